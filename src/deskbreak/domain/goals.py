"""How the days stand against the goal of their weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from deskbreak.domain.days import DAY, WEEK, DayState, monday

LOOKED_BACK = timedelta(weeks=4)
SETTLED = frozenset({DayState.KEPT, DayState.REPAIRED, DayState.GRACE, DayState.MISSED})
OPEN = frozenset({DayState.TODAY, DayState.FUTURE})


def consistency(
    states: Mapping[date, DayState], workdays: AbstractSet[int], today: date
) -> float | None:
    """The kept share of the working days at the desk in the last four weeks; None without any."""
    days = (today - DAY * back for back in range(LOOKED_BACK // DAY))
    active = [states[day] for day in days if day in states and _is_active(day, states, workdays)]
    return sum(state.is_kept for state in active) / len(active) if active else None


def best_week(states: Mapping[date, DayState]) -> int:
    """The most kept days that one week ever had."""
    kept = Counter(
        day.toordinal() - day.weekday() for day, state in states.items() if state.is_kept
    )
    return max(kept.values(), default=0)


def this_week(
    states: Mapping[date, DayState], workdays: AbstractSet[int], today: date
) -> tuple[int, int]:
    """How many days of this week were kept, and how many it has to be kept on."""
    week = _week(monday(today))
    done = sum(states[day].is_kept for day in week)
    asked = sum(
        _is_active(day, states, workdays) or (states[day] in OPEN and day.weekday() in workdays)
        for day in week
    )
    return done, max(asked, done)


def weeks_running(
    states: Mapping[date, DayState], workdays: AbstractSet[int], goal: int, today: date
) -> int:
    """Weeks with the goal met, back from now; in a short week every day at the desk is enough."""
    first = monday(today)
    kept, days = this_week(states, workdays, today)
    running = int(kept >= max(min(goal, days), 1))
    first -= WEEK
    while first in states:
        week = _week(first)
        kept = sum(states[day].is_kept for day in week)
        active = sum(_is_active(day, states, workdays) for day in week)
        if kept >= max(min(goal, active), 1):
            running += 1
        elif active:
            break
        first -= WEEK
    return running


def _week(first: date) -> tuple[date, ...]:
    return tuple(first + DAY * number for number in range(7))


def _is_active(day: date, states: Mapping[date, DayState], workdays: AbstractSet[int]) -> bool:
    """Whether a day was a working day at the desk, and is settled."""
    return states[day] in SETTLED and day.weekday() in workdays
