"""Where the figure is seen from, and the mirror rule.

The mirror rule: exercises are authored for the RIGHT side, with R at positive x.

- Seen from the front, and turned away by less than a quarter, the figure is the person's mirror
  image: RIGHT is screen right.
- Seen from the back it is not mirrored: RIGHT is screen right again.
- Seen from the side the working side is the near one: RIGHT faces screen right, and for LEFT the
  whole picture is flipped. Where the sides alternate from one repetition to the next the picture
  is not flipped over and over: it faces screen right, RIGHT near and LEFT behind.
- Seen from above, who lies face down has the head at the top and is not mirrored.

`seen` decides it, and nothing else does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from deskbreak.domain.exercise import Side
from deskbreak.domain.geometry import Flat, Frame, Vec, dot
from deskbreak.domain.pose import Pose, Stance

LATERAL = frozenset({"neck_side", "head_yaw", "trunk_side", "trunk_roll", "torso_yaw"})
"""The channels whose sign means a side."""

VIEWS: Mapping[str, tuple[float, float]] = {
    "front": (0.0, 9.0),
    "three-quarter": (-30.0, 9.0),
    "side": (90.0, 6.0),
    "back": (0.0, 7.0),
    "top": (0.0, 62.0),
    "half-side": (-60.0, 12.0),
    "diagonal": (60.0, 16.0),
}
"""By view: how far the figure is turned towards screen right, and how far we look down on it."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A parallel projection: two directions on the screen, and one towards the viewer.

    The three need not be a right-handed set; that is how a mirror image is seen.
    """

    right: Vec
    up: Vec
    toward: Vec

    def flat(self, point: Vec) -> Flat:
        """Where a point is on the screen; y up."""
        return (dot(self.right, point), dot(self.up, point))

    def depth(self, point: Vec) -> float:
        """How near a point is; more is nearer."""
        return dot(self.toward, point)


FROM_BEHIND = frozenset({"back", "top"})


def seen(
    stance: Stance, view: str, side: Side, *, alternates: bool = False
) -> tuple[Stance, Camera]:
    """The stance for the working side, and the camera that shows it by the mirror rule."""
    is_left = side is Side.LEFT
    turn, pitch = VIEWS[view]
    shown = stance if not is_left else _mirrored(stance)
    return shown, _camera(view, -turn if is_left and not alternates else turn, pitch)


@cache
def _camera(view: str, turn: float, pitch: float) -> Camera:
    # A world that is turned towards screen right is seen by a camera turned the other way.
    frame = Frame().yawed(-turn)
    toward = frame.way(0, 0, -1 if view in FROM_BEHIND else 1)
    right = frame.right
    if view == "side":
        # Facing right with the right side near is only possible in a mirror of our x axis.
        right, toward = (0.0, 0.0, 1.0 if turn > 0 else -1.0), (1.0 if turn > 0 else -1.0, 0.0, 0.0)
    tilted = Frame((0.0, 0.0, 0.0), right, (0.0, 1.0, 0.0), toward).flexed(-pitch)
    return Camera(tilted.right, tilted.up, tilted.forward)


def _mirrored(stance: Stance) -> Stance:
    start, end = mirrored(stance.start), mirrored(stance.end)
    before, after = (pose and mirrored(pose) for pose in (stance.before, stance.after))
    return Stance(start, end, stance.share, before, after)


def swapped(name: str) -> str:
    """A name with left and right exchanged."""
    parts = ({"L": "R", "R": "L"}.get(part, part) for part in name.split("_"))
    return "_".join(parts)


MIRRORED: dict[int, tuple[Pose, Pose]] = {}


def mirrored(pose: Pose) -> Pose:
    """The same pose to the other side; always the same one for the same pose."""
    found = MIRRORED.get(id(pose))
    if found is None or found[0] is not pose:
        if len(MIRRORED) > 200:
            MIRRORED.clear()
        found = MIRRORED[id(pose)] = (pose, _reflected(pose))
    return found[1]


def _reflected(pose: Pose) -> Pose:
    return Pose(
        {
            swapped(name): -value if name in LATERAL else value
            for name, value in pose.channels.items()
        },
        {swapped(hand): swapped(target) for hand, target in pose.reaches.items()},
    )
