"""What somebody did in a range of days: how much, to which side, and what most and least."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from deskbreak.domain.days import ZERO, DayRecord
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.weeks import OTHER, Bar, Moved, bars, first_day

RANGES = (7, 30, 90, 365)
"""The ranges, in days, that there are."""
USUAL = 90


@dataclass(frozen=True, slots=True)
class Balance:
    """How long an area of the body was moved to each side."""

    area: str
    left: timedelta
    right: timedelta

    @property
    def total(self) -> timedelta:
        """Both sides together."""
        return self.left + self.right

    @property
    def share(self) -> float:
        """How much of it was done to the left, 0 to 1."""
        return self.left / self.total


@dataclass(frozen=True, slots=True)
class Practised:
    """How long one exercise was done."""

    exercise: str
    done: timedelta


@dataclass(frozen=True, slots=True)
class Practice:
    """A range of days, in figures.

    Attributes:
        bars: Time moved by area, the oldest first.
        balance: By area, those moved longest first; what has no sides is not among them.
        exercises: What was done, most first.
        moved: How long in all.
        days_moved: On how many days.
    """

    days: int
    bars: tuple[Bar, ...] = ()
    balance: tuple[Balance, ...] = ()
    exercises: tuple[Practised, ...] = ()
    moved: timedelta = ZERO
    days_moved: int = 0

    @property
    def both_sides(self) -> Balance | None:
        """All areas together, where anything has sides."""
        left = sum((one.left for one in self.balance), ZERO)
        right = sum((one.right for one in self.balance), ZERO)
        return Balance(OTHER, left, right) if left + right else None


def practice(
    moves: Iterable[Moved],
    records: Iterable[DayRecord],
    exercises: Mapping[str, Exercise],
    today: date,
    days: int,
) -> Practice:
    """What was done in the last `days` days."""
    first = first_day(today, days)
    done = [move for move in moves if move.done and first <= move.day <= today]
    told = [record for record in records if first <= record.day <= today]
    areas = {key: exercise.regions[0] for key, exercise in exercises.items()}
    return Practice(
        days,
        bars(done, told, areas, today, days),
        _balance(done, areas),
        _exercises(done),
        sum((record.moved for record in told), ZERO),
        sum(bool(record.moved) for record in told),
    )


def _balance(moves: Iterable[Moved], areas: Mapping[str, str]) -> tuple[Balance, ...]:
    sums: defaultdict[str, dict[Side, timedelta]] = defaultdict(lambda: dict.fromkeys(Side, ZERO))
    for move in moves:
        if move.side is not Side.BOTH:
            sums[areas.get(move.exercise, OTHER)][move.side] += move.done
    found = (Balance(area, both[Side.LEFT], both[Side.RIGHT]) for area, both in sums.items())
    return tuple(sorted(found, key=lambda one: (-one.total, one.area)))


def _exercises(moves: Iterable[Moved]) -> tuple[Practised, ...]:
    sums: defaultdict[str, timedelta] = defaultdict(timedelta)
    for move in moves:
        sums[move.exercise] += move.done
    found = (Practised(exercise, done) for exercise, done in sums.items())
    return tuple(sorted(found, key=lambda one: (-one.done, one.exercise)))
