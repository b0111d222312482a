"""The session of a break, from what ships and what a person needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.coach import NothingToDo, SessionCoach
from deskbreak.data.library import Library, shipped_library
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.postures import gets_up
from deskbreak.domain.settings import Body, Settings
from deskbreak.ui.reason_text import everything, main

NOW = Instant(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), timedelta(hours=1))
SHIPPED, _ = shipped_library()


def coach(body: Body | None = None) -> SessionCoach:
    settings = replace(Settings(), body=body or Body())
    return SessionCoach(lambda: SHIPPED, lambda: settings, list, lambda: NOW)


@pytest.mark.parametrize("kind", BreakKind)
def test_a_break_gets_nothing_that_needs_the_floor_or_a_band(kind: BreakKind) -> None:
    steps = coach()(kind).routine.steps

    assert steps
    assert all(step.exercise.posture != "floor" for step in steps)
    assert all("band" not in step.exercise.equipment for step in steps)


def test_who_sits_only_gets_what_is_done_sitting() -> None:
    steps = coach(Body(seated_only=True))(BreakKind.REST).routine.steps

    assert {"seated"} == {step.exercise.posture for step in steps}


def test_a_routine_is_asked_for_by_its_key() -> None:
    kind, assignment = coach().asked_for("standard-desk")

    assert (BreakKind.REST, "standard-desk") == (kind, assignment.routine.identifier)


def test_a_session_of_some_minutes_is_put_together() -> None:
    kind, assignment = coach().asked_for(length=timedelta(minutes=6))

    assert (BreakKind.REST, "composed") == (kind, assignment.routine.identifier)


@pytest.mark.parametrize("wanted", [{"routine": "nope"}, {"area": "knees"}])
def test_what_there_is_not_is_refused_with_what_there_is(wanted: dict[str, str]) -> None:
    with pytest.raises(NothingToDo, match=r"There is nothing for \w+; try "):
        coach().asked_for(**wanted)  # type: ignore[arg-type]


def test_a_session_says_why_it_is_this_one() -> None:
    assignment = coach()(BreakKind.MICRO)

    assert NOW.day() == assignment.day
    assert "Neck: not done so far" == main(assignment.reasons, assignment.day)


def test_reasons_call_exercises_by_their_names() -> None:
    _, assignment = coach(Body(go_easy=("shoulder",))).asked_for("standard-standing")

    told = " ".join(everything(assignment.reasons, assignment.day))
    assert "Shoulder rolls instead of Arm circles" in told
    assert "arm-circles" not in told


def test_who_has_sat_for_two_hours_is_taken_out_of_the_chair() -> None:
    usual = coach()(BreakKind.MICRO)
    tired = replace(coach(), sat=lambda: timedelta(hours=1, minutes=45))(BreakKind.MICRO)

    assert not gets_up(usual.routine)
    assert gets_up(tired.routine)
    assert "It gets you up after 1 h 45 min at the desk" == main(tired.reasons, tired.day)


def test_where_nothing_fits_a_sentence_says_so() -> None:
    empty = SessionCoach(lambda: Library({}, {}), Settings, list, lambda: NOW)

    with pytest.raises(NothingToDo, match="There is no exercise that fits you now"):
        empty(BreakKind.MICRO)
