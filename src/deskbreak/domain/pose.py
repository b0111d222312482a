"""Where the body is, in the pose language of the exercises, and how one pose becomes the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.domain.exercise import Keyframe


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the body is: what differs from the base pose, authored for the RIGHT side.

    Attributes:
        channels: Value by channel name; a missing channel is as in the base pose.
        reaches: What a hand (`L` or `R`) rests on; a missing hand follows the channels of its arm.
    """

    channels: Mapping[str, float] = field(default_factory=dict)
    reaches: Mapping[str, str] = field(default_factory=dict)

    def after(self, keyframe: Keyframe, base: Pose) -> Pose:
        """The pose at the end of a keyframe that starts from this one."""
        start = base if keyframe.reset else self
        return Pose(
            {**start.channels, **keyframe.channels},
            {**start.reaches, **keyframe.reaches},
        )


@dataclass(frozen=True, slots=True)
class Stance:
    """A body on its way from one pose to another.

    Attributes:
        start: The pose it comes from.
        end: The pose it goes to.
        share: How much of the way is done, 0 to 1, already eased.
    """

    start: Pose
    end: Pose
    share: float

    def channel(self, name: str, base: float) -> float:
        """The value of one channel now; `base` where a pose does not name it."""
        first = self.start.channels.get(name, base)
        last = self.end.channels.get(name, base)
        return first + (last - first) * self.share


def ease(share: float) -> float:
    """Cubic ease-in-out: a movement starts and ends gently. Total on 0 to 1, clamped outside."""
    x = min(max(share, 0.0), 1.0)
    return 4 * x * x * x if x < 0.5 else 1 - (-2 * x + 2) ** 3 / 2
