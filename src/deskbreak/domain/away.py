"""Sessions as a person tells them: one away from the desk, and one corrected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.days import ZERO
from deskbreak.domain.exercise import Routine
from deskbreak.domain.records import Origin, SessionRecord
from deskbreak.domain.session import Ending, Move
from deskbreak.domain.timeline import Timeline

NOON = time(12)
"""When a session is said to have been of which nobody knows the time."""
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says of a session.

    Attributes:
        routine: What they did, or None: something else.
        gone: The routine that they did, where it is there no longer.
    """

    day: date
    done: timedelta
    routine: Routine | None = None
    gone: str = ""

    @property
    def key(self) -> str:
        """The identifier of the routine; "" for something else."""
        return self.routine.identifier if self.routine else self.gone


def away_session(identifier: str, told: Told, now: Instant, today: date) -> SessionRecord:
    """A session away from the desk, all of which was done."""
    started = _ago(now, told.done) if told.day == today else _noon(told.day, now.offset)
    return SessionRecord(
        identifier=identifier,
        kind=BreakKind.MICRO,
        routine=told.key,
        started=started,
        ended=_ago(started, -told.done),
        day=told.day,
        outcome=Outcome.TAKEN,
        planned=told.done,
        done=told.done,
        by_hand=True,
        moves=_moves(told),
        origin=Origin.AWAY,
    )


def corrected_session(identifier: str, original: SessionRecord, told: Told) -> SessionRecord:
    """What a person says instead of a session that was written.

    Its moves stay those that were done, each longer or shorter by as much as the whole; another
    routine has its own. It is taken with half of what was planned.
    """
    is_same = told.key == original.routine
    started = original.started
    if told.day != original.day:
        started = _noon(told.day, original.started.offset)
    planned = original.planned if is_same and original.planned else told.done
    is_taken = original.hurt or told.done * 2 >= planned
    moves = _moves(told)
    if is_same and original.done:
        moves = tuple(_scaled(move, told.done / original.done) for move in original.moves)
    return replace(
        original,
        identifier=identifier,
        routine=told.key,
        started=started,
        ended=_ago(started, -told.done),
        day=told.day,
        outcome=Outcome.TAKEN if is_taken else Outcome.PARTIAL,
        planned=planned,
        done=told.done,
        credited=True,
        moves=moves,
        origin=Origin.CORRECTED,
    )


def _moves(told: Told) -> tuple[Move, ...]:
    """The moves of the routine, each with its share of the time that is told."""
    if told.routine is None:
        return ()
    planned: dict[object, Move] = {}
    for cue in Timeline.of(told.routine).cues:
        if cue.is_movement:
            move = planned.get(cue.move) or Move(cue.exercise.identifier, cue.side, ZERO, ZERO, 0)
            planned[cue.move] = replace(move, planned=move.planned + cue.lasts)
    whole = sum((move.planned for move in planned.values()), ZERO)
    made = []
    for move in planned.values():
        share = _rounded(move.planned * (told.done / whole))
        made.append(replace(move, planned=share, done=share, ended=Ending.DONE))
    return tuple(made)


def _scaled(move: Move, factor: float) -> Move:
    done = _rounded(move.done * factor)
    return replace(move, done=done, planned=max(move.planned, done))


def _rounded(span: timedelta) -> timedelta:
    """Whole seconds: more would claim to be known."""
    return SECOND * round(span / SECOND)


def _noon(day: date, offset: timedelta) -> Instant:
    wall = datetime.combine(day, NOON, UTC) - offset
    return Instant(wall, ZERO, offset)


def _ago(at: Instant, span: timedelta) -> Instant:
    return replace(at, wall=at.wall - span)
