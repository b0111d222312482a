"""What the planner is told, what it decides, and what it remembers: values only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from deskbreak.domain.breaks import BreakKind, Instant, Outcome

ZERO = timedelta()
WARM_UP = timedelta(minutes=5)
"""After its start the program is silent for this long (law 12)."""
TYPING_PATIENCE = timedelta(minutes=3)
"""A due break waits for a typing pause for this long at most (law 6)."""


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


class Absence(Enum):
    """What keeps a person from the desk for certain."""

    LOCKED = "locked"
    ASLEEP = "asleep"


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
    STAND_STILL = "stand still"
    GO_ON = "go on"
    END_SESSION = "end session"
    REFUSE = "refuse"


class Why(Enum):
    """The reason for a decision."""

    INTERVAL_REACHED = "interval reached"
    QUIET = "quiet"
    QUIET_ENDED = "quiet ended"
    TYPING_PAUSED = "typing paused"
    NO_TYPING_PAUSE = "no typing pause"
    NOT_AWAITED = "not awaited"
    SNOOZE_OVER = "snooze over"
    UNANSWERED = "unanswered"
    ANSWERED = "answered"
    BY_HAND = "by hand"
    PERSON = "person"
    AWAY = "away"
    LOCKED = "locked"
    SLEPT = "slept"
    CLOCK_SET = "clock set"
    NOT_RUNNING = "not running"
    CAME_BACK = "came back"
    OUTSIDE_HOURS = "outside hours"
    PAUSE_OVER = "pause over"
    CHANGED_SETTINGS = "changed settings"
    NEW_DAY = "new day"
    PAUSED = "paused"
    FINISHED = "finished"
    WAS_THERE = "was there"
    NOTHING_DUE = "nothing due"
    SNOOZE_LIMIT = "snooze limit"
    IN_SESSION = "in session"
    CLOSED = "closed"


class Quiet(Enum):
    """Why nothing may be shown."""

    DO_NOT_DISTURB = "do not disturb"
    FULL_SCREEN = "full screen"
    MICROPHONE = "microphone"


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to be done, and why.

    Attributes:
        kind: The break it is about.
        lasts: How long the prompt, the snooze, the gap or the tallied desk time is.
        outcome: With `END`, how the session ended; `credited` says whether it counts yet.
        day: With `TALLY`, the desk day that the time belongs to.
        quiet: With `Why.QUIET`, what is quiet.
    """

    do: Do
    why: Why
    kind: BreakKind = BreakKind.MICRO
    lasts: timedelta = ZERO
    outcome: Outcome | None = None
    credited: bool = False
    by_hand: bool = False
    day: date | None = None
    quiet: Quiet | None = None

    @property
    def reason(self) -> str:
        """Why, in the word that the history keeps."""
        return self.why.value if self.quiet is None else self.quiet.value


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk is like right now.

    Attributes:
        quiet: Why nothing may be shown; None: it may.
        engaged: Whether a call, a video or a presentation keeps the desk awake.
    """

    quiet: Quiet | None = None
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
        stood: Whether it got the person out of the chair.
    """

    share: float
    answered: bool
    stood: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """The screen is locked, or the machine is about to sleep."""

    how: Absence


@dataclass(frozen=True, slots=True)
class Returned:
    """The screen is not locked any more, or the machine has slept."""

    how: Absence


@dataclass(frozen=True, slots=True)
class Rested:
    """The person has just taken a break without us."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The person reads, or is in a call, and will not type for a while; or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class Paused:
    """The person wants no breaks, for a while or until they resume."""

    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person wants breaks again."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """The program runs again, with the plan of its last run."""


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
    | Left
    | Returned
    | Rested
    | Reading
    | Paused
    | Resumed
    | Restarted
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
        day: The latest desk day that has begun; None: nobody has looked yet.
        settled: No prompt comes before this.
        desk: Desk time since the interval started.
        tally: Desk time that has not been handed over to the history yet.
        seated: Desk time of this day that has, since the person last got up for a while.
        count: Breaks that fell due since the cycle started.
        since: When the break fell due, or when its last snooze ended.
        until: When the prompt or the snooze ends.
        waiting: Since when a typing pause is waited for, for as long as `patience`.
        deferred: Since when the desk has been quiet for the due break.
        quiet: Why nothing may be shown, when it was last looked.
        idle: Whether there has been no input for a while.
        engaged: Whether the desk is engaged, or the person says that they read.
        reading: Until when the person reads or is in a call.
        absent: What keeps the person from the desk for certain.
        away: Since when the person has not been at the desk, and `gone` why.
        unseen: What the awake clock did not see of that: sleep, and a clock that was put forward.
        gap_from: No gap begins before this: a session, a pause or the time between two runs ended.
        still: Since when a session stands still.
        confirmable: Until when a session that began by itself can still be credited.
        stood: Since when the state has been what it is.
    """

    at: Instant
    settled: timedelta
    day: date | None = None
    phase: Phase = Phase.WORKING
    kind: BreakKind = BreakKind.MICRO
    desk: timedelta = ZERO
    tally: timedelta = ZERO
    seated: timedelta = ZERO
    count: int = 0
    since: timedelta = ZERO
    until: timedelta = ZERO
    waiting: timedelta | None = None
    patience: timedelta = TYPING_PATIENCE
    deferred: timedelta | None = None
    quiet: Quiet | None = None
    snoozes: int = 0
    idle: bool = False
    engaged: bool = False
    reading: timedelta | None = None
    absent: frozenset[Absence] = frozenset()
    away: timedelta | None = None
    gone: Why = Why.AWAY
    unseen: timedelta = ZERO
    gap_from: timedelta = ZERO
    still: timedelta | None = None
    by_hand: bool = False
    answered: bool = False
    confirmable: timedelta | None = None
    pauses: frozenset[Pause] = frozenset()
    stood: timedelta = ZERO

    @property
    def sat(self) -> timedelta:
        """Desk time since a session got the person up, or they were away for a rest break."""
        return self.seated + self.tally

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
    return Plan(at=now, settled=now.awake + WARM_UP, stood=now.awake)


def carried_over(saved: Plan, now: Instant) -> Plan:
    """The plan of an earlier run on the clocks of this one; tell it `Restarted` next.

    The time in between is the wall clock's: the awake clock may have started anew. A wall clock
    that was put back has let no time pass. A session that was running has ended with it.
    """
    down = max(now.wall - saved.at.wall, ZERO)
    shift = now.awake - down - saved.at.awake

    def moved(reading: timedelta | None) -> timedelta | None:
        return None if reading is None else reading + shift

    at = Instant(now.wall - down, now.awake - down, saved.at.offset, now.asleep)
    goes_on_as = {Phase.SESSION: Phase.WORKING, Phase.PROMPTING: Phase.DUE}
    return replace(
        saved,
        at=at,
        settled=saved.settled + shift,
        phase=goes_on_as.get(saved.phase, saved.phase),
        since=saved.since + shift,
        until=saved.until + shift,
        waiting=None,
        deferred=moved(saved.deferred),
        reading=moved(saved.reading),
        away=at.awake if saved.away is None else saved.away + shift,
        gone=Why.NOT_RUNNING,
        idle=False,
        engaged=False,
        absent=frozenset(),
        still=None,
        confirmable=None,
        pauses=frozenset(Pause(pause.reason, moved(pause.until)) for pause in saved.pauses),
        stood=saved.stood + shift,
    )
