"""What is asked of the history, each question a function of an open connection.

A session counts where the person was there (`PRESENT`) and no edit says otherwise (`STANDS`).
An edit always points to the session that was there first, so there are no chains of them: of all
edits of one session the latest that was not undone holds, and its replacement stands.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from deskbreak.data.rows import event_of, instant, session_of
from deskbreak.data.sums import COUNTS, HOLDING, PRESENT, STANDS
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import EditRecord, EventRecord, SessionRecord
from deskbreak.domain.weeks import Moved

SESSIONS: Final = (
    "SELECT uuid, kind, routine, started_at, ended_at, offset_s, day, outcome,"  # noqa: S608
    f" planned_s, done_s, {PRESENT} AS credited, by_hand, hurt, origin FROM sessions"
)
PAUSES_LOOKED_AT: Final = 20
"""So many of the last pauses and resumptions tell which pauses go on into a day."""


def latest(connection: sqlite3.Connection, limit: int) -> tuple[SessionRecord, ...]:
    """The latest sessions that count, the newest first."""
    rows = connection.execute(
        f"{SESSIONS} WHERE {COUNTS} ORDER BY started_at DESC, uuid DESC LIMIT ?", (limit,)
    )
    return tuple(_with_moves(connection, row) for row in rows.fetchall())


def sessions_of(connection: sqlite3.Connection, day: date) -> tuple[SessionRecord, ...]:
    """The sessions of a day as they stand, in order."""
    return _ordered(connection, f"day = ? AND {STANDS}", (day.isoformat(),))


def guided(connection: sqlite3.Connection, day: date) -> tuple[SessionRecord, ...]:
    """The sessions of a day as the guide wrote them, whatever was edited since."""
    return _ordered(connection, "day = ? AND origin = 'guide'", (day.isoformat(),))


def session(connection: sqlite3.Connection, identifier: str) -> SessionRecord | None:
    """One session, whether it counts or not."""
    return next(iter(_ordered(connection, "uuid = ?", (identifier,))), None)


def root(connection: sqlite3.Connection, identifier: str) -> str:
    """The session that was there first, for one that has taken its place."""
    row = connection.execute(
        "SELECT session FROM edits WHERE replacement = ? ORDER BY at, uuid", (identifier,)
    ).fetchone()
    return identifier if row is None else str(row[0])


def edits(connection: sqlite3.Connection, day: date) -> tuple[EditRecord, ...]:
    """Every edit of a session that was, or is now said to have been, on a day; in order."""
    rows = connection.execute(
        "SELECT edits.*,"  # noqa: S608 - constants
        f" edits.uuid IN (SELECT uuid FROM ({HOLDING})) AS holds,"
        " edits.uuid IN (SELECT edit FROM undos) AS undone FROM edits WHERE EXISTS"
        " (SELECT * FROM sessions WHERE day = ? AND uuid IN (edits.session, edits.replacement))"
        " ORDER BY at, uuid",
        (day.isoformat(),),
    ).fetchall()
    found = []
    for row in rows:
        original = session(connection, row["session"])
        # One whose session was never written, by another computer perhaps, has nothing to show.
        if original is not None:
            replacement = row["replacement"]
            found.append(
                EditRecord(
                    identifier=row["uuid"],
                    original=original,
                    replacement=None if replacement is None else session(connection, replacement),
                    at=instant(row["at"], row["offset_s"]),
                    holds=bool(row["holds"]),
                    is_undone=bool(row["undone"]),
                )
            )
    return tuple(found)


def moved(connection: sqlite3.Connection, first: date, last: date) -> tuple[Moved, ...]:
    """How long each exercise was done to each side on each day of a span."""
    return tuple(
        Moved(date.fromisoformat(day), exercise, timedelta(seconds=done), Side(side))
        for day, exercise, side, done in connection.execute(
            "SELECT day, exercise, side, total(moves.done_s) FROM sessions"  # noqa: S608 - constants
            " JOIN moves ON session = uuid"
            f" WHERE day BETWEEN ? AND ? AND {COUNTS} GROUP BY day, exercise, side",
            (first.isoformat(), last.isoformat()),
        )
    )


def size(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many sessions and how many moves there are, also those that do not count."""
    (sessions,) = connection.execute("SELECT count(*) FROM sessions").fetchone()
    (moves,) = connection.execute("SELECT count(*) FROM moves").fetchone()
    return sessions, moves


def events(connection: sqlite3.Connection, day: date) -> tuple[EventRecord, ...]:
    """What happened on a day, in the order in which it was written."""
    return tuple(
        event_of(row)
        for row in connection.execute(
            "SELECT * FROM events WHERE day = ? ORDER BY number", (day.isoformat(),)
        )
    )


def pauses_before(connection: sqlite3.Connection, day: date) -> tuple[EventRecord, ...]:
    """The last pauses and resumptions before a day, in order."""
    rows = connection.execute(
        "SELECT * FROM events WHERE day < ? AND what IN ('pause', 'resume')"
        " ORDER BY number DESC LIMIT ?",
        (day.isoformat(), PAUSES_LOOKED_AT),
    )
    return tuple(event_of(row) for row in reversed(rows.fetchall()))


def _ordered(
    connection: sqlite3.Connection, which: str, values: Iterable[object]
) -> tuple[SessionRecord, ...]:
    rows = connection.execute(
        f"{SESSIONS} WHERE {which} ORDER BY started_at, uuid", tuple(values)
    ).fetchall()
    return tuple(_with_moves(connection, row) for row in rows)


def _with_moves(connection: sqlite3.Connection, row: sqlite3.Row) -> SessionRecord:
    found = connection.execute(
        "SELECT * FROM moves WHERE session = ? ORDER BY ordinal", (row["uuid"],)
    )
    return session_of(row, found)
