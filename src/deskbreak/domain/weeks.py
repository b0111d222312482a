"""How long somebody moved, day by day or week by week, by area of the body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from deskbreak.domain.days import DAY, WEEK, ZERO, DayRecord, monday
from deskbreak.domain.exercise import Side

OTHER = ""
"""The area of an exercise that nothing is known about, and of what has no exercises at all."""
MOST_DAYS = 31
"""A longer range is told week by week."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How long one exercise was done to one side on one desk day."""

    day: date
    exercise: str
    done: timedelta
    side: Side = Side.BOTH


@dataclass(frozen=True, slots=True)
class Bar:
    """One day or one week, with the time moved by area."""

    first: date
    last: date
    moved: Mapping[str, timedelta]

    @property
    def total(self) -> timedelta:
        """How long they moved in it."""
        return sum(self.moved.values(), ZERO)

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last


def first_day(today: date, days: int) -> date:
    """The first day of a range of so many days up to today; a long one begins with a week."""
    first = today - DAY * (days - 1)
    return first if days <= MOST_DAYS else monday(first)


def bars(
    moves: Iterable[Moved],
    records: Iterable[DayRecord],
    areas: Mapping[str, str],
    today: date,
    days: int,
) -> tuple[Bar, ...]:
    """The days, or in a long range the weeks, of the last `days` days, the oldest first.

    `areas` says which area of the body an exercise is for. What the records have over the moves
    was moved without an exercise that is known, and is told as such.
    """
    first = first_day(today, days)
    step = DAY if days <= MOST_DAYS else WEEK
    sums: defaultdict[date, defaultdict[str, timedelta]] = defaultdict(
        lambda: defaultdict(timedelta)
    )
    known: defaultdict[date, timedelta] = defaultdict(timedelta)
    for move in moves:
        if move.done and first <= move.day <= today:
            sums[_start(move.day, step)][areas.get(move.exercise, OTHER)] += move.done
            known[move.day] += move.done
    for record in records:
        rest = record.moved - known[record.day] if first <= record.day <= today else ZERO
        if rest >= timedelta(seconds=1):
            sums[_start(record.day, step)][OTHER] += rest
    starts = []
    while first <= today:
        starts.append(first)
        first += step
    return tuple(Bar(start, start + step - DAY, dict(sums[start])) for start in starts)


def _start(day: date, step: timedelta) -> date:
    return day if step == DAY else monday(day)
