"""The arms: each hand on the way from what it rested on to what it will rest on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from deskbreak.domain.bases import BASES, Base, Ground
from deskbreak.domain.footing import Leg, footing
from deskbreak.domain.geometry import Vec, distance, plus, times, unit
from deskbreak.domain.grips import REACHES, Around, Reach
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.reach import Grip, between
from deskbreak.domain.skeleton import ARM, SIDE_SIGN, Arm, Channels, Trunk, arm, hanging_arm, trunk

FREE = "free"
OTHER = {"L": "R", "R": "L"}
CROSSING = frozenset({"shoulder", "shoulder_over", "elbow", "hand", "palm", "floor_under"})
AFTER = frozenset({"elbow", "hand", "palm"})
"""Reaches for a part of the other arm, which has to be placed first."""
LINKED = frozenset({"clasp", "overhead"})
"""Reaches that both hands make together, in front of the body."""


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


@cache
def home(base: str) -> Mapping[str, Vec]:
    """The shoulders in a base pose; what is under them is where hands meet the floor."""
    rest = BASES[base]
    stance = Stance(rest.pose, rest.pose, 1.0)
    root, _ = footing(stance, rest)
    return trunk(Channels(stance, rest.pose), root).shoulders


def _clear(body: Trunk, base: Base, out: float) -> Vec:
    """Which way a hand goes round the body: out, ahead and off lap and desk, or off the floor."""
    if base.ground is Ground.KNEES:
        return (0.0, 0.35, 0.0)
    has_edge = base.is_seated or "desk" in base.props
    return body.chest.way(out, 1.0 if has_edge else 0.1, 0.45)


def arms(stance: Stance, base: Base, body: Trunk, legs: Mapping[str, Leg]) -> dict[str, Arm]:
    """Both arms, each on the way from its first reach to its last along one smooth path."""
    value = Channels(stance, base.pose)
    reaches = {
        hand: (reach_of(stance.start, base, hand), reach_of(stance.end, base, hand))
        for hand in "LR"
    }
    placed: dict[str, Arm] = {}
    # A hand that rests on the other arm needs that arm first.
    order = sorted("RL", key=lambda hand: any(_plain(r)[0] in AFTER for r in reaches[hand]))
    for hand in order:
        around = Around(body, home(base.name), legs, placed)
        first, last = (grip(name, hand, around, value) for name in reaches[hand])
        far = distance(first.wrist, last.wrist)
        out = 0.0 if LINKED.intersection(reaches[hand]) else SIDE_SIGN[hand] * 0.9
        bulge = times(_clear(body, base, out), 0.32 * far)
        now = between(first, last, stance.share, bulge)
        placed[hand] = arm(body, hand, now, reaches[hand][round(stance.share)])
    return placed
