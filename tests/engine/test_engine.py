from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.plan import Phase, Quiet, Why
from deskbreak.domain.rules import Rules
from deskbreak.domain.session import Ending, Move
from deskbreak.domain.state import State
from deskbreak.ports import Assignment, SessionReport
from tests.domain.person import every_day
from tests.fakes import Desk, report, routine, seconds

HALF_AN_HOUR = 30 * 60


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_an_unanswered_prompt_begins_the_session(desk: Desk) -> None:
    desk.work(minutes=31)

    assert [
        (HALF_AN_HOUR, "prompt micro"),
        (HALF_AN_HOUR + 20, "withdraw"),
        (HALF_AN_HOUR + 20, "begin micro"),
    ] == desk.timeline
    assert desk.stage.by_hand is False


def test_every_second_break_is_a_rest_break(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.skip()
    desk.work(minutes=30)

    assert [
        (HALF_AN_HOUR, "prompt micro"),
        (HALF_AN_HOUR, "withdraw"),
        (2 * HALF_AN_HOUR, "prompt rest"),
    ] == desk.timeline


def test_steady_typing_delays_the_prompt_by_three_minutes_at_most(desk: Desk) -> None:
    desk.work(minutes=33, pausing=False)

    assert [(HALF_AN_HOUR + 180, "prompt micro")] == desk.timeline
    assert desk.idle.awaited is None


def test_the_prompt_says_what_it_would_be(desk: Desk) -> None:
    desk.work(minutes=30)

    ask = desk.stage.ask
    assert ask is not None
    assert (BreakKind.MICRO, "micro", seconds(20), 2) == (
        ask.kind,
        ask.routine.identifier,
        ask.lasts,
        ask.snoozes_left,
    )


def test_a_snoozed_break_comes_back_after_the_snooze(desk: Desk) -> None:
    desk.work(minutes=30)
    assert desk.engine.snooze(timedelta(minutes=5)) is None
    desk.work(minutes=5)

    assert [
        (HALF_AN_HOUR, "prompt micro"),
        (HALF_AN_HOUR, "withdraw"),
        (HALF_AN_HOUR + 300, "prompt micro"),
    ] == desk.timeline
    assert desk.stage.ask is not None
    assert desk.stage.ask.snoozes_left == 1


def test_a_session_is_kept_with_what_was_done(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.accept()
    desk.work(secs=70)
    desk.engine.end_session(report(0.75))

    (record,) = desk.history.sessions
    assert record.identifier == "session 1"
    assert record.routine == "micro"
    assert (Outcome.TAKEN, True, False) == (record.outcome, record.credited, record.by_hand)
    assert (seconds(60), seconds(45)) == (record.planned, record.done)
    assert seconds(70) == record.ended.awake - record.started.awake
    assert date(2026, 3, 2) == record.day


def test_while_a_session_runs_it_is_kept_as_if_it_ended_now(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.accept()
    for done in (0.2, 0.9):
        desk.work(secs=20)
        desk.engine.keep_progress(report(done))
    desk.engine.end_session(report(0.9))

    (record,) = desk.history.sessions
    assert [Outcome.PARTIAL, Outcome.TAKEN] == [one.outcome for one in desk.history.progress]
    assert [seconds(12), seconds(54)] == [one.done for one in desk.history.progress]
    assert record == desk.history.progress[-1]


def test_progress_of_no_session_is_not_kept(desk: Desk) -> None:
    desk.engine.keep_progress(report())
    desk.work(minutes=30)
    desk.engine.keep_progress(report())

    assert [] == desk.history.progress


def test_a_session_by_hand_uses_the_routine_that_was_asked_for(desk: Desk) -> None:
    wanted = Assignment(routine("twist"), Side.LEFT)

    assert desk.engine.request(BreakKind.MICRO, wanted) is None

    assert desk.stage.assignment is wanted
    assert desk.stage.by_hand is True


def test_a_session_by_hand_without_a_routine_asks_the_coach(desk: Desk) -> None:
    desk.engine.request(BreakKind.REST)

    assert [(0, "begin rest")] == desk.timeline


def test_a_second_session_is_refused_and_the_first_goes_on(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO, Assignment(routine("twist"), Side.LEFT))

    assert desk.engine.request(BreakKind.MICRO) is Why.IN_SESSION
    desk.engine.end_session(report())

    assert [record.routine for record in desk.history.sessions] == ["twist"]


def test_a_session_for_an_empty_chair_is_credited_when_the_person_comes_back(desk: Desk) -> None:
    desk.work(minutes=30)
    left = desk.clock.reading
    desk.work(secs=20, pausing=False)
    desk.work(secs=60)
    desk.engine.went_idle(left)
    desk.engine.end_session(report())
    desk.work(secs=30)
    desk.engine.came_back()

    assert [record.credited for record in desk.history.sessions] == [False]
    assert desk.history.confirmed == ["session 1"]


def test_a_report_without_a_session_is_ignored(desk: Desk) -> None:
    desk.engine.end_session(report())

    assert desk.history.sessions == []


def test_nothing_due_is_a_refusal_with_its_reason(desk: Desk) -> None:
    assert desk.engine.skip() is Why.NOTHING_DUE
    assert desk.engine.accept() is Why.NOTHING_DUE
    assert desk.engine.snooze(timedelta(minutes=5)) is Why.NOTHING_DUE
    assert desk.history.events == []


def test_every_decision_is_noted_with_its_reason(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.skip()

    assert [
        ("await", "interval reached"),
        ("prompt", "typing paused"),
        ("withdraw", "person"),
        ("skip", "person"),
    ] == [(event.what, event.why) for event in desk.history.events]


def test_desk_time_is_handed_over_when_a_break_falls_due(desk: Desk) -> None:
    desk.work(minutes=30)

    assert {date(2026, 3, 2): timedelta(minutes=30)} == desk.history.desk


def test_desk_time_is_handed_over_when_the_program_ends(desk: Desk) -> None:
    desk.work(minutes=7)
    desk.engine.close()

    assert {date(2026, 3, 2): timedelta(minutes=7)} == desk.history.desk
    assert desk.alarm.is_closed
    assert desk.idle.is_closed


def test_nothing_wakes_the_program_while_the_person_is_away(desk: Desk) -> None:
    left = desk.clock.reading
    desk.work(secs=60)
    desk.engine.went_idle(left)

    assert desk.alarm.due is None
    assert desk.engine.status.state is State.AWAY


def test_nothing_wakes_the_program_during_a_session(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)

    assert desk.alarm.due is None


def test_the_ring_of_the_icon_moves_eight_times_an_interval(desk: Desk) -> None:
    steps = []
    for _ in range(7):
        due = desk.alarm.due
        assert due is not None
        steps.append(due - desk.clock.reading)
        desk.work(secs=steps[-1].total_seconds())

    assert [timedelta(minutes=3, seconds=45)] * 7 == steps


def test_a_pause_shows_nothing_until_it_is_over(desk: Desk) -> None:
    desk.work(minutes=29)
    desk.engine.pause(timedelta(minutes=30))
    desk.work(minutes=30)
    assert desk.timeline == []
    desk.work(minutes=1)

    assert [(60 * 60, "prompt micro")] == desk.timeline


def test_resuming_goes_on_where_the_pause_began(desk: Desk) -> None:
    desk.work(minutes=29)
    desk.engine.pause()
    desk.work(minutes=300)
    desk.engine.resume()
    desk.work(minutes=1)

    assert [(330 * 60, "prompt micro")] == desk.timeline


def test_a_shorter_interval_applies_at_once(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.engine.retune(Rules(interval=timedelta(minutes=15)))
    desk.work(secs=1)

    assert [(20 * 60, "prompt micro")] == desk.timeline


def test_a_session_that_ends_without_a_report_is_not_made_up(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.engine.end_session(report())
    desk.engine.end_session(report())

    assert len(desk.history.sessions) == 1


def test_a_fault_in_one_effect_does_not_keep_breaks_from_coming(desk: Desk) -> None:
    desk.breaks_down = True
    assert desk.engine.request(BreakKind.MICRO) is None
    assert ["the coach broke down"] == [str(fault) for fault in desk.faults]
    desk.breaks_down = False

    assert desk.engine.request(BreakKind.MICRO) is None
    assert [(0, "begin micro")] == desk.timeline
    assert desk.history.sessions == []


def test_a_prompt_that_cannot_be_shown_is_followed_by_its_session(desk: Desk) -> None:
    desk.breaks_down = True
    desk.work(minutes=30)
    desk.breaks_down = False
    desk.work(minutes=1)

    assert (HALF_AN_HOUR + 20, "begin micro") == desk.timeline[-1]


# -- lock and sleep -----------------------------------------------------------------------------


def test_a_lock_withdraws_the_prompt_and_the_break_is_asked_for_later(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.lock(minutes=1)
    desk.work(minutes=2)

    assert [
        (HALF_AN_HOUR, "prompt micro"),
        (HALF_AN_HOUR, "withdraw"),
        (HALF_AN_HOUR + 180, "prompt micro"),
    ] == desk.timeline


def test_a_sleep_that_is_announced_withdraws_it_before_the_machine_sleeps(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.falls_asleep()

    assert (HALF_AN_HOUR, "withdraw") == desk.timeline[-1]
    desk.clock.sleep(timedelta(hours=8))
    desk.engine.wakes_up()
    assert timedelta(minutes=30) == desk.engine.status.left


def test_a_session_stands_still_behind_a_locked_screen(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.lock(minutes=4)

    assert [(0, "begin micro"), (0, "stand still"), (240, "go on")] == desk.timeline


def test_after_five_minutes_it_ends_and_what_was_done_is_kept(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.work(secs=20)
    desk.lock(minutes=60)

    assert [(20, "stand still"), (320, "end session")] == desk.timeline[1:]
    (record,) = desk.history.sessions
    assert (Outcome.PARTIAL, seconds(15)) == (record.outcome, record.done)
    assert desk.clock.reading - timedelta(minutes=55) == record.ended.awake


def test_a_session_ends_after_a_long_sleep(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.suspend(timedelta(hours=8))

    assert [(0, "stand still"), (0, "end session")] == desk.timeline[1:]
    assert [Outcome.PARTIAL] == desk.outcomes


def test_a_zone_that_changes_is_heard_at_once() -> None:
    desk = Desk(Rules(hours=every_day("09:00-17:00")))
    desk.clock.offset = timedelta(hours=9)
    desk.engine.clock_set()

    assert desk.stage.status is not None
    assert State.PAUSED is desk.stage.status.state


# -- the surroundings ---------------------------------------------------------------------------


def test_a_desk_that_turns_quiet_defers_the_break_and_releases_it(desk: Desk) -> None:
    desk.surroundings.become(Quiet.DO_NOT_DISTURB)
    desk.work(minutes=40)
    assert desk.timeline == []
    desk.surroundings.become()
    desk.work(secs=1)

    assert [(40 * 60, "prompt micro")] == desk.timeline


def test_the_reason_that_is_kept_says_what_is_quiet(desk: Desk) -> None:
    desk.surroundings.become(Quiet.MICROPHONE)
    desk.work(minutes=30)

    assert ("defer", "microphone") == (desk.history.events[-1].what, desk.history.events[-1].why)


def test_it_is_looked_closely_only_while_a_break_is_near_or_due(desk: Desk) -> None:
    seen = []
    for secs in (30 * 60 - 3, 1, 2):
        desk.work(secs=secs)
        seen.append(desk.surroundings.is_attended)
    desk.engine.skip()
    seen.append(desk.surroundings.is_attended)

    assert [False, True, True, False] == seen


def test_it_is_not_looked_closely_in_a_snooze_until_its_end_is_near(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.snooze(timedelta(minutes=5))
    seen = [desk.surroundings.is_attended]
    for secs in (297, 1):
        desk.work(secs=secs)
        seen.append(desk.surroundings.is_attended)

    assert [False, False, True] == seen


def test_it_is_not_looked_closely_in_a_pause(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.pause()

    assert not desk.surroundings.is_attended


def test_who_goes_idle_is_looked_for_once_and_then_every_minute_at_an_engaged_desk(
    desk: Desk,
) -> None:
    left = desk.clock.reading
    desk.work(secs=60)
    desk.engine.went_idle(left)
    assert 1 == desk.surroundings.looks
    desk.work(minutes=5, pausing=False)
    assert 1 == desk.surroundings.looks
    desk.surroundings.become(engaged=True)
    desk.work(minutes=5, pausing=False)

    assert 1 + 5 == desk.surroundings.looks


def test_who_types_at_an_engaged_desk_is_not_looked_for(desk: Desk) -> None:
    desk.surroundings.become(engaged=True)
    desk.work(minutes=20)

    assert 0 == desk.surroundings.looks


# -- what the person says besides ---------------------------------------------------------------


def test_a_break_without_us_starts_the_interval_over(desk: Desk) -> None:
    desk.work(minutes=20)
    assert desk.engine.rest() is None

    assert timedelta(minutes=30) == desk.engine.status.left
    assert [] == desk.history.sessions
    assert ("credit natural", "person") == (
        desk.history.events[-1].what,
        desk.history.events[-1].why,
    )


def test_a_break_without_us_is_refused_in_a_session(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)

    assert desk.engine.rest() is Why.IN_SESSION


def test_who_reads_is_at_the_desk(desk: Desk) -> None:
    desk.engine.read(on=True)
    desk.leave(minutes=20)

    assert timedelta(minutes=10) == desk.engine.status.left
    desk.engine.read(on=False)
    assert not desk.engine.status.reads


def test_no_snoozes_are_left_when_the_limit_was_lowered(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.snooze(timedelta(minutes=5))
    desk.engine.retune(Rules(snooze_limit=0))
    desk.work(minutes=5)

    assert desk.stage.ask is not None
    assert 0 == desk.stage.ask.snoozes_left


# -- from one run to the next -------------------------------------------------------------------


def test_the_plan_is_kept_with_every_decision_and_every_step_of_the_icon(desk: Desk) -> None:
    before = desk.snapshots.saves
    desk.work(minutes=29)
    steps = desk.snapshots.saves - before
    desk.work(minutes=1)

    assert 7 == steps
    assert desk.snapshots.plan is not None
    assert Phase.PROMPTING is desk.snapshots.plan.phase


def test_nothing_is_kept_again_while_nothing_happens(desk: Desk) -> None:
    desk.work(minutes=1)
    before = desk.snapshots.saves
    desk.engine.came_back()
    desk.engine.look_around()

    assert before == desk.snapshots.saves


def test_the_plan_is_kept_before_the_machine_sleeps_as_it_may_not_wake_up(desk: Desk) -> None:
    desk.work(minutes=31, pausing=False)
    desk.engine.falls_asleep()

    assert desk.snapshots.plan is not None
    assert desk.clock.reading == desk.snapshots.plan.at.awake


def test_who_begins_to_read_is_remembered(desk: Desk) -> None:
    desk.engine.read(on=True)

    assert desk.snapshots.plan is not None
    assert desk.snapshots.plan.reading is not None


def test_the_next_run_goes_on_where_the_last_one_stopped(desk: Desk) -> None:
    desk.work(minutes=20)
    again = desk.run_again(timedelta(minutes=1), booted=True)

    assert timedelta(minutes=10) == again.engine.status.left
    again.work(minutes=10)
    assert [(600, "prompt micro")] == again.timeline


def test_a_run_that_was_killed_goes_on_from_the_last_step_of_the_icon(desk: Desk) -> None:
    desk.work(minutes=8)
    again = desk.run_again(seconds(5), killed=True)

    assert timedelta(minutes=7.5) == again.engine.status.desk


def test_desk_time_is_handed_over_once_across_runs(desk: Desk) -> None:
    desk.work(minutes=20)
    again = desk.run_again(timedelta(minutes=1))
    again.work(minutes=5)
    again.engine.close()

    assert {date(2026, 3, 2): timedelta(minutes=20)} == desk.history.desk
    assert {date(2026, 3, 2): timedelta(minutes=5)} == again.history.desk


def test_everything_is_closed_at_the_end(desk: Desk) -> None:
    desk.engine.close()

    ports = (desk.alarm, desk.idle, desk.absence, desk.surroundings)
    assert [True] * 4 == [port.is_closed for port in ports]


def test_the_engine_listens_to_everything(desk: Desk) -> None:
    assert desk.idle.listener is desk.engine
    assert desk.absence.listener is desk.engine
    desk.surroundings.changed()

    assert desk.timeline == []


def test_a_stop_for_pain_is_kept_and_keeps_the_day() -> None:
    desk = Desk()
    desk.engine.request(BreakKind.MICRO)
    pain = Move("neck-turn", Side.BOTH, seconds(60), seconds(0), 0, ended=Ending.HURT)
    desk.engine.end_session(SessionReport(0.0, (pain,), answered=True))

    (session,) = desk.history.sessions
    assert session.hurt
    assert session.credited
    assert session.keeps_the_day


def test_a_session_without_pain_keeps_the_day_only_when_it_was_taken() -> None:
    desk = Desk()
    desk.engine.request(BreakKind.MICRO)
    desk.engine.end_session(report(0.2))

    assert not desk.history.sessions[0].keeps_the_day


# -- what is offered, and sitting -----------------------------------------------------------------


def test_the_session_that_is_offered_can_be_asked_for(desk: Desk) -> None:
    before = desk.engine.assignment
    desk.work(minutes=31)

    assert before is None
    assert desk.engine.assignment is not None


def test_a_session_in_the_chair_ends_no_sitting(desk: Desk) -> None:
    desk.work(minutes=31)
    desk.engine.accept()
    desk.engine.end_session(report())

    assert timedelta(minutes=30) <= desk.engine.sat
