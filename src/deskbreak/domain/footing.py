"""What carries the body: where the hips are, and the legs down to what they stand or lie on.

- Seated: the hips rest on the seat and the feet stay level.
- Standing: the feet stay on the floor wherever the channels put them; where they move from one
  pose to the next they step, the right one first. A body that leans far lifts its heels.
- Kneeling: the knees stay where they are and the shins lie on the floor.
- On the belly, on the back: the hips stay at their height; on the back the feet stay where they
  are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from deskbreak.domain.bases import Base, Ground
from deskbreak.domain.geometry import Frame, Vec, away, dot, minus, mix, plus, times, turned, unit
from deskbreak.domain.pose import Pose, Stance, ease
from deskbreak.domain.reach import bent
from deskbreak.domain.skeleton import (
    ANKLE,
    BODY_HEIGHT,
    FOOT,
    HIP_OUT,
    SEATED_HIPS,
    SHIN,
    SIDE_SIGN,
    THIGH,
    Channels,
)

BALL = 0.16
"""How far ahead of the ankle a foot bends when its heel lifts."""
SOLE = 0.012
FLAT_UNTIL = 16.0
"""How far a shin leans over a foot that stays flat, in degrees."""
STEP_FROM = 0.05
"""Feet that move less than this slide, in metres; others are lifted."""
TAKES_OFF = 0.08
"""How far a foot may hang above the floor before it is held in the air on purpose."""
STRAIGHT = 0.9985

KNEE_ON_FLOOR = 0.066
ANKLE_ON_FLOOR = 0.052
BELLY_HIPS = 0.12
BACK_HIPS = 0.215
POINTED = 9.0
"""How far toes point past the line of the shin when the instep lies on the floor, in degrees."""


@dataclass(frozen=True, slots=True)
class Leg:
    """The joints of one leg; `toe` is the ball of the foot, `up` points from the sole to it."""

    side: str
    hip: Vec
    knee: Vec
    ankle: Vec
    toe: Vec
    up: Vec = (0.0, 1.0, 0.0)


def footing(stance: Stance, base: Base) -> tuple[Frame, Mapping[str, Leg]]:
    """The frame of the hips, in the line of the body without its trunk's lean, and both legs."""
    value = Channels(stance, base.pose)
    match base.ground:
        case Ground.SEAT:
            return _seated(value)
        case Ground.FEET:
            return _standing(stance, base, value)
        case Ground.KNEES:
            return _kneeling(value)
        case Ground.BELLY:
            return _prone(value)
        case Ground.BACK:
            return _supine(value)
        case _:
            assert_never(base.ground)


def _shift(value: Channels) -> Vec:
    return (0.0, value("root_y") * BODY_HEIGHT, value("root_x") * BODY_HEIGHT)


def _bones(value: Channels, frame: Frame, side: str) -> tuple[Vec, Vec]:
    """The directions of thigh and shin as their channels say."""
    down, ahead = times(frame.up, -1.0), frame.forward
    flex = value("hip_flex", side) - value("leg_lift", side)
    thigh, _ = turned(down, ahead, flex)
    shin, _ = turned(down, ahead, flex - value("knee", side))
    return thigh, shin


def _hip(root: Frame, side: str) -> Vec:
    return root.at(SIDE_SIGN[side] * HIP_OUT, 0.0, 0.0)


def _seated(value: Channels) -> tuple[Frame, Mapping[str, Leg]]:
    root = Frame(plus((0.0, SEATED_HIPS, 0.0), _shift(value))).flexed(value("body_lean"))
    legs = {}
    for side in "LR":
        spread = 5.0 if value("hip_flex", side) > 45 else 1.5
        frame = root.yawed(spread * SIDE_SIGN[side])
        thigh, shin = _bones(value, frame, side)
        knee = away(_hip(root, side), thigh, THIGH)
        ankle = away(knee, shin, SHIN)
        legs[side] = Leg(side, _hip(root, side), knee, ankle, away(ankle, frame.forward, FOOT))
    return root, legs


def _lifted(lean: float) -> float:
    """How far the heels are off the floor under a body that leans, in degrees."""
    return min(max(lean - FLAT_UNTIL, 0.0), 70.0)


def _ankle(toe: Vec, pitch: float) -> Vec:
    return Frame(toe).flexed(pitch).at(0.0, ANKLE - SOLE, -BALL)


def _plants(value: Channels) -> tuple[Frame, dict[str, Vec]]:
    """The hips over the feet before they give way, and where the balls of the feet stand."""
    lean, shift = value("body_lean"), _shift(value)
    toe: Vec = (0.0, SOLE, shift[2] + BALL)
    line = Frame().flexed(lean)
    reached, extents = {}, {}
    for side in "LR":
        thigh, shin = _bones(value, line, side)
        reached[side] = plus(times(thigh, THIGH), times(shin, SHIN))
        extents[side] = -dot(reached[side], line.up)
    longest = max(extents.values())
    hips = plus(away(_ankle(toe, _lifted(lean)), line.up, longest), (0.0, shift[1], 0.0))
    toes = {}
    for side in "LR":
        rise = max(longest - extents[side] - TAKES_OFF, 0.0)
        ahead = dot(reached[side], line.forward)
        toes[side] = plus(toe, (SIDE_SIGN[side] * (HIP_OUT + 0.012), rise, ahead))
    return Frame(hips, line.right, line.up, line.forward), toes


def _standing(stance: Stance, base: Base, value: Channels) -> tuple[Frame, Mapping[str, Leg]]:
    root, toes = _plants(value)
    if stance.start is not stance.end:
        for side, delay in (("R", 0.0), ("L", 0.4)):
            first, last = (_toe(pose, base, side) for pose in (stance.start, stance.end))
            toes[side] = _stepped(first, last, (stance.share - delay) / 0.6)
    lift = _lifted(value("body_lean"))
    ankles = {side: _ankle(toes[side], lift) for side in "LR"}
    drop = max(0.0, *(_missing(_hip(root, side), ankles[side]) for side in "LR"))
    root = _lowered(root, drop)
    legs = {}
    for side in "LR":
        turn = Frame().yawed(1.5 * SIDE_SIGN[side]).flexed(lift)
        hip = _hip(root, side)
        knee, ankle = bent(hip, ankles[side], root.forward, THIGH, SHIN)
        legs[side] = Leg(side, hip, knee, ankle, away(ankle, turn.forward, FOOT), turn.up)
    return root, legs


def _toe(pose: Pose, base: Base, side: str) -> Vec:
    return _plants(Channels(Stance(pose, pose, 1.0), base.pose))[1][side]


def _stepped(first: Vec, last: Vec, share: float) -> Vec:
    """Where a foot is on its way; a long way is a step."""
    done = ease(share)
    far = abs(last[2] - first[2])
    rise = 0.35 * far * 4 * done * (1 - done) if far > STEP_FROM else 0.0
    return plus(mix(first, last, done), (0.0, min(rise, 0.12), 0.0))


def _missing(hip: Vec, ankle: Vec) -> float:
    """How far a hip has to come down for its foot to reach the floor."""
    way = minus(hip, ankle)
    room = ((THIGH + SHIN) * STRAIGHT) ** 2 - way[0] ** 2 - way[2] ** 2
    return way[1] - math.sqrt(max(room, 0.0))


def _lowered(root: Frame, drop: float) -> Frame:
    return Frame(plus(root.origin, (0.0, -drop, 0.0)), root.right, root.up, root.forward)


def _pointed(side: str, hip: Vec, knee: Vec, ankle: Vec, front: Vec) -> Leg:
    """A leg whose instep lies on the floor."""
    shin = unit(minus(ankle, knee))
    square = unit(away(front, shin, -dot(front, shin)))
    ahead, up = turned(shin, square, POINTED)
    return Leg(side, hip, knee, ankle, away(ankle, ahead, FOOT), up)


def _kneeling(value: Channels) -> tuple[Frame, Mapping[str, Leg]]:
    line = Frame().flexed(value("body_lean"))
    thighs = {side: _bones(value, line, side)[0] for side in "LR"}
    thigh = unit(mix(thighs["L"], thighs["R"], 0.5))
    shift = _shift(value)
    knees = plus((0.0, KNEE_ON_FLOOR, 0.0), shift)
    root = Frame(away(knees, thigh, -THIGH), line.right, line.up, line.forward)
    drop = ANKLE_ON_FLOOR - KNEE_ON_FLOOR
    shin: Vec = (0.0, drop, -math.sqrt(SHIN * SHIN - drop * drop))
    legs = {}
    for side in "LR":
        knee = away(_hip(root, side), thighs[side], THIGH)
        legs[side] = _pointed(side, _hip(root, side), knee, plus(knee, shin), (0.0, -1.0, 0.0))
    return root, legs


def _prone(value: Channels) -> tuple[Frame, Mapping[str, Leg]]:
    root = Frame(plus((0.0, BELLY_HIPS, 0.0), _shift(value))).flexed(value("body_lean"))
    legs = {}
    for side in "LR":
        thigh, shin = _bones(value, root.yawed(2.0 * SIDE_SIGN[side]), side)
        knee = away(_hip(root, side), thigh, THIGH)
        legs[side] = _pointed(side, _hip(root, side), knee, away(knee, shin, SHIN), root.forward)
    return root, legs


def _supine(value: Channels) -> tuple[Frame, Mapping[str, Leg]]:
    shift = _shift(value)
    root = Frame(plus((0.0, BACK_HIPS, 0.0), shift)).flexed(value("body_lean"))
    legs = {}
    for side in "LR":
        thigh, shin = _bones(value, root, side)
        hip = _hip(root, side)
        foot = away(away(hip, thigh, THIGH), shin, SHIN)
        # However the body rolls, the feet stay.
        target: Vec = (hip[0] * 1.1, ANKLE, foot[2] - shift[2])
        knee, ankle = bent(hip, target, root.forward, THIGH, SHIN)
        legs[side] = Leg(side, hip, knee, ankle, plus(ankle, (0.0, 0.0, FOOT)))
    return root, legs
