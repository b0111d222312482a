"""The next session begins with what the last one left undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deskbreak.domain.composing import shortened
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Routine, Side, Step
from deskbreak.domain.fitting import Fitted, levelled
from deskbreak.domain.length import total
from deskbreak.domain.past import Leftover, area
from deskbreak.domain.postures import standing
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.terms import Terms


def resumed(
    one: Fitted, leftover: Leftover, last: Routine | None, terms: Terms, *, stands: bool
) -> tuple[Fitted, Side | None]:
    """A session with what was left undone in front, and the side to begin with.

    Args:
        one: The session that would be without it; it gives the length.
        leftover: What was left undone.
        last: The routine that it belongs to, where that is still there.
        terms: What the person can do.
        stands: Whether what was left undone is done standing, where that can be.
    """
    undone = shortened(_steps(leftover, last, terms, stands=stands), one.span)
    if not undone:
        return one, None
    keys = {step.exercise.identifier for step in undone}
    others = [step for step in one.routine.steps if step.exercise.identifier not in keys]
    steps, added = levelled([*undone, *others], terms, one.span, fixed=len(undone))
    # It goes by the name of that of which it has more.
    named = last if last is not None and total(undone) * 2 >= one.span.wanted else one.routine
    routine = replace(named, kind=one.routine.kind, steps=steps)
    first = undone[0].exercise.identifier
    goes_on = Reason(Because.GOES_ON, exercise=first)
    reasons = (goes_on, *_about(one.reasons, steps), *added)
    side = leftover.first if first == leftover.exercises[0] else None
    return replace(one, routine=routine, reasons=reasons), side


def _steps(leftover: Leftover, last: Routine | None, terms: Terms, *, stands: bool) -> list[Step]:
    """What was left undone, in the dose that it had, as far as the person can do it now."""
    had = {step.exercise.identifier: step for step in (last.steps if last else ())}
    steps = []
    for key in leftover.exercises:
        exercise = terms.limits.exercises.get(key)
        possible = None if exercise is None else terms.limits.possible(exercise)
        if possible is not None:
            if stands:
                possible = standing(possible) or possible
            steps.append(replace(had.get(key, usual(possible)), exercise=possible))
    return steps


def _about(reasons: Sequence[Reason], steps: Sequence[Step]) -> tuple[Reason, ...]:
    """The reasons that still are some: those about what is still in the session."""
    there = {step.exercise.identifier for step in steps}
    areas = {area(step.exercise) for step in steps}
    return tuple(
        reason
        for reason in reasons
        if reason.because is not Because.OFF_LENGTH
        and (not reason.area or reason.area in areas)
        and (not reason.exercise or (reason.instead or reason.exercise) in there)
    )
