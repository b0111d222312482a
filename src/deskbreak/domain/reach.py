"""Two bones that reach for a point: where the elbow goes when the hand rests on something."""

from __future__ import annotations

import math
from dataclasses import dataclass

from deskbreak.domain.geometry import Vec, away, distance, length, minus, mix, square_to, unit

NEARLY_STRAIGHT = 0.999
"""An arm is never quite straight and never folded flat, so that the elbow keeps its side."""


@dataclass(frozen=True, slots=True)
class Grip:
    """How a hand is, wherever it is.

    Attributes:
        wrist: Where the wrist wants to be.
        fingers: Where the fingers point.
        palm: Where the palm faces.
        pole: Where the elbow points.
    """

    wrist: Vec
    fingers: Vec
    palm: Vec
    pole: Vec


def between(first: Grip, last: Grip, share: float, bulge: Vec) -> Grip:
    """The grip on the way from one to another; the way bends out by `bulge` in its middle."""
    wrist = away(mix(first.wrist, last.wrist, share), bulge, 4 * share * (1 - share))
    return Grip(
        wrist,
        unit(mix(first.fingers, last.fingers, share)),
        unit(mix(first.palm, last.palm, share)),
        unit(mix(first.pole, last.pole, share)),
    )


def bent(root: Vec, target: Vec, pole: Vec, upper: float, lower: float) -> tuple[Vec, Vec]:
    """The joint in the middle and the end of two bones that reach from `root` for `target`.

    The middle joint points to `pole`. A target out of reach is stretched towards.
    """
    far = distance(target, root)
    line = unit(minus(target, root)) if far > 1e-9 else (0.0, -1.0, 0.0)
    reach = min(max(far, abs(upper - lower) * 1.02), (upper + lower) * NEARLY_STRAIGHT)
    across = square_to(pole, line)
    if length(across) < 0.5:
        # The pole lies along the line and says nothing.
        across = square_to((0.0, -0.6, -0.8), line)
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    side = math.sqrt(max(upper * upper - along * along, 0.0))
    middle = away(away(root, line, along), across, side)
    return middle, away(root, line, reach)
