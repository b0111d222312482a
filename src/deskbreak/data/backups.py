"""Backups of the history: one a day for seven days, and one a week for four weeks before.

Made in a process of its own (`python -m deskbreak.data.backups FILE DAY`), so that nobody waits for
one. A backup is checked before an older one goes.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from deskbreak.data.schema import is_newer, is_older
from deskbreak.data.sums import keep_sums

DAILY: Final = 7
WEEKLY: Final = 4
FOLDER: Final = "backups"


DAMAGED: Final = 3
"""The exit code that says so."""


class Damaged(Exception):  # noqa: N818 - an answer
    """There is no backup, for the history itself is damaged."""


def back_up(path: Path, day: date) -> str:
    """Make the backup of a day, unless there is one; "" or a sentence why there is none.

    Raises:
        Damaged: The history is.
    """
    folder = folder_of(path)
    target = _name(path, day)
    if target.exists() or not path.exists():
        return ""
    partial = target.with_name(f"{target.name}.part")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        partial.unlink(missing_ok=True)
        _copy(path, partial)
        partial.replace(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            partial.unlink()
        if is_damage(error):
            raise Damaged from None
        reason = getattr(error, "strerror", None) or error
        return (
            f"No backup of {path.name} could be made in {folder} ({reason})."
            " The history itself is not affected."
        )
    _prune(path)
    with suppress(sqlite3.Error):
        _keep_sums(path, day)
    return ""


def newest_first(path: Path) -> Iterator[Path]:
    """The backups of a history, the newest first."""
    for day in sorted(_days(path), reverse=True):
        yield _name(path, day)


def last_day(path: Path) -> date | None:
    """The day of the last backup of a history; None where there is none."""
    return max(_days(path), default=None)


def folder_of(path: Path) -> Path:
    """Where the backups of a history are."""
    return path.parent / FOLDER


def kept(days: Iterable[date]) -> frozenset[date]:
    """Of which days the backups stay: the last seven, and the last of each of four weeks before."""
    newest = sorted(days, reverse=True)
    daily, older = newest[:DAILY], newest[DAILY:]
    weekly: dict[date, date] = {}
    for day in older:
        weekly.setdefault(day - timedelta(days=day.weekday()), day)
    return frozenset((*daily, *list(weekly.values())[:WEEKLY]))


def is_damage(error: Exception) -> bool:
    """Whether an error means that a file is damaged, and not that it cannot be reached."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return isinstance(error, sqlite3.DatabaseError) and (
        code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    )


def check(connection: sqlite3.Connection) -> None:
    """Raise what SQLite raises for a damaged file, before anything relies on it."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _copy(path: Path, target: Path) -> None:
    """Copy a history that somebody else may be writing, check that, and let it reach the disk."""
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
        # A copy is one file; the log of the original is in it.
        copy.execute("PRAGMA journal_mode = DELETE")
        check(copy)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_sums(path: Path, day: date) -> None:
    """Add up the days that are over, while nobody waits for that."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if is_older(connection) or is_newer(connection):
            return
        connection.execute("BEGIN IMMEDIATE")
        keep_sums(connection, day)
        connection.execute("COMMIT")


def _prune(path: Path) -> None:
    """Remove the backups that are too old; one that cannot go stays."""
    days = frozenset(_days(path))
    for day in days - kept(days):
        with suppress(OSError):
            _name(path, day).unlink()


def _name(path: Path, day: date) -> Path:
    return folder_of(path) / f"{_stem(path)}-{day.isoformat()}{path.suffix}"


def _days(path: Path) -> Iterator[date]:
    for entry in folder_of(path).glob(f"{_stem(path)}-*{path.suffix}"):
        with suppress(ValueError):
            yield date.fromisoformat(entry.stem.removeprefix(f"{_stem(path)}-"))


def _stem(path: Path) -> str:
    """The name of the history, also of one that was set aside as damaged."""
    return path.stem.partition(".")[0]


if __name__ == "__main__":
    try:
        said = back_up(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]))
    except Damaged:
        sys.exit(DAMAGED)
    sys.stdout.write(said)
    sys.exit(1 if said else 0)
