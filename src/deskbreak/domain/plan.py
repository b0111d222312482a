"""What the planner is told, what it decides, and what it remembers: values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from deskbreak.domain.breaks import BreakKind, Instant, Outcome

ZERO = timedelta()
WARM_UP = timedelta(minutes=5)
"""After its start the program is silent for this long (law 12)."""


class Phase(Enum):
    """Where the planner is with the next break."""

    WORKING = "working"
    DUE = "due"
    PROMPTING = "prompting"
    SNOOZED = "snoozed"
    SESSION = "session"


class PauseReason(Enum):
    """Why no breaks come for a while."""

    PERSON = "person"
    HOURS = "hours"


class Do(Enum):
    """What is to be done."""

    AWAIT = "await"
    DEFER = "defer"
    PROMPT = "prompt"
    WITHDRAW = "withdraw"
    SNOOZE = "snooze"
    SKIP = "skip"
    MISS = "miss"
    BEGIN = "begin"
    END = "end"
    CONFIRM = "confirm"
    CREDIT_NATURAL = "credit natural"
    TALLY = "tally"
    PAUSE = "pause"
    RESUME = "resume"
    REFUSE = "refuse"


class Why(Enum):
    """The reason for a decision."""

    INTERVAL_REACHED = "interval reached"
    QUIET = "quiet"
    QUIET_ENDED = "quiet ended"
    TYPING_PAUSED = "typing paused"
    NO_TYPING_PAUSE = "no typing pause"
    SNOOZE_OVER = "snooze over"
    UNANSWERED = "unanswered"
    ANSWERED = "answered"
    BY_HAND = "by hand"
    PERSON = "person"
    AWAY = "away"
    SLEPT = "slept"
    NEW_DAY = "new day"
    PAUSED = "paused"
    FINISHED = "finished"
    WAS_THERE = "was there"
    NOTHING_DUE = "nothing due"
    SNOOZE_LIMIT = "snooze limit"
    IN_SESSION = "in session"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to be done, and why.

    Attributes:
        kind: The break it is about.
        lasts: How long the prompt, the snooze, the gap or the tallied desk time is.
        outcome: With `END`, how the session ended; `credited` says whether it counts yet.
        day: With `TALLY`, the desk day that the time belongs to.
    """

    do: Do
    why: Why
    kind: BreakKind = BreakKind.MICRO
    lasts: timedelta = ZERO
    outcome: Outcome | None = None
    credited: bool = False
    by_hand: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk is like right now."""

    quiet: bool = False
    engaged: bool = False


@dataclass(frozen=True, slots=True)
class Woke:
    """Time has passed, or the surroundings have changed."""


@dataclass(frozen=True, slots=True)
class WentIdle:
    """There has been no input since `since`, a reading of the awake clock."""

    since: timedelta


@dataclass(frozen=True, slots=True)
class CameBack:
    """There is input again."""


@dataclass(frozen=True, slots=True)
class TypingPaused:
    """There has been no input for the length of a typing pause."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The person said Start."""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The person wants to be asked again after `lasts`."""

    lasts: timedelta


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person does not want this break."""


@dataclass(frozen=True, slots=True)
class Requested:
    """The person starts a session by hand."""

    kind: BreakKind


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over.

    Attributes:
        share: How much of its movement was done, 0 to 1.
        answered: Whether the person touched it.
    """

    share: float
    answered: bool


@dataclass(frozen=True, slots=True)
class Paused:
    """Breaks are not wanted, for a reason, for a while or until resumed."""

    reason: PauseReason
    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """One reason not to want breaks is gone."""

    reason: PauseReason


@dataclass(frozen=True, slots=True)
class Retuned:
    """The settings have changed."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The program ends."""


Event = (
    Woke
    | WentIdle
    | CameBack
    | TypingPaused
    | Accepted
    | Snoozed
    | Skipped
    | Requested
    | Ended
    | Paused
    | Resumed
    | Retuned
    | Closed
)


@dataclass(frozen=True, slots=True)
class Pause:
    """One reason why no breaks come, until a reading of the awake clock or until resumed."""

    reason: PauseReason
    until: timedelta | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that the planner remembers. Points in time are readings of the awake clock.

    Attributes:
        at: When it was last advanced.
        desk: Desk time since the interval started.
        tally: Desk time that has not been handed over to the history yet.
        count: Breaks that fell due since the cycle started.
        since: When the break fell due, or when its last snooze ended.
        until: When the prompt or the snooze ends.
        waiting: Since when a typing pause is waited for.
        deferred: Since when the desk has been quiet for the due break.
        idle: Whether there has been no input for a while.
        away: Since when the person has not been at the desk.
        settled: No prompt comes before this.
        confirmable: Until when a session that began by itself can still be credited.
    """

    at: Instant
    settled: timedelta
    phase: Phase = Phase.WORKING
    kind: BreakKind = BreakKind.MICRO
    desk: timedelta = ZERO
    tally: timedelta = ZERO
    count: int = 0
    since: timedelta = ZERO
    until: timedelta = ZERO
    waiting: timedelta | None = None
    deferred: timedelta | None = None
    snoozes: int = 0
    idle: bool = False
    engaged: bool = False
    away: timedelta | None = None
    by_hand: bool = False
    answered: bool = False
    confirmable: timedelta | None = None
    pauses: frozenset[Pause] = field(default_factory=frozenset)

    @property
    def is_paused(self) -> bool:
        """Whether any reason holds not to want breaks."""
        return bool(self.pauses)

    @property
    def is_at_desk(self) -> bool:
        """Whether desk time accrues now."""
        return self.away is None and not self.pauses

    @property
    def awaits_typing_pause(self) -> bool:
        """Whether the next typing pause is wanted."""
        return self.phase is Phase.DUE and self.waiting is not None

    @property
    def has_due_break(self) -> bool:
        """Whether there is a break to snooze or to skip."""
        return self.phase in {Phase.DUE, Phase.PROMPTING, Phase.SNOOZED}


def fresh(now: Instant) -> Plan:
    """The plan of a program that has just started."""
    return Plan(at=now, settled=now.awake + WARM_UP)
