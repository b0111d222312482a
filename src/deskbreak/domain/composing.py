"""Steps put together so that they last as long as is wanted.

Order: sitting, standing, the floor, so that nobody goes down twice; within a posture first what
moves, then what is held, then what strengthens.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from deskbreak.domain.cues import ready_time
from deskbreak.domain.doses import doses, usual
from deskbreak.domain.exercise import Exercise, Step
from deskbreak.domain.length import total, work
from deskbreak.domain.needs import POSTURES
from deskbreak.domain.session import GET_READY, PICK_UP, ZERO

LEEWAY: Final = 0.2
"""How much shorter or longer than asked for a session may be, as a share."""
SHORT: Final = timedelta(minutes=2)
"""Below this a session has the small doses of a micro break."""
ROUNDS: Final = 4
"""How often one exercise is done at most in a session that is put together."""
CATEGORIES: Final = ("dynamic", "static", "strength")


@dataclass(frozen=True, slots=True)
class Span:
    """How long a session is to be."""

    wanted: timedelta

    @property
    def least(self) -> timedelta:
        """The shortest that will do."""
        return self.wanted * (1 - LEEWAY)

    @property
    def most(self) -> timedelta:
        """The longest that will do."""
        return self.wanted * (1 + LEEWAY)

    @property
    def is_short(self) -> bool:
        """Whether it takes the doses of a micro break."""
        return self.wanted < SHORT

    def holds(self, steps: Sequence[Step]) -> bool:
        """Whether steps last about as long as they should."""
        return self.least <= total(steps) <= self.most


def composed(exercises: Sequence[Exercise], span: Span) -> tuple[Step, ...]:
    """Steps of about a length; the exercises that come first are the ones that are wanted most.

    They last less than they should if there is not enough to do, and longer if already the
    shortest exercise does.
    """
    choices = [tuple((step, work(step)) for step in _doses(one, span)) for one in exercises]
    pile = _Pile()
    for number in range(ROUNDS):
        left = choices
        for limit in (span.wanted, span.most):
            if pile.lasts < span.least:
                left = [choice for choice in left if not pile.takes(choice, number, limit)]
    return pile.steps or (min((one[-1] for one in choices), key=lambda one: one[1])[0],)


class _Pile:
    """A session that is being put together."""

    def __init__(self) -> None:
        self.lasts = ZERO
        self._steps: list[tuple[tuple[int, int, int], Step]] = []
        self._postures = {"seated"}
        self._has_band = False

    @property
    def steps(self) -> tuple[Step, ...]:
        """What it is made of, in order; the rounds of each posture follow one another."""
        return tuple(step for _, step in sorted(self._steps, key=lambda placed: placed[0]))

    def takes(self, doses: Iterable[tuple[Step, timedelta]], number: int, limit: timedelta) -> bool:
        """Add the first dose with which the session stays within a limit; whether there is one."""
        for step, lasts in doses:
            if self.lasts + lasts + self._ready(step.exercise) <= limit:
                self.lasts += lasts + self._ready(step.exercise)
                self._postures.add(step.exercise.posture)
                self._has_band |= step.exercise.needs_band
                posture, category = _order(step)
                self._steps.append(((posture, number, category), step))
                return True
        return False

    def _ready(self, exercise: Exercise) -> timedelta:
        """How long it takes to get ready, once all is in order."""
        is_there = exercise.posture in self._postures
        lasts = GET_READY if is_there else ready_time("seated", exercise.posture)
        return lasts + PICK_UP if exercise.needs_band and not self._has_band else lasts


def shortened(steps: Sequence[Step], span: Span, fixed: int = 0) -> tuple[Step, ...]:
    """Steps without the last ones, where they last too long; the first `fixed` stay, or one."""
    kept = tuple(steps)
    while len(kept) > max(fixed, 1) and total(kept) > span.most:
        kept = kept[:-1]
    return kept


def filled(
    steps: Sequence[Step], fillers: Sequence[Exercise], span: Span, fixed: int = 0
) -> tuple[Step, ...]:
    """Steps and as many others as are needed to last long enough, where there are such.

    The first `fixed` steps stay the first ones.
    """
    made = tuple(steps)
    had = {step.exercise.identifier for step in steps}
    for limit in (span.wanted, span.most):
        for exercise in fillers:
            if total(made) >= span.least:
                return made
            longer = (_inserted(made, step, fixed) for step in _doses(exercise, span))
            fitting = next((one for one in longer if total(one) <= limit), None)
            if fitting is not None and exercise.identifier not in had:
                made = fitting
                had.add(exercise.identifier)
    return made


def _doses(exercise: Exercise, span: Span) -> tuple[Step, ...]:
    """The doses that an exercise may have to fit in, the usual one first, then smaller ones."""
    own = usual(exercise)
    lasts = work(own)
    smaller = (one for one in doses(exercise, short=span.is_short) if work(one) < lasts)
    return (own, *reversed(tuple(smaller)))


def _inserted(steps: tuple[Step, ...], step: Step, fixed: int) -> tuple[Step, ...]:
    """Steps with one more, behind the last one that comes before it in order."""
    before = [number for number, one in enumerate(steps, start=1) if _order(one) <= _order(step)]
    at = max((fixed, *before))
    return (*steps[:at], step, *steps[at:])


def _order(step: Step) -> tuple[int, int]:
    exercise = step.exercise
    return POSTURES.index(exercise.posture), CATEGORIES.index(exercise.category)
