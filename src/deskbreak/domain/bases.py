"""The poses to start from: how the body meets the ground, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from deskbreak.domain.pose import Pose


class Ground(Enum):
    """What carries the body."""

    SEAT = "seat"
    FEET = "feet"
    KNEES = "knees"
    BELLY = "belly"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Base:
    """A pose to start from.

    Attributes:
        props: What stands around the body; `domain/props.py` draws it.
    """

    name: str
    pose: Pose
    ground: Ground
    props: tuple[str, ...] = ()

    @property
    def is_seated(self) -> bool:
        """Whether a chair is under it."""
        return self.ground is Ground.SEAT


RESTING = {"L": "thigh", "R": "thigh"}
ON_FLOOR = {"L": "floor", "R": "floor"}
IN_HANDS = {"L": "head_back", "R": "head_back"}
CROSSED = {"L": "shoulder_R", "R": "shoulder_L"}
SITTING = {"hip_flex": 88.0, "knee": 88.0, "sh_abd": 10.0, "elb": 12.0, "sh_flex": 4.0}
STANDING = {"hip_flex": 0.0, "knee": 3.0, "sh_abd": 8.0, "sh_flex": 1.0, "elb": 18.0}
SLOUCH = {**SITTING, "lumbar": 18.0, "thoracic": 22.0, "neck_flex": -8.0, "head_shift": 0.25}
KNEELING = {"trunk_lean": 81.0, "knee": 90.0, "neck_flex": -8.0, "sh_flex": 88.0}
PRONE = {
    "body_lean": 90.0,
    "hip_flex": 4.5,
    "sh_flex": 172.0,
    "elb": 4.0,
    "head_shift": -0.12,
    "thoracic": -2.0,
}
LETTER = {**PRONE, "sh_flex": 0.0, "sh_abd": 135.0, "arm_lift": -4.0}
SUPINE = {
    "body_lean": -86.0,
    "hip_flex": 50.0,
    "knee": 100.0,
    "thoracic": -8.0,
    "neck_flex": 16.0,
    "sh_cross": 40.0,
}

BASES: Mapping[str, Base] = {
    base.name: base
    for base in (
        Base("SIT_FRONT", Pose(SITTING, RESTING), Ground.SEAT, ("chair",)),
        Base("SIT_FRONT_ARMS_CROSSED", Pose(SITTING, CROSSED), Ground.SEAT, ("chair",)),
        Base("SIT_SIDE", Pose(SITTING, RESTING), Ground.SEAT, ("chair",)),
        Base(
            "SIT_SIDE_BACKREST",
            Pose({**SITTING, "root_x": -0.042}, RESTING),
            Ground.SEAT,
            ("chair",),
        ),
        Base("SIT_BACK", Pose(SITTING, RESTING), Ground.SEAT, ("chair",)),
        Base("SIT_HANGING", Pose(SITTING), Ground.SEAT, ("chair",)),
        Base("SLOUCH_SIDE", Pose(SLOUCH, RESTING), Ground.SEAT, ("chair",)),
        Base("STAND_FRONT", Pose(STANDING), Ground.FEET),
        Base("STAND_SIDE", Pose(STANDING), Ground.FEET),
        Base("STAND_BACK", Pose(STANDING), Ground.FEET),
        Base(
            "STAND_FRONT_WALL",
            Pose({**STANDING, "body_lean": -5.0, "knee": 14.0, "hip_flex": 8.0}),
            Ground.FEET,
            ("wall_behind",),
        ),
        Base("STAND_SIDE_WALL", Pose(STANDING), Ground.FEET, ("wall_ahead",)),
        Base("STAND_SIDE_DESK", Pose(STANDING), Ground.FEET, ("desk",)),
        Base("STAND_SIDE_DOORWAY", Pose(STANDING), Ground.FEET, ("doorway",)),
        Base("QUAD_SIDE", Pose(KNEELING, ON_FLOOR), Ground.KNEES, ("mat",)),
        Base("QUAD_FRONT", Pose(KNEELING, ON_FLOOR), Ground.KNEES, ("mat",)),
        Base(
            "KNEE_PLANK_SIDE",
            Pose({"body_lean": 56.0, "knee": 90.0, "neck_flex": -8.0, "sh_flex": 60.0}, ON_FLOOR),
            Ground.KNEES,
            ("mat",),
        ),
        Base(
            "PLANK_SIDE",
            Pose({"body_lean": 72.5, "neck_flex": -8.0, "sh_flex": 70.0}, ON_FLOOR),
            Ground.FEET,
            ("mat",),
        ),
        Base("PRONE_SIDE", Pose(PRONE), Ground.BELLY, ("mat",)),
        Base("PRONE_TOP", Pose(LETTER), Ground.BELLY, ("mat",)),
        Base("SUPINE_ROLLER_SIDE", Pose(SUPINE, IN_HANDS), Ground.BACK, ("mat", "roller")),
    )
}

UPRIGHT: Mapping[str, str] = {
    "SIT_FRONT": "STAND_FRONT",
    "SIT_SIDE": "STAND_SIDE",
    "SIT_HANGING": "STAND_SIDE",
    "SIT_BACK": "STAND_BACK",
    "SLOUCH_SIDE": "STAND_SIDE",
}
"""What somebody who stands starts from, where an exercise says how somebody does who sits."""
