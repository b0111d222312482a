"""The SQLite file of a history: opened when it is needed, and mended when it is damaged."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

from deskbreak.data.backups import check, is_damage, newest_first
from deskbreak.data.rows import Statement
from deskbreak.data.schema import (
    is_older,
    migrate,
    place_to_read,
    refuse_newer,
    refuse_older,
)
from deskbreak.domain.breaks import Instant

logger = logging.getLogger(__name__)

EVENTS_KEPT: Final = timedelta(days=90)
PATIENCE: Final = 0.2
"""Seconds to wait for another process that is writing; afterwards it is written later."""
CHECKED_AT_ONCE: Final = 4 * 1024 * 1024
"""Bytes up to which a file is checked whenever it is opened: some milliseconds' worth.

A greater one is checked once a day, by whoever makes its backup.
"""


class HistoryFile:
    """The file, and the one connection to it.

    Attributes:
        path: Where it is.
        connection: What it is open by; None while it is not.
        notice: A sentence when a damaged file was set aside, else "".
    """

    def __init__(self, path: Path, now: Callable[[], Instant], *, is_shared: bool) -> None:
        """Make ready.

        `is_shared` says that a running deskbreak has the file open: then it is neither brought up
        to date nor mended under its feet, and what would need that raises.
        """
        self.path = path
        self.connection: sqlite3.Connection | None = None
        self.notice = ""
        self._now = now
        self._is_shared = is_shared
        self._checks = False

    def open_to_read(self) -> bool:
        """Open it without touching it; whether that was possible, as it need not be migrated.

        Raises:
            HistoryRefused: It is of a newer deskbreak.
            sqlite3.Error: It cannot be read.
        """
        connection = connected(place_to_read(self.path))
        try:
            refuse_newer(connection, self.path)
            is_old = is_older(connection)
        except BaseException:
            connection.close()
            raise
        if is_old:
            connection.close()
            return False
        self.connection = connection
        return True

    def write(self, statements: list[Statement]) -> None:
        """Write all of these, or nothing."""
        try:
            run(self.ready(), statements)
        except sqlite3.DatabaseError as error:
            if not is_damage(error) or self._is_shared:
                raise
            # Damaged under our hands: opened anew, it is mended.
            self.let_go()
            run(self.ready(), statements)

    def ready(self) -> sqlite3.Connection:
        """The connection; damage found on opening it has been mended."""
        if self.connection is None:
            try:
                self.connection = self._opened()
            except sqlite3.DatabaseError as error:
                if not is_damage(error) or self._is_shared:
                    raise
                self._mend()
                self.connection = self._opened()
        return self.connection

    def copy_to(self, memory: sqlite3.Connection) -> None:
        """Copy what can be read while nothing can be written, not even beside the file."""
        if self.connection is not None:
            self.connection.backup(memory)
            return
        place = f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        with suppress(sqlite3.Error), closing(connected(place)) as stored:
            stored.backup(memory)

    def check_anew(self) -> None:
        """Let go of it, and check it when it is next opened, however great it is."""
        self._checks = True
        self.let_go()

    def let_go(self) -> None:
        """Let go of it; it is opened anew when it is next needed."""
        if self.connection is not None:
            with suppress(sqlite3.Error):
                self.connection.close()
            self.connection = None

    def let_go_if_lost(self) -> None:
        """Open it anew next time if it cannot even be read any more."""
        if self.connection is not None:
            try:
                self.connection.execute("SELECT * FROM sessions LIMIT 1").fetchall()
            except sqlite3.Error:
                self.let_go()

    def _opened(self) -> sqlite3.Connection:
        """A connection that is ready for writing."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists() and self._mended.exists():
            # Killed in the middle of mending.
            self._mended.replace(self.path)
        _refuse_emptied(self.path)
        connection = connected(self.path.as_posix())
        try:
            refuse_newer(connection, self.path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            if self._checks or self.path.stat().st_size <= CHECKED_AT_ONCE:
                check(connection)
                self._checks = False
            if self._is_shared:
                refuse_older(connection, self.path)
            migrate(connection, self.path)
            oldest = self._now().day() - EVENTS_KEPT
            connection.execute("DELETE FROM events WHERE day < ?", (oldest.isoformat(),))
        except BaseException:
            connection.close()
            raise
        return connection

    @property
    def _mended(self) -> Path:
        """Where a new history grows out of a damaged one."""
        return self.path.with_name(f"{self.path.stem}.mended{self.path.suffix}")

    def _mend(self) -> None:
        """Make a new history of what can be saved, and only then set the damaged file aside."""
        from deskbreak.data.salvage import save  # noqa: PLC0415 - hopefully never

        for tail in ("-journal", ""):
            self._mended.with_name(self._mended.name + tail).unlink(missing_ok=True)
        with closing(connected(self._mended.as_posix())) as mended:
            migrate(mended, None)
            with transaction(mended):
                saved = save(mended, self.path)
        aside = self._set_aside()
        self._mended.replace(self.path)
        self.notice = f"{self.path} was damaged, and is kept as {aside.name}. {saved}"
        logger.warning("%s", self.notice)

    def _set_aside(self) -> Path:
        """Give a damaged file, with its log, a name under which nothing looks for it."""
        stamp = f"{self._now().wall:%Y%m%dT%H%M%SZ}"
        stem = f"{self.path.stem}.damaged-{stamp}"
        aside = self.path.with_name(f"{stem}{self.path.suffix}")
        number = 1
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{stem}-{number}{self.path.suffix}")
        for tail in ("-wal", "-shm", ""):
            part = self.path.with_name(self.path.name + tail)
            with suppress(FileNotFoundError):
                part.replace(aside.with_name(aside.name + tail))
        return aside


def _refuse_emptied(path: Path) -> None:
    """Raise for an empty file, which SQLite takes for a new one, where there was more once."""
    if path.exists() and not path.stat().st_size and any(newest_first(path)):
        raise sqlite3.DatabaseError("it is empty")


def connected(place: str) -> sqlite3.Connection:
    """A connection to a file, to a URI, or to memory."""
    connection = sqlite3.connect(
        place, timeout=PATIENCE, isolation_level=None, uri=place.startswith("file:")
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def run(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    """Run statements in one transaction."""
    if not statements:
        return
    with transaction(connection):
        for statement, values in statements:
            connection.execute(statement, values)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of what is done in it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def copy_of(path: Path, folder: Path) -> Path:
    """A copy of a history that somebody else may be writing, to look at without touching it.

    Raises:
        sqlite3.Error: It is damaged.
    """
    target = folder / path.name
    with (
        closing(connected(place_to_read(path))) as source,
        closing(connected(target.as_posix())) as copy,
    ):
        source.backup(copy)
    return target
