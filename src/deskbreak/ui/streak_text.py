"""The sentences about days, weeks and sessions; none of them threatens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from deskbreak.domain.records import Origin, SessionRecord
from deskbreak.domain.streak import DAY, ZERO, DayRecord, DayState, Streak
from deskbreak.domain.weeks import Bar
from deskbreak.ui.streak_view import Names, StreakView
from deskbreak.ui.translating import filled, translator

CONTEXT = "streak"
_tr = translator(CONTEXT)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts."""

    title: str
    number: str
    caption: str


def count_of_sessions(count: int) -> str:
    """How many sessions."""
    return _tr("1 session") if count == 1 else _tr("%n sessions", count)


def moved(span: timedelta) -> str:
    """How long somebody moved, softened."""
    if span < MINUTE:
        return _tr("%n s", round(span.total_seconds()))
    minutes = round(span / MINUTE)
    if minutes < 60:
        return _tr("%n min", minutes)
    return filled(_tr("%1 h %2 min"), str(minutes // 60), str(minutes % 60))


def day_name(day: date, locale: QLocale) -> str:
    """A day with its weekday: Fri 20 Nov."""
    return locale.toString(_qt(day), _tr("ddd d MMM"))


def full_day_name(day: date, locale: QLocale) -> str:
    """A day with its weekday in full, as it is spoken: Friday 20 November."""
    return locale.toString(_qt(day), _tr("dddd d MMMM"))


def short_day_name(day: date, locale: QLocale) -> str:
    """A day without its weekday: 20 Nov."""
    return locale.toString(_qt(day), _tr("d MMM"))


def month_name(day: date, locale: QLocale) -> str:
    """A month, short."""
    return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def weekday_name(weekday: int, locale: QLocale, form: QLocale.FormatType) -> str:
    """A weekday; Monday is 0."""
    return locale.standaloneDayName(weekday + 1, form)


def what_happened(record: DayRecord, state: DayState) -> str:
    """What a day was, without its name: 3 sessions, 6 min · kept."""
    parts = []
    if record.moved:
        parts.append(
            _tr(", ").join((count_of_sessions(record.sessions), moved(record.moved)))
            if record.sessions
            else moved(record.moved)
        )
    parts.append(_state(state, has_moved=bool(record.moved)))
    return " · ".join(parts)


def _state(state: DayState, *, has_moved: bool) -> str:
    if state is DayState.MISSED:
        return _tr("a start, and it counts") if has_moved else _tr("no session")
    return {
        DayState.KEPT: _tr("kept"),
        DayState.REPAIRED: _tr("kept, by an extra session afterwards"),
        DayState.GRACE: _tr("grace day, streak safe"),
        DayState.OFF: _tr("day off"),
        DayState.NEUTRAL: _tr("hardly at the desk, so it changes nothing"),
        DayState.HOLIDAY: _tr("on holiday"),
        DayState.SICK: _tr("sick, so it changes nothing"),
        DayState.TODAY: _tr("today, still open"),
        DayState.FUTURE: _tr("still to come"),
    }[state]


def before_the_first() -> str:
    """What a day was before there was a history."""
    return _tr("before you began")


def session_day(session: SessionRecord, today: date, locale: QLocale) -> str:
    """When a session was: the time today, the weekday this week, else the date."""
    if session.day == today:
        local = session.started.local
        time = QTime(local.hour, local.minute)
        return locale.toString(time, QLocale.FormatType.ShortFormat)
    if today - session.day < DAY * 7:
        short = QLocale.FormatType.ShortFormat
        return weekday_name(session.day.weekday(), locale, short)
    return short_day_name(session.day, locale)


def how_much(session: SessionRecord) -> str:
    """How much of a session was done."""
    if session.hurt:
        return _tr("stopped in time")
    if session.origin is Origin.AWAY:
        return moved(session.done)
    whole = sum(move.is_whole for move in session.moves)
    if session.done >= session.planned or (session.moves and whole == len(session.moves)):
        return _tr("all of it")
    if whole:
        return filled(_tr("%1 of %2 moves"), str(whole), str(len(session.moves)))
    done, planned = session.done / MINUTE, session.planned / MINUTE
    if done >= 1:
        return filled(_tr("%1 of %2 min"), str(int(done)), str(round(planned)))
    return moved(session.done)


def last_sessions() -> str:
    """What the list of sessions is called."""
    return _tr("Last sessions")


def routine_name(routine: str, names: Names) -> str:
    """A routine by its name; what was done without one is something else."""
    return names.routines.get(routine, routine) if routine else _tr("Something else")


def area_name(area: str) -> str:
    """What an area of the body is called."""
    names = {
        "neck": _tr("Neck"),
        "shoulders": _tr("Shoulders"),
        "upper-back": _tr("Upper back"),
        "chest": _tr("Chest"),
        "trunk": _tr("Trunk"),
        "forearms": _tr("Arms"),
        "wrists": _tr("Wrists"),
        "hips": _tr("Hips"),
        "legs": _tr("Legs"),
        "": _tr("Other"),
    }
    return names.get(area, area.replace("-", " ").capitalize())


def bar_line(bar: Bar, locale: QLocale) -> str:
    """What a day or a week was: Week of 16 Nov · 34 min · shoulders 22, neck 12."""
    if bar.is_day:
        parts = [day_name(bar.first, locale)]
    else:
        parts = [filled(_tr("Week of %1"), short_day_name(bar.first, locale))]
    if not bar.total:
        return " · ".join((*parts, _tr("no sessions")))
    parts.append(moved(bar.total))
    if len(bar.moved) > 1:
        parts.append(
            _tr(", ").join(
                f"{area_name(area).lower()} {_count(done)}"
                for area, done in sorted(bar.moved.items(), key=_by_length)
            )
        )
    return " · ".join(parts)


def _count(span: timedelta) -> str:
    """Minutes as a bare number, behind words that say so; less than one in seconds."""
    return moved(span) if span < MINUTE else str(round(span / MINUTE))


def _by_length(entry: tuple[str, timedelta]) -> tuple[timedelta, str]:
    return -entry[1], entry[0]


def week_figure(streak: Streak) -> Figure:
    """How the week stands against its goal."""
    title = _tr("This week")
    if not streak.week_goal and not streak.week_done:
        return Figure(title, _tr("Free"), _tr("nothing is asked this week"))
    if not streak.week_done:
        caption = _tr("any session counts")
        if streak.week_days > 1:
            caption = filled(_tr("of %1 days, any session counts"), str(streak.week_days))
        return Figure(title, filled(_tr("Goal %1"), str(streak.week_goal)), caption)
    number = filled(_tr("%1 of %2"), str(streak.week_done), str(streak.week_days))
    if streak.week_days == 1:
        return Figure(title, number, _tr("day · goal met"))
    caption = (
        filled(_tr("days · goal of %1 met"), str(streak.week_goal))
        if streak.week_done >= streak.week_goal
        else filled(_tr("days · goal %1"), str(streak.week_goal))
    )
    return Figure(title, number, caption)


def run_figure(view: StreakView) -> Figure:
    """The run of kept days; when it has ended, what it has left behind instead of a zero."""
    streak = view.streak
    best = str(streak.best)
    if streak.current:
        if streak.current == streak.best:
            caption = _tr("days kept · your best run")
            if streak.current == 1:
                caption = _tr("day kept · a fine start")
        elif streak.current == 1:
            caption = filled(_tr("day kept · best %1"), best)
        else:
            caption = filled(_tr("days kept · best %1"), best)
        return Figure(_tr("In a row"), str(streak.current), caption)
    if streak.month_sessions:
        caption = _tr("session") if streak.month_sessions == 1 else _tr("sessions")
        if streak.best_week > 1:
            caption += " · " + filled(_tr("best week %1 days"), str(streak.best_week))
        return Figure(_tr("This month"), str(streak.month_sessions), caption)
    if streak.best_week > 1:
        return Figure(
            _tr("Best week"), str(streak.best_week), _tr("days kept, and they stay yours")
        )
    if streak.kept_total:
        return Figure(_tr("Kept"), str(streak.kept_total), _tr("days, and they stay yours"))
    total = sum((record.moved for record in view.days), ZERO)
    return Figure(_tr("So far"), moved(total), _tr("moved, and every move counts"))


def grace_figure(streak: Streak) -> Figure:
    """How many missed days would be forgiven."""
    caption = _tr("used by themselves") if streak.grace_left else _tr("five kept days earn one")
    return Figure(_tr("Grace days"), str(streak.grace_left), caption)


def consistency_figure(streak: Streak) -> Figure:
    """The share of working days that were kept."""
    title = _tr("Last 4 weeks")
    if not streak.consistency:
        return Figure(title, "–", _tr("fills with your kept days"))
    percent = round(streak.consistency * 100)
    return Figure(title, filled(_tr("%1 %"), str(percent)), _tr("of working days kept"))


def encouragement(streak: Streak) -> str:
    """One line for today: what is safe, what is met, what one session would do."""
    today = streak.states[streak.today]
    if today is DayState.HOLIDAY:
        return _tr("On holiday. Nothing is asked of you; enjoy it.")
    if today is DayState.SICK:
        return _tr("Get well soon. Nothing is asked of you today.")
    if streak.is_comeback:
        return _tr("Back again: nice. One break today is plenty.")
    if not streak.current and streak.kept_total:
        return " ".join(filter(None, (_tr("Missing a day does not undo a habit."), _best(streak))))
    if _last_settled(streak) is DayState.GRACE:
        return _tr("Grace day used. Streak safe.")
    return _of_the_week(streak, today)


def _best(streak: Streak) -> str:
    """The best run, when none is going on."""
    if streak.best < 2:
        return ""
    return _tr("Your best run of %n days stays yours.", streak.best)


def _last_settled(streak: Streak) -> DayState | None:
    """What the last day before today was that is not neutral."""
    passed = {DayState.OFF, DayState.NEUTRAL, DayState.HOLIDAY, DayState.SICK}
    days = (streak.today - DAY * back for back in range(1, 15))
    states = (streak.states.get(day, DayState.OFF) for day in days)
    return next((state for state in states if state not in passed), None)


def _of_the_week(streak: Streak, today: DayState) -> str:
    if streak.week_done and streak.week_done >= streak.week_goal:
        if streak.weeks_running > 1:
            return _tr("The week’s goal is met, %n weeks running.", streak.weeks_running)
        return _tr("The week’s goal is met.")
    if today is not DayState.KEPT:
        return _tr("One short session keeps today.")
    if streak.kept_total == 1:
        return _tr("Your first kept day. A fine start.")
    return _tr("Today is kept.")


def comeback_badge(streak: Streak) -> str:
    """What the badge says, or "" for somebody who never was away."""
    if streak.is_comeback:
        return _tr("Comeback")
    if not streak.comebacks:
        return ""
    return _tr("1 comeback") if streak.comebacks == 1 else _tr("%n comebacks", streak.comebacks)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
