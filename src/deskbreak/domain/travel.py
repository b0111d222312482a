"""How far a body goes on the screen from one pose to the next, so that no picture is made twice.

And whether it would go the same way back: then the pictures of the one are those of the other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from deskbreak.domain.arrows import UNDER
from deskbreak.domain.bases import BASES
from deskbreak.domain.camera import seen
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.framing import key_poses
from deskbreak.domain.geometry import Flat, Vec, away
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.tracks import Figure, figure

SAMPLES = 4
"""Into how many pieces a way is cut; the body hardly turns round within one."""

EXACT = 1e-6
"""How far the way back may be from the way there, in metres."""

TRAVELS: dict[tuple[int, int, int], tuple[Exercise, Pose, Pose, float]] = {}
RETURNS: dict[tuple[int, ...], tuple[Exercise, Stance, bool]] = {}


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


def back(stance: Stance) -> Stance:
    """The same place on the way back."""
    return Stance(stance.end, stance.start, 1 - stance.share, stance.after, stance.before)


def returns(exercise: Exercise, stance: Stance) -> bool:
    """Whether the body comes back this way and looks the same, but for the arrows before it."""
    poses = (stance.start, stance.end, stance.before, stance.after)
    key = (id(exercise), *(id(pose) for pose in poses))
    found = RETURNS.get(key)
    if found is None:
        if len(RETURNS) > 200:
            RETURNS.clear()
        # Kept with what it was found for, so that no key is used twice.
        found = RETURNS[key] = (exercise, stance, _returns(exercise, stance))
    return found[2]


def _returns(exercise: Exercise, stance: Stance) -> bool:
    animation = exercise.animation
    poses, first = key_poses(animation), len(animation.intro) + 1
    # Also from one repetition to the next, and from the last pose back to the base pose.
    again = (poses[first + len(animation.rep) - 1], poses[first])
    ways = [*pairwise(poses), again, (poses[-1], poses[0])]
    if animation.arrow in UNDER or (stance.end, stance.start) not in ways:
        return False
    base = BASES[animation.base]
    for number in range(1, 2 * SAMPLES, 2):
        there = replace(stance, share=number / (2 * SAMPLES))
        one, other = (_points(figure(way, base)) for way in (there, back(there)))
        if any(math.dist(a, b) > EXACT for a, b in zip(one, other, strict=True)):
            return False
    return True


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
