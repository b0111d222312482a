"""The sentences that say why a session is what it is; exercises go by their names in reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from deskbreak.domain.needs import Obstacle
from deskbreak.domain.reasons import Because, Reason
from deskbreak.ui import exercise_text, text
from deskbreak.ui.translating import filled, translator

CONTEXT = "reasons"
_tr = translator(CONTEXT)
WEEK = timedelta(days=7)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
OF_THE_WHOLE = frozenset(
    {Because.LEAST_RECENT, Because.SEATED, Because.GOES_ON, Because.ASKED, Because.OFF_LENGTH}
)
"""What is said of a session; everything else is said of one of its exercises."""


def main(reasons: Sequence[Reason], today: date | None) -> str:
    """Why it is this session, in a few words; "" where nobody knows."""
    wanted = [one for one in reasons if one.because in OF_THE_WHOLE]
    return sentence(wanted[0], today) if wanted else ""


def about(reasons: Sequence[Reason], exercise: str) -> str:
    """Why an exercise is in the session as it is, or ""."""
    for one in reasons:
        is_meant = (one.instead or one.exercise) == exercise and one.because not in OF_THE_WHOLE
        if is_meant and one.because is not Because.LEFT_OUT:
            return sentence(one, None)
    return ""


def everything(reasons: Sequence[Reason], today: date | None) -> list[str]:
    """All reasons, the first one first."""
    return [sentence(one, today) for one in reasons]


def sentence(reason: Reason, today: date | None) -> str:
    """One reason, without a full stop."""
    match reason.because:
        case Because.LEAST_RECENT:
            return _least_recent(reason, today)
        case Because.SEATED:
            return filled(_tr("It gets you up after %1 at the desk"), _span(reason.lasts))
        case Because.GOES_ON:
            return _tr("It begins with what was left over last time")
        case Because.ASKED if reason.area:
            return filled(_tr("You asked for this: %1"), _area(reason.area).lower())
        case Because.ASKED:
            return _tr("You asked for this")
        case Because.OFF_LENGTH:
            return filled(_tr("Nothing that fits you lasts %1"), _span(reason.lasts))
        case _:
            return _of_exercise(reason)


def _of_exercise(reason: Reason) -> str:
    patterns = {
        Because.EASIER: _tr("%2 instead of %1: %3"),
        Because.HARDER: _tr("%2 instead of %1, which went well twice"),
        Because.MORE: _tr("A little more of %1, which went well twice"),
        Because.LESS: _tr("As little of %1 as there can be: it was too hard"),
        Because.SITTING: _tr("%1 is done sitting here"),
        Because.LEFT_OUT: _tr("Without %1: %3"),
        Because.ADDED: _tr("%1 keeps the session at its length"),
    }
    obstacle = _obstacle(reason.obstacle)
    return filled(patterns[reason.because], reason.exercise, reason.instead, obstacle)


def _least_recent(reason: Reason, today: date | None) -> str:
    name, since = _area(reason.area), reason.since
    if since is None:
        return filled(_tr("%1: not done so far"), name)
    if since == today:
        return filled(_tr("%1: least recently done"), name)
    return filled(_tr("%1: not since %2"), name, _day(since, today))


def _day(day: date, today: date | None) -> str:
    """What a day is called: yesterday, by its weekday, or by its date."""
    shown, locale = QDate(day.year, day.month, day.day), QLocale()
    if today is not None and day == today - timedelta(days=1):
        return _tr("yesterday")
    if today is not None and timedelta() < today - day < WEEK:
        return locale.standaloneDayName(shown.dayOfWeek())
    return locale.toString(shown, _tr("d MMMM"))


def _area(key: str) -> str:
    return exercise_text.region(key)


def _span(span: timedelta | None) -> str:
    """A length of desk time, in hours and minutes."""
    minutes = (span or timedelta()) // MINUTE
    if minutes < 60:
        return text.length(span or timedelta())
    hours, rest = divmod(minutes, 60)
    return filled(_tr("%1 h %2 min"), str(hours), str(rest)) if rest else _tr("%n h", hours)


def _obstacle(why: Obstacle | None) -> str:
    return {
        Obstacle.OFF: _tr("it is switched off"),
        Obstacle.HURTS: _tr("it hurt in the last days"),
        Obstacle.GO_EASY: _tr("it strains what you go easy on"),
        Obstacle.SEATED_ONLY: _tr("you asked for seated exercises"),
        Obstacle.NO_FLOOR: _tr("you asked for nothing on the floor"),
        Obstacle.EQUIPMENT: _tr("it needs something that you do not have"),
        Obstacle.DISCREET: _tr("others would notice it"),
        Obstacle.LEVEL: _tr("it is harder than your level"),
        Obstacle.TOO_HARD: _tr("it was too hard"),
        None: _tr("it does not fit you now"),
    }[why]
