"""Days of people who do anything at any time, and everything that might have come instead.

Walks are driven by the planner's own deadline; random waits would count as sleep and reach nothing.
Because `advance` is pure, every event is tried from every plan on the way and its result thrown
away: that is where a forgotten phase shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import (
    Absence,
    Accepted,
    CameBack,
    Decision,
    Ended,
    Event,
    Left,
    Paused,
    Phase,
    Plan,
    Quiet,
    Reading,
    Requested,
    Restarted,
    Rested,
    Resumed,
    Retuned,
    Returned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    WentIdle,
    Woke,
    carried_over,
    fresh,
)
from deskbreak.domain.planner import advance, deadline
from deskbreak.domain.rules import Rules
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, every_day

START = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), HOUR)
QUARTER = timedelta(minutes=15)
RULES = (
    Rules(interval=QUARTER),
    Rules(
        interval=QUARTER,
        begin_automatically=False,
        hours=every_day("07:30-10:00", "10:30-12:00", "13:00-03:45"),
    ),
    Rules(
        interval=QUARTER,
        rest_every=3,
        snooze_limit=1,
        typing_pause=NOTHING,
        prompt=2 * MINUTE,
        hours=every_day("08:00-09:00"),
    ),
)
SCRIPTS = 6
STEPS = 50
PEACE_AT_START = 5 * MINUTE
PEACE = 2 * MINUTE
GAP = 60 * SECOND


@dataclass(frozen=True, slots=True)
class Step:
    """One call of the planner.

    Attributes:
        reached: The plan that it was tried from; `before` is what the planner was given: after a
            restart that is the plan on the clocks of the new run.
        peace: Until when law 12 forbids a prompt, by what happened and not by what the plan says.
    """

    rules: Rules
    reached: Plan
    before: Plan
    event: Event
    around: Surroundings
    now: Instant
    after: Plan
    decisions: tuple[Decision, ...]
    peace: timedelta


def later(
    now: Instant,
    span: timedelta,
    *,
    asleep: timedelta = NOTHING,
    jump: timedelta = NOTHING,
    offset: timedelta | None = None,
) -> Instant:
    """The clocks after a while, some sleep, and a change of the wall clock or the zone."""
    return Instant(
        now.wall + span + asleep + jump,
        now.awake + span,
        now.offset if offset is None else offset,
        now.asleep + asleep,
    )


def events(now: Instant) -> tuple[Event, ...]:
    """Every sort of event there is, but the end of the program."""
    return (
        Woke(),
        WentIdle(now.awake - GAP),
        CameBack(),
        TypingPaused(),
        Accepted(),
        Snoozed(5 * MINUTE),
        Skipped(),
        Requested(BreakKind.MICRO),
        Ended(1.0, answered=True),
        Ended(1.0, answered=False),
        Ended(0.0, answered=False),
        Left(Absence.LOCKED),
        Left(Absence.ASLEEP),
        Returned(Absence.LOCKED),
        Returned(Absence.ASLEEP),
        Rested(),
        Reading(on=True),
        Reading(on=False),
        Paused(10 * MINUTE),
        Paused(),
        Resumed(),
        Restarted(),
        Retuned(),
    )


def step(
    rules: Rules, plan: Plan, event: Event, around: Surroundings, now: Instant, peace: timedelta
) -> Step:
    """Call the planner, and say until when law 12 forbids a prompt."""
    before = carried_over(plan, now) if isinstance(event, Restarted) else plan
    after, decisions = advance(before, event, around, now, rules)
    peace = peace_after(peace, plan, event, now)
    return Step(rules, plan, before, event, around, now, after, decisions, peace)


def peace_after(peace: timedelta, plan: Plan, event: Event, now: Instant) -> timedelta:
    """Law 12, told from what happened."""
    slept = now.asleep - plan.at.asleep
    jumped = (now.wall - plan.at.wall) - (now.awake - plan.at.awake) - slept
    is_back = slept > NOTHING or jumped >= GAP
    match event:
        case Returned(how):
            is_back = is_back or how in plan.absent
        case CameBack():
            is_back = is_back or (plan.idle and not plan.engaged)
        case Restarted():
            return max(peace, now.awake + PEACE_AT_START)
        case _:
            pass
    return max(peace, now.awake + PEACE) if is_back else peace


def walk(seed: int, rules: Rules) -> Iterator[Step]:
    """A day of a person who does anything at any time."""
    random = Random(seed)
    now, around = START, Surroundings()
    plan, peace = fresh(now), now.awake + PEACE_AT_START
    for _ in range(STEPS):
        due = deadline(plan, rules)
        is_rung = due is not None and due - now.awake <= HOUR and random.random() < 0.75
        wait = due - now.awake if is_rung and due is not None else None
        if wait is None:
            wait = random.choice([SECOND, 70 * SECOND, 3 * MINUTE, 6 * MINUTE])
        now = later(
            now,
            wait,
            asleep=random.choice([NOTHING] * 24 + [90 * SECOND, 10 * MINUTE, 3 * HOUR]),
            jump=random.choice([NOTHING] * 40 + [-HOUR, -12 * HOUR, 3 * MINUTE, 12 * HOUR]),
            offset=random.choice([None] * 50 + [-5 * HOUR, HOUR]),
        )
        if random.random() < 0.15:
            quiet = random.choice([None, None, *Quiet])
            around = Surroundings(quiet, engaged=random.random() < 0.3)
        event = random.choice(likely(plan, now) + events(now))
        made = step(rules, plan, event, around, now, peace)
        yield made
        plan, peace = made.after, made.peace


def likely(plan: Plan, now: Instant) -> tuple[Event, ...]:
    """What happens more often than anything else, so that every phase is reached."""
    if plan.phase is Phase.SESSION:
        return (WentIdle(now.awake - GAP), Ended(1.0, answered=False)) * 9
    return (Woke(), TypingPaused(), CameBack()) * 6


def walks() -> Iterator[Step]:
    """All walks, with all rules."""
    for rules in RULES:
        for seed in range(SCRIPTS):
            yield from walk(seed, rules)


def around_each(walked: list[Step]) -> Iterator[Step]:
    """Every step, and every other event that might have come after it."""
    for made in walked:
        yield made
        now, around = made.now, made.around
        other = replace(around, quiet=None if around.quiet else Quiet.FULL_SCREEN)
        for surroundings, moment in (
            (around, later(now, SECOND)),
            (other, later(now, MINUTE)),
            (around, later(now, SECOND, asleep=90 * SECOND)),
        ):
            for event in events(moment):
                yield step(made.rules, made.after, event, surroundings, moment, made.peace)
