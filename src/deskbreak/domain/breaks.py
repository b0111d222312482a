"""The words for breaks: their kinds, how they end, and one civil day at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

DAY_START = time(4)
"""When a desk day begins: somebody who works past midnight is still in yesterday."""


class BreakKind(Enum):
    """What sort of pause from desk work is meant."""

    MICRO = "micro"
    REST = "rest"


class Outcome(Enum):
    """How a break ended."""

    TAKEN = "taken"
    PARTIAL = "partial"
    ABANDONED = "abandoned"
    SKIPPED = "skipped"
    MISSED = "missed"
    NATURAL = "natural"


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of the clocks.

    Attributes:
        wall: The civil time, aware, in UTC. It may jump either way.
        awake: How long the machine has been awake, from an arbitrary start. It never jumps
            and stands still while the machine sleeps.
        offset: What to add to UTC for the civil time where the person is.
        asleep: How long the machine has slept in all, from an arbitrary start; zero where
            nobody counts it.
    """

    wall: datetime
    awake: timedelta
    offset: timedelta = timedelta()
    asleep: timedelta = timedelta()

    @property
    def local(self) -> datetime:
        """The civil time where the person is, naive."""
        return self.wall.replace(tzinfo=None) + self.offset

    def day(self, day_start: time = DAY_START) -> date:
        """The desk day that this instant belongs to."""
        return civil_day(self.local, day_start)


def civil_day(local: datetime, day_start: time = DAY_START) -> date:
    """The desk day of a civil time: before `day_start` it is still the day before."""
    return local.date() if local.time() >= day_start else local.date() - timedelta(days=1)
