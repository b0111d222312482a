"""The sentences about a range of days."""

from __future__ import annotations

from deskbreak.domain.practice import Balance, Practice
from deskbreak.ui import streak_text
from deskbreak.ui.streak_view import Names
from deskbreak.ui.translating import filled, translator

CONTEXT = "practice"
_tr = translator(CONTEXT)
EVEN = 0.03
"""So far from the middle, both sides still count as even."""


def range_name(days: int) -> str:
    """What a range is called."""
    return _tr("Year") if days >= 365 else _tr("%n days", days)


def ranges_title() -> str:
    """What the ranges are for."""
    return _tr("How far back")


def section_title() -> str:
    """What stands above the range."""
    return _tr("What you moved")


def section_line(practice: Practice) -> str:
    """A range in one sentence: 34 min on 5 days."""
    if not practice.moved:
        return _tr("No sessions in these days, and that is fine.")
    pattern = _tr("%1 on 1 day") if practice.days_moved == 1 else _tr("%1 on %2 days")
    return filled(pattern, streak_text.moved(practice.moved), str(practice.days_moved))


def bars_title(practice: Practice) -> str:
    """What the bars count."""
    return _tr("Minutes a day") if practice.bars[-1].is_day else _tr("Minutes a week")


def balance_title() -> str:
    """What the card about sides is called."""
    return _tr("Left and right")


def balance_line(both: Balance | None) -> str:
    """How the sides stand to each other."""
    if both is None:
        return _tr("Nothing with two sides in these days.")
    left = round(both.share * 100)
    pattern = _tr("Left %1 %, right %2 %")
    if abs(both.share - 0.5) <= EVEN:
        pattern = _tr("Even: left %1 %, right %2 %")
    return filled(pattern, str(left), str(100 - left))


def balance_spoken(one: Balance) -> str:
    """An area with both its sides: Neck: left 12 min, right 13 min."""
    return filled(
        _tr("%1: left %2, right %3"),
        streak_text.area_name(one.area),
        streak_text.moved(one.left),
        streak_text.moved(one.right),
    )


def sides() -> tuple[str, str]:
    """What both sides are called."""
    return _tr("Left"), _tr("Right")


def ranking_title() -> str:
    """What the card about exercises is called."""
    return _tr("Most and least")


def most() -> str:
    """What stands above what was done most."""
    return _tr("Most")


def least() -> str:
    """What stands above what was done least."""
    return _tr("Least")


def nothing_done() -> str:
    """What the card says without any exercise."""
    return _tr("What you do most and least will stand here.")


def exercise_name(exercise: str, names: Names) -> str:
    """An exercise by its name; one that is no longer there by its identifier."""
    plain = exercise.replace("-", " ").capitalize() or _tr("Other")
    return names.exercises.get(exercise, plain)
