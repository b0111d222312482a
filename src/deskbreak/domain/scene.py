"""The figure as a picture: everything that a painter has to fill, in the order to fill it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from deskbreak.domain.arrows import Arrow, arrows
from deskbreak.domain.body import Build, trunk_shapes
from deskbreak.domain.camera import Camera, seen, swapped
from deskbreak.domain.chair import chair
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.geometry import Flat
from deskbreak.domain.head import head
from deskbreak.domain.limbs import arm_shapes, leg_shapes
from deskbreak.domain.muscles import tinted
from deskbreak.domain.pose import Stance
from deskbreak.domain.shapes import Glow, Line, Shape
from deskbreak.domain.skeleton import BASES, Arm, Base, Channels, Leg, Trunk, leg, trunk
from deskbreak.domain.targets import arms, place

SEATED_FRAME = (-0.66, -0.15, 0.66, 1.55)
STANDING_FRAME = (-0.85, -0.15, 0.85, 2.02)


@dataclass(frozen=True, slots=True)
class Figure:
    """The joints of the whole body."""

    body: Trunk
    arms: Mapping[str, Arm]
    legs: Mapping[str, Leg]


@dataclass(frozen=True, slots=True)
class Scene:
    """What to paint.

    Attributes:
        shapes: In the order of painting, the nearest last; metres, y up.
        frame: Left, bottom, right and top of what should be in view.
    """

    shapes: tuple[Shape | Line, ...]
    arrows: tuple[Arrow, ...]
    frame: tuple[float, float, float, float]


def figure(stance: Stance, base: Base, breath: float = 0.0) -> Figure:
    """Where every joint is."""
    value = Channels(stance, base.pose)
    body = trunk(value, is_seated=base.is_seated, breath=breath)
    legs = {side: leg(value, body.pelvis, side) for side in "LR"}
    return Figure(body, arms(stance, base, body, legs), legs)


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
    shown, camera = seen(stance, animation.view, side)
    now = figure(shown, base, breath)
    is_left = side is Side.LEFT
    muscles = [swapped(name) if is_left else name for name in exercise.muscles]
    shapes: list[Shape | Line] = [
        *trunk_shapes(now.body, camera, build, breath),
        *head(now.body.head, camera, camera.depth(now.body.spine[3].origin)),
    ]
    for name in "LR":
        shapes += leg_shapes(now.legs[name], camera, build)
    thighs = {shape.name: shape.depth for shape in shapes if shape.name.startswith("thigh")}
    for name in "LR":
        floor = _floor(now.arms[name], camera, thighs)
        shapes += arm_shapes(now.arms[name], camera, build, floor)
    if base.is_seated:
        shapes += chair(camera)
    shapes = tinted(shapes, muscles, now.body, now.arms, camera)
    shapes.sort(key=lambda shape: shape.depth)
    return Scene(
        (_shadow(camera, is_seated=base.is_seated), *shapes),
        arrows(animation.arrow, shown, base, now.body, now.arms, camera),
        _frame(camera, is_seated=base.is_seated),
    )


def _floor(arm: Arm, camera: Camera, thighs: Mapping[str, float]) -> float:
    """How near an arm has to be painted at least, so as not to vanish behind what it holds."""
    if arm.reach.startswith("chair_back"):
        return camera.depth((0.0, 0.7, -0.185)) + 0.01
    if arm.reach.startswith(("thigh", "knee")):
        return thighs.get(f"thigh_{place(arm.reach, arm.side)}", -9.0) + 0.002
    return -9.0


def _shadow(camera: Camera, *, is_seated: bool) -> Shape:
    wide, deep, ahead = (0.52, 0.56, 0.10) if is_seated else (0.38, 0.34, 0.04)
    x, y = camera.flat((0.0, 0.0, ahead))
    across = math.hypot(camera.right[0] * wide, camera.right[2] * deep)
    along = math.hypot(camera.up[0] * wide, camera.up[2] * deep)
    loop = ((x - across, y - along), (x + across, y - along), (x + across, y + along))
    box = (*loop, (x - across, y + along))
    return Shape(
        "shadow", "shadow", (box,), (), -9.0, (Glow((x, y), (across, 0), (0, along), 1.0),)
    )


def _frame(camera: Camera, *, is_seated: bool) -> tuple[float, float, float, float]:
    left, bottom, right, top = SEATED_FRAME if is_seated else STANDING_FRAME
    middle: Flat = camera.flat((0.0, 0.0, 0.1))
    return (left + middle[0], bottom, right + middle[0], top)
