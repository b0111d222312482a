from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.draft import Draft, free_key, slug
from deskbreak.domain.draft_faults import Fault, Part, Why, faults
from deskbreak.domain.exercise import Keyframe, Phase, Routine, Sides, Step
from deskbreak.domain.pose import Pose
from deskbreak.domain.timeline import Timeline
from tests.domain.shipped import shipped

SECOND = timedelta(seconds=1)
GOOD = Draft(name="Window stretch", regions=("neck",), cues=("Sit tall.", "Look out."))


def whys(draft: Draft, *taken: str) -> set[Why]:
    return {one.why for one in faults(draft, taken)}


def test_a_good_draft_has_no_fault() -> None:
    assert () == faults(GOOD)


def test_an_empty_draft_names_everything_that_is_missing() -> None:
    assert {Why.NAME_MISSING, Why.REGION_MISSING, Why.CUE_MISSING} == whys(Draft())


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        (replace(GOOD, name=" "), Fault(Part.NAME, Why.NAME_MISSING)),
        (replace(GOOD, name="n" * 61), Fault(Part.NAME, Why.NAME_LONG)),
        (replace(GOOD, regions=()), Fault(Part.REGIONS, Why.REGION_MISSING)),
        (replace(GOOD, cues=("One.", "")), Fault(Part.CUES, Why.CUE_MISSING, 1)),
        (replace(GOOD, cues=("One.", "c" * 91)), Fault(Part.CUES, Why.CUE_LONG, 1)),
        (replace(GOOD, sides=Sides.REVERSE), Fault(Part.DIRECTIONS, Why.DIRECTION_MISSING)),
        (replace(GOOD, uses_picture=True), Fault(Part.PICTURE, Why.PICTURE_MISSING)),
        (replace(GOOD, reps=30, hold=60 * SECOND), Fault(Part.DOSE, Why.TURN_LONG)),
        (GOOD.without_frame(0).without_frame(1), Fault(Part.MOVEMENT, Why.STANDS_STILL)),
    ],
)
def test_a_fault_is_named_with_its_field(draft: Draft, fault: Fault) -> None:
    assert (fault,) == faults(draft)


def test_a_cue_of_ninety_characters_is_not_too_long() -> None:
    assert () == faults(replace(GOOD, cues=("c" * 90, "d")))


def test_a_name_is_taken_whatever_its_case() -> None:
    assert {Why.NAME_TAKEN} == whys(GOOD, "window STRETCH ")


def test_a_picture_needs_no_movement() -> None:
    still = GOOD.without_frame(0).without_frame(1)

    assert () == faults(replace(still, picture="a.png", uses_picture=True))


@pytest.mark.parametrize("draft", [Draft(), GOOD, replace(GOOD, sides=Sides.REVERSE)])
def test_any_draft_can_be_looked_at(draft: Draft) -> None:
    exercise = draft.shown()
    step = Step(exercise, exercise.reps, exercise.hold)

    assert Timeline.of(Routine("r", "R", "micro", "neck", (step,))).total > timedelta()


@pytest.mark.parametrize("key", sorted(shipped().exercises))
def test_every_shipped_exercise_can_be_changed(key: str) -> None:
    exercise = shipped().exercises[key]
    draft = Draft.of(exercise, is_own=True)
    shown = draft.shown()

    assert () == faults(draft)
    assert (exercise.animation, exercise.cues) == (shown.animation, shown.cues)
    assert (exercise.muscles, exercise.hold, exercise.reps) == (
        shown.muscles,
        shown.hold,
        shown.reps,
    )


def test_a_copy_gets_a_key_of_its_own() -> None:
    draft = replace(Draft.of(shipped().exercises["chair-twist"], is_own=False), name="My twist")

    assert "my-twist" == draft.shown().identifier


def test_fewer_cues_than_the_movement_names_do_no_harm() -> None:
    found = next(
        one
        for one in shipped().exercises.values()
        if any(frame.cue > 2 for frame in one.animation.frames)
    )

    draft = replace(Draft.of(found, is_own=False), cues=("One.", "Two."))

    assert {0} == {frame.cue for frame in draft.shown().animation.frames}


def test_a_slider_sets_a_channel_and_takes_back_the_reset() -> None:
    draft = GOOD.with_channel(2, "head_yaw", 30.0)

    frame = draft.animation.frames[2]
    assert ({"head_yaw": 30.0}, False) == (dict(frame.channels), frame.reset)
    assert 30.0 == draft.value(2, "head_yaw")


def test_both_arms_win_over_one() -> None:
    draft = GOOD.with_channel(0, "elb_R", 40.0).with_channel(0, "elb", 90.0)

    assert (90.0, 90.0) == (draft.value(0, "elb_R"), draft.value(0, "elb_L"))


def test_what_no_pose_names_is_as_in_the_base() -> None:
    assert (88.0, 0.0) == (GOOD.value(0, "hip_flex"), GOOD.value(0, "torso_yaw"))


def test_a_pose_stays_until_another_changes_it() -> None:
    assert 25.0 == GOOD.value(1, "neck_side")
    assert 0.0 == GOOD.value(2, "neck_side")


def test_a_pose_that_is_taken_undoes_what_was_before_it() -> None:
    draft = GOOD.with_frame(2, Keyframe(Phase.MOVE, SECOND)).with_pose(2, Pose({"head_yaw": 50.0}))

    assert (0.0, 50.0) == (draft.value(2, "neck_side"), draft.value(2, "head_yaw"))


def test_a_new_pose_comes_after_the_one_looked_at() -> None:
    phases = [frame.phase for frame in GOOD.with_new_frame(0).animation.rep]

    assert [Phase.MOVE_IN, Phase.MOVE, Phase.HOLD, Phase.EASE_OUT] == phases


def test_a_new_pose_belongs_to_the_repetition() -> None:
    draft = Draft.of(shipped().exercises["neck-half-roll"], is_own=False)
    last = len(draft.animation.frames) - 1

    made = draft.with_new_frame(last).animation

    assert (1, 5, 1) == (len(made.intro), len(made.rep), len(made.outro))


def test_the_last_pose_of_a_repetition_stays() -> None:
    one = GOOD.without_frame(0).without_frame(0)

    assert one.without_frame(0) is one


def test_a_pose_goes_earlier() -> None:
    frames = GOOD.with_frame_moved(2, -1).animation.frames

    assert [Phase.MOVE_IN, Phase.EASE_OUT, Phase.HOLD] == [frame.phase for frame in frames]
    assert GOOD.with_frame_moved(0, -1) is GOOD


def test_the_movement_of_another_exercise_brings_its_muscles() -> None:
    other = shipped().exercises["shoulder-rolls"]
    draft = GOOD.with_movement_of(other)

    shown = draft.shown()
    assert ("Window stretch", other.muscles, Sides.REVERSE) == (
        shown.name,
        shown.muscles,
        shown.sides,
    )
    assert () == faults(draft)


@pytest.mark.parametrize(
    ("base", "posture"),
    [("STAND_SIDE", "standing"), ("QUAD_SIDE", "floor"), ("SIT_BACK", "seated")],
)
def test_a_base_brings_its_posture(base: str, posture: str) -> None:
    assert posture == GOOD.with_base(base).posture


def test_a_key_is_made_of_a_name() -> None:
    assert "uber-den-zaun-2" == slug("Über den Zaun, 2!")
    assert "exercise" == slug("伸展")


def test_a_key_that_is_taken_gets_a_number() -> None:
    assert ("a", "a-2", "a-3") == (
        free_key("a", ()),
        free_key("a", ("a",)),
        free_key("a", ("a", "a-2")),
    )
