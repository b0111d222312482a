"""Exercises and routines with the doses that a person has set, inside what the sources allow.

What is set holds: such an exercise neither grows nor gives way to a harder one by itself. In a
routine of the person's own, what the routine says holds.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from deskbreak.domain.doses import hold_range, is_set_by_hold, reps_range, usual
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.settings import Dose

SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Misfit:
    """A dose that is set and cannot be used as it is.

    Attributes:
        key: `hold_s` or `reps`; "" where there is no such exercise.
        low, high: What is allowed.
        used: What holds instead.
    """

    exercise: str
    key: str = ""
    given: float = 0
    low: float = 0
    high: float = 0
    used: float = 0


@dataclass(frozen=True, slots=True)
class Dosed:
    """Everything that can be played, each exercise in the dose that holds for the person."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]


def own_doses(
    exercises: Mapping[str, Exercise], given: Mapping[str, Dose]
) -> tuple[dict[str, Step], tuple[Misfit, ...]]:
    """The steps that were set, by exercise, and what was not used as it stands."""
    steps: dict[str, Step] = {}
    misfits: list[Misfit] = []
    for key, dose in given.items():
        exercise = exercises.get(key)
        if exercise is None:
            misfits.append(Misfit(key))
        else:
            steps[key] = _step(exercise, dose, misfits)
    return steps, tuple(misfits)


def dosed(
    exercises: Mapping[str, Exercise],
    routines: Mapping[str, Routine],
    steps: Mapping[str, Step],
    own: Collection[str] = (),
) -> Dosed:
    """The same in the doses that were set; `own` names the routines that keep theirs."""
    made = {**exercises, **{key: _bound(step) for key, step in steps.items()}}
    return Dosed(
        made,
        {
            key: routine if key in own else _with(routine, steps)
            for key, routine in routines.items()
        },
    )


def dose_of(step: Step) -> Dose | None:
    """What to keep of a step that the person has set; None: it is the usual dose."""
    own = usual(step.exercise)
    hold = None if step.hold == own.hold else step.hold / SECOND
    reps = None if step.reps == own.reps else step.reps
    return None if hold is None and reps is None else Dose(hold, reps)


def _step(exercise: Exercise, dose: Dose, misfits: list[Misfit]) -> Step:
    """The dose as far as the sources allow it."""
    step = usual(exercise)
    if dose.hold_s is not None:
        low, high = hold_range(exercise) if is_set_by_hold(exercise) else (exercise.hold,) * 2
        used = min(max(dose.hold_s, low / SECOND), high / SECOND)
        step = replace(step, hold=SECOND * used)
        if used != dose.hold_s:
            bounds = low / SECOND, high / SECOND
            misfits.append(Misfit(exercise.identifier, "hold_s", dose.hold_s, *bounds, used))
    if dose.reps is not None:
        fewest, most = reps_range(exercise)
        reps = min(max(dose.reps, fewest), most)
        step = replace(step, reps=reps)
        if reps != dose.reps:
            misfits.append(Misfit(exercise.identifier, "reps", dose.reps, fewest, most, reps))
    return step


def _bound(step: Step) -> Exercise:
    """The exercise with this dose and no other."""
    return replace(
        step.exercise,
        hold=step.hold,
        reps=step.reps,
        hold_range=(step.hold, step.hold),
        reps_range=(step.reps, step.reps),
        harder="",
    )


def _with(routine: Routine, steps: Mapping[str, Step]) -> Routine:
    """A routine with the doses that were set."""
    if steps.keys().isdisjoint(step.exercise.identifier for step in routine.steps):
        return routine
    made = []
    for step in routine.steps:
        key = step.exercise.identifier
        if key in steps:
            # The routine may have it in another posture than the exercise by itself.
            bound = replace(_bound(steps[key]), posture=step.exercise.posture)
            bound = replace(bound, animation=step.exercise.animation)
            made.append(replace(step, exercise=bound, reps=bound.reps, hold=bound.hold))
        else:
            made.append(step)
    return replace(routine, steps=tuple(made))
