"""What the history says about the streak, for the streak window and for the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deskbreak.domain.breaks import Instant
from deskbreak.domain.days import next_away
from deskbreak.domain.settings import Settings
from deskbreak.domain.streak import WEEK, DayRecord, Streak, StreakRules, streak

if TYPE_CHECKING:
    from deskbreak.data.archive import Archive
    from deskbreak.data.library import Library
    from deskbreak.domain.practice import Practice
    from deskbreak.ui.streak_view import DayView, Names, StreakView

EVER = timedelta(days=365 * 20)
"""How far back the best run is looked for."""
SESSIONS_SHOWN = 8
AHEAD = timedelta(days=365)
"""How far ahead days that are marked are looked for."""


def current_streak(
    ask: Callable[[date, date], tuple[DayRecord, ...]], settings: Settings, now: Instant
) -> tuple[Streak, tuple[DayRecord, ...]]:
    """The streak today, and the days that it is made of; `ask` answers with those of a span."""
    today = now.day(settings.day_start)
    days = ask(today - EVER, today + WEEK)
    rules = StreakRules(
        workdays=settings.workdays,
        weekly_goal=settings.streak.weekly_goal,
        least_desk=settings.rules.interval,
    )
    return streak(days, rules, today), days


def streak_view(
    archive: Archive, settings: Settings, library: Library, now: Instant, days: int
) -> StreakView:
    """Everything that the streak window shows, with a range of so many days."""
    from deskbreak.ui.streak_view import StreakView  # noqa: PLC0415 - the command line has no Qt

    current, records = current_streak(archive.days, settings, now)
    return StreakView(
        streak=current,
        days=records,
        sessions=archive.sessions(SESSIONS_SHOWN),
        names=names(library),
        practice=range_of(archive, library, records, current.today, days),
        workdays=settings.workdays,
        away=next_away(archive.marks(current.today, current.today + AHEAD), current.today),
    )


def range_of(
    archive: Archive, library: Library, records: tuple[DayRecord, ...], today: date, days: int
) -> Practice:
    """What was done in a range of so many days."""
    from deskbreak.domain.practice import practice  # noqa: PLC0415 - for the window alone
    from deskbreak.domain.weeks import first_day  # noqa: PLC0415

    moves = archive.moved(first_day(today, days), today)
    return practice(moves, records, library.exercises, today, days)


def day_view(archive: Archive, day: date) -> DayView:
    """One day in full."""
    from deskbreak.ui.streak_view import DayView  # noqa: PLC0415 - the command line has no Qt

    return DayView(
        day,
        archive.marks(day, day).get(day),
        tuple(session for session in archive.sessions_of(day) if session.credited and session.done),
        tuple(edit for edit in archive.edits(day) if edit.holds),
    )


def names(library: Library) -> Names:
    """What everything is called."""
    from deskbreak.ui.streak_view import Names  # noqa: PLC0415 - the command line has no Qt

    return Names(
        {key: one.name for key, one in library.routines.items()},
        {key: one.name for key, one in library.exercises.items()},
        tuple(library.routines),
    )
