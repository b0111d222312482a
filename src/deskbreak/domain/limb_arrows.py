"""The arrows of arms and legs: which way hands, elbows and feet go."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from deskbreak.domain.geometry import Flat, Vec, dot
from deskbreak.domain.skeleton import SHOULDER_OUT, SIDE_SIGN, UPPER_ARM
from deskbreak.domain.tracks import (
    LEAST,
    Arrow,
    Figure,
    Movement,
    arc,
    beside,
    elbow_of,
    fingertips,
    toe_of,
)

APART = 0.25
"""Hands that come nearer or get further by less than this are not pulled apart, in metres."""
SWEEP = 0.25
"""Hands that are lifted and go further across the screen than this sweep, in metres."""
NEAR = 0.12
"""Arrows that end nearer to each other than this are one."""


def elbows(way: Movement) -> tuple[Arrow, ...]:
    """Over the elbows, outward, as soon as they are up."""
    made = []
    for side in "LR":
        arm = way.now.arms[side]
        if arm.elbow[1] > arm.shoulder[1]:
            x, y = way.camera.flat(arm.elbow)
            out = SIDE_SIGN[side] * math.copysign(
                1.0, dot(way.camera.right, way.now.body.chest.right)
            )
            start, end = math.radians(-14 * out), math.radians(16 * out)
            made.append(arc((x - out * 0.05, y - 0.30), (0.40, 0.40), start, end))
    return tuple(made)


def _centre(way: Movement) -> Flat:
    return way.camera.flat(way.now.body.spine[3].origin)


def _along(way: Movement, *parts: Callable[[Figure], Vec]) -> tuple[Arrow, ...]:
    """Beside the way of every part that moves."""
    made: list[Arrow] = []
    for part in parts:
        points = beside(way.track(part), _centre(way))
        # Seen from the side both hands go the same way.
        if points and all(math.dist(points[-1], other.points[-1]) > NEAR for other in made):
            made.append(Arrow(points))
    return tuple(made)


def hands(way: Movement) -> tuple[Arrow, ...]:
    """Along the ways of both hands."""
    return _along(way, fingertips("R"), fingertips("L"))


def crossing(way: Movement) -> tuple[Arrow, ...]:
    """Outside the shoulder of the arm that crosses the chest, towards it."""
    far = {side: way.shift(elbow_of(side))[1] for side in "LR"}
    side = max(far, key=lambda side: far[side])
    if far[side] < LEAST:
        return ()
    x, y = way.camera.flat(way.now.body.shoulders[side])
    out = math.copysign(1.0, x)
    return (Arrow(((x + out * 0.33, y - 0.02), (x + out * 0.11, y - 0.02))),)


def apart(way: Movement) -> tuple[Arrow, ...]:
    """Beyond both hands, outward or inward."""
    first, last = (_between_hands(way.at(share)) for share in (0.0, 1.0))
    if abs(last - first) < APART:
        return ()
    made = []
    for side in "LR":
        x, y = way.camera.flat(fingertips(side)(way.now))
        out = SIDE_SIGN[side] * math.copysign(1.0, way.camera.right[0])
        near, end = (x + out * 0.06, y), (x + out * 0.26, y)
        made.append(Arrow((near, end)) if last > first else Arrow((end, near)))
    return tuple(made)


def _between_hands(body: Figure) -> float:
    return abs(body.arms["R"].wrist[0] - body.arms["L"].wrist[0])


def reach(way: Movement) -> tuple[Arrow, ...]:
    """Beyond both hands together, away from the chest."""
    tips = [way.camera.flat(fingertips(side)(way.now)) for side in "LR"]
    x, y = (sum(values) / 2 for values in zip(*tips, strict=True))
    cx, cy = way.camera.flat(way.now.body.chest.at(0.0, 0.0, 0.0))
    if max(way.shift(fingertips(side))[1] for side in "LR") < LEAST:
        return ()
    far = math.hypot(x - cx, y - cy)
    dx, dy = (x - cx) / far, (y - cy) / far
    return (Arrow(((x + dx * 0.10, y + dy * 0.10), (x + dx * 0.32, y + dy * 0.32))),)


def wrist(way: Movement) -> tuple[Arrow, ...]:
    """In front of the hand that is bent, towards the body."""
    far = {side: way.shift(fingertips(side))[1] for side in "LR"}
    side = max(far, key=lambda side: way.now.arms[side].wrist[2])
    if far[side] < LEAST:
        return ()
    x, y = way.camera.flat(fingertips(side)(way.now))
    out = math.copysign(1.0, dot(way.camera.right, way.now.body.chest.forward))
    return (Arrow(((x + out * 0.28, y), (x + out * 0.11, y))),)


def limbs(way: Movement) -> tuple[Arrow, ...]:
    """At every hand and foot that is lifted."""
    feet = (toe_of(side) for side in "LR")
    return _along(way, fingertips("L"), fingertips("R"), *feet)


def lift(way: Movement) -> tuple[Arrow, ...]:
    """Beside both hands, off the floor; along their ways where they go somewhere else as well."""
    if max(way.shift(fingertips(side))[1] for side in "LR") > SWEEP:
        return hands(way)
    made = []
    for side in "LR":
        rise = fingertips(side)(way.at(1.0))[1] - fingertips(side)(way.at(0.0))[1]
        if rise > LEAST / 2:
            x, y = way.camera.flat(fingertips(side)(way.now))
            x += math.copysign(0.10, x)
            made.append(Arrow(((x, y - 0.11), (x, y + 0.11))))
    return tuple(made)


def step(way: Movement) -> tuple[Arrow, ...]:
    """Before the foot that goes furthest, the way it steps."""
    far = {side: way.shift(toe_of(side)) for side in "LR"}
    side = max(far, key=lambda side: far[side][1])
    (dx, dy), length = far[side]
    if length < LEAST:
        return ()
    x, y = way.camera.flat(way.at(1.0).legs[side].toe)
    return (Arrow(((x + dx * 0.10, y + dy * 0.10), (x + dx * 0.32, y + dy * 0.32))),)


def circles(way: Movement) -> tuple[Arrow, ...]:
    """Round both hands, the way they circle."""
    made = []
    for side in "LR":
        body = way.now.body
        out = SIDE_SIGN[side] * (SHOULDER_OUT + UPPER_ARM + 0.42)
        x, y = way.camera.flat(body.chest.at(out, 0.07, 0.0))
        (ax, ay), (bx, by) = (
            way.camera.flat(fingertips(side)(way.at(share))) for share in (0.0, 1.0)
        )
        turn = (ay - y) * (bx - x) - (ax - x) * (by - y)
        angle = math.radians(math.copysign(290, turn))
        made.append(replace(arc((x, y), (0.085, 0.19), -angle / 2, angle / 2), under=True))
    return tuple(made)


def roll(way: Movement) -> tuple[Arrow, ...]:
    """Over the chest, the way the body rolls."""
    return _along(way, lambda body: body.body.spine[3].at(0.0, 0.0, 0.16))
