"""Sentences that several pages of the settings share."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale

from deskbreak.domain.cost import Cost
from deskbreak.domain.settings import WEEKDAYS
from deskbreak.ui import streak_text
from deskbreak.ui.translating import translator

CONTEXT = "settings"
_tr = translator(CONTEXT)


def rhythm(interval: int, rest_interval: int) -> str:
    """A rhythm, as in `30 / 60 min`."""
    return _tr("%1 / %2 min").replace("%1", str(interval)).replace("%2", str(rest_interval))


def cost(told: Cost) -> str:
    """What a rhythm asks for on a usual day, in a sentence."""
    return _tr("%1, if you take every one.").replace("%1", short_cost(told))


def short_cost(told: Cost) -> str:
    """What a rhythm asks for on a usual day."""
    parts = []
    if told.micro:
        few = _tr("1 micro break")
        parts.append(few if told.micro == 1 else _tr("%n micro breaks", told.micro))
    if told.rest:
        few = _tr("1 rest break")
        parts.append(few if told.rest == 1 else _tr("%n rest breaks", told.rest))
    words = _tr("%1: %2 min in all")
    minutes = round(told.lasts / timedelta(minutes=1))
    return words.replace("%1", _tr(" and ").join(parts)).replace("%2", str(minutes))


def weekday(key: str) -> str:
    """A day of the week by its key in the settings."""
    long = QLocale.FormatType.LongFormat
    return streak_text.weekday_name(WEEKDAYS.index(key), QLocale(), long)


def short_weekday(key: str) -> str:
    """The same in a few letters."""
    short = QLocale.FormatType.ShortFormat
    return streak_text.weekday_name(WEEKDAYS.index(key), QLocale(), short)


def week() -> tuple[str, ...]:
    """The keys of the days, from the first day of the week where the person lives."""
    first = QLocale().firstDayOfWeek().value - 1
    return (*WEEKDAYS[first:], *WEEKDAYS[:first])


def go_easy(tag: str) -> str:
    """What somebody can ask to go easy on, in their words."""
    return {
        "neck_acute": _tr("Recent neck injury or surgery, or arm tingling or weakness"),
        "dizziness": _tr("I get dizzy when I move my head"),
        "shoulder": _tr("Sore, unstable or frozen shoulder"),
        "wrist": _tr("Sore wrists"),
        "back_acute": _tr("Recent back injury or spinal surgery"),
        "osteoporosis": _tr("Osteoporosis or a past spinal fracture"),
        "knee": _tr("Sore knees, or kneeling is hard"),
        "balance": _tr("Unsteady on my feet"),
        "pregnancy": _tr("Pregnant"),
        "abdominal": _tr("Recent abdominal surgery, or lying face down is not comfortable"),
        "bp": _tr("Told to avoid head-down positions or straining (blood pressure, eyes)"),
        "latex": _tr("Latex allergy"),
    }[tag]


def equipment(key: str) -> str:
    """Something that somebody may own."""
    return {
        "band": _tr("Resistance band"),
        "mat": _tr("Mat"),
        "roller": _tr("Foam roller"),
    }[key]
