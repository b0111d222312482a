"""The tables of the history, version by version, and how an older file becomes a newer one."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Final

MIGRATIONS: Final = (
    """
    CREATE TABLE sessions (
        number INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        routine TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT NOT NULL,
        offset_s INTEGER NOT NULL,
        day TEXT NOT NULL,
        outcome TEXT NOT NULL,
        planned_s REAL NOT NULL,
        done_s REAL NOT NULL,
        credited INTEGER NOT NULL,
        by_hand INTEGER NOT NULL,
        hurt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sessions_by_day ON sessions (day);
    CREATE TABLE moves (
        session TEXT NOT NULL REFERENCES sessions (uuid),
        ordinal INTEGER NOT NULL,
        exercise TEXT NOT NULL,
        side TEXT NOT NULL,
        planned_s REAL NOT NULL,
        done_s REAL NOT NULL,
        reps INTEGER NOT NULL,
        is_whole INTEGER NOT NULL,
        PRIMARY KEY (session, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE confirmations (
        session TEXT NOT NULL PRIMARY KEY,
        confirmed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE desk_time (
        number INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        seconds REAL NOT NULL
    ) STRICT;
    CREATE INDEX desk_time_by_day ON desk_time (day);
    """,
    """
    CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        offset_s INTEGER NOT NULL,
        day TEXT NOT NULL,
        what TEXT NOT NULL,
        why TEXT NOT NULL,
        kind TEXT,
        lasts_s REAL
    ) STRICT;
    CREATE INDEX events_by_day ON events (day);
    """,
    """
    ALTER TABLE moves ADD COLUMN ended TEXT;
    """,
    # What was counted before has no name of its own. It gets one out of what it says, so that two
    # copies of one file give it the same one, and their union counts it once.
    """
    ALTER TABLE sessions ADD COLUMN origin TEXT NOT NULL DEFAULT 'guide';
    CREATE TABLE edits (
        uuid TEXT NOT NULL PRIMARY KEY,
        session TEXT NOT NULL,
        replacement TEXT,
        at TEXT NOT NULL,
        offset_s INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX edits_by_session ON edits (session);
    CREATE TABLE undos (
        edit TEXT NOT NULL PRIMARY KEY,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE marks (
        uuid TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        offset_s INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX marks_by_day ON marks (day);
    CREATE TABLE desk_spans (
        uuid TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        seconds REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO desk_spans
        SELECT printf('desk-%d-%s-%!.15g', number, day, seconds), day, seconds FROM desk_time;
    DROP TABLE desk_time;
    ALTER TABLE desk_spans RENAME TO desk_time;
    CREATE INDEX desk_time_by_day ON desk_time (day, seconds);
    CREATE INDEX sessions_by_start ON sessions (started_at, uuid);
    """,
    # What the days add up to, so that ten years need not be added up for every look at the streak.
    # Derived: it may be thrown away at any time. `data/sums.py` says what holds.
    """
    CREATE TABLE day_sums (
        day TEXT NOT NULL PRIMARY KEY,
        moved REAL NOT NULL,
        good INTEGER NOT NULL,
        desk REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stale_days (day TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TRIGGER session_added AFTER INSERT ON sessions
        WHEN NEW.day <= (SELECT max(day) FROM day_sums)
        BEGIN INSERT INTO stale_days VALUES (NEW.day) ON CONFLICT DO NOTHING; END;
    CREATE TRIGGER session_replaced AFTER DELETE ON sessions
        BEGIN INSERT INTO stale_days VALUES (OLD.day) ON CONFLICT DO NOTHING; END;
    CREATE TRIGGER desk_time_added AFTER INSERT ON desk_time
        WHEN NEW.day <= (SELECT max(day) FROM day_sums)
        BEGIN INSERT INTO stale_days VALUES (NEW.day) ON CONFLICT DO NOTHING; END;
    CREATE TRIGGER desk_time_replaced AFTER UPDATE ON desk_time
        BEGIN
            INSERT INTO stale_days VALUES (OLD.day) ON CONFLICT DO NOTHING;
            INSERT INTO stale_days VALUES (NEW.day) ON CONFLICT DO NOTHING;
        END;
    CREATE TRIGGER session_confirmed AFTER INSERT ON confirmations
        BEGIN
            INSERT INTO stale_days SELECT day FROM sessions WHERE uuid = NEW.session
            ON CONFLICT DO NOTHING;
        END;
    CREATE TRIGGER session_edited AFTER INSERT ON edits
        BEGIN
            INSERT INTO stale_days SELECT DISTINCT day FROM sessions WHERE uuid = NEW.session
                OR uuid IN (SELECT replacement FROM edits WHERE session = NEW.session)
            ON CONFLICT DO NOTHING;
        END;
    CREATE TRIGGER edit_undone AFTER INSERT ON undos
        BEGIN
            INSERT INTO stale_days SELECT DISTINCT sessions.day FROM edits AS taken
                JOIN edits AS other ON other.session = taken.session
                JOIN sessions ON sessions.uuid IN (other.session, other.replacement)
                WHERE taken.uuid = NEW.edit
            ON CONFLICT DO NOTHING;
        END;
    CREATE TRIGGER edit_replaced AFTER UPDATE ON edits
        BEGIN DELETE FROM day_sums; DELETE FROM stale_days; END;
    """,
)
"""What makes each version out of the one before it. Never change one that was released."""


class HistoryRefused(Exception):  # noqa: N818  no fault of anybody, but an answer
    """The history was written by a newer deskbreak; the sentence says what to do."""


def place_to_read(path: Path) -> str:
    """Where SQLite opens a history to read it alone.

    It wants to put its log beside the file even then. Where that cannot be, and there is nothing in
    a log, the file is all there is and nobody writes it.
    """
    place = f"{path.absolute().as_uri()}?mode=ro"
    log = path.with_name(f"{path.name}-wal")
    if os.access(path.parent, os.W_OK) or (log.exists() and log.stat().st_size):
        return place
    return f"{place}&immutable=1"


def version(connection: sqlite3.Connection) -> int:
    """The version of an open database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(
    connection: sqlite3.Connection, path: Path | None, newest: int = len(MIGRATIONS)
) -> None:
    """Raise for a file of a newer deskbreak, before anything in it is touched."""
    if version(connection) > newest:
        raise HistoryRefused(
            f"{path} was written by a newer deskbreak. Install that version again,"
            " or move the file away to begin a new history."
        )


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether a database has to be migrated before anything is asked of it."""
    return version(connection) < len(MIGRATIONS)


def is_newer(connection: sqlite3.Connection) -> bool:
    """Whether a database is of a newer deskbreak."""
    return version(connection) > len(MIGRATIONS)


def refuse_older(connection: sqlite3.Connection, path: Path) -> None:
    """Raise for a file that an older deskbreak has open, rather than migrate it under its feet."""
    if 0 < version(connection) < len(MIGRATIONS):
        raise HistoryRefused(
            f"{path} is of an older deskbreak, which runs. Quit that one, and try again."
        )


def migrate(
    connection: sqlite3.Connection, path: Path | None, migrations: tuple[str, ...] = MIGRATIONS
) -> None:
    """Bring a database to the newest version, each step in one transaction.

    An older file is copied beside itself first. `path` is None for one in memory.
    """
    refuse_newer(connection, path, len(migrations))
    had = version(connection)
    if 0 < had < len(migrations) and path is not None:
        _copy(connection, path.with_name(f"{path.stem}.before-{len(migrations)}{path.suffix}"))
    for number in range(had, len(migrations)):
        # executescript commits what is open before it begins, so the transaction is in the script.
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE; {migrations[number]} PRAGMA user_version = {number + 1}; COMMIT;"
            )
        except sqlite3.OperationalError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            # Another process may have been faster with the same step.
            if version(connection) <= number:
                raise


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open database with everything that is still in its log."""
    partial = target.with_name(f"{target.name}.part")
    partial.unlink(missing_ok=True)
    copy = sqlite3.connect(partial)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    partial.replace(target)
