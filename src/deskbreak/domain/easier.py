"""What takes the place of an exercise that is too hard, in the middle of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from deskbreak.domain.doses import matched
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.length import work
from deskbreak.domain.postures import standing

Easier = Callable[[Exercise], Iterable[Exercise]]
"""Answers what a person can do for an exercise that is too hard, the nearest first."""


def easier_ones(routine: Routine, easier: Easier) -> dict[str, Exercise]:
    """What takes the place of each exercise of a routine, and what takes the place of that.

    Something that the routine has anyway is only taken where there is nothing else.
    """
    there = {step.exercise.identifier for step in routine.steps}
    found: dict[str, Exercise] = {}
    asked = [step.exercise for step in routine.steps]
    while asked:
        exercise = asked.pop()
        if exercise.identifier in found:
            continue
        known = [one for one in easier(exercise) if one.identifier != exercise.identifier]
        new = (one for one in known if one.identifier not in there)
        instead = next(new, known[0] if known else None)
        if instead is not None:
            found[exercise.identifier] = instead
            asked.append(instead)
    return found


def easier_step(
    step: Step, easier: Mapping[str, Exercise], hurts: Iterable[str], *, short: bool
) -> Step | None:
    """What is done in the place of a step, in a dose that lasts about as long; None: nothing.

    What has hurt in this session is passed over; `short` takes the doses of a micro break.
    """
    exercise = _instead(step.exercise, easier, frozenset(hurts))
    if exercise is None:
        return None
    if step.exercise.posture == "standing":
        # Nobody has to sit down for what can be done standing.
        exercise = standing(exercise) or exercise
    dose = matched(exercise, work(replace(step, sets=1)), short=short)
    return replace(dose, sets=step.sets)


def _instead(
    exercise: Exercise, easier: Mapping[str, Exercise], hurts: frozenset[str]
) -> Exercise | None:
    met = {exercise.identifier}
    found = easier.get(exercise.identifier)
    while found is not None and found.identifier in hurts and found.identifier not in met:
        met.add(found.identifier)
        found = easier.get(found.identifier)
    return None if found is None or found.identifier in met else found
