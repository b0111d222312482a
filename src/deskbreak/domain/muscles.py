"""Where the muscles are that an exercise works, as soft spots on the parts of the body."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import (
    Frame,
    Vec,
    carried,
    cross,
    dot,
    minus,
    plus,
    square_to,
    times,
    unit,
)
from deskbreak.domain.shapes import Glow, Line, Shape, solid
from deskbreak.domain.skeleton import SIDE_SIGN, Arm
from deskbreak.domain.tracks import Figure


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a muscle under the skin.

    Attributes:
        bone: `spine_0` to `spine_6`, `pelvis`, `neck`, or `arm`, `forearm` and `thigh`.
        at: Where in the frame of the bone, for the right side; along a limb, the share of its
            length. A forearm faces forward with its palm, a thigh with its knee.
        facing: Which way the skin faces there.
        size: Half the width and half the height.
        on: The parts that it is seen on.
    """

    bone: str
    at: Vec
    facing: Vec
    size: tuple[float, float]
    on: tuple[str, ...]
    paired: bool = True


TORSO = ("torso",)
LEG = ("pelvis", "thigh", "torso")
ARM = ("upper_arm", "arm")
FOREARM = ("forearm", "arm")
SHOULDERS = ("torso", "sleeve", "neck")
TRAPEZIUS_UPPER = (
    Spot("spine_6", (0.085, -0.005, -0.01), (0.2, 1.0, 0.1), (0.105, 0.062), ("torso", "neck")),
    Spot("neck", (0.035, 0.03, -0.02), (0.8, 0.1, -0.4), (0.030, 0.075), ("neck",)),
)
NECK_SIDE = (Spot("neck", (0.04, 0.03, 0.01), (1.0, 0.0, 0.35), (0.040, 0.09), ("neck",)),)
NECK_BACK = (Spot("neck", (0.02, 0.05, -0.045), (0.2, 0.1, -1.0), (0.035, 0.06), ("neck",)),)
BACK = ("torso", "blade")
RHOMBOIDS = (Spot("spine_5", (0.055, 0.0, -0.10), (0.15, 0.1, -1.0), (0.060, 0.095), BACK),)
ERECTOR_UPPER = (Spot("spine_4", (0.04, 0.03, -0.105), (0.1, 0.0, -1.0), (0.055, 0.15), BACK),)
ERECTOR_LOWER = (Spot("spine_1", (0.04, 0.05, -0.1), (0.1, 0.0, -1.0), (0.055, 0.13), TORSO),)
SIDES = (Spot("spine_2", (0.125, 0.02, 0.03), (0.8, 0.0, 0.6), (0.065, 0.115), TORSO),)
LATS = (Spot("spine_3", (0.125, 0.03, -0.05), (0.8, 0.0, -0.6), (0.07, 0.13), TORSO),)
CHEST = (Spot("spine_5", (0.085, -0.01, 0.10), (0.25, 0.1, 1.0), (0.085, 0.060), TORSO),)
BELLY = (Spot("spine_2", (0.0, 0.0, 0.1), (0.0, 0.0, 1.0), (0.075, 0.13), TORSO, paired=False),)
DELTOID_FRONT = (
    Spot("arm", (0.0, 0.12, 0.045), (0.3, 0.2, 1.0), (0.045, 0.075), ("sleeve", "torso")),
)
DELTOID_REAR = (
    Spot("arm", (0.0, 0.12, -0.045), (0.3, 0.2, -1.0), (0.045, 0.075), ("sleeve", "torso")),
)
DELTOIDS = (Spot("arm", (0.03, 0.15, 0.0), (1.0, 0.3, 0.0), (0.05, 0.08), ("sleeve", "torso")),)
ARM_FRONT = (Spot("arm", (0.0, 0.65, 0.03), (0.0, 0.0, 1.0), (0.04, 0.09), ARM),)
ARM_BACK = (Spot("arm", (0.0, 0.65, -0.03), (0.0, 0.0, -1.0), (0.04, 0.09), ARM),)

PALM_SIDE = (Spot("forearm", (0.0, 0.38, 0.02), (0.0, 0.0, 1.0), (0.036, 0.085), FOREARM),)
BACK_OF_HAND = (Spot("forearm", (0.0, 0.38, -0.02), (0.0, 0.0, -1.0), (0.036, 0.085), FOREARM),)
SEAT = (Spot("pelvis", (0.085, -0.02, -0.10), (0.3, 0.0, -1.0), (0.075, 0.08), LEG),)
THIGH_BACK = (Spot("thigh", (0.0, 0.45, -0.06), (0.0, 0.0, -1.0), (0.05, 0.15), ("thigh",)),)

MUSCLES: Mapping[str, tuple[Spot, ...]] = {
    "trapezius_upper": TRAPEZIUS_UPPER,
    "levator_scapulae": NECK_SIDE,
    "scalenes": NECK_SIDE,
    "sternocleidomastoid": NECK_SIDE,
    "splenius": NECK_BACK,
    "suboccipitals": NECK_BACK,
    "erector_spinae_cervical": NECK_BACK,
    "deep_neck_flexors": NECK_SIDE,
    "rhomboids": RHOMBOIDS,
    "trapezius_middle": RHOMBOIDS,
    "trapezius_lower": ERECTOR_UPPER,
    "erector_spinae_thoracic": ERECTOR_UPPER,
    "erector_spinae_lumbar": ERECTOR_LOWER,
    "latissimus_dorsi": LATS,
    "serratus_anterior": SIDES,
    "intercostals": SIDES,
    "obliques": SIDES,
    "quadratus_lumborum": ERECTOR_LOWER,
    "abdominals": BELLY,
    "pectorals": CHEST,
    "deltoid_front": DELTOID_FRONT,
    "deltoid_lateral": DELTOIDS,
    "deltoid_rear": DELTOID_REAR,
    "deltoids": DELTOIDS,
    "rotator_cuff": DELTOID_REAR,
    "biceps": ARM_FRONT,
    "triceps": ARM_BACK,
    "forearm_flexors": PALM_SIDE,
    "forearm_extensors": BACK_OF_HAND,
    "gluteals": SEAT,
    "hamstrings": THIGH_BACK,
}
"""What is seen of each muscle; a muscle that is missing here is not shown."""


WHOLE = frozenset({"torso", "neck", "blade", "pelvis"})
"""The parts that there is one of."""


def tinted(
    shapes: Iterable[Shape | Line],
    muscles: Iterable[str],
    now: Figure,
    camera: Camera,
) -> list[Shape | Line]:
    """The shapes with the working muscles on them."""
    glows: dict[str, list[Glow]] = {}
    for spot, side in dict.fromkeys(_spots(muscles)):
        glow = _glow(spot, side, now, camera)
        if glow is not None:
            for part in spot.on:
                name = part if part in WHOLE else f"{part}_{side}"
                glows.setdefault(name, []).append(glow)
    return [
        replace(shape, glows=tuple(glows[shape.name]))
        if isinstance(shape, Shape) and shape.name in glows
        else shape
        for shape in shapes
    ]


def _spots(muscles: Iterable[str]) -> Iterable[tuple[Spot, str]]:
    for muscle in muscles:
        plain, _, last = muscle.rpartition("_")
        name, sides = (plain, last) if last in SIDE_SIGN else (muscle, "LR")
        for spot in MUSCLES.get(name, ()):
            for side in sides if spot.paired else "R":
                yield spot, side


def _glow(spot: Spot, side: str, now: Figure, camera: Camera) -> Glow | None:
    sign = SIDE_SIGN[side]
    x, y, z = spot.at
    frame = _frame(spot.bone, side, now)
    # Along a limb its frame is already where the muscle is.
    centre = frame.at(sign * x, 0.0 if spot.bone in LIMBS else y, z)
    if spot.bone in LIMBS:
        centre = plus(centre, _along(spot.bone, side, now, y))
    facing = unit(frame.way(sign * spot.facing[0], spot.facing[1], spot.facing[2]))
    strength = min(max((dot(facing, camera.toward) + 0.32) / 0.55, 0.0), 1.0)
    if not strength:
        return None
    along = square_to(frame.up, facing)
    across = cross(along, facing)
    wide, high = spot.size
    disc = solid(
        camera, centre, times(across, wide), times(along, high), times(facing, min(spot.size) * 0.5)
    )
    return Glow((disc[0], disc[1]), *_half_axes(*disc[2:]), strength)


def _half_axes(xx: float, xy: float, yy: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """The two half axes of an ellipse, square to each other."""
    middle, apart = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    angle = math.atan2(xy, (xx - yy) / 2) / 2
    first, last = math.sqrt(middle + apart), math.sqrt(max(middle - apart, 1e-6))
    c, s = math.cos(angle), math.sin(angle)
    return (c * first, s * first), (-s * last, c * last)


LIMBS = frozenset({"arm", "forearm", "thigh"})


def _along(bone: str, side: str, now: Figure, share: float) -> Vec:
    """The way from the upper end of a limb to a share of its length."""
    arm, leg = now.arms[side], now.legs[side]
    ends = {
        "arm": (arm.shoulder, arm.elbow),
        "forearm": (arm.elbow, arm.wrist),
        "thigh": (leg.hip, leg.knee),
    }
    first, last = ends[bone]
    return times(minus(last, first), share)


def _frame(bone: str, side: str, now: Figure) -> Frame:
    arm, leg = now.arms[side], now.legs[side]
    match bone:
        case "neck":
            return now.body.neck[0]
        case "pelvis":
            return now.body.pelvis
        case "arm":
            return _carried(now.body.chest, arm)
        case "forearm":
            up = unit(minus(arm.elbow, arm.wrist))
            ahead = square_to(arm.palm, up)
            return Frame(arm.elbow, cross(up, ahead), up, ahead)
        case "thigh":
            up = unit(minus(leg.hip, leg.knee))
            ahead = square_to(now.body.pelvis.forward, up)
            return Frame(leg.hip, cross(up, ahead), up, ahead)
        case _:
            return now.body.spine[int(bone.removeprefix("spine_"))]


def _carried(chest: Frame, arm: Arm) -> Frame:
    """The directions of the chest, taken along by the arm from where it hangs to where it is."""
    hanging = times(chest.up, -1.0)
    upper = unit(minus(arm.elbow, arm.shoulder))
    side = square_to(upper, hanging)
    angle = math.degrees(math.acos(min(max(dot(upper, hanging), -1.0), 1.0)))
    right, up, forward = (
        carried(way, hanging, side, angle) for way in (chest.right, chest.up, chest.forward)
    )
    return Frame(arm.shoulder, right, up, forward)
