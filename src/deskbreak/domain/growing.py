"""A routine with what the person has earned in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from typing import Final

from deskbreak.domain.doses import matched
from deskbreak.domain.exercise import Exercise, Step
from deskbreak.domain.fitting import Fitted, are_in_order, in_order
from deskbreak.domain.length import total, work
from deskbreak.domain.postures import seated, standing
from deskbreak.domain.progress import grown, grown_further
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.terms import Terms

LONGEST: Final = {
    "standard": timedelta(minutes=5),
    "floor": timedelta(minutes=6),
    "full": timedelta(minutes=15),
}
"""How long a routine of a kind grows; a micro break does not."""


def risen(one: Fitted, terms: Terms) -> Fitted:
    """A routine with larger doses and harder exercises, as far as it keeps its length."""
    routine = one.routine
    lasts = total(routine.steps)
    most = max(lasts, min(one.span.most, LONGEST.get(routine.kind, lasts)))
    postures = {step.exercise.posture for step in routine.steps}
    steps, reasons = routine.steps, []
    for number, step in enumerate(steps):
        taken = {other.exercise.identifier for other in steps}
        more, reason = _risen_step(step, terms, taken, postures)
        made = (*steps[:number], more, *steps[number + 1 :])
        if reason is not None and total(in_order(made)) <= most:
            steps = made
            reasons.append(reason)
    if are_in_order(routine.steps):
        steps = in_order(steps)
    return replace(one, routine=replace(routine, steps=steps), reasons=(*one.reasons, *reasons))


def _risen_step(
    step: Step, terms: Terms, taken: Collection[str], postures: Collection[str]
) -> tuple[Step, Reason | None]:
    exercise = step.exercise
    more, is_top = grown(step, terms.past)
    harder = _harder(exercise, terms, postures) if is_top else None
    if harder is not None and harder.identifier not in taken:
        reason = Reason(Because.HARDER, exercise=exercise.identifier, instead=harder.identifier)
        return matched(harder, work(step)), reason
    if is_top:
        more = grown_further(step, terms.past)
    if more == step:
        return step, None
    return more, Reason(Because.MORE, exercise=exercise.identifier)


def _harder(exercise: Exercise, terms: Terms, postures: Collection[str]) -> Exercise | None:
    """What comes after an exercise, in a posture that the routine has: a desk stays a desk."""
    found = terms.limits.exercises.get(exercise.harder)
    ways = () if found is None else (found, seated(found), standing(found))
    return next(
        (
            one
            for one in ways
            if one is not None and one.posture in postures and terms.limits.obstacle(one) is None
        ),
        None,
    )
