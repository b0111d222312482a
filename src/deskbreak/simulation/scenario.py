"""What is to happen in a simulated day, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import Enum

from deskbreak.domain.settings import Settings


class Typing(Enum):
    """How somebody types: with a typing pause always near, or with none."""

    BURSTS = "bursts"
    STEADY = "steady"


class Answer(Enum):
    """What somebody says to every prompt."""

    START = "start"
    SNOOZE = "snooze"
    SKIP = "skip"
    IGNORE = "ignore"


class Act(Enum):
    """What happens without anything to be said about it."""

    IDLE = "idle"
    ACTIVE = "active"
    ENGAGED = "engaged"
    DISENGAGED = "disengaged"
    QUIET = "quiet"
    UNQUIET = "unquiet"
    LOCK = "lock"
    UNLOCK = "unlock"
    SLEEP = "sleep"
    WAKE = "wake"
    START = "start"
    ACCEPT = "accept"
    SKIP = "skip"
    HURTS = "hurts"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Snooze:
    """The person wants to be asked again later."""

    lasts: timedelta


@dataclass(frozen=True, slots=True)
class Stop:
    """The person ends the session; `done` is the share of its movement, None: as far as it came."""

    done: float | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """The person wants no breaks, for a while or until they resume."""

    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class SetClock:
    """The wall clock is put forward, or back."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Travel:
    """The machine is in another time zone."""

    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Retune:
    """The person has changed the settings; these hold now."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class Restart:
    """deskbreak ends, and runs again after `down`."""

    down: timedelta


Happening = Act | Snooze | Stop | Pause | SetClock | Travel | Retune | Restart


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that happens.

    Attributes:
        at: When, in real time since the start.
        what: What it is.
        place: Where it stands in the file.
    """

    at: timedelta
    what: Happening
    place: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A stretch of time at a desk.

    Attributes:
        start: When deskbreak starts, aware; the person is at the desk and types.
        until: How long it is looked at.
        zone: Where the desk is.
        deeds: What happens, in order.
    """

    start: datetime
    until: timedelta
    zone: tzinfo
    typing: Typing = Typing.BURSTS
    answer: Answer = Answer.START
    settings: Settings = field(default_factory=Settings)
    deeds: tuple[Deed, ...] = ()
