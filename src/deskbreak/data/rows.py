"""Records as rows of the history, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, Final

from deskbreak.data.day_records import UNMARKED
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import EventRecord, Mark, Origin, SessionRecord
from deskbreak.domain.session import Ending, Move

Values = tuple[Any, ...]
Statement = tuple[str, Values]
"""One INSERT and its values."""


SESSION: Final = (
    "INSERT INTO sessions (uuid, kind, routine, started_at, ended_at, offset_s, day,"
    " outcome, planned_s, done_s, credited, by_hand, hurt, origin)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO NOTHING"
)
MOVE: Final = (
    "INSERT INTO moves (session, ordinal, exercise, side, planned_s, done_s, reps, is_whole, ended)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
CONFIRMATION: Final = (
    "INSERT INTO confirmations (session, confirmed_at) VALUES (?, ?) ON CONFLICT (session)"
    " DO UPDATE SET confirmed_at = excluded.confirmed_at"
    " WHERE excluded.confirmed_at < confirmed_at"
)
DESK_TIME: Final = (
    "INSERT INTO desk_time (uuid, day, seconds) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
)
EDIT: Final = (
    "INSERT INTO edits (uuid, session, replacement, at, offset_s) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)
UNDO: Final = (
    "INSERT INTO undos (edit, at) VALUES (?, ?) ON CONFLICT (edit)"
    " DO UPDATE SET at = excluded.at WHERE excluded.at < at"
)
MARK: Final = (
    "INSERT INTO marks (uuid, day, kind, at, offset_s) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)
EVENT: Final = (
    "INSERT INTO events (at, offset_s, day, what, why, kind, lasts_s) VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def session_statements(record: SessionRecord) -> tuple[Statement, ...]:
    """What writes a session with its moves; a session that is there already is left alone."""
    session = (
        record.identifier,
        record.kind.value,
        record.routine,
        record.started.wall.isoformat(),
        record.ended.wall.isoformat(),
        _seconds(record.started.offset),
        record.day.isoformat(),
        record.outcome.value,
        record.planned.total_seconds(),
        record.done.total_seconds(),
        record.credited,
        record.by_hand,
        record.hurt,
        record.origin.value,
    )
    moves = (
        (
            record.identifier,
            ordinal,
            move.exercise,
            move.side.value,
            move.planned.total_seconds(),
            move.done.total_seconds(),
            move.reps,
            move.is_whole,
            move.ended.value if move.ended else None,
        )
        for ordinal, move in enumerate(record.moves)
    )
    return ((SESSION, session), *((MOVE, move) for move in moves))


def confirmation_statement(identifier: str, at: Instant) -> Statement:
    """What writes that the person was there after all."""
    return (CONFIRMATION, (identifier, at.wall.isoformat()))


def desk_time_statement(identifier: str, day: date, lasted: timedelta) -> Statement:
    """What adds desk time to a day."""
    return (DESK_TIME, (identifier, day.isoformat(), lasted.total_seconds()))


def edit_statement(
    identifier: str, original: str, replacement: str | None, at: Instant
) -> Statement:
    """What writes that another session counts instead of one, or none."""
    values = (identifier, original, replacement, at.wall.isoformat(), _seconds(at.offset))
    return (EDIT, values)


def undo_statement(edit: str, at: Instant) -> Statement:
    """What writes that an edit was taken back."""
    return (UNDO, (edit, at.wall.isoformat()))


def mark_statement(identifier: str, day: date, mark: Mark | None, at: Instant) -> Statement:
    """What writes what a person says of a day."""
    kind = UNMARKED if mark is None else mark.value
    values = (identifier, day.isoformat(), kind, at.wall.isoformat(), _seconds(at.offset))
    return (MARK, values)


def event_statement(event: EventRecord) -> Statement:
    """What writes an event."""
    return (
        EVENT,
        (
            event.at.wall.isoformat(),
            _seconds(event.at.offset),
            event.day.isoformat(),
            event.what,
            event.why,
            event.kind.value if event.kind else None,
            event.lasts.total_seconds() if event.lasts is not None else None,
        ),
    )


def session_of(row: sqlite3.Row, moves: Iterable[sqlite3.Row]) -> SessionRecord:
    """A session from its row; `credited` says what is known now."""
    return SessionRecord(
        identifier=row["uuid"],
        kind=BreakKind(row["kind"]),
        routine=row["routine"],
        started=instant(row["started_at"], row["offset_s"]),
        ended=instant(row["ended_at"], row["offset_s"]),
        day=date.fromisoformat(row["day"]),
        outcome=Outcome(row["outcome"]),
        planned=timedelta(seconds=row["planned_s"]),
        done=timedelta(seconds=row["done_s"]),
        credited=bool(row["credited"]),
        by_hand=bool(row["by_hand"]),
        hurt=bool(row["hurt"]),
        moves=tuple(_move(move) for move in moves),
        origin=Origin(row["origin"]),
    )


def event_of(row: sqlite3.Row) -> EventRecord:
    """An event from its row."""
    return EventRecord(
        at=instant(row["at"], row["offset_s"]),
        day=date.fromisoformat(row["day"]),
        what=row["what"],
        why=row["why"],
        kind=BreakKind(row["kind"]) if row["kind"] else None,
        lasts=timedelta(seconds=row["lasts_s"]) if row["lasts_s"] is not None else None,
    )


def _move(row: sqlite3.Row) -> Move:
    return Move(
        row["exercise"],
        Side(row["side"]),
        timedelta(seconds=row["planned_s"]),
        timedelta(seconds=row["done_s"]),
        row["reps"],
        Ending(row["ended"]) if row["ended"] is not None else None,
    )


def instant(wall: str, offset: int) -> Instant:
    """A reading of the clocks from what is stored of it."""
    return Instant(datetime.fromisoformat(wall), timedelta(), timedelta(seconds=offset))


def _seconds(length: timedelta) -> int:
    return round(length.total_seconds())
