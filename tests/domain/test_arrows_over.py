"""The arrows that are painted over a kept picture are those of the whole picture."""

from __future__ import annotations

import pytest

from deskbreak.domain.exercise import Exercise
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import arrows_over, scene
from tests.domain.shipped import furthest, made, shipped, sides, stances

EXERCISES = sorted(shipped().exercises.values(), key=lambda exercise: exercise.identifier)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.identifier)
def test_over_a_kept_picture_there_are_the_arrows_of_the_whole_one(exercise: Exercise) -> None:
    for side in sides(exercise):
        for stance in stances(exercise, 2):
            whole = scene(exercise, stance, side).arrows

            assert tuple(one for one in whole if not one.under) == arrows_over(
                exercise, stance, side
            )


def test_without_an_arrow_there_is_none_over_it() -> None:
    exercise = made()
    way = Stance(Pose(), furthest(exercise), 0.5)

    assert () == arrows_over(exercise, way, sides(exercise)[0])
