"""How much of an exercise: the doses that its sources allow, from the least to the most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from deskbreak.domain.exercise import Exercise, Keyframe, Step
from deskbreak.domain.length import work
from deskbreak.domain.session import LONG_HOLD

SECOND: Final = timedelta(seconds=1)
HOLDS: Final = tuple(SECOND * seconds for seconds in (15, 20, 30))
"""The rungs by which a held stretch grows."""
MORE_REPS: Final = 2
FEWEST_REPS: Final = 3
"""A micro break goes below what the sources ask for, and not below this."""


def usual(exercise: Exercise) -> Step:
    """The dose that an exercise has by itself."""
    return Step(exercise, exercise.reps, exercise.hold, exercise.sets)


def doses(exercise: Exercise, *, short: bool = False) -> tuple[Step, ...]:
    """Every dose of one set, the shortest first; `short` ones belong to a micro break."""
    start = replace(usual(exercise), sets=1)
    if is_held(exercise):
        low, top = hold_range(exercise)
        holds = sorted({exercise.hold, *(rung for rung in HOLDS if low <= rung <= top)})
        return tuple(replace(start, hold=hold) for hold in holds)
    low_reps, top_reps = reps_range(exercise)
    if short:
        low_reps = min(low_reps, FEWEST_REPS)
    return tuple(replace(start, reps=reps) for reps in range(low_reps, top_reps + 1))


def least(exercise: Exercise) -> Step:
    """The smallest dose that the sources allow."""
    return doses(exercise)[0]


def matched(exercise: Exercise, span: timedelta, *, short: bool = False) -> Step:
    """The dose that lasts most nearly as long as a span; the smaller one of two."""
    return min(doses(exercise, short=short), key=lambda step: abs(work(step) - span))


def ladder(step: Step) -> tuple[Step, ...]:
    """The doses by which a step grows: its own first, at last the most that is allowed."""
    return (step, *_rungs(step))


def extra(step: Step) -> tuple[Step, ...]:
    """How a step grows that is at the top of its ladder: by what the ladder left alone."""
    exercise = step.exercise
    if is_held(exercise):
        top = reps_range(exercise)[1]
        return tuple(replace(step, reps=reps) for reps in range(step.reps + 1, top + 1))
    if not any(_is_hold(frame) for frame in exercise.animation.frames):
        return ()
    longer = hold_range(exercise)[1] - step.hold
    return tuple(
        replace(step, hold=step.hold + SECOND * seconds)
        for seconds in range(1, int(longer / SECOND) + 1)
    )


def is_held(exercise: Exercise) -> bool:
    """Whether the hold is the exercise, and not a part of a repetition."""
    return exercise.category == "static" and exercise.hold > timedelta()


def is_set_by_hold(exercise: Exercise) -> bool:
    """Whether its hold is long enough to be counted down, and so to be set."""
    return exercise.hold >= LONG_HOLD and any(map(_is_hold, exercise.animation.frames))


def hold_range(exercise: Exercise) -> tuple[timedelta, timedelta]:
    """The shortest and the longest hold; its own dose is always allowed."""
    low, top = exercise.hold_range
    return (min(low, exercise.hold) if top else exercise.hold, max(top, exercise.hold))


def reps_range(exercise: Exercise) -> tuple[int, int]:
    """The fewest and the most repetitions; its own dose is always allowed."""
    low, top = exercise.reps_range
    # (1, 1) is what an exercise has that names no range.
    is_named = top > 1
    return (min(low, exercise.reps) if is_named else exercise.reps, max(top, exercise.reps))


def hold_of(exercise: Exercise, planned: timedelta, reps: int) -> timedelta:
    """How long the holds were in a movement of a known length, as it is kept in the history."""
    animation = exercise.animation
    frames = (*animation.intro, *animation.rep * reps, *animation.outro)
    holds = sum(_is_hold(frame) for frame in frames)
    moving = sum((frame.lasts for frame in frames if frame.lasts is not None), timedelta())
    return max(planned - moving, timedelta()) / holds if holds else timedelta()


def _is_hold(frame: Keyframe) -> bool:
    return frame.lasts is None


def _rungs(step: Step) -> Iterator[Step]:
    exercise = step.exercise
    if is_held(exercise):
        top = hold_range(exercise)[1]
        for hold in (*(rung for rung in HOLDS if rung < top), top):
            if hold > step.hold:
                yield replace(step, hold=hold)
        return
    top_reps = reps_range(exercise)[1]
    yield from (
        replace(step, reps=reps) for reps in range(step.reps + MORE_REPS, top_reps, MORE_REPS)
    )
    if step.reps < top_reps:
        yield replace(step, reps=top_reps)
