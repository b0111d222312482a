"""What hands rest on: every reach of the pose language, as a grip.

A reach is named `thigh`, `thigh_outer`, `knee`, `seat_edge`, `chair_back`, `head_back`,
`head_side`, `shoulder` or `elbow`. `_L` or `_R` in it says which one; without, it is the one on
the hand's own side, and for shoulder and elbow the other one. `free` lets the arm hang.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from deskbreak.domain.chair import BACK_FRONT, BACK_HALF_WIDTH, SEAT_HALF_WIDTH, SEAT_TOP
from deskbreak.domain.geometry import Vec, distance, minus, mix, plus, times, unit
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.reach import Grip, between
from deskbreak.domain.skeleton import (
    ARM,
    SIDE_SIGN,
    Arm,
    Base,
    Channels,
    Leg,
    Trunk,
    arm,
    hanging_arm,
)

FREE = "free"
OTHER = {"L": "R", "R": "L"}


@dataclass(frozen=True, slots=True)
class Around:
    """What a hand can find: the trunk, the legs, and the arm that was placed before it."""

    body: Trunk
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


def _shoulder(reach: Reach, around: Around) -> Grip:
    chest = around.body.chest
    return Grip(
        plus(around.body.shoulders[reach.side], chest.way(-reach.there * 0.07, 0.0, 0.09)),
        unit(chest.way(reach.there * 0.9, 0.35, -0.3)),
        unit(chest.way(0.0, -0.3, -1.0)),
        unit(chest.way(reach.out * 0.3, -0.8, 0.5)),
    )


def _elbow(reach: Reach, around: Around) -> Grip:
    other = around.arms[reach.side]
    chest = around.body.chest
    return Grip(
        plus(other.elbow, chest.way(-reach.there * 0.06, -0.02, 0.06)),
        unit(chest.way(reach.there * 1.0, 0.0, 0.0)),
        unit(chest.way(0.0, 0.0, -1.0)),
        unit(chest.way(reach.out * 0.5, -0.9, 0.2)),
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
    "elbow": _elbow,
}
CROSSING = frozenset({"shoulder", "elbow"})


def is_reach(name: str) -> bool:
    """Whether a hand can be told to rest there."""
    return name == FREE or _plain(name)[0] in REACHES


def _plain(name: str) -> tuple[str, str]:
    parts = name.split("_")
    sides = [part for part in parts if part in OTHER]
    return "_".join(part for part in parts if part not in OTHER), "".join(sides[:1])


def place(name: str, hand: str) -> str:
    """On which side the thing is that a hand rests on."""
    plain, side = _plain(name)
    return side or (OTHER[hand] if plain in CROSSING else hand)


def grip(name: str, hand: str, around: Around, value: Channels) -> Grip:
    """How the hand is when it rests there; `free` asks the channels."""
    if name == FREE:
        return hanging_arm(value, around.body, hand)
    plain, _ = _plain(name)
    found = REACHES[plain](Reach(hand, place(name, hand)), around)
    sweep = value("sh_cross", hand)
    if plain == "head_back" and sweep:
        chest = around.body.chest
        pole = plus(found.pole, chest.way(0.0, 0.0, sweep / 60.0))
        return Grip(found.wrist, found.fingers, found.palm, unit(pole))
    return found


def reach_of(pose: Pose, base: Base, hand: str) -> str:
    """What a hand rests on: what the pose says, else free if it moves the arm, else the base."""
    said = pose.reaches.get(hand)
    if said is not None:
        return said
    moved = any(name in pose.channels or f"{name}_{hand}" in pose.channels for name in ARM)
    return FREE if moved else base.pose.reaches.get(hand, FREE)


def arms(stance: Stance, base: Base, body: Trunk, legs: Mapping[str, Leg]) -> dict[str, Arm]:
    """Both arms, each on the way from its first reach to its last along one smooth path."""
    value = Channels(stance, base.pose)
    reaches = {
        hand: (reach_of(stance.start, base, hand), reach_of(stance.end, base, hand))
        for hand in "LR"
    }
    placed: dict[str, Arm] = {}
    # A hand that rests on the other elbow needs that arm first.
    order = sorted("RL", key=lambda hand: any(_plain(r)[0] == "elbow" for r in reaches[hand]))
    for hand in order:
        around = Around(body, legs, placed)
        first, last = (grip(name, hand, around, value) for name in reaches[hand])
        bulge = times(
            body.chest.way(SIDE_SIGN[hand] * 0.9, 0.1, 0.45),
            0.32 * distance(first.wrist, last.wrist),
        )
        now = between(first, last, stance.share, bulge)
        placed[hand] = arm(body, hand, now, reaches[hand][round(stance.share)])
    return placed
