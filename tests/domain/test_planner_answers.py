"""Laws 8, 9 and 14 to 16: a break is answered, settings change, and everything has a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    Absence,
    Accepted,
    CameBack,
    Closed,
    Decision,
    Do,
    Ended,
    Left,
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
)
from deskbreak.domain.rules import SNOOZES, Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done, every_day

QUIET = Surroundings(Quiet.DO_NOT_DISTURB)
FREE = Surroundings()
SHOWN = {Do.PROMPT, Do.BEGIN}


# -- law 8: snooze ------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", SNOOZES)
def test_law_8_a_snooze_is_from_now(asked: Person, minutes: int) -> None:
    asked.after(19 * SECOND)
    decisions = asked.hear(Snoozed(minutes * MINUTE))

    assert [(Do.WITHDRAW, Why.PERSON), (Do.SNOOZE, Why.PERSON)] == done(decisions)
    assert minutes * MINUTE == decisions[-1].lasts == asked.until_deadline
    assert [] == done(asked.after(minutes * MINUTE - SECOND))
    assert [(Do.AWAIT, Why.SNOOZE_OVER)] == done(asked.after(SECOND))
    assert asked.plan.awaits_typing_pause


def test_law_8_five_ten_or_fifteen_minutes() -> None:
    assert (5, 10, 15) == SNOOZES


def test_law_8_a_second_one_is_not_added(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.after(MINUTE)
    asked.hear(Snoozed(5 * MINUTE))

    assert 5 * MINUTE == asked.until_deadline


def test_law_8_it_ends_in_real_time_across_sleep(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.after(MINUTE)
    asked.sleep(90 * SECOND)
    asked.hear(Woke())

    assert 150 * SECOND == asked.until_deadline


def test_law_8_a_deferred_break_can_be_snoozed_and_is_then_like_any_other(
    deferred: Person,
) -> None:
    deferred.become(FREE)
    deferred.become(QUIET)
    deferred.hear(Snoozed(15 * MINUTE))
    deferred.around = FREE
    decisions = deferred.after(61 * MINUTE)

    assert [(Do.AWAIT, Why.SNOOZE_OVER)] == done(decisions)
    assert deferred.plan.kind is BreakKind.MICRO
    assert 3 * MINUTE == deferred.until_deadline


@pytest.mark.parametrize("limit", range(6))
def test_law_8_the_limit_is_per_break(asked: Person, limit: int) -> None:
    asked.rules = replace(asked.rules, snooze_limit=limit)
    for left in range(limit, 0, -1):
        assert left == asked.status.snoozes_left
        assert asked.status.can_snooze
        assert (Do.SNOOZE, Why.PERSON) == done(asked.hear(Snoozed(5 * MINUTE)))[-1]
    assert not asked.status.can_snooze
    assert [(Do.REFUSE, Why.SNOOZE_LIMIT)] == done(asked.hear(Snoozed(5 * MINUTE)))
    asked.hear(Skipped())
    asked.after(30 * MINUTE)

    assert limit == asked.status.snoozes_left


def test_law_8_twice_unless_somebody_says_so() -> None:
    assert 2 == Rules().snooze_limit


def test_law_8_a_natural_break_cancels_it(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.idle(3 * MINUTE)

    assert Phase.WORKING is asked.plan.phase
    assert asked.plan.snoozes == 0


def test_law_8_a_short_gap_does_not(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.idle(90 * SECOND)

    assert Phase.SNOOZED is asked.plan.phase
    assert 15 * MINUTE - 90 * SECOND == asked.until_deadline


def test_law_8_a_snooze_that_ends_while_quiet_defers_the_break(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.become(QUIET)

    assert [(Do.AWAIT, Why.SNOOZE_OVER), (Do.DEFER, Why.QUIET)] == done(asked.after(5 * MINUTE))


def test_law_8_a_snooze_counts_as_long_as_the_break_lasts(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.after(5 * MINUTE, TypingPaused())

    assert Phase.PROMPTING is asked.plan.phase
    assert 1 == asked.status.snoozes_left


# -- law 9: skip --------------------------------------------------------------------------------


def test_law_9_skip_is_recorded_and_the_interval_starts_over(asked: Person) -> None:
    decisions = done(asked.after(19 * SECOND, Skipped()))

    assert [(Do.WITHDRAW, Why.PERSON), (Do.SKIP, Why.PERSON)] == decisions
    assert 30 * MINUTE == asked.until_deadline


def test_law_9_the_break_that_was_skipped_is_named(asked: Person) -> None:
    skip = next(one for one in asked.hear(Skipped()) if one.do is Do.SKIP)

    assert BreakKind.MICRO is skip.kind


@pytest.mark.parametrize("state", ["due", "deferred"])
def test_law_9_a_break_that_is_not_prompted_can_be_skipped(
    state: str, request: pytest.FixtureRequest
) -> None:
    person: Person = request.getfixturevalue(state)

    assert [(Do.SKIP, Why.PERSON)] == done(person.hear(Skipped()))
    assert State.WORKING is person.status.state


def test_law_9_a_snoozed_break_can_be_skipped(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))

    assert [(Do.SKIP, Why.PERSON)] == done(asked.hear(Skipped()))
    assert 30 * MINUTE == asked.until_deadline


@pytest.mark.parametrize("event", [Snoozed(MINUTE), Skipped(), Accepted()])
def test_nothing_due_cannot_be_snoozed_skipped_or_accepted(
    person: Person, event: Snoozed | Skipped | Accepted
) -> None:
    assert [(Do.REFUSE, Why.NOTHING_DUE)] == done(person.hear(event))


def test_what_is_not_asked_cannot_be_accepted(due: Person) -> None:
    assert [(Do.REFUSE, Why.NOTHING_DUE)] == done(due.hear(Accepted()))


# -- law 14: changed settings -------------------------------------------------------------------


def test_law_14_a_changed_setting_never_resets_desk_time(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=45 * MINUTE)
    assert () == person.hear(Retuned())

    assert 25 * MINUTE == person.until_deadline


@pytest.mark.parametrize(
    "changed",
    [
        {"rest_every": 1},
        {"prompt": 60 * SECOND},
        {"begin_automatically": False},
        {"snooze_limit": 0},
        {"typing_pause": NOTHING},
        {"hours": every_day("06:00-20:00")},
    ],
)
def test_law_14_what_is_not_the_interval_changes_nothing(
    person: Person, changed: dict[str, object]
) -> None:
    person.after(20 * MINUTE)
    before = person.plan
    person.rules = replace(person.rules, **changed)  # type: ignore[arg-type]

    assert () == person.hear(Retuned())
    assert before == person.plan
    assert 10 * MINUTE == person.until_deadline


def test_law_14_a_shorter_interval_makes_a_break_due_at_once(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=15 * MINUTE)

    assert [(Do.AWAIT, Why.INTERVAL_REACHED)] == done(person.hear(Retuned()))


def test_law_14_telling_it_twice_is_telling_it_once(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=15 * MINUTE)
    person.hear(Retuned())
    before = person.plan

    assert () == person.hear(Retuned())
    assert before == person.plan


def test_law_14_a_longer_interval_and_the_break_is_not_due_yet(due: Person) -> None:
    due.rules = replace(due.rules, interval=45 * MINUTE)
    due.hear(Retuned())

    assert State.WORKING is due.status.state
    assert (30 * MINUTE, 0) == (due.plan.desk, due.plan.count)
    assert 15 * MINUTE == due.until_deadline


def test_law_14_there_and_back_again_is_where_it_was(due: Person) -> None:
    before = due.plan
    for interval in (45 * MINUTE, 30 * MINUTE):
        due.rules = replace(due.rules, interval=interval)
        due.hear(Retuned())

    assert before == due.plan


def test_law_14_a_break_that_is_asked_for_or_snoozed_stays_due(asked: Person) -> None:
    asked.rules = replace(asked.rules, interval=45 * MINUTE)
    asked.hear(Retuned())
    first = asked.status.state
    asked.hear(Snoozed(5 * MINUTE))
    asked.after(5 * MINUTE)
    asked.hear(Retuned())

    assert (State.PROMPTING, State.DUE) == (first, asked.status.state)


def test_law_14_working_hours_apply_at_once(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, hours=every_day("09:00-17:00"))
    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(person.hear(Retuned()))
    person.rules = replace(person.rules, hours=Rules().hours)

    assert [(Do.RESUME, Why.OUTSIDE_HOURS)] == done(person.hear(Retuned()))
    assert 20 * MINUTE == person.plan.desk


# -- laws 15 and 16 -----------------------------------------------------------------------------


def test_law_15_who_is_at_the_desk_is_asked_within_one_interval_and_three_minutes() -> None:
    person = Person()
    seen = person.live(33 * MINUTE, pausing=False)

    assert (Do.PROMPT, Why.NO_TYPING_PAUSE) in done(seen)


def test_law_15_and_after_all_snoozes(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.live(18 * MINUTE, pausing=False)
    asked.hear(Snoozed(15 * MINUTE))
    seen = asked.live(18 * MINUTE, pausing=False)

    assert [(Do.PROMPT, Why.NO_TYPING_PAUSE)] == done(seen)[-1:]


def test_law_15_breaks_keep_coming_all_day() -> None:
    person = Person(Rules(begin_automatically=False))
    person.live(8 * HOUR)

    # 30 min and the 20 s of the prompt each.
    assert 15 == sum(one.do is Do.PROMPT for one in person.decided)
    assert 15 == sum(one.do is Do.MISS for one in person.decided)


def whole_day() -> list[Decision]:
    """All sorts of decisions that there are."""
    person = Person(Rules(hours=every_day("06:00-20:00")))
    person.live(30 * MINUTE)
    person.hear(Accepted())
    person.lock(MINUTE)
    person.hear(Left(Absence.LOCKED))
    person.live(10 * MINUTE)
    person.hear(Ended(0.5, answered=False))
    person.hear(Returned(Absence.LOCKED))
    person.hear(Snoozed(MINUTE))
    person.live(33 * MINUTE)
    person.hear(Ended(0.0, answered=False))
    person.live(30 * MINUTE)
    person.hear(Snoozed(5 * MINUTE))
    person.hear(Skipped())
    person.become(QUIET)
    person.live(31 * MINUTE)
    person.become(FREE)
    person.idle(5 * MINUTE)
    person.hear(Paused(MINUTE))
    person.live(32 * MINUTE)
    person.leave()
    person.hear(Ended(1.0, answered=False))
    person.after(SECOND, CameBack())
    person.rules = replace(person.rules, begin_automatically=False)
    person.live(32 * MINUTE)
    person.hear(Closed())
    return person.decided


def test_law_16_every_decision_carries_its_reason_as_data() -> None:
    decided = whole_day()

    assert set(Do) == {one.do for one in decided}
    assert all(one.reason for one in decided)


def test_law_16_where_it_is_quiet_the_reason_says_what_is() -> None:
    for one in whole_day():
        assert (one.quiet is not None) is (one.why is Why.QUIET)
        assert (one.quiet.value if one.quiet else one.why.value) == one.reason


def test_law_16_a_pause_says_how_long_it_lasts(person: Person) -> None:
    (pause,) = person.hear(Paused(10 * MINUTE))
    (again,) = person.hear(Paused())

    assert (10 * MINUTE, NOTHING) == (pause.lasts, again.lasts)
    assert [(Do.RESUME, Why.PERSON)] == done(person.hear(Resumed()))
    assert PauseReason.PERSON not in person.status.pauses


# -- the end of the program ---------------------------------------------------------------------


def test_the_desk_time_of_a_day_is_handed_over_at_the_end(person: Person) -> None:
    person.after(7 * MINUTE)
    (decision,) = person.hear(Closed())

    assert (Do.TALLY, 7 * MINUTE) == (decision.do, decision.lasts)
    assert () == person.hear(Closed())


def test_nothing_new_begins_at_the_end(asked: Person) -> None:
    (tally,) = asked.after(20 * SECOND, Closed())

    assert (Do.TALLY, Why.CLOSED) == (tally.do, tally.why)


def test_a_session_by_hand_leaves_no_prompt_behind(asked: Person) -> None:
    seen = done(asked.hear(Requested(BreakKind.MICRO)))

    assert [(Do.WITHDRAW, Why.BY_HAND), (Do.BEGIN, Why.BY_HAND)] == seen
