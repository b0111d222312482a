"""What the history says about the streak, for the streak window and for the command line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from deskbreak.data.archive import Archive
from deskbreak.domain.breaks import Instant
from deskbreak.domain.settings import Settings
from deskbreak.domain.streak import DayRecord, Streak, StreakRules, streak
from deskbreak.domain.weeks import weeks

if TYPE_CHECKING:
    from deskbreak.data.library import Library
    from deskbreak.ui.streak_view import StreakView

EVER = timedelta(days=365 * 20)
"""How far back the best run is looked for."""
WEEKS_SHOWN = 12
SESSIONS_SHOWN = 6


def current_streak(
    archive: Archive, settings: Settings, now: Instant
) -> tuple[Streak, tuple[DayRecord, ...]]:
    """The streak today, and the days that it is made of."""
    today = now.day(settings.day_start)
    days = archive.days(today - EVER, today + timedelta(days=1))
    rules = StreakRules(
        workdays=settings.workdays,
        weekly_goal=settings.streak.weekly_goal,
        least_desk=settings.rules.interval,
    )
    return streak(days, rules, today), days


def streak_view(archive: Archive, settings: Settings, library: Library, now: Instant) -> StreakView:
    """Everything that the streak window shows."""
    from deskbreak.ui.streak_view import StreakView  # noqa: PLC0415 - the command line has no Qt

    current, days = current_streak(archive, settings, now)
    first = current.today - timedelta(weeks=WEEKS_SHOWN)
    areas = {key: exercise.regions[0] for key, exercise in library.exercises.items()}
    return StreakView(
        streak=current,
        days=days,
        sessions=archive.sessions(SESSIONS_SHOWN),
        routine_names={key: routine.name for key, routine in library.routines.items()},
        weeks=weeks(archive.moved(first, current.today), areas, current.today, WEEKS_SHOWN),
        workdays=settings.workdays,
    )
