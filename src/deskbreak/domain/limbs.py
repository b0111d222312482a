"""Arms with hands, and legs with shoes, as solids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from deskbreak.domain.body import SHOULDER
from deskbreak.domain.camera import Camera
from deskbreak.domain.footing import Leg
from deskbreak.domain.geometry import (
    Vec,
    away,
    cross,
    dot,
    minus,
    mix,
    square_to,
    times,
    turned,
    unit,
)
from deskbreak.domain.look import Build
from deskbreak.domain.outlines import Disc
from deskbreak.domain.shapes import Shape, ball, mass, solid, tube
from deskbreak.domain.skeleton import Arm

CURLS = {
    "wall": 2.0,
    "floor": 2.0,
    "floor_ahead": 2.0,
    "palm": 6.0,
    "hand": 10.0,
    "head_back": 12.0,
    "overhead": 16.0,
    "desk_edge": 6.0,
    "free": 22.0,
    "clasp": 30.0,
    "seat_edge": 30.0,
    "chair_back": 38.0,
}
"""How far the fingers bend, by what they rest on; elsewhere a little."""

FIST = 74.0
"""How far the fingers of a hand bend that holds something, in degrees."""


@dataclass(frozen=True, slots=True)
class Depths:
    """How near an arm is painted, as depths.

    Attributes:
        torso: Of the trunk, which hides what is further away.
        floor: The least for the whole arm, so that it does not vanish behind what it rests on.
        hand: The least for its hand.
    """

    torso: float
    floor: float = -9.0
    hand: float = -9.0


@lru_cache(maxsize=16)
def arm_shapes(
    arm: Arm, camera: Camera, build: Build, depths: Depths, *, holds: bool = False
) -> tuple[Shape, ...]:
    """Sleeve, arm and hand; a hand that `holds` something is closed."""
    return tuple(_arm_shapes(arm, camera, build, depths, holds=holds))


def _arm_shapes(
    arm: Arm, camera: Camera, build: Build, depths: Depths, *, holds: bool
) -> Iterable[Shape]:
    torso, floor = depths.torso, depths.floor
    wide = build.value**0.5
    upper = unit(minus(arm.elbow, arm.shoulder))
    near = camera.depth(mix(arm.shoulder, arm.elbow, 0.6)) + 0.07
    far = camera.depth(mix(arm.elbow, arm.wrist, 0.5)) + 0.07
    # A forearm in front of its sleeve stays there, however near both have to be.
    far = max(far, floor + 0.004 if far > near else floor)
    near = max(near, floor)
    hand = max(camera.depth(arm.wrist) + 0.08, floor + 0.001, far + 0.001, depths.hand)
    if arm.reach.startswith(("head", "door")):
        # Beside the head and behind a door post a few centimetres decide what hides what.
        hand = camera.depth(arm.wrist)
        far = camera.depth(mix(arm.elbow, arm.wrist, 0.8))
    elif _is_open(arm) and (near > torso) == (far > torso) and abs(near - far) < 0.3:
        # In one piece no seam shows at the elbow.
        near = far = max(near, far)
        hand = max(hand, far + 0.001)
    yield from _arm(arm, camera, wide, near, far)
    yield tube(
        f"sleeve_{arm.side}",
        "shirt",
        [
            ball(camera, arm.shoulder, SHOULDER * wide),
            ball(camera, mix(arm.shoulder, arm.elbow, 0.3), 0.049 * wide),
            _cuff(camera, mix(arm.shoulder, arm.elbow, 0.60), upper, 0.050 * wide),
        ],
        near + 0.002,
    )
    yield from _hand(arm, camera, hand, FIST if holds else _curl(arm))


def _is_open(arm: Arm) -> bool:
    """Whether the forearm does not come back over the upper arm."""
    upper, lower = unit(minus(arm.elbow, arm.shoulder)), unit(minus(arm.wrist, arm.elbow))
    return dot(upper, lower) > -0.35


def _arm(arm: Arm, camera: Camera, wide: float, near: float, far: float) -> Iterable[Shape]:
    lower = unit(minus(arm.wrist, arm.elbow))
    upper_arm = [
        ball(camera, mix(arm.shoulder, arm.elbow, 0.4), 0.040 * wide),
        ball(camera, mix(arm.shoulder, arm.elbow, 0.75), 0.037 * wide),
        ball(camera, arm.elbow, 0.034 * wide),
    ]
    forearm = [
        ball(camera, mix(arm.elbow, arm.wrist, 0.28), 0.037 * wide),
        ball(camera, mix(arm.elbow, arm.wrist, 0.7), 0.029 * wide),
        ball(camera, away(arm.wrist, lower, -0.01), 0.0235),
    ]
    if near == far:
        yield tube(f"arm_{arm.side}", "skin", [*upper_arm, *forearm], near)
        return
    yield tube(f"upper_arm_{arm.side}", "skin", upper_arm, near)
    yield tube(f"forearm_{arm.side}", "skin", [upper_arm[-1], *forearm], far)


def _cuff(camera: Camera, at: Vec, axis: Vec, radius: float) -> Disc:
    one = square_to((0.31, 0.52, 0.79), axis)
    other = cross(axis, one)
    return solid(camera, at, times(one, radius), times(other, radius), times(axis, 0.004))


def _curl(arm: Arm) -> float:
    return CURLS.get(arm.reach.replace("_L", "").replace("_R", ""), 14.0)


def _hand(arm: Arm, camera: Camera, depth: float, curl: float) -> Iterable[Shape]:
    ahead = arm.fingers
    palm = square_to(arm.palm, ahead)
    thumb = times(unit(square_to(arm.thumb, ahead)), 1.0)

    def at(along: float, aside: float, under: float = 0.0) -> Vec:
        return away(away(away(arm.wrist, ahead, along), thumb, aside), palm, under)

    flat = [
        solid(camera, at(*place), times(thumb, w), times(palm, h), times(ahead, 0.02))
        for place, w, h in (
            ((0.0, 0.0), 0.024, 0.018),
            ((0.035, 0.002), 0.034, 0.018),
            ((0.072, 0.0), 0.038, 0.015),
        )
    ]
    fingers = _fingers(arm, camera, curl)
    discs = [*flat]
    links = [(0, 1), (1, 2)]
    for finger in fingers:
        first = len(discs)
        discs += finger
        links += [(first, first + 1), (first + 1, first + 2)]
    yield mass(f"hand_{arm.side}", "skin", discs, tuple(links), depth, shade=0.13)
    yield tube(
        f"thumb_{arm.side}",
        "skin",
        [
            ball(camera, at(0.022, 0.022, 0.004), 0.014),
            ball(camera, at(0.056, 0.046, 0.008), 0.012),
            ball(camera, at(0.084, 0.051, 0.012), 0.0095),
        ],
        depth + (0.0005 if dot(thumb, camera.toward) > -0.3 else -0.0005),
    )


def _fingers(arm: Arm, camera: Camera, curl: float) -> Iterable[list[Disc]]:
    ahead = arm.fingers
    palm = square_to(arm.palm, ahead)
    thumb = square_to(arm.thumb, ahead)
    for aside, size in ((0.028, 0.9), (0.0095, 1.0), (-0.0095, 0.95), (-0.028, 0.78)):
        root = away(away(arm.wrist, ahead, 0.078), thumb, aside)
        first, down = turned(unit(away(ahead, thumb, aside * 3)), palm, curl)
        second, _ = turned(first, down, curl * 1.1)
        middle = away(root, first, 0.038 * size)
        tip = away(middle, second, 0.036 * size)
        yield [
            ball(camera, root, 0.0105),
            ball(camera, middle, 0.0098),
            ball(camera, tip, 0.0085),
        ]


@lru_cache(maxsize=16)
def leg_shapes(leg: Leg, camera: Camera, build: Build) -> tuple[Shape, ...]:
    """Trouser leg, ankle and shoe."""
    return tuple(_leg_shapes(leg, camera, build))


def _leg_shapes(leg: Leg, camera: Camera, build: Build) -> Iterable[Shape]:
    wide = build.value**0.5
    shin = unit(minus(leg.ankle, leg.knee))
    ahead = unit(minus(leg.toe, leg.ankle))
    thigh_depth = camera.depth(mix(leg.hip, leg.knee, 0.55))
    shin_depth = camera.depth(mix(leg.knee, leg.ankle, 0.5))
    yield tube(
        f"ankle_{leg.side}",
        "skin",
        [ball(camera, mix(leg.knee, leg.ankle, 0.88), 0.033), ball(camera, leg.ankle, 0.033)],
        shin_depth - 0.02,
    )
    yield from _shoe(leg, camera, ahead, shin_depth - 0.018)
    yield tube(
        f"shin_{leg.side}",
        "trousers",
        [
            ball(camera, leg.knee, 0.060 * wide),
            ball(camera, away(mix(leg.knee, leg.ankle, 0.32), ahead, -0.008), 0.056 * wide),
            _cuff(camera, mix(leg.knee, leg.ankle, 0.90), shin, 0.046 * wide),
        ],
        shin_depth,
    )
    yield tube(
        f"thigh_{leg.side}",
        "trousers",
        [
            ball(camera, leg.hip, 0.077 * wide),
            ball(camera, mix(leg.hip, leg.knee, 0.5), 0.077 * wide),
            ball(camera, leg.knee, 0.063 * wide),
        ],
        max(thigh_depth, shin_depth + 0.001) if thigh_depth > shin_depth - 0.25 else thigh_depth,
    )


def _shoe(leg: Leg, camera: Camera, ahead: Vec, depth: float) -> Iterable[Shape]:
    up = leg.up
    aside = cross(up, ahead)
    ground = away(leg.ankle, up, -0.075)

    def at(along: float, high: float) -> Vec:
        return away(away(ground, ahead, along), up, high)

    def oval(along: float, high: float, wide: float, tall: float, long: float) -> Disc:
        return solid(
            camera,
            at(along, high),
            times(aside, wide),
            times(up, tall),
            times(ahead, long),
        )

    sole = [oval(-0.022, 0.015, 0.036, 0.015, 0.043), oval(0.125, 0.015, 0.046, 0.015, 0.063)]
    yield tube(f"sole_{leg.side}", "sole", sole, depth, shade=0)
    upper = [
        oval(-0.018, 0.045, 0.035, 0.032, 0.040),
        oval(0.0, 0.075, 0.037, 0.016, 0.042),
        oval(0.06, 0.046, 0.039, 0.032, 0.05),
        oval(0.128, 0.035, 0.044, 0.022, 0.054),
    ]
    links = ((0, 1), (0, 2), (1, 2), (2, 3))
    yield mass(f"shoe_{leg.side}", "shoes", upper, links, depth + 0.001)
