"""The figure as a picture: everything that a painter has to fill, in the order to fill it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from deskbreak.domain.arrows import arrows, has_arrows
from deskbreak.domain.band import band
from deskbreak.domain.bases import BASES, Base, Ground
from deskbreak.domain.body import trunk_shapes
from deskbreak.domain.camera import Camera, seen, swapped
from deskbreak.domain.exercise import Animation, Exercise, Side, Sides
from deskbreak.domain.framing import Frame, framed, key_poses
from deskbreak.domain.geometry import Vec, dot, minus, mix, unit
from deskbreak.domain.head import head
from deskbreak.domain.limbs import Depths, arm_shapes, leg_shapes
from deskbreak.domain.look import Build
from deskbreak.domain.muscles import tinted
from deskbreak.domain.pose import Stance
from deskbreak.domain.props import BLEEDING, MAT_TOP, props
from deskbreak.domain.shapes import Glow, Line, Shape
from deskbreak.domain.skeleton import BODY_HEIGHT, Arm, Channels
from deskbreak.domain.targets import place
from deskbreak.domain.tracks import Arrow, Figure, figure

SHADOWS: Mapping[Ground, tuple[float, float, float]] = {
    Ground.SEAT: (0.52, 0.56, 0.10),
    Ground.FEET: (0.38, 0.30, 0.04),
    Ground.KNEES: (0.42, 0.95, 0.10),
    Ground.BELLY: (0.44, 1.25, 0.05),
    Ground.BACK: (0.44, 1.00, -0.05),
}
"""The shadow on the floor: half its width, half its depth, and how far ahead its middle is."""
ON_ARM = ("elbow", "hand", "palm")
FOLDED = 0.3
"""From here on, as a cosine, a thigh lies against the belly, and no shirt hangs over it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What to paint.

    Attributes:
        shapes: In the order of painting, the nearest last; metres, y up.
        frame: Left, bottom, right and top of what should be in view.
        is_cut: Whether something goes on below the frame.
        bleeds: Whether something goes on to the edges of the picture.
    """

    shapes: tuple[Shape | Line, ...]
    arrows: tuple[Arrow, ...]
    frame: Frame
    is_cut: bool = False
    bleeds: bool = False


def scene(
    exercise: Exercise,
    stance: Stance,
    side: Side,
    breath: float = 0.0,
    build: Build = Build.SLIM,
) -> Scene:
    """The picture of somebody who does an exercise."""
    animation = exercise.animation
    base = BASES[animation.base]
    alternates = exercise.sides is Sides.ALTERNATE
    shown, camera = seen(stance, animation.view, side, alternates=alternates)
    now = figure(shown, base, breath)
    way, _ = seen(_led(animation, stance), animation.view, side)
    is_left = side is Side.LEFT
    muscles = [swapped(name) if is_left else name for name in exercise.muscles]
    shapes = _body(now, base, animation.prop, camera, build, breath)
    shapes = tinted(shapes, muscles, now, camera)
    rolled = (
        Channels(shown, base.pose)("root_x") * BODY_HEIGHT / 2 if "roller" in base.props else 0.0
    )
    shapes += props(base.props, base.name, camera, rolled)
    shapes += band(animation.prop, now.arms, now.legs, camera)
    shapes += _shadows(camera, base, now)
    shapes.sort(key=lambda shape: shape.depth)
    return Scene(
        tuple(shapes),
        arrows(animation.arrow, way, base, now, camera),
        framed(animation, side, alternates=alternates),
        animation.close,
        not BLEEDING.isdisjoint(base.props),
    )


def arrows_over(
    exercise: Exercise, stance: Stance, side: Side, breath: float = 0.0
) -> tuple[Arrow, ...]:
    """The arrows of a picture that are in front of the body, without the picture."""
    animation = exercise.animation
    base = BASES[animation.base]
    alternates = exercise.sides is Sides.ALTERNATE
    way, _ = seen(_led(animation, stance), animation.view, side)
    if not has_arrows(animation.arrow, way, base):
        return ()
    shown, camera = seen(stance, animation.view, side, alternates=alternates)
    found = arrows(animation.arrow, way, base, figure(shown, base, breath), camera)
    return tuple(arrow for arrow in found if not arrow.under)


def _led(animation: Animation, stance: Stance) -> Stance:
    """The way that is shown by arrows: in a hold nothing moves, so the one that led there."""
    if stance.start != stance.end:
        return stance
    ways = pairwise(key_poses(animation))
    found = (Stance(a, b, 1.0) for a, b in ways if b == stance.end and a != b)
    return next(found, stance)


def _body(
    now: Figure, base: Base, prop: str, camera: Camera, build: Build, breath: float
) -> list[Shape | Line]:
    torso = camera.depth(now.body.spine[3].origin)
    shapes: list[Shape | Line] = [
        *trunk_shapes(now.body, camera, build, breath, is_seated=base.is_seated),
        *head(now.body.head, camera, torso),
    ]
    legs = [shape for name in "LR" for shape in leg_shapes(now.legs[name], camera, build)]
    shapes += legs if base.is_seated else _under_shirt(legs, now, torso)
    painted = {shape.name: shape.depth for shape in shapes}
    # A hand that rests on the other arm is painted after it.
    for name in sorted("LR", key=lambda side: now.arms[side].reach.startswith(ON_ARM)):
        depths = _depths(now.arms[name], camera, torso, painted)
        for shape in arm_shapes(now.arms[name], camera, build, depths, holds=bool(prop)):
            painted[shape.name] = shape.depth
            shapes.append(shape)
    return shapes


def _under_shirt(legs: list[Shape], now: Figure, torso: float) -> Iterable[Shape]:
    """Legs in their own order, all of them further away than the shirt that hangs over them."""
    thighs = (unit(minus(leg.knee, leg.hip)) for leg in now.legs.values())
    if max(dot(thigh, now.body.spine[3].up) for thigh in thighs) > FOLDED:
        return legs
    shirt, nearest = torso - 0.001, max(leg.depth for leg in legs)
    return [
        replace(leg, depth=shirt - (nearest - leg.depth) * 0.01) if leg.depth > shirt else leg
        for leg in legs
    ]


def _depths(arm: Arm, camera: Camera, torso: float, painted: Mapping[str, float]) -> Depths:
    """How near an arm is painted at least, so as not to vanish behind what it rests on."""
    there = place(arm.reach, arm.side)
    if arm.reach.startswith("chair_back"):
        return Depths(torso, camera.depth((0.0, 0.7, -0.185)) + 0.01)
    if arm.reach.startswith(("thigh", "knee")):
        return Depths(torso, painted[f"thigh_{there}"] + 0.002)
    if arm.reach.startswith(ON_ARM):
        return Depths(torso, hand=painted[f"hand_{there}"] + 0.002)
    return Depths(torso)


def _shadows(camera: Camera, base: Base, now: Figure) -> Iterable[Shape]:
    wide, deep, ahead = SHADOWS[base.ground]
    if base.ground is Ground.FEET:
        # Under the feet, and as far as the body leans out over them.
        places = [leg.ankle[2] for leg in now.legs.values()] + [now.body.chest.origin[2]]
        ahead += (min(places) + max(places)) / 2
        deep += (max(places) - min(places)) * 0.36
    yield _shadow(camera, (0.0, 0.0, ahead), wide, deep, 1.0)
    if base.ground is Ground.BELLY:
        for arm in now.arms.values():
            # What is lifted leaves its shadow behind.
            x, y, z = mix(arm.elbow, arm.wrist, 0.8)
            high = min(max(y - 0.085, 0.0) / 0.06, 1.0)
            if high:
                yield _shadow(camera, (x, MAT_TOP, z - 0.02), 0.10, 0.10, high)


def _shadow(camera: Camera, place: Vec, wide: float, deep: float, strength: float) -> Shape:
    x, y = camera.flat(place)
    across = math.hypot(camera.right[0] * wide, camera.right[2] * deep)
    along = math.hypot(camera.up[0] * wide, camera.up[2] * deep)
    loop = ((x - across, y - along), (x + across, y - along), (x + across, y + along))
    box = (*loop, (x - across, y + along))
    depth = -9.0 if not place[1] else -8.7
    glow = Glow((x, y), (across, 0), (0, along), strength)
    return Shape("shadow", "shadow", (box,), (), depth, (glow,))
