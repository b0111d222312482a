"""Arms go round the body and the furniture, in every key pose of what ships and between them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from deskbreak.domain.bases import BASES
from deskbreak.domain.chair import (
    BACK_BOTTOM,
    BACK_FRONT,
    BACK_HALF_WIDTH,
    BACK_LEAN,
    BACK_THICKNESS,
    BACK_TOP,
    SEAT_FRONT,
    SEAT_HALF_WIDTH,
    SEAT_REAR,
    SEAT_THICKNESS,
    SEAT_TOP,
)
from deskbreak.domain.exercise import Exercise
from deskbreak.domain.geometry import Vec, away, distance, dot, minus, mix
from deskbreak.domain.head import SKULL, SKULL_AXES
from deskbreak.domain.props import DESK_EDGE, DESK_TOP, WALL_AHEAD
from deskbreak.domain.skeleton import Arm
from deskbreak.domain.tracks import Figure, figure
from tests.domain.shipped import shipped, stances

EXERCISES = sorted(shipped().exercises.values(), key=lambda exercise: exercise.identifier)
EACH = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.identifier)

TRUNK = (0.133, 0.096)
"""Half the width and half the depth of the trunk under the shirt."""
LIMB = 0.05
"""How near the axes of an arm and a leg may come: a thigh is 7 cm thick there, and gives way."""
CROSSED = 0.04
"""How near the axes of two forearms may come: they touch."""
HAND = 0.14


def along(arm: Arm, first: float = 0.2) -> Iterator[Vec]:
    """Points of a forearm and its hand; the elbow itself may touch the waist."""
    yield from (mix(arm.elbow, arm.wrist, first + step * (1 - first) / 8) for step in range(9))
    yield from (away(arm.wrist, arm.fingers, HAND * step / 4) for step in range(5))


def to_line(point: Vec, start: Vec, end: Vec) -> float:
    way = minus(end, start)
    share = min(max(dot(minus(point, start), way) / dot(way, way), 0.0), 1.0)
    return distance(point, mix(start, end, share))


def in_trunk(point: Vec, now: Figure) -> float:
    """How far a point is out of the trunk, as a share of its size; below 1 it is inside."""
    found = [math.inf]
    for frame in now.body.spine[:6]:
        way = minus(point, frame.origin)
        if abs(dot(way, frame.up)) < 0.05:
            aside, ahead = dot(way, frame.right) / TRUNK[0], dot(way, frame.forward) / TRUNK[1]
            found.append(math.hypot(aside, ahead))
    return min(found)


def in_head(point: Vec, now: Figure) -> float:
    head = now.body.head
    way = minus(point, head.at(*SKULL))
    parts = (dot(way, head.right), dot(way, head.up), dot(way, head.forward))
    return math.hypot(*(part / size for part, size in zip(parts, SKULL_AXES, strict=True)))


def figures(exercise: Exercise) -> Iterator[Figure]:
    base = BASES[exercise.animation.base]
    yield from (figure(stance, base) for stance in stances(exercise))


@EACH
def test_no_forearm_or_hand_is_in_the_trunk_or_the_head(exercise: Exercise) -> None:
    for now in figures(exercise):
        for arm in now.arms.values():
            for point in along(arm):
                assert in_trunk(point, now) > 1, (arm.side, arm.reach)
                assert in_head(point, now) > 0.98, (arm.side, arm.reach)


@EACH
def test_no_forearm_or_hand_is_in_a_leg_or_the_other_arm(exercise: Exercise) -> None:
    for now in figures(exercise):
        for arm in now.arms.values():
            for leg in now.legs.values():
                for point in along(arm):
                    assert to_line(point, leg.hip, leg.knee) > LIMB, (arm.side, arm.reach)
                    assert to_line(point, leg.knee, leg.ankle) > LIMB, (arm.side, arm.reach)
        left, right = now.arms["L"], now.arms["R"]
        for step in range(13):
            point = mix(left.elbow, left.wrist, step / 12)
            assert to_line(point, right.elbow, right.wrist) > CROSSED


@EACH
def test_no_forearm_or_hand_is_in_the_furniture(exercise: Exercise) -> None:
    props = BASES[exercise.animation.base].props
    for now in figures(exercise):
        for arm in now.arms.values():
            for point in along(arm, 0.0):
                assert "chair" not in props or not in_chair(point), (arm.side, arm.reach)
                assert "desk" not in props or not in_desk(point), (arm.side, arm.reach)
                assert "wall_ahead" not in props or point[2] < WALL_AHEAD


def in_chair(point: Vec) -> bool:
    x, y, z = point
    seat = abs(x) < SEAT_HALF_WIDTH and SEAT_REAR < z < SEAT_FRONT
    if seat and SEAT_TOP - SEAT_THICKNESS < y < SEAT_TOP:
        return True
    face = BACK_FRONT - (y - SEAT_TOP) * BACK_LEAN + x * x * 0.9 - 0.034
    back = abs(x) < BACK_HALF_WIDTH and BACK_BOTTOM < y < BACK_TOP
    return back and face - BACK_THICKNESS < z < face


def in_desk(point: Vec) -> bool:
    _, y, z = point
    return z > DESK_EDGE and DESK_TOP - 0.036 < y < DESK_TOP
