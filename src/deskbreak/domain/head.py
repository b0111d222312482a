"""The head: a face with eyes, brows, nose, mouth and ears, under short hair.

Coordinates are those of the head's frame, from the joint on top of the neck.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import Flat, Frame, Vec, away, distance, dot, mix, times, unit
from deskbreak.domain.outlines import Disc, Loop
from deskbreak.domain.shapes import Line, Shape, ball, mass, solid, tube

SKULL: Vec = (0.0, 0.124, -0.004)
SKULL_AXES: Vec = (0.088, 0.112, 0.100)
VOLUME: Vec = (0.0, 0.013, -0.006)
"""Which way the hair stands off the skull."""
CROWN: Vec = (0.0, 0.78, -0.6258)
TO_FACE: Vec = (0.0, 0.6258, 0.78)

# How far the hair reaches from the crown, by the angle round it: 0 is the forehead, 90 the right
# ear, 180 the nape. The fringe is swept to one side.
HAIRLINE = (
    (-180, 111), (-150, 110), (-126, 104), (-112, 100), (-102, 90), (-90, 92), (-82, 106),
    (-73, 108), (-66, 101), (-54, 95), (-38, 98), (-24, 103), (-4, 101), (16, 94), (30, 88),
    (42, 88), (56, 94), (66, 101), (73, 108), (82, 106), (90, 92), (102, 90), (112, 100),
    (126, 104), (150, 110), (180, 111),
)  # fmt: skip
LOOKING_DOWN = 0.42
"""From here on, seen from in front, the lids cover the eyes."""
SUNK = -0.013
"""How deep the eyes lie under the brow; it shows from the side."""

STEPS = 60
STRANDS = (
    (-150, 0.35, 0.8), (-114, 0.45, 0.9), (-78, 0.3, 0.7), (-48, 0.45, 0.9), (-24, 0.3, 0.85),
    (6, 0.4, 0.9), (42, 0.3, 0.8), (84, 0.45, 0.75), (120, 0.3, 0.85), (156, 0.45, 0.9),
)  # fmt: skip
"""Locks of hair: how far round they lie, and from where to where they reach to the hairline."""


def _hairline() -> tuple[tuple[Vec, float], ...]:
    reached = []
    for step in range(STEPS):
        angle = -180 + 360 * step / STEPS
        for (a, low), (b, high) in pairwise(HAIRLINE):
            if a <= angle < b:
                share = (1 - math.cos(math.pi * (angle - a) / (b - a))) / 2
                extent = math.radians(low + (high - low) * share)
        turn = math.radians(angle)
        reached.append(((math.sin(turn), *times(TO_FACE, math.cos(turn))[1:]), extent))
    return tuple(reached)


REACHED = _hairline()


@lru_cache(maxsize=8)
def head(frame: Frame, camera: Camera, torso: float) -> tuple[Shape | Line, ...]:
    """The parts of the head; seen from behind, the skull is further away than the torso."""
    return tuple(_head(frame, camera, torso))


def _head(frame: Frame, camera: Camera, torso: float) -> Iterable[Shape | Line]:
    depth = camera.depth(frame.at(*SKULL)) + 0.02
    toward = (
        dot(frame.right, camera.toward),
        dot(frame.up, camera.toward),
        dot(frame.forward, camera.toward),
    )
    signs = sorted((-1, 1), key=lambda sign: sign * toward[0])
    near = [sign for sign in signs if sign * toward[0] > 0.12]
    for sign in signs:
        if sign not in near:
            yield _ear(frame, camera, sign, depth - 0.004)
    yield _skull(frame, camera, min(depth, torso - 0.01) if toward[2] < -0.3 else depth)
    if toward[2] > -0.35:
        yield from _face(frame, camera, toward, depth + 0.001)
    yield from _hair(frame, camera, toward, depth + 0.004)
    for sign in near:
        yield _ear(frame, camera, sign, depth + 0.005)
        if toward[2] > -0.2:
            yield _ear_fold(frame, camera, sign, depth + 0.0055)


def _axes(frame: Frame, sizes: Vec) -> tuple[Vec, Vec, Vec]:
    return times(frame.right, sizes[0]), times(frame.up, sizes[1]), times(frame.forward, sizes[2])


def _skull(frame: Frame, camera: Camera, depth: float) -> Shape:
    discs: list[Disc] = [
        solid(camera, frame.at(*SKULL), *_axes(frame, SKULL_AXES)),
        ball(camera, frame.at(-0.016, 0.014, 0.054), 0.038),
        ball(camera, frame.at(0.016, 0.014, 0.054), 0.038),
        ball(camera, frame.at(-0.042, 0.047, 0.020), 0.039),
        ball(camera, frame.at(0.042, 0.047, 0.020), 0.039),
    ]
    links = ((0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (2, 4), (3, 4))
    return mass("head", "skin", discs, links, depth, shade=0.10)


def _ear(frame: Frame, camera: Camera, sign: int, depth: float) -> Shape:
    upper = solid(
        camera,
        frame.at(sign * 0.090, 0.100, -0.014),
        frame.way(sign * 0.009, 0.0, -0.006),
        frame.way(0.0, 0.022, -0.005),
        frame.way(0.0, 0.003, 0.019),
    )
    return tube(
        "ear",
        "skin",
        [upper, ball(camera, frame.at(sign * 0.088, 0.074, -0.005), 0.010)],
        depth,
        shade=0.2,
    )


def _ear_fold(frame: Frame, camera: Camera, sign: int, depth: float) -> Line:
    points = [
        (0.099, 0.110, -0.004),
        (0.1, 0.105, -0.019),
        (0.1, 0.092, -0.017),
        (0.1, 0.084, -0.007),
    ]
    flat = tuple(camera.flat(frame.at(sign * x, y, z)) for x, y, z in points)
    return Line("ear", "skin_line", flat, 0.005, depth)


def _face(frame: Frame, camera: Camera, toward: Vec, depth: float) -> Iterable[Shape | Line]:
    for sign in (-1, 1):
        yield from _cheek(frame, camera, sign, toward, depth)
        yield from _eye(frame, camera, sign, toward, depth + 0.0005)
    yield from _mouth(frame, camera, toward, depth)
    bridge = ball(camera, frame.at(0.0, 0.112, 0.088), 0.009)
    tip = ball(camera, frame.at(0.0, 0.076, 0.104), 0.0135)
    yield tube("nose", "nose", [bridge, tip], depth + 0.001, shade=0.24)


def _normal(point: Vec) -> Vec:
    return unit(
        (
            (point[0] - SKULL[0]) / SKULL_AXES[0] ** 2,
            (point[1] - SKULL[1]) / SKULL_AXES[1] ** 2,
            (point[2] - SKULL[2]) / SKULL_AXES[2] ** 2,
        )
    )


def _on_skull(x: float, y: float, lift: float = 0.0) -> Vec:
    a, b, c = SKULL_AXES
    inside = 1 - (x / a) ** 2 - ((y - SKULL[1]) / b) ** 2
    return (x, y, SKULL[2] + c * math.sqrt(max(inside, 0.0)) + lift)


def _spot(frame: Frame, camera: Camera, point: Vec, wide: float, high: float) -> Disc:
    normal = _normal(point)
    aside = unit((normal[2], 0.0, -normal[0]))
    upward = unit(away((0.0, 1.0, 0.0), normal, -normal[1]))
    return solid(
        camera,
        frame.at(*point),
        frame.way(*times(aside, wide)),
        frame.way(*times(upward, high)),
        frame.way(*times(normal, 0.001)),
    )


def _eye(
    frame: Frame, camera: Camera, sign: int, toward: Vec, depth: float
) -> Iterable[Shape | Line]:
    place = _on_skull(sign * 0.034, 0.104, SUNK)
    facing = dot(_normal(place), toward)
    if facing < 0.12:
        return
    # Seen from the side an arch is short, and would be steep if it were not flatter too.
    arch = min(0.25 + 0.85 * facing, 1.0)
    brow = [(0.018, 0.1335), (0.030, 0.1395), (0.042, 0.1390), (0.053, 0.1325)]
    yield from _lash("brow", frame, camera, sign, brow, arch, 0.0070)
    if toward[1] > LOOKING_DOWN:
        closed = [
            (0.0185, 0.101),
            (0.026, 0.0965),
            (0.034, 0.095),
            (0.042, 0.0965),
            (0.0505, 0.101),
        ]
        yield from _lash("lid", frame, camera, sign, closed, arch, 0.0055)
        return
    white = _spot(frame, camera, place, 0.0150, 0.0104)
    iris = _spot(frame, camera, _on_skull(sign * 0.0335, 0.1040, SUNK), 0.0090, 0.0102)
    glint = _spot(frame, camera, _on_skull(sign * 0.0335 - 0.003, 0.1075, SUNK), 0.0026, 0.0026)
    yield tube("eye", "eye_white", [white], depth, shade=0)
    yield tube("eye", "eye", [iris], depth, shade=0)
    yield tube("eye", "eye_white", [glint], depth, shade=0)
    lid = [(0.0175, 0.106), (0.025, 0.1125), (0.034, 0.1145), (0.043, 0.1125), (0.0515, 0.106)]
    yield from _lash("lid", frame, camera, sign, lid, arch, 0.0055)


def _lash(
    name: str,
    frame: Frame,
    camera: Camera,
    sign: int,
    points: Sequence[Flat],
    arch: float,
    width: float,
) -> Iterable[Line]:
    """A line over the eye on the right, or in its mirror image; only the part that is in sight."""
    first = points[0][1]
    # The brow lies further back outside than inside. From above that would look like a frown.
    tilt = dot(frame.up, camera.toward) / max(dot(frame.forward, camera.toward), 0.7)
    inner = _on_skull(points[0][0], first, SUNK)[2]
    places = []
    for x, y in points:
        sunk = 0.8 * tilt * (_on_skull(x, y, SUNK)[2] - inner)
        places.append(_on_skull(sign * x, first + (y - first) * arch + sunk, SUNK))
    shown = [p for p in places if dot(frame.way(*_normal(p)), camera.toward) > 0.02]
    flat: Loop = tuple(camera.flat(frame.at(*place)) for place in shown)
    yield Line(name, "brow", flat, width, camera.depth(frame.at(*SKULL)) + 0.0225)


def _mouth(frame: Frame, camera: Camera, toward: Vec, depth: float) -> Iterable[Line]:
    points = [
        (x / 1000, 0.0375 + 0.0075 * (x / 25) ** 2, 0.089 - 14.0 * (x / 1000) ** 2)
        for x in range(-25, 26, 5)
    ]
    shown = [p for p in points if dot(unit((p[0] * 26, -0.1, 1.0)), toward) > 0.16]
    if len(shown) > 1:
        flat = tuple(camera.flat(frame.at(*point)) for point in shown)
        yield Line("mouth", "mouth", flat, 0.0065, depth)


def _cheek(frame: Frame, camera: Camera, sign: int, toward: Vec, depth: float) -> Iterable[Shape]:
    place = _on_skull(sign * 0.05, 0.070)
    if dot(_normal(place), toward) > 0.15:
        disc = _spot(frame, camera, place, 0.017, 0.012)
        yield tube("cheek", "blush", [disc], depth, shade=0)


def _hair(frame: Frame, camera: Camera, toward: Vec, depth: float) -> Iterable[Shape | Line]:
    view = unit((toward[0] / SKULL_AXES[0], toward[1] / SKULL_AXES[1], toward[2] / SKULL_AXES[2]))
    loop = tuple(camera.flat(frame.at(*_on_hair(q))) for q in _visible(view))
    yield Shape("hair", "hair", (loop,), (), depth)
    for lock in LOCKS:
        seen = [place for q, place in lock if dot(q, view) > 0.26]
        if len(seen) > 1:
            strand = tuple([camera.flat(frame.at(*place)) for place in seen])
            yield Line("hair", "hair_light", strand, 0.0042, depth + 0.0005)


def _on_hair(q: Vec) -> Vec:
    # Full at the crown, close at the hairline.
    full = min(max(0.9 * (dot(q, CROWN) + 0.34), 0.0), 0.75)
    off = 1.008 + 0.10 * full
    return (
        SKULL[0] + SKULL_AXES[0] * q[0] * off,
        SKULL[1] + SKULL_AXES[1] * q[1] * off + VOLUME[1] * full,
        SKULL[2] + SKULL_AXES[2] * q[2] * off + VOLUME[2] * full,
    )


def _visible(view: Vec) -> list[Vec]:
    """What is seen of the hair: its edge on the unit ball, cut off at the horizon.

    From the crown every way round is an arc to the hairline. Is the crown in sight, an arc is
    seen from its start to the horizon; is it not, from the horizon to its end.
    """
    ahead = dot(CROWN, view)
    if ahead >= 0:
        return _curved([_arc(way, min(extent, _horizon(way, view))) for way, extent in REACHED])
    shown = [(way, extent, _horizon(way, view) + math.pi) for way, extent in REACHED]
    # The edge is one piece; the list of all ways round may begin in the middle of it.
    hidden = next((n for n, (_, extent, rim) in enumerate(shown) if extent <= rim), 0)
    piece = [part for part in shown[hidden:] + shown[:hidden] if part[1] > part[2]]
    outer = [_arc(way, extent) for way, extent, _ in piece]
    inner = [_arc(way, rim) for way, _, rim in piece]
    return _curved(outer + inner[::-1]) if piece else []


def _horizon(way: Vec, view: Vec) -> float:
    return math.atan2(dot(CROWN, view), -dot(way, view))


def _curved(loop: list[Vec]) -> list[Vec]:
    """The loop with its long edges bent onto the ball; so the horizon is round."""
    points = []
    for a, b in zip(loop, loop[1:] + loop[:1], strict=True):
        pieces = int(distance(a, b) / 0.14) + 1
        points += [a, *(unit(mix(a, b, piece / pieces)) for piece in range(1, pieces))]
    return points


def _arc(way: Vec, angle: float) -> Vec:
    return away(times(CROWN, math.cos(angle)), way, math.sin(angle))


def _locks() -> Iterable[tuple[tuple[Vec, Vec], ...]]:
    for angle, start, end in STRANDS:
        way, extent = REACHED[(angle + 180) * STEPS // 360]
        points = (_arc(way, extent * (start + (end - start) * step / 5)) for step in range(6))
        yield tuple((q, _on_hair(q)) for q in points)


LOCKS = tuple(_locks())
"""The points of every lock on the unit ball, and where they are on the head."""
