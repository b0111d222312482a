"""Points and directions in space, and the frames that bones carry along.

x points to screen right in the front view, y up, and z towards the viewer there; metres.
Angles are degrees. A figure that stands in its frame faces `forward`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

Vec = tuple[float, float, float]
Flat = tuple[float, float]

ORIGIN: Vec = (0.0, 0.0, 0.0)


def plus(a: Vec, b: Vec) -> Vec:
    """The sum of two vectors."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def minus(a: Vec, b: Vec) -> Vec:
    """The way from `b` to `a`."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def times(a: Vec, factor: float) -> Vec:
    """A vector made longer."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def away(start: Vec, direction: Vec, distance: float) -> Vec:
    """The point at a distance from `start` in a direction."""
    return (
        start[0] + direction[0] * distance,
        start[1] + direction[1] * distance,
        start[2] + direction[2] * distance,
    )


def mix(a: Vec, b: Vec, share: float) -> Vec:
    """The point that is `share` of the way from `a` to `b`."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def dot(a: Vec, b: Vec) -> float:
    """The inner product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The vector that is square to both."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec) -> float:
    """How long a vector is."""
    return math.sqrt(dot(a, a))


def distance(a: Vec, b: Vec) -> float:
    """How far two points are apart."""
    return length(minus(a, b))


def unit(a: Vec) -> Vec:
    """The direction of a vector; the zero vector has none and stays."""
    size = length(a)
    return times(a, 1 / size) if size > 1e-9 else a


def square_to(a: Vec, axis: Vec) -> Vec:
    """The direction of what is left of `a` without its part along the unit vector `axis`."""
    return unit(away(a, axis, -dot(a, axis)))


def turned(a: Vec, b: Vec, degrees: float) -> tuple[Vec, Vec]:
    """Two directions turned in their plane, the first one towards the second."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (
        (a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s),
        (b[0] * c - a[0] * s, b[1] * c - a[1] * s, b[2] * c - a[2] * s),
    )


def carried(way: Vec, first: Vec, last: Vec, degrees: float) -> Vec:
    """A direction taken along when `first` turns towards `last`, which is square to it."""
    a, b = dot(way, first), dot(way, last)
    rest = away(away(way, first, -a), last, -b)
    one, other = turned(first, last, degrees)
    return away(away(rest, one, a), other, b)


@dataclass(frozen=True, slots=True)
class Frame:
    """A place with three directions that are square to each other."""

    origin: Vec = ORIGIN
    right: Vec = (1.0, 0.0, 0.0)
    up: Vec = (0.0, 1.0, 0.0)
    forward: Vec = (0.0, 0.0, 1.0)

    def yawed(self, degrees: float) -> Self:
        """Turned on the spot, towards its right."""
        forward, right = turned(self.forward, self.right, degrees)
        return type(self)(self.origin, right, self.up, forward)

    def flexed(self, degrees: float) -> Self:
        """Bowed forward."""
        up, forward = turned(self.up, self.forward, degrees)
        return type(self)(self.origin, self.right, up, forward)

    def leaned(self, degrees: float) -> Self:
        """Bent sideways, towards its right."""
        up, right = turned(self.up, self.right, degrees)
        return type(self)(self.origin, right, up, self.forward)

    def at(self, x: float, y: float, z: float) -> Vec:
        """The point with these coordinates in this frame."""
        r, u, f, o = self.right, self.up, self.forward, self.origin
        return (
            o[0] + r[0] * x + u[0] * y + f[0] * z,
            o[1] + r[1] * x + u[1] * y + f[1] * z,
            o[2] + r[2] * x + u[2] * y + f[2] * z,
        )

    def way(self, x: float, y: float, z: float) -> Vec:
        """The direction with these components in this frame."""
        r, u, f = self.right, self.up, self.forward
        return (
            r[0] * x + u[0] * y + f[0] * z,
            r[1] * x + u[1] * y + f[1] * z,
            r[2] * x + u[2] * y + f[2] * z,
        )

    def moved(self, x: float, y: float, z: float) -> Self:
        """The same directions somewhere else."""
        return type(self)(self.at(x, y, z), self.right, self.up, self.forward)
