"""How far a body goes on the screen from one pose to the next, so that no picture is made twice."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from deskbreak.domain.bases import BASES
from deskbreak.domain.camera import seen
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.geometry import Flat, Vec, away
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.tracks import Figure, figure

SAMPLES = 4
"""Into how many pieces a way is cut; the body hardly turns round within one."""

TRAVELS: dict[tuple[int, int, int], tuple[Exercise, Pose, Pose, float]] = {}


def travel(exercise: Exercise, stance: Stance) -> float:
    """How far the part that goes furthest goes in a stance, in metres."""
    # Asked for with every frame; exercise and poses are kept so that no key is used twice.
    key = (id(exercise), id(stance.start), id(stance.end))
    found = TRAVELS.get(key)
    if found is None or found[1] is not stance.start or found[2] is not stance.end:
        if len(TRAVELS) > 200:
            TRAVELS.clear()
        far = _travel(exercise, stance)
        found = TRAVELS[key] = (exercise, stance.start, stance.end, far)
    return found[3]


def _travel(exercise: Exercise, stance: Stance) -> float:
    base = BASES[exercise.animation.base]
    places: list[list[Flat]] = []
    for number in range(SAMPLES + 1):
        there = replace(stance, share=number / SAMPLES)
        shown, camera = seen(there, exercise.animation.view, Side.RIGHT)
        places.append([camera.flat(point) for point in _points(figure(shown, base))])
    ways = zip(*places, strict=True)
    return max(sum(math.dist(a, b) for a, b in pairwise(way)) for way in ways)


def _points(body: Figure) -> Iterator[Vec]:
    """The parts that can go furthest: what sticks out."""
    head, chest = body.body.head, body.body.chest
    yield head.at(0.0, 0.24, 0.0)
    yield head.at(0.0, 0.10, 0.12)
    yield chest.at(0.0, 0.10, 0.13)
    yield body.body.pelvis.origin
    for arm in body.arms.values():
        yield arm.elbow
        yield away(arm.wrist, arm.fingers, 0.16)
        yield away(arm.wrist, arm.thumb, 0.06)
        yield body.body.shoulders[arm.side]
    for leg in body.legs.values():
        yield leg.knee
        yield leg.ankle
        yield leg.toe
