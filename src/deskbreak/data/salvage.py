"""What can be saved of a damaged history: the rows in its pages, and the newest whole backup.

A row counts only if it is one of ours in every field. Of both sources the union is taken, so it
does not matter which of them has more.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import msgspec

from deskbreak.data import backups
from deskbreak.data.lines import (
    ConfirmationLine,
    DeskLine,
    EditLine,
    Line,
    MarkLine,
    MoveLine,
    SessionLine,
    UndoLine,
    is_possible,
    lines,
)
from deskbreak.data.pages import Cell, Row, rows
from deskbreak.data.rows import EVENT
from deskbreak.data.schema import HistoryRefused, migrate
from deskbreak.data.union import unite

logger = logging.getLogger(__name__)

SESSION_FIELDS: Final = (
    "uuid", "kind", "routine", "started", "ended", "offset_s", "day", "outcome", "planned_s",
    "done_s", "credited", "by_hand", "hurt", "origin",
)  # fmt: skip
EVENT_FIELDS: Final = 8


@dataclass(slots=True)
class Saved:
    """What was saved.

    Attributes:
        sessions: How many sessions there are now.
        backup: The backup that was used; None: there was none that is whole.
    """

    sessions: int = 0
    backup: Path | None = None

    def __str__(self) -> str:
        """A sentence about it."""
        count = "1 session" if self.sessions == 1 else f"{self.sessions} sessions"
        if not self.sessions and self.backup is None:
            return "Nothing in it could be read, and there is no backup."
        if self.backup is None:
            return f"What could be read in it was kept: {count}. There is no backup."
        return f"What it and the backup {self.backup} had was kept: {count}."


@dataclass(slots=True)
class _Heap:
    """What was found in the pages."""

    lines: list[Line] = field(default_factory=list)
    sessions: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    moves: dict[str, dict[int, MoveLine]] = field(default_factory=dict)
    stamps: set[tuple[str, str]] = field(default_factory=set)
    events: set[tuple[Cell, ...]] = field(default_factory=set)


def save(connection: sqlite3.Connection, damaged: Path) -> Saved:
    """Put into an open, new history what can be saved of a damaged one, which is only read.

    The transaction is the caller's.
    """
    saved = Saved()
    heap = _Heap()
    try:
        for row in rows(damaged):
            _sort(heap, row)
    except OSError as error:
        logger.warning("%s: %s", damaged, error)
    unite(connection, _all_lines(heap))
    _keep_events(connection, heap.events)
    for backup in backups.newest_first(damaged):
        try:
            _unite_backup(connection, backup)
        except (sqlite3.Error, HistoryRefused, ValueError) as error:
            logger.warning("%s: %s", backup, error)
            continue
        saved.backup = backup
        break
    saved.sessions = connection.execute("SELECT count(*) FROM sessions").fetchone()[0]
    return saved


def _unite_backup(connection: sqlite3.Connection, backup: Path) -> None:
    """Add a whole backup, of whatever version, without touching it."""
    place = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    with (
        closing(sqlite3.connect(place, uri=True)) as stored,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as copy,
    ):
        backups.check(stored)
        stored.backup(copy)
        copy.row_factory = sqlite3.Row
        migrate(copy, None)
        unite(connection, list(lines(copy)))
        events = copy.execute("SELECT * FROM events").fetchall()
        _keep_events(connection, (tuple(row)[1:] for row in events))


def _keep_events(connection: sqlite3.Connection, events: Iterable[tuple[Cell, ...]]) -> None:
    """Add reasons that are not there yet, in the order of their times."""
    had = {tuple(row)[1:] for row in connection.execute("SELECT * FROM events")}
    for event in sorted(set(events) - had, key=repr):
        connection.execute(EVENT, event)


# -- what a row is ---------------------------------------------------------------------------------


def _sort(heap: _Heap, row: Row) -> None:
    """Put a row where it belongs; one that is none of ours is left out."""
    number, cells = row
    try:
        if number is None:
            _sort_unnumbered(heap, cells)
        elif len(cells) in {14, 15} and cells[0] is None:
            told = dict(zip(SESSION_FIELDS, (*cells[1:], "guide"), strict=False))
            line = _line(SessionLine, {**told, "moves": []})
            heap.lines.append(line)
        elif len(cells) == EVENT_FIELDS and cells[0] is None:
            _sort_event(heap, cells[1:])
        elif len(cells) == 3 and cells[0] is None:
            # Before version 4 desk time had a number; schema.py makes the same name of it.
            _, day, seconds = cells
            length = f"{float(seconds or 0):.15g}"
            length += "" if "." in length else ".0"
            name = f"desk-{number}-{day}-{length}"
            heap.lines.append(_line(DeskLine, {"uuid": name, "day": day, "seconds": seconds}))
    except (msgspec.ValidationError, TypeError, ValueError):
        return


def _sort_unnumbered(heap: _Heap, cells: tuple[Cell, ...]) -> None:
    match cells:
        case (str(session), int(ordinal), _, _, _, _, _, _, *ending) if len(ending) < 2:
            names = ("exercise", "side", "planned_s", "done_s", "reps")
            told = dict(zip(names, cells[2:7], strict=True)) | {"ending": (*ending, None)[0]}
            heap.moves.setdefault(session, {})[ordinal] = _convert(MoveLine, told)
        case (uuid, str(day), ("holiday" | "sick" | "none") as kind, at, offset):
            told = {"uuid": uuid, "day": day, "kind": kind, "at": at, "offset_s": offset}
            heap.lines.append(_line(MarkLine, told))
        case (uuid, session, replacement, at, offset):
            told = {"uuid": uuid, "session": session, "replacement": replacement}
            heap.lines.append(_line(EditLine, told | {"at": at, "offset_s": offset}))
        case (str(uuid), str(day), int() | float() as seconds):
            heap.lines.append(_line(DeskLine, {"uuid": uuid, "day": day, "seconds": seconds}))
        case (str(uuid), str(at)):
            _line(ConfirmationLine, {"session": uuid, "at": at})
            heap.stamps.add((uuid, at))
        case _:
            pass


def _sort_event(heap: _Heap, cells: tuple[Cell, ...]) -> None:
    at, offset, day, what, why, kind, lasts = cells
    _line(MarkLine, {"uuid": "-", "day": day, "kind": "none", "at": at, "offset_s": offset})
    is_text = isinstance(what, str) and isinstance(why, str)
    if is_text and kind in {"micro", "rest", None} and not isinstance(lasts, str):
        heap.events.add(cells)


def _all_lines(heap: _Heap) -> Iterable[Line]:
    """The lines, the sessions with their moves; of a time alone it is known what it is about."""
    edits = {line.uuid for line in heap.lines if isinstance(line, EditLine)}
    for line in heap.lines:
        if isinstance(line, SessionLine):
            moves = heap.moves.get(line.uuid, {})
            yield msgspec.structs.replace(line, moves=tuple(moves[at] for at in sorted(moves)))
        else:
            yield line
    for uuid, at in heap.stamps:
        kind = UndoLine if uuid in edits else ConfirmationLine
        name = "edit" if uuid in edits else "session"
        yield _line(kind, {name: uuid, "at": at})


def _line(kind: type[msgspec.Struct], told: dict[str, Any]) -> Any:
    line = _convert(kind, told)
    if not is_possible(line):
        raise ValueError("no history has such days")
    return line


def _convert(kind: type[msgspec.Struct], told: dict[str, Any]) -> Any:
    # SQLite keeps a whole number and a truth as an integer.
    return msgspec.convert(told, kind, strict=False)
