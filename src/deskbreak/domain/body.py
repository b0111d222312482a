"""The clothed trunk as solids, and the neck on it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import (
    Frame,
    Vec,
    away,
    cross,
    dot,
    minus,
    mix,
    times,
    unit,
)
from deskbreak.domain.look import Build
from deskbreak.domain.outlines import Disc
from deskbreak.domain.shapes import Line, Shape, ball, hull_of, mass, solid, tube
from deskbreak.domain.skeleton import HIP_OUT, SHOULDER_UP, SIDE_SIGN, SPINE_BONES, Trunk

# By spine joint: how far above it, half width, half depth, half height, how far forward.
SECTIONS = (
    (0.010, 0.158, 0.113, 0.040, 0.000),
    (0.000, 0.152, 0.108, 0.050, 0.002),
    (0.000, 0.146, 0.102, 0.050, 0.004),
    (0.000, 0.144, 0.103, 0.050, 0.006),
    (0.000, 0.150, 0.108, 0.050, 0.006),
    (-0.014, 0.150, 0.106, 0.050, 0.002),
)
HEM = ((-0.085, 0.182, 0.118), (-0.02, 0.180, 0.117), (0.060, 0.161, 0.112))
"""Where a shirt that hangs ends: how far above the hips, half width, half depth."""
SHOULDER = 0.052


@lru_cache(maxsize=8)
def trunk_shapes(
    body: Trunk, camera: Camera, build: Build, breath: float, *, is_seated: bool
) -> tuple[Shape | Line, ...]:
    """Pelvis, shirt, neck and neckline; who does not sit has the shirt over the hips."""
    return tuple(_trunk_shapes(body, camera, build, breath, is_seated=is_seated))


def _trunk_shapes(
    body: Trunk, camera: Camera, build: Build, breath: float, *, is_seated: bool
) -> Iterable[Shape | Line]:
    depth = camera.depth(body.spine[3].origin)
    yield _pelvis(body, camera, build, depth - 0.02)
    yield _shirt(body, camera, build, breath, depth, () if is_seated else HEM)
    yield from _blades(body, camera, depth + 0.001)
    yield from _neck(body, camera, build, depth)


def _pelvis(body: Trunk, camera: Camera, build: Build, depth: float) -> Shape:
    wide = build.value
    hips, waist = body.pelvis, body.spine[0]
    discs = [
        solid(camera, waist.at(0, 0.03, 0), *_axes(waist, 0.150 * wide, 0.01, 0.108)),
        solid(camera, hips.at(0, 0, -0.008), *_axes(hips, 0.150 * wide, 0.085, 0.112)),
        *(ball(camera, hips.at(sign * HIP_OUT, 0, 0.01), 0.077 * wide**0.5) for sign in (-1, 1)),
    ]
    return mass("pelvis", "trousers", discs, ((0, 1), (1, 2), (1, 3), (0, 2), (0, 3)), depth)


def _shirt(
    body: Trunk,
    camera: Camera,
    build: Build,
    breath: float,
    depth: float,
    hem: tuple[tuple[float, float, float], ...],
) -> Shape:
    discs = []
    size = build.value
    for low, half, rear in hem:
        axes = _axes(body.pelvis, half * size**0.5, 0.02, rear * size)
        discs.append(solid(camera, body.pelvis.at(0.0, low, -0.004), *axes))
    for number, (lift, wide, thick, high, ahead) in enumerate(SECTIONS):
        frame = body.spine[number]
        swell = 1 + (0.05 * breath if number in {3, 4, 5} else 0.0)
        discs.append(
            solid(
                camera,
                frame.at(0.0, lift, ahead),
                times(frame.right, wide * build.value),
                times(frame.up, high),
                times(frame.forward, thick * swell * build.value),
            )
        )
    chest, (centre, across, deep) = body.chest, _ring(body, 1.1)
    discs.append(solid(camera, chest.at(0.0, 0.040, -0.004), *_axes(chest, 0.118, 0.03, 0.088)))
    discs.append(solid(camera, centre, across, deep))
    links = [(number, number + 1) for number in range(len(discs) - 1)]
    upper, collar = len(discs) - 2, len(discs) - 1
    for side in "LR":
        sign = SIDE_SIGN[side]
        shoulder = len(discs)
        discs.append(ball(camera, body.shoulders[side], SHOULDER * build.value**0.5))
        discs.append(ball(camera, chest.at(sign * 0.090, 0.0, 0.0), 0.070))
        discs.append(_slope(body, camera, side))
        links += [(shoulder, shoulder + 1), (shoulder, upper), (shoulder, collar)]
        links += [(upper, shoulder + 1), (shoulder, shoulder + 2), (collar, shoulder + 2)]
    return mass("torso", "shirt", discs, tuple(links), depth, shade=0.10)


def _slope(body: Trunk, camera: Camera, side: str) -> Disc:
    """The muscle from the neck to the shoulder, which goes up with it."""
    collar, shoulder = body.spine[SPINE_BONES].origin, body.shoulders[side]
    raised = dot(minus(shoulder, body.chest.origin), body.chest.up) - SHOULDER_UP
    place = away(mix(collar, shoulder, 0.45), body.chest.up, 0.45 * max(raised, 0.0) - 0.020)
    return ball(camera, place, 0.036)


def _axes(frame: Frame, wide: float, high: float, deep: float) -> tuple[Vec, Vec, Vec]:
    return times(frame.right, wide), times(frame.up, high), times(frame.forward, deep)


def _ring(body: Trunk, size: float = 1.0) -> tuple[Vec, Vec, Vec]:
    """The neckline: its centre and its half axes. It is lower in front."""
    collar = body.spine[SPINE_BONES].moved(0.0, -0.002, 0.004)
    return (
        collar.origin,
        times(collar.right, 0.062 * size),
        collar.way(0.0, -0.036 * size, 0.056 * size),
    )


def _blades(body: Trunk, camera: Camera, depth: float) -> Iterable[Shape]:
    chest = body.chest
    if dot(chest.forward, camera.toward) > -0.4:
        return
    for side in "LR":
        sign, together = SIDE_SIGN[side], body.retraction[side]
        shift = 0.062 - 0.026 * together
        rise = dot(minus(body.shoulders[side], chest.origin), chest.up) * 0.7 - 0.02
        corners = [(0.0, 0.045, 0.016), (0.012, -0.095, 0.014), (0.085, 0.02, 0.016)]
        points = []
        for x, y, radius in corners:
            for step in range(12):
                aside, up = radius * math.cos(step * 0.5236), radius * math.sin(step * 0.5236)
                place = chest.at(sign * (shift + x) + aside, rise + y + up, -0.1)
                points.append(camera.flat(place))
        yield Shape("blade", "blade", (hull_of(points),), (), depth)


def _neck(body: Trunk, camera: Camera, build: Build, depth: float) -> Iterable[Shape | Line]:
    centre, across, deep = _ring(body)
    low, middle, high = (frame.origin for frame in body.neck)
    thick = 0.046 * build.value**0.5
    facing = dot(unit(cross(deep, across)), camera.toward)
    column = [
        solid(camera, low, times(across, 0.78), times(deep, 0.78)),
        ball(camera, mix(low, middle, 0.7), thick),
        ball(camera, away(high, body.head.up, 0.02), thick),
    ]
    if facing > 0:
        yield tube(
            "neckline", "neck", [solid(camera, centre, across, deep)], depth + 0.003, shade=0
        )
    near = depth + 0.004 if facing > 0 else depth - 0.004
    yield tube("neck", "neck", column, near, shade=0.20)
    yield _collar(centre, across, deep, camera, depth + 0.005)


def _collar(centre: Vec, across: Vec, deep: Vec, camera: Camera, depth: float) -> Line:
    # The near half of the ring lies over the neck, the far half behind it.
    start = math.atan2(camera.depth(deep), camera.depth(across))
    points = []
    for step in range(-6, 7):
        angle = start + math.radians(step * 15)
        place = away(away(centre, across, math.cos(angle)), deep, math.sin(angle))
        points.append(camera.flat(place))
    return Line("collar", "shirt_edge", tuple(points), 0.011, depth)
