"""The days of a history; with as little as that takes, for `deskbreak streak` answers at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from deskbreak.data.schema import is_newer, is_older, place_to_read
from deskbreak.data.sums import sums
from deskbreak.domain.days import DayRecord
from deskbreak.domain.records import Mark

UNMARKED: Final = "none"
"""What is written for a day that is an ordinary one again."""
MARKS: Final = {mark.value: mark for mark in Mark}


def days(connection: sqlite3.Connection, first: date, last: date) -> tuple[DayRecord, ...]:
    """The days of a span on which there is anything to tell, in order."""
    told = marks(connection, first, last)
    found: dict[date, DayRecord] = {}
    for day, moved, good, desk in sums(connection, first, last):
        at = date.fromisoformat(day)
        lasted = timedelta(0, moved), timedelta(0, desk)
        found[at] = DayRecord(at, lasted[0], good, good > 0, lasted[1], told.pop(at, None))
    for at, mark in told.items():
        found[at] = replace(DayRecord(at), mark=mark)
    return tuple(found[day] for day in sorted(found))


def marks(connection: sqlite3.Connection, first: date, last: date) -> dict[date, Mark]:
    """What the person says of the days of a span; of several marks of a day the last holds."""
    rows = connection.execute(
        "SELECT day, kind, max(at || uuid) FROM marks WHERE day BETWEEN ? AND ? GROUP BY day",
        (first.isoformat(), last.isoformat()),
    )
    return {date.fromisoformat(day): MARKS[kind] for day, kind, _ in rows if kind != UNMARKED}


def days_at_once(path: Path, first: date, last: date) -> tuple[DayRecord, ...] | None:
    """The days of a file that is whole and of today; None where it takes more than a look."""
    try:
        with closing(sqlite3.connect(place_to_read(path), uri=True)) as connection:
            if is_older(connection) or is_newer(connection):
                return None
            return days(connection, first, last)
    except sqlite3.Error:
        return None
