"""The arrows that show which way a movement goes: on the way in and while it is held."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from deskbreak.domain import limb_arrows
from deskbreak.domain.bases import Base
from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import Vec, dot
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.skeleton import SHOULDER_OUT, SIDE_SIGN, SPINE_BONES
from deskbreak.domain.tracks import LEAST, Arrow, Figure, Movement, arc, shoulder_of

HEAD_RADIUS = 0.43
TWIST_RADIUS = 0.22
SHOULDER_RADIUS = 0.10
LEAST_ANGLE = math.radians(8)
LEAST_BEND = 0.01
AHEAD = 0.22
"""How long a straight arrow is, in metres."""


def arrows(name: str, way: Stance, base: Base, now: Figure, camera: Camera) -> tuple[Arrow, ...]:
    """The arrows of a movement that is under way; none at rest and none on the way back.

    `way` is from where the body comes to where it goes; in a hold, the way that led there.
    """
    if not has_arrows(name, way, base):
        return ()
    return ARROWS[name](Movement(way.start, way.end, base, now, camera))


def has_arrows(name: str, way: Stance, base: Base) -> bool:
    """Whether a movement has arrows at all; on the way back it has none."""
    return name in ARROWS and not _same(way.end, Pose(), base)


def _same(one: Pose, other: Pose, base: Base) -> bool:
    names = {*one.channels, *other.channels}
    return all(
        one.channels.get(name, base.pose.channels.get(name, 0.0))
        == other.channels.get(name, base.pose.channels.get(name, 0.0))
        for name in names
    ) and (one.reaches == other.reaches or not (one.channels or other.channels))


def _head(way: Movement) -> tuple[Arrow, ...]:
    """Over the head, from where it was to where it goes."""
    pivot = way.camera.flat(way.now.body.neck[0].origin)
    angles = []
    for share in (0.0, 1.0):
        body = way.at(share).body
        x, y = way.camera.flat(body.head.at(0.0, 0.14, 0.0))
        low_x, low_y = way.camera.flat(body.neck[0].origin)
        angles.append(math.atan2(x - low_x, y - low_y))
    first, last = angles
    if abs(last - first) < LEAST_ANGLE:
        return ()
    ahead = math.copysign(math.radians(6), last - first)
    return (arc(pivot, (HEAD_RADIUS, HEAD_RADIUS), first - ahead, last + ahead),)


def _twist(way: Movement) -> tuple[Arrow, ...]:
    """Round the body's axis, above the head, from where the knees point to where the face does."""
    centre = way.camera.flat(way.now.body.head.at(0.0, 0.24, 0.0))
    first = _heading(way.camera, way.now.body.pelvis.forward)
    last = _heading(way.camera, way.at(1.0).body.head.forward)
    ahead = math.copysign(math.radians(22), last - first)
    # Seen from above the front is at the bottom of the ellipse: half a turn from straight up.
    start, end = math.pi - (first - ahead), math.pi - (last + ahead)
    return (arc((centre[0], centre[1] + 0.125), (TWIST_RADIUS, 0.075), start, end),)


def _heading(camera: Camera, forward: Vec) -> float:
    return math.atan2(dot(camera.right, forward), dot(camera.toward, forward))


def _shoulders(way: Movement) -> tuple[Arrow, ...]:
    """Behind the near shoulder, the way round that it circles."""
    chest = way.now.body.chest
    side = "R" if dot(chest.right, way.camera.toward) > 0 else "L"
    x, y = way.camera.flat(chest.at(SIDE_SIGN[side] * SHOULDER_OUT, 0.055, -0.01))
    (ax, ay), (bx, by) = (
        way.camera.flat(way.at(share).body.shoulders[side]) for share in (0.0, 1.0)
    )
    clockwise = (ay - y) * (bx - x) - (ax - x) * (by - y) >= 0
    behind = -math.copysign(0.31, dot(way.camera.right, chest.forward))
    turn = math.radians(285 if clockwise else -285)
    centre = (x + behind, y)
    return (arc(centre, (SHOULDER_RADIUS, SHOULDER_RADIUS), -turn / 2, turn / 2),)


def _squeeze(way: Movement) -> tuple[Arrow, ...]:
    """From both sides towards the spine."""
    made = []
    for side in "LR":
        x, y = way.camera.flat(way.now.body.shoulders[side])
        out = math.copysign(1.0, x)
        made.append(Arrow(((x + out * 0.29, y + 0.02), (x + out * 0.165, y - 0.015))))
    return tuple(made)


def _back(way: Movement) -> tuple[Arrow, ...]:
    """Behind the upper back, the way it bends."""
    joint = SPINE_BONES - 2
    frames = [way.at(share).body.spine[joint] for share in (0.0, 1.0)]
    (ax, _), (bx, _) = (way.camera.flat(frame.origin) for frame in frames)
    if abs(bx - ax) < LEAST_BEND:
        return ()
    out = math.copysign(1.0, dot(way.camera.right, frames[0].forward)) * -1
    x, y = way.camera.flat(way.now.body.spine[joint].at(0.0, 0.06, -0.115))
    near, far = (x + out * 0.09, y + 0.01), (x + out * 0.22, y - 0.01)
    return (Arrow((near, far)) if (bx - ax) * out > 0 else Arrow((far, near)),)


def _behind(way: Movement, part: Callable[[Figure], Vec], near: float) -> tuple[Arrow, ...]:
    """Behind a part that goes forward or back, the way it goes."""
    (dx, dy), far = way.shift(part)
    if far < LEAST:
        return ()
    x, y = way.camera.flat(part(way.now))
    end = near + AHEAD
    ahead = way.now.body.chest.forward
    faces = dx * dot(way.camera.right, ahead) + dy * dot(way.camera.up, ahead)
    if abs(faces) < 0.5:
        return ()
    if faces > 0:
        return (Arrow(((x - dx * end, y - dy * end), (x - dx * near, y - dy * near))),)
    return (Arrow(((x + dx * near, y + dy * near), (x + dx * end, y + dy * end))),)


def _chest(way: Movement) -> tuple[Arrow, ...]:
    return _behind(way, lambda body: body.body.chest.origin, 0.17)


def _spine(way: Movement) -> tuple[Arrow, ...]:
    return _behind(way, lambda body: body.body.spine[3].origin, 0.17)


def _hips(way: Movement) -> tuple[Arrow, ...]:
    """Over the hips, the way they go."""
    (dx, dy), far = way.shift(lambda body: body.body.pelvis.origin)
    if far < LEAST:
        return ()
    x, y = way.camera.flat(way.now.body.pelvis.origin)
    y += 0.25
    return (Arrow(((x - dx * 0.06, y - dy * 0.06), (x + dx * 0.16, y + dy * 0.16))),)


def _chin(way: Movement) -> tuple[Arrow, ...]:
    """In front of the chin, the way it slides."""
    (dx, _), far = way.shift(lambda body: body.body.head.at(0.0, 0.1, 0.0))
    if far < 0.01:
        return ()
    x, y = way.camera.flat(way.now.body.head.at(0.0, 0.05, 0.13))
    out = math.copysign(1.0, dot(way.camera.right, way.now.body.head.forward))
    near, end = (x + out * 0.05, y), (x + out * 0.25, y)
    return (Arrow((end, near)) if dx * out < 0 else Arrow((near, end)),)


def _rise(way: Movement) -> tuple[Arrow, ...]:
    """Over the head, up or down."""
    (_, dy), far = way.shift(lambda body: body.body.head.at(0.0, 0.2, 0.0))
    if far < LEAST:
        return ()
    x, y = way.camera.flat(way.now.body.head.at(0.0, 0.25, 0.0))
    low, high = (x, y + 0.07), (x, y + 0.27)
    return (Arrow((low, high)) if dy > 0 else Arrow((high, low)),)


def _shrug(way: Movement) -> tuple[Arrow, ...]:
    """Beside both shoulders, up or down."""
    made = []
    for side in "LR":
        (_, dy), far = way.shift(shoulder_of(side))
        if far > LEAST / 2:
            x, y = way.camera.flat(way.at(0.0).body.shoulders[side])
            x += math.copysign(0.14, x)
            low, high = (x, y - 0.04), (x, y + 0.18)
            made.append(Arrow((low, high)) if dy > 0 else Arrow((high, low)))
    return tuple(made)


ARROWS: Mapping[str, Callable[[Movement], tuple[Arrow, ...]]] = {
    "head": _head,
    "twist": _twist,
    "shoulders": _shoulders,
    "squeeze": _squeeze,
    "back": _back,
    "elbows": limb_arrows.elbows,
    "elbow": limb_arrows.crossing,
    "apart": limb_arrows.apart,
    "reach": limb_arrows.reach,
    "wrist": limb_arrows.wrist,
    "spine": _spine,
    "hands": limb_arrows.hands,
    "limbs": limb_arrows.limbs,
    "lift": limb_arrows.lift,
    "chest": _chest,
    "hips": _hips,
    "step": limb_arrows.step,
    "chin": _chin,
    "rise": _rise,
    "shrug": _shrug,
    "circles": limb_arrows.circles,
    "roll": limb_arrows.roll,
}

UNDER = frozenset({"circles"})
"""The arrows that run behind the body, and belong to the picture of it."""
