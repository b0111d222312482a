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
        share: How much of the way is done, 0 to 1, already eased; in a flow, not eased.
        before: In a flow, the pose before `start`; the body does not stop at `start`.
        after: In a flow, the pose after `end`; the body does not stop there.
    """

    start: Pose
    end: Pose
    share: float
    before: Pose | None = None
    after: Pose | None = None

    @property
    def flows(self) -> bool:
        """Whether the body goes on without a stop at one end or the other."""
        return self.before is not None or self.after is not None

    def channel(self, name: str, base: float) -> float:
        """The value of one channel now; `base` where a pose does not name it."""
        start, end = self.start.channels.get(name, base), self.end.channels.get(name, base)
        if not self.flows:
            return start + (end - start) * self.share
        before = (self.before or self.start).channels.get(name, base)
        after = (self.after or self.end).channels.get(name, base)
        return flowing(before, start, end, after, self.share)


def flowing(before: float, start: float, end: float, after: float, share: float) -> float:
    """A value on its smooth way through four points, between the second and the third.

    It overshoots none of them: where it turns round it comes to rest, elsewhere it passes.
    """
    way = end - start
    leaves = (end - before) / 2 if (start - before) * way > 0 else 0.0
    arrives = (after - start) / 2 if (after - end) * way > 0 else 0.0
    t = min(max(share, 0.0), 1.0)
    rest = 1 - t
    return start + way * t * t * (3 - 2 * t) + leaves * t * rest * rest - arrives * t * t * rest


def ease(share: float) -> float:
    """Cubic ease-in-out: a movement starts and ends gently. Total on 0 to 1, clamped outside."""
    x = min(max(share, 0.0), 1.0)
    return 4 * x * x * x if x < 0.5 else 1 - (-2 * x + 2) ** 3 / 2
