"""A routine made to fit one person: swapped, left out, grown, and still of its length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from deskbreak.domain.composing import Span, filled, shortened
from deskbreak.domain.doses import least, matched
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.length import total, work
from deskbreak.domain.needs import POSTURES, UNWANTED, Obstacle
from deskbreak.domain.past import area
from deskbreak.domain.postures import gets_up, is_up, standing
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Fitted:
    """A routine as one person does it.

    Attributes:
        kept: How many of the `of` exercises that the routine names are in it.
        span: How long it should last.
        reasons: What was done to it, and why.
    """

    routine: Routine
    kept: int
    of: int
    span: Span
    reasons: tuple[Reason, ...] = ()

    @property
    def is_itself(self) -> bool:
        """Whether enough of the routine is left to go by its name."""
        return self.kept * 2 >= self.of

    @property
    def stands_for_half(self) -> bool:
        """Whether the person sits for at most half of it."""
        return sum(map(is_up, self.routine.steps)) * 2 >= len(self.routine.steps)

    @property
    def areas(self) -> frozenset[str]:
        """The areas that it is for."""
        return frozenset(area(step.exercise) for step in self.routine.steps)


def fitted(routine: Routine, terms: Terms) -> Fitted | None:
    """A routine as one person can do it; None where they can do none of it."""
    steps, reasons = _possible_steps(routine, terms)
    if not steps:
        return None
    named = {step.exercise.identifier for step in routine.steps}
    kept = sum(step.exercise.identifier in named for step in steps)
    span = Span(total(routine.steps))
    if are_in_order(routine.steps):
        steps = in_order(steps)
    steps, more = levelled(steps, terms, span)
    made = replace(routine, steps=steps)
    return Fitted(made, kept, len(routine.steps), span, (*reasons, *more))


def levelled(
    steps: Sequence[Step], terms: Terms, span: Span, fixed: int = 0
) -> tuple[tuple[Step, ...], tuple[Reason, ...]]:
    """Steps that last as long as they should; the first `fixed` stay in any case."""
    kept = shortened(steps, span, fixed)
    if span.holds(kept):
        return kept, ()
    areas = {area(step.exercise) for step in kept}
    fillers = terms.offered
    near = [one for one in fillers if area(one) in areas]
    made = filled(kept, [*near, *fillers], span, fixed)
    had = {step.exercise.identifier for step in steps}
    added = [step.exercise.identifier for step in made]
    reasons = [Reason(Because.ADDED, exercise=key) for key in added if key not in had]
    return made, (*reasons, *off_length(made, span))


def off_length(steps: Sequence[Step], span: Span) -> tuple[Reason, ...]:
    """That steps are not as long as they should be, if they are not."""
    return () if span.holds(steps) else (Reason(Because.OFF_LENGTH, lasts=span.wanted),)


def upright(one: Fitted) -> Fitted | None:
    """The same standing, as much of it as can be; None where nothing of it can."""
    steps = [
        replace(step, exercise=standing(step.exercise) or step.exercise)
        for step in one.routine.steps
    ]
    routine = replace(one.routine, steps=in_order(steps))
    return replace(one, routine=routine) if gets_up(routine) else None


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Steps so that nobody gets up and sits down again in between."""
    return tuple(sorted(steps, key=_posture))


def are_in_order(steps: Sequence[Step]) -> bool:
    """Whether nobody gets up and sits down again in between."""
    return in_order(steps) == tuple(steps)


def _posture(step: Step) -> int:
    return POSTURES.index(step.exercise.posture)


def _possible_steps(routine: Routine, terms: Terms) -> tuple[tuple[Step, ...], tuple[Reason, ...]]:
    """The steps that the person can do, with what stands in for others."""
    is_short = Span(total(routine.steps)).is_short
    taken = {step.exercise.identifier for step in routine.steps}
    steps, reasons = [], []
    for step in routine.steps:
        made, reason = _possible_step(step, terms, taken, is_short=is_short)
        if made is not None:
            steps.append(made)
            taken.add(made.exercise.identifier)
        if reason is not None and reason not in reasons:
            reasons.append(reason)
    return tuple(steps), tuple(reasons)


def _possible_step(
    step: Step, terms: Terms, taken: set[str], *, is_short: bool
) -> tuple[Step | None, Reason | None]:
    exercise = step.exercise
    key, obstacle = exercise.identifier, terms.limits.obstacle(exercise)
    if obstacle is None:
        return step, None
    if obstacle is Obstacle.SEATED_ONLY:
        sitting = _sitting(exercise, terms)
        if sitting is not None:
            return replace(step, exercise=sitting), Reason(Because.SITTING, exercise=key)
    if obstacle not in UNWANTED:
        for easier in terms.limits.easier(exercise):
            if easier.identifier not in taken:
                reason = Reason(
                    Because.EASIER, exercise=key, instead=easier.identifier, obstacle=obstacle
                )
                instead = _in_posture_of(exercise, easier, terms)
                return matched(instead, work(step), short=is_short), reason
    if obstacle is Obstacle.TOO_HARD:
        smaller = min(step, least(exercise), key=work)
        return smaller, Reason(Because.LESS, exercise=key, obstacle=obstacle)
    return None, Reason(Because.LEFT_OUT, exercise=key, obstacle=obstacle)


def _in_posture_of(exercise: Exercise, other: Exercise, terms: Terms) -> Exercise:
    """What stands in for an exercise; nobody sits down for what can be done standing."""
    up = standing(other) if exercise.posture == "standing" else None
    return other if up is None or terms.limits.obstacle(up) is not None else up


def _sitting(exercise: Exercise, terms: Terms) -> Exercise | None:
    """The exercise for somebody who sits: as it was written, or turned into that."""
    return terms.limits.possible(terms.limits.exercises.get(exercise.identifier, exercise))
