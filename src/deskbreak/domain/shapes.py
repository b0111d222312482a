"""The flat shapes that a scene is made of, and how solids become them.

A solid is an ellipsoid. Seen by a parallel camera its outline is an ellipse; the outline of two
solids and all between them is the hull of two ellipses.

Light falls from the upper left. The lit part of a solid is the same solid made smaller and moved
until it touches its own outline on the lit side; what is left over is the shade.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from deskbreak.domain.camera import Camera
from deskbreak.domain.geometry import Flat, Vec, dot
from deskbreak.domain.outlines import Disc, Links, Loop, Outlines

LIGHT = (-0.62, 0.78)
SHADE = 0.16
"""How much of a solid's width is in shade."""

ROUGHNESS = 0.0022
"""How far an outline may be from round, twice over, in metres."""

OVERLAP = 0.0012
"""How far the lit part laps over its outline, so that no dark hairline shows where they touch."""


@dataclass(frozen=True, slots=True)
class Glow:
    """A soft-edged spot: where it is, its two half axes, and how strong it is, 0 to 1."""

    centre: Flat
    across: Flat
    along: Flat
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A filled area.

    Attributes:
        name: Which part it is, `torso` or `forearm_R`.
        role: What it is made of, which decides its colour.
        loops: Closed outlines, all the same way round; the area is their union.
        lit: The part of it that the light falls on; without, all of it has one tone.
        depth: How near it is; the nearest is painted last.
        glows: The working muscles on it.
    """

    name: str
    role: str
    loops: tuple[Loop, ...]
    lit: tuple[Loop, ...]
    depth: float
    glows: tuple[Glow, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A drawn line with round ends."""

    name: str
    role: str
    points: Loop
    width: float
    depth: float


def ball(camera: Camera, centre: Vec, radius: float) -> Disc:
    """The outline of a ball."""
    x, y = camera.flat(centre)
    return (x, y, radius * radius, 0.0, radius * radius)


def solid(camera: Camera, centre: Vec, *axes: Vec) -> Disc:
    """The outline of an ellipsoid, given its half axes."""
    x, y = camera.flat(centre)
    xx = xy = yy = 1e-9
    xy = 0.0
    for axis in axes:
        u, v = dot(camera.right, axis), dot(camera.up, axis)
        xx, xy, yy = xx + u * u, xy + u * v, yy + v * v
    return (x, y, xx, xy, yy)


def _lit(disc: Disc, shade: float) -> Disc:
    """The lit part of a disc, a little larger so that it laps over the outline it touches."""
    x, y, xx, xy, yy = disc
    u, v = LIGHT
    a, b = xx * u + xy * v, xy * u + yy * v
    size = math.sqrt(u * a + v * b)
    keep = 1 - shade
    grown = (keep + OVERLAP / math.sqrt(max(xx, yy))) ** 2
    return (
        keep * x + shade * (x + a / size),
        keep * y + shade * (y + b / size),
        xx * grown,
        xy * grown,
        yy * grown,
    )


def _count(discs: Iterable[Disc]) -> int:
    """How many points an outline needs to look round: the larger, the more."""
    widest = math.sqrt(max(max(disc[2], disc[4]) for disc in discs))
    return max(4 * math.ceil(math.pi * math.sqrt(widest / ROUGHNESS) / 4), 8)


@lru_cache(maxsize=128)
def _mass(
    discs: tuple[Disc, ...], links: Links, count: int, shade: float
) -> tuple[tuple[Loop, ...], tuple[Loop, ...]]:
    plain = Outlines(discs, count).around(links)
    if not shade:
        return plain, ()
    return plain, Outlines([_lit(disc, shade) for disc in discs], count).around(links)


def mass(
    name: str,
    role: str,
    discs: Sequence[Disc],
    links: Links,
    depth: float,
    *,
    shade: float = SHADE,
) -> Shape:
    """Solids joined as `links` say."""
    loops, lit = _mass(tuple(discs), links, _count(discs), shade)
    return Shape(name, role, loops, lit, depth)


@lru_cache(maxsize=16)
def _chain(count: int) -> Links:
    return tuple((index, index + 1) for index in range(count - 1)) or ((0, 0),)


def tube(
    name: str,
    role: str,
    discs: Sequence[Disc],
    depth: float,
    *,
    shade: float = SHADE,
) -> Shape:
    """Solids joined one after the other."""
    return mass(name, role, discs, _chain(len(discs)), depth, shade=shade)


def hull_of(points: Iterable[Flat]) -> Loop:
    """The tightest outline around points, counter-clockwise."""
    ordered = sorted(set(points))
    return (*_half(ordered), *_half(ordered[::-1]))


def _half(ordered: Sequence[Flat]) -> list[Flat]:
    kept: list[Flat] = []
    for point in ordered:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
            kept.pop()
        kept.append(point)
    return kept[:-1]


def _turn(a: Flat, b: Flat, c: Flat) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
