"""The sentences about one day, and about what a person edits."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QTime

from deskbreak.domain.days import Away
from deskbreak.domain.records import EditRecord, Mark, Origin, SessionRecord
from deskbreak.ui import streak_text
from deskbreak.ui.streak_view import DayView, Names
from deskbreak.ui.translating import filled, translator

CONTEXT = "day"
_tr = translator(CONTEXT)


def when(session: SessionRecord, locale: QLocale) -> str:
    """The time at which a session began; one away from the desk has none that is known."""
    if session.origin is Origin.AWAY:
        return _tr("away")
    local = session.started.local
    time = QTime(local.hour, local.minute)
    return locale.toString(time, QLocale.FormatType.ShortFormat)


def amount(session: SessionRecord) -> str:
    """How long a session was, and how much of it was done."""
    long, much = streak_text.moved(session.done), streak_text.how_much(session)
    return long if much == long else f"{long} · {much}"


def tag(session: SessionRecord) -> str:
    """What marks a session that the person wrote."""
    return "" if not session.is_edited else _tr("edited")


def nothing(day: date, today: date) -> str:
    """What is said of a day without sessions."""
    return _tr("No session yet.") if day == today else _tr("No sessions on this day.")


def edit_line(edit: EditRecord, names: Names) -> str:
    """What was written before an edit, which is kept."""
    name = streak_text.routine_name(edit.original.routine, names)
    long = streak_text.moved(edit.original.done)
    if edit.replacement is None:
        return filled(_tr("Removed: %1, %2"), name, long)
    return filled(_tr("Before: %1, %2"), name, long)


def mark_line(view: DayView) -> str:
    """What the person says of the day."""
    match view.mark:
        case Mark.HOLIDAY:
            return _tr("Marked as holiday.")
        case Mark.SICK:
            return _tr("Marked as sick.")
        case None:
            return ""


def minutes_value(count: int) -> str:
    """So many minutes."""
    return _tr("%n min", count)


def done_words(what: str, day: str) -> str:
    """What an edit has done, for the line with Undo."""
    return filled(
        {
            "added": _tr("Added a session on %1."),
            "corrected": _tr("Corrected a session on %1."),
            "removed": _tr("Removed a session on %1."),
            "holiday": _tr("%1 marked as holiday."),
            "sick": _tr("%1 marked as sick."),
            "plain": _tr("%1: ordinary again."),
        }[what],
        day,
    )


def span_name(first: date, last: date, locale: QLocale) -> str:
    """One day or several: Fri 20 Nov, or Fri 20 Nov to Wed 25 Nov."""
    if first == last:
        return streak_text.day_name(first, locale)
    return filled(
        _tr("%1 to %2"),
        streak_text.day_name(first, locale),
        streak_text.day_name(last, locale),
    )


def away_line(away: Away, locale: QLocale) -> str:
    """The next days that are marked: Holiday: Mon 30 Nov to Wed 9 Dec."""
    span = span_name(away.first, away.last, locale)
    return filled(_tr("Holiday: %1") if away.mark is Mark.HOLIDAY else _tr("Sick: %1"), span)


def undone() -> str:
    """What is said once an edit was taken back."""
    return _tr("Taken back.")
