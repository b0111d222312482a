"""What the days add up to: from the sessions and the desk time, or as it was added up before.

Sums are derived. A day's sums hold if it is not after the latest day that has any, and not stale;
triggers make a day stale whenever something of it is written (`data/schema.py`). All others are
added up anew, so an answer never depends on what was added up before, nor on whether it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

HOLDING: Final = (
    # SQLite takes the other columns from the row with the maximum. Times of one length in UTC
    # compare as text, and of two at the same time the UUID decides, on every computer alike.
    "SELECT session, replacement, uuid, max(at || uuid) FROM edits"
    " WHERE uuid NOT IN (SELECT edit FROM undos) GROUP BY session"
)
STANDS: Final = (
    f"(sessions.uuid NOT IN (SELECT session FROM ({HOLDING}))"  # noqa: S608 - constants
    " AND (sessions.origin <> 'corrected' OR sessions.uuid IN"
    f" (SELECT replacement FROM ({HOLDING}) WHERE replacement IS NOT NULL)))"
)
PRESENT: Final = "(credited OR sessions.uuid IN (SELECT session FROM confirmations))"
COUNTS: Final = f"({PRESENT} AND {STANDS})"
GOOD: Final = "(hurt OR outcome = 'taken')"

Sums = tuple[str, float, int, float]
"""A day, the seconds moved on it, its sessions that were good for keeping it, its desk time."""

KNOWN: Final = (
    "SELECT day, moved, good, desk FROM day_sums"
    " WHERE day BETWEEN ? AND ? AND day NOT IN (SELECT day FROM stale_days)"
)
# The bounds come first: where two of one sort are given, SQLite searches by one of them only.
NEW: Final = "day BETWEEN ? AND ? AND +day > ?"
STALE: Final = "day BETWEEN ? AND ? AND +day <= ? AND day IN (SELECT day FROM stale_days)"


def sums(connection: sqlite3.Connection, first: date, last: date) -> Iterator[Sums]:
    """The sums of every day of a span on which there is anything, in no order."""
    span = (first.isoformat(), last.isoformat())
    yield from connection.execute(KNOWN, span)
    yield from _anew(connection, *span)


def keep_sums(connection: sqlite3.Connection, before: date) -> None:
    """Keep the sums of the days before one; the transaction is the caller's."""
    last = (before - timedelta(days=1)).isoformat()
    anew = [tuple(row) for row in _anew(connection, date.min.isoformat(), last)]
    connection.execute("DELETE FROM day_sums WHERE day IN (SELECT day FROM stale_days)")
    connection.executemany("INSERT OR REPLACE INTO day_sums VALUES (?, ?, ?, ?)", anew)
    connection.execute("DELETE FROM day_sums WHERE day > ?", (last,))
    connection.execute("DELETE FROM stale_days")


def _anew(connection: sqlite3.Connection, first: str, last: str) -> Iterator[Sums]:
    """The days of a span that no sums hold for, added up."""
    (latest,) = connection.execute("SELECT ifnull(max(day), '') FROM day_sums").fetchone()
    for which, bounds in ((NEW, (max(latest, first), last)), (STALE, (first, min(latest, last)))):
        yield from connection.execute(_added_up(which), (*bounds, latest) * 2)


def _added_up(which: str) -> str:
    return (
        "SELECT day, sum(moved), sum(good), sum(desk) FROM ("  # noqa: S608 - constants
        f" SELECT day, total(done_s) AS moved, sum({GOOD}) AS good, 0.0 AS desk FROM sessions"
        f" WHERE {which} AND {COUNTS} GROUP BY day"
        " UNION ALL"
        f" SELECT day, 0.0, 0, total(seconds) FROM desk_time WHERE {which} GROUP BY day"
        ") GROUP BY day"
    )
