"""Which days were kept, and how long the run of them is; derived, never stored.

Rules:
1. Only desk days count, never elapsed hours: each was fixed when its record was written.
2. A kept day has one session with half of its movement done, or a "this hurts" stop. More of them
   on one day keep it no better.
3. A day off never ends a run; kept, it extends one.
4. A working day with less desk time than one interval is neutral: no break was ever asked for.
5. Any other working day that was not kept is missed. A second session on one of the two days after
   it restores it, the earliest miss first, each such day once.
6. A day that the person marks as holiday or sick is neutral, unless it was kept or restored. Hence
   a mark can never shorten anything.
7. A run begins with two grace days and earns another with every fifth kept day, up to three. They
   are used by themselves on missed days; a run with none left ends at the next.
8. A run is measured from whichever kept day gives the longest one. Hence another kept day can never
   shorten it, not even by having kept alive a run whose grace days are spent.
9. Today is open until it is kept, and days after today do not exist; what they are marked as counts
   for this week's goal alone.
10. A week asks for its goal, but never for more days than it has: those at the desk, and the
    working days that are still to come.
11. To keep a day after a run has ended, or after two weeks without a kept one, is to come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from deskbreak.domain.days import DAY, WEEK, ZERO, DayRecord, DayState, monday
from deskbreak.domain.goals import best_week, consistency, this_week, weeks_running

__all__ = [
    "DAY",
    "WEEK",
    "YEAR",
    "ZERO",
    "DayRecord",
    "DayState",
    "Streak",
    "StreakRules",
    "monday",
    "streak",
]

YEAR = timedelta(weeks=52)
REPAIRED_WITHIN = 2
"""How many days after a missed one an extra session still restores it."""
LONG_AWAY = 14
"""After so many days without a kept one the next is a comeback."""


@dataclass(frozen=True, slots=True)
class StreakRules:
    """What a person has set for their own week.

    Attributes:
        workdays: The working days; Monday is 0.
        weekly_goal: How many days a week they mean to keep.
        grace_every: How many kept days earn another grace day.
        least_desk: With less desk time a working day is neutral.
    """

    workdays: frozenset[int] = frozenset(range(5))
    weekly_goal: int = 4
    grace_start: int = 2
    grace_every: int = 5
    grace_max: int = 3
    least_desk: timedelta = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Streak:
    """What the days add up to.

    Attributes:
        current: Kept days in the run that reaches today; 0 when the last one has ended.
        kept_total: Kept days ever; it can only grow.
        week_done: Kept days in this week, which begins on Monday.
        week_days: How many days this week has to be kept on.
        week_goal: How many of them are meant to be kept; 0 in a week that asks for nothing.
        weeks_running: Weeks in a row in which the goal was met, until now.
        best_week: The most kept days that one week ever had.
        consistency: The kept share of the working days at the desk in four weeks; None without any.
        month_sessions: Sessions in this calendar month.
        comebacks: How often the person came back after a run had ended or after a long time away.
        is_comeback: Whether today is such a day.
        states: What each day is, from a year ago or the first record to the end of this week.
    """

    today: date
    current: int
    best: int
    grace_left: int
    grace_max: int
    kept_total: int
    week_done: int
    week_days: int
    week_goal: int
    weeks_running: int
    best_week: int
    consistency: float | None
    month_sessions: int
    comebacks: int
    is_comeback: bool
    states: Mapping[date, DayState]


class Run(NamedTuple):
    """A run of kept days that is alive at the end of some day.

    Attributes:
        start: The index of its first day.
        credit: Its grace days, counted in the kept days that earn one.
    """

    start: int
    credit: int


def streak(days: Iterable[DayRecord], rules: StreakRules, today: date) -> Streak:
    """What the records add up to, seen from `today`; their order does not matter."""
    records = _by_day(days)
    known = {day: record for day, record in records.items() if day <= today}
    judged = dict(_judged(known, rules, today))
    _repair(judged, known)
    _excuse(judged, known)
    span, past = list(judged), list(judged.values())
    alive = tuple(_alive(past, rules))
    counts = tuple(accumulate(state.is_kept for state in past))
    lengths = [
        counts[at] - counts[runs[0].start] + 1 if runs else 0 for at, runs in enumerate(alive)
    ]
    comebacks = _comebacks(past, alive)
    _forgive(judged, span, alive)
    _look_ahead(judged, records, today)
    week_done, week_days = this_week(judged, rules.workdays, today)
    latest = alive[-1]
    return Streak(
        today=today,
        current=lengths[-1],
        best=max(lengths),
        grace_left=latest[0].credit // rules.grace_every if latest else rules.grace_start,
        grace_max=rules.grace_max,
        kept_total=counts[-1],
        week_done=week_done,
        week_days=week_days,
        week_goal=min(rules.weekly_goal, week_days),
        weeks_running=weeks_running(judged, rules.workdays, rules.weekly_goal, today),
        best_week=best_week(judged),
        consistency=consistency(judged, rules.workdays, today),
        month_sessions=sum(
            record.sessions
            for day, record in known.items()
            if (day.year, day.month) == (today.year, today.month)
        ),
        comebacks=len(comebacks),
        is_comeback=len(span) - 1 in comebacks,
        states=judged,
    )


def _by_day(days: Iterable[DayRecord]) -> dict[date, DayRecord]:
    records: dict[date, DayRecord] = {}
    for record in days:
        had = records.get(record.day)
        records[record.day] = record if had is None else had + record
    return records


def _judged(
    records: Mapping[date, DayRecord], rules: StreakRules, today: date
) -> Iterator[tuple[date, DayState]]:
    """Every day up to today, each judged alone."""
    first = min(records, default=today)
    least = max(rules.least_desk, timedelta.resolution)
    day = min(monday(today) - YEAR, first)
    while day <= today:
        record = records.get(day)
        if record is not None and record.kept:
            state = DayState.KEPT
        elif day == today:
            state = DayState.TODAY
        elif day.weekday() not in rules.workdays:
            state = DayState.OFF
        elif record is None or record.desk < least:
            state = DayState.NEUTRAL
        else:
            state = DayState.MISSED
        yield day, state
        day += DAY


def _repair(judged: dict[date, DayState], records: Mapping[date, DayRecord]) -> None:
    """Restore missed days by the extra sessions that followed them."""
    extra = {day for day, record in records.items() if record.kept and record.sessions > 1}
    for day, state in judged.items():
        if state is DayState.MISSED:
            near = (day + DAY * number for number in range(1, REPAIRED_WITHIN + 1))
            repairing = next((other for other in near if other in extra), None)
            if repairing is not None:
                extra.remove(repairing)
                judged[day] = DayState.REPAIRED


def _excuse(judged: dict[date, DayState], records: Mapping[date, DayRecord]) -> None:
    """Ask nothing of the days that the person has marked."""
    for day, record in records.items():
        if record.mark is not None and not judged[day].is_kept:
            judged[day] = DayState(record.mark.value)


def _look_ahead(
    judged: dict[date, DayState], records: Mapping[date, DayRecord], today: date
) -> None:
    """Add what is still to come of this week."""
    for day in (monday(today) + DAY * number for number in range(7)):
        if day > today:
            mark = records[day].mark if day in records else None
            judged[day] = DayState.FUTURE if mark is None else DayState(mark.value)


def _alive(states: Iterable[DayState], rules: StreakRules) -> Iterator[tuple[Run, ...]]:
    """The runs alive at the end of each day that could still become the longest, in that order.

    A shorter run with no more credit than a longer one ends no later, so it never can.
    """
    full, price = rules.grace_max * rules.grace_every, rules.grace_every
    fresh = min(rules.grace_start * rules.grace_every, full)
    runs: tuple[Run, ...] = ()
    for at, state in enumerate(states):
        if state.is_kept:
            # Beside a run with all grace days no later one will ever be the longest.
            if not (len(runs) == 1 and runs[0].credit == full):
                runs = _promising((*runs, Run(at, fresh)), full)
        elif state is DayState.MISSED:
            runs = tuple(Run(start, credit - price) for start, credit in runs if credit >= price)
        yield runs


def _promising(runs: tuple[Run, ...], full: int) -> tuple[Run, ...]:
    """The runs with one kept day more, without those that a longer one will outlast."""
    kept: list[Run] = []
    most = -1
    for start, credit in runs:
        grown = min(credit + 1, full)
        if grown > most:
            kept.append(Run(start, grown))
            most = grown
    return tuple(kept)


def _forgive(
    judged: dict[date, DayState], span: list[date], alive: tuple[tuple[Run, ...], ...]
) -> None:
    """Mark the missed days on which a run used a grace day, run by run back from the last."""
    at = len(span) - 1
    while at >= 0:
        if not alive[at]:
            at -= 1
            continue
        start = alive[at][0].start
        for day in span[start : at + 1]:
            if judged[day] is DayState.MISSED:
                judged[day] = DayState.GRACE
        at = start - 1


def _comebacks(states: Sequence[DayState], alive: Sequence[tuple[Run, ...]]) -> frozenset[int]:
    """The kept days, by index, on which somebody came back."""
    found, last = set(), None
    for at, state in enumerate(states):
        if state.is_kept:
            if last is not None and (not alive[at - 1] or at - last > LONG_AWAY):
                found.add(at)
            last = at
    return frozenset(found)
