from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import (
    Absence,
    Left,
    Pause,
    Paused,
    PauseReason,
    Phase,
    Plan,
    Quiet,
    Reading,
    Requested,
    Resumed,
    Skipped,
    Snoozed,
    Surroundings,
    fresh,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from deskbreak.domain.status import ICON_STEPS, IconSpec, icon_spec, next_icon_step, status
from tests.domain.person import SECOND, Person, every_day

MINUTE = timedelta(minutes=1)
NOW = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta(hours=1))
RULES = Rules()
PLAN = fresh(NOW)


def paused(*ends: timedelta | None) -> frozenset[Pause]:
    reasons = (PauseReason.PERSON, PauseReason.HOURS)
    return frozenset(Pause(reason, until) for reason, until in zip(reasons, ends, strict=False))


def test_the_time_left_goes_down_between_two_looks_at_the_plan() -> None:
    current = status(PLAN, RULES, NOW.awake + 10 * MINUTE)

    assert 20 * MINUTE == current.left
    assert 10 * MINUTE == current.desk
    assert current.share == pytest.approx(1 / 3)
    assert BreakKind.MICRO is current.kind


def test_the_next_kind_is_known_beforehand() -> None:
    assert BreakKind.REST is status(replace(PLAN, count=1), RULES, NOW.awake).kind


@pytest.mark.parametrize(
    ("plan", "state", "left"),
    [
        (PLAN, State.WORKING, 30 * MINUTE),
        (replace(PLAN, away=NOW.awake), State.AWAY, 30 * MINUTE),
        (replace(PLAN, phase=Phase.DUE), State.DUE, None),
        (replace(PLAN, phase=Phase.DUE, deferred=NOW.awake), State.DEFERRED, None),
        (
            replace(PLAN, phase=Phase.PROMPTING, until=NOW.awake + MINUTE),
            State.PROMPTING,
            MINUTE,
        ),
        (replace(PLAN, phase=Phase.SNOOZED, until=NOW.awake + MINUTE), State.SNOOZED, MINUTE),
        (replace(PLAN, phase=Phase.SESSION, pauses=paused(None)), State.SESSION, None),
        (replace(PLAN, pauses=paused(None)), State.PAUSED, None),
        (replace(PLAN, pauses=paused(NOW.awake + MINUTE)), State.PAUSED, MINUTE),
        (replace(PLAN, pauses=paused(NOW.awake + MINUTE, None)), State.PAUSED, None),
    ],
)
def test_every_state_of_the_plan_has_its_word(
    plan: Plan, state: State, left: timedelta | None
) -> None:
    current = status(plan, RULES, NOW.awake)

    assert (state, left) == (current.state, current.left)


def test_only_a_due_break_can_be_snoozed_or_skipped() -> None:
    due = status(replace(PLAN, phase=Phase.DUE), RULES, NOW.awake)
    spent = status(replace(PLAN, phase=Phase.DUE, snoozes=2), RULES, NOW.awake)
    working = status(PLAN, RULES, NOW.awake)

    assert (True, True) == (due.can_skip, due.can_snooze)
    assert (True, False) == (spent.can_skip, spent.can_snooze)
    assert (False, False) == (working.can_skip, working.can_snooze)


def test_the_ring_of_the_icon_fills_with_the_interval() -> None:
    steps = [icon_spec(status(PLAN, RULES, NOW.awake + at * MINUTE)).steps for at in (0, 15, 30)]

    assert [0, ICON_STEPS // 2, ICON_STEPS] == steps


def test_a_due_break_has_a_full_ring() -> None:
    due = status(replace(PLAN, phase=Phase.DUE), RULES, NOW.awake)

    assert IconSpec(ICON_STEPS, State.DUE) == icon_spec(due)


def test_the_icon_stands_still_while_no_desk_time_accrues() -> None:
    assert next_icon_step(replace(PLAN, away=NOW.awake), RULES) is None
    assert next_icon_step(replace(PLAN, phase=Phase.DUE), RULES) is None
    assert next_icon_step(PLAN, RULES) == NOW.awake + RULES.interval / ICON_STEPS


# -- since when ---------------------------------------------------------------------------------


def test_the_status_says_since_when_it_has_been_so(asked: Person) -> None:
    seen = []
    for span in (5 * SECOND, 10 * SECOND):
        asked.after(span)
        seen.append(asked.status.lasted)

    assert [5 * SECOND, 15 * SECOND] == seen


def test_it_begins_anew_with_every_state(person: Person) -> None:
    states = []
    for event in (Paused(), Resumed(), Left(Absence.LOCKED), Requested(BreakKind.MICRO)):
        person.after(MINUTE, event)
        states.append((person.status.state, person.status.lasted))

    assert [
        (State.PAUSED, timedelta()),
        (State.WORKING, timedelta()),
        (State.AWAY, timedelta()),
        (State.SESSION, timedelta()),
    ] == states


def test_it_goes_on_between_two_looks_at_the_plan(person: Person) -> None:
    later = status(person.plan, person.rules, person.awake + 7 * MINUTE)

    assert 7 * MINUTE == later.lasted


def test_it_counts_sleep(person: Person) -> None:
    person.hear(Paused())
    person.sleep(10 * MINUTE)
    person.after(MINUTE)

    assert 11 * MINUTE == person.status.lasted


def test_who_is_away_has_been_so_since_the_last_input(person: Person) -> None:
    person.after(10 * MINUTE)
    person.leave()

    assert (State.AWAY, MINUTE) == (person.status.state, person.status.lasted)


def test_who_slept_while_away_has_been_away_as_long(person: Person) -> None:
    person.leave()
    person.sleep(10 * MINUTE)
    person.after(MINUTE)

    assert 12 * MINUTE == person.status.lasted


def test_a_due_break_is_as_old_as_it_is_although_the_person_is_away(due: Person) -> None:
    due.after(MINUTE)
    due.leave()

    assert (State.DUE, 2 * MINUTE) == (due.status.state, due.status.lasted)
    assert due.status.is_away


def test_who_is_back_is_not_away(due: Person) -> None:
    due.idle(70 * SECOND)

    assert not due.status.is_away


def test_a_break_that_is_deferred_again_has_been_so_since_then(deferred: Person) -> None:
    deferred.after(10 * MINUTE)
    deferred.become(Surroundings())
    deferred.become(Surroundings(Quiet.FULL_SCREEN))
    deferred.after(MINUTE)

    assert MINUTE == deferred.status.lasted


# -- why ----------------------------------------------------------------------------------------


def test_what_is_quiet_is_said_while_it_defers_a_break(deferred: Person) -> None:
    assert Quiet.DO_NOT_DISTURB is deferred.status.quiet
    deferred.hear(Skipped())

    assert deferred.status.quiet is None


def test_a_due_break_that_waits_for_some_peace_says_so(due: Person) -> None:
    assert not due.status.is_settling
    due.lock(MINUTE)
    seen = [due.status.is_settling]
    due.after(2 * MINUTE)
    seen.append(due.status.is_settling)

    assert [True, False] == seen


def test_only_a_due_break_settles(person: Person) -> None:
    person.lock(SECOND)

    assert not person.status.is_settling


def test_the_reasons_of_a_pause_are_told() -> None:
    person = Person(Rules(hours=every_day("09:00-17:00")))
    person.hear(Paused())

    assert frozenset(PauseReason) == person.status.pauses


def test_reading_is_told(person: Person) -> None:
    seen = []
    for on in (True, False):
        person.hear(Reading(on))
        seen.append(person.status.reads)

    assert [True, False] == seen


def test_a_snooze_tells_how_much_is_left(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.after(MINUTE)

    assert (State.SNOOZED, 4 * MINUTE) == (asked.status.state, asked.status.left)


def test_the_kind_of_a_due_break_is_its_own(due: Person) -> None:
    assert (BreakKind.MICRO, 1) == (due.status.kind, due.plan.count)


def test_what_is_left_is_never_less_than_nothing() -> None:
    plan = replace(PLAN, phase=Phase.PROMPTING, until=NOW.awake)

    assert timedelta() == status(plan, RULES, NOW.awake + MINUTE).left


def test_a_limit_that_was_lowered_leaves_no_snoozes() -> None:
    plan = replace(PLAN, phase=Phase.DUE, snoozes=2)

    assert 0 == status(plan, replace(RULES, snooze_limit=0), NOW.awake).snoozes_left
