"""The exercises that ship, and the stances that they go through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from deskbreak.data.library import Library, shipped_library
from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Side, Sides
from deskbreak.domain.pose import Pose, Stance


@lru_cache(maxsize=1)
def shipped() -> Library:
    return shipped_library()[0]


def sides(exercise: Exercise) -> tuple[Side, ...]:
    return (Side.RIGHT, Side.LEFT) if exercise.sides is Sides.MIRROR else (Side.BOTH,)


def ways(exercise: Exercise) -> Iterator[tuple[Pose, Pose]]:
    animation = exercise.animation
    base = pose = Pose(reaches=animation.reaches)
    yield base, base
    for keyframe in (*animation.intro, *animation.rep, *animation.rep, *animation.outro):
        end = pose.after(keyframe, base)
        yield pose, end
        pose = end


def stances(exercise: Exercise, steps: int = 6) -> Iterator[Stance]:
    for start, end in ways(exercise):
        for step in range(steps + 1):
            yield Stance(start, end, step / steps)


def held(pose: Pose) -> Stance:
    return Stance(pose, pose, 1.0)


def furthest(exercise: Exercise) -> Pose:
    """The pose at the end of the first repetition's way in."""
    base = Pose(reaches=exercise.animation.reaches)
    pose = base
    for keyframe in exercise.animation.rep:
        if keyframe.phase is Phase.MOVE_IN:
            pose = pose.after(keyframe, base)
    return pose


def made(
    view: str = "front", base: str = "SIT_FRONT", arrow: str = "", muscles: tuple[str, ...] = ()
) -> Exercise:
    """An exercise with nothing in it but the way it is seen."""
    return Exercise(
        identifier="made",
        name="Made",
        category="static",
        regions=(),
        posture="seated",
        sides=Sides.MIRROR,
        hold=timedelta(seconds=15),
        reps=1,
        sets=1,
        cues=("Go.",),
        muscles=muscles,
        animation=Animation(view, base, (Keyframe(Phase.HOLD),), arrow=arrow),
    )
