"""How long steps last, without laying out a timeline for it.

`session.Timeline` is what is played; a test holds both together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from deskbreak.domain.cues import ready_time
from deskbreak.domain.exercise import Exercise, Keyframe, Sides, Step
from deskbreak.domain.session import PICK_UP, REST_BETWEEN_SETS, SWITCH, ZERO


def work(step: Step) -> timedelta:
    """How long a step lasts without getting ready for it."""
    turns = turn_count(step.exercise)
    side = turn(step.exercise, reps_of(step.exercise, step.reps), step.hold)
    once = side * turns + SWITCH * (turns - 1)
    return once * step.sets + REST_BETWEEN_SETS * (step.sets - 1)


def turn(exercise: Exercise, reps: int, hold: timedelta) -> timedelta:
    """How long the movement to one side, or one way round, lasts."""
    animation = exercise.animation
    return (
        _span(animation.intro, hold)
        + _span(animation.rep, hold) * reps
        + _span(animation.outro, hold)
    )


def turn_count(exercise: Exercise) -> int:
    """How often a set is played: to how many sides, or ways round."""
    return 2 if exercise.sides in {Sides.MIRROR, Sides.REVERSE} else 1


def reps_of(exercise: Exercise, reps: int) -> int:
    """How many repetitions a turn has; `reps` are those of one side."""
    return reps * 2 if exercise.sides is Sides.ALTERNATE else reps


def total(steps: Iterable[Step]) -> timedelta:
    """How long steps last one after the other, for somebody who sits when they begin."""
    lasts, posture, has_band = ZERO, "seated", False
    for step in steps:
        exercise = step.exercise
        lasts += ready_time(posture, exercise.posture) + work(step)
        if exercise.needs_band and not has_band:
            lasts += PICK_UP
        posture, has_band = exercise.posture, has_band or exercise.needs_band
    return lasts


def _span(frames: Iterable[Keyframe], hold: timedelta) -> timedelta:
    return sum((hold if frame.lasts is None else frame.lasts for frame in frames), ZERO)
