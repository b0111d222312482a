"""Law 11: pauses by the person, working hours, and new days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Do,
    Left,
    Pause,
    Paused,
    PauseReason,
    Phase,
    Quiet,
    Requested,
    Resumed,
    Retuned,
    Returned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    Why,
    Woke,
    fresh,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done, every_day

OFFICE = every_day("08:00-12:00", "13:00-17:00")


@pytest.fixture
def worker() -> Person:
    """Somebody with working hours, twenty minutes before their lunch."""
    worker = Person(Rules(hours=OFFICE), wall=datetime(2026, 3, 2, 11, 40, tzinfo=UTC))
    worker.hear(Woke())
    return worker


# -- what a pause does --------------------------------------------------------------------------


@pytest.mark.parametrize("span", [SECOND, 5 * MINUTE, 12 * HOUR])
def test_law_11_a_pause_freezes_the_desk_clock_however_long(
    person: Person, span: timedelta
) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused())
    person.after(span)
    person.hear(Resumed())

    assert 10 * MINUTE == person.until_deadline
    assert 20 * MINUTE == person.plan.tally


def test_law_11_nothing_is_shown_in_it(due: Person) -> None:
    due.hear(Paused())
    for _ in range(50):
        assert () == due.after(5 * MINUTE, TypingPaused())


def test_law_11_it_withdraws_the_prompt_and_the_break_stays_due(asked: Person) -> None:
    assert [(Do.WITHDRAW, Why.PAUSED), (Do.PAUSE, Why.PERSON)] == done(asked.hear(Paused()))
    asked.after(MINUTE)
    asked.hear(Resumed())

    assert asked.plan.awaits_typing_pause


def test_law_11_nobody_waits_for_a_typing_pause_in_it(due: Person) -> None:
    due.hear(Paused())

    assert not due.plan.awaits_typing_pause


def test_law_11_a_snooze_goes_on_in_it_and_is_over_afterwards(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.hear(Paused())
    assert () == asked.after(10 * MINUTE)

    assert [(Do.RESUME, Why.PERSON), (Do.AWAIT, Why.SNOOZE_OVER)] == done(asked.hear(Resumed()))


def test_law_11_a_break_that_is_still_deferred_afterwards_is_offered_later(
    deferred: Person,
) -> None:
    deferred.hear(Paused())
    deferred.after(MINUTE)
    deferred.hear(Resumed())
    assert State.DEFERRED is deferred.status.state

    assert [(Do.AWAIT, Why.QUIET_ENDED)] == done(deferred.become(Surroundings()))


# -- how it ends --------------------------------------------------------------------------------


def test_law_11_a_pause_for_a_while_ends_by_itself(person: Person) -> None:
    person.hear(Paused(10 * MINUTE))
    assert 10 * MINUTE == person.until_deadline
    assert 10 * MINUTE == person.status.left
    assert () == person.after(10 * MINUTE - SECOND)

    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(person.after(SECOND))
    assert not person.plan.is_paused


def test_law_11_a_pause_until_resumed_has_no_end(person: Person) -> None:
    person.hear(Paused())

    assert person.until_deadline is None
    assert person.status.left is None


def test_law_11_a_second_pause_replaces_the_first(person: Person) -> None:
    person.hear(Paused(60 * MINUTE))
    person.hear(Paused(10 * MINUTE))

    assert 10 * MINUTE == person.until_deadline
    assert frozenset({PauseReason.PERSON}) == person.status.pauses


def test_law_11_resuming_what_was_not_paused_changes_nothing(person: Person) -> None:
    assert () == person.hear(Resumed())


def test_law_11_a_pause_ends_in_real_time_across_sleep(person: Person) -> None:
    person.hear(Paused(HOUR))
    person.sleep(20 * MINUTE)
    person.hear(Woke())

    assert 40 * MINUTE == person.until_deadline


def test_law_11_sleep_after_its_end_is_a_gap_again(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(HOUR))
    person.sleep(8 * HOUR)
    decisions = person.hear(Woke())

    assert [(Do.RESUME, Why.PAUSE_OVER), (Do.CREDIT_NATURAL, Why.SLEPT)] == done(decisions)
    assert [7 * HOUR] == [one.lasts for one in decisions if one.do is Do.CREDIT_NATURAL]
    assert NOTHING == person.plan.desk


def test_law_11_sleep_that_ends_with_it_loses_nothing(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(HOUR))
    person.sleep(HOUR + 119 * SECOND)

    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(person.hear(Woke()))
    assert 20 * MINUTE == person.plan.desk


def test_law_11_only_the_sleep_counts_and_not_an_alarm_that_rang_late(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(MINUTE))
    person.sleep(SECOND)

    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(person.after(10 * MINUTE))
    assert 20 * MINUTE == person.plan.desk


def test_law_11_who_slept_behind_a_locked_screen_was_away_since_its_end(person: Person) -> None:
    person.hear(Paused(HOUR))
    person.hear(Left(Absence.LOCKED))
    person.sleep(8 * HOUR)
    person.hear(Woke())
    decisions = person.after(SECOND, Returned(Absence.LOCKED))

    assert [(Do.CREDIT_NATURAL, Why.LOCKED)] == done(decisions)
    assert 7 * HOUR + SECOND == decisions[0].lasts


# -- gaps in it ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "happens",
    [
        lambda person: person.idle(10 * MINUTE),
        lambda person: person.lock(10 * MINUTE),
        lambda person: person.suspend(10 * MINUTE),
        lambda person: person.sleep(10 * MINUTE),
        lambda person: person.restart(10 * MINUTE),
    ],
)
def test_law_11_gaps_locks_sleep_and_restarts_in_it_lose_nothing(
    person: Person, happens: Callable[[Person], object]
) -> None:
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.after(20 * MINUTE)
    person.hear(Paused())
    happens(person)
    person.hear(Woke())
    person.hear(Resumed())

    assert (20 * MINUTE, 1) == (person.plan.desk, person.plan.count)
    assert person.plan.is_at_desk
    assert Do.CREDIT_NATURAL not in {one.do for one in person.decided}


def test_law_11_unlocked_in_it_without_input_nobody_is_away(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused())
    person.hear(Left(Absence.LOCKED))
    person.leave()
    person.hear(Returned(Absence.LOCKED))
    person.after(10 * MINUTE, CameBack())
    person.hear(Resumed())

    assert 20 * MINUTE == person.plan.desk


def test_law_11_who_wakes_the_machine_in_it_and_resumes_is_there(person: Person) -> None:
    person.hear(Paused())
    person.hear(Left(Absence.ASLEEP))
    person.sleep(HOUR)
    person.hear(Woke())
    person.hear(Resumed())

    assert person.plan.is_at_desk


def test_law_11_resumed_without_input_the_person_is_away_from_then_on(person: Person) -> None:
    person.hear(Paused(10 * MINUTE))
    person.leave()
    person.after(9 * MINUTE)

    assert person.plan.away == person.awake
    assert Why.AWAY is person.plan.gone


def test_law_11_resumed_behind_a_locked_screen_too(person: Person) -> None:
    person.hear(Paused(10 * MINUTE))
    person.hear(Left(Absence.LOCKED))
    person.after(10 * MINUTE)

    assert person.plan.away == person.awake
    assert Why.LOCKED is person.plan.gone


def test_law_11_resumed_at_an_engaged_desk_they_are_there(person: Person) -> None:
    person.become(Surroundings(engaged=True))
    person.hear(Paused(10 * MINUTE))
    person.leave()
    person.after(9 * MINUTE)

    assert person.plan.is_at_desk


def test_law_11_a_desk_that_is_engaged_in_it_no_longer_leaves_nobody_away(person: Person) -> None:
    person.become(Surroundings(engaged=True))
    person.hear(Paused())
    person.leave()
    person.become(Surroundings())

    assert person.plan.away is None


def test_law_11_a_gap_that_began_before_it_is_one_up_to_its_beginning(person: Person) -> None:
    person.after(20 * MINUTE)
    person.leave()
    person.after(9 * MINUTE)
    decisions = person.hear(Paused())

    assert [(Do.CREDIT_NATURAL, Why.AWAY), (Do.PAUSE, Why.PERSON)] == done(decisions)
    assert 10 * MINUTE == decisions[0].lasts


def test_law_11_a_short_one_is_not(person: Person) -> None:
    person.after(20 * MINUTE)
    person.leave()
    person.hear(Paused())
    person.after(HOUR, CameBack())
    person.hear(Resumed())

    assert 20 * MINUTE == person.plan.desk


# -- working hours ------------------------------------------------------------------------------


def test_law_11_outside_working_hours_is_a_pause(worker: Person) -> None:
    assert 20 * MINUTE == worker.until_deadline
    decisions = worker.after(20 * MINUTE)

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS, HOUR)] == [
        (one.do, one.why, one.lasts) for one in decisions
    ]
    assert frozenset({PauseReason.HOURS}) == worker.status.pauses
    assert HOUR == worker.status.left == worker.until_deadline


def test_law_11_it_ends_by_itself_and_progress_is_not_lost(worker: Person) -> None:
    worker.after(20 * MINUTE)
    assert () == worker.after(HOUR - SECOND)

    assert [(Do.RESUME, Why.OUTSIDE_HOURS)] == done(worker.after(SECOND))
    assert 10 * MINUTE == worker.until_deadline


def test_law_11_a_session_can_be_started_outside_working_hours(worker: Person) -> None:
    worker.after(20 * MINUTE)

    assert (Do.BEGIN, Why.BY_HAND) in done(worker.hear(Requested(BreakKind.MICRO)))


def test_law_11_resuming_does_not_make_it_a_working_hour(worker: Person) -> None:
    worker.after(20 * MINUTE)

    assert () == worker.hear(Resumed())
    assert worker.plan.is_paused


def test_law_11_breaks_come_again_only_when_no_reason_is_left(worker: Person) -> None:
    worker.after(10 * MINUTE)
    worker.hear(Paused(30 * MINUTE))
    worker.after(10 * MINUTE)
    assert frozenset(PauseReason) == worker.status.pauses
    assert HOUR == worker.status.left
    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(worker.after(20 * MINUTE))
    assert State.PAUSED is worker.status.state
    worker.after(40 * MINUTE)

    assert 20 * MINUTE == worker.until_deadline


def test_law_11_the_other_way_round_too(worker: Person) -> None:
    worker.after(20 * MINUTE)
    worker.hear(Paused())
    assert [(Do.RESUME, Why.OUTSIDE_HOURS)] == done(worker.after(HOUR))
    assert State.PAUSED is worker.status.state
    worker.hear(Resumed())

    assert 10 * MINUTE == worker.until_deadline


def test_law_11_who_is_away_when_they_end_was_away_up_to_then(worker: Person) -> None:
    worker.after(10 * MINUTE)
    worker.hear(Left(Absence.LOCKED))
    decisions = worker.after(10 * MINUTE)

    assert [(Do.CREDIT_NATURAL, Why.LOCKED), (Do.PAUSE, Why.OUTSIDE_HOURS)] == done(decisions)
    assert NOTHING == worker.plan.desk


def test_law_11_who_comes_back_at_lunch_begins_after_it(worker: Person) -> None:
    worker.after(20 * MINUTE)
    worker.idle(10 * MINUTE)
    worker.after(50 * MINUTE)

    assert worker.plan.is_at_desk
    assert 10 * MINUTE == worker.until_deadline


def test_law_11_who_sleeps_through_lunch_has_a_gap_after_it(worker: Person) -> None:
    worker.after(20 * MINUTE)
    worker.sleep(2 * HOUR)
    decisions = worker.hear(Woke())

    assert [(Do.RESUME, Why.OUTSIDE_HOURS), (Do.CREDIT_NATURAL, Why.SLEPT)] == done(decisions)
    assert [HOUR] == [one.lasts for one in decisions if one.do is Do.CREDIT_NATURAL]


def test_law_11_hours_that_are_taken_away_end_the_pause(worker: Person) -> None:
    worker.after(20 * MINUTE)
    worker.leave()
    worker.rules = replace(worker.rules, hours=Rules().hours)
    worker.hear(Retuned())

    assert not worker.plan.is_paused
    assert worker.plan.away == worker.awake


def test_law_11_the_next_opening_is_told_after_the_hours_have_changed(worker: Person) -> None:
    worker.after(20 * MINUTE)
    worker.rules = replace(worker.rules, hours=every_day("08:00-12:00", "14:00-17:00"))

    assert () == worker.hear(Retuned())
    assert 2 * HOUR == worker.until_deadline


def test_law_11_somebody_who_begins_outside_working_hours_is_not_asked() -> None:
    early = Person(Rules(hours=OFFICE), wall=datetime(2026, 3, 2, 7, 0, tzinfo=UTC))

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(early.hear(Woke()))
    early.after(HOUR)
    assert 30 * MINUTE == early.until_deadline


def test_law_11_no_break_comes_outside_working_hours_in_a_week() -> None:
    worker = Person(Rules(hours=OFFICE, begin_automatically=False))
    prompts = []
    for _ in range(7 * 24 * 12):
        prompts += [worker.wall for one in worker.live(5 * MINUTE) if one.do is Do.PROMPT]

    assert 7 * 15 == len(prompts)
    assert {8, 9, 10, 11, 13, 14, 15, 16} == {at.hour for at in prompts}


# -- a new day ----------------------------------------------------------------------------------


@pytest.fixture
def night() -> Person:
    """Somebody who works into the new day, twenty minutes before it begins."""
    night = Person(wall=datetime(2026, 3, 2, 3, 40, tzinfo=UTC))
    night.plan = replace(fresh(night.now), count=1)
    return night


def test_law_11_a_new_working_day_starts_at_zero(night: Person) -> None:
    assert 20 * MINUTE == night.until_deadline
    decisions = night.after(20 * MINUTE)

    assert [(Do.TALLY, Why.NEW_DAY, date(2026, 3, 1), 20 * MINUTE)] == [
        (one.do, one.why, one.day, one.lasts) for one in decisions
    ]
    assert (NOTHING, 0) == (night.plan.desk, night.plan.count)
    assert 30 * MINUTE == night.until_deadline


def test_law_11_until_then_it_is_the_old_one(night: Person) -> None:
    night.after(20 * MINUTE - SECOND)

    assert 1 == night.plan.count
    assert 20 * MINUTE - SECOND == night.plan.desk


def test_law_11_it_begins_when_somebody_says_so(night: Person) -> None:
    night.rules = replace(night.rules, day_start=datetime(2026, 3, 2, 5, 0, tzinfo=UTC).time())
    night.after(20 * MINUTE)

    assert 20 * MINUTE == night.plan.desk


def test_law_11_yesterdays_break_is_not_asked_for(night: Person) -> None:
    night.rules = replace(night.rules, prompt=2 * MINUTE, interval=19 * MINUTE)
    night.after(19 * MINUTE, TypingPaused())
    assert Phase.PROMPTING is night.plan.phase

    assert [(Do.WITHDRAW, Why.NEW_DAY)] == done(night.after(MINUTE))
    assert State.WORKING is night.status.state


def test_law_11_it_begins_in_a_pause_too(night: Person) -> None:
    night.after(10 * MINUTE)
    night.hear(Paused())
    night.after(HOUR)
    night.hear(Resumed())

    assert 30 * MINUTE == night.until_deadline


def test_law_11_who_is_away_is_not_woken_by_it(night: Person) -> None:
    night.leave()

    assert night.until_deadline is None


def test_law_11_who_sleeps_into_it_starts_at_zero(night: Person) -> None:
    night.after(10 * MINUTE)
    night.sleep(6 * HOUR)
    (tally, *_) = night.hear(Woke())

    assert (date(2026, 3, 1), 10 * MINUTE) == (tally.day, tally.lasts)
    assert 30 * MINUTE == night.until_deadline


def test_law_11_two_pauses_of_one_reason_are_never_held(worker: Person) -> None:
    worker.hear(Paused(HOUR))
    worker.hear(Paused(2 * HOUR))
    worker.after(20 * MINUTE)
    worker.after(5 * MINUTE)

    assert {
        Pause(PauseReason.PERSON, worker.awake + 95 * MINUTE),
        Pause(PauseReason.HOURS, worker.awake + 55 * MINUTE),
    } == worker.plan.pauses


def test_law_11_quiet_in_it_is_nothing(person: Person) -> None:
    person.hear(Paused())
    person.after(HOUR)

    assert () == person.become(Surroundings(Quiet.MICROPHONE))
