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
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from deskbreak.data import day_records, questions
from deskbreak.data.history_file import HistoryFile, connected, run, transaction
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
from deskbreak.data.schema import HistoryRefused, migrate
from deskbreak.domain.breaks import Instant
from deskbreak.domain.records import EditRecord, EventRecord, Mark, Origin, SessionRecord
from deskbreak.domain.streak import DayRecord
from deskbreak.domain.weeks import Moved

if TYPE_CHECKING:
    from deskbreak.data.lines import Line
    from deskbreak.data.union import Gain

__all__ = ["History", "HistoryRefused"]

logger = logging.getLogger(__name__)


class History:
    """The one history of this profile.

    Attributes:
        trouble: A sentence while something could not be written yet, else "".
    """

    def __init__(self, path: Path, now: Callable[[], Instant], *, is_shared: bool = False) -> None:
        """Make ready.

        `is_shared` says that a running deskbreak has the file open: then it is neither brought up
        to date nor mended under its feet, and what would need that raises.
        """
        self.trouble = ""
        self._file = HistoryFile(path, now, is_shared=is_shared)
        self._waiting: list[Statement] = []

    @classmethod
    def to_read(cls, path: Path, now: Callable[[], Instant]) -> History | None:
        """One that only answers, and touches nothing; None where it has to be migrated first.

        Raises:
            HistoryRefused: It is of a newer deskbreak.
            sqlite3.Error: It cannot be read.
        """
        history = cls(path, now)
        return history if history._file.open_to_read() else None

    @property
    def notice(self) -> str:
        """A sentence when a damaged file was set aside, else ""."""
        return self._file.notice

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

        connection = self._file.ready()
        with transaction(connection):
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
        self._file.check_anew()
        self.flush()

    def close(self) -> None:
        """Write what can be written and let go of the file."""
        if self._waiting:
            self.flush()
        self.let_go()

    def let_go(self) -> None:
        """Let go of the file; it is opened anew when it is next needed."""
        self._file.let_go()

    def _write(self, *statements: Statement) -> None:
        """Write these and what has been waiting, all or nothing."""
        self._waiting += statements
        try:
            self._file.write(self._waiting)
        except (sqlite3.Error, OSError) as error:
            self._file.let_go_if_lost()
            logger.warning("%s: not written: %s", self._file.path, error)
            self.trouble = (
                f"{self._file.path} cannot be written ({error})."
                " What you do is remembered until deskbreak quits and written when that works."
            )
            return
        self._waiting.clear()
        self.trouble = ""

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that answers with everything, whether or not it could be written."""
        if self._file.connection is None or self._waiting:
            self.flush()
        if self._file.connection is not None and not self._waiting:
            yield self._file.connection
            return
        with closing(connected(":memory:")) as memory:
            self._file.copy_to(memory)
            migrate(memory, None)
            run(memory, self._waiting)
            yield memory

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


def _new_name() -> str:
    from uuid import uuid4  # noqa: PLC0415 - who only asks does without it

    return str(uuid4())
