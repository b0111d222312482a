"""The union of two histories: what either of them has, once.

Lines with one UUID are one line. Should two of them differ after all, because a damaged file was
saved in part or somebody edited one, the fuller one is kept, and of equally full ones the one that
is greater as text. That makes the union the same in every order, however often it is made.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import starmap

import msgspec

from deskbreak.data.lines import (
    ConfirmationLine,
    DeskLine,
    EditLine,
    Line,
    MarkLine,
    MoveLine,
    SessionLine,
    UndoLine,
    session_line,
)
from deskbreak.data.rows import CONFIRMATION, MOVE, SESSION, UNDO

GREATER = " ON CONFLICT (uuid) DO UPDATE SET {sets} WHERE ({excluded}) > ({own})"


@dataclass(slots=True)
class Gain:
    """What a history has gained by a union.

    Attributes:
        had: How many of the sessions were there already.
        other: How many of the other lines were new: desk time, edits, marks.
            One that was there and is the same counts as not new.
    """

    sessions: int = 0
    had: int = 0
    other: int = 0

    def __str__(self) -> str:
        """A sentence about it."""
        taken = "1 session was new" if self.sessions == 1 else f"{self.sessions} sessions were new"
        there = f"{self.had} {_were(self.had)} here already"
        records = "record" if self.other == 1 else "records"
        more = f", and {self.other} other {records} {_were(self.other)} new" if self.other else ""
        return f"{taken}, {there}{more}."


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def unite(connection: sqlite3.Connection, others: Iterable[Line]) -> Gain:
    """Add to an open history what it does not have; the transaction is the caller's."""
    gain = Gain()
    had = {row[0] for row in connection.execute("SELECT uuid FROM sessions")}
    for line in others:
        if isinstance(line, SessionLine):
            _unite_session(connection, line, had, gain)
        else:
            statement, values = _statement(line)
            gain.other += connection.execute(statement, values).rowcount > 0
    return gain


def _unite_session(
    connection: sqlite3.Connection, line: SessionLine, had: set[str], gain: Gain
) -> None:
    if line.uuid not in had:
        had.add(line.uuid)
        gain.sessions += 1
    else:
        gain.had += 1
        own = session_line(connection, line.uuid)
        if own is None or _weight(line) <= _weight(own):
            return
        connection.execute("DELETE FROM moves WHERE session = ?", (line.uuid,))
        connection.execute("DELETE FROM sessions WHERE uuid = ?", (line.uuid,))
    connection.execute(SESSION, _session_values(line))
    connection.executemany(
        MOVE,
        starmap(
            lambda ordinal, move: _move_values(line.uuid, ordinal, move), enumerate(line.moves)
        ),
    )


def _weight(line: SessionLine) -> tuple[int, bytes]:
    return len(line.moves), msgspec.json.encode(line)


def _session_values(line: SessionLine) -> tuple[object, ...]:
    return (
        line.uuid,
        line.kind,
        line.routine,
        _text(line.started),
        _text(line.ended),
        line.offset_s,
        line.day.isoformat(),
        line.outcome,
        line.planned_s,
        line.done_s,
        line.credited,
        line.by_hand,
        line.hurt,
        line.origin,
    )


def _move_values(session: str, ordinal: int, move: MoveLine) -> tuple[object, ...]:
    is_whole = move.done_s >= move.planned_s and move.ending in {None, "done"}
    return (
        session,
        ordinal,
        move.exercise,
        move.side,
        move.planned_s,
        move.done_s,
        move.reps,
        is_whole,
        move.ending,
    )


def _statement(
    line: ConfirmationLine | EditLine | UndoLine | MarkLine | DeskLine,
) -> tuple[str, tuple[object, ...]]:
    match line:
        case ConfirmationLine():
            return CONFIRMATION, (line.session, _text(line.at))
        case UndoLine():
            return UNDO, (line.edit, _text(line.at))
        case EditLine():
            values = (line.uuid, line.session, line.replacement, _text(line.at), line.offset_s)
            return _greater("edits", "uuid, session, replacement, at, offset_s"), values
        case MarkLine():
            mark = (line.uuid, line.day.isoformat(), line.kind, _text(line.at), line.offset_s)
            return _greater("marks", "uuid, day, kind, at, offset_s"), mark
        case DeskLine():
            desk = (line.uuid, line.day.isoformat(), line.seconds)
            return _greater("desk_time", "uuid, day, seconds"), desk


def _greater(table: str, columns: str) -> str:
    """What inserts a row, or puts it into the place of one with the same UUID that is smaller."""
    names = columns.split(", ")
    rest = names[1:]
    # A removal has no replacement; nothing can be compared with what is not there.
    own = ", ".join(f"ifnull({table}.{name}, '')" for name in rest)
    excluded = ", ".join(f"ifnull(excluded.{name}, '')" for name in rest)
    sets = ", ".join(f"{name} = excluded.{name}" for name in rest)
    places = ", ".join("?" for _ in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({places})" + GREATER.format(  # noqa: S608
        sets=sets, excluded=excluded, own=own
    )


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
