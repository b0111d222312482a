"""How long somebody moved each week, by area of the body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from deskbreak.domain.streak import ZERO, monday

OTHER = ""
"""The area of an exercise that nothing is known about."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How long one exercise was done on one desk day."""

    day: date
    exercise: str
    done: timedelta


@dataclass(frozen=True, slots=True)
class Week:
    """One week from its Monday, with the time moved by area."""

    first: date
    moved: Mapping[str, timedelta]

    @property
    def total(self) -> timedelta:
        """How long they moved in it."""
        return sum(self.moved.values(), ZERO)


def weeks(
    moves: Iterable[Moved], areas: Mapping[str, str], today: date, count: int = 12
) -> tuple[Week, ...]:
    """The last `count` weeks up to the one of `today`, the oldest first.

    `areas` says which area of the body an exercise is for.
    """
    sums: defaultdict[tuple[date, str], timedelta] = defaultdict(timedelta)
    for move in moves:
        if move.done:
            sums[monday(move.day), areas.get(move.exercise, OTHER)] += move.done
    firsts = (monday(today) - timedelta(weeks=back) for back in reversed(range(count)))
    return tuple(
        Week(first, {area: done for (week, area), done in sums.items() if week == first})
        for first in firsts
    )
