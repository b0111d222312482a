"""The exercise band: between the hands, under the feet, or tied to something in front."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from deskbreak.domain.camera import Camera
from deskbreak.domain.footing import Leg
from deskbreak.domain.geometry import Vec, away, distance, mix, plus
from deskbreak.domain.props import box
from deskbreak.domain.shapes import Line, Shape
from deskbreak.domain.skeleton import Arm

BANDS = ("band_hands", "band_underfoot", "band_anchor_front")
SLACK = 0.42
"""How long a band is that nobody pulls, in metres; nearer hands let it hang."""
WIDTH = 0.026
ANCHOR: Vec = (0.0, 1.02, 1.06)
GRIP = 0.06
"""How far from the wrist a hand closes round the band."""


def band(
    name: str, arms: Mapping[str, Arm], legs: Mapping[str, Leg], camera: Camera
) -> Iterable[Shape | Line]:
    """The band as the hands hold it now."""
    held = {side: away(arm.wrist, arm.fingers, GRIP) for side, arm in arms.items()}
    match name:
        case "band_hands":
            near = max(camera.depth(held["L"]), camera.depth(held["R"])) + 0.09
            near = max(near, *(camera.depth(leg.knee) + 0.02 for leg in legs.values()))
            yield _strip([held["L"], held["R"]], camera, near)
        case "band_underfoot":
            for side in "LR":
                leg = legs[side]
                foot = plus(mix(leg.ankle, leg.toe, 0.45), (0.0, -0.066, 0.0))
                outside = plus(foot, (0.05 if side == "R" else -0.05, 0.0, 0.0))
                depth = camera.depth(leg.knee) + 0.09
                yield _strip([held[side], outside], camera, depth, slack=0.0)
                yield _strip([outside, (0.0, 0.012, foot[2])], camera, depth, slack=0.0)
        case "band_anchor_front":
            for side in "LR":
                depth = camera.depth(held[side]) + 0.05
                yield _strip([ANCHOR, held[side]], camera, depth, slack=0.0)
            yield from _anchor(camera)


def _strip(ends: list[Vec], camera: Camera, depth: float, slack: float = SLACK) -> Line:
    first, last = ends
    far = distance(first, last)
    sag = 0.45 * max(slack - far, 0.0)
    steps = 12 if sag else 1
    points = [
        plus(
            mix(first, last, step / steps), (0.0, -sag * 4 * step * (steps - step) / steps**2, 0.0)
        )
        for step in range(steps + 1)
    ]
    # A band that is pulled gets thinner.
    width = WIDTH * min(max(0.55 / max(far, 0.3), 0.6), 1.0)
    return Line("band", "band", tuple(camera.flat(point) for point in points), width, depth)


def _anchor(camera: Camera) -> Iterable[Shape]:
    x, y, z = ANCHOR
    low, high = (-0.04, 0.0, z), (0.04, 1.98, z + 0.06)
    yield from box(camera, "door", "door", low, high, -0.5)
    yield from box(
        camera, "door", "metal", (x - 0.05, y - 0.05, z - 0.012), (x + 0.05, y + 0.05, z), -0.49
    )
