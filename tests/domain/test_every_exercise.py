"""What holds for every exercise that ships, at every keyframe and between them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from deskbreak.domain.bases import BASES, Ground
from deskbreak.domain.camera import VIEWS, mirrored, seen
from deskbreak.domain.exercise import Exercise, Phase, Routine, Side, Sides, Step
from deskbreak.domain.framing import key_poses, telling_pose
from deskbreak.domain.geometry import Vec, away, distance, dot, minus, unit
from deskbreak.domain.grips import Around
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.props import DESK_EDGE, DESK_TOP, MAT_TOP, WALL_AHEAD
from deskbreak.domain.scene import scene
from deskbreak.domain.session import Timeline
from deskbreak.domain.shapes import Line
from deskbreak.domain.skeleton import Channels
from deskbreak.domain.targets import FREE, grip, home, reach_of
from deskbreak.domain.tracks import Figure, beside, figure
from tests.domain.shipped import furthest, held, shipped, sides, stances

EXERCISES = sorted(shipped().exercises.values(), key=lambda exercise: exercise.identifier)
EACH = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.identifier)

EDGE = 0.02
"""How far the casing of an arrow reaches beyond its outline."""


def posed(exercise: Exercise) -> Iterator[tuple[Pose, Figure]]:
    for pose in key_poses(exercise.animation):
        yield pose, figure(held(pose), BASES[exercise.animation.base])


def joints(now: Figure) -> Iterator[Vec]:
    yield from (frame.origin for frame in now.body.spine)
    yield now.body.head.origin
    for arm in now.arms.values():
        yield from (arm.shoulder, arm.elbow, arm.wrist)
    for leg in now.legs.values():
        yield from (leg.hip, leg.knee, leg.ankle, leg.toe)


@EACH
def test_every_hand_reaches_what_it_rests_on(exercise: Exercise) -> None:
    base = BASES[exercise.animation.base]
    for pose, now in posed(exercise):
        value = Channels(held(pose), base.pose)
        for hand in "LR":
            name = reach_of(pose, base, hand)
            if name != FREE:
                around = Around(now.body, home(base.name), now.legs, now.arms)
                target = grip(name, hand, around, value).wrist
                assert distance(target, now.arms[hand].wrist) < 0.03, (name, hand, pose.channels)


@EACH
def test_nothing_is_under_the_floor(exercise: Exercise) -> None:
    base = BASES[exercise.animation.base]
    floor = MAT_TOP if "mat" in base.props else 0.0
    for stance in stances(exercise):
        now = figure(stance, base)
        for joint in joints(now):
            assert all(math.isfinite(part) for part in joint)
            assert joint[1] > floor - 0.005
        for side in "LR":
            leg, arm = now.legs[side], now.arms[side]
            assert away(leg.ankle, leg.up, -0.07)[1] > -0.03
            assert away(arm.wrist, arm.fingers, 0.1)[1] > floor - 0.005
        for x, y, z in ((0, 0.12, 0.095), (0, 0.02, 0.06), (0, 0.235, 0.0)):
            assert now.body.head.at(x, y, z)[1] > floor - 0.02


@EACH
def test_feet_that_carry_stand_on_the_floor(exercise: Exercise) -> None:
    base = BASES[exercise.animation.base]
    for pose, now in posed(exercise):
        for leg in now.legs.values():
            match base.ground:
                case Ground.SEAT | Ground.BACK:
                    assert pytest.approx(0.075, abs=0.025) == leg.ankle[1], pose
                case Ground.FEET:
                    sole = away(leg.ankle, leg.up, -0.063)
                    ball = away(sole, unit(minus(leg.toe, leg.ankle)), 0.16)
                    assert pytest.approx(0.012, abs=0.01) == ball[1], pose
                case Ground.KNEES:
                    assert leg.knee[1] < 0.08
                case Ground.BELLY:
                    assert leg.ankle[1] < 0.3


@EACH
def test_the_left_side_is_the_right_one_in_a_mirror_in_space(exercise: Exercise) -> None:
    base = BASES[exercise.animation.base]
    for pose, now in posed(exercise):
        other = figure(held(mirrored(pose)), base)
        for side, swap in ("LR", "RL"):
            pairs = (
                (now.arms[side].elbow, other.arms[swap].elbow),
                (now.arms[side].wrist, other.arms[swap].wrist),
                (now.arms[side].palm, other.arms[swap].palm),
                (now.legs[side].knee, other.legs[swap].knee),
                (now.legs[side].ankle, other.legs[swap].ankle),
                (now.body.shoulders[side], other.body.shoulders[swap]),
            )
            for (x, y, z), there in pairs:
                assert pytest.approx((-x, y, z), abs=1e-9) == there


@EACH
def test_a_seat_floor_wall_or_desk_is_not_entered(exercise: Exercise) -> None:
    base = BASES[exercise.animation.base]
    for _, now in posed(exercise):
        if "wall_ahead" in base.props:
            for joint in joints(now):
                assert joint[2] < WALL_AHEAD - 0.02
        if "desk" in base.props:
            for joint in (*joints(now), now.body.head.at(0, 0.1, 0.1)):
                assert joint[2] < DESK_EDGE + 0.01 or joint[1] > DESK_TOP


@EACH
def test_every_keyframe_is_drawn_with_numbers_alone(exercise: Exercise) -> None:
    for side in sides(exercise):
        for pose in key_poses(exercise.animation):
            drawn = scene(exercise, held(pose), side, 0.5)
            assert drawn.frame[0] < drawn.frame[2] and drawn.frame[1] < drawn.frame[3]
            for shape in drawn.shapes:
                loops = (shape.points,) if isinstance(shape, Line) else shape.loops
                for loop in loops:
                    assert all(math.isfinite(x) and math.isfinite(y) for x, y in loop)


@EACH
def test_every_arrow_is_inside_the_picture(exercise: Exercise) -> None:
    for side in sides(exercise):
        for stance in stances(exercise):
            shown = scene(exercise, stance, side)
            left, bottom, right, top = shown.frame
            for x, y in (point for one in shown.arrows for point in (*one.points, *one.head)):
                assert left + EDGE < x < right - EDGE, (side, stance)
                assert bottom + EDGE < y < top - EDGE, (side, stance)


@EACH
def test_what_moves_can_be_seen(exercise: Exercise) -> None:
    """Between two key poses something on the screen moves by two centimetres and more."""
    base = BASES[exercise.animation.base]
    poses = key_poses(exercise.animation)
    seen_at = []
    for pose in poses:
        shown, camera = seen(held(pose), exercise.animation.view, Side.RIGHT)
        now = figure(shown, base)
        points = [*joints(now), now.body.head.at(0, 0.1, 0.1)]
        seen_at.append([camera.flat(point) for point in points])
    assert (
        max(math.dist(a, b) for at in seen_at for a, b in zip(seen_at[0], at, strict=True)) > 0.02
    )


@pytest.mark.parametrize(
    "identifier", ["wall-push-up", "desk-push-up", "knee-push-up", "floor-push-up"]
)
def test_a_push_up_is_one_straight_line_that_comes_down(identifier: str) -> None:
    exercise = shipped().exercises[identifier]
    base = BASES[exercise.animation.base]
    up, down = (
        next(pose for frame, pose in _led(exercise) if frame is phase)
        for phase in (Phase.EASE_OUT, Phase.HOLD)
    )
    for pose in (up, down):
        now = figure(held(pose), base)
        joint = now.legs["R"].knee if base.ground is Ground.KNEES else now.legs["R"].ankle
        line = unit(minus(now.body.chest.origin, now.body.pelvis.origin))
        leg = unit(minus(now.body.pelvis.origin, (0.0, *joint[1:])))
        assert dot(line, leg) > 0.985
    elbows = [_elbow(figure(held(pose), base)) for pose in (up, down)]
    assert elbows[0] > 150 and 45 < elbows[1] < 110


def _led(exercise: Exercise) -> Iterator[tuple[Phase, Pose]]:
    frames, poses = exercise.animation.frames, key_poses(exercise.animation)
    for frame, pose in zip(frames, poses[1:], strict=True):
        if frame in exercise.animation.rep:
            yield frame.phase, pose


def _elbow(now: Figure) -> float:
    arm = now.arms["R"]
    upper, lower = unit(minus(arm.shoulder, arm.elbow)), unit(minus(arm.wrist, arm.elbow))
    return math.degrees(math.acos(dot(upper, lower)))


def test_linked_hands_are_together() -> None:
    for identifier in ("sky-reach", "upper-back-reach"):
        exercise = shipped().exercises[identifier]
        for pose, now in posed(exercise):
            if pose.reaches.get("R") in {"clasp", "overhead"}:
                assert distance(now.arms["L"].wrist, now.arms["R"].wrist) < 0.2


def test_alternating_sides_keep_the_camera_and_change_the_limbs() -> None:
    exercise = shipped().exercises["prone-arm-leg"]
    pose = key_poses(exercise.animation)[1]
    right, camera = seen(held(pose), "side", Side.RIGHT, alternates=True)
    left, other = seen(held(pose), "side", Side.LEFT, alternates=True)

    assert camera == other
    for stance, hand, foot in ((right, "R", "L"), (left, "L", "R")):
        now = figure(stance, BASES["PRONE_SIDE"])
        assert now.arms[hand].wrist[1] > now.arms[foot].wrist[1] + 0.08
        assert now.legs[foot].ankle[1] > now.legs[hand].ankle[1] + 0.1


def test_a_way_that_ends_where_it_began_has_no_arrow() -> None:
    there_and_back = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.0)]

    assert () == beside(there_and_back, (1.0, 1.0))
    assert () == beside([(0.0, 0.0), (0.01, 0.0)], (1.0, 1.0))


def test_an_arrow_runs_beside_its_way_and_away_from_the_body() -> None:
    points = beside([(0.0, 0.0), (0.3, 0.0), (0.6, 0.0)], (0.3, 1.0))

    assert all(y < -0.05 for _, y in points)
    assert points[0][0] < points[-1][0]


def test_an_arrow_along_a_wide_sweep_has_no_corners() -> None:
    sweep = [(math.sin(0.2 * step), math.cos(0.2 * step)) for step in range(14)]

    points = beside(sweep, (0.0, 0.0))

    turns = [
        math.atan2(cy - by, cx - bx) - math.atan2(by - ay, bx - ax)
        for (ax, ay), (bx, by), (cx, cy) in zip(points, points[1:], points[2:], strict=False)
    ]
    assert max(abs(turn) for turn in turns) < math.radians(8)


def test_the_arm_that_reaches_over_leans_with_the_trunk() -> None:
    exercise = shipped().exercises["overhead-side-reach"]
    now = figure(held(furthest(exercise)), BASES[exercise.animation.base])

    arm, head = now.arms["L"], now.body.head.origin
    assert arm.wrist[0] > arm.shoulder[0] + 0.2
    assert arm.wrist[0] > head[0]
    assert arm.wrist[1] > head[1] + 0.2


def test_arms_that_are_lifted_elsewhere_have_arrows_that_go_there() -> None:
    exercise = shipped().exercises["prone-ytw"]
    _, lifted, _, lowered, out = key_poses(exercise.animation)[:5]

    up = scene(exercise, Stance(Pose(), lifted, 0.5), Side.BOTH).arrows
    aside = scene(exercise, Stance(lowered, out, 0.5), Side.BOTH).arrows

    assert all(one.points[-1][1] > one.points[0][1] + 0.1 for one in up)
    assert all(one.points[-1][1] < one.points[0][1] - 0.1 for one in aside)
    assert 2 == len(up) == len(aside)


def test_elbows_that_open_come_from_the_front() -> None:
    exercise = shipped().exercises["chest-opener"]
    apart = [now.arms["R"].elbow[0] - now.arms["L"].elbow[0] for _, now in posed(exercise)]

    assert apart[2] > apart[1] + 0.09


def test_hands_that_rise_from_the_lap_pass_in_front_of_the_sleeves() -> None:
    exercise = shipped().exercises["chest-opener"]
    lap, head = key_poses(exercise.animation)[:2]

    shapes = scene(exercise, Stance(lap, head, 0.35), Side.BOTH).shapes

    depth = {shape.name: shape.depth for shape in shapes}
    for side in "LR":
        assert depth[f"hand_{side}"] > depth[f"forearm_{side}"] > depth[f"sleeve_{side}"]


@pytest.mark.parametrize(
    ("identifier", "channel", "value"),
    [
        ("chair-twist", "torso_yaw", 42),
        ("chin-tuck", "head_shift", -0.24),
        ("wall-angels", "sh_abd", 146),
    ],
)
def test_the_pose_that_tells_most_is_held_or_farthest(
    identifier: str, channel: str, value: float
) -> None:
    animation = shipped().exercises[identifier].animation

    assert value == telling_pose(animation).channels[channel]


def test_every_view_is_used_or_kept_for_packs() -> None:
    assert {exercise.animation.view for exercise in EXERCISES} == set(VIEWS)


# -- doses ---------------------------------------------------------------------------------------


def work(exercise: Exercise) -> float:
    """The work time by the formula of the content sheet, in seconds."""
    animation = exercise.animation

    def lasts(*frames: object) -> float:
        spans = (getattr(frame, "lasts", None) or exercise.hold for frame in frames)
        return sum(span.total_seconds() for span in spans)

    reps = exercise.reps * (2 if exercise.sides is Sides.ALTERNATE else 1)
    side = lasts(*animation.intro) + lasts(*animation.rep) * reps + lasts(*animation.outro)
    if exercise.sides in {Sides.MIRROR, Sides.REVERSE}:
        side = side * 2 + 3
    return side * exercise.sets + 20 * (exercise.sets - 1)


@EACH
def test_work_time_follows_the_formula(exercise: Exercise) -> None:
    step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
    timeline = Timeline.of(Routine("one", "One", "micro", "neck", (step,)))

    assert work(exercise) == (timeline.total - timeline.cues[0].lasts).total_seconds()


@EACH
def test_a_dose_is_inside_its_own_range(exercise: Exercise) -> None:
    fewest, most = exercise.reps_range
    shortest, longest = exercise.hold_range

    assert fewest <= exercise.reps <= most
    assert shortest <= exercise.hold <= longest


def test_doses_are_inside_the_limits_of_the_article_but_for_marked_exceptions() -> None:
    """Holds of 15 to 30 s, 8 to 12 repetitions, 30 to 60 s of dynamic work."""
    beyond = set()
    for exercise in EXERCISES:
        match exercise.category:
            case "static":
                inside = 15 <= exercise.hold.total_seconds() <= 30
            case "strength":
                inside = 8 <= exercise.reps <= 12
            case _:
                inside = 30 <= work(exercise) <= 60
        if not inside:
            beyond.add(exercise.identifier)
            assert exercise.reps_range[0] < 8

    assert {"prone-ytw", "prone-arm-leg", "superman"} == beyond


def test_short_holds_belong_to_repeated_moves_and_are_marked() -> None:
    short = {
        exercise.identifier
        for exercise in EXERCISES
        if any(frame.phase is Phase.HOLD for frame in exercise.animation.frames)
        and exercise.hold.total_seconds() < 15
    }

    assert all(shipped().exercises[name].hold_range[0].total_seconds() < 15 for name in short)
    assert all(shipped().exercises[name].reps > 1 for name in short)


TOTALS = {
    "micro-neck-shoulders": "1:12",
    "micro-upper-back": "1:14",
    "micro-twist": "1:16",
    "micro-quiet": "1:18",
    "micro-stand": "1:22",
    "micro-hands": "1:28",
    "standard-desk": "4:16",
    "standard-standing": "3:32",
    "focus-neck": "4:10",
    "focus-shoulders": "4:43",
    "focus-upper-back": "4:24",
    "band-break": "3:36",
    "seated-all": "4:24",
    "floor-unwind": "5:01",
    "full-15-desk": "14:55",
    "full-15-floor": "14:56",
}


def test_routines_last_as_long_as_the_content_sheet_says() -> None:
    def shown(routine: Routine) -> str:
        seconds = math.floor(Timeline.of(routine).total.total_seconds() + 0.5)
        return f"{seconds // 60}:{seconds % 60:02}"

    assert {name: shown(routine) for name, routine in shipped().routines.items()} == TOTALS


def test_easier_and_harder_lead_to_exercises_that_are_there() -> None:
    for exercise in EXERCISES:
        for link in (exercise.easier, exercise.harder):
            assert not link or link in shipped().exercises


def test_who_stands_in_a_routine_is_drawn_standing() -> None:
    for routine in shipped().routines.values():
        for step in routine.steps:
            seat = BASES[step.exercise.animation.base].is_seated
            assert seat == (step.exercise.posture == "seated")
    standing = {step.exercise.posture for step in shipped().routines["band-break"].steps}
    assert {"standing"} == standing


def test_a_flowing_movement_does_not_stop_at_its_keyframes() -> None:
    timeline = Timeline.of(shipped().routines["micro-stand"])
    cues = [
        (i, c) for i, c in enumerate(timeline.cues) if c.exercise.identifier == "shoulder-rolls"
    ]
    moving = [(index, cue) for index, cue in cues if cue.phase is Phase.MOVE]
    index, _ = moving[1]
    start, end = timeline.starts[index], timeline.starts[index + 1]
    tick = (end - start) / 50

    def elev(at: float) -> tuple[float, float]:
        stance = timeline.at(start + tick * at).stance
        return stance.channel("scap_elev", 0.0), stance.channel("scap_ret", 0.0)

    # At the front of the roll the blades turn round while the shoulders still rise.
    assert abs(elev(1)[0] - elev(0)[0]) > 0.002
    # At the top the shoulders turn round while the blades go on.
    assert abs(elev(50)[0] - elev(49)[0]) < 0.002 < abs(elev(50)[1] - elev(49)[1])
    values = [elev(step)[0] for step in range(51)]
    assert max(values) <= max(values[0], values[-1]) + 1e-9


def test_a_stance_in_a_flow_is_where_its_keyframes_are_at_both_ends() -> None:
    before, start, end, after = (Pose({"neck_side": value}) for value in (0.0, 10.0, 30.0, 20.0))

    assert 10.0 == Stance(start, end, 0.0, before, after).channel("neck_side", 0)
    assert 30.0 == Stance(start, end, 1.0, before, after).channel("neck_side", 0)
    assert Stance(start, end, 0.5).channel("neck_side", 0) == 20.0
