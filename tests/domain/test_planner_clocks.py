"""Law 13, and from one run to the next: clocks that jump, zones that change, programs that stop."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.hours import Hours, Span
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Do,
    Ended,
    Left,
    Paused,
    PauseReason,
    Phase,
    Quiet,
    Reading,
    Requested,
    Resumed,
    Retuned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    Why,
    Woke,
    carried_over,
)
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND, Person, done, every_day

OFFICE = Rules(hours=every_day("09:00-17:00"))
DAY = timedelta(days=1)


# -- the wall clock -----------------------------------------------------------------------------


@pytest.mark.parametrize("back", [SECOND, 3 * HOUR, 12 * HOUR, 400 * DAY])
def test_law_13_the_wall_clock_put_back_loses_nothing(person: Person, back: timedelta) -> None:
    person.after(20 * MINUTE)
    person.wall -= back
    assert () == person.after(MINUTE)

    assert 21 * MINUTE == person.plan.desk
    assert 9 * MINUTE == person.until_deadline


@pytest.mark.parametrize(
    ("forward", "kind"),
    [
        (59 * SECOND, None),
        (119 * SECOND, None),
        (120 * SECOND, BreakKind.MICRO),
        (12 * HOUR, BreakKind.REST),
    ],
)
def test_law_13_the_wall_clock_put_forward_is_a_gap(
    person: Person, forward: timedelta, kind: BreakKind | None
) -> None:
    person.after(20 * MINUTE)
    person.wall += forward
    decisions = [one for one in person.after(SECOND) if one.do is Do.CREDIT_NATURAL]

    assert ([] if kind is None else [(kind, Why.CLOCK_SET, forward)]) == [
        (one.kind, one.why, one.lasts) for one in decisions
    ]
    assert (20 * MINUTE + SECOND if kind is None else NOTHING) == person.plan.desk


def test_law_13_a_clock_that_is_put_right_by_seconds_disturbs_nobody(asked: Person) -> None:
    asked.wall += 59 * SECOND

    assert () == asked.after(SECOND)
    assert State.PROMPTING is asked.status.state


def test_law_13_a_jump_while_away_makes_the_gap_longer(person: Person) -> None:
    person.after(20 * MINUTE)
    person.leave()
    person.wall += 4 * MINUTE
    person.hear(Woke())
    (decision, _) = person.hear(CameBack())

    assert (BreakKind.REST, 5 * MINUTE) == (decision.kind, decision.lasts)


@pytest.mark.parametrize("jump", [-12 * HOUR, -HOUR, HOUR, 12 * HOUR])
def test_law_13_a_jump_in_a_pause_loses_nothing_and_moves_no_end(
    person: Person, jump: timedelta
) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(10 * MINUTE))
    person.wall += jump
    person.hear(Woke())

    assert 10 * MINUTE == person.until_deadline
    person.after(10 * MINUTE)
    assert 20 * MINUTE == person.plan.desk


def test_law_13_a_jump_back_moves_no_snooze(asked: Person) -> None:
    asked.hear(Snoozed(5 * MINUTE))
    asked.wall -= 12 * HOUR
    asked.hear(Woke())

    assert 5 * MINUTE == asked.until_deadline


def test_law_13_an_awake_clock_that_went_back_counts_as_nothing(person: Person) -> None:
    person.after(20 * MINUTE)
    person.awake -= MINUTE
    person.hear(Woke())

    assert 20 * MINUTE == person.plan.desk


def test_law_13_a_count_of_sleep_that_went_back_counts_as_nothing(due: Person) -> None:
    due.asleep -= HOUR

    assert () == due.hear(Woke())
    assert due.plan.awaits_typing_pause


def test_law_13_a_clock_that_is_set_while_the_machine_sleeps_makes_the_gap_longer(
    person: Person,
) -> None:
    person.hear(Left(Absence.ASLEEP))
    person.sleep(HOUR)
    person.wall += 5 * MINUTE
    (decision,) = person.hear(Woke())

    assert (Do.CREDIT_NATURAL, HOUR + 5 * MINUTE) == (decision.do, decision.lasts)


# -- time zones ---------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-12, -5, 1, 9, 14])
def test_law_13_a_time_zone_changes_nothing_else(person: Person, hours: int) -> None:
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.after(20 * MINUTE)
    person.offset = hours * HOUR

    assert () == person.hear(Woke())
    assert (20 * MINUTE, 1) == (person.plan.desk, person.plan.count)
    assert 10 * MINUTE == person.until_deadline


def test_law_13_it_changes_which_working_hours_apply() -> None:
    person = Person(OFFICE)
    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(person.hear(Woke()))
    person.offset = HOUR
    assert [(Do.RESUME, Why.OUTSIDE_HOURS)] == done(person.hear(Woke()))
    person.offset = -3 * HOUR

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(person.hear(Woke()))
    assert 4 * HOUR == person.until_deadline


@pytest.fixture
def traveller() -> Person:
    """Somebody who is twenty minutes into their interval at four minutes past four."""
    traveller = Person(wall=datetime(2026, 3, 2, 3, 30, tzinfo=UTC))
    traveller.after(30 * MINUTE)
    traveller.after(30 * MINUTE)
    traveller.hear(Skipped())
    traveller.after(4 * MINUTE)
    assert 1 == traveller.plan.count
    return traveller


def test_law_13_a_day_does_not_begin_again_after_the_clock_was_put_back(traveller: Person) -> None:
    traveller.wall -= HOUR
    traveller.hear(Woke())
    traveller.after(25 * MINUTE)
    traveller.after(SECOND)

    assert 1 == traveller.plan.count
    assert 29 * MINUTE + SECOND == traveller.plan.desk


def test_law_13_nor_after_travelling_west(traveller: Person) -> None:
    traveller.offset = -HOUR
    traveller.hear(Woke())
    traveller.after(26 * MINUTE - SECOND)

    assert 1 == traveller.plan.count


def test_law_13_a_day_does_not_begin_by_travelling_east() -> None:
    traveller = Person(wall=datetime(2026, 3, 2, 3, 0, tzinfo=UTC))
    traveller.after(30 * MINUTE)
    traveller.hear(Skipped())
    traveller.after(10 * MINUTE)
    traveller.offset = 2 * HOUR

    assert () == traveller.hear(Woke())
    assert (10 * MINUTE, 1) == (traveller.plan.desk, traveller.plan.count)
    traveller.after(19 * MINUTE)
    assert 1 == traveller.plan.count


def test_law_13_the_next_day_begins_where_the_person_is(traveller: Person) -> None:
    traveller.offset = -5 * HOUR
    traveller.hear(Woke())
    traveller.hear(Paused())
    traveller.after(DAY + 3 * HOUR)
    assert 1 == traveller.plan.count
    traveller.after(2 * HOUR)

    assert 0 == traveller.plan.count


def test_law_13_days_begin_again_after_a_clock_that_was_wrong_by_years() -> None:
    person = Person(wall=datetime(2036, 3, 2, 8, 0, tzinfo=UTC))
    person.hear(Woke())
    person.wall = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.hear(Paused())
    person.after(20 * HOUR)

    assert 0 == person.plan.count


def test_law_14_a_day_that_begins_earlier_by_the_settings_does_not_begin_then() -> None:
    person = Person(Rules(day_start=datetime(2026, 3, 2, 10, tzinfo=UTC).time()))
    person.after(20 * MINUTE)
    person.rules = Rules()

    assert () == person.hear(Retuned())
    assert 20 * MINUTE == person.plan.desk


# -- daylight saving ----------------------------------------------------------------------------


def shift_worker(start: datetime, ranges: str) -> Person:
    """Somebody who works at night, in a zone that is an hour ahead in winter."""
    day = (Span.parsed(ranges),)
    worker = Person(Rules(hours=Hours((day,) * 7), begin_automatically=False), wall=start)
    worker.offset = HOUR
    worker.hear(Woke())
    return worker


def test_law_13_when_summer_begins_nothing_is_lost_and_no_day_begins() -> None:
    worker = Person(wall=datetime(2026, 3, 29, 0, 40, tzinfo=UTC))
    worker.offset = HOUR
    worker.hear(Woke())
    worker.after(20 * MINUTE)
    worker.offset = 2 * HOUR

    assert () == worker.after(SECOND)
    assert 20 * MINUTE + SECOND == worker.plan.desk


def test_law_13_when_summer_ends_nothing_is_lost_and_no_day_begins_twice() -> None:
    worker = Person(wall=datetime(2026, 10, 25, 0, 20, tzinfo=UTC))
    worker.rules = Rules(day_start=datetime(2026, 1, 1, 2, 30, tzinfo=UTC).time())
    worker.offset = 2 * HOUR
    worker.hear(Woke())
    worker.after(10 * MINUTE)
    worker.after(30 * MINUTE)
    worker.hear(Skipped())
    worker.offset = HOUR
    worker.after(29 * MINUTE + 59 * SECOND)

    assert (29 * MINUTE + 59 * SECOND, 1) == (worker.plan.desk, worker.plan.count)


def test_law_13_working_hours_end_by_the_clock_on_the_wall_in_that_night() -> None:
    # Summer begins at 02:00, which is 03:00: the night shift is an hour shorter.
    worker = shift_worker(datetime(2026, 3, 28, 21, 0, tzinfo=UTC), "22:00-06:00")
    worker.after(4 * HOUR)
    worker.offset = 2 * HOUR
    worker.after(2 * HOUR)
    assert not worker.plan.is_paused
    worker.hear(Skipped())

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(worker.after(HOUR))[-1:]
    assert 16 * HOUR == worker.until_deadline


def test_law_13_working_hours_that_begin_after_that_night_begin_on_time() -> None:
    worker = shift_worker(datetime(2026, 3, 28, 18, 0, tzinfo=UTC), "09:00-17:00")
    assert 14 * HOUR == worker.until_deadline
    worker.offset = 2 * HOUR
    # The first event of the morning finds out.
    worker.after(12 * HOUR, CameBack())
    assert HOUR == worker.until_deadline

    assert [(Do.RESUME, Why.OUTSIDE_HOURS)] == done(worker.after(HOUR))


# -- from one run to the next -------------------------------------------------------------------

BOOTED = [None, 20 * SECOND]
"""The awake clock goes on, or starts anew."""


@pytest.mark.parametrize("awake", BOOTED)
def test_law_3_progress_survives_a_restart(person: Person, awake: timedelta | None) -> None:
    person.after(30 * MINUTE)
    person.hear(Skipped())
    person.after(20 * MINUTE)
    person.restart(119 * SECOND, awake=awake)

    assert (20 * MINUTE, 1) == (person.plan.desk, person.plan.count)
    assert 10 * MINUTE == person.until_deadline


@pytest.mark.parametrize("awake", BOOTED)
@pytest.mark.parametrize(
    ("down", "kind"),
    [
        (2 * MINUTE, BreakKind.MICRO),
        (5 * MINUTE - SECOND, BreakKind.MICRO),
        (5 * MINUTE, BreakKind.REST),
    ],
)
def test_law_3_the_time_between_two_runs_is_a_gap(
    person: Person, down: timedelta, kind: BreakKind, awake: timedelta | None
) -> None:
    person.after(20 * MINUTE)
    decisions = person.restart(down, awake=awake)

    assert [(Do.CREDIT_NATURAL, Why.NOT_RUNNING)] == done(decisions)
    assert (kind, down) == (decisions[0].kind, decisions[0].lasts)
    assert 30 * MINUTE == person.until_deadline


@pytest.mark.parametrize("awake", BOOTED)
def test_law_3_who_was_away_before_has_been_away_since(
    person: Person, awake: timedelta | None
) -> None:
    person.after(20 * MINUTE)
    person.leave()
    decisions = person.restart(4 * MINUTE, awake=awake)

    assert (Do.CREDIT_NATURAL, 5 * MINUTE) == (decisions[0].do, decisions[0].lasts)


def test_law_13_a_wall_clock_that_was_put_back_in_between_has_let_no_time_pass(
    person: Person,
) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(10 * MINUTE))
    person.restart(-3 * HOUR, awake=SECOND)

    assert 20 * MINUTE == person.plan.desk
    assert 10 * MINUTE == person.until_deadline


def test_law_3_sleep_between_two_runs_is_part_of_that_gap(person: Person) -> None:
    person.after(20 * MINUTE)
    person.sleep(MINUTE)
    person.restart(59 * SECOND)

    assert 20 * MINUTE == person.plan.desk


def test_law_13_a_count_of_sleep_that_starts_anew_is_no_sleep(person: Person) -> None:
    person.asleep = 8 * HOUR
    person.hear(Woke())
    person.after(20 * MINUTE)
    person.asleep = NOTHING
    person.restart(MINUTE, awake=SECOND)
    person.after(MINUTE)

    assert 21 * MINUTE == person.plan.desk


@pytest.mark.parametrize("awake", BOOTED)
def test_law_12_the_first_prompt_comes_five_minutes_later(
    asked: Person, awake: timedelta | None
) -> None:
    asked.restart(MINUTE, awake=awake)

    assert State.DUE is asked.status.state
    assert asked.status.is_settling
    assert 5 * MINUTE == asked.until_deadline


def test_law_12_not_the_five_minutes_of_the_run_before(person: Person) -> None:
    person.rules = Rules(interval=15 * MINUTE)
    person.after(MINUTE)
    person.restart(MINUTE)

    assert person.plan.settled == person.awake + 5 * MINUTE


def test_law_10_a_session_that_ran_has_ended_and_the_interval_starts_over(moving: Person) -> None:
    moving.hear(Left(Absence.LOCKED))
    moving.restart(MINUTE)

    assert State.WORKING is moving.status.state
    assert 30 * MINUTE == moving.until_deadline
    assert 2 == moving.status.snoozes_left


def test_law_10_one_that_had_been_deferred_leaves_no_deferral_behind(deferred: Person) -> None:
    deferred.hear(Requested(BreakKind.MICRO))
    deferred.around = Surroundings()
    deferred.restart(MINUTE)
    deferred.after(2 * HOUR)

    assert BreakKind.REST is deferred.plan.kind  # the second one, by the count
    assert (Do.AWAIT, Why.QUIET_ENDED) not in done(deferred.decided)
    assert 3 * MINUTE == deferred.plan.patience


@pytest.mark.parametrize("awake", BOOTED)
def test_law_8_a_snooze_goes_on_in_real_time(asked: Person, awake: timedelta | None) -> None:
    asked.hear(Snoozed(15 * MINUTE))
    asked.after(MINUTE)
    asked.restart(MINUTE, awake=awake)

    assert 13 * MINUTE == asked.status.left == asked.until_deadline
    assert 1 == asked.status.snoozes_left


@pytest.mark.parametrize("awake", BOOTED)
def test_law_11_a_pause_goes_on_in_real_time(person: Person, awake: timedelta | None) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(HOUR))
    person.restart(20 * MINUTE, awake=awake)

    assert 40 * MINUTE == person.until_deadline
    person.after(40 * MINUTE)
    assert 20 * MINUTE == person.plan.desk
    assert person.plan.is_at_desk


def test_law_11_a_pause_until_resumed_goes_on(person: Person) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused())
    person.restart(6 * HOUR)
    assert State.PAUSED is person.status.state
    person.hear(Resumed())

    assert 20 * MINUTE == person.plan.desk


@pytest.mark.parametrize("awake", BOOTED)
@pytest.mark.parametrize(
    ("after_it", "decided"),
    [
        (119 * SECOND, [(Do.RESUME, Why.PAUSE_OVER)]),
        (
            120 * SECOND,
            [(Do.RESUME, Why.PAUSE_OVER), (Do.CREDIT_NATURAL, Why.NOT_RUNNING)],
        ),
    ],
)
def test_law_11_only_the_time_after_a_pause_is_a_gap(
    person: Person,
    after_it: timedelta,
    decided: list[tuple[Do, Why]],
    awake: timedelta | None,
) -> None:
    person.after(20 * MINUTE)
    person.hear(Paused(HOUR))

    assert decided == done(person.restart(HOUR + after_it, awake=awake))


def test_law_11_working_hours_that_ended_in_between() -> None:
    person = Person(Rules(hours=every_day("06:00-09:00")))
    person.after(20 * MINUTE)
    decisions = person.restart(2 * HOUR)

    assert [(Do.CREDIT_NATURAL, Why.NOT_RUNNING), (Do.PAUSE, Why.OUTSIDE_HOURS)] == done(decisions)
    assert frozenset({PauseReason.HOURS}) == person.status.pauses


def test_law_11_working_hours_that_ended_in_between_take_nothing_from_a_pause() -> None:
    person = Person(Rules(hours=every_day("06:00-09:00")))
    person.after(20 * MINUTE)
    person.hear(Paused())

    assert [(Do.PAUSE, Why.OUTSIDE_HOURS)] == done(person.restart(2 * HOUR))
    assert 20 * MINUTE == person.plan.desk


def test_law_11_a_day_that_began_in_between_starts_at_zero_and_yesterday_keeps_its_time(
    person: Person,
) -> None:
    person.after(20 * MINUTE)
    tally, *_ = person.restart(DAY)

    assert (Do.TALLY, Why.NEW_DAY, date(2026, 3, 2), 20 * MINUTE) == (
        tally.do,
        tally.why,
        tally.day,
        tally.lasts,
    )
    assert 30 * MINUTE == person.until_deadline


def test_law_1_reading_goes_on_for_the_rest_of_the_two_hours(person: Person) -> None:
    person.rules = Rules(interval=3 * HOUR)
    person.hear(Reading(on=True))
    person.after(20 * MINUTE)
    person.restart(MINUTE, awake=SECOND)

    assert person.status.reads
    assert HOUR + 39 * MINUTE == person.until_deadline


def test_law_5_a_deferral_goes_on(deferred: Person) -> None:
    deferred.after(59 * MINUTE)
    deferred.restart(MINUTE, awake=SECOND)
    deferred.become(Surroundings())

    assert BreakKind.REST is deferred.plan.kind


def test_law_7_a_prompt_that_was_up_is_asked_again(asked: Person) -> None:
    asked.restart(MINUTE)
    asked.after(5 * MINUTE)

    assert [(Do.PROMPT, Why.TYPING_PAUSED)] == done(asked.hear(TypingPaused()))


def test_what_was_seen_before_is_not_believed_after(person: Person) -> None:
    person.around = Surroundings(engaged=True)
    person.hear(Left(Absence.LOCKED))
    person.leave()
    person.around = Surroundings()
    person.restart(MINUTE)

    assert person.plan.is_at_desk
    assert (False, False, frozenset()) == (
        person.plan.idle,
        person.plan.engaged,
        person.plan.absent,
    )


def test_a_minute_in_which_a_session_can_be_credited_ends_with_the_run(moving: Person) -> None:
    moving.leave()
    moving.hear(Ended(1.0, answered=False))
    assert moving.plan.confirmable is not None
    moving.restart(SECOND)

    assert () == moving.after(SECOND, CameBack())


def test_the_status_says_since_when_it_has_been_so_across_runs(person: Person) -> None:
    person.hear(Paused())
    person.after(7 * MINUTE)
    person.restart(MINUTE, awake=SECOND)

    assert 8 * MINUTE == person.status.lasted


def test_the_time_between_two_runs_is_told_by_the_wall_clock_alone(person: Person) -> None:
    person.after(20 * MINUTE)
    now = Instant(person.wall + 10 * MINUTE, 3 * SECOND, 2 * HOUR)
    plan = carried_over(person.plan, now)

    assert now.awake - 10 * MINUTE == plan.at.awake
    assert person.wall == plan.at.wall
    assert now.awake - 10 * MINUTE == plan.away


def test_nobody_was_prompted_while_it_did_not_run(due: Person) -> None:
    due.restart(MINUTE)

    assert due.plan.phase is Phase.DUE
    assert due.plan.waiting is None


def test_quiet_is_looked_at_anew(deferred: Person) -> None:
    deferred.around = Surroundings(Quiet.MICROPHONE)
    deferred.restart(MINUTE)

    assert Quiet.MICROPHONE is deferred.status.quiet
