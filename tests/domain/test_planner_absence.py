"""Laws 3 and 12: natural breaks by every sort of absence, and the peace after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Closed,
    Do,
    Left,
    Paused,
    Phase,
    Rested,
    Resumed,
    Returned,
    Skipped,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done

ENGAGED = Surroundings(engaged=True)
FREE = Surroundings()


# -- law 3: natural breaks ----------------------------------------------------------------------


@pytest.fixture
def second() -> Person:
    """Somebody who is on the way to their second break, the rest break."""
    second = Person()
    second.after(30 * MINUTE)
    second.hear(Skipped())
    second.after(20 * MINUTE)
    return second


@pytest.mark.parametrize(
    ("gap", "kind", "desk", "count"),
    [
        (119 * SECOND, None, 20 * MINUTE, 1),
        (120 * SECOND, BreakKind.MICRO, NOTHING, 1),
        (299 * SECOND, BreakKind.MICRO, NOTHING, 1),
        (300 * SECOND, BreakKind.REST, NOTHING, 0),
    ],
)
def test_law_3_a_gap_of_two_minutes_is_a_micro_break_and_of_five_a_rest_break(
    second: Person, gap: timedelta, kind: BreakKind | None, desk: timedelta, count: int
) -> None:
    decisions = [one for one in second.idle(gap) if one.do is Do.CREDIT_NATURAL]

    assert ([] if kind is None else [(kind, gap)]) == [(one.kind, one.lasts) for one in decisions]
    assert (desk, count) == (second.plan.desk, second.plan.count)


def lock(person: Person, span: timedelta) -> None:
    person.lock(span)


def lock_without_input_at_the_end(person: Person, span: timedelta) -> None:
    left = person.awake
    person.hear(Left(Absence.LOCKED))
    person.after(MINUTE, WentIdle(left))
    person.after(span - MINUTE, Returned(Absence.LOCKED))


def unlock_with_a_password(person: Person, span: timedelta) -> None:
    left = person.awake
    person.hear(Left(Absence.LOCKED))
    person.after(MINUTE, WentIdle(left))
    person.after(span - MINUTE, CameBack())
    person.hear(Returned(Absence.LOCKED))


def suspend(person: Person, span: timedelta) -> None:
    person.suspend(span)


def suspend_and_hear_it_late(person: Person, span: timedelta) -> None:
    person.hear(Left(Absence.ASLEEP))
    person.sleep(span - SECOND)
    person.after(SECOND)
    person.hear(Returned(Absence.ASLEEP))


def suspend_without_announcement(person: Person, span: timedelta) -> None:
    person.sleep(span)
    person.hear(Woke())


def suspend_without_a_wake_signal(person: Person, span: timedelta) -> None:
    person.hear(Left(Absence.ASLEEP))
    person.sleep(span)
    person.hear(Woke())


def suspend_where_nobody_counts_sleep(person: Person, span: timedelta) -> None:
    person.wall += span
    person.hear(Woke())


def suspend_announced_where_nobody_counts_sleep(person: Person, span: timedelta) -> None:
    person.hear(Left(Absence.ASLEEP))
    person.wall += span
    person.hear(Woke())


def input_alone_says_that_the_machine_is_awake(person: Person, span: timedelta) -> None:
    left = person.awake
    person.hear(Left(Absence.ASLEEP))
    person.after(MINUTE, WentIdle(left))
    person.after(span - MINUTE, CameBack())


def suspend_behind_a_locked_screen(person: Person, span: timedelta) -> None:
    person.hear(Left(Absence.LOCKED))
    person.after(30 * SECOND, Left(Absence.ASLEEP))
    person.sleep(span - MINUTE)
    person.hear(Returned(Absence.ASLEEP))
    person.after(30 * SECOND, Returned(Absence.LOCKED))


def suspend_behind_a_locked_screen_unannounced(person: Person, span: timedelta) -> None:
    person.hear(Left(Absence.LOCKED))
    person.sleep(span - 30 * SECOND)
    person.after(30 * SECOND, Returned(Absence.LOCKED))


def suspend_while_idle(person: Person, span: timedelta) -> None:
    person.leave()
    person.sleep(span - MINUTE)
    person.hear(CameBack())


def stop_and_run_again(person: Person, span: timedelta) -> None:
    person.restart(span)


def boot(person: Person, span: timedelta) -> None:
    person.restart(span, awake=20 * SECOND)


ABSENCES = [
    lock,
    lock_without_input_at_the_end,
    unlock_with_a_password,
    suspend,
    suspend_and_hear_it_late,
    suspend_without_announcement,
    suspend_without_a_wake_signal,
    suspend_where_nobody_counts_sleep,
    suspend_announced_where_nobody_counts_sleep,
    input_alone_says_that_the_machine_is_awake,
    suspend_behind_a_locked_screen,
    suspend_behind_a_locked_screen_unannounced,
    suspend_while_idle,
    stop_and_run_again,
    boot,
]
Absent = Callable[[Person, timedelta], None]


@pytest.mark.parametrize("absent", ABSENCES)
@pytest.mark.parametrize(
    ("gap", "kind"),
    [(119 * SECOND, None), (120 * SECOND, BreakKind.MICRO), (300 * SECOND, BreakKind.REST)],
)
def test_law_3_every_absence_is_one_gap_of_its_own_length(
    second: Person, absent: Absent, gap: timedelta, kind: BreakKind | None
) -> None:
    seen = len(second.decided)
    absent(second, gap)
    natural = [one for one in second.decided[seen:] if one.do is Do.CREDIT_NATURAL]

    assert ([] if kind is None else [(kind, gap)]) == [(one.kind, one.lasts) for one in natural]
    assert (0 if kind is BreakKind.REST else 1) == second.plan.count
    assert second.plan.is_at_desk is (absent is not lock_without_input_at_the_end)
    assert (20 * MINUTE if kind is None else NOTHING) <= second.plan.desk


@pytest.mark.parametrize("absent", ABSENCES)
def test_law_3_an_absence_is_no_desk_time(second: Person, absent: Absent) -> None:
    absent(second, 119 * SECOND)
    typed_a_password = second.plan.desk - 20 * MINUTE

    assert NOTHING <= typed_a_password <= SECOND


@pytest.mark.parametrize("absent", ABSENCES)
def test_law_3_a_natural_break_discharges_a_due_one(due: Person, absent: Absent) -> None:
    absent(due, 120 * SECOND)

    assert Phase.WORKING is due.plan.phase
    assert 1 == due.plan.count


@pytest.mark.parametrize("absent", ABSENCES)
def test_law_3_a_natural_break_never_credits_a_streak(asked: Person, absent: Absent) -> None:
    absent(asked, 300 * SECOND)

    assert not [one for one in asked.decided if one.do is Do.END or one.credited]


@pytest.mark.parametrize(
    ("absent", "why"),
    [
        (lock, Why.LOCKED),
        (suspend, Why.SLEPT),
        (suspend_without_announcement, Why.SLEPT),
        (suspend_where_nobody_counts_sleep, Why.CLOCK_SET),
        (suspend_announced_where_nobody_counts_sleep, Why.SLEPT),
        (suspend_while_idle, Why.SLEPT),
        (stop_and_run_again, Why.NOT_RUNNING),
    ],
)
def test_law_3_a_natural_break_says_what_kept_the_person_away(
    second: Person, absent: Absent, why: Why
) -> None:
    seen = len(second.decided)
    absent(second, 200 * SECOND)

    assert (Do.CREDIT_NATURAL, why) in done(second.decided[seen:])


def test_law_3_a_natural_break_hands_the_desk_time_over(second: Person) -> None:
    decisions = second.idle(120 * SECOND)

    assert [(Do.CREDIT_NATURAL, NOTHING), (Do.TALLY, 20 * MINUTE)] == [
        (one.do, NOTHING if one.do is Do.CREDIT_NATURAL else one.lasts) for one in decisions
    ]


def test_law_3_a_deferred_break_is_discharged_too(deferred: Person) -> None:
    deferred.idle(120 * SECOND)

    assert deferred.plan.deferred is None
    assert Phase.WORKING is deferred.plan.phase


def test_law_3_who_unlocks_without_input_is_away_again_from_then_on(person: Person) -> None:
    lock_without_input_at_the_end(person, 10 * MINUTE)
    person.after(3 * MINUTE)
    assert NOTHING == person.plan.desk

    assert (Do.CREDIT_NATURAL, Why.AWAY) in done(person.after(NOTHING, CameBack()))


def test_law_3_who_unlocks_an_engaged_desk_without_input_is_back(person: Person) -> None:
    person.around = ENGAGED
    lock_without_input_at_the_end(person, 10 * MINUTE)
    person.after(3 * MINUTE)

    assert 3 * MINUTE == person.plan.desk


def test_law_3_a_lock_told_twice_is_one(person: Person) -> None:
    person.after(10 * MINUTE, Left(Absence.LOCKED))
    locked = person.awake
    person.after(MINUTE, Left(Absence.LOCKED))

    assert locked == person.plan.away


def test_law_3_an_unlock_that_nobody_waits_for_changes_nothing(due: Person) -> None:
    before = due.plan

    assert [] == done(due.hear(Returned(Absence.LOCKED)))
    assert before == due.plan


def test_law_3_awake_behind_a_locked_screen_is_still_away(person: Person) -> None:
    person.hear(Left(Absence.LOCKED))
    person.suspend(HOUR)
    person.after(10 * MINUTE)

    assert State.AWAY is person.status.state
    assert NOTHING == person.plan.desk


def test_law_3_a_break_that_the_person_took_without_us_starts_the_interval_over(
    second: Person,
) -> None:
    decisions = second.hear(Rested())

    assert [(Do.CREDIT_NATURAL, Why.PERSON)] == done(decisions)
    assert BreakKind.MICRO is decisions[0].kind
    assert not decisions[0].credited
    assert (NOTHING, 1) == (second.plan.desk, second.plan.count)


def test_law_3_it_discharges_a_due_one_and_takes_its_prompt_away(asked: Person) -> None:
    assert [(Do.WITHDRAW, Why.PERSON), (Do.CREDIT_NATURAL, Why.PERSON)] == done(
        asked.hear(Rested())
    )
    assert Phase.WORKING is asked.plan.phase
    assert 30 * MINUTE == asked.until_deadline


def test_law_3_it_is_a_break_of_the_kind_that_was_due(second: Person) -> None:
    second.after(10 * MINUTE)
    decisions = second.hear(Rested())

    assert BreakKind.REST is decisions[0].kind


def test_law_3_nobody_has_just_taken_a_break_in_a_session(moving: Person) -> None:
    assert [(Do.REFUSE, Why.IN_SESSION)] == done(moving.hear(Rested()))


def test_law_3_the_desk_time_before_it_is_handed_over(person: Person) -> None:
    person.after(7 * MINUTE)
    *_, tally = person.hear(Rested())

    assert (Do.TALLY, 7 * MINUTE) == (tally.do, tally.lasts)
    assert () == person.hear(Closed())


# -- law 12: some peace -------------------------------------------------------------------------


def test_law_12_no_prompt_within_five_minutes_of_the_start() -> None:
    person = Person(Rules(interval=MINUTE))
    person.after(MINUTE)
    assert 4 * MINUTE == person.until_deadline
    assert person.status.is_settling

    assert [] == done(person.after(4 * MINUTE - SECOND, TypingPaused()))
    person.after(SECOND)
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(person.hear(TypingPaused()))


@pytest.mark.parametrize(
    "absent", [one for one in ABSENCES if one not in {stop_and_run_again, boot}]
)
def test_law_12_no_prompt_within_two_minutes_of_coming_back(due: Person, absent: Absent) -> None:
    absent(due, 70 * SECOND)
    due.hear(CameBack())

    assert 2 * MINUTE == due.until_deadline
    assert due.status.is_settling
    assert [] == done(due.after(2 * MINUTE - SECOND, TypingPaused()))
    due.after(SECOND)
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(due.hear(TypingPaused()))


@pytest.mark.parametrize("absent", [stop_and_run_again, boot])
def test_law_12_no_prompt_within_five_minutes_of_running_again(due: Person, absent: Absent) -> None:
    absent(due, 70 * SECOND)

    assert 5 * MINUTE == due.until_deadline
    assert [] == done(due.after(5 * MINUTE - SECOND, TypingPaused()))
    due.after(SECOND)
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(due.hear(TypingPaused()))


@pytest.mark.parametrize("how", Absence)
def test_law_12_a_lock_and_a_sleep_of_a_moment_count_as_well(due: Person, how: Absence) -> None:
    due.hear(Left(how))
    due.after(SECOND, Returned(how))

    assert 2 * MINUTE == due.until_deadline


def test_law_12_who_unlocks_and_touches_nothing_is_back_with_the_first_input(due: Person) -> None:
    lock_without_input_at_the_end(due, 70 * SECOND)
    due.after(50 * SECOND, CameBack())

    assert 2 * MINUTE == due.until_deadline


def test_law_12_input_that_nobody_missed_is_no_return(due: Person) -> None:
    due.after(MINUTE, CameBack())

    assert due.plan.awaits_typing_pause


def test_law_12_an_engaged_desk_after_a_gap_is_a_return() -> None:
    person = Person(Rules(interval=MINUTE))
    person.after(10 * SECOND)
    person.leave()
    person.after(5 * MINUTE)
    person.become(ENGAGED)
    person.after(MINUTE)

    assert MINUTE == person.until_deadline


def test_law_12_a_gap_that_outlasts_a_pause_counts_whole(due: Person) -> None:
    due.hear(Paused(2 * MINUTE))
    due.after(MINUTE, WentIdle(due.awake))
    due.after(MINUTE)
    due.after(30 * SECOND, CameBack())

    assert 2 * MINUTE == due.until_deadline


def test_law_12_a_gap_that_ends_in_a_pause_counts(due: Person) -> None:
    due.hear(Paused())
    due.idle(10 * MINUTE)
    due.after(30 * SECOND, Resumed())

    assert [] == done(due.after(89 * SECOND, TypingPaused()))
    due.after(SECOND)
    assert due.plan.awaits_typing_pause


def test_law_12_a_film_watched_in_a_pause_is_no_gap(due: Person) -> None:
    due.around = ENGAGED
    due.hear(Paused())
    due.idle(10 * MINUTE)
    due.hear(Resumed())

    assert due.plan.awaits_typing_pause


def test_law_12_a_later_peace_is_not_cut_short() -> None:
    person = Person(Rules(interval=MINUTE))
    person.after(MINUTE)
    person.lock(SECOND)

    assert 4 * MINUTE - SECOND == person.until_deadline


def test_law_12_the_wait_for_a_typing_pause_begins_after_the_peace(due: Person) -> None:
    due.after(2 * MINUTE)
    due.lock(SECOND)
    assert [] == done(due.after(2 * MINUTE))
    assert 3 * MINUTE == due.until_deadline
