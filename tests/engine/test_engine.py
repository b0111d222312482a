from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.plan import Why
from deskbreak.domain.rules import Rules
from deskbreak.domain.status import State
from deskbreak.ports import Assignment
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
