"""Law 10: the session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Outcome
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Closed,
    Do,
    Ended,
    Left,
    Paused,
    Phase,
    Quiet,
    Requested,
    Resumed,
    Returned,
    Skipped,
    Surroundings,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done, every_day

# -- what it counts -----------------------------------------------------------------------------


def test_law_10_in_a_session_the_desk_clock_stands_still(moving: Person) -> None:
    moving.after(5 * MINUTE)

    assert moving.until_deadline is None
    moving.hear(Ended(1.0, answered=True))
    assert 30 * MINUTE == moving.until_deadline


def test_law_10_a_session_is_no_desk_time(moving: Person) -> None:
    moving.after(5 * MINUTE)
    moving.hear(Ended(1.0, answered=True))

    assert () == moving.hear(Closed())


def test_law_10_the_desk_time_before_it_is_handed_over(person: Person) -> None:
    person.after(10 * MINUTE)
    *_, tally = person.hear(Requested(BreakKind.MICRO))

    assert (Do.TALLY, Why.BY_HAND, 10 * MINUTE) == (tally.do, tally.why, tally.lasts)


@pytest.mark.parametrize(
    ("share", "outcome"),
    [
        (1.0, Outcome.TAKEN),
        (0.5, Outcome.TAKEN),
        (0.49, Outcome.PARTIAL),
        (0.01, Outcome.PARTIAL),
        (0, Outcome.ABANDONED),
    ],
)
def test_law_10_the_outcome_follows_the_share_and_the_interval_starts_over(
    moving: Person, share: float, outcome: Outcome
) -> None:
    (decision,) = moving.hear(Ended(share, answered=True))

    assert (Do.END, outcome) == (decision.do, decision.outcome)
    assert (share > 0) is decision.credited
    assert State.WORKING is moving.status.state
    assert 30 * MINUTE == moving.until_deadline


@pytest.mark.parametrize(
    "happens",
    [
        lambda moving: moving.idle(10 * MINUTE),
        lambda moving: moving.become(Surroundings(Quiet.FULL_SCREEN)),
        lambda moving: moving.become(Surroundings(engaged=True)),
        lambda moving: moving.hear(Paused()),
    ],
)
def test_law_10_idle_quiet_engaged_and_paused_mean_nothing_to_it(
    moving: Person, happens: Callable[[Person], object]
) -> None:
    seen = len(moving.decided)
    happens(moving)

    assert Phase.SESSION is moving.plan.phase
    assert moving.plan.away is None
    assert {one.do for one in moving.decided[seen:]} <= {Do.PAUSE}


def test_law_10_working_hours_that_end_let_it_go_on() -> None:
    person = Person(Rules(hours=every_day("06:00-08:01")))
    person.hear(Requested(BreakKind.MICRO))

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(person.after(MINUTE))
    assert [(Do.END, Why.FINISHED)] == done(person.after(MINUTE, Ended(1.0, answered=True)))


def test_law_10_a_set_clock_means_nothing_to_it(moving: Person) -> None:
    moving.wall += 10 * MINUTE

    assert () == moving.after(SECOND)


def test_law_10_an_engaged_desk_that_no_longer_is_means_nothing_to_it(moving: Person) -> None:
    moving.become(Surroundings(engaged=True))
    moving.leave()
    moving.become(Surroundings())

    assert moving.plan.away is None


def test_law_10_a_new_day_leaves_it_alone_and_the_cycle_starts_over() -> None:
    moving = Person(wall=datetime(2026, 3, 2, 3, 0, tzinfo=UTC))
    moving.after(30 * MINUTE)
    moving.hear(Skipped())
    moving.live(29 * MINUTE)
    moving.hear(Requested(BreakKind.MICRO))
    moving.after(2 * MINUTE)

    assert (Phase.SESSION, 0) == (moving.plan.phase, moving.plan.count)


def test_an_end_without_a_session_changes_nothing(person: Person) -> None:
    assert () == person.hear(Ended(1.0, answered=True))


# -- by hand ------------------------------------------------------------------------------------


def test_law_10_by_hand_counts_the_same_and_leaves_the_cycle_where_it_is(person: Person) -> None:
    person.after(10 * MINUTE)
    assert (Do.BEGIN, Why.BY_HAND) == done(person.hear(Requested(BreakKind.REST)))[0]
    (ended,) = person.after(MINUTE, Ended(1.0, answered=False))

    assert (True, True, Outcome.TAKEN) == (ended.credited, ended.by_hand, ended.outcome)
    assert 0 == person.plan.count
    person.after(30 * MINUTE)
    assert BreakKind.MICRO is person.plan.kind


def test_law_10_one_that_was_due_is_not_by_hand(moving: Person) -> None:
    (ended,) = moving.hear(Ended(1.0, answered=False))

    assert not ended.by_hand


def test_law_10_one_session_at_a_time(moving: Person) -> None:
    assert [(Do.REFUSE, Why.IN_SESSION)] == done(moving.hear(Requested(BreakKind.REST)))
    assert BreakKind.MICRO is moving.plan.kind


def test_law_10_one_by_hand_can_always_be_started(deferred: Person) -> None:
    deferred.hear(Paused())

    assert (Do.BEGIN, Why.BY_HAND) in done(deferred.hear(Requested(BreakKind.MICRO)))


def test_law_10_a_session_ends_the_deferral_of_its_break(deferred: Person) -> None:
    deferred.hear(Requested(BreakKind.MICRO))

    assert deferred.plan.deferred is None
    assert deferred.status.quiet is None


# -- whether somebody was there -----------------------------------------------------------------


def test_law_10_a_session_for_an_empty_chair_earns_nothing(moving: Person) -> None:
    moving.leave()
    (decision,) = moving.hear(Ended(1.0, answered=False))
    assert not decision.credited

    assert [] == done(moving.after(61 * SECOND, CameBack()))


def test_law_10_unless_the_person_is_back_within_a_minute(moving: Person) -> None:
    moving.leave()
    moving.hear(Ended(1.0, answered=False))

    assert [(Do.CONFIRM, Why.WAS_THERE)] == done(moving.after(MINUTE, CameBack()))
    assert () == moving.hear(CameBack())


def test_law_10_a_minute_of_which_the_machine_slept_the_most_is_no_minute(moving: Person) -> None:
    moving.leave()
    moving.hear(Ended(1.0, answered=False))
    moving.sleep(61 * SECOND)

    assert Do.CONFIRM not in {one.do for one in moving.after(SECOND, CameBack())}


def test_law_10_the_next_session_does_not_confirm_the_last(moving: Person) -> None:
    moving.leave()
    moving.hear(Ended(1.0, answered=False))
    moving.hear(Requested(BreakKind.MICRO))

    assert () == moving.after(SECOND, CameBack())


@pytest.mark.parametrize(("share", "answered"), [(0, False), (1.0, True)])
def test_law_10_where_there_is_nothing_to_confirm_nobody_is_asked_to(
    moving: Person, share: float, *, answered: bool
) -> None:
    moving.leave()
    moving.hear(Ended(share, answered=answered))

    assert () == moving.after(SECOND, CameBack())


def test_law_10_who_typed_a_moment_ago_was_there(moving: Person) -> None:
    (decision,) = moving.hear(Ended(1.0, answered=False))

    assert decision.credited


def test_law_10_who_answered_the_prompt_was_there(asked: Person) -> None:
    asked.hear(Requested(BreakKind.MICRO))
    asked.leave()
    (decision,) = asked.hear(Ended(1.0, answered=False))

    assert decision.credited


def test_law_10_the_gap_after_a_session_begins_at_its_end(moving: Person) -> None:
    moving.leave()
    moving.after(4 * MINUTE, Ended(1.0, answered=True))
    assert State.AWAY is moving.status.state

    assert [] == done(moving.after(90 * SECOND, CameBack()))


def test_law_10_at_an_engaged_desk_nobody_is_away_after_it(moving: Person) -> None:
    moving.become(Surroundings(engaged=True))
    moving.leave()
    moving.hear(Ended(1.0, answered=True))

    assert State.WORKING is moving.status.state


def test_law_10_a_session_that_ends_in_a_pause_leaves_nobody_away(moving: Person) -> None:
    moving.hear(Paused())
    moving.leave()
    moving.hear(Ended(1.0, answered=True))

    assert [] == done(moving.after(10 * MINUTE, CameBack()))
    assert 1 == moving.plan.count


# -- lock and sleep -----------------------------------------------------------------------------


def test_law_10_behind_a_locked_screen_it_stands_still(moving: Person) -> None:
    assert [(Do.STAND_STILL, Why.LOCKED)] == done(moving.hear(Left(Absence.LOCKED)))
    assert [(Do.GO_ON, Why.LOCKED)] == done(moving.after(MINUTE, Returned(Absence.LOCKED)))
    assert Phase.SESSION is moving.plan.phase


def test_law_10_after_three_hundred_seconds_it_ends_with_what_was_done(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    assert 300 * SECOND == moving.until_deadline
    assert () == moving.after(300 * SECOND - SECOND)

    assert [(Do.END_SESSION, Why.LOCKED)] == done(moving.after(SECOND))
    (decision,) = moving.hear(Ended(0.3, answered=True))
    assert (Outcome.PARTIAL, True) == (decision.outcome, decision.credited)


def test_law_10_unlocked_later_nothing_is_shown(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.after(300 * SECOND)
    moving.hear(Ended(0.3, answered=True))
    seen = done(moving.after(HOUR, Returned(Absence.LOCKED)))

    assert [(Do.CREDIT_NATURAL, Why.LOCKED)] == seen


def test_law_10_told_once_that_it_ends_is_enough(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.after(300 * SECOND)

    assert [] == done(moving.after(SECOND))
    assert [] == done(moving.after(300 * SECOND, Returned(Absence.LOCKED)))


def test_law_10_in_sleep_it_stands_still_and_goes_on_where_it_was(moving: Person) -> None:
    assert [(Do.STAND_STILL, Why.SLEPT)] == done(moving.hear(Left(Absence.ASLEEP)))
    moving.sleep(299 * SECOND)

    assert [(Do.GO_ON, Why.SLEPT)] == done(moving.hear(Returned(Absence.ASLEEP)))


def test_law_10_after_a_longer_sleep_it_ends(moving: Person) -> None:
    moving.hear(Left(Absence.ASLEEP))
    moving.sleep(300 * SECOND)

    assert [(Do.END_SESSION, Why.SLEPT)] == done(moving.hear(Woke()))
    assert [] == done(moving.hear(Returned(Absence.ASLEEP)))


def test_law_10_the_same_where_nobody_counts_sleep(moving: Person) -> None:
    moving.hear(Left(Absence.ASLEEP))
    moving.wall += 300 * SECOND

    assert [(Do.END_SESSION, Why.SLEPT)] == done(moving.hear(Returned(Absence.ASLEEP)))


@pytest.mark.parametrize(
    ("span", "decided"), [(299 * SECOND, []), (300 * SECOND, [(Do.END_SESSION, Why.SLEPT)])]
)
def test_law_10_the_same_without_an_announcement(
    moving: Person, span: timedelta, decided: list[tuple[Do, Why]]
) -> None:
    moving.sleep(span)

    assert decided == done(moving.hear(Woke()))


def test_law_10_asleep_behind_a_locked_screen_it_stands_still_once(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    assert () == moving.hear(Left(Absence.ASLEEP))
    moving.sleep(MINUTE)
    assert () == moving.hear(Returned(Absence.ASLEEP))

    assert [(Do.GO_ON, Why.LOCKED)] == done(moving.hear(Returned(Absence.LOCKED)))


def test_law_10_long_asleep_behind_a_locked_screen_it_ends_at_once(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.sleep(HOUR)

    assert [(Do.END_SESSION, Why.LOCKED)] == done(moving.hear(Woke()))


def test_law_10_input_alone_says_that_it_can_go_on(moving: Person) -> None:
    moving.hear(Left(Absence.ASLEEP))
    moving.leave()

    assert [(Do.GO_ON, Why.SLEPT)] == done(moving.hear(CameBack()))
    assert () == moving.hear(Returned(Absence.ASLEEP))


def test_law_10_a_password_does_not(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.leave()

    assert () == moving.hear(CameBack())


def test_law_10_one_that_begins_behind_a_locked_screen_stands_still(person: Person) -> None:
    person.hear(Left(Absence.LOCKED))
    decisions = done(person.hear(Requested(BreakKind.MICRO)))

    assert [(Do.BEGIN, Why.BY_HAND), (Do.STAND_STILL, Why.LOCKED)] == decisions
    assert [(Do.GO_ON, Why.LOCKED)] == done(person.after(MINUTE, Returned(Absence.LOCKED)))


def test_law_10_a_pause_does_not_keep_it_from_going_on(moving: Person) -> None:
    moving.hear(Paused())
    moving.hear(Left(Absence.LOCKED))

    assert [(Do.GO_ON, Why.LOCKED)] == done(moving.after(MINUTE, Returned(Absence.LOCKED)))


def test_law_10_a_pause_that_ends_in_it_changes_nothing(moving: Person) -> None:
    moving.hear(Paused(2 * MINUTE))
    moving.leave()

    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(moving.after(MINUTE))
    assert moving.plan.away is None


def test_law_10_nor_does_one_that_ended_in_sleep(moving: Person) -> None:
    moving.hear(Paused(MINUTE))
    moving.sleep(4 * MINUTE)

    assert [(Do.RESUME, Why.PAUSE_OVER)] == done(moving.hear(Woke()))
    assert Phase.SESSION is moving.plan.phase


def test_law_10_resumed_in_it_the_person_is_not_away(moving: Person) -> None:
    moving.hear(Paused())
    moving.leave()
    moving.hear(Resumed())

    assert moving.plan.away is None


def test_law_10_the_gap_of_a_lock_after_it_says_so(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.hear(Ended(1.0, answered=True))
    seen = moving.after(200 * SECOND, Returned(Absence.LOCKED))

    assert (Do.CREDIT_NATURAL, Why.LOCKED) == done(seen)[0]
    assert NOTHING == moving.plan.desk


def test_law_10_idleness_that_is_told_in_it_is_remembered(moving: Person) -> None:
    moving.after(10 * SECOND, WentIdle(moving.awake))
    moving.hear(Ended(1.0, answered=True))

    assert moving.plan.away == moving.awake
