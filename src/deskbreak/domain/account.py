"""What became of the breaks of a day, put together from what was written down.

The history keeps every decision with its reason. Here they become one entry for every break that
came or did not, with the steps that led there, and one for every pause; in their order, as values.
`ui/why_text.py` makes sentences of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Final

from deskbreak.domain.breaks import DAY_START, BreakKind, Instant, Outcome
from deskbreak.domain.plan import ZERO, Do, PauseReason, Quiet, Why
from deskbreak.domain.records import EventRecord, SessionRecord


class What(Enum):
    """What happened to a break, in the words of `deskbreak simulate`."""

    DUE = "due"
    DEFERRED = "deferred"
    PROMPTED = "prompted"
    WITHDRAWN = "withdrawn"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    MISSED = "missed"
    PAUSED = "paused"
    BEGAN = "began"
    ENDED = "ended"
    NATURAL = "natural"


class Fate(Enum):
    """What became of a break."""

    TAKEN = "taken"
    PARTIAL = "partial"
    ABANDONED = "abandoned"
    SKIPPED = "skipped"
    MISSED = "missed"
    NATURAL = "natural"
    OPEN = "open"
    """It is due and has not come yet, or had not when the day ended."""
    RUNNING = "running"
    """Its session is under way."""
    CUT_OFF = "cut off"
    """Its session began and never ended: the program did."""
    TAKEN_BACK = "taken back"
    """It turned out not to be due: the person had been away, or has changed the settings."""
    ENDED = "ended"
    """Its session ended, and nobody knows how."""


OUTCOMES: Final = {
    Outcome.TAKEN: Fate.TAKEN,
    Outcome.PARTIAL: Fate.PARTIAL,
    Outcome.ABANDONED: Fate.ABANDONED,
}
STEPS: Final = {
    Do.AWAIT: What.DUE,
    Do.DEFER: What.DEFERRED,
    Do.PROMPT: What.PROMPTED,
    Do.WITHDRAW: What.WITHDRAWN,
    Do.SNOOZE: What.SNOOZED,
    Do.SKIP: What.SKIPPED,
    Do.MISS: What.MISSED,
    Do.BEGIN: What.BEGAN,
    Do.END: What.ENDED,
    Do.CREDIT_NATURAL: What.NATURAL,
}
DOINGS: Final = {do.value: do for do in Do}
REASONS: Final[dict[str, Why | Quiet]] = {
    **{why.value: why for why in Why},
    **{quiet.value: quiet for quiet in Quiet},
}
ANSWERS: Final = frozenset({Why.PERSON, Why.ANSWERED, Why.BY_HAND, Why.UNANSWERED})
"""A prompt that is withdrawn for these has done its work."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to a break.

    Attributes:
        why: The reason; None where it is a word of another version.
        lasts: How long it was deferred or paused, the person was away, the snooze or the prompt
            is; the desk time with which it fell due. None where nobody knows, or not yet.
    """

    at: Instant
    what: What
    why: Why | Quiet | None
    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class BreakEntry:
    """A break that came or did not.

    Attributes:
        steps: What happened to it, at least one thing, in order.
        session: How its session went, where it had one and that has ended.
    """

    kind: BreakKind
    fate: Fate
    steps: tuple[Step, ...]
    session: SessionRecord | None = None

    @property
    def at(self) -> Instant:
        """When it fell due or began; a break that took itself began when the person left."""
        first = self.steps[0]
        return began(first) if first.what is What.NATURAL else first.at

    @property
    def ended(self) -> Instant | None:
        """When that was settled; None while it is not."""
        return None if self.fate in {Fate.OPEN, Fate.RUNNING} else self.steps[-1].at


@dataclass(frozen=True, slots=True)
class PauseEntry:
    """A time without breaks.

    Attributes:
        began: None where it began before the day.
        ended: None while it holds, or where the day ended before it.
        until: When it was to end; None: when the person resumes.
        resumed: Whether the person ended it.
    """

    reason: PauseReason
    began: Instant | None
    ended: Instant | None = None
    until: Instant | None = None
    resumed: bool = False


Entry = BreakEntry | PauseEntry


@dataclass(frozen=True, slots=True)
class Account:
    """All that happened to the breaks of a desk day, in the order in which it began."""

    day: date
    entries: tuple[Entry, ...] = ()

    @property
    def breaks(self) -> tuple[BreakEntry, ...]:
        """The breaks alone."""
        return tuple(entry for entry in self.entries if isinstance(entry, BreakEntry))


def account(
    day: date,
    events: Iterable[EventRecord],
    sessions: Iterable[SessionRecord] = (),
    before: Iterable[EventRecord] = (),
    day_start: time = DAY_START,
) -> Account:
    """The account of a desk day.

    Args:
        day: The desk day.
        events: What was written down on it, in order.
        sessions: Those that began on it.
        before: The last pauses and resumptions before it, in order.
        day_start: When it began.
    """
    teller = _Teller(sessions)
    for event in before:
        teller.hear_pause(event)
    teller.begin_day(datetime.combine(day, day_start))
    for event in events:
        teller.hear(event)
    return Account(day, teller.entries())


def began(step: Step) -> Instant:
    """When a gap began that a step was the end of."""
    return _later(step.at, -(step.lasts or ZERO))


class _Teller:
    """Puts entries together, event by event."""

    def __init__(self, sessions: Iterable[SessionRecord]) -> None:
        self._sessions = {session.started.wall: session for session in sessions}
        self._told: list[Entry] = []
        self._pauses: dict[PauseReason, PauseEntry] = {}
        self._kind = BreakKind.MICRO
        self._steps: list[Step] = []
        self._ends_by: Why | Quiet | None = None

    def begin_day(self, local: datetime) -> None:
        """Forget when the pauses began that go on from the day before, and those that are over."""
        self._told.clear()
        self._pauses = {
            reason: replace(pause, began=None)
            for reason, pause in self._pauses.items()
            if pause.until is None or pause.until.local > local
        }

    def entries(self) -> tuple[Entry, ...]:
        """What has been told, and what is still open."""
        if self._steps:
            self._close(Fate.RUNNING if self._is_running else Fate.OPEN)
        told = [*self._told, *self._pauses.values()]
        return tuple(sorted(told, key=_beginning))

    def hear(self, event: EventRecord) -> None:
        """Take in one event; a word of another version is none."""
        do = DOINGS.get(event.what)
        if do is Do.PAUSE or do is Do.RESUME:
            self.hear_pause(event)
        elif do is Do.END_SESSION:
            self._ends_by = REASONS.get(event.why)
        elif do in STEPS:
            step = Step(event.at, STEPS[do], REASONS.get(event.why), event.lasts)
            self._hear_step(step, event.kind or self._kind)

    def hear_pause(self, event: EventRecord) -> None:
        """Take in that no breaks are wanted, or that they are again."""
        why = REASONS.get(event.why)
        is_person = why is Why.PERSON or why is Why.PAUSE_OVER
        reason = PauseReason.PERSON if is_person else PauseReason.HOURS
        held = self._pauses.pop(reason, None)
        if event.what == Do.PAUSE.value:
            until = None if event.lasts is None else _later(event.at, event.lasts)
            first = event.at if held is None else held.began
            self._pauses[reason] = PauseEntry(reason, first, until=until)
            if self._steps and not self._is_running and self._steps[-1].what is not What.PAUSED:
                self._steps.append(Step(event.at, What.PAUSED, why))
            return
        pause = held or PauseEntry(reason, None)
        ended = event.at
        if pause.until is not None and pause.until.wall < ended.wall:
            # The program ran again, or the machine woke up, only after the pause was over.
            ended = pause.until
        self._told.append(replace(pause, ended=ended, resumed=why is Why.PERSON))
        if not self._pauses:
            self._fill(What.PAUSED, event.at)

    # -- breaks ----------------------------------------------------------------------------------

    @property
    def _is_running(self) -> bool:
        return bool(self._steps) and self._steps[-1].what is What.BEGAN

    def _hear_step(self, step: Step, kind: BreakKind) -> None:
        """Add a step to the break that is open, or begin another one."""
        is_answered = step.what is What.WITHDRAWN and step.why in ANSWERS
        is_late = step.what in {What.WITHDRAWN, What.ENDED} and not self._steps
        if is_answered or is_late:
            return
        falls_due = step.what is What.DUE and step.why is Why.INTERVAL_REACHED
        if self._is_running and step.what is not What.ENDED:
            self._close(Fate.CUT_OFF)
        elif self._steps and falls_due:
            self._close(Fate.TAKEN_BACK)
        if step.what is not What.WITHDRAWN:
            # While it is deferred there is no prompt to withdraw.
            self._fill(What.DEFERRED, began(step) if step.what is What.NATURAL else step.at)
        self._add(step, kind)

    def _add(self, step: Step, kind: BreakKind) -> None:
        match step.what:
            case What.NATURAL:
                if not self._steps:
                    self._kind = kind
                self._steps.append(step)
                self._close(Fate.NATURAL)
            case What.ENDED:
                lasts = max(step.at.wall - self._steps[-1].at.wall, ZERO)
                self._steps.append(replace(step, why=self._ends_by or step.why, lasts=lasts))
                self._close(Fate.ENDED)
            case What.SKIPPED | What.MISSED:
                self._kind = kind
                self._steps.append(step)
                self._close(Fate.SKIPPED if step.what is What.SKIPPED else Fate.MISSED)
            case _:
                self._kind = kind
                self._steps.append(step)

    def _fill(self, what: What, at: Instant) -> None:
        """Say how long the latest step of a sort has lasted, if that was not known yet."""
        for number in reversed(range(len(self._steps))):
            step = self._steps[number]
            if step.what is what and step.lasts is None:
                self._steps[number] = replace(step, lasts=max(at.wall - step.at.wall, ZERO))
                return

    def _close(self, fate: Fate) -> None:
        started = next((one.at.wall for one in self._steps if one.what is What.BEGAN), None)
        session = None if started is None else self._sessions.get(started)
        if session is not None:
            fate = OUTCOMES.get(session.outcome, fate)
        self._told.append(BreakEntry(self._kind, fate, tuple(self._steps), session))
        self._steps = []
        self._ends_by = None


def _beginning(entry: Entry) -> tuple[datetime, bool]:
    """When an entry began, to put them in order: what the day began with first, breaks first."""
    is_pause = isinstance(entry, PauseEntry)
    at = entry.began if isinstance(entry, PauseEntry) else entry.at
    return (datetime.min.replace(tzinfo=UTC) if at is None else at.wall), is_pause


def _later(at: Instant, span: timedelta) -> Instant:
    return replace(at, wall=at.wall + span)
