"""What somebody did, in one SQLite file: append-only, durable, and never in the way.

Promises:
1. When `add_session` returns and `trouble` is "", the session survives a kill and a power cut.
2. A folder that cannot be written to and a full disk raise nothing. What was added is kept in
   memory, counts in every answer, and is written with the next write that succeeds.
3. A damaged file is set aside under a new name, and what can be saved of it and of the newest
   backup goes into a fresh one; `notice` says what that was.
4. A file of a newer deskbreak is left alone: everything here raises `HistoryRefused`.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deskbreak.data import day_records, questions
from deskbreak.data.backups import check, is_damage, newest_first
from deskbreak.data.rows import (
    Statement,
    confirmation_statement,
    desk_time_statement,
    edit_statement,
    event_statement,
    mark_statement,
    session_statements,
    undo_statement,
)
from deskbreak.data.schema import (
    HistoryRefused,
    is_older,
    migrate,
    place_to_read,
    refuse_newer,
    refuse_older,
)
from deskbreak.domain.breaks import Instant
from deskbreak.domain.records import EditRecord, EventRecord, Mark, Origin, SessionRecord
from deskbreak.domain.streak import DayRecord
from deskbreak.domain.weeks import Moved

if TYPE_CHECKING:
    from deskbreak.data.lines import Line
    from deskbreak.data.union import Gain

__all__ = ["History", "HistoryRefused"]

logger = logging.getLogger(__name__)

EVENTS_KEPT: Final = timedelta(days=90)
PATIENCE: Final = 0.2
"""Seconds to wait for another process that is writing; afterwards it is written later."""


CHECKED_AT_ONCE: Final = 4 * 1024 * 1024
"""Bytes up to which a file is checked whenever it is opened: some milliseconds' worth.

A greater one is checked once a day, by whoever makes its backup.
"""


class History:
    """The one history of this profile.

    Attributes:
        trouble: A sentence while something could not be written yet, else "".
        notice: A sentence when a damaged file was set aside, else "".
    """

    def __init__(self, path: Path, now: Callable[[], Instant], *, is_shared: bool = False) -> None:
        """Make ready.

        `is_shared` says that a running deskbreak has the file open: then it is neither brought up
        to date nor mended under its feet, and what would need that raises.
        """
        self.trouble = ""
        self.notice = ""
        self._path = path
        self._now = now
        self._is_shared = is_shared
        self._checks = False
        self._connection: sqlite3.Connection | None = None
        self._waiting: list[Statement] = []

    @classmethod
    def to_read(cls, path: Path, now: Callable[[], Instant]) -> History | None:
        """One that only answers, and touches nothing; None where it has to be migrated first.

        Raises:
            HistoryRefused: It is of a newer deskbreak.
            sqlite3.Error: It cannot be read.
        """
        connection = _connected(place_to_read(path))
        try:
            refuse_newer(connection, path)
            is_old = is_older(connection)
        except BaseException:
            connection.close()
            raise
        if is_old:
            connection.close()
            return None
        history = cls(path, now)
        history._connection = connection
        return history

    def open(self) -> None:
        """Open the file now rather than when it is first needed; a newer one raises."""
        self.flush()

    def add_session(self, record: SessionRecord) -> None:
        """Write a session; one that is there already is left as it is."""
        self._write(*session_statements(record))

    def confirm(self, session: str, at: Instant) -> None:
        """Write that the person was there in a session that had begun by itself."""
        self._write(confirmation_statement(session, at))

    def add_desk_time(self, day: date, span: timedelta) -> None:
        """Add to the desk time of a day."""
        self._write(desk_time_statement(_new_name(), day, span))

    def note(self, record: EventRecord) -> None:
        """Write what happened to a break and why; forgotten after 90 days."""
        self._write(event_statement(record))

    # -- what the person edits -------------------------------------------------------------------

    def add_away_session(self, record: SessionRecord) -> None:
        """Write a session that the person did away from the desk; it is marked as such."""
        self.add_session(replace(record, origin=Origin.AWAY, credited=True))

    def correct(self, session: str, corrected: SessionRecord, at: Instant) -> str:
        """Write what the person says instead of a session, which is kept; the edit's UUID.

        `corrected` has a UUID of its own. `session` may be an original, or the correction that
        stands for it now.
        """
        said = replace(corrected, origin=Origin.CORRECTED, credited=True)
        return self._edit(session, said, at)

    def remove(self, session: str, at: Instant) -> str:
        """Write that there was no such session; it is kept and does not count. The edit's UUID."""
        return self._edit(session, None, at)

    def undo(self, edit: str, at: Instant) -> None:
        """Write that an edit is taken back: what counted before it counts again."""
        self._write(undo_statement(edit, at))

    def mark_day(self, day: date, mark: Mark | None, at: Instant) -> None:
        """Write that a day is a holiday or a sick day, or None: an ordinary one again."""
        self.mark_days((day,), mark, at)

    def mark_days(self, days: Iterable[date], mark: Mark | None, at: Instant) -> None:
        """The same for many days, all or none of them."""
        self._write(*(mark_statement(_new_name(), day, mark, at) for day in days))

    # -- other histories -------------------------------------------------------------------------

    def lines(self) -> tuple[Line, ...]:
        """All of it but the reasons, as lines that can be carried elsewhere."""
        from deskbreak.data.lines import lines  # noqa: PLC0415 - when it is wanted

        with self._reading() as connection:
            return tuple(lines(connection))

    def unite(self, others: Iterable[Line]) -> Gain:
        """Add what another history has and this one has not, all of it or nothing.

        Raises:
            OSError: It cannot be written.
            sqlite3.Error: The same, for a reason of SQLite.
        """
        from deskbreak.data.union import unite  # noqa: PLC0415 - when it is wanted

        connection = self._ready()
        with _transaction(connection):
            for statement, values in self._waiting:
                connection.execute(statement, values)
            gain = unite(connection, others)
        self._waiting.clear()
        self.trouble = ""
        return gain

    def _edit(self, session: str, said: SessionRecord | None, at: Instant) -> str:
        with self._reading() as connection:
            original = questions.root(connection, session)
        edit = _new_name()
        self._write(
            *(() if said is None else session_statements(said)),
            edit_statement(edit, original, None if said is None else said.identifier, at),
        )
        return edit

    # -- keeping it ------------------------------------------------------------------------------

    def flush(self) -> None:
        """Try to write what is still waiting; opens the file."""
        self._write()

    def check(self) -> None:
        """Look whether the file is damaged, and mend it if it is."""
        self._checks = True
        self.let_go()
        self.flush()

    def close(self) -> None:
        """Write what can be written and let go of the file."""
        if self._waiting:
            self.flush()
        self.let_go()

    # -- questions -------------------------------------------------------------------------------

    def days(self, first: date, last: date) -> tuple[DayRecord, ...]:
        """The days of a span on which there is anything to tell, in order."""
        with self._reading() as connection:
            return day_records.days(connection, first, last)

    def sessions(self, limit: int) -> tuple[SessionRecord, ...]:
        """The latest sessions that count, the newest first."""
        with self._reading() as connection:
            return questions.latest(connection, limit)

    def sessions_of(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions of a day as they stand, also those for an empty chair, in order.

        Those that were removed are not among them; `is_edited` marks what the person wrote.
        """
        with self._reading() as connection:
            return questions.sessions_of(connection, day)

    def guided(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions of a day as the guide wrote them, whatever was edited since, in order."""
        with self._reading() as connection:
            return questions.guided(connection, day)

    def session(self, identifier: str) -> SessionRecord | None:
        """One session, whether it counts or not."""
        with self._reading() as connection:
            return questions.session(connection, identifier)

    @property
    def size(self) -> tuple[int, int]:
        """How many sessions and how many moves there are."""
        with self._reading() as connection:
            return questions.size(connection)

    def edits(self, day: date) -> tuple[EditRecord, ...]:
        """What the person has edited of a day, in order, also what they took back."""
        with self._reading() as connection:
            return questions.edits(connection, day)

    def marks(self, first: date, last: date) -> dict[date, Mark]:
        """Which days of a span are holidays and sick days."""
        with self._reading() as connection:
            return day_records.marks(connection, first, last)

    def moved(self, first: date, last: date) -> tuple[Moved, ...]:
        """How long each exercise was done to each side on each day of a span."""
        with self._reading() as connection:
            return questions.moved(connection, first, last)

    def events(self, day: date) -> tuple[EventRecord, ...]:
        """What happened on a day, in the order in which it was written."""
        with self._reading() as connection:
            return questions.events(connection, day)

    def pauses_before(self, day: date) -> tuple[EventRecord, ...]:
        """The last pauses and resumptions before a day, in order."""
        with self._reading() as connection:
            return questions.pauses_before(connection, day)

    # -- the file --------------------------------------------------------------------------------

    def _write(self, *statements: Statement) -> None:
        """Write these and what has been waiting, all or nothing."""
        self._waiting += statements
        try:
            self._write_waiting()
        except (sqlite3.Error, OSError) as error:
            self._let_go_of_the_lost()
            logger.warning("%s: not written: %s", self._path, error)
            self.trouble = (
                f"{self._path} cannot be written ({error})."
                " What you do is remembered until deskbreak quits and written when that works."
            )
            return
        self._waiting.clear()
        self.trouble = ""

    def _write_waiting(self) -> None:
        try:
            _run(self._ready(), self._waiting)
        except sqlite3.DatabaseError as error:
            if not is_damage(error) or self._is_shared:
                raise
            # Damaged under our hands: opened anew, it is mended.
            self.let_go()
            _run(self._ready(), self._waiting)

    def _ready(self) -> sqlite3.Connection:
        """The connection; damage found on opening it has been mended."""
        if self._connection is None:
            try:
                self._connection = self._opened()
            except sqlite3.DatabaseError as error:
                if not is_damage(error) or self._is_shared:
                    raise
                self._mend()
                self._connection = self._opened()
        return self._connection

    def _opened(self) -> sqlite3.Connection:
        """A connection that is ready for writing."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not self._path.exists() and self._mended.exists():
            # Killed in the middle of mending.
            self._mended.replace(self._path)
        _refuse_emptied(self._path)
        connection = _connected(self._path.as_posix())
        try:
            refuse_newer(connection, self._path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            if self._checks or self._path.stat().st_size <= CHECKED_AT_ONCE:
                check(connection)
                self._checks = False
            if self._is_shared:
                refuse_older(connection, self._path)
            migrate(connection, self._path)
            oldest = self._now().day() - EVENTS_KEPT
            connection.execute("DELETE FROM events WHERE day < ?", (oldest.isoformat(),))
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that answers with everything, whether or not it could be written."""
        if self._connection is None or self._waiting:
            self.flush()
        if self._connection is not None and not self._waiting:
            yield self._connection
            return
        with closing(_connected(":memory:")) as memory:
            self._copy_what_is_stored(memory)
            migrate(memory, None)
            _run(memory, self._waiting)
            yield memory

    def _copy_what_is_stored(self, memory: sqlite3.Connection) -> None:
        """Copy what can be read while nothing can be written, not even beside the file."""
        if self._connection is not None:
            self._connection.backup(memory)
            return
        place = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
        with suppress(sqlite3.Error), closing(_connected(place)) as stored:
            stored.backup(memory)

    @property
    def _mended(self) -> Path:
        """Where a new history grows out of a damaged one."""
        return self._path.with_name(f"{self._path.stem}.mended{self._path.suffix}")

    def _mend(self) -> None:
        """Make a new history of what can be saved, and only then set the damaged file aside."""
        from deskbreak.data.salvage import save  # noqa: PLC0415 - hopefully never

        for tail in ("-journal", ""):
            self._mended.with_name(self._mended.name + tail).unlink(missing_ok=True)
        with closing(_connected(self._mended.as_posix())) as mended:
            migrate(mended, None)
            with _transaction(mended):
                saved = save(mended, self._path)
        aside = self._set_aside()
        self._mended.replace(self._path)
        self.notice = f"{self._path} was damaged, and is kept as {aside.name}. {saved}"
        logger.warning("%s", self.notice)

    def _set_aside(self) -> Path:
        """Give a damaged file, with its log, a name under which nothing looks for it."""
        stamp = f"{self._now().wall:%Y%m%dT%H%M%SZ}"
        stem = f"{self._path.stem}.damaged-{stamp}"
        aside = self._path.with_name(f"{stem}{self._path.suffix}")
        number = 1
        while aside.exists():
            number += 1
            aside = self._path.with_name(f"{stem}-{number}{self._path.suffix}")
        for tail in ("-wal", "-shm", ""):
            part = self._path.with_name(self._path.name + tail)
            with suppress(FileNotFoundError):
                part.replace(aside.with_name(aside.name + tail))
        return aside

    def _let_go_of_the_lost(self) -> None:
        """Open anew next time if the file cannot even be read any more."""
        if self._connection is not None:
            try:
                self._connection.execute("SELECT * FROM sessions LIMIT 1").fetchall()
            except sqlite3.Error:
                self.let_go()

    def let_go(self) -> None:
        """Let go of the file; it is opened anew when it is next needed."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _connected(place: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        place, timeout=PATIENCE, isolation_level=None, uri=place.startswith("file:")
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _new_name() -> str:
    from uuid import uuid4  # noqa: PLC0415 - who only asks does without it

    return str(uuid4())


def _refuse_emptied(path: Path) -> None:
    """Raise for an empty file, which SQLite takes for a new one, where there was more once."""
    if path.exists() and not path.stat().st_size and any(newest_first(path)):
        raise sqlite3.DatabaseError("it is empty")


def _run(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    """Run statements in one transaction."""
    if not statements:
        return
    with _transaction(connection):
        for statement, values in statements:
            connection.execute(statement, values)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
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
        closing(_connected(place_to_read(path))) as source,
        closing(_connected(target.as_posix())) as copy,
    ):
        source.backup(copy)
    return target
