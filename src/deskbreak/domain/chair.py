"""The chair: a seat, a backrest on two posts, four legs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import Flat, Vec
from deskbreak.domain.shapes import Shape, ball, hull_of, tube

SEAT_TOP = 0.415
SEAT_HALF_WIDTH = 0.225
SEAT_FRONT = 0.26
SEAT_REAR = -0.2
SEAT_THICKNESS = 0.045
BACK_FRONT = -0.185
BACK_LEAN = 0.10
BACK_HALF_WIDTH = 0.195
BACK_BOTTOM = 0.58
BACK_TOP = 0.82
BACK_THICKNESS = 0.028


@lru_cache(maxsize=8)
def chair(camera: Camera) -> tuple[Shape, ...]:
    """The chair as this camera sees it; its depths make room for somebody who sits on it."""
    return (*_legs(camera), *_seat(camera), *_posts(camera), *_back(camera))


def _legs(camera: Camera) -> Iterable[Shape]:
    corners = [(x, z) for z in (SEAT_REAR, SEAT_FRONT) for x in (-1, 1)]
    for x, z in sorted(corners, key=lambda corner: camera.depth((corner[0] * 0.2, 0, corner[1]))):
        top = (x * (SEAT_HALF_WIDTH - 0.04), SEAT_TOP - 0.03, z * 0.82)
        foot = (x * (SEAT_HALF_WIDTH - 0.01), 0.012, z * 1.02)
        yield tube("chair", "chair", [ball(camera, top, 0.016), ball(camera, foot, 0.011)], -0.36)


def _seat(camera: Camera) -> Iterable[Shape]:
    top = [(x, SEAT_TOP, z) for x, z in _rounded(SEAT_HALF_WIDTH, SEAT_REAR, SEAT_FRONT, 0.07)]
    under = [(x * 0.97, SEAT_TOP - SEAT_THICKNESS, z * 0.97) for x, _, z in top]
    flat = [camera.flat(point) for point in top]
    whole = hull_of([*flat, *(camera.flat(point) for point in under)])
    yield Shape("seat", "chair", (whole,), (), -0.35)
    yield Shape("seat", "chair_light", (tuple(flat),), (), -0.345)


def _leaning(x: float, y: float, z: float) -> Vec:
    return (x, y, BACK_FRONT + z - (y - SEAT_TOP) * BACK_LEAN)


def _posts(camera: Camera) -> Iterable[Shape]:
    depth = camera.depth((0.0, 0.7, BACK_FRONT))
    for x in (-0.13, 0.13):
        low = ball(camera, (x, SEAT_TOP - 0.02, SEAT_REAR + 0.03), 0.014)
        high = ball(camera, _leaning(x, BACK_BOTTOM + 0.08, -0.03), 0.014)
        yield tube("chair", "chair", [low, high], depth - 0.01)


def _back(camera: Camera) -> Iterable[Shape]:
    outline = _rounded(BACK_HALF_WIDTH, BACK_BOTTOM, BACK_TOP, 0.06)
    # The panel curves round the person.
    front = [_leaning(x, y, x * x * 0.9 - 0.034) for x, y in outline]
    rear = [(x, y, z - BACK_THICKNESS) for x, y, z in front]
    depth = camera.depth((0.0, 0.7, BACK_FRONT))
    flat_front = [camera.flat(point) for point in front]
    flat_rear = [camera.flat(point) for point in rear]
    whole = hull_of([*flat_front, *flat_rear])
    yield Shape("chair_back", "chair", (whole,), (), depth)
    face = flat_front if camera.depth((0.0, 0.0, 1.0)) > 0 else flat_rear
    yield Shape("chair_back", "chair_light", (tuple(face),), (), depth + 0.001)


def _rounded(half_width: float, low: float, high: float, radius: float) -> list[Flat]:
    centres = [
        (half_width - radius, high - radius),
        (radius - half_width, high - radius),
        (radius - half_width, low + radius),
        (half_width - radius, low + radius),
    ]
    points = []
    for corner, (x, y) in enumerate(centres):
        for step in range(9):
            angle = math.radians(corner * 90 + step * 11.25)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return points
