"""The pictures of a movement, painted one by one while the figure stands still before it.

A picture is dear the first time and cheap when it comes again. So that a movement runs at its full
rate, and the machine does not notice, its pictures are painted in the seconds in which one gets
ready or holds, and in no more than a share of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QElapsedTimer, QSize

from deskbreak.domain.ahead import stances_ahead
from deskbreak.domain.exercise import Side
from deskbreak.domain.pose import Stance
from deskbreak.domain.session import Timeline
from deskbreak.ui.figure_view import FigureView

SHARE: Final = 0.19
"""How much of the time is spent on it at most."""
SAVED: Final = 0.03
"""How many seconds at most are spent in one go, after some in which there was nothing to do."""
NANOSECONDS: Final = 1e9

Clock = Callable[[], float]


class FigureAhead:
    """Has a figure paint what it will show next."""

    def __init__(self, figure: FigureView, clock: Clock | None = None) -> None:
        """Nothing is painted before it is told where the figure is.

        `clock` counts seconds from any moment on; the system's own if there is none.
        """
        self._figure = figure
        self._clock = _seconds() if clock is None else clock
        self._timeline: Timeline | None = None
        self._place: tuple[int, QSize] | None = None
        self._left: Iterator[tuple[Side, Stance]] = iter(())
        self._asked = self._clock()
        self._saved = 0.0

    def work(self, timeline: Timeline, index: int) -> None:
        """Paint what comes after a cue, in a share of the time that has passed since last asked."""
        now = self._clock()
        self._saved = min(self._saved + SHARE * (now - self._asked), SAVED)
        self._asked = now
        place = (index, self._figure.size())
        if timeline is not self._timeline or place != self._place:
            self._timeline, self._place = timeline, place
            self._left = stances_ahead(timeline, index)
        exercise = timeline.cues[index].exercise
        while self._saved > 0 and self._figure.can_prepare(exercise):
            if not any(self._figure.prepare(exercise, stance, side) for side, stance in self._left):
                return
            before, now = now, self._clock()
            self._saved -= now - before


def _seconds() -> Clock:
    timer = QElapsedTimer()
    timer.start()
    return lambda: timer.nsecsElapsed() / NANOSECONDS
