"""The ways that parts of the body take across the screen from one pose to the next."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from deskbreak.domain.bases import Base
from deskbreak.domain.camera import Camera
from deskbreak.domain.footing import Leg, footing
from deskbreak.domain.geometry import Flat, Vec, away
from deskbreak.domain.outlines import Loop
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.skeleton import Arm, Channels, Trunk, trunk
from deskbreak.domain.targets import arms

STEPS = 16
LEAST = 0.045
"""Ways that are shorter than this are not worth an arrow, in metres."""
SHORTEST = 0.20
LONGEST = 0.40
APART = 0.11
"""How far beside its way an arrow runs."""
HEAD = ((0.050, 0.0), (-0.012, 0.036), (-0.012, -0.036))
"""The head of an arrow: how far beyond its last point, and how far out."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The joints of the whole body."""

    body: Trunk
    arms: Mapping[str, Arm]
    legs: Mapping[str, Leg]


def figure(stance: Stance, base: Base, breath: float = 0.0) -> Figure:
    """Where every joint is."""
    value = Channels(stance, base.pose)
    root, legs = footing(stance, base)
    body = trunk(value, root, breath)
    return Figure(body, arms(stance, base, body, legs), legs)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line with a head at its last point; one that is `under` the body runs behind it."""

    points: Loop
    under: bool = False

    @property
    def head(self) -> Loop:
        """The corners of its head: the tip, and one on each side."""
        (bx, by), (x, y) = self.points[-2:]
        angle = math.atan2(y - by, x - bx)
        c, s = math.cos(angle), math.sin(angle)
        return tuple((x + far * c - out * s, y + far * s + out * c) for far, out in HEAD)


@dataclass(frozen=True, slots=True)
class Movement:
    """What an arrow is about: the way from one pose to another, and the body now."""

    start: Pose
    end: Pose
    base: Base
    now: Figure
    camera: Camera

    def at(self, share: float) -> Figure:
        """The body on its way."""
        return _met(self.start, self.end, self.base, share)

    def track(self, part: Callable[[Figure], Vec]) -> list[Flat]:
        """Where a part of the body passes on the screen."""
        shares = (step / STEPS for step in range(STEPS + 1))
        return [self.camera.flat(part(self.at(share))) for share in shares]

    def shift(self, part: Callable[[Figure], Vec]) -> tuple[Flat, float]:
        """The direction from where a part was to where it goes, and how far that is."""
        (ax, ay), (bx, by) = (self.camera.flat(part(self.at(share))) for share in (0.0, 1.0))
        far = math.hypot(bx - ax, by - ay)
        return ((bx - ax) / far, (by - ay) / far) if far > 1e-6 else (0.0, 0.0), far


MET: dict[tuple[int, int, str, float], tuple[Pose, Pose, Figure]] = {}


def _met(start: Pose, end: Pose, base: Base, share: float) -> Figure:
    # A way is asked for in every picture of it; the poses are kept so that no key is used twice.
    key = (id(start), id(end), base.name, share)
    found = MET.get(key)
    if found is None or found[0] is not start or found[1] is not end:
        if len(MET) > 120:
            MET.clear()
        found = MET[key] = (start, end, figure(Stance(start, end, share), base))
    return found[2]


def beside(track: list[Flat], centre: Flat) -> Loop:
    """An arrow along the last part of a way, on the side away from `centre`; () if it is short."""
    total = sum(math.dist(a, b) for a, b in pairwise(track))
    if total < LEAST:
        return ()
    if total < SHORTEST or math.dist(track[0], track[-1]) < 0.5 * total:
        return _straight(track, centre)
    kept, left = [track[-1]], LONGEST
    for a, b in zip(track[-2::-1], track[:0:-1], strict=True):
        piece = math.dist(a, b)
        share = min(left / piece, 1.0) if piece > 1e-9 else 1.0
        kept.append((b[0] + (a[0] - b[0]) * share, b[1] + (a[1] - b[1]) * share))
        left -= piece
        if left <= 0:
            break
    return _moved(_rounded(kept[::-1]), centre)


def _rounded(points: list[Flat]) -> list[Flat]:
    """A line without its corners, from the same beginning to the same end."""
    for _ in range(2):
        cut = [
            (ax + (bx - ax) * share, ay + (by - ay) * share)
            for (ax, ay), (bx, by) in pairwise(points)
            for share in (0.25, 0.75)
        ]
        points = [points[0], *cut[1:-1], points[-1]]
    return points


def _straight(track: list[Flat], centre: Flat) -> Loop:
    (ax, ay), (bx, by) = track[0], track[-1]
    far = math.dist(track[0], track[-1])
    if far < 1e-6:
        return ()
    x, y = (ax + bx) / 2, (ay + by) / 2
    dx, dy = (bx - ax) / far * SHORTEST / 2, (by - ay) / far * SHORTEST / 2
    return _moved([(x - dx, y - dy), (x + dx, y + dy)], centre)


def _moved(points: list[Flat], centre: Flat) -> Loop:
    """A line moved to its side, away from `centre`."""
    (ax, ay), (bx, by) = points[0], points[-1]
    mx, my = points[len(points) // 2]
    sign = math.copysign(1.0, (mx - centre[0]) * (by - ay) - (my - centre[1]) * (bx - ax))
    moved = []
    for number, (x, y) in enumerate(points):
        px, py = points[max(number - 1, 0)]
        qx, qy = points[min(number + 1, len(points) - 1)]
        far = math.hypot(qx - px, qy - py) or 1.0
        moved.append((x + sign * (qy - py) / far * APART, y - sign * (qx - px) / far * APART))
    return tuple(moved)


def arc(centre: Flat, radius: Flat, start: float, end: float) -> Arrow:
    """Part of an ellipse; angles from straight up, clockwise."""
    steps = 24
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    return Arrow(
        tuple(
            (centre[0] + radius[0] * math.sin(a), centre[1] + radius[1] * math.cos(a))
            for a in angles
        )
    )


def fingertips(side: str) -> Callable[[Figure], Vec]:
    """Where the fingers of a hand are."""
    return lambda body: away(body.arms[side].wrist, body.arms[side].fingers, 0.12)


def elbow_of(side: str) -> Callable[[Figure], Vec]:
    """Where an elbow is."""
    return lambda body: body.arms[side].elbow


def shoulder_of(side: str) -> Callable[[Figure], Vec]:
    """Where a shoulder is."""
    return lambda body: body.body.shoulders[side]


def toe_of(side: str) -> Callable[[Figure], Vec]:
    """Where the ball of a foot is."""
    return lambda body: body.legs[side].toe
