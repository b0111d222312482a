"""Laws 4 to 7: a break falls due, and is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    Absence,
    Accepted,
    CameBack,
    Do,
    Left,
    Paused,
    Phase,
    Quiet,
    Skipped,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done, every_day

QUIET = Surroundings(Quiet.DO_NOT_DISTURB)
FREE = Surroundings()
SHOWN = {Do.PROMPT, Do.BEGIN}


# -- law 4: due ---------------------------------------------------------------------------------


def test_law_4_a_break_is_due_when_desk_time_reaches_the_interval(person: Person) -> None:
    assert [] == done(person.after(30 * MINUTE - SECOND))
    assert [(Do.AWAIT, Why.INTERVAL_REACHED)] == done(person.after(SECOND))


@pytest.mark.parametrize("minutes", [15, 30, 90])
def test_law_4_whatever_the_interval_is(minutes: int) -> None:
    person = Person(Rules(interval=minutes * MINUTE))
    assert minutes * MINUTE == person.until_deadline

    assert (Do.AWAIT, Why.INTERVAL_REACHED) in done(person.after(minutes * MINUTE))


def test_law_4_it_is_half_an_hour_and_every_second_one_a_rest_break_unless_somebody_says_so() -> (
    None
):
    assert (30 * MINUTE, 2) == (Rules().interval, Rules().rest_every)


@pytest.mark.parametrize(
    ("every", "kinds"), [(1, "rrrr"), (2, "mrmr"), (3, "mmrm"), (6, "mmmmmrm")]
)
def test_law_4_every_nth_break_is_a_rest_break(every: int, kinds: str) -> None:
    person = Person(Rules(rest_every=every))
    seen = ""
    for _ in kinds:
        person.after(30 * MINUTE)
        seen += person.plan.kind.value[0]
        person.hear(Skipped())

    assert kinds == seen


def test_law_4_a_natural_micro_break_leaves_the_count(person: Person) -> None:
    person.after(30 * MINUTE)
    person.idle(2 * MINUTE)
    person.after(30 * MINUTE)

    assert BreakKind.REST is person.plan.kind


def test_law_4_the_desk_time_of_the_interval_is_handed_over(person: Person) -> None:
    *_, tally = person.after(30 * MINUTE)

    assert (Do.TALLY, Why.INTERVAL_REACHED, 30 * MINUTE) == (tally.do, tally.why, tally.lasts)
    assert person.now.day() == tally.day


def test_law_4_a_due_break_says_how_much_desk_time_there_was(person: Person) -> None:
    await_, *_ = person.after(30 * MINUTE)

    assert (Do.AWAIT, 30 * MINUTE) == (await_.do, await_.lasts)


def test_law_4_a_due_break_counts_no_further(due: Person) -> None:
    due.after(2 * MINUTE)

    assert 30 * MINUTE == due.plan.desk
    assert 2 * MINUTE == due.plan.tally


# -- law 5: quiet -------------------------------------------------------------------------------


@pytest.mark.parametrize("quiet", Quiet)
def test_law_5_a_break_that_is_due_while_quiet_is_deferred(person: Person, quiet: Quiet) -> None:
    person.around = Surroundings(quiet)
    decisions = person.after(30 * MINUTE)

    assert [(Do.AWAIT, Why.INTERVAL_REACHED), (Do.DEFER, Why.QUIET)] == done(decisions)
    assert [quiet.value] == [one.reason for one in decisions if one.do is Do.DEFER]


def test_law_5_nothing_is_shown_however_long_it_is_quiet(deferred: Person) -> None:
    assert deferred.until_deadline is not None  # the end of the day
    for _ in range(100):
        assert [] == done(deferred.after(3 * MINUTE, TypingPaused()))


def test_law_5_the_status_says_why_and_since_when(deferred: Person) -> None:
    deferred.after(7 * MINUTE)

    assert State.DEFERRED is deferred.status.state
    assert Quiet.DO_NOT_DISTURB is deferred.status.quiet
    assert 7 * MINUTE == deferred.status.lasted


def test_law_5_it_says_so_when_it_is_quiet_for_another_reason(deferred: Person) -> None:
    deferred.become(Surroundings(Quiet.MICROPHONE))

    assert Quiet.MICROPHONE is deferred.status.quiet


def test_law_5_it_is_offered_in_the_first_typing_pause_after_the_quiet(deferred: Person) -> None:
    deferred.after(5 * MINUTE)

    assert [(Do.AWAIT, Why.QUIET_ENDED)] == done(deferred.become(FREE))
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(deferred.hear(TypingPaused()))
    assert BreakKind.MICRO is deferred.plan.kind


def test_law_5_it_is_offered_within_a_minute_of_the_quiet_ending(deferred: Person) -> None:
    deferred.become(FREE)
    assert 60 * SECOND == deferred.until_deadline

    assert [] == done(deferred.after(59 * SECOND))
    assert [(Do.PROMPT, Why.NO_TYPING_PAUSE)] == done(deferred.after(SECOND))


def test_law_5_the_next_break_waits_for_a_typing_pause_as_long_as_ever(deferred: Person) -> None:
    deferred.become(FREE)
    deferred.hear(Skipped())
    deferred.after(30 * MINUTE)

    assert 3 * MINUTE == deferred.until_deadline


@pytest.mark.parametrize(
    ("quiet", "kind"),
    [(60 * MINUTE - SECOND, BreakKind.MICRO), (60 * MINUTE, BreakKind.REST)],
)
def test_law_5_after_an_hour_it_is_offered_as_a_rest_break(
    deferred: Person, quiet: timedelta, kind: BreakKind
) -> None:
    deferred.around = FREE
    deferred.after(quiet)
    (prompt,) = deferred.hear(TypingPaused())

    assert (Do.PROMPT, kind) == (prompt.do, prompt.kind)


def test_law_5_the_hour_passes_in_sleep_too(deferred: Person) -> None:
    deferred.after(59 * MINUTE)
    deferred.sleep(60 * SECOND)
    deferred.become(FREE)

    assert BreakKind.REST is deferred.plan.kind


def test_law_5_quiet_that_comes_back_defers_anew(deferred: Person) -> None:
    deferred.after(59 * MINUTE)
    deferred.become(FREE)

    assert [(Do.DEFER, Why.QUIET)] == done(deferred.become(QUIET))
    deferred.after(59 * MINUTE)
    deferred.become(FREE)
    assert BreakKind.MICRO is deferred.plan.kind


def test_law_5_quiet_that_ends_before_the_break_is_due_changes_nothing(person: Person) -> None:
    person.become(QUIET)
    person.after(29 * MINUTE)
    person.become(FREE)
    person.after(MINUTE)

    assert person.plan.awaits_typing_pause
    assert Do.DEFER not in {one.do for one in person.decided}


def test_law_5_a_break_falls_due_in_the_moment_that_is_looked_at(person: Person) -> None:
    person.around = QUIET

    assert Do.PROMPT not in {one.do for one in person.after(30 * MINUTE, TypingPaused())}


def test_law_5_exactly_one_is_offered_when_the_quiet_ends(deferred: Person) -> None:
    deferred.live(50 * MINUTE)
    deferred.become(FREE)
    seen = deferred.live(10 * MINUTE)

    assert 1 == sum(one.do is Do.PROMPT for one in seen)


# -- law 6: a typing pause ----------------------------------------------------------------------


def test_law_6_the_prompt_waits_for_a_typing_pause(due: Person) -> None:
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(due.after(SECOND, TypingPaused()))


def test_law_6_it_waits_for_three_minutes_at_most(due: Person) -> None:
    assert 3 * MINUTE == due.until_deadline

    assert [] == done(due.after(3 * MINUTE - SECOND))
    assert [(Do.PROMPT, Why.NO_TYPING_PAUSE)] == done(due.after(SECOND))


def test_law_6_without_a_typing_pause_it_does_not_wait() -> None:
    person = Person(Rules(typing_pause=NOTHING))

    assert (Do.PROMPT, Why.NOT_AWAITED) == done(person.after(30 * MINUTE))[-1]


def test_law_6_nobody_is_prompted_while_away(due: Person) -> None:
    due.leave()

    assert [] == done(due.after(5 * MINUTE))


def test_law_6_a_typing_pause_that_nobody_waits_for_changes_nothing(person: Person) -> None:
    person.after(10 * MINUTE)

    assert () == person.hear(TypingPaused())


# -- law 7: the prompt --------------------------------------------------------------------------


def test_law_7_the_prompt_counts_down_twenty_seconds(due: Person) -> None:
    (prompt,) = due.hear(TypingPaused())

    assert 20 * SECOND == prompt.lasts
    assert 20 * SECOND == due.until_deadline
    assert 20 * SECOND == due.status.left


def test_law_7_unanswered_the_session_begins(asked: Person) -> None:
    decisions = done(asked.after(20 * SECOND))

    assert [(Do.WITHDRAW, Why.UNANSWERED), (Do.BEGIN, Why.UNANSWERED)] == decisions


def test_law_7_until_then_it_stays(asked: Person) -> None:
    assert () == asked.after(19 * SECOND)
    assert Phase.PROMPTING is asked.plan.phase


def test_law_7_or_the_break_is_missed_and_the_interval_starts_over(asked: Person) -> None:
    asked.rules = replace(asked.rules, begin_automatically=False)
    decisions = done(asked.after(20 * SECOND))

    assert [(Do.WITHDRAW, Why.UNANSWERED), (Do.MISS, Why.UNANSWERED)] == decisions
    assert 30 * MINUTE == asked.until_deadline


def test_law_7_start_begins_the_session(asked: Person) -> None:
    decisions = done(asked.after(19 * SECOND, Accepted()))

    assert [(Do.WITHDRAW, Why.ANSWERED), (Do.BEGIN, Why.ANSWERED)] == decisions


def turns_quiet(person: Person) -> None:
    person.become(QUIET)


def locks(person: Person) -> None:
    person.hear(Left(Absence.LOCKED))


def is_put_to_sleep(person: Person) -> None:
    person.hear(Left(Absence.ASLEEP))


def sleeps(person: Person) -> None:
    person.sleep(90 * SECOND)
    person.hear(Woke())


def has_its_clock_set(person: Person) -> None:
    person.wall += 90 * SECOND
    person.hear(Woke())


def is_paused(person: Person) -> None:
    person.hear(Paused())


DISTURBANCES = [
    (turns_quiet, Why.QUIET),
    (locks, Why.LOCKED),
    (is_put_to_sleep, Why.SLEPT),
    (sleeps, Why.SLEPT),
    (has_its_clock_set, Why.CLOCK_SET),
    (is_paused, Why.PAUSED),
]


@pytest.mark.parametrize(("happens", "why"), DISTURBANCES)
def test_law_7_it_is_withdrawn_without_a_record_and_the_break_stays_due(
    asked: Person, happens: Callable[[Person], None], why: Why
) -> None:
    seen = len(asked.decided)
    happens(asked)
    decisions = asked.decided[seen:]

    assert (Do.WITHDRAW, why) == done(decisions)[0]
    assert not {one.do for one in decisions} & {Do.SKIP, Do.MISS, Do.BEGIN, Do.END}
    assert (Phase.DUE, 1, 0) == (asked.plan.phase, asked.plan.count, asked.plan.snoozes)


def test_law_7_sleep_withdraws_it_from_an_empty_chair_too() -> None:
    asked = Person(Rules(prompt=2 * MINUTE))
    asked.after(30 * MINUTE)
    asked.hear(TypingPaused())
    asked.after(70 * SECOND, WentIdle(asked.awake))
    assert Phase.PROMPTING is asked.plan.phase
    asked.sleep(8 * HOUR)

    assert [(Do.WITHDRAW, Why.SLEPT)] == done(asked.hear(Woke()))
    assert [] == done(asked.after(10 * MINUTE))


def test_law_7_what_is_withdrawn_is_asked_for_again_with_all_its_time(asked: Person) -> None:
    asked.after(15 * SECOND)
    asked.lock(MINUTE)
    asked.after(2 * MINUTE)
    (prompt,) = asked.hear(TypingPaused())

    assert (Do.PROMPT, 20 * SECOND) == (prompt.do, prompt.lasts)
    assert 20 * SECOND == asked.until_deadline


def test_law_7_what_is_quiet_is_said_with_the_withdrawal(asked: Person) -> None:
    decisions = asked.become(Surroundings(Quiet.FULL_SCREEN))

    assert [(Do.WITHDRAW, "full screen"), (Do.DEFER, "full screen")] == [
        (one.do, one.reason) for one in decisions
    ]


def test_law_7_quiet_comes_before_the_end_of_the_countdown(asked: Person) -> None:
    asked.around = QUIET

    assert [(Do.WITHDRAW, Why.QUIET), (Do.DEFER, Why.QUIET)] == done(asked.after(20 * SECOND))


def test_law_7_working_hours_that_end_withdraw_it() -> None:
    hours = every_day("06:00-08:16")
    asked = Person(Rules(interval=15 * MINUTE, prompt=2 * MINUTE, hours=hours))
    asked.after(15 * MINUTE)
    asked.hear(TypingPaused())
    assert MINUTE == asked.until_deadline

    assert (Do.WITHDRAW, Why.OUTSIDE_HOURS) == done(asked.after(MINUTE))[0]


def test_law_7_input_does_not_take_it_away(asked: Person) -> None:
    assert () == asked.after(5 * SECOND, CameBack())
    assert Phase.PROMPTING is asked.plan.phase
