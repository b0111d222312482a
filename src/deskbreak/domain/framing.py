"""How much of the world a picture shows: everything that an exercise needs, in one frame."""

from __future__ import annotations

from collections.abc import Iterable

from deskbreak.domain.arrows import arrows
from deskbreak.domain.bases import BASES, Base, Ground
from deskbreak.domain.camera import seen
from deskbreak.domain.exercise import Animation, Phase, Side
from deskbreak.domain.geometry import Flat, Vec, away
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.props import MAT_HALF_WIDTH, MATS, WALL_AHEAD
from deskbreak.domain.tracks import Figure, figure, fingertips

Frame = tuple[float, float, float, float]
"""Left, bottom, right and top, in metres on the screen."""

LEAST: dict[Ground, tuple[float, float]] = {
    Ground.SEAT: (1.20, 1.52),
    Ground.FEET: (1.30, 1.94),
}
CLOSE_FROM = 0.34
HAND = 0.08
"""How much room there is below the fingers at least."""
LEAST_LYING = (1.70, 1.40)
"""How wide and how high a frame is at least, so that two exercises do not differ needlessly."""

AROUND: dict[str, tuple[Vec, ...]] = {
    "chair": ((0.2, 0.82, -0.25), (-0.2, 0.82, -0.25)),
    "desk": ((0.3, 0.0, 1.05), (0.0, 1.16, 1.05)),
    "wall_ahead": ((0.0, 1.0, WALL_AHEAD + 0.16),),
    "doorway": ((0.0, 2.06, 0.2), (0.0, 0.0, 0.2)),
    "band_anchor_front": ((0.0, 1.98, 1.12),),
}
"""What has to be seen of a thing."""

BELOW = 0.11
ABOVE = 0.09
ASIDE = 0.09
FRAMES: dict[tuple[int, Side], tuple[Animation, Frame]] = {}
POSES: dict[int, tuple[Animation, tuple[Pose, ...]]] = {}


def framed(animation: Animation, side: Side, *, alternates: bool) -> Frame:
    """The frame of an exercise to one side; the same for all of its poses."""
    key = (id(animation), side)
    found = FRAMES.get(key)
    if found is None or found[0] is not animation:
        if len(FRAMES) > 100:
            FRAMES.clear()
        found = FRAMES[key] = (animation, _framed(animation, side, alternates=alternates))
    return found[1]


def key_poses(animation: Animation) -> tuple[Pose, ...]:
    """The base pose and the end of every keyframe; always the same ones."""
    found = POSES.get(id(animation))
    if found is None or found[0] is not animation:
        if len(POSES) > 100:
            POSES.clear()
        base = Pose(reaches=animation.reaches)
        poses = [base]
        for keyframe in animation.frames:
            poses.append(poses[-1].after(keyframe, base))
        found = POSES[id(animation)] = (animation, tuple(poses))
    return found[1]


def telling_pose(animation: Animation) -> Pose:
    """The pose that shows best what an exercise is: the one that is held, or the farthest."""
    base = Pose(reaches=animation.reaches)
    poses, pose = [base], base
    for frame in (*animation.intro, *animation.rep):
        if frame.phase is Phase.HOLD:
            return pose
        pose = pose.after(frame, base)
        poses.append(pose)
    return max(poses, key=lambda one: sum(abs(value) for value in one.channels.values()))


def _framed(animation: Animation, side: Side, *, alternates: bool) -> Frame:
    base = BASES[animation.base]
    poses = key_poses(animation)
    found: list[Flat] = []
    hands: list[float] = []
    for before, after in zip(poses[:1] + poses, poses, strict=False):
        way, camera = seen(Stance(before, after, 1.0), animation.view, side, alternates=alternates)
        now = figure(way, base)
        found += [camera.flat(point) for point in _points(now, base, animation.prop)]
        hands += [camera.flat(fingertips(hand)(now))[1] for hand in "LR"]
        for arrow in arrows(animation.arrow, way, base, now, camera):
            found += (*arrow.points, *arrow.head)
    xs, ys = zip(*found, strict=True)
    if animation.close:
        # From the lap up, and no hand is cut off; the rest is, below.
        lap = min(camera.flat((0.0, CLOSE_FROM, 0.2))[1], min(hands) - HAND)
        left, right = _grown(min(xs) - ASIDE, max(xs) + ASIDE, 0.0, 0.5)
        return (left, lap, right, max(ys) + ABOVE / 2)
    wide, high = LEAST_LYING if base.name in MATS else LEAST[base.ground]
    left, right = _grown(min(xs) - ASIDE, max(xs) + ASIDE, wide, 0.5)
    bottom, top = _grown(min(ys) - BELOW, max(ys) + ABOVE, high, 0.5 if base.name in MATS else 0.0)
    if base.is_seated:
        middle = camera.flat((0.0, 0.0, 0.1))[0]
        half = max(right - middle, middle - left)
        left, right = middle - half, middle + half
    return (left, bottom, right, top)


def _grown(low: float, high: float, least: float, below: float) -> tuple[float, float]:
    """A span of at least some length; `below` says how much of what is missing is added there."""
    short = max(least - (high - low), 0.0)
    return low - short * below, high + short * (1 - below)


def _points(now: Figure, base: Base, prop: str) -> Iterable[Vec]:
    for name in (*base.props, prop):
        yield from AROUND.get(name, ())
    for end in MATS.get(base.name, ()):
        yield (-MAT_HALF_WIDTH, 0.0, end)
        yield (MAT_HALF_WIDTH, 0.0, end)
    yield (0.0, 0.0, 0.0)
    for x, y, z in ((0.0, 0.25, 0.0), (0.0, 0.10, -0.10), (0.0, 0.10, 0.12)):
        yield now.body.head.at(x, y, z)
    yield now.body.pelvis.at(0.0, 0.0, -0.12)
    for arm in now.arms.values():
        yield arm.elbow
        yield away(arm.wrist, arm.fingers, 0.17)
    for leg in now.legs.values():
        yield leg.knee
        yield leg.toe
        yield away(leg.ankle, leg.up, -0.075)
