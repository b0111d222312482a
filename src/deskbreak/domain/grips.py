"""What hands can rest on: every reach of the pose language, as a grip.

On the body: `thigh`, `thigh_outer`, `knee`, `head_back`, `head_side`, `shoulder`, `shoulder_over`
(over the other arm, where both are crossed), `elbow`; `hand` and `palm` are the back and the inside
of the other hand; `clasp` and `overhead` are both hands linked, in front of the chest and above the
head. On things: `seat_edge`, `chair_back`, `desk_edge`, `wall`, `door`, `floor`, `floor_ahead` and
`floor_under`, palm up beyond the other arm. `_L` or `_R` in a name says which one; without, it is
the one on the hand's own side, and for `shoulder`, `shoulder_over`, `elbow`, `hand`, `palm` and
`floor_under` the other one. `free` lets the arm hang.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from deskbreak.domain.chair import BACK_FRONT, BACK_HALF_WIDTH, SEAT_HALF_WIDTH, SEAT_TOP
from deskbreak.domain.footing import Leg
from deskbreak.domain.geometry import Vec, away, minus, mix, plus, times, unit
from deskbreak.domain.props import DESK_EDGE, DESK_TOP, DOOR_REAR, WALL_AHEAD
from deskbreak.domain.reach import Grip
from deskbreak.domain.skeleton import SIDE_SIGN, Arm, Trunk


@dataclass(frozen=True, slots=True)
class Around:
    """What a hand can find: the trunk, the legs, and the arm that was placed before it.

    Attributes:
        home: The shoulders in the base pose; the floor is touched under them.
    """

    body: Trunk
    home: Mapping[str, Vec]
    legs: Mapping[str, Leg]
    arms: Mapping[str, Arm]


@dataclass(frozen=True, slots=True)
class Reach:
    """A hand on its way to something: which hand, and on which side the thing is."""

    hand: str
    side: str

    @property
    def out(self) -> int:
        """The sign of x on the hand's own side."""
        return SIDE_SIGN[self.hand]

    @property
    def there(self) -> int:
        """The sign of x on the side of the thing."""
        return SIDE_SIGN[self.side]


def _elbow_out(reach: Reach, around: Around, back: float = 0.6, up: float = -0.5) -> Vec:
    return unit(around.body.chest.way(reach.out * 0.8, up, -back))


def _thigh(reach: Reach, around: Around) -> Grip:
    leg = around.legs[reach.side]
    along = unit(minus(leg.knee, leg.hip))
    place = mix(leg.hip, leg.knee, 0.66)
    inward = -reach.there * 0.25
    wrist = plus(place, (reach.there * 0.012, 0.098, -0.075))
    return Grip(
        wrist,
        unit(plus(along, (inward, -0.22, 0.0))),
        (0.0, -1.0, 0.0),
        _elbow_out(reach, around),
    )


def _knee(reach: Reach, around: Around) -> Grip:
    grip = _thigh(reach, around)
    leg = around.legs[reach.side]
    shift = times(minus(leg.knee, leg.hip), 0.22)
    return Grip(plus(grip.wrist, shift), grip.fingers, grip.palm, grip.pole)


def _thigh_outer(reach: Reach, around: Around) -> Grip:
    leg = around.legs[reach.side]
    place = mix(leg.hip, leg.knee, 0.62)
    wrist = plus(place, (reach.there * 0.045, 0.105, 0.02))
    return Grip(
        wrist,
        unit((reach.there * 0.75, -0.62, 0.2)),
        unit((-reach.there * 0.62, -0.75, 0.0)),
        _elbow_out(reach, around, back=-0.1, up=-0.75),
    )


def _seat_edge(reach: Reach, around: Around) -> Grip:
    wrist = (reach.there * (SEAT_HALF_WIDTH + 0.01), SEAT_TOP + 0.055, 0.03)
    return Grip(
        wrist,
        unit((reach.there * 0.1, -0.9, 0.3)),
        unit((-reach.there * 1.0, -0.2, 0.0)),
        _elbow_out(reach, around),
    )


def _chair_back(reach: Reach, _around: Around) -> Grip:
    x = reach.there * (BACK_HALF_WIDTH + 0.015)
    return Grip(
        (x, 0.745, BACK_FRONT + 0.045),
        unit((-reach.there * 0.45, -0.55, -0.55)),
        unit((-reach.there * 0.7, 0.1, -0.6)),
        unit((reach.there * 0.9, -1.0, -0.5)),
    )


def _head_back(reach: Reach, around: Around) -> Grip:
    head = around.body.head
    chest = around.body.chest
    return Grip(
        head.at(reach.out * 0.112, 0.085, -0.075),
        head.way(-reach.out * 0.93, 0.28, -0.25),
        unit(head.way(-reach.out * 0.2, 0.0, 1.0)),
        unit(chest.way(reach.out * 1.0, 0.12, 0.0)),
    )


def _head_side(reach: Reach, around: Around) -> Grip:
    head = around.body.head
    return Grip(
        head.at(reach.there * 0.15, 0.17, 0.02),
        head.way(-reach.there * 0.7, 0.7, 0.0),
        head.way(-reach.there * 0.7, -0.7, 0.0),
        unit(around.body.chest.way(reach.out * 1.0, 0.2, -0.2)),
    )


def _on_shoulder(reach: Reach, around: Around, ahead: float) -> Grip:
    """The hand laid on a shoulder, with the elbow `ahead` of the chest."""
    chest = around.body.chest
    return Grip(
        plus(around.body.shoulders[reach.side], chest.way(-reach.there * 0.07, 0.0, 0.09)),
        unit(chest.way(reach.there * 0.9, 0.35, -0.3)),
        unit(chest.way(0.0, -0.3, -1.0)),
        unit(chest.way(reach.out * 0.3, -0.8, ahead)),
    )


def _shoulder(reach: Reach, around: Around) -> Grip:
    return _on_shoulder(reach, around, 0.2)


def _shoulder_over(reach: Reach, around: Around) -> Grip:
    return _on_shoulder(reach, around, 0.9)


def _elbow(reach: Reach, around: Around) -> Grip:
    other = around.arms[reach.side]
    chest = around.body.chest
    return Grip(
        plus(other.elbow, chest.way(-reach.there * 0.06, -0.02, 0.105)),
        unit(chest.way(reach.there * 1.0, 0.0, 0.0)),
        unit(chest.way(0.0, 0.0, -1.0)),
        unit(chest.way(reach.out * 0.5, -0.9, 0.2)),
    )


def _on_hand(reach: Reach, around: Around, face: float) -> Grip:
    """The hand laid on the back of the other one, or into its palm."""
    other = around.arms[reach.side]
    place = away(away(other.wrist, other.fingers, 0.075), other.palm, face * 0.034)
    fingers = unit(plus(times(other.thumb, face * 0.25), times(other.fingers, 0.35)))
    across = around.body.chest.way(reach.there * 0.95, 0.0, 0.0)
    ahead = unit(plus(fingers, across))
    return Grip(
        away(place, ahead, -0.055),
        ahead,
        times(other.palm, -face),
        unit(around.body.chest.way(reach.out * 0.7, -0.9, -0.1)),
    )


def _hand(reach: Reach, around: Around) -> Grip:
    return _on_hand(reach, around, -1.0)


def _palm(reach: Reach, around: Around) -> Grip:
    return _on_hand(reach, around, 1.0)


def _clasp(reach: Reach, around: Around) -> Grip:
    chest = around.body.chest
    return Grip(
        chest.at(reach.out * 0.062, 0.07, 0.52),
        unit(chest.way(-reach.out * 0.8, 0.25, 0.55)),
        unit(chest.way(-reach.out * 0.45, 0.0, -0.9)),
        unit(chest.way(reach.out * 0.8, -0.6, 0.0)),
    )


def _overhead(reach: Reach, around: Around) -> Grip:
    chest = around.body.chest
    return Grip(
        chest.at(reach.out * 0.066, 0.605, 0.03),
        unit(chest.way(-reach.out * 1.0, 0.06, 0.0)),
        unit(chest.way(reach.out * 0.25, 1.0, 0.0)),
        unit(chest.way(reach.out * 1.0, 0.0, 0.12)),
    )


def _desk_edge(reach: Reach, around: Around) -> Grip:
    return Grip(
        (reach.there * 0.235, DESK_TOP + 0.040, DESK_EDGE + 0.005),
        unit((-reach.there * 0.12, -0.18, 0.98)),
        unit((0.0, -0.98, -0.18)),
        unit(around.body.chest.way(reach.out * 0.8, -0.7, -0.25)),
    )


def _wall(reach: Reach, around: Around) -> Grip:
    return Grip(
        (reach.there * 0.225, 1.33, WALL_AHEAD - 0.026),
        unit((-reach.there * 0.12, 0.99, 0.05)),
        (0.0, 0.0, 1.0),
        unit(around.body.chest.way(reach.out * 0.7, -0.9, -0.15)),
    )


def _door(reach: Reach, _around: Around) -> Grip:
    return Grip(
        (reach.there * 0.425, 1.50, DOOR_REAR - 0.032),
        unit((0.0, 1.0, 0.05)),
        (0.0, 0.0, 1.0),
        unit((reach.there * 0.35, -1.0, -0.25)),
    )


def _floor(reach: Reach, around: Around) -> Grip:
    x, _, z = around.home[reach.side]
    return Grip(
        (x * 1.12, 0.052, z - 0.01),
        unit((-x * 0.6, -0.10, 1.0)),
        (0.0, -1.0, 0.0),
        unit(around.body.chest.way(reach.out * 0.75, -0.7, -0.1)),
    )


def _floor_ahead(reach: Reach, around: Around) -> Grip:
    x, _, z = around.home[reach.side]
    return Grip(
        (x * 1.0, 0.048, z + 0.12),
        unit((-x * 0.5, -0.04, 1.0)),
        (0.0, -1.0, 0.0),
        unit((reach.out * 0.8, 0.55, 0.0)),
    )


def _floor_under(reach: Reach, around: Around) -> Grip:
    x, _, z = around.home[reach.side]
    return Grip(
        (x * 1.75, 0.066, z - 0.20),
        unit((reach.there * 1.0, -0.03, 0.12)),
        (0.0, 1.0, 0.0),
        unit((-reach.there * 0.2, 0.2, 0.9)),
    )


REACHES: Mapping[str, Callable[[Reach, Around], Grip]] = {
    "thigh": _thigh,
    "thigh_outer": _thigh_outer,
    "knee": _knee,
    "seat_edge": _seat_edge,
    "chair_back": _chair_back,
    "head_back": _head_back,
    "head_side": _head_side,
    "shoulder": _shoulder,
    "shoulder_over": _shoulder_over,
    "elbow": _elbow,
    "hand": _hand,
    "palm": _palm,
    "clasp": _clasp,
    "overhead": _overhead,
    "desk_edge": _desk_edge,
    "wall": _wall,
    "door": _door,
    "floor": _floor,
    "floor_ahead": _floor_ahead,
    "floor_under": _floor_under,
}
