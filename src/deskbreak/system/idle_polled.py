"""Idle time where the system only answers when it is asked, looked at as rarely as can be.

While somebody works, the next look is at the earliest moment at which the gap can be reached: the
gap less the idle time now. That is about one look a gap, and idleness is still noticed on time.
While they are away a look every twelfth of the gap finds the return, for 60 s every 5 s: it is
noticed soon enough to matter to nobody, and the twelve looks a minute happen only while nobody is
there. The share also makes sure that a return is seen: whoever touched something since the last
look has been idle for less than they were then.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from deskbreak.ports import IdleListener
from deskbreak.system.idle_pace import MILLISECOND, PacedClock, on_clock
from deskbreak.system.unavailable import Unavailable

LOOKS = 12
"""How often in the length of a gap a person who is away is looked for."""

AT_ONCE = timedelta()
LATER = MILLISECOND
"""A look that comes this much late finds the gap reached; one that comes early looks twice."""


class Gauge(Protocol):
    """Where the idle time is read."""

    def idle(self) -> timedelta:
        """The machine's time since the last input; raises Unavailable where it cannot be had."""

    def close(self) -> None:
        """Let go of what reading needs."""


def next_look(
    idle: timedelta, gap: timedelta, pause: timedelta | None, *, is_away: bool
) -> timedelta:
    """How long to wait until something that is waited for can have happened."""
    waits = [gap / LOOKS if is_away else gap - idle]
    if pause is not None:
        waits.append(pause - idle)
    return max(min(waits), AT_ONCE) + LATER


class PolledIdle(QObject):
    """An IdleSource over a gauge, with one timer for everything."""

    def __init__(self, clock: PacedClock, gauge: Gauge) -> None:
        super().__init__()
        self._clock = clock
        self._gauge = gauge
        self._listener: IdleListener | None = None
        self._failed: Callable[[Unavailable], None] | None = None
        self._gap = timedelta()
        self._pause: timedelta | None = None
        self._is_away = False
        self._before = timedelta()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # A coarse timer may ring 5 % early, and every early look is a look for nothing.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Read once, to see whether it can be read."""
        try:
            self._gauge.idle()
        except Unavailable as refusal:
            failed(refusal)
        else:
            self._failed = failed
            opened()

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin to listen."""
        self._listener = listener
        self._gap = gap
        self._timer.start(0)

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back once, as soon as there has been no input for `span`."""
        self._pause = span
        if span is not None and self._listener is not None:
            # Not here: the listener may be in the middle of something.
            self._timer.start(0)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Answer with the time since the last input."""
        try:
            answer(on_clock(self._clock, self._gauge.idle()))
        except Unavailable:
            answer(None)

    def close(self) -> None:
        """Stop listening."""
        self._listener = None
        self._timer.stop()
        self._gauge.close()

    def _look(self) -> None:
        try:
            idle = on_clock(self._clock, self._gauge.idle())
        except Unavailable as refusal:
            if self._failed is not None:
                self._failed(refusal)
            return
        self._tell(idle)
        if self._listener is not None:
            span = next_look(idle, self._gap, self._pause, is_away=self._is_away)
            self._timer.start(math.ceil(self._clock.real(span) / MILLISECOND))

    def _tell(self, idle: timedelta) -> None:
        before, self._before = self._before, idle
        listener = self._listener
        if listener is None:
            return
        if self._is_away and idle < before:
            self._is_away = False
            listener.came_back()
        elif not self._is_away and idle >= self._gap:
            self._is_away = True
            listener.went_idle(self._clock.awake() - idle)
        if self._pause is not None and idle >= self._pause and self._listener is listener:
            self._pause = None
            listener.typing_paused()
