"""The planner's laws, each by its number, in small timelines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.plan import (
    Accepted,
    CameBack,
    Closed,
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
    Why,
    Woke,
    fresh,
)
from deskbreak.domain.planner import advance, deadline
from deskbreak.domain.rules import Rules

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


class Person:
    """A plan, and a clock that the test moves."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.rules = rules or Rules()
        self.wall = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
        self.awake = timedelta(hours=1)
        self.around = Surroundings()
        self.plan: Plan = fresh(self.now)

    @property
    def now(self) -> Instant:
        return Instant(self.wall, self.awake)

    def after(self, span: timedelta, event: Event | None = None) -> tuple[Decision, ...]:
        """Let time pass, then tell the planner something."""
        self.wall += span
        self.awake += span
        self.plan, decisions = advance(
            self.plan, event or Woke(), self.around, self.now, self.rules
        )
        return decisions

    def hear(self, event: Event) -> tuple[Decision, ...]:
        return self.after(timedelta(), event)

    def idle(self, span: timedelta) -> tuple[Decision, ...]:
        """Be away for a while and come back."""
        left = self.awake
        self.after(MINUTE, WentIdle(left))
        return self.after(span - MINUTE, CameBack())

    @property
    def until_deadline(self) -> timedelta | None:
        due = deadline(self.plan, self.rules)
        return None if due is None else due - self.awake


def done(decisions: tuple[Decision, ...]) -> list[tuple[Do, Why]]:
    return [(decision.do, decision.why) for decision in decisions]


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def asked() -> Person:
    """Somebody who is being prompted."""
    asked = Person()
    asked.after(30 * MINUTE)
    asked.hear(TypingPaused())
    assert asked.plan.phase is Phase.PROMPTING
    return asked


@pytest.fixture
def moving() -> Person:
    """Somebody whose session began by itself."""
    moving = Person()
    moving.after(30 * MINUTE)
    moving.hear(TypingPaused())
    moving.after(20 * SECOND)
    assert moving.plan.phase is Phase.SESSION
    return moving


# -- laws 1 and 2: desk time --------------------------------------------------------------------


def test_law_1_desk_time_accrues_while_there_is_input(person: Person) -> None:
    person.after(10 * MINUTE)

    assert 10 * MINUTE == person.plan.desk
    assert 20 * MINUTE == person.until_deadline


def test_law_1_an_engaged_desk_accrues_without_input(person: Person) -> None:
    person.around = Surroundings(engaged=True)
    person.hear(Woke())
    person.after(MINUTE, WentIdle(person.awake))
    person.after(9 * MINUTE)

    assert 10 * MINUTE == person.plan.desk


def test_law_1_disengaged_without_input_the_person_is_away(person: Person) -> None:
    person.around = Surroundings(engaged=True)
    person.after(MINUTE, WentIdle(person.awake))
    person.after(9 * MINUTE)
    person.around = Surroundings()
    person.hear(Woke())
    person.after(10 * MINUTE)

    assert person.plan.away is not None
    assert 10 * MINUTE >= person.plan.desk


def test_law_1_an_engaged_desk_brings_the_person_back(person: Person) -> None:
    person.after(5 * MINUTE)
    person.after(MINUTE, WentIdle(person.awake))
    person.around = Surroundings(engaged=True)
    person.after(SECOND)

    assert person.plan.away is None


def test_law_2_a_gap_of_a_minute_is_taken_back_whole(person: Person) -> None:
    person.after(10 * MINUTE)
    person.idle(90 * SECOND)

    assert 10 * MINUTE == person.plan.desk


def test_law_2_a_gap_that_made_a_break_due_makes_it_undue_again(person: Person) -> None:
    person.after(29 * MINUTE + 30 * SECOND)
    left = person.awake
    person.after(30 * SECOND)
    was_due = person.plan.has_due_break
    person.after(30 * SECOND, WentIdle(left))

    assert (True, False) == (was_due, person.plan.has_due_break)
    assert 29 * MINUTE + 30 * SECOND == person.plan.desk
    assert person.plan.count == 0


def test_law_2_a_prompt_for_an_undue_break_is_withdrawn(person: Person) -> None:
    person.after(29 * MINUTE + 30 * SECOND)
    left = person.awake
    person.rules = replace(person.rules, prompt=MINUTE)
    person.after(30 * SECOND)
    person.hear(TypingPaused())

    assert [(Do.WITHDRAW, Why.AWAY)] == done(person.after(30 * SECOND, WentIdle(left)))


def test_law_2_a_break_that_was_due_before_the_gap_stays_due(person: Person) -> None:
    person.after(30 * MINUTE)
    person.after(MINUTE, WentIdle(person.awake))

    assert Phase.DUE is person.plan.phase
    assert person.until_deadline is None


def test_idleness_told_twice_counts_once(person: Person) -> None:
    person.after(10 * MINUTE)
    left = person.awake
    person.after(MINUTE, WentIdle(left))
    person.after(MINUTE, WentIdle(left))

    assert 10 * MINUTE == person.plan.desk


# -- law 3: natural breaks ----------------------------------------------------------------------


def test_law_3_two_minutes_away_are_a_natural_micro_break(person: Person) -> None:
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.after(20 * MINUTE)
    decisions = person.idle(2 * MINUTE)

    assert (Do.CREDIT_NATURAL, Why.AWAY) == done(decisions)[0]
    assert BreakKind.MICRO is decisions[0].kind
    assert 2 * MINUTE == decisions[0].lasts
    assert timedelta() == person.plan.desk
    assert person.plan.count == 1


def test_law_3_five_minutes_away_are_a_natural_rest_break(person: Person) -> None:
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.after(20 * MINUTE)
    decisions = person.idle(5 * MINUTE)

    assert BreakKind.REST is decisions[0].kind
    assert person.plan.count == 0


def test_law_3_sleep_is_a_gap_of_its_own_length(person: Person) -> None:
    person.after(20 * MINUTE)
    person.wall += timedelta(hours=8)
    decisions = person.after(SECOND)

    assert (Do.CREDIT_NATURAL, Why.AWAY) in done(decisions)
    assert timedelta() == person.plan.desk


def test_law_3_sleep_while_away_lengthens_the_gap(person: Person) -> None:
    person.after(20 * MINUTE)
    person.after(MINUTE, WentIdle(person.awake))
    person.wall += 4 * MINUTE
    person.after(SECOND)
    decisions = person.hear(CameBack())

    assert BreakKind.REST is decisions[0].kind


def test_law_3_a_natural_break_discharges_a_due_one(person: Person) -> None:
    person.after(30 * MINUTE)
    person.idle(2 * MINUTE)

    assert Phase.WORKING is person.plan.phase


# -- law 4: due ----------------------------------------------------------------------------------


def test_law_4_a_break_is_due_when_desk_time_reaches_the_interval(person: Person) -> None:
    assert [] == done(person.after(30 * MINUTE - SECOND))
    assert (Do.AWAIT, Why.INTERVAL_REACHED) == done(person.after(SECOND))[0]


@pytest.mark.parametrize(("every", "kinds"), [(1, "rrr"), (2, "mrm"), (3, "mmr"), (6, "mmm")])
def test_law_4_every_nth_break_is_a_rest_break(every: int, kinds: str) -> None:
    person = Person(Rules(rest_every=every))
    seen = ""
    for _ in kinds:
        person.after(30 * MINUTE)
        seen += person.plan.kind.value[0]
        person.hear(Skipped())

    assert kinds == seen


# -- law 5: quiet --------------------------------------------------------------------------------


def test_law_5_a_break_that_is_due_while_quiet_is_deferred(person: Person) -> None:
    person.around = Surroundings(quiet=True)
    decisions = done(person.after(30 * MINUTE))

    assert (Do.DEFER, Why.QUIET) in decisions
    assert person.until_deadline is None
    assert [] == done(person.hear(TypingPaused()))


def test_law_5_it_is_offered_when_the_quiet_ends(person: Person) -> None:
    person.around = Surroundings(quiet=True)
    person.after(30 * MINUTE)
    person.around = Surroundings()

    assert [(Do.AWAIT, Why.QUIET_ENDED)] == done(person.after(5 * MINUTE))
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(person.hear(TypingPaused()))
    assert BreakKind.MICRO is person.plan.kind


def test_law_5_after_an_hour_it_is_a_rest_break(person: Person) -> None:
    person.around = Surroundings(quiet=True)
    person.after(30 * MINUTE)
    person.around = Surroundings()
    person.after(60 * MINUTE)

    assert BreakKind.REST is person.plan.kind


# -- laws 6 and 12: the moment -------------------------------------------------------------------


def test_law_6_the_prompt_waits_for_a_typing_pause(person: Person) -> None:
    person.after(30 * MINUTE)
    assert person.plan.awaits_typing_pause

    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(person.after(SECOND, TypingPaused()))


def test_law_6_it_waits_for_three_minutes_at_most(person: Person) -> None:
    person.after(30 * MINUTE)
    assert 3 * MINUTE == person.until_deadline

    assert [(Do.PROMPT, Why.NO_TYPING_PAUSE)] == done(person.after(3 * MINUTE))


def test_law_6_without_a_typing_pause_it_does_not_wait() -> None:
    person = Person(Rules(typing_pause=timedelta()))

    assert (Do.PROMPT, Why.TYPING_PAUSED) == done(person.after(30 * MINUTE))[-1]


def test_law_6_nobody_is_prompted_while_away(person: Person) -> None:
    person.after(30 * MINUTE)
    person.after(MINUTE, WentIdle(person.awake))

    assert [] == done(person.after(5 * MINUTE))


def test_law_12_no_prompt_within_five_minutes_of_the_start() -> None:
    person = Person(Rules(interval=MINUTE))
    person.after(MINUTE)
    assert 4 * MINUTE == person.until_deadline

    assert [] == done(person.hear(TypingPaused()))
    person.after(4 * MINUTE)
    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(person.hear(TypingPaused()))


def test_law_12_no_prompt_within_two_minutes_of_coming_back(person: Person) -> None:
    person.after(30 * MINUTE)
    person.idle(90 * SECOND)

    assert 2 * MINUTE == person.until_deadline
    assert [] == done(person.after(MINUTE, TypingPaused()))


# -- law 7: the prompt ---------------------------------------------------------------------------


def test_law_7_unanswered_the_session_begins(asked: Person) -> None:
    assert 20 * SECOND == asked.until_deadline
    decisions = done(asked.after(20 * SECOND))

    assert [(Do.WITHDRAW, Why.UNANSWERED), (Do.BEGIN, Why.UNANSWERED)] == decisions[:2]


def test_law_7_until_then_it_stays(asked: Person) -> None:
    assert done(asked.after(19 * SECOND)) == []
    assert Phase.PROMPTING is asked.plan.phase


def test_law_7_or_the_break_is_missed_and_the_interval_starts_over(asked: Person) -> None:
    asked.rules = replace(asked.rules, begin_automatically=False)
    decisions = done(asked.after(20 * SECOND))

    assert [(Do.WITHDRAW, Why.UNANSWERED), (Do.MISS, Why.UNANSWERED)] == decisions
    assert 30 * MINUTE == asked.until_deadline


def test_law_7_it_is_withdrawn_when_the_desk_turns_quiet(asked: Person) -> None:
    asked.around = Surroundings(quiet=True)

    assert [(Do.WITHDRAW, Why.QUIET), (Do.DEFER, Why.QUIET)] == done(asked.hear(Woke()))


def test_law_7_it_is_withdrawn_by_sleep_and_the_break_stays_due(asked: Person) -> None:
    asked.wall += 90 * SECOND

    assert [(Do.WITHDRAW, Why.SLEPT)] == done(asked.after(SECOND))
    assert Phase.DUE is asked.plan.phase


def test_law_7_start_begins_the_session(asked: Person) -> None:
    decisions = done(asked.hear(Accepted()))

    assert [(Do.WITHDRAW, Why.ANSWERED), (Do.BEGIN, Why.ANSWERED)] == decisions[:2]


# -- laws 8 and 9: snooze and skip ---------------------------------------------------------------


def test_law_8_snooze_is_from_now_and_not_additive(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.after(MINUTE)
    asked.hear(Snoozed(5 * MINUTE))

    assert 5 * MINUTE == asked.until_deadline


def test_law_8_after_the_snooze_the_break_is_due_again(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))

    assert (Do.AWAIT, Why.SNOOZE_OVER) == done(asked.after(5 * MINUTE))[0]
    assert asked.plan.awaits_typing_pause


def test_law_8_a_deferred_break_can_be_snoozed_and_is_then_like_any_other(person: Person) -> None:
    person.around = Surroundings(quiet=True)
    person.after(30 * MINUTE)
    person.hear(Snoozed(15 * MINUTE))
    person.around = Surroundings()
    decisions = person.after(61 * MINUTE)

    assert [(Do.AWAIT, Why.SNOOZE_OVER)] == done(decisions)
    assert person.plan.kind is BreakKind.MICRO


def test_law_8_the_limit_is_per_break(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.hear(Snoozed(5 * MINUTE))
    assert [(Do.REFUSE, Why.SNOOZE_LIMIT)] == done(asked.hear(Snoozed(5 * MINUTE)))
    asked.hear(Skipped())
    asked.after(30 * MINUTE)

    assert [(Do.SNOOZE, Why.PERSON)] == done(asked.hear(Snoozed(5 * MINUTE)))


def test_law_8_a_natural_break_cancels_a_snooze(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.idle(3 * MINUTE)

    assert Phase.WORKING is asked.plan.phase
    assert asked.plan.snoozes == 0


def test_law_8_a_snooze_survives_a_short_gap(asked: Person) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.idle(90 * SECOND)

    assert Phase.SNOOZED is asked.plan.phase


def test_law_9_skip_starts_the_interval_over(asked: Person) -> None:
    decisions = done(asked.hear(Skipped()))

    assert [(Do.WITHDRAW, Why.PERSON), (Do.SKIP, Why.PERSON)] == decisions
    assert 30 * MINUTE == asked.until_deadline


def test_nothing_due_cannot_be_snoozed_skipped_or_accepted(person: Person) -> None:
    for event in (Snoozed(MINUTE), Skipped(), Accepted()):
        assert [(Do.REFUSE, Why.NOTHING_DUE)] == done(person.hear(event))


# -- law 10: the session -------------------------------------------------------------------------


def test_law_10_in_a_session_the_desk_clock_stands_still(moving: Person) -> None:
    moving.after(5 * MINUTE)

    assert moving.until_deadline is None
    moving.hear(Ended(1.0, answered=True))
    assert 30 * MINUTE == moving.until_deadline


def test_law_10_a_session_is_no_desk_time(moving: Person) -> None:
    moving.after(5 * MINUTE)
    moving.hear(Ended(1.0, answered=True))

    assert [] == done(moving.hear(Closed()))


@pytest.mark.parametrize(
    ("share", "outcome"),
    [(1.0, Outcome.TAKEN), (0.5, Outcome.TAKEN), (0.49, Outcome.PARTIAL), (0, Outcome.ABANDONED)],
)
def test_law_10_the_outcome_follows_the_share(
    moving: Person, share: float, outcome: Outcome
) -> None:
    (decision,) = moving.hear(Ended(share, answered=True))

    assert outcome is decision.outcome
    assert (share > 0) is decision.credited


def test_law_10_idleness_means_nothing_in_a_session(moving: Person) -> None:
    left = moving.awake
    moving.after(MINUTE, WentIdle(left))
    moving.after(5 * MINUTE, CameBack())

    assert Phase.SESSION is moving.plan.phase
    moving.wall += 10 * MINUTE
    assert [] == done(moving.after(SECOND))


def test_law_10_an_engaged_desk_means_nothing_in_a_session(moving: Person) -> None:
    moving.around = Surroundings(engaged=True)
    moving.after(MINUTE, WentIdle(moving.awake))
    moving.around = Surroundings()
    moving.hear(Woke())

    assert moving.plan.away is None


def test_law_10_a_session_for_an_empty_chair_earns_nothing(moving: Person) -> None:
    moving.after(MINUTE, WentIdle(moving.awake))
    (decision,) = moving.hear(Ended(1.0, answered=False))
    assert not decision.credited

    assert (Do.CONFIRM, Why.WAS_THERE) not in done(moving.after(2 * MINUTE, CameBack()))


def test_law_10_unless_the_person_is_back_within_a_minute(moving: Person) -> None:
    moving.after(MINUTE, WentIdle(moving.awake))
    moving.hear(Ended(1.0, answered=False))

    assert [(Do.CONFIRM, Why.WAS_THERE)] == done(moving.after(MINUTE, CameBack()))
    assert [] == done(moving.hear(CameBack()))


def test_law_10_who_typed_a_moment_ago_was_there(moving: Person) -> None:
    (decision,) = moving.hear(Ended(1.0, answered=False))

    assert decision.credited


def test_law_10_the_gap_after_a_session_begins_at_its_end(moving: Person) -> None:
    moving.after(MINUTE, WentIdle(moving.awake))
    moving.after(4 * MINUTE, Ended(1.0, answered=True))

    assert [] == done(moving.after(90 * SECOND, CameBack()))


def test_law_10_by_hand_leaves_the_cycle_where_it_is(person: Person) -> None:
    person.after(10 * MINUTE)
    decisions = person.hear(Requested(BreakKind.REST))
    assert (Do.BEGIN, Why.BY_HAND) == done(decisions)[0]
    (ended,) = person.after(MINUTE, Ended(1.0, answered=False))

    assert (ended.credited, ended.by_hand) == (True, True)
    assert person.plan.count == 0
    person.after(30 * MINUTE)
    assert BreakKind.MICRO is person.plan.kind


def test_law_10_by_hand_answers_a_due_break(asked: Person) -> None:
    decisions = done(asked.hear(Requested(BreakKind.MICRO)))

    assert [(Do.WITHDRAW, Why.BY_HAND), (Do.BEGIN, Why.BY_HAND)] == decisions[:2]


def test_law_10_one_session_at_a_time(moving: Person) -> None:
    assert [(Do.REFUSE, Why.IN_SESSION)] == done(moving.hear(Requested(BreakKind.REST)))


def test_an_end_without_a_session_changes_nothing(person: Person) -> None:
    assert [] == done(person.hear(Ended(1.0, answered=True)))


# -- law 11: pause -------------------------------------------------------------------------------


def test_law_11_pause_freezes_the_desk_clock(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(PauseReason.PERSON))
    person.after(600 * MINUTE)
    person.hear(Resumed(PauseReason.PERSON))

    assert 10 * MINUTE == person.until_deadline


def test_law_11_pause_withdraws_the_prompt_and_the_break_stays_due(asked: Person) -> None:
    assert (Do.WITHDRAW, Why.PAUSED) == done(asked.hear(Paused(PauseReason.PERSON)))[0]
    assert [] == done(asked.after(MINUTE))
    asked.hear(Resumed(PauseReason.PERSON))

    assert Phase.DUE is asked.plan.phase


def test_law_11_a_pause_for_a_while_ends_by_itself(person: Person) -> None:
    person.hear(Paused(PauseReason.PERSON, 10 * MINUTE))
    assert 10 * MINUTE == person.until_deadline

    assert [(Do.RESUME, Why.PERSON)] == done(person.after(10 * MINUTE))
    assert not person.plan.is_paused


def test_law_11_a_second_pause_replaces_the_first(person: Person) -> None:
    person.hear(Paused(PauseReason.PERSON, 60 * MINUTE))
    person.hear(Paused(PauseReason.PERSON, 10 * MINUTE))

    assert 10 * MINUTE == person.until_deadline


def test_law_11_breaks_come_again_when_no_reason_is_left(person: Person) -> None:
    person.hear(Paused(PauseReason.PERSON))
    person.hear(Paused(PauseReason.HOURS))
    person.hear(Resumed(PauseReason.PERSON))
    assert person.until_deadline is None
    person.hear(Resumed(PauseReason.HOURS))

    assert 30 * MINUTE == person.until_deadline


def test_law_11_resuming_what_was_not_paused_changes_nothing(person: Person) -> None:
    assert [] == done(person.hear(Resumed(PauseReason.HOURS)))


def test_law_11_a_gap_during_a_pause_loses_nothing(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(PauseReason.PERSON))
    person.idle(60 * MINUTE)
    person.wall += timedelta(hours=1)
    person.after(SECOND)
    person.hear(Resumed(PauseReason.PERSON))

    assert 20 * MINUTE == person.plan.desk


def test_law_11_resumed_without_input_the_person_is_away(person: Person) -> None:
    person.hear(Paused(PauseReason.PERSON, 10 * MINUTE))
    person.after(MINUTE, WentIdle(person.awake))
    person.after(9 * MINUTE)

    assert person.plan.away == person.awake


def test_law_11_a_pause_lets_a_session_go_on(moving: Person) -> None:
    moving.hear(Paused(PauseReason.PERSON))
    moving.hear(Resumed(PauseReason.PERSON))

    assert Phase.SESSION is moving.plan.phase


def test_law_11_a_new_working_day_starts_at_zero(person: Person) -> None:
    person.wall = datetime(2026, 3, 2, 3, 40, tzinfo=UTC)
    person.plan = replace(fresh(person.now), count=1)
    person.after(19 * MINUTE)
    decisions = person.after(2 * MINUTE)

    assert [(Do.TALLY, Why.NEW_DAY)] == done(decisions)
    assert person.wall.date() - timedelta(days=1) == decisions[0].day
    assert timedelta() == person.plan.desk
    assert person.plan.count == 0


def test_law_11_a_new_day_leaves_a_session_alone(moving: Person) -> None:
    moving.wall += timedelta(hours=24)
    moving.after(SECOND)

    assert Phase.SESSION is moving.plan.phase


# -- laws 13, 14 and 16 --------------------------------------------------------------------------


def test_law_13_the_wall_clock_put_back_loses_nothing(person: Person) -> None:
    person.after(20 * MINUTE)
    person.wall -= timedelta(hours=3)
    person.after(MINUTE)

    assert 21 * MINUTE == person.plan.desk


def test_law_13_the_wall_clock_put_forward_is_a_gap(person: Person) -> None:
    person.after(20 * MINUTE)
    person.wall += timedelta(hours=3)
    person.after(SECOND)

    assert timedelta() == person.plan.desk


def test_law_13_an_awake_clock_that_went_back_counts_as_nothing(person: Person) -> None:
    person.after(20 * MINUTE)
    person.awake -= MINUTE
    person.hear(Woke())

    assert 20 * MINUTE == person.plan.desk


def test_law_14_a_changed_setting_never_resets_desk_time(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=45 * MINUTE)
    person.hear(Retuned())

    assert 25 * MINUTE == person.until_deadline


def test_law_14_a_shorter_interval_makes_a_break_due_at_once(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=15 * MINUTE)

    assert (Do.AWAIT, Why.INTERVAL_REACHED) == done(person.hear(Retuned()))[0]


def test_law_14_telling_it_twice_is_telling_it_once(person: Person) -> None:
    person.after(20 * MINUTE)
    person.rules = replace(person.rules, interval=15 * MINUTE)
    person.hear(Retuned())
    before = person.plan

    assert [] == done(person.hear(Retuned()))
    assert before == person.plan


def test_the_desk_time_of_a_day_is_handed_over_at_the_end(person: Person) -> None:
    person.after(7 * MINUTE)
    (decision,) = person.hear(Closed())

    assert (Do.TALLY, 7 * MINUTE) == (decision.do, decision.lasts)
    assert [] == done(person.hear(Closed()))


def test_nothing_new_begins_at_the_end(asked: Person) -> None:
    assert [(Do.TALLY, Why.CLOSED)] == done(asked.after(20 * SECOND, Closed()))


def test_law_11_nobody_waits_for_a_typing_pause_in_a_pause(person: Person) -> None:
    person.after(30 * MINUTE)
    person.hear(Paused(PauseReason.PERSON))

    assert not person.plan.awaits_typing_pause
