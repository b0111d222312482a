"""How far the body goes in a stance, and whether it comes back the same way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.domain import travel as travelled
from deskbreak.domain.arrows import UNDER
from deskbreak.domain.exercise import Keyframe, Phase, Routine, Step
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.timeline import Timeline
from deskbreak.domain.travel import back, returns, travel
from tests.domain.shipped import made, shipped

SIDE_BEND = shipped().exercises["neck-side-bend"]
START, BENT = Pose(), Pose().after(Keyframe(Phase.MOVE_IN, channels={"neck_side": 38.0}), Pose())


def test_who_stays_goes_nowhere() -> None:
    assert travel(SIDE_BEND, Stance(START, START, 0.0)) == pytest.approx(0.0)


def test_a_head_that_bends_goes_some_way() -> None:
    assert 0.05 < travel(SIDE_BEND, Stance(START, BENT, 0.0)) < 0.5


def test_how_far_it_is_does_not_depend_on_how_far_one_has_come() -> None:
    halfway = travel(SIDE_BEND, Stance(START, BENT, 0.5))

    assert halfway == travel(SIDE_BEND, Stance(START, BENT, 0.0))


def test_of_many_ways_only_so_many_are_remembered() -> None:
    for angle in range(220):
        bent = START.after(
            Keyframe(Phase.MOVE_IN, channels={"neck_side": float(angle % 40)}), START
        )
        travel(SIDE_BEND, Stance(START, bent, 0.0))
        returns(SIDE_BEND, Stance(START, bent, 0.0))

    assert len(travelled.TRAVELS) <= 201
    assert len(travelled.RETURNS) <= 201


def test_the_way_back_is_at_the_same_place() -> None:
    there = Stance(START, BENT, 0.25)

    assert back(there) == Stance(BENT, START, 0.75)
    assert back(back(there)) == there


def moving(key: str) -> list[Stance]:
    exercise = shipped().exercises[key]
    step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
    timeline = Timeline.of(Routine("one", "One", "micro", "neck", (step,)))
    cues = [cue for cue in timeline.cues if cue.start is not cue.end]
    return [Stance(cue.start, cue.end, 0.0, cue.before, cue.after) for cue in cues]


def test_a_bend_comes_back_the_way_it_went() -> None:
    assert any(returns(SIDE_BEND, stance) for stance in moving("neck-side-bend"))


def test_a_way_that_no_movement_has_does_not_come_back() -> None:
    assert not returns(made(), Stance(START, BENT, 0.0))


def test_no_picture_is_shared_where_the_arrow_lies_under_the_body() -> None:
    arrow = min(UNDER)
    under = replace(SIDE_BEND, animation=replace(SIDE_BEND.animation, arrow=arrow))

    assert not any(returns(under, stance) for stance in moving("neck-side-bend"))


def test_feet_that_step_do_not_go_back_the_way_they_came() -> None:
    doorway = shipped().exercises["doorway-stretch"]

    assert False in [returns(doorway, stance) for stance in moving("doorway-stretch")]


def test_what_was_found_is_found_again() -> None:
    stance = moving("neck-side-bend")[0]

    assert returns(SIDE_BEND, stance) == returns(SIDE_BEND, stance)
