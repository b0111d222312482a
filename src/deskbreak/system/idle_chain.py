"""The sources of idle time that this desktop may have, tried one after the other.

What may take time is asked and waited for in the loop; what the engine wants in the meantime is
kept for the one that is chosen. One that stops serving in the middle is replaced by the next. When
none is left, breaks follow the clock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.ports import Finding, IdleListener, IdleSource
from deskbreak.system.idle_pace import PacedClock
from deskbreak.system.no_idle import NoIdle
from deskbreak.system.unavailable import Unavailable

logger = logging.getLogger(__name__)

ABOUT = "idle"
NO_IDLE = "Idle detection unavailable: breaks follow the clock"
CLOSED = -1
PATIENCE = 10_000
"""Milliseconds that a candidate may take to say whether it can serve."""


class Backend(IdleSource, Protocol):
    """An IdleSource that says whether it can serve, and when it cannot any more."""

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Begin; calls `opened` when it can serve, and `failed` when it cannot or stops to."""

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Call back with the time since the last input; None where it is not known."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A way to notice idleness.

    Attributes:
        name: What `doctor` calls it.
        make: Makes it; raises Unavailable where it is plain at once that it cannot serve.
        ask: Asked before it is made, if given: calls back with what is missing, or "". What it
            answers with is kept until then.
    """

    name: str
    make: Callable[[], Backend]
    ask: Callable[[Callable[[str], None]], object] | None = None


class IdleChain(QObject):
    """An IdleSource: the first candidate that serves.

    Signals:
        settled: The choice is made, or another one than before: `findings` and `notice` have it.
    """

    settled = Signal()

    def __init__(
        self,
        clock: PacedClock,
        candidates: Sequence[Candidate],
        patience: int = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._candidates = tuple(candidates)
        self._refusals: list[Unavailable] = []
        self._current: Backend | None = None
        self._question: object = None
        self._at: int | None = None
        self._is_settled = False
        self._was_lost = False
        self._listener: IdleListener | None = None
        self._gap = timedelta()
        self._pause: timedelta | None = None
        self._left_at: timedelta | None = None
        self._settled_at = timedelta()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._lose_patience)

    # -- what the engine wants ---------------------------------------------------------------------

    def open(self) -> None:
        """Begin to choose, without listening yet; `listen` does it by itself."""
        if self._at is None:
            self._try_next()

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin to listen, as soon as it is known through whom."""
        self._listener = listener
        self._gap = gap
        if self._is_settled and self._current is not None:
            self._current.listen(self, gap)
        self.open()

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back once, as soon as there has been no input for `span`."""
        self._pause = span
        if self._is_settled and self._current is not None:
            self._current.await_typing_pause(span)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Call back with the time since the last input; None where it is not known."""
        if self._is_settled and self._current is not None:
            self._current.ask_idle_time(answer)
        else:
            answer(None)

    def close(self) -> None:
        """Stop listening."""
        self._at = CLOSED
        self._is_settled = False
        self._listener = None
        self._patience.stop()
        self._let_go()

    # -- what others want to know ------------------------------------------------------------------

    @property
    def notice(self) -> str:
        """What the person should know, or ""."""
        if not self._is_settled or len(self._refusals) < len(self._candidates):
            return ""
        names: dict[str, list[str]] = {}
        for refusal in self._refusals:
            names.setdefault(refusal.reason, []).append(refusal.backend)
        reasons = "; ".join(f"{', '.join(those)}: {reason}" for reason, those in names.items())
        return f"{NO_IDLE} ({reasons})"

    def findings(self) -> tuple[Finding, ...]:
        """What was found out about each candidate."""
        found = [
            Finding(ABOUT, refusal.backend, works=False, text=refusal.reason)
            for refusal in self._refusals
        ]
        left = [candidate.name for candidate in self._candidates[len(found) :]]
        unasked = "has not answered yet"
        if self._is_settled:
            found.append(Finding(ABOUT, self._name, works=True, text=self._value()))
            left = left[1:]
            unasked = f"not needed: {self._name} serves"
        found += [Finding(ABOUT, name, works=False, text=unasked) for name in left]
        return tuple(found)

    def _value(self) -> str:
        if len(self._refusals) == len(self._candidates):
            return "breaks follow the clock"
        if self._left_at is not None:
            idle = self._clock.awake() - self._left_at
            return f"no input for {idle // timedelta(seconds=1)} s"
        if self._listener is None or self._clock.awake() < self._settled_at + self._gap:
            # Not all can say what was before they were asked.
            return "tells when input stops and when it comes again"
        return f"input within the last {self._gap // timedelta(seconds=1)} s"

    # -- what the chosen one tells -----------------------------------------------------------------

    def went_idle(self, since: timedelta) -> None:
        """There has been no input since a reading of the awake clock."""
        self._left_at = since
        if self._listener is not None:
            self._listener.went_idle(since)

    def came_back(self) -> None:
        """There is input again."""
        self._left_at = None
        if self._listener is not None:
            self._listener.came_back()

    def typing_paused(self) -> None:
        """There has been no input for as long as was asked for."""
        self._pause = None
        if self._listener is not None:
            self._listener.typing_paused()

    # -- choosing ----------------------------------------------------------------------------------

    def _try_next(self) -> None:
        """Try the first candidate that has not refused, or do without."""
        self._at = place = len(self._refusals)
        if place == len(self._candidates):
            self._current = NoIdle()
            self._settle()
            return
        self._patience.start()
        ask = self._candidates[place].ask
        if ask is None:
            self._make(place)
        else:
            self._question = ask(partial(self._hear_answer, place))

    def _hear_answer(self, place: int, missing: str) -> None:
        if missing:
            self._refuse(place, Unavailable("", missing))
        elif place == self._at:
            self._make(place)

    def _make(self, place: int) -> None:
        try:
            self._current = self._candidates[place].make()
        except Unavailable as refusal:
            self._refuse(place, refusal)
        else:
            self._current.open(partial(self._take, place), partial(self._refuse, place))

    def _take(self, place: int) -> None:
        if place == self._at:
            self._settle()

    def _settle(self) -> None:
        self._patience.stop()
        self._is_settled = True
        self._settled_at = self._clock.awake()
        level = logging.WARNING if self._was_lost else logging.INFO
        logger.log(level, "idle time comes from %s", self._name)
        if self._listener is not None and self._current is not None:
            self._current.listen(self, self._gap)
            if self._pause is not None:
                self._current.await_typing_pause(self._pause)
        self.settled.emit()

    def _refuse(self, place: int, refusal: Unavailable) -> None:
        if place != self._at or place != len(self._refusals):
            return
        self._refusals.append(Unavailable(self._candidates[place].name, refusal.reason))
        self._patience.stop()
        if self._is_settled:
            self._is_settled = False
            self._was_lost = True
            logger.warning("%s", self._refusals[-1])
        # Not here: the one that refuses is still in the middle of saying so.
        QTimer.singleShot(0, self, self._replace)

    def _replace(self) -> None:
        if self._at == CLOSED:
            return
        self._let_go()
        if self._left_at is not None:
            # The next one counts from now on and would never tell of the return.
            self.came_back()
        self._try_next()

    def _lose_patience(self) -> None:
        if self._at is not None:
            self._refuse(self._at, Unavailable("", "does not answer"))

    def _let_go(self) -> None:
        self._question = None
        if self._current is not None:
            self._current.close()
            self._current = None

    @property
    def _name(self) -> str:
        """The name of the one that serves."""
        place = len(self._refusals)
        return self._candidates[place].name if place < len(self._candidates) else "none"
