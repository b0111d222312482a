"""The history as lines that can be carried elsewhere; docs/history.md describes them.

Every line but a confirmation and an undo has a UUID, and those two have that of what they are
about. So the union of two histories is the union of their lines (`data/union.py`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Final, Literal

import msgspec

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import Origin, SessionRecord
from deskbreak.domain.session import Ending, Move

VERSION: Final = 1
"""Of the format of an exported history; a newer one is refused."""

YEARS: Final = range(1970, 3000)

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Text = Annotated[str, msgspec.Meta(max_length=200)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=366 * 86400)]
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Offset = Annotated[int, msgspec.Meta(ge=-86400, le=86400)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="record"):
    """A line of an exported history; what it is stands in `record`."""


class Heading(_Line, frozen=True, tag="deskbreak history"):
    """The first line."""

    version: int


class MoveLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One exercise of a session to one side, as it was done; it stands within its session."""

    exercise: Name
    side: Literal["left", "right", "both"]
    planned_s: Seconds
    done_s: Seconds
    reps: Count
    ending: Literal["done", "skipped", "easier", "hurt", "left"] | None


class SessionLine(_Line, frozen=True, tag="session"):
    """One session, with its moves in order."""

    uuid: Name
    kind: Literal["micro", "rest"]
    routine: Text
    started: Moment
    ended: Moment
    offset_s: Offset
    day: date
    outcome: Literal["taken", "partial", "abandoned", "skipped", "missed", "natural"]
    planned_s: Seconds
    done_s: Seconds
    credited: bool
    by_hand: bool
    hurt: bool
    origin: Literal["guide", "away", "corrected"]
    moves: tuple[MoveLine, ...]


class ConfirmationLine(_Line, frozen=True, tag="confirmation"):
    """The person was there in a session that began by itself."""

    session: Name
    at: Moment


class EditLine(_Line, frozen=True, tag="edit"):
    """Another session counts instead of one, or none."""

    uuid: Name
    session: Name
    replacement: Name | None
    at: Moment
    offset_s: Offset


class UndoLine(_Line, frozen=True, tag="undo"):
    """An edit was taken back."""

    edit: Name
    at: Moment


class MarkLine(_Line, frozen=True, tag="mark"):
    """What the person says of a day."""

    uuid: Name
    day: date
    kind: Literal["holiday", "sick", "none"]
    at: Moment
    offset_s: Offset


class DeskLine(_Line, frozen=True, tag="desk"):
    """Some desk time of a day."""

    uuid: Name
    day: date
    seconds: Seconds


Line = SessionLine | ConfirmationLine | EditLine | UndoLine | MarkLine | DeskLine


def lines(connection: sqlite3.Connection) -> Iterator[Line]:
    """All lines of an open history, in an order that does not tell how they came into it."""
    moves = _moves(connection)
    for row in connection.execute("SELECT * FROM sessions ORDER BY started_at, uuid"):
        yield _session(row, moves.get(row["uuid"], ()))
    for row in connection.execute("SELECT * FROM confirmations ORDER BY session"):
        yield ConfirmationLine(row["session"], _moment(row["confirmed_at"]))
    for row in connection.execute("SELECT * FROM edits ORDER BY at, uuid"):
        yield EditLine(
            row["uuid"], row["session"], row["replacement"], _moment(row["at"]), row["offset_s"]
        )
    for row in connection.execute("SELECT * FROM undos ORDER BY edit"):
        yield UndoLine(row["edit"], _moment(row["at"]))
    for row in connection.execute("SELECT * FROM marks ORDER BY at, uuid"):
        yield MarkLine(
            row["uuid"], _day(row["day"]), row["kind"], _moment(row["at"]), row["offset_s"]
        )
    for row in connection.execute("SELECT * FROM desk_time ORDER BY day, uuid"):
        yield DeskLine(row["uuid"], _day(row["day"]), row["seconds"])


def session_line(connection: sqlite3.Connection, identifier: str) -> SessionLine | None:
    """One session as a line."""
    row = connection.execute("SELECT * FROM sessions WHERE uuid = ?", (identifier,)).fetchone()
    if row is None:
        return None
    moves = connection.execute(
        "SELECT * FROM moves WHERE session = ? ORDER BY ordinal", (identifier,)
    )
    return _session(row, [_move(move) for move in moves])


def is_possible(line: Line) -> bool:
    """Whether its days are such as a history has; who counts them all would count for long."""
    values = (getattr(line, name, None) for name in ("started", "ended", "at", "day"))
    return all(value.year in YEARS for value in values if isinstance(value, date))


def _moves(connection: sqlite3.Connection) -> dict[str, list[MoveLine]]:
    found: dict[str, list[MoveLine]] = {}
    for row in connection.execute("SELECT * FROM moves ORDER BY session, ordinal"):
        found.setdefault(row["session"], []).append(_move(row))
    return found


def _move(row: sqlite3.Row) -> MoveLine:
    return MoveLine(
        row["exercise"], row["side"], row["planned_s"], row["done_s"], row["reps"], row["ended"]
    )


def _session(row: sqlite3.Row, moves: list[MoveLine] | tuple[()]) -> SessionLine:
    return SessionLine(
        uuid=row["uuid"],
        kind=row["kind"],
        routine=row["routine"],
        started=_moment(row["started_at"]),
        ended=_moment(row["ended_at"]),
        offset_s=row["offset_s"],
        day=_day(row["day"]),
        outcome=row["outcome"],
        planned_s=row["planned_s"],
        done_s=row["done_s"],
        credited=bool(row["credited"]),
        by_hand=bool(row["by_hand"]),
        hurt=bool(row["hurt"]),
        origin=row["origin"],
        moves=tuple(moves),
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def line_of(record: SessionRecord) -> SessionLine:
    """The line of a session."""
    return SessionLine(
        uuid=record.identifier,
        kind=record.kind.value,
        routine=record.routine,
        started=record.started.wall,
        ended=record.ended.wall,
        offset_s=round(record.started.offset.total_seconds()),
        day=record.day,
        outcome=record.outcome.value,
        planned_s=record.planned.total_seconds(),
        done_s=record.done.total_seconds(),
        credited=record.credited,
        by_hand=record.by_hand,
        hurt=record.hurt,
        origin=record.origin.value,
        moves=tuple(
            MoveLine(
                move.exercise,
                move.side.value,
                move.planned.total_seconds(),
                move.done.total_seconds(),
                move.reps,
                None if move.ended is None else move.ended.value,
            )
            for move in record.moves
        ),
    )


def record_of(line: SessionLine) -> SessionRecord:
    """The session of a line."""
    offset = timedelta(seconds=line.offset_s)
    return SessionRecord(
        identifier=line.uuid,
        kind=BreakKind(line.kind),
        routine=line.routine,
        started=Instant(line.started.astimezone(UTC), timedelta(), offset),
        ended=Instant(line.ended.astimezone(UTC), timedelta(), offset),
        day=line.day,
        outcome=Outcome(line.outcome),
        planned=timedelta(seconds=line.planned_s),
        done=timedelta(seconds=line.done_s),
        credited=line.credited,
        by_hand=line.by_hand,
        hurt=line.hurt,
        origin=Origin(line.origin),
        moves=tuple(
            Move(
                move.exercise,
                Side(move.side),
                timedelta(seconds=move.planned_s),
                timedelta(seconds=move.done_s),
                move.reps,
                None if move.ending is None else Ending(move.ending),
            )
            for move in line.moves
        ),
    )
