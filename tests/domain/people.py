"""Exercises that are quickly made, and what somebody has done of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from deskbreak.data.library import Library
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.choosing import Situation
from deskbreak.domain.exercise import Exercise, Routine, Side, Step
from deskbreak.domain.needs import Needs
from deskbreak.domain.past import Past
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import ZERO, Ending, Run, Timeline
from tests import fakes

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HALF_AN_HOUR = timedelta(minutes=30)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def rep(identifier: str, *, reps: int = 8, area: str = "neck", **more: Any) -> Exercise:
    """Repetitions of 4 s each; with 8 of them it takes 32 s."""
    made = fakes.exercise(identifier, reps=reps, posture=more.pop("posture", "seated"))
    return replace(made, regions=(area,), reps_range=(reps, 12), **more)


def stretch(identifier: str, *, hold: float = 15, area: str = "neck", **more: Any) -> Exercise:
    """A stretch to both sides: 2 s in, the hold, 2 s out."""
    made = fakes.holding(identifier, hold=hold)
    defaults: dict[str, Any] = {"category": "static", "hold_range": (seconds(15), seconds(30))}
    return replace(made, regions=(area,), **{**defaults, **more})


def routine(
    identifier: str, *exercises: Exercise, kind: str = "micro", focus: str = "neck"
) -> Routine:
    return fakes.routine(identifier, kind, *exercises, focus=focus)


def stock(*things: Exercise | Routine) -> Library:
    """A library; the exercises of its routines are in it."""
    routines = {one.identifier: one for one in things if isinstance(one, Routine)}
    exercises = {one.identifier: one for one in things if isinstance(one, Exercise)}
    for one in routines.values():
        exercises |= {
            step.exercise.identifier: step.exercise
            for step in one.steps
            if step.exercise.identifier not in exercises
        }
    return Library(exercises, routines)


def at(number: int = 0) -> Instant:
    """The start of the n-th half-hour."""
    return Instant(MONDAY + number * HALF_AN_HOUR, timedelta())


def session(
    what: Routine | Exercise | Step,
    number: int = 0,
    *,
    first: Side = Side.RIGHT,
    share: float = 1.0,
    happens: Callable[[Run, timedelta], Run] | None = None,
    **more: Any,
) -> SessionRecord:
    """What is written down when somebody does a share of a routine at the n-th half-hour."""
    if isinstance(what, Exercise):
        what = Step(what, what.reps, what.hold, what.sets)
    if isinstance(what, Step):
        what = Routine("alone", "Alone", "standard", "neck", (what,))
    timeline = Timeline.of(what, first)
    until = timeline.total * share
    run = Run(timeline).going(ZERO)
    if happens is not None:
        run = happens(run, until)
    moves = run.moves(until)
    record = SessionRecord(
        identifier=f"session {number}",
        kind=BreakKind.MICRO if what.kind == "micro" else BreakKind.REST,
        routine=what.identifier,
        started=at(number),
        ended=Instant(at(number).wall + until, timedelta()),
        day=at(number).day(),
        outcome=Outcome.TAKEN if run.share(until) >= 0.5 else Outcome.PARTIAL,
        planned=sum((move.planned for move in moves), ZERO),
        done=sum((move.done for move in moves), ZERO),
        moves=moves,
    )
    return replace(record, **more)


def hurt(what: Exercise, number: int = 0) -> SessionRecord:
    """A session in which an exercise hurt after a second of it."""
    return session(what, number, share=0.3, happens=lambda run, until: run.hurt(until))


def too_hard(what: Exercise, number: int = 0) -> SessionRecord:
    """A session in which the person asked for something easier than an exercise."""
    record = session(what, number, share=0.4)
    moves = tuple(replace(move, ended=Ending.EASIER) for move in record.moves)
    return replace(record, moves=moves)


def past(*records: SessionRecord) -> Past:
    """A past; the records come in the order in which they happened."""
    return Past.of(records[::-1])


def situation(
    *records: SessionRecord, needs: Needs | None = None, sat: timedelta = ZERO
) -> Situation:
    """The half-hour after what happened."""
    now = at(len(records) + 1)
    return Situation(needs or Needs(), now, now.day(), past(*records), sat)
