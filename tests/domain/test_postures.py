from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.domain.bases import BASES
from deskbreak.domain.postures import gets_up, seated, standing
from tests.domain.people import rep, routine
from tests.domain.shipped import shipped

BOTH = ("seated", "standing")


def names(posture: str) -> set[str]:
    turned = {"seated": seated, "standing": standing}[posture]
    return {
        key
        for key, exercise in shipped().exercises.items()
        if exercise.posture != posture and turned(exercise) is not None
    }


def test_these_of_the_exercises_that_ship_can_be_done_standing_as_well() -> None:
    assert {
        "band-squeeze",
        "chin-tuck",
        "cross-body-stretch",
        "neck-half-roll",
        "neck-rotation",
        "scapular-squeeze",
        "shoulder-rolls",
        "shoulder-shrugs",
        "upper-back-reach",
        "wrist-extensor-stretch",
        "wrist-flexor-stretch",
    } == names("standing")


def test_these_of_the_exercises_that_ship_can_be_done_sitting_as_well() -> None:
    assert {"arm-circles", "band-pull-apart", "band-row", "sky-reach"} == names("seated")


def test_who_sits_has_a_chair_and_who_stands_has_none() -> None:
    for exercise in shipped().exercises.values():
        for turned in (seated(exercise), standing(exercise)):
            if turned is not None and turned is not exercise:
                base = BASES[turned.animation.base]
                assert (turned.posture == "seated") == base.is_seated


def test_what_has_the_posture_already_stays_as_it_is() -> None:
    sitting, up = rep("sit"), rep("up", posture="standing")

    assert sitting is seated(sitting)
    assert up is standing(up)


def test_what_is_on_the_floor_stays_there() -> None:
    down = rep("down", posture="floor", postures_ok=("floor", *BOTH))

    assert seated(down) is None
    assert standing(down) is None


@pytest.mark.parametrize(
    "cue", ["Sit tall.", "Hold the seat.", "Lean on the chair.", "Let yourself slump."]
)
def test_words_about_sitting_are_not_said_to_somebody_who_stands(cue: str) -> None:
    assert standing(rep("one", postures_ok=BOTH, cues=(cue,))) is None
    assert standing(rep("one", postures_ok=BOTH, cues=("Stand or sit tall.", "Turn."))) is not None


def test_words_about_standing_are_not_said_to_somebody_who_sits() -> None:
    made = rep("one", postures_ok=BOTH, posture="standing", cues=("Stand on the band.",))
    up = replace(made, animation=replace(made.animation, base="STAND_FRONT"))

    assert seated(up) is None
    assert seated(replace(up, cues=("Reach.",))) is not None


def test_a_posture_that_the_exercise_does_not_name_is_none_for_it() -> None:
    assert standing(rep("one", postures_ok=("seated",), cues=("Turn.",))) is None


def test_a_base_that_nobody_can_stand_in_stays_one_for_sitting() -> None:
    made = rep("one", postures_ok=BOTH, cues=("Turn.",))
    bound = replace(made, animation=replace(made.animation, base="SIT_SIDE_BACKREST"))

    assert standing(bound) is None


def test_what_needs_a_chair_stays_in_it() -> None:
    free = rep("one", postures_ok=BOTH, cues=("Turn.",))

    assert standing(free) is not None
    assert standing(replace(free, equipment=("chair",))) is None


def test_a_routine_with_one_step_standing_gets_the_person_up() -> None:
    assert gets_up(routine("one", rep("a"), rep("b", posture="standing")))
    assert not gets_up(routine("two", rep("a")))
