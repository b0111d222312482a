"""The arrows that show which way a movement goes: on the way in and while it is held."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import Flat, Vec, dot
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.shapes import Loop
from deskbreak.domain.skeleton import (
    SHOULDER_OUT,
    SIDE_SIGN,
    SPINE_BONES,
    Arm,
    Base,
    Channels,
    Trunk,
    trunk,
)

HEAD_RADIUS = 0.43
TWIST_RADIUS = 0.22
SHOULDER_RADIUS = 0.10
LEAST_ANGLE = math.radians(8)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line with a head at its last point."""

    points: Loop


@dataclass(frozen=True, slots=True)
class Movement:
    """What an arrow is about: the way from one pose to another, and the body now."""

    start: Pose
    end: Pose
    base: Base
    body: Trunk
    arms: Mapping[str, Arm]
    camera: Camera

    def trunk_in(self, pose: Pose) -> Trunk:
        """The trunk in a pose."""
        value = Channels(Stance(pose, pose, 1.0), self.base.pose)
        return trunk(value, is_seated=self.base.is_seated)


def arrows(
    name: str, stance: Stance, base: Base, body: Trunk, arms: Mapping[str, Arm], camera: Camera
) -> tuple[Arrow, ...]:
    """The arrows of a movement that is under way; none at rest and none on the way back."""
    draw = ARROWS.get(name)
    neutral = Pose()
    holds = _same(stance.start, stance.end, base)
    circles = name == "shoulders" and not holds
    if draw is None or (_same(stance.end, neutral, base) and not circles):
        return ()
    # In a hold nothing moves; the arrow tells the way that led there.
    start = neutral if holds else stance.start
    return draw(Movement(start, stance.end, base, body, arms, camera))


def _same(one: Pose, other: Pose, base: Base) -> bool:
    names = {*one.channels, *other.channels}
    return all(
        one.channels.get(name, base.pose.channels.get(name, 0.0))
        == other.channels.get(name, base.pose.channels.get(name, 0.0))
        for name in names
    ) and (one.reaches == other.reaches or not (one.channels or other.channels))


def _arc(centre: Flat, radius: Flat, start: float, end: float) -> Arrow:
    """Part of an ellipse; angles from straight up, clockwise."""
    steps = 24
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    return Arrow(
        tuple(
            (centre[0] + radius[0] * math.sin(a), centre[1] + radius[1] * math.cos(a))
            for a in angles
        )
    )


def _head(way: Movement) -> tuple[Arrow, ...]:
    """Over the head, from where it was to where it goes."""
    pivot = way.camera.flat(way.body.neck[0].origin)
    angles = []
    for pose in (way.start, way.end):
        body = way.trunk_in(pose)
        x, y = way.camera.flat(body.head.at(0.0, 0.14, 0.0))
        low_x, low_y = way.camera.flat(body.neck[0].origin)
        angles.append(math.atan2(x - low_x, y - low_y))
    first, last = angles
    if abs(last - first) < LEAST_ANGLE:
        return ()
    ahead = math.copysign(math.radians(6), last - first)
    return (_arc(pivot, (HEAD_RADIUS, HEAD_RADIUS), first - ahead, last + ahead),)


def _twist(way: Movement) -> tuple[Arrow, ...]:
    """Round the body's axis, above the head, from where the knees point to where the face does."""
    centre = way.camera.flat(way.body.head.at(0.0, 0.24, 0.0))
    first = _heading(way.camera, way.body.pelvis.forward)
    last = _heading(way.camera, way.trunk_in(way.end).head.forward)
    ahead = math.copysign(math.radians(22), last - first)
    # Seen from above the front is at the bottom of the ellipse: half a turn from straight up.
    start, end = math.pi - (first - ahead), math.pi - (last + ahead)
    return (_arc((centre[0], centre[1] + 0.125), (TWIST_RADIUS, 0.075), start, end),)


def _heading(camera: Camera, forward: Vec) -> float:
    return math.atan2(dot(camera.right, forward), dot(camera.toward, forward))


def _shoulders(way: Movement) -> tuple[Arrow, ...]:
    """Behind the near shoulder, the way round that it circles."""
    chest = way.body.chest
    side = "R" if dot(chest.right, way.camera.toward) > 0 else "L"
    x, y = way.camera.flat(chest.at(SIDE_SIGN[side] * SHOULDER_OUT, 0.055, -0.01))
    (ax, ay), (bx, by) = (
        way.camera.flat(way.trunk_in(pose).shoulders[side]) for pose in (way.start, way.end)
    )
    clockwise = (ay - y) * (bx - x) - (ax - x) * (by - y) >= 0
    behind = -math.copysign(0.31, dot(way.camera.right, chest.forward))
    turn = math.radians(285 if clockwise else -285)
    centre = (x + behind, y)
    return (_arc(centre, (SHOULDER_RADIUS, SHOULDER_RADIUS), -turn / 2, turn / 2),)


def _squeeze(way: Movement) -> tuple[Arrow, ...]:
    """From both sides towards the spine."""
    made = []
    for side in "LR":
        x, y = way.camera.flat(way.body.shoulders[side])
        out = math.copysign(1.0, x)
        made.append(Arrow(((x + out * 0.29, y + 0.02), (x + out * 0.165, y - 0.015))))
    return tuple(made)


def _back(way: Movement) -> tuple[Arrow, ...]:
    """Behind the upper back, the way it bends."""
    joint = SPINE_BONES - 2
    frames = [way.trunk_in(pose).spine[joint] for pose in (way.start, way.end)]
    (ax, _), (bx, _) = (way.camera.flat(frame.origin) for frame in frames)
    out = math.copysign(1.0, dot(way.camera.right, frames[0].forward)) * -1
    x, y = way.camera.flat(way.body.spine[joint].at(0.0, 0.06, -0.115))
    near, far = (x + out * 0.09, y + 0.01), (x + out * 0.22, y - 0.01)
    return (Arrow((near, far)) if (bx - ax) * out > 0 else Arrow((far, near)),)


def _elbows(way: Movement) -> tuple[Arrow, ...]:
    """Over the elbows, outward, as soon as they are up."""
    made = []
    for side in "LR":
        arm = way.arms[side]
        if arm.elbow[1] > arm.shoulder[1]:
            x, y = way.camera.flat(arm.elbow)
            out = SIDE_SIGN[side] * math.copysign(1.0, dot(way.camera.right, way.body.chest.right))
            start, end = math.radians(-14 * out), math.radians(16 * out)
            made.append(_arc((x - out * 0.05, y - 0.30), (0.40, 0.40), start, end))
    return tuple(made)


ARROWS: Mapping[str, Callable[[Movement], tuple[Arrow, ...]]] = {
    "head": _head,
    "twist": _twist,
    "shoulders": _shoulders,
    "squeeze": _squeeze,
    "back": _back,
    "elbows": _elbows,
}
