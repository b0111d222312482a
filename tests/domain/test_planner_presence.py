"""Laws 1 and 2: who is at the desk, and gaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Do,
    Ended,
    Left,
    Paused,
    Phase,
    Reading,
    Requested,
    Snoozed,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.planner import GAP
from deskbreak.domain.rules import Rules
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done

ENGAGED = Surroundings(engaged=True)
FREE = Surroundings()


# -- law 1: desk time ---------------------------------------------------------------------------


def test_law_1_desk_time_accrues_while_there_is_input(person: Person) -> None:
    person.after(10 * MINUTE)

    assert 10 * MINUTE == person.plan.desk
    assert 20 * MINUTE == person.until_deadline


def test_law_1_input_within_the_last_minute_is_input() -> None:
    assert MINUTE == GAP


def test_law_1_an_engaged_desk_accrues_without_input(person: Person) -> None:
    person.become(ENGAGED)
    person.leave()
    person.after(9 * MINUTE)

    assert 10 * MINUTE == person.plan.desk


def test_law_1_a_break_falls_due_at_an_engaged_desk(person: Person) -> None:
    person.become(ENGAGED)
    person.leave()

    assert (Do.AWAIT, Why.INTERVAL_REACHED) in done(person.after(29 * MINUTE))
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(person.after(4 * MINUTE, TypingPaused()))


def test_law_1_disengaged_without_input_the_person_is_away_from_then_on(person: Person) -> None:
    person.become(ENGAGED)
    person.leave()
    person.after(9 * MINUTE)
    person.become(FREE)
    person.after(MINUTE)

    assert person.plan.away == person.awake - MINUTE
    assert 10 * MINUTE == person.plan.desk
    assert [(Do.CREDIT_NATURAL, Why.AWAY)] == done(person.after(MINUTE, CameBack()))


def test_law_1_an_engaged_desk_with_input_is_the_same_when_it_is_no_longer_engaged(
    person: Person,
) -> None:
    person.become(ENGAGED)
    person.after(MINUTE)
    person.become(FREE)

    assert person.plan.is_at_desk


def test_law_1_a_desk_that_was_engaged_all_the_time_is_merely_heard_late(person: Person) -> None:
    person.after(5 * MINUTE)
    person.leave()
    person.after(30 * SECOND)
    person.become(ENGAGED)
    person.after(SECOND)

    assert 6 * MINUTE + 31 * SECOND == person.plan.desk
    assert 6 * MINUTE + 31 * SECOND == person.plan.tally
    assert person.plan.is_at_desk


def test_law_1_heard_late_while_a_break_is_due_it_is_desk_time_of_the_day_alone(
    due: Person,
) -> None:
    due.after(MINUTE)
    due.leave()
    due.after(30 * SECOND)
    due.become(ENGAGED)

    assert 30 * MINUTE == due.plan.desk
    assert 2 * MINUTE + 30 * SECOND == due.plan.tally


def test_law_1_a_desk_that_is_engaged_after_a_natural_break_is_somebody_who_came_back(
    person: Person,
) -> None:
    person.after(5 * MINUTE)
    person.leave()
    person.after(MINUTE)

    assert [(Do.CREDIT_NATURAL, Why.AWAY)] == done(person.become(ENGAGED))
    assert person.plan.is_at_desk
    assert NOTHING == person.plan.desk


def test_law_1_reading_accrues_without_input(person: Person) -> None:
    person.hear(Reading(on=True))
    person.leave()
    person.after(9 * MINUTE)

    assert 10 * MINUTE == person.plan.desk
    assert person.status.reads


def test_law_1_reading_is_believed_for_two_hours_at_most(person: Person) -> None:
    person.rules = Rules(interval=3 * HOUR)
    person.hear(Reading(on=True))
    person.leave()
    assert 2 * HOUR - MINUTE == person.until_deadline
    person.after(2 * HOUR - MINUTE)

    assert person.plan.away == person.awake
    assert not person.status.reads
    person.after(HOUR)
    assert 2 * HOUR == person.plan.desk


def test_law_1_reading_again_is_two_hours_from_then(person: Person) -> None:
    person.rules = Rules(interval=4 * HOUR)
    person.hear(Reading(on=True))
    person.after(HOUR)
    person.hear(Reading(on=True))

    assert 2 * HOUR == person.until_deadline


def test_law_1_no_longer_reading_and_without_input_the_person_is_away(person: Person) -> None:
    person.hear(Reading(on=True))
    person.leave()
    person.hear(Reading(on=False))

    assert person.plan.away == person.awake
    assert MINUTE == person.plan.desk


def test_law_1_who_is_in_a_call_stays_at_the_desk_when_they_read_no_longer(person: Person) -> None:
    person.become(ENGAGED)
    person.hear(Reading(on=True))
    person.leave()
    person.hear(Reading(on=False))

    assert person.plan.is_at_desk


def test_law_1_the_two_hours_pass_in_sleep_too(person: Person) -> None:
    person.hear(Reading(on=True))
    person.sleep(2 * HOUR)
    person.hear(Woke())

    assert not person.status.reads
    assert not person.plan.engaged


@pytest.mark.parametrize("there", [ENGAGED, FREE])
def test_law_1_nobody_reads_behind_a_locked_screen(person: Person, there: Surroundings) -> None:
    person.around = there
    person.hear(Reading(on=True))
    person.after(10 * MINUTE)
    person.hear(Left(Absence.LOCKED))
    person.leave()
    person.after(50 * SECOND)

    assert 10 * MINUTE == person.plan.desk
    assert not person.plan.is_at_desk


def test_law_1_a_locked_screen_that_becomes_engaged_stays_away(person: Person) -> None:
    person.hear(Left(Absence.LOCKED))
    person.leave()
    person.become(ENGAGED)

    assert not person.plan.is_at_desk


# -- law 2: gaps --------------------------------------------------------------------------------


def test_law_2_a_gap_of_a_minute_is_taken_back_whole(person: Person) -> None:
    person.after(10 * MINUTE)
    person.idle(90 * SECOND)

    assert 10 * MINUTE == person.plan.desk
    assert 10 * MINUTE == person.plan.tally


def test_law_2_more_is_never_taken_back_than_was_counted(person: Person) -> None:
    person.after(20 * SECOND, WentIdle(person.awake - 10 * MINUTE))

    assert NOTHING == person.plan.desk
    assert NOTHING == person.plan.tally


def test_law_2_a_gap_that_made_a_break_due_makes_it_undue_again(person: Person) -> None:
    person.after(29 * MINUTE + 30 * SECOND)
    left = person.awake
    person.after(30 * SECOND)
    was_due = person.plan.has_due_break
    person.after(30 * SECOND, WentIdle(left))

    assert (True, False) == (was_due, person.plan.has_due_break)
    assert 29 * MINUTE + 30 * SECOND == person.plan.desk
    assert person.plan.count == 0


def test_law_2_the_same_break_is_due_later_with_the_same_kind(person: Person) -> None:
    person.after(29 * MINUTE + 30 * SECOND)
    left = person.awake
    person.after(30 * SECOND)
    person.after(30 * SECOND, WentIdle(left))
    person.after(SECOND, CameBack())
    person.after(30 * SECOND)

    assert (1, BreakKind.MICRO) == (person.plan.count, person.plan.kind)


def test_law_2_a_prompt_for_an_undue_break_is_withdrawn(person: Person) -> None:
    person.after(29 * MINUTE + 30 * SECOND)
    left = person.awake
    person.rules = replace(person.rules, prompt=MINUTE)
    person.after(30 * SECOND)
    person.hear(TypingPaused())

    assert [(Do.WITHDRAW, Why.AWAY)] == done(person.after(30 * SECOND, WentIdle(left)))


def test_law_2_a_break_that_was_due_before_the_gap_stays_due(due: Person) -> None:
    due.leave()

    assert Phase.DUE is due.plan.phase
    assert due.until_deadline is None


def test_law_2_a_break_that_was_snoozed_stays_due(asked: Person) -> None:
    left = asked.awake - SECOND
    asked.hear(Snoozed(5 * MINUTE))
    asked.after(5 * MINUTE)
    asked.after(MINUTE, WentIdle(left))

    assert Phase.DUE is asked.plan.phase


def test_law_2_idleness_told_twice_counts_once(person: Person) -> None:
    person.after(10 * MINUTE)
    left = person.awake
    person.after(MINUTE, WentIdle(left))
    person.after(MINUTE, WentIdle(left))

    assert 10 * MINUTE == person.plan.desk


def test_law_2_the_gap_of_a_lock_begins_with_the_last_input(person: Person) -> None:
    person.after(10 * MINUTE)
    last = person.awake
    person.after(40 * SECOND, Left(Absence.LOCKED))
    person.after(20 * SECOND, WentIdle(last))

    assert 10 * MINUTE == person.plan.desk
    assert last == person.plan.away


def test_law_2_a_wrong_password_does_not_end_the_gap_of_a_lock(person: Person) -> None:
    person.after(10 * MINUTE)
    person.hear(Left(Absence.LOCKED))
    locked = person.awake
    person.leave()
    person.after(9 * MINUTE, CameBack())
    person.leave()

    assert locked == person.plan.away
    assert 10 * MINUTE == person.plan.desk


def test_law_2_a_gap_does_not_reach_back_into_a_session(person: Person) -> None:
    person.hear(Requested(BreakKind.MICRO))
    left = person.awake
    person.after(50 * SECOND, Ended(1.0, answered=True))
    person.after(10 * SECOND, WentIdle(left))

    assert person.plan.away == person.awake - 10 * SECOND
    assert [] == done(person.after(100 * SECOND, CameBack()))


def test_law_2_a_gap_does_not_reach_back_into_a_pause(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(10 * MINUTE))
    left = person.awake + 10 * MINUTE - 50 * SECOND
    person.after(10 * MINUTE)
    person.after(10 * SECOND, WentIdle(left))

    assert 20 * MINUTE == person.plan.desk
    assert person.plan.away == person.awake - 10 * SECOND


def test_law_2_a_gap_does_not_reach_back_into_the_time_between_two_runs(person: Person) -> None:
    person.after(20 * MINUTE)
    left = person.awake - 10 * SECOND
    person.restart(100 * SECOND)
    person.hear(WentIdle(left))

    assert 20 * MINUTE == person.plan.desk


# -- sitting -------------------------------------------------------------------------------------


def test_desk_time_adds_up_to_how_long_somebody_has_sat(person: Person) -> None:
    person.after(20 * MINUTE)
    person.after(12 * MINUTE)

    assert 32 * MINUTE == person.plan.sat
    assert NOTHING < person.plan.seated


def test_a_session_that_gets_the_person_up_ends_the_sitting(moving: Person) -> None:
    moving.hear(Ended(1.0, answered=True, stood=True))

    assert NOTHING == moving.plan.sat


def test_a_session_in_the_chair_does_not(moving: Person) -> None:
    before = moving.plan.sat
    moving.hear(Ended(1.0, answered=True))

    assert before == moving.plan.sat
    assert NOTHING < before


def test_a_figure_that_stood_up_before_an_empty_chair_ends_no_sitting(moving: Person) -> None:
    before = moving.plan.sat
    moving.hear(WentIdle(moving.awake))
    moving.after(5 * MINUTE, Ended(1.0, answered=False, stood=True))

    assert before == moving.plan.sat


@pytest.mark.parametrize(("gap", "sat"), [(4 * MINUTE, 20 * MINUTE), (6 * MINUTE, NOTHING)])
def test_a_natural_rest_break_ends_the_sitting(
    person: Person, gap: timedelta, sat: timedelta
) -> None:
    person.after(20 * MINUTE)
    person.idle(gap)

    assert sat == person.plan.sat


def test_a_new_day_begins_without_having_sat(person: Person) -> None:
    person.after(20 * MINUTE)
    person.after(20 * HOUR)

    assert NOTHING == person.plan.seated
