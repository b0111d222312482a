"""What holds of every plan that can be reached, and from it after any one event.

Scripts are driven by the planner's own deadline; random waits would count as sleep and reach
nothing. Because `advance` is pure, every event is tried from every plan on the way and its result
thrown away: that is where a forgotten phase shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import (
    Accepted,
    CameBack,
    Decision,
    Do,
    Ended,
    Event,
    Paused,
    PauseReason,
    Phase,
    Plan,
    Requested,
    Resumed,
    Retuned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    WentIdle,
    Woke,
    fresh,
)
from deskbreak.domain.planner import TYPING_PATIENCE, advance, deadline
from deskbreak.domain.rules import Rules

START = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta(hours=1))
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
RULES = Rules(interval=timedelta(minutes=15))
SCRIPTS = 24
STEPS = 60


def later(now: Instant, span: timedelta, asleep: timedelta = timedelta()) -> Instant:
    return Instant(now.wall + span + asleep, now.awake + span, now.offset)


def events(now: Instant) -> tuple[Event, ...]:
    """One event of every sort but the last there is."""
    return (
        Woke(),
        WentIdle(now.awake - MINUTE),
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


Step = tuple[Plan, Event, Surroundings, Instant, Plan, tuple[Decision, ...]]


def steps(seed: int) -> Iterator[Step]:
    """A day of a person who does anything at any time."""
    random = Random(seed)
    now, plan, around = START, fresh(START), Surroundings()
    for _ in range(STEPS):
        due = deadline(plan, RULES)
        wait = due - now.awake if due is not None and random.random() < 0.75 else None
        if wait is None:
            wait = random.choice([SECOND, 70 * SECOND, 3 * MINUTE, 6 * MINUTE])
        asleep = random.choice([timedelta()] * 12 + [90 * SECOND, timedelta(hours=3)])
        now = later(now, wait, asleep)
        if random.random() < 0.15:
            around = Surroundings(quiet=random.random() < 0.4, engaged=random.random() < 0.3)
        likely = (Woke(), TypingPaused(), CameBack()) * 6
        event = random.choice(likely + events(now))
        after, decisions = advance(plan, event, around, now, RULES)
        yield plan, event, around, now, after, decisions
        plan = after


@pytest.fixture(scope="module")
def walked() -> list[Step]:
    return [step for seed in range(SCRIPTS) for step in steps(seed)]


@pytest.fixture(scope="module")
def tried(walked: list[Step]) -> list[Step]:
    return list(around_each(walked))


def around_each(walked: list[Step]) -> Iterator[Step]:
    """Every step, and every other event that might have come after it."""
    for before, event, around, now, plan, decisions in walked:
        yield before, event, around, now, plan, decisions
        for surroundings in (around, replace(around, quiet=not around.quiet)):
            for moment in (later(now, SECOND), later(now, MINUTE)):
                for other in events(moment):
                    after, decided = advance(plan, other, surroundings, moment, RULES)
                    yield plan, other, surroundings, moment, after, decided


def test_every_event_was_tried_in_every_phase(tried: list[Step]) -> None:
    pairs = {(before.phase, type(event)) for before, event, *_ in tried}
    sorts = {type(event) for event in events(START)}

    assert {(phase, sort) for phase in Phase for sort in sorts} == pairs


def test_a_prompt_is_there_exactly_while_it_is_up(tried: list[Step]) -> None:
    for before, _, _, _, after, decisions in tried:
        is_up = before.phase is Phase.PROMPTING
        for decision in decisions:
            if decision.do is Do.PROMPT:
                assert not is_up
                is_up = True
            elif decision.do is Do.WITHDRAW:
                assert is_up
                is_up = False
        assert is_up is (after.phase is Phase.PROMPTING)


def test_a_session_begins_and_ends_in_turn(tried: list[Step]) -> None:
    for before, _, _, _, after, decisions in tried:
        is_on = before.phase is Phase.SESSION
        for decision in decisions:
            if decision.do in {Do.BEGIN, Do.END}:
                assert is_on is (decision.do is Do.END)
                is_on = not is_on
        assert is_on is (after.phase is Phase.SESSION)


def test_nobody_is_asked_while_quiet_paused_away_or_settling(tried: list[Step]) -> None:
    for _, _, around, now, after, decisions in tried:
        if Do.PROMPT in {decision.do for decision in decisions}:
            assert not around.quiet
            assert not after.is_paused
            assert after.away is None
            assert now.awake >= after.settled


def test_the_deadline_is_never_in_the_past(tried: list[Step]) -> None:
    for _, _, _, now, after, _ in tried:
        due = deadline(after, RULES)
        assert due is None or due > now.awake


def test_what_is_counted_stays_in_its_bounds(tried: list[Step]) -> None:
    for _, _, _, _, after, _ in tried:
        assert timedelta() <= after.desk
        assert timedelta() <= after.tally
        assert 0 <= after.snoozes <= RULES.snooze_limit
        assert after.count >= 0


def test_looking_twice_is_looking_once(tried: list[Step]) -> None:
    for _, _, around, now, after, _ in tried:
        for event in (Woke(), Retuned()):
            again, decisions = advance(after, event, around, now, RULES)
            assert again == after
            assert decisions == ()


def test_law_11_a_pause_loses_no_progress(walked: list[Step]) -> None:
    for _, _, _, now, plan, _ in walked:
        if plan.is_paused or plan.phase is not Phase.WORKING or plan.idle:
            continue
        paused, _ = advance(plan, Paused(PauseReason.PERSON), Surroundings(), now, RULES)
        until = later(now, timedelta(minutes=50))
        if until.day() != now.day():
            continue
        resumed, _ = advance(paused, Resumed(PauseReason.PERSON), Surroundings(), until, RULES)
        assert plan.desk == resumed.desk


def test_law_15_whoever_is_at_the_desk_is_asked(walked: list[Step]) -> None:
    patience = RULES.interval + TYPING_PATIENCE + 2 * 5 * MINUTE + 5 * MINUTE + SECOND
    for *_, now, reached, _ in walked:
        plan = reached
        events_until_free: list[Event] = [
            Ended(1.0, answered=True),
            Resumed(PauseReason.PERSON),
            Resumed(PauseReason.HOURS),
            CameBack(),
        ]
        for event in events_until_free:
            plan, _ = advance(plan, event, Surroundings(), now, RULES)
        assert asked_within(patience, plan, now), reached


def asked_within(patience: timedelta, plan: Plan, now: Instant) -> bool:
    """Whether somebody who types steadily is asked in time."""
    end = now.awake + patience
    while plan.phase is not Phase.PROMPTING:
        due = deadline(plan, RULES)
        if due is None or due > end:
            return False
        now = later(now, due - now.awake)
        plan, _ = advance(plan, Woke(), Surroundings(), now, RULES)
    return True
