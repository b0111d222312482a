from __future__ import annotations

from typing import Any

import pytest

from deskbreak.domain.needs import TAGS, Needs, Obstacle
from tests.domain.people import rep
from tests.domain.shipped import shipped


@pytest.mark.parametrize(
    ("exercise", "needs", "obstacle"),
    [
        ({}, {}, None),
        ({"avoid_if": ("wrist",)}, {"go_easy": {"wrist"}}, Obstacle.GO_EASY),
        ({"avoid_if": ("wrist",)}, {"go_easy": {"knee"}}, None),
        ({"posture": "standing"}, {"seated_only": True}, Obstacle.SEATED_ONLY),
        ({"posture": "standing"}, {}, None),
        ({"posture": "floor"}, {}, Obstacle.NO_FLOOR),
        ({"posture": "floor"}, {"no_floor": False}, None),
        ({"posture": "floor"}, {"no_floor": False, "seated_only": True}, Obstacle.SEATED_ONLY),
        ({"discreet": 1}, {"discreet": 2}, Obstacle.DISCREET),
        ({"discreet": 1}, {"discreet": 1}, None),
        ({"level": 2}, {}, Obstacle.LEVEL),
        ({"level": 2}, {"level": 2}, None),
        ({"equipment": ("band-light",)}, {}, Obstacle.EQUIPMENT),
        ({"equipment": ("band-medium", "anchor")}, {"equipment": {"band"}}, None),
        ({"equipment": ("foam-roller", "mat")}, {"equipment": {"roller"}}, Obstacle.EQUIPMENT),
        ({"equipment": ("kettlebell",)}, {"equipment": {"band"}}, Obstacle.EQUIPMENT),
        ({"equipment": ("chair", "wall")}, {}, None),
        ({"default_on": False}, {}, Obstacle.OFF),
        ({"default_on": False}, {"switched": {"one": True}}, None),
        ({}, {"switched": {"one": False}}, Obstacle.OFF),
        ({}, {"hidden": {"one"}}, Obstacle.HURTS),
    ],
)
def test_what_keeps_an_exercise_from_a_person(
    exercise: dict[str, Any], needs: dict[str, Any], obstacle: Obstacle | None
) -> None:
    found = Needs(**needs).obstacle(rep("one", **exercise))

    assert obstacle is found


def test_what_the_person_does_not_want_is_said_before_everything_else() -> None:
    needs = Needs(switched={"one": False}, hidden=frozenset({"one"}), discreet=2)

    assert Obstacle.OFF is needs.obstacle(rep("one", level=3))


def test_somebody_unsteady_or_seated_is_not_asked_to_get_up() -> None:
    assert Needs().allows_standing
    assert not Needs(seated_only=True).allows_standing
    assert not Needs(go_easy=frozenset({"balance"})).allows_standing


def test_every_tag_of_an_exercise_that_ships_can_be_ticked() -> None:
    tags = {tag for exercise in shipped().exercises.values() for tag in exercise.avoid_if}

    assert tags <= set(TAGS)
