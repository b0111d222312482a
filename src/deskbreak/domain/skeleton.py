"""The bones of the figure: the pose language, and where every joint is in a stance.

Channels are in degrees unless noted; 0 is upright with the arms hanging. A name without a side
drives both; with `_L` or `_R` one, and the sided name wins.

- `neck_flex` chin to chest; `neck_side` ear to the right; `head_yaw` face to the right;
  `head_shift` forward, in head widths
- `thoracic`, `lumbar` rounding of the upper and the lower back; `trunk_side` bend to the right;
  `trunk_lean` forward from the hips; `torso_yaw` chest to the right, pelvis fixed; `trunk_roll`
  the right shoulder down, on all fours
- `scap_elev` shoulder up, in head heights; `scap_ret` shoulder blades together, -1 to 1
- `sh_flex` arm forward, `sh_abd` to the side, `sh_cross` across the chest, `sh_rot` forearm
  outward or up; `elb` elbow, `forearm_sup` palm up, `wrist` towards the palm
- `body_lean` the whole straight body forward from what carries it; `hip_flex` thigh forward of
  its line, `knee`; `root_x`, `root_y` the whole figure, in body heights
- lying face down: `arm_lift`, `leg_lift` off the floor; `lift` both arms, 0 to 1
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.domain.geometry import (
    Frame,
    Vec,
    away,
    carried,
    cross,
    dot,
    square_to,
    times,
    turned,
    unit,
)
from deskbreak.domain.pose import Pose, Stance, flowing
from deskbreak.domain.reach import Grip, bent

SPINE_BONE = 0.09
SPINE_BONES = 6
NECK_BONE = 0.05
NECK_BONES = 2
HEAD_CENTRE = 0.105
SHOULDER_OUT = 0.185
SHOULDER_UP = 0.024
UPPER_ARM = 0.29
FOREARM = 0.25
HAND = 0.08
HIP_OUT = 0.10
THIGH = 0.42
SHIN = 0.41
FOOT = 0.15
ANKLE = 0.075
SEATED_HIPS = 0.50
STANDING_HIPS = ANKLE + SHIN + THIGH
HEAD_WIDTH = 0.18
HEAD_HEIGHT = 0.24
BODY_HEIGHT = 1.72

SIDE_SIGN: Mapping[str, int] = {"L": -1, "R": 1}
WHOLE = (
    "neck_flex", "neck_side", "head_yaw", "head_shift", "thoracic", "lumbar",
    "trunk_side", "trunk_lean", "trunk_roll", "torso_yaw", "body_lean", "lift",
    "root_x", "root_y",
)  # fmt: skip
ARM = ("sh_flex", "sh_abd", "sh_cross", "sh_rot", "elb", "forearm_sup", "wrist", "arm_lift")
SIDED = (*ARM, "scap_elev", "scap_ret", "hip_flex", "knee", "leg_lift")
CHANNELS = frozenset((*WHOLE, *SIDED, *(f"{name}_{side}" for name in SIDED for side in "LR")))

YAW_SHARES = (0.05, 0.1, 0.15, 0.2, 0.25, 0.25)
NECK_SHARES = (0.3, 0.3, 0.4)
PELVIS_SHARE = 0.7
"""How much of a lean the pelvis takes part in; the rest is the hips' flesh."""
LIFT = 17.0
"""How far a full `lift` raises an arm off the floor, in degrees."""


@dataclass(frozen=True, slots=True)
class Arm:
    """The joints of one arm; `fingers` and `palm` are directions."""

    side: str
    shoulder: Vec
    elbow: Vec
    wrist: Vec
    fingers: Vec
    palm: Vec
    reach: str

    @property
    def thumb(self) -> Vec:
        """Where the thumb points."""
        return times(cross(self.palm, self.fingers), SIDE_SIGN[self.side])


@dataclass(frozen=True, slots=True)
class Trunk:
    """The pelvis and everything above it but the arms: a frame at every joint."""

    pelvis: Frame
    spine: tuple[Frame, ...]
    neck: tuple[Frame, ...]
    head: Frame
    shoulders: Mapping[str, Vec] = field(hash=False)
    retraction: Mapping[str, float] = field(default_factory=dict, hash=False)

    @property
    def chest(self) -> Frame:
        """The frame that the shoulders are fixed to."""
        return self.spine[SPINE_BONES - 1]


class Channels:
    """The channels of a body on its way: each blended, with both sides told apart."""

    __slots__ = ("_end", "_flow", "_share", "_start")

    def __init__(self, stance: Stance, base: Pose) -> None:
        self._start: dict[str, float] = {**base.channels, **stance.start.channels}
        self._end: dict[str, float] = {**base.channels, **stance.end.channels}
        self._share = stance.share
        self._flow: tuple[dict[str, float], dict[str, float]] | None = None
        if stance.flows:
            before, after = stance.before or stance.start, stance.after or stance.end
            self._flow = (
                {**base.channels, **before.channels},
                {**base.channels, **after.channels},
            )

    def __call__(self, name: str, side: str = "") -> float:
        """The value of a channel now, of one side where it has sides."""
        sided = f"{name}_{side}"
        start, end = self._start, self._end
        first = start.get(sided, start.get(name, 0.0))
        last = end.get(sided, end.get(name, 0.0))
        if first == last:
            return first
        if self._flow is None:
            return first + (last - first) * self._share
        before, after = (table.get(sided, table.get(name, 0.0)) for table in self._flow)
        return flowing(before, first, last, after, self._share)


def trunk(value: Channels, root: Frame, breath: float = 0.0) -> Trunk:
    """The pelvis, the spine, the shoulders and the head of a body whose hips are at `root`."""
    lumbar, thoracic = value("lumbar"), value("thoracic")
    lean, turn = value("trunk_lean"), value("torso_yaw") - value("trunk_roll")
    frame = root.flexed(lean - lumbar * 1.5 - 3.0)
    spine = [frame]
    for number in range(SPINE_BONES):
        bend = lumbar * 0.55 if number < 3 else thoracic * 0.42 + 1.0
        frame = (
            frame.flexed(bend)
            .leaned(value("trunk_side") / SPINE_BONES)
            .yawed(turn * YAW_SHARES[number])
        )
        spine[-1] = frame
        frame = frame.moved(0.0, SPINE_BONE, 0.0)
        spine.append(frame)
    neck, head = _neck(value, frame)
    lift = breath * 0.006
    return Trunk(
        root.flexed(lean * PELVIS_SHARE),
        tuple(spine),
        neck,
        head,
        {side: _shoulder(value, spine[SPINE_BONES - 1], side, lift) for side in "LR"},
        {side: value("scap_ret", side) for side in "LR"},
    )


def _neck(value: Channels, frame: Frame) -> tuple[tuple[Frame, ...], Frame]:
    flex, side, yaw = value("neck_flex"), value("neck_side"), value("head_yaw")
    shift = value("head_shift") * 100.0
    tilts = (12.0 + shift, 4.0, -16.0 - shift)
    frames = []
    for number in range(NECK_BONES):
        part = NECK_SHARES[number]
        frame = frame.flexed(flex * part + tilts[number]).leaned(side * part).yawed(yaw * part)
        frames.append(frame)
        frame = frame.moved(0.0, NECK_BONE, 0.0)
    part = NECK_SHARES[NECK_BONES]
    head = frame.flexed(flex * part + tilts[NECK_BONES]).leaned(side * part).yawed(yaw * part)
    return (*frames, frame), head


def _shoulder(value: Channels, chest: Frame, side: str, lift: float) -> Vec:
    together = value("scap_ret", side)
    raised = value("scap_elev", side) * HEAD_HEIGHT
    out = SHOULDER_OUT - 0.016 * max(together, 0.0) - 0.022 * abs(raised) / 0.06
    return chest.at(SIDE_SIGN[side] * out, SHOULDER_UP + raised + lift, -0.01 - 0.060 * together)


def hanging_arm(value: Channels, body: Trunk, side: str) -> Grip:
    """Where the hand is when the channels of the arm say so."""
    sign = SIDE_SIGN[side]
    chest = body.chest
    down, ahead, out = times(chest.up, -1.0), chest.forward, times(chest.right, sign)
    down, ahead = turned(down, ahead, value("sh_flex", side))
    down, out = turned(down, out, value("sh_abd", side))
    down, ahead, out = (
        _swept(way, chest, value("sh_cross", side), sign) for way in (down, ahead, out)
    )
    bend, turn = turned(ahead, out, value("sh_rot", side))
    raised = value("arm_lift", side) + LIFT * value("lift")
    if raised:
        # Off the floor, for somebody who lies face down.
        behind = square_to(times(chest.forward, -1.0), down)
        was = down
        down, _ = turned(down, behind, raised)
        bend, turn = (carried(way, was, behind, raised) for way in (bend, turn))
    upper = down
    lower, back = turned(upper, bend, value("elb", side))
    elbow = away(body.shoulders[side], upper, UPPER_ARM)
    palm, _ = turned(times(turn, -1.0), back, value("forearm_sup", side))
    fingers, palm = turned(lower, palm, value("wrist", side))
    # The straighter the arm, the less its line says about the elbow; the bend direction does.
    pole = unit(away(times(bend, -1.0), upper, 0.2))
    return Grip(away(elbow, lower, FOREARM), fingers, palm, pole)


def _swept(way: Vec, chest: Frame, degrees: float, sign: int) -> Vec:
    flat = away(way, chest.up, -dot(way, chest.up))
    swept, _ = turned(flat, cross(chest.up, flat), -degrees * sign)
    return away(swept, chest.up, dot(way, chest.up))


def arm(body: Trunk, side: str, grip: Grip, reach: str) -> Arm:
    """The arm whose hand has this grip, or stretches towards it."""
    shoulder = body.shoulders[side]
    elbow, wrist = bent(shoulder, grip.wrist, grip.pole, UPPER_ARM, FOREARM)
    return Arm(side, shoulder, elbow, wrist, grip.fingers, grip.palm, reach)
