from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from deskbreak.domain.arrows import ARROWS
from deskbreak.domain.bases import BASES
from deskbreak.domain.camera import VIEWS, mirrored, seen, swapped
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.geometry import Flat, Frame, Vec, distance, length, unit
from deskbreak.domain.look import Build
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import Scene, scene
from deskbreak.domain.shapes import Line, Shape
from deskbreak.domain.skeleton import (
    CHANNELS,
    FOREARM,
    NECK_BONE,
    SHIN,
    SPINE_BONE,
    THIGH,
    UPPER_ARM,
    Channels,
)
from deskbreak.domain.tracks import Arrow, Figure, figure
from tests.domain.shipped import furthest, held, made, shipped, sides, stances, ways

EXERCISES = sorted(shipped().exercises.values(), key=lambda exercise: exercise.identifier)
EACH = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.identifier)


def joints(exercise: Exercise, stance: Stance) -> Figure:
    return figure(stance, BASES[exercise.animation.base])


def on_screen(exercise: Exercise, pose: Pose, side: Side, what: str) -> Flat:
    """Where a part of the body is on the screen."""
    shown, camera = seen(held(pose), exercise.animation.view, side)
    body = joints(exercise, shown)
    match what:
        case "crown":
            return camera.flat(body.body.head.at(0, 0.23, 0))
        case "nose":
            return camera.flat(body.body.head.at(0, 0.08, 0.1))
        case "head":
            return camera.flat(body.body.head.at(0, 0.12, 0))
        case "hips":
            return camera.flat(body.body.pelvis.origin)
        case _:
            return camera.flat(body.arms[what].wrist)


@EACH
def test_every_bone_keeps_its_length_in_every_stance(exercise: Exercise) -> None:
    for stance in stances(exercise):
        found = joints(exercise, stance)
        spine, neck = found.body.spine, found.body.neck
        for a, b in itertools.pairwise(spine):
            assert pytest.approx(SPINE_BONE) == distance(a.origin, b.origin)
        for a, b in itertools.pairwise(neck):
            assert pytest.approx(NECK_BONE) == distance(a.origin, b.origin)
        for side in "LR":
            arm, leg = found.arms[side], found.legs[side]
            assert pytest.approx(UPPER_ARM) == distance(arm.shoulder, arm.elbow)
            assert pytest.approx(FOREARM) == distance(arm.elbow, arm.wrist)
            assert pytest.approx(THIGH) == distance(leg.hip, leg.knee)
            assert pytest.approx(SHIN) == distance(leg.knee, leg.ankle)


@EACH
def test_no_joint_jumps_from_one_stance_to_the_next(exercise: Exercise) -> None:
    for start, end in ways(exercise):
        before = None
        for step in range(41):
            now = joints(exercise, Stance(start, end, step / 40))
            points = [now.body.head.at(0, 0.2, 0)]
            points += [point for arm in now.arms.values() for point in (arm.elbow, arm.wrist)]
            if before is not None:
                assert max(map(distance, before, points)) < 0.09
            before = points


@EACH
def test_every_stance_is_drawn_inside_its_frame(exercise: Exercise) -> None:
    for side in sides(exercise):
        for stance in stances(exercise, steps=2):
            drawn = scene(exercise, stance, side, breath=0.5)
            left, bottom, right, top = drawn.frame
            for x, y in points(drawn):
                assert left <= x <= right and y <= top
                assert bottom <= y or drawn.is_cut


def points(drawn: Scene) -> list[Flat]:
    found: list[Flat] = []
    for shape in drawn.shapes:
        if isinstance(shape, Line):
            found += shape.points
        elif shape.name not in {"shadow", "wall"}:
            found += [point for loop in shape.loops for point in loop]
    return found + [point for arrow in drawn.arrows for point in arrow.points]


@EACH
def test_the_left_side_is_the_right_side_in_a_mirror(exercise: Exercise) -> None:
    pose = furthest(exercise)
    for what, other in (("crown", "crown"), ("L", "R"), ("R", "L"), ("head", "head")):
        x, y = on_screen(exercise, pose, Side.RIGHT, what)
        mirror_x, mirror_y = on_screen(exercise, pose, Side.LEFT, other)
        assert pytest.approx((x, y)) == (-mirror_x, mirror_y)


@pytest.mark.parametrize(("side", "sign"), [(Side.RIGHT, 1), (Side.LEFT, -1)])
def test_the_side_bend_takes_the_head_to_the_screen_side_that_is_named(
    side: Side, sign: int
) -> None:
    exercise = shipped().exercises["neck-side-bend"]

    assert sign * on_screen(exercise, furthest(exercise), side, "crown")[0] > 0.15


@pytest.mark.parametrize(("side", "hand", "sign"), [(Side.RIGHT, "R", 1), (Side.LEFT, "L", -1)])
def test_the_twist_takes_face_and_hand_to_the_screen_side_that_is_named(
    side: Side, hand: str, sign: int
) -> None:
    exercise = shipped().exercises["chair-twist"]
    base, pose = Pose(), furthest(exercise)

    nose = on_screen(exercise, pose, side, "nose")[0]
    assert sign * (nose - on_screen(exercise, pose, side, "head")[0]) > 0
    assert sign * (nose - on_screen(exercise, base, side, "nose")[0]) > 0.05
    assert sign * on_screen(exercise, pose, side, hand)[0] > 0.2


def test_the_half_roll_begins_on_the_right() -> None:
    exercise = shipped().exercises["neck-half-roll"]
    way = [end for _, end in ways(exercise)]

    assert on_screen(exercise, way[2], Side.BOTH, "crown")[0] > 0.15
    assert on_screen(exercise, way[4], Side.BOTH, "crown")[0] < -0.15


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_right_is_screen_right_or_near_in_every_view(view: str) -> None:
    for side, hand, sign in ((Side.RIGHT, "R", 1), (Side.LEFT, "L", -1)):
        shown, camera = seen(Stance(Pose(), Pose(), 0), view, side)
        working = figure(shown, BASES["SIT_FRONT"]).body.shoulders[hand]
        if view == "side":
            assert camera.depth(working) > 0.1
            assert sign * camera.flat((0, 0, 1))[0] > 0.9
        else:
            assert sign * camera.flat(working)[0] > 0.06
        for axis in (camera.right, camera.up, camera.toward):
            assert pytest.approx(1) == length(axis)


def test_a_figure_seen_from_the_back_shows_no_face() -> None:
    names = {shape.name for shape in scene(made("back"), held(Pose()), Side.RIGHT).shapes}

    assert "eye" not in names and "hair" in names and "blade" in names


def test_names_are_swapped_only_where_they_name_a_side() -> None:
    assert "thigh_L_outer" == swapped("thigh_R_outer")
    assert "chair_back_R" == swapped("chair_back_L")
    assert "scap_elev" == swapped("scap_elev")


def test_mirroring_twice_changes_nothing() -> None:
    pose = Pose({"neck_side": 10, "scap_elev_L": 1, "elb": 3}, {"R": "chair_back_R"})

    assert pose == mirrored(mirrored(pose))
    assert {"neck_side": -10, "scap_elev_R": 1, "elb": 3} == mirrored(pose).channels


def test_a_sided_channel_wins_over_the_plain_one() -> None:
    value = Channels(held(Pose({"scap_elev": 0.1, "scap_elev_R": 0.3})), Pose({"elb": 12}))

    assert (0.1, 0.3) == (value("scap_elev", "L"), value("scap_elev", "R"))
    assert 12 == value("elb", "R")
    assert 0 == value("neck_flex")


def body(base: str = "SIT_FRONT", **channels: float) -> Figure:
    return figure(held(Pose(channels)), BASES[base])


def test_every_channel_moves_something() -> None:
    for name in sorted(CHANNELS):
        for base in ("SIT_HANGING", "STAND_FRONT"):
            moved = figure(held(Pose({name: -0.1 if "root" in name else 20.0})), BASES[base])
            assert moved != body(base), name


@pytest.mark.parametrize(
    ("channel", "value", "side", "axis", "sign"),
    [
        ("sh_flex", 90, "R", 2, 1),
        ("sh_abd", 90, "R", 0, 1),
        ("sh_abd", 90, "L", 0, -1),
        ("elb", 90, "R", 2, 1),
    ],
)
def test_an_arm_goes_where_its_channel_says(
    channel: str, value: float, side: str, axis: int, sign: int
) -> None:
    rest = figure(held(Pose({"elb": 0})), BASES["STAND_FRONT"]).arms[side].wrist
    moved = figure(held(Pose({channel: value})), BASES["STAND_FRONT"]).arms[side].wrist

    assert sign * (moved[axis] - rest[axis]) > 0.15


def test_a_raised_arm_sweeps_across_the_chest() -> None:
    out = body("STAND_FRONT", sh_abd=90, elb=0).arms["R"].wrist
    ahead = body("STAND_FRONT", sh_abd=90, sh_cross=80, elb=0).arms["R"].wrist

    assert out[0] > ahead[0] + 0.3 and ahead[2] > out[2] + 0.3


def test_an_arm_out_to_the_side_turns_its_forearm_up() -> None:
    pose = {"sh_abd": 90.0, "elb": 90.0}

    assert body("STAND_FRONT", **pose, sh_rot=90).arms["L"].wrist[1] > 1.5
    assert body("STAND_FRONT", **pose, sh_rot=0).arms["L"].wrist[2] > 0.15


def test_somebody_standing_has_no_chair() -> None:
    def parts(base: str) -> set[str]:
        return {shape.name for shape in scene(made(base=base), held(Pose()), Side.BOTH).shapes}

    assert "seat" in parts("SIT_FRONT") and "chair_back" in parts("SIT_FRONT")
    assert not {"seat", "chair", "chair_back"} & parts("STAND_FRONT")


def test_standing_feet_are_on_the_ground() -> None:
    for leg in body("STAND_FRONT").legs.values():
        assert pytest.approx(0.075, abs=0.01) == leg.ankle[1]


def depth(drawn: Scene, name: str) -> float:
    return max(shape.depth for shape in drawn.shapes if shape.name == name)


@pytest.mark.parametrize("view", ["front", "three-quarter", "side"])
def test_who_sits_hides_the_seat_and_resting_hands_are_seen(view: str) -> None:
    drawn = scene(made(view), held(Pose()), Side.RIGHT)

    assert depth(drawn, "seat") < depth(drawn, "pelvis")
    for side in "LR":
        assert depth(drawn, "seat") < depth(drawn, f"thigh_{side}") < depth(drawn, f"hand_{side}")


def test_the_backrest_is_behind_the_torso_in_front_and_before_it_from_the_back() -> None:
    front, back = (scene(made(view), held(Pose()), Side.BOTH) for view in ("front", "back"))

    assert depth(front, "chair_back") < depth(front, "torso")
    assert depth(back, "chair_back") > depth(back, "torso")


def test_a_hand_on_the_chair_back_is_seen_on_it() -> None:
    exercise = shipped().exercises["chair-twist"]
    drawn = scene(exercise, held(furthest(exercise)), Side.RIGHT)

    assert depth(drawn, "hand_R") > depth(drawn, "chair_back")


def test_hands_behind_the_head_are_hidden_by_it_and_seen_from_the_back() -> None:
    pose = Pose({}, {"L": "head_back", "R": "head_back"})
    front, back = (scene(made(view), held(pose), Side.BOTH) for view in ("front", "back"))

    assert depth(front, "hand_R") < depth(front, "head")
    assert depth(back, "hand_R") > depth(back, "head")


def test_shapes_come_furthest_first() -> None:
    depths = [shape.depth for shape in scene(made(), held(Pose()), Side.BOTH).shapes]

    assert sorted(depths) == depths


def glowing(drawn: Scene) -> set[str]:
    return {
        shape.name
        for shape in drawn.shapes
        if isinstance(shape, Shape) and shape.glows and shape.name != "shadow"
    }


@pytest.mark.parametrize(
    ("muscle", "view", "parts"),
    [
        ("pectorals", "front", {"torso"}),
        ("pectorals", "back", set()),
        ("rhomboids", "back", {"torso", "blade"}),
        ("rhomboids", "front", set()),
        ("abdominals", "front", {"torso"}),
        ("deltoid_front_R", "front", {"torso", "sleeve_R"}),
        ("biceps", "front", {"arm_L", "arm_R"}),
        ("scalenes_L", "front", {"neck"}),
        ("no_such_muscle", "front", set()),
    ],
)
def test_a_muscle_glows_on_its_own_part_where_it_can_be_seen(
    muscle: str, view: str, parts: set[str]
) -> None:
    drawn = scene(made(view, muscles=(muscle,)), held(Pose()), Side.RIGHT)

    assert parts == glowing(drawn)


def test_a_one_sided_muscle_changes_sides_with_the_movement() -> None:
    def where(side: Side) -> float:
        drawn = scene(made(muscles=("deltoid_front_R",)), held(Pose()), side)
        return next(
            shape.glows[0].centre[0]
            for shape in drawn.shapes
            if isinstance(shape, Shape) and shape.name.startswith("sleeve") and shape.glows
        )

    assert where(Side.RIGHT) > 0.1 and where(Side.LEFT) < -0.1


def arrows_of(exercise: Exercise, start: Pose, end: Pose, side: Side = Side.BOTH) -> list[Arrow]:
    return list(scene(exercise, Stance(start, end, 0.9), side).arrows)


@EACH
def test_the_way_in_has_an_arrow_and_rest_and_the_way_back_have_none(exercise: Exercise) -> None:
    frames = list(ways(exercise))

    assert [] == arrows_of(exercise, *frames[0])
    assert any(arrows_of(exercise, start, end) for start, end in frames)
    if exercise.animation.arrow != "shoulders":
        assert [] == arrows_of(exercise, *frames[-1])


def test_a_hold_keeps_the_arrow_of_the_way_in() -> None:
    exercise = shipped().exercises["chair-twist"]
    pose = furthest(exercise)

    assert arrows_of(exercise, pose, pose)


def test_a_nod_has_no_arrow_over_the_head() -> None:
    assert [] == arrows_of(made(arrow="head"), Pose(), Pose({"neck_flex": 30}))


@pytest.mark.parametrize(("side", "sign"), [(Side.RIGHT, 1), (Side.LEFT, -1)])
@pytest.mark.parametrize("identifier", ["neck-side-bend", "chair-twist"])
def test_the_arrow_points_to_the_named_side(identifier: str, side: Side, sign: int) -> None:
    exercise = shipped().exercises[identifier]
    (arrow,) = arrows_of(exercise, Pose(), furthest(exercise), side)

    assert sign * (arrow.points[-1][0] - arrow.points[0][0]) > 0.1


def test_shoulder_rolls_turn_backward_first_and_then_forward() -> None:
    exercise = shipped().exercises["shoulder-rolls"]
    up_front, top, _, bottom = exercise.animation.rep

    def turn(*frames: object) -> float:
        first, last = (Pose(dict(frame.channels)) for frame in frames)  # type: ignore[attr-defined]
        (arrow,) = arrows_of(exercise, first, last)
        (x0, _), (x1, _) = arrow.points[11], arrow.points[13]
        return x1 - x0

    # The figure faces right; over the top of a backward roll the arrow goes left.
    assert turn(up_front, top) < 0 < turn(top, up_front)
    assert turn(bottom, up_front) < 0


def test_cat_and_cow_are_pointed_opposite_ways() -> None:
    exercise = shipped().exercises["seated-cat-cow"]
    frames = list(ways(exercise))
    (cow,), (cat,) = arrows_of(exercise, *frames[1]), arrows_of(exercise, *frames[2])

    assert cow.points[0][0] < cow.points[1][0]
    assert cat.points[0][0] > cat.points[1][0]


def test_elbows_that_hang_have_no_arrow() -> None:
    assert [] == arrows_of(made(arrow="elbows"), Pose(), Pose({"scap_ret": 1}))


def test_the_arrows_of_the_shoulders_know_the_near_side() -> None:
    exercise = made("side", "SIT_HANGING", "shoulders")

    for side, sign in ((Side.RIGHT, -1), (Side.LEFT, 1)):
        (arrow,) = arrows_of(exercise, Pose({"scap_ret": -1}), Pose({"scap_elev": 0.3}), side)
        middle = arrow.points[len(arrow.points) // 2]
        assert sign * middle[0] > 0.2


def test_every_arrow_is_drawn_in_every_view() -> None:
    end = Pose({"neck_side": 20, "lumbar": 10, "torso_yaw": 20, "scap_elev": 0.2})
    for name in ARROWS:
        for view in VIEWS:
            for side in (Side.RIGHT, Side.LEFT):
                assert isinstance(arrows_of(made(view, arrow=name), Pose(), end, side), list)


def test_a_sturdy_figure_is_broader() -> None:
    def width(build: Build) -> float:
        drawn = scene(made(), held(Pose()), Side.BOTH, build=build)
        waist = next(shape for shape in drawn.shapes if shape.name == "pelvis")
        assert isinstance(waist, Shape)
        return max(x for loop in waist.loops for x, _ in loop)

    assert width(Build.STURDY) > width(Build.SLIM) + 0.005


def test_breathing_moves_the_chest() -> None:
    assert (
        body().body.shoulders["R"][1]
        < figure(held(Pose()), BASES["SIT_FRONT"], 1.0).body.shoulders["R"][1]
    )


@pytest.mark.parametrize("yaw", range(-180, 181, 20))
@pytest.mark.parametrize("flex", [-60, -20, 0, 35, 70])
def test_a_head_can_be_drawn_however_it_is_turned(yaw: int, flex: int) -> None:
    pose = Pose({"head_yaw": yaw, "neck_flex": flex, "neck_side": 15})
    drawn = scene(made(), held(pose), Side.BOTH)

    assert any(shape.name == "head" for shape in drawn.shapes)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in points(drawn))


def test_a_face_that_looks_down_has_its_lids_lowered() -> None:
    drawn = scene(made(), held(Pose({"neck_flex": 38})), Side.BOTH)
    names = {shape.name for shape in drawn.shapes}

    assert "lid" in names and "eye" not in names


def test_directions_of_nothing_stay_nothing() -> None:
    assert (0.0, 0.0, 0.0) == unit((0.0, 0.0, 0.0))
    assert (1.0, 2.0, 3.0) == Frame().moved(1, 2, 3).origin


def test_a_movement_that_flows_goes_through_the_pose_between() -> None:
    start, end = Pose(channels={"neck_side": 0.0}), Pose(channels={"neck_side": 20.0})
    further = Pose(channels={"neck_side": 40.0})
    exercise = made()

    def ear(stance: Stance) -> Vec:
        return figure(stance, BASES[exercise.animation.base]).body.head.at(0.0, 0.24, 0.0)

    stops, flows = Stance(start, end, 0.9), Stance(start, end, 0.9, start, further)

    assert ear(stops) != ear(flows)
    assert ear(replace(stops, share=1.0)) == pytest.approx(ear(replace(flows, share=1.0)))
