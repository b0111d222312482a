from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.bases import BASES
from deskbreak.domain.geometry import ORIGIN, Vec, distance, dot, minus, unit
from deskbreak.domain.grips import REACHES
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.reach import Grip, bent, between
from deskbreak.domain.skeleton import FOREARM, UPPER_ARM
from deskbreak.domain.targets import FREE, is_reach, place, reach_of
from deskbreak.domain.tracks import figure
from tests.domain.shipped import held

SIT = BASES["SIT_FRONT"]
NUMBER = st.floats(-0.8, 0.8)
POINT = st.tuples(NUMBER, NUMBER, NUMBER)


@given(target=POINT, pole=POINT)
def test_both_bones_keep_their_length_wherever_the_target_is(target: Vec, pole: Vec) -> None:
    elbow, wrist = bent(ORIGIN, target, unit(pole), 0.29, 0.25)

    assert pytest.approx(0.29) == distance(ORIGIN, elbow)
    assert pytest.approx(0.25) == distance(elbow, wrist)


@given(target=POINT)
def test_a_target_within_reach_is_reached(target: Vec) -> None:
    if 0.05 < distance(ORIGIN, target) < 0.53:
        assert pytest.approx(0, abs=1e-9) == distance(
            target, bent(ORIGIN, target, (0, 0, 1), 0.29, 0.25)[1]
        )


def test_a_target_out_of_reach_is_stretched_towards() -> None:
    elbow, wrist = bent(ORIGIN, (3.0, 0.0, 0.0), (0.0, 0.0, 1.0), 0.29, 0.25)

    assert pytest.approx(0.54, abs=0.001) == wrist[0]
    assert elbow[2] > 0


def test_the_elbow_points_to_its_pole() -> None:
    elbow, _ = bent(ORIGIN, (0.0, -0.4, 0.0), (1.0, 0.3, 0.0), 0.29, 0.25)

    assert elbow[0] > 0.1


def test_a_target_at_the_shoulder_itself_has_an_answer() -> None:
    elbow, _ = bent(ORIGIN, ORIGIN, (0.0, -1.0, 0.0), 0.29, 0.25)

    assert pytest.approx(0.29) == distance(ORIGIN, elbow)


def test_a_way_between_grips_starts_and_ends_at_them_and_bends_out_between() -> None:
    first = Grip((0.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), (1.0, 0.0, 0.0))
    last = Grip((1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), (1.0, 0.0, 0.0))
    bulge = (0.0, 0.0, 0.2)

    assert first.wrist == between(first, last, 0.0, bulge).wrist
    assert last.wrist == between(first, last, 1.0, bulge).wrist
    assert (0.5, 0.0, 0.2) == between(first, last, 0.5, bulge).wrist


@pytest.mark.parametrize("name", sorted(REACHES))
@pytest.mark.parametrize("hand", ["L", "R"])
def test_every_reach_can_be_held_by_either_hand(name: str, hand: str) -> None:
    joints = figure(held(Pose({}, {hand: name})), SIT)
    arm = joints.arms[hand]

    assert name == arm.reach
    assert pytest.approx(UPPER_ARM) == distance(arm.shoulder, arm.elbow)
    assert pytest.approx(FOREARM) == distance(arm.elbow, arm.wrist)


@pytest.mark.parametrize(
    ("name", "hand", "joint"),
    [("thigh", "R", "hip"), ("knee", "L", "knee"), ("thigh_outer", "R", "knee")],
)
def test_a_hand_on_a_leg_is_beside_it(name: str, hand: str, joint: str) -> None:
    joints = figure(held(Pose({}, {hand: name})), SIT)
    leg = joints.legs[hand]
    along = unit(minus(leg.knee, leg.hip))
    way = minus(joints.arms[hand].wrist, leg.hip)
    share = dot(way, along)

    assert 0.0 < share < 0.42
    assert distance(way, (along[0] * share, along[1] * share, along[2] * share)) < 0.16


def test_a_crossing_hand_reaches_the_other_side() -> None:
    joints = figure(held(Pose({}, {"R": "shoulder"})), SIT)

    assert "L" == place("shoulder", "R")
    assert joints.arms["R"].wrist[0] < 0


def test_an_elbow_is_held_wherever_its_arm_is() -> None:
    pose = Pose({}, {"L": "elbow_R", "R": "head_side"})
    joints = figure(held(pose), SIT)

    assert distance(joints.arms["L"].wrist, joints.arms["R"].elbow) < 0.2


def test_sweeping_the_elbows_back_opens_them_behind_the_head() -> None:
    def elbow(sweep: float) -> float:
        pose = Pose({"sh_cross": sweep}, {"R": "head_back"})
        return figure(held(pose), SIT).arms["R"].elbow[2]

    assert elbow(-20) < elbow(0) < elbow(20)


def test_names_of_reaches_are_known() -> None:
    assert is_reach("chair_back_R") and is_reach("thigh_R_outer") and is_reach(FREE)
    assert not is_reach("ceiling")


def test_a_hand_follows_the_base_until_the_pose_moves_its_arm() -> None:
    assert "thigh" == reach_of(Pose({"neck_side": 10}), SIT, "R")
    assert FREE == reach_of(Pose({"sh_abd": 40}), SIT, "R")
    assert FREE == reach_of(Pose({"elb_R": 40}), SIT, "R")
    assert "thigh" == reach_of(Pose({"elb_R": 40}), SIT, "L")
    assert "knee" == reach_of(Pose({}, {"R": "knee"}), SIT, "R")


def test_a_hand_never_jumps_on_its_way_from_one_reach_to_another() -> None:
    start, end = Pose(), Pose({"sh_abd_L": 90}, {"R": "chair_back_R"})
    for hand in "LR":
        wrists = [
            figure(Stance(start, end, step / 100), SIT).arms[hand].wrist for step in range(101)
        ]
        assert max(distance(a, b) for a, b in itertools.pairwise(wrists)) < 0.03
