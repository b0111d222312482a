"""Desk days: what happened on one, what the person says of it, and what it is to the streak."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from deskbreak.domain.records import Mark

ZERO = timedelta()
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


class DayState(Enum):
    """What a day is to the streak.

    Attributes:
        is_kept: Whether the day counts in a run.
    """

    KEPT = "kept"
    REPAIRED = "repaired"
    GRACE = "grace"
    MISSED = "missed"
    OFF = "off"
    NEUTRAL = "neutral"
    HOLIDAY = "holiday"
    SICK = "sick"
    TODAY = "today"
    FUTURE = "future"

    def __init__(self, value: str) -> None:
        # Asked of each of some thousand days, again and again.
        self.is_kept = value in {"kept", "repaired"}


@dataclass(frozen=True, slots=True)
class DayRecord:
    """What happened on one desk day.

    Attributes:
        moved: How long the person moved in sessions.
        sessions: How many sessions were good for keeping the day.
        desk: How long they were at the desk.
        mark: What they say of it; of two different ones "sick" holds.
    """

    day: date
    moved: timedelta = ZERO
    sessions: int = 0
    kept: bool = False
    desk: timedelta = ZERO
    mark: Mark | None = None

    def __add__(self, other: DayRecord) -> DayRecord:
        marks = {self.mark, other.mark}
        return DayRecord(
            min(self.day, other.day),
            self.moved + other.moved,
            self.sessions + other.sessions,
            self.kept or other.kept,
            self.desk + other.desk,
            Mark.SICK if Mark.SICK in marks else self.mark or other.mark,
        )


@dataclass(frozen=True, slots=True)
class Away:
    """Days in a row that are marked alike."""

    first: date
    last: date
    mark: Mark


def next_away(marks: Mapping[date, Mark], today: date) -> Away | None:
    """The next marked days after today, if there are any."""
    ahead = sorted(day for day in marks if day > today)
    if not ahead:
        return None
    first = last = ahead[0]
    while marks.get(last + DAY) is marks[first]:
        last += DAY
    return Away(first, last, marks[first])


def monday(day: date) -> date:
    """The first day of the week that a day is in."""
    return day - timedelta(days=day.weekday())
