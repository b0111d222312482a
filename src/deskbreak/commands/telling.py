"""The commands that read the history, streak and why; they need no display."""

from __future__ import annotations

import argparse
import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deskbreak.commands.parsing import CommandParser, Commands, add, add_json, day
from deskbreak.commands.printing import refuse, say, write
from deskbreak.data.profile import Profile

if TYPE_CHECKING:
    from deskbreak.domain.days import DayRecord
    from deskbreak.domain.streak import Streak

HIDDEN = {"shown": False}


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add streak and why."""
    streak = add(
        commands,
        "streak",
        "say how the days add up",
        run=_streak,
        description="Say in one line how the days add up: this week against its goal, the days in"
        " a row, and the longest run.",
        examples=[
            ("deskbreak streak", "this week, and the days in a row"),
            ("deskbreak streak --json", "the same for a script"),
        ],
    )
    add_json(streak)
    why = add(
        commands,
        "why",
        "say why breaks came or did not",
        run=_why,
        description="Say in one line for each break of a day why it came or did not, and when there"
        " were no breaks. Reasons are kept for 90 days.",
        examples=[
            ("deskbreak why", "today, so far"),
            ("deskbreak why --day yesterday", "the day before"),
            ("deskbreak why --day 2026-03-02", "that day"),
        ],
    )
    why.add_argument(
        "--day",
        type=day,
        default="today",
        metavar="DATE",
        help="a date such as 2026-03-02, today or yesterday",
    )
    add_json(why)


def _streak(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data import preferences
    from deskbreak.streak_report import current_streak
    from deskbreak.system.clock import SystemClock

    settings, _ = preferences.settings(profile.settings)
    try:
        days, _ = current_streak(
            lambda *span: _days_of(profile, *span), settings, SystemClock().now()
        )
    except _Unreadable as refusal:
        return refuse(str(refusal))
    if not settings.streak.shown:
        return write(
            [json.dumps(HIDDEN) if given.json else "Streaks are switched off in the settings."]
        )
    if given.json:
        return write([json.dumps({"shown": True, **_streak_object(days)})])
    return write([_streak_sentence(days)])


class _Unreadable(Exception):  # noqa: N818 - no fault of anybody, but an answer
    """The history cannot be looked at; the sentence says why."""


def _days_of(profile: Profile, first: date, last: date) -> tuple[DayRecord, ...]:
    """The days of a span: at once, or where that is not enough, by way of a copy."""
    from deskbreak.data.day_records import days_at_once

    days = days_at_once(profile.history, first, last)
    if days is not None:
        return days
    from deskbreak.data.glance import Unreadable, glance
    from deskbreak.system.clock import SystemClock

    try:
        told, notices = glance(
            profile.history, SystemClock().now, lambda archive: archive.days(first, last)
        )
    except Unreadable as refusal:
        raise _Unreadable(str(refusal)) from None
    say(notices)
    return told


def _why(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data import preferences
    from deskbreak.data.account_object import account_object
    from deskbreak.data.glance import Unreadable, glance
    from deskbreak.data.history_file import EVENTS_KEPT
    from deskbreak.system.clock import SystemClock
    from deskbreak.ui.translating import untranslated
    from deskbreak.ui.why_text import WhyText, plain_day_time, plain_time

    day_start = preferences.settings(profile.settings)[0].day_start
    now = SystemClock().now
    today = now().day(day_start)
    days = {"today": today, "yesterday": today - timedelta(days=1)}
    wanted = days[given.day] if given.day in days else date.fromisoformat(given.day)
    try:
        told, notices = glance(
            profile.history, now, lambda archive: archive.account(wanted, day_start)
        )
    except Unreadable as refusal:
        return refuse(str(refusal))
    say(notices)
    words = WhyText(untranslated, plain_time, plain_day_time, is_today=wanted == today)
    if given.json:
        return write([json.dumps(account_object(told, words.line))])
    if not told.entries:
        name = f"{wanted:%A} {wanted.day} {wanted:%B %Y}"
        is_forgotten = wanted < today - EVENTS_KEPT
        return write([words.nothing(name, is_future=wanted > today, is_forgotten=is_forgotten)])
    widest = max(len(words.when(entry)) for entry in told.entries)
    return write([f"{words.when(one):{widest}}  {words.line(one)}" for one in told.entries])


def _streak_object(days: Streak) -> dict[str, object]:
    """The streak as `deskbreak streak --json` prints it; docs/command-line.md describes it."""
    return {
        "today": days.today.isoformat(),
        "today_is": days.states[days.today].value,
        "current": days.current,
        "best": days.best,
        "grace_left": days.grace_left,
        "grace_max": days.grace_max,
        "week_done": days.week_done,
        "week_days": days.week_days,
        "week_goal": days.week_goal,
        "weeks_running": days.weeks_running,
        "best_week": days.best_week,
        "kept_total": days.kept_total,
        "consistency": None if days.consistency is None else round(days.consistency, 3),
        "month_sessions": days.month_sessions,
        "comebacks": days.comebacks,
        "is_comeback": days.is_comeback,
    }


def _streak_sentence(days: Streak) -> str:
    """The streak in a sentence; after a break it names what was done and not a zero."""
    if not days.kept_total:
        return "Nothing yet: the first session begins it."
    if days.current:
        return f"{_week_sentence(days)} {_days(days.current)} in a row, best {days.best}."
    month = f"Sessions this month: {days.month_sessions}. " if days.month_sessions else ""
    bests = f"Best week: {_days(days.best_week)}. Best run: {_days(days.best)}."
    return f"{_week_sentence(days)} {month}{bests}"


def _week_sentence(days: Streak) -> str:
    """This week against its goal, without a zero."""
    running = f", {days.weeks_running} weeks running" if days.weeks_running > 1 else ""
    if days.week_done:
        return f"This week {days.week_done} of {_days(days.week_days)}{running}."
    if days.week_goal:
        return f"The goal of this week: {_days(days.week_goal)}."
    return "This week asks for nothing."


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
