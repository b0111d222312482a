"""What becomes harder and what easier, by how it went.

Rules:
1. Twice in a row whole at the dose of a rung, and nobody said it was too hard: the next rung.
2. Twice in a row at the top: `harder`, if the person's needs allow that and it is done in a
   posture that the routine has. Otherwise the exercise stays and grows by what the ladder left
   alone: holds by repetitions, repetitions by their hold.
3. "Too hard": `easier` at once, until that has been done at its own top twice in a row. Where
   nothing is easier: its least dose, until the same is true of it.
4. Micro breaks keep their small dose; it counts for nothing here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from deskbreak.domain.doses import extra, hold_of, ladder, least
from deskbreak.domain.exercise import Exercise, Sides, Step
from deskbreak.domain.past import Past, Performance

IN_A_ROW = 2
SLACK = timedelta(milliseconds=500)
"""Lengths in the history are not exact to the last digit."""


def too_hard(exercises: Mapping[str, Exercise], past: Past) -> frozenset[str]:
    """The exercises that were too hard and still are."""
    return frozenset(
        key
        for key, exercise in exercises.items()
        if (since := past.too_hard_at(key)) is not None
        and not _has_grown(exercises.get(exercise.easier), past, since)
        and not _has_grown(exercise, past, since)
    )


def grown(step: Step, past: Past) -> tuple[Step, bool]:
    """A step with the dose that the person has earned, and whether that is the top, twice."""
    return _climbed(ladder(step), _counted(step.exercise, past))


def grown_further(step: Step, past: Past) -> Step:
    """The same for an exercise that stays though its ladder ends."""
    rungs = ladder(step)
    return _climbed((*rungs, *extra(rungs[-1])), _counted(step.exercise, past))[0]


def _has_grown(exercise: Exercise | None, past: Past, since: datetime) -> bool:
    if exercise is None:
        return False
    later = [one for one in _counted(exercise, past) if one.at > since]
    return _climbed(ladder(least(exercise)), later)[1]


def _counted(exercise: Exercise, past: Past) -> Sequence[Performance]:
    """How it went since it was last too hard, the oldest first."""
    since = past.too_hard_at(exercise.identifier)
    done = past.begun.get(exercise.identifier, ())
    return done if since is None else [one for one in done if one.at > since]


def _climbed(rungs: Sequence[Step], done: Iterable[Performance]) -> tuple[Step, bool]:
    """The rung that somebody has reached, and whether it is the last one and went well twice."""
    at, in_a_row = 0, 0
    for one in done:
        if not one.is_whole:
            in_a_row = 0
        elif _reaches(one, rungs[at]):
            in_a_row += 1
        if in_a_row >= IN_A_ROW and at + 1 < len(rungs):
            at, in_a_row = at + 1, 0
    return rungs[at], at + 1 == len(rungs) and in_a_row >= IN_A_ROW


def _reaches(one: Performance, rung: Step) -> bool:
    """Whether a dose was at least that of a rung."""
    exercise = rung.exercise
    planned, reps = min(move.planned for move in one.moves), one.reps
    if exercise.sides is Sides.ALTERNATE:
        # What leads in and out belongs to one of its sides only.
        planned, reps = sum((move.planned for move in one.moves), timedelta()), reps * 2
    return one.reps >= rung.reps and hold_of(exercise, planned, reps) >= rung.hold - SLACK
