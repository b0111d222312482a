"""The history, opened when it is first needed: a program that only waits does without SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from deskbreak.data.progress import Progress
from deskbreak.domain.breaks import Instant
from deskbreak.domain.records import EditRecord, EventRecord, Mark, SessionRecord
from deskbreak.domain.streak import DayRecord
from deskbreak.domain.weeks import Moved

if TYPE_CHECKING:
    from deskbreak.data.history import History
    from deskbreak.data.lines import Line
    from deskbreak.domain.account import Account

Answer = TypeVar("Answer")


class Archive:
    """Passes everything on to the history, and its complaints to the person.

    A history of a newer deskbreak is left alone: nothing is written, and the person is told. One
    that is not there is not made before there is something to keep.

    Attributes:
        refusal: Why the history is left alone, or "".
        wrote: Called whenever something has reached the file.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], Instant],
        say: Callable[[str], None],
        history: History | None = None,
    ) -> None:
        """Make ready; `history` is one that is open already."""
        self._path = path
        self._now = now
        self._say = say
        self._history = history
        self._progress = Progress(path.with_name("session.json"))
        self._ended: list[SessionRecord] = []
        self.refusal = ""
        self.wrote: Callable[[], None] = _nothing

    def add_session(self, record: SessionRecord) -> None:
        """Keep a session."""
        self._keep_all([record])

    def keep_progress(self, record: SessionRecord) -> None:
        """Keep how far a session has come, in case that its end is never told."""
        self._progress.keep(*self._ended, record)

    def recover(self) -> None:
        """Keep the session in which deskbreak was killed, as far as it had come.

        And those before it that could not be written. To be called by the one that runs, before its
        first session.
        """
        kept = self._progress.load()
        self._keep_all([one for one in kept if self.session(one.identifier) is None])

    @property
    def waits(self) -> bool:
        """Whether there is something that could not be written yet."""
        return self._history is not None and bool(self._history.trouble)

    def check(self) -> None:
        """Look whether the file is damaged, and mend it if it is."""
        self._change(lambda history: history.check())

    def flush(self) -> None:
        """Try again to write what could not be written."""
        self._change(lambda history: history.flush())

    def confirm(self, session: str, at: Instant) -> None:
        """Credit a session after all."""
        self._change(lambda history: history.confirm(session, at))

    def add_desk_time(self, day: date, span: timedelta) -> None:
        """Add desk time to a day."""
        self._change(lambda history: history.add_desk_time(day, span))

    def note(self, record: EventRecord) -> None:
        """Keep why something happened."""
        self._change(lambda history: history.note(record))

    # -- what the person edits; History says what each of these means ------------------------------

    def add_away_session(self, record: SessionRecord) -> None:
        """Keep a session that the person did away from the desk, marked as such."""
        self._change(lambda history: history.add_away_session(record))

    def correct(self, session: str, corrected: SessionRecord, at: Instant) -> str:
        """Keep what the person says instead of a session; the edit's UUID, to undo it."""
        return self._ask(lambda history: history.correct(session, corrected, at), "")

    def remove(self, session: str, at: Instant) -> str:
        """Keep that there was no such session; the edit's UUID, to undo it."""
        return self._ask(lambda history: history.remove(session, at), "")

    def undo(self, edit: str, at: Instant) -> None:
        """Take an edit back."""
        self._change(lambda history: history.undo(edit, at))

    def mark_day(self, day: date, mark: Mark | None, at: Instant) -> None:
        """Keep that a day is a holiday or a sick day, or None: an ordinary one again."""
        self._change(lambda history: history.mark_day(day, mark, at))

    def mark_days(self, days: Iterable[date], mark: Mark | None, at: Instant) -> None:
        """The same for many days."""
        self._change(lambda history: history.mark_days(days, mark, at))

    # -- other histories -------------------------------------------------------------------------

    def lines(self) -> tuple[Line, ...]:
        """Everything but the reasons, as lines that can be carried elsewhere."""
        return self._answer(lambda history: history.lines(), ())

    def export_to(self, path: Path, kind: str) -> str:
        """Write everything but the reasons into a file, `jsonl` or `csv`; "" or why it failed."""
        from deskbreak.data import exchange  # noqa: PLC0415 - when it is wanted

        lines: tuple[Line, ...] | None = ()
        if not self._is_new:
            lines = self._ask(lambda history: history.lines(), None)
        if lines is None:
            # An export that was there already may be all that somebody has.
            return self.refusal or f"{self._path} could not be read, so nothing was exported."
        try:
            exchange.write(path, kind, lines)
        except OSError as error:
            return f"{path} cannot be written: {error.strerror or error}."
        return ""

    def import_from(self, path: Path) -> tuple[bool, str]:
        """Add what an exported file has and this history has not; whether, and a sentence."""
        import sqlite3  # noqa: PLC0415 - a program that only waits does without it

        from deskbreak.data import exchange  # noqa: PLC0415
        from deskbreak.data.history import History, HistoryRefused  # noqa: PLC0415

        try:
            lines = exchange.read(path)
            if self._history is None:
                self._history = History(self._path, self._now)
            gain = self._history.unite(lines)
        except (exchange.BadFile, HistoryRefused) as refusal:
            return False, str(refusal)
        except OSError as error:
            return False, f"{error.filename or self._path}: {error.strerror or error}."
        except sqlite3.Error as error:
            return False, f"{self._path} cannot be written: {error}."
        self._say(self._history.trouble or self._history.notice)
        self.wrote()
        return True, str(gain)

    # -- questions -------------------------------------------------------------------------------

    def days(self, first: date, last: date) -> tuple[DayRecord, ...]:
        """The days of a span with anything to tell."""
        return self._answer(lambda history: history.days(first, last), ())

    def sessions(self, limit: int) -> tuple[SessionRecord, ...]:
        """The latest sessions, the newest first."""
        return self._answer(lambda history: history.sessions(limit), ())

    def sessions_of(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions of a day as they stand, also those for an empty chair, in order."""
        return self._answer(lambda history: history.sessions_of(day), ())

    def session(self, identifier: str) -> SessionRecord | None:
        """One session, whether it counts or not."""
        return self._answer(lambda history: history.session(identifier), None)

    def edits(self, day: date) -> tuple[EditRecord, ...]:
        """What the person has edited of a day, in order, also what they took back."""
        return self._answer(lambda history: history.edits(day), ())

    def marks(self, first: date, last: date) -> dict[date, Mark]:
        """Which days of a span are holidays and sick days."""
        return self._answer(lambda history: history.marks(first, last), {})

    def moved(self, first: date, last: date) -> tuple[Moved, ...]:
        """How long each exercise was done to each side on each day of a span."""
        return self._answer(lambda history: history.moved(first, last), ())

    def events(self, day: date) -> tuple[EventRecord, ...]:
        """What was decided on a day and why, in the order in which it was written."""
        return self._answer(lambda history: history.events(day), ())

    def account(self, day: date, day_start: time) -> Account:
        """What became of the breaks of a desk day, and why."""
        from deskbreak.domain.account import Account, account  # noqa: PLC0415 - when it is wanted

        return self._answer(
            lambda history: account(
                day,
                history.events(day),
                history.guided(day),
                history.pauses_before(day),
                day_start,
            ),
            Account(day),
        )

    def close(self) -> None:
        """Let go of the file."""
        if self._history is not None:
            self._history.close()

    def _keep_all(self, records: Iterable[SessionRecord]) -> None:
        """Write sessions; until the history has them, the small file does."""
        for record in records:
            self._ended.append(record)
            self._change(partial(_add, record))
        if self._ended:
            self._progress.keep(*self._ended)
        elif not self.waits and not self.refusal:
            self._progress.forget()

    def _change(self, change: Callable[[History], None]) -> None:
        self._ask(change, None)
        if self._history is not None and not self.waits:
            self._ended.clear()
            self.wrote()

    def _answer(self, ask: Callable[[History], Answer], otherwise: Answer) -> Answer:
        return otherwise if self._is_new else self._ask(ask, otherwise)

    @property
    def _is_new(self) -> bool:
        """Whether there has been nothing to keep yet."""
        return self._history is None and not self._path.exists()

    def _ask(self, ask: Callable[[History], Answer], otherwise: Answer) -> Answer:
        import sqlite3  # noqa: PLC0415 - a program that only waits does without it

        from deskbreak.data.history import History, HistoryRefused  # noqa: PLC0415

        if self.refusal:
            return otherwise
        if self._history is None:
            self._history = History(self._path, self._now)
        try:
            answer = ask(self._history)
        except HistoryRefused as refusal:
            self.refusal = str(refusal)
            self._history = None
        except (sqlite3.Error, OSError) as error:
            # Opened anew the next time, which mends a damaged file; what waits is not forgotten.
            self._history.let_go()
            self._say(f"{self._path} could not be read ({error}).")
            return otherwise
        else:
            self._say(self._history.trouble or self._history.notice)
            return answer
        self._say(self.refusal)
        return otherwise


def _add(record: SessionRecord, history: History) -> None:
    history.add_session(record)


def _nothing() -> None:
    """Nobody wants to know."""
