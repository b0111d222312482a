"""What the streak window shows, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deskbreak.domain.records import SessionRecord
from deskbreak.domain.streak import DayRecord, DayState, Streak
from deskbreak.domain.weeks import Week


@dataclass(frozen=True, slots=True)
class StreakView:
    """The streak, the days behind it, and what was done last.

    Attributes:
        days: At least those of the last year and a week; more do no harm.
        sessions: The latest, the newest first.
        routine_names: What the routines of the sessions are called, by identifier.
        weeks: Minutes by area, the oldest first; empty leaves the areas out.
        workdays: The working days; Monday is 0.
    """

    streak: Streak
    days: tuple[DayRecord, ...] = ()
    sessions: tuple[SessionRecord, ...] = ()
    routine_names: Mapping[str, str] = field(default_factory=dict)
    weeks: tuple[Week, ...] = ()
    workdays: frozenset[int] = frozenset(range(5))

    @property
    def began(self) -> date:
        """The first day that anything is known of."""
        return min((record.day for record in self.days), default=self.streak.today)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show but a welcome."""
        return not self.streak.kept_total and not any(record.moved for record in self.days)

    @property
    def records(self) -> Mapping[date, DayRecord]:
        """What happened, by day."""
        found: dict[date, DayRecord] = {}
        for record in self.days:
            had = found.get(record.day)
            found[record.day] = record if had is None else had + record
        return found

    def state(self, day: date) -> DayState:
        """What a day is to the streak."""
        return self.streak.states.get(day, DayState.NEUTRAL)
