"""What a person has done, as far as it decides what they do next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from deskbreak.domain.breaks import Instant
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import ZERO, Ending, Move, left_over

HIDDEN_FOR: Final = timedelta(days=7)
"""How long a move that hurt is not offered."""


@dataclass(frozen=True, slots=True)
class Performance:
    """One exercise as it was done in one session, all its sides and directions together."""

    exercise: str
    at: datetime
    day: date
    moves: tuple[Move, ...]

    @property
    def is_begun(self) -> bool:
        """Whether anything of it was done."""
        return any(move.done > ZERO for move in self.moves)

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was left out."""
        return all(move.is_whole for move in self.moves)

    @property
    def was_too_hard(self) -> bool:
        """Whether the person swapped it for something easier."""
        return any(move.ended is Ending.EASIER for move in self.moves)

    @property
    def reps(self) -> int:
        """How many repetitions each side had at least."""
        return min(move.reps for move in self.moves)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What the last session left undone: exercises in order, and the side to begin with."""

    exercises: tuple[str, ...]
    first: Side | None


@dataclass(frozen=True, slots=True)
class Past:
    """What a person has done.

    Attributes:
        sessions: The latest sessions, the newest first; those without the person are left out.
        completed: Every exercise that was done whole, the newest first.
        begun: How each exercise went whenever it was begun, the oldest first.
    """

    sessions: tuple[SessionRecord, ...] = ()
    completed: tuple[Performance, ...] = ()
    begun: Mapping[str, Sequence[Performance]] = field(default_factory=dict)

    @classmethod
    def of(cls, sessions: Sequence[SessionRecord]) -> Past:
        """The past as the history has it; `sessions` are the newest first.

        They should reach back for `HIDDEN_FOR` at least.
        """
        present = tuple(record for record in sessions if record.credited)
        done = tuple(one for record in present for one in _performances(record))
        begun: dict[str, list[Performance]] = {}
        for one in reversed(done):
            if one.is_begun or one.was_too_hard:
                begun.setdefault(one.exercise, []).append(one)
        return cls(present, tuple(one for one in done if one.is_whole), begun)

    def hidden(self, now: Instant) -> frozenset[str]:
        """The exercises that hurt in the last days."""
        return frozenset(
            move.exercise
            for record in self.sessions
            if now.wall - record.ended.wall < HIDDEN_FOR
            for move in record.moves
            if move.ended is Ending.HURT
        )

    def too_hard_at(self, exercise: str) -> datetime | None:
        """When the person last said that an exercise is too hard; None: they never did."""
        hard = [one.at for one in self.begun.get(exercise, ()) if one.was_too_hard]
        return hard[-1] if hard else None

    def leftover(self) -> Leftover | None:
        """What the last session left undone; None where it hurt, or was done to its end."""
        if not self.sessions or self.sessions[0].hurt:
            return None
        record = self.sessions[0]
        undone = left_over(record.moves)
        if not undone or record.done == ZERO:
            return None
        first = undone[0].side
        return Leftover(
            tuple(dict.fromkeys(move.exercise for move in undone)),
            None if first is Side.BOTH else first,
        )


def area(exercise: Exercise) -> str:
    """The part of the body that an exercise is counted for."""
    return exercise.regions[0] if exercise.regions else ""


def area_days(past: Past, exercises: Mapping[str, Exercise]) -> dict[str, date]:
    """When each area was last completed, the one completed last first."""
    days: dict[str, date] = {}
    for one in past.completed:
        if one.exercise in exercises:
            days.setdefault(area(exercises[one.exercise]), one.day)
    return days


def _performances(record: SessionRecord) -> Iterator[Performance]:
    """The exercises of a session; one that comes twice in it is one performance."""
    for key in dict.fromkeys(move.exercise for move in record.moves):
        moves = tuple(move for move in record.moves if move.exercise == key)
        yield Performance(key, record.started.wall, record.day, moves)
