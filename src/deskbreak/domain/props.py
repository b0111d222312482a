"""What stands around the body: desk, wall, doorway, mat, roller and towel."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from deskbreak.domain.camera import Camera
from deskbreak.domain.chair import chair
from deskbreak.domain.geometry import Vec
from deskbreak.domain.shapes import Shape, ball, hull_of, solid, tube

DESK_TOP = 0.722
DESK_EDGE = 0.45
DESK_HALF_WIDTH = 0.42
WALL_AHEAD = 0.62
WALL_BEHIND = -0.15
WALL_TOP = 3.2
WALL_ENDS = 2.6
"""How far a wall goes on; further than any picture shows."""
DOOR_HALF_WIDTH = 0.44
DOOR_REAR = 0.085
DOOR_TOP = 2.06
MAT_HALF_WIDTH = 0.32
MAT_TOP = 0.014
MATS = {
    "QUAD_SIDE": (-0.78, 1.08),
    "QUAD_FRONT": (-0.78, 0.92),
    "KNEE_PLANK_SIDE": (-0.72, 1.22),
    "PLANK_SIDE": (-0.10, 1.76),
    "PRONE_SIDE": (-1.10, 1.28),
    "PRONE_TOP": (-1.06, 0.98),
    "SUPINE_ROLLER_SIDE": (-0.98, 0.92),
}
"""From where to where a mat reaches, by base pose."""
ROLLER_RADIUS = 0.074
ROLLER_HALF_WIDTH = 0.24
ROLLER_AT = -0.37
BLEEDING = frozenset({"wall_ahead", "wall_behind"})
"""What goes on to the edges of the picture."""
BEHIND = -0.5
"""The depth of what never hides a part of the body."""

FACES: tuple[tuple[Vec, tuple[int, ...], str], ...] = (
    ((0.0, 1.0, 0.0), (2, 3, 7, 6), "_light"),
    ((0.0, 0.0, 1.0), (1, 3, 7, 5), ""),
    ((0.0, 0.0, -1.0), (0, 2, 6, 4), ""),
    ((1.0, 0.0, 0.0), (4, 5, 7, 6), "_dark"),
    ((-1.0, 0.0, 0.0), (0, 1, 3, 2), "_dark"),
)


@lru_cache(maxsize=64)
def props(names: tuple[str, ...], base: str, camera: Camera, rolled: float) -> tuple[Shape, ...]:
    """Everything that stands around, as this camera sees it; `rolled` is how far a roller is."""
    made: list[Shape] = []
    for name in names:
        made += DRAWN[name](camera, base, rolled)
    return tuple(made)


def box(camera: Camera, name: str, role: str, low: Vec, high: Vec, depth: float) -> Iterable[Shape]:
    """A box with its edges along the axes: the faces that are seen, each in its tone."""
    corners = [
        (x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])
    ]
    flat = [camera.flat(corner) for corner in corners]
    for number, (normal, face, tone) in enumerate(FACES):
        if camera.depth(normal) > 0.01:
            loop = hull_of(flat[corner] for corner in face)
            yield Shape(name, role + tone, (loop,), (), depth + number * 0.0001)


def _desk(camera: Camera) -> Iterable[Shape]:
    far = DESK_EDGE + 0.62
    for x in (-DESK_HALF_WIDTH + 0.06, DESK_HALF_WIDTH - 0.06):
        for z in (DESK_EDGE + 0.08, far - 0.08):
            low, high = (x - 0.02, 0.0, z - 0.02), (x + 0.02, DESK_TOP - 0.03, z + 0.02)
            yield from box(camera, "desk", "metal", low, high, BEHIND - 0.01 + x * 0.001)
    low = (-DESK_HALF_WIDTH, DESK_TOP - 0.036, DESK_EDGE)
    yield from box(camera, "desk", "desk", low, (DESK_HALF_WIDTH, DESK_TOP, far), BEHIND)
    yield from _screen(camera)


def _screen(camera: Camera) -> Iterable[Shape]:
    """What stands on a desk, so that it is seen to be one."""
    at, top = DESK_EDGE + 0.46, DESK_TOP
    for x, low, high, thick in ((0.10, 0.0, 0.014, 0.08), (0.02, 0.014, 0.2, 0.012)):
        least, most = (-x, top + low, at - thick), (x, top + high, at + thick)
        yield from box(camera, "screen", "metal", least, most, BEHIND + 0.01)
    least, most = (-0.27, top + 0.10, at - 0.045), (0.27, top + 0.44, at - 0.015)
    yield from box(camera, "screen", "screen", least, most, BEHIND + 0.011)


def _wall_ahead(camera: Camera) -> Iterable[Shape]:
    low, high = (-0.7, 0.0, WALL_AHEAD), (0.02, WALL_TOP, WALL_ENDS)
    yield from box(camera, "wall", "wall", low, high, BEHIND)
    low, high = (-0.7, 0.0, WALL_AHEAD - 0.016), (0.022, 0.085, WALL_AHEAD)
    yield from box(camera, "wall", "skirting", low, high, BEHIND + 0.001)


def _wall_behind(camera: Camera) -> Iterable[Shape]:
    low, high = (-WALL_ENDS, 0.0, WALL_BEHIND - 0.03), (WALL_ENDS, WALL_TOP, WALL_BEHIND)
    yield from box(camera, "wall", "wall", low, high, -9.6)
    low, high = (-WALL_ENDS, 0.0, WALL_BEHIND - 0.03), (WALL_ENDS, 0.085, WALL_BEHIND + 0.012)
    yield from box(camera, "wall", "skirting", low, high, -9.5)


def _doorway(camera: Camera) -> Iterable[Shape]:
    rear, front = DOOR_REAR, DOOR_REAR + 0.10
    for sign in (-1, 1):
        inner, outer = sorted((sign * DOOR_HALF_WIDTH, sign * (DOOR_HALF_WIDTH + 0.09)))
        depth = camera.depth((sign * DOOR_HALF_WIDTH, 1.0, front))
        yield from box(camera, "door", "door", (inner, 0.0, rear), (outer, DOOR_TOP, front), depth)
    across = DOOR_HALF_WIDTH + 0.09
    low, high = (-across, DOOR_TOP - 0.09, rear), (across, DOOR_TOP, front)
    yield from box(camera, "door", "door", low, high, camera.depth((0.0, DOOR_TOP, rear)))


def _mat(camera: Camera, reach: tuple[float, float]) -> Iterable[Shape]:
    rear, front = reach
    points = [
        (x, y, z)
        for y in (0.0, MAT_TOP)
        for x, z in _rounded_plate(MAT_HALF_WIDTH, rear, front, 0.05)
    ]
    yield Shape("mat", "mat_dark", (hull_of(camera.flat(p) for p in points),), (), -8.9)
    top = hull_of(camera.flat(p) for p in points if p[1])
    yield Shape("mat", "mat", (top,), (), -8.8)


def _rounded_plate(
    half: float, rear: float, front: float, radius: float
) -> Iterable[tuple[float, float]]:
    for sign_x, sign_z in ((1, 1), (-1, 1), (-1, -1), (1, -1)):
        x = sign_x * (half - radius)
        z = front - radius if sign_z > 0 else rear + radius
        for step in range(7):
            angle = math.radians(step * 15.0)
            yield (x + sign_x * radius * math.cos(angle), z + sign_z * radius * math.sin(angle))


def _roller(camera: Camera, rolled: float) -> Iterable[Shape]:
    y, z = ROLLER_RADIUS + MAT_TOP, ROLLER_AT + rolled
    ends = [
        solid(
            camera,
            (x, y, z),
            (0.002, 0.0, 0.0),
            (0.0, ROLLER_RADIUS, 0.0),
            (0.0, 0.0, ROLLER_RADIUS),
        )
        for x in (-ROLLER_HALF_WIDTH, ROLLER_HALF_WIDTH)
    ]
    near = ROLLER_HALF_WIDTH if camera.depth((1.0, 0.0, 0.0)) > 0 else -ROLLER_HALF_WIDTH
    yield tube("roller", "roller_dark", ends, -0.6, shade=0)
    yield tube("roller", "roller", [ball(camera, (near, y, z), ROLLER_RADIUS)], -0.595)
    hub = ball(camera, (near, y, z), ROLLER_RADIUS * 0.42)
    yield tube("roller", "roller_dark", [hub], -0.59, shade=0)
    # A mark on the rim shows that it turns.
    turn = rolled / ROLLER_RADIUS
    mark = (near, y + 0.056 * math.cos(turn), z + 0.056 * math.sin(turn))
    yield tube("roller", "roller_dark", [ball(camera, mark, 0.009)], -0.58, shade=0)


DRAWN: Mapping[str, Callable[[Camera, str, float], Iterable[Shape]]] = {
    "chair": lambda camera, _base, _rolled: chair(camera),
    "desk": lambda camera, _base, _rolled: _desk(camera),
    "wall_ahead": lambda camera, _base, _rolled: _wall_ahead(camera),
    "wall_behind": lambda camera, _base, _rolled: _wall_behind(camera),
    "doorway": lambda camera, _base, _rolled: _doorway(camera),
    "mat": lambda camera, base, _rolled: _mat(camera, MATS[base]),
    "roller": lambda camera, _base, rolled: _roller(camera, rolled),
}
