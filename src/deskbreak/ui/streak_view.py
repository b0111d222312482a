"""What the streak window shows, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deskbreak.domain.days import Away
from deskbreak.domain.practice import USUAL, Practice
from deskbreak.domain.records import EditRecord, Mark, SessionRecord
from deskbreak.domain.streak import DayRecord, DayState, Streak


@dataclass(frozen=True, slots=True)
class Names:
    """What routines, exercises and areas are called.

    Attributes:
        offered: The routines that somebody may say they did, in the order of the library.
    """

    routines: Mapping[str, str] = field(default_factory=dict)
    exercises: Mapping[str, str] = field(default_factory=dict)
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StreakView:
    """The streak, the days behind it, and what was done last.

    Attributes:
        days: At least those of the last year and a week; more do no harm.
        sessions: The latest, the newest first.
        practice: The range of days that is shown in figures.
        workdays: The working days; Monday is 0.
        away: The next days that are marked as holiday or sick.
    """

    streak: Streak
    days: tuple[DayRecord, ...] = ()
    sessions: tuple[SessionRecord, ...] = ()
    names: Names = field(default_factory=Names)
    practice: Practice = field(default_factory=lambda: Practice(USUAL))
    workdays: frozenset[int] = frozenset(range(5))
    away: Away | None = None

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


@dataclass(frozen=True, slots=True)
class DayView:
    """One day in full.

    Attributes:
        mark: What the person says of it.
        sessions: Those that count, in order.
        edits: What the person has said instead of what was written, and has not taken back.
    """

    day: date
    mark: Mark | None = None
    sessions: tuple[SessionRecord, ...] = ()
    edits: tuple[EditRecord, ...] = ()
