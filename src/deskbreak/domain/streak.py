"""Which days were kept, and how long the run of them is; derived, never stored.

Rules:
1. Only desk days count, never elapsed hours: each was fixed when its record was written.
2. A kept day has one session with half of its movement done, or a "this hurts" stop.
3. A day off never ends a run; kept, it extends one.
4. A working day with less desk time than one interval is neutral: no break was ever asked for.
5. Any other working day that was not kept is missed. A second session on one of the two days after
   it restores it, the earliest miss first, each such day once.
6. A run begins with two grace days and earns another with every fifth kept day, up to three. They
   are used by themselves on missed days; a run with none left ends at the next.
7. A run is measured from whichever kept day gives the longest one. Hence another kept day can never
   shorten it, not even by having kept alive a run whose grace days are spent.
8. Today is open until it is kept, and days after today do not exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import accumulate

ZERO = timedelta()
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
YEAR = timedelta(weeks=52)
LOOKED_BACK = timedelta(weeks=4)
REPAIRED_WITHIN = 2
"""How many days after a missed one an extra session still restores it."""


class DayState(Enum):
    """What a day is to the streak."""

    KEPT = "kept"
    REPAIRED = "repaired"
    GRACE = "grace"
    MISSED = "missed"
    OFF = "off"
    NEUTRAL = "neutral"
    TODAY = "today"
    FUTURE = "future"

    @property
    def is_kept(self) -> bool:
        """Whether the day counts in a run."""
        return self in {DayState.KEPT, DayState.REPAIRED}


@dataclass(frozen=True, slots=True)
class DayRecord:
    """What happened on one desk day.

    Attributes:
        moved: How long the person moved in sessions.
        sessions: How many sessions were good for keeping the day.
        desk: How long they were at the desk.
    """

    day: date
    moved: timedelta = ZERO
    sessions: int = 0
    kept: bool = False
    desk: timedelta = ZERO

    def __add__(self, other: DayRecord) -> DayRecord:
        return DayRecord(
            min(self.day, other.day),
            self.moved + other.moved,
            self.sessions + other.sessions,
            self.kept or other.kept,
            self.desk + other.desk,
        )


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
        weeks_running: Weeks in a row in which the goal was met, until now.
        consistency: The kept share of the working days at the desk in four weeks; None without any.
        month_sessions: Sessions in this calendar month.
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
    consistency: float | None
    month_sessions: int
    states: Mapping[date, DayState]


@dataclass(frozen=True, slots=True)
class Run:
    """A run of kept days that is alive at the end of some day.

    Attributes:
        start: The index of its first day.
        credit: Its grace days, counted in the kept days that earn one.
    """

    start: int
    credit: int


def monday(day: date) -> date:
    """The first day of the week that a day is in."""
    return day - timedelta(days=day.weekday())


def streak(days: Iterable[DayRecord], rules: StreakRules, today: date) -> Streak:
    """What the records add up to, seen from `today`; their order does not matter."""
    records = _by_day(days, today)
    judged = dict(_judged(records, rules, today))
    _repair(judged, records)
    span = list(judged)
    alive = tuple(_alive(judged.values(), rules))
    counts = tuple(accumulate(state.is_kept for state in judged.values()))
    lengths = tuple(
        counts[at] - counts[runs[0].start] + 1 if runs else 0 for at, runs in enumerate(alive)
    )
    _forgive(judged, span, alive)
    this_week = tuple(monday(today) + DAY * number for number in range(7))
    week_done = sum(judged[day].is_kept for day in this_week if day in judged)
    judged |= {day: DayState.FUTURE for day in this_week if day > today}
    latest = alive[-1]
    return Streak(
        today=today,
        current=lengths[-1],
        best=max(lengths),
        grace_left=latest[0].credit // rules.grace_every if latest else rules.grace_start,
        grace_max=rules.grace_max,
        kept_total=counts[-1],
        week_done=week_done,
        week_days=max(len(rules.workdays), week_done),
        week_goal=rules.weekly_goal,
        weeks_running=_weeks_running(judged, rules, today),
        consistency=_consistency(judged, rules, today),
        month_sessions=sum(
            record.sessions
            for record in records.values()
            if (record.day.year, record.day.month) == (today.year, today.month)
        ),
        states=judged,
    )


def _by_day(days: Iterable[DayRecord], today: date) -> dict[date, DayRecord]:
    records: dict[date, DayRecord] = {}
    for record in days:
        if record.day <= today:
            had = records.get(record.day)
            records[record.day] = record if had is None else had + record
    return records


def _judged(
    records: Mapping[date, DayRecord], rules: StreakRules, today: date
) -> Iterator[tuple[date, DayState]]:
    """Every day up to today, each judged alone."""
    first = min(records, default=today)
    day = min(monday(today) - YEAR, first)
    while day <= today:
        record = records.get(day, DayRecord(day))
        if record.kept:
            state = DayState.KEPT
        elif day == today:
            state = DayState.TODAY
        elif day.weekday() not in rules.workdays:
            state = DayState.OFF
        elif record.desk < max(rules.least_desk, timedelta.resolution):
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


def _alive(states: Iterable[DayState], rules: StreakRules) -> Iterator[tuple[Run, ...]]:
    """The runs alive at the end of each day, the longest first.

    Of two runs with the same credit the shorter one can never become the better one, so there are
    never more of them than there are credits.
    """
    full = rules.grace_max * rules.grace_every
    fresh = min(rules.grace_start * rules.grace_every, full)
    runs: tuple[Run, ...] = ()
    for at, state in enumerate(states):
        if state.is_kept:
            grown = (*runs, Run(at, fresh))
            runs = _distinct(Run(run.start, min(run.credit + 1, full)) for run in grown)
        elif state is DayState.MISSED:
            price = rules.grace_every
            runs = tuple(Run(run.start, run.credit - price) for run in runs if run.credit >= price)
        yield runs


def _distinct(runs: Iterable[Run]) -> tuple[Run, ...]:
    by_credit: dict[int, Run] = {}
    for run in runs:
        by_credit.setdefault(run.credit, run)
    return tuple(by_credit.values())


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


def _is_active(day: date, state: DayState, rules: StreakRules) -> bool:
    """Whether a day was a working day at the desk, and is settled."""
    settled = state.is_kept or state in {DayState.GRACE, DayState.MISSED}
    return settled and day.weekday() in rules.workdays


def _consistency(judged: Mapping[date, DayState], rules: StreakRules, today: date) -> float | None:
    active = [
        state
        for day, state in judged.items()
        if today - LOOKED_BACK < day and _is_active(day, state, rules)
    ]
    return sum(state.is_kept for state in active) / len(active) if active else None


def _weeks_running(judged: Mapping[date, DayState], rules: StreakRules, today: date) -> int:
    """Weeks with the goal met, back from now; in a short week every day at the desk is enough."""
    running = 0
    this_week = first = monday(today)
    while first in judged:
        week = {day: judged[day] for day in (first + DAY * number for number in range(7))}
        kept = sum(state.is_kept for state in week.values())
        active = sum(_is_active(day, state, rules) for day, state in week.items())
        wanted = rules.weekly_goal if first == this_week else min(rules.weekly_goal, active)
        if kept >= max(wanted, 1):
            running += 1
        elif first != this_week and active:
            break
        first -= WEEK
    return running
