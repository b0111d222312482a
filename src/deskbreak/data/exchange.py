"""An exported history as a file: JSON lines or CSV, the same lines in both.

docs/history.md describes both. A file that is broken anywhere is refused as a whole.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from deskbreak.data.lines import (
    VERSION,
    YEARS,
    ConfirmationLine,
    DeskLine,
    EditLine,
    Heading,
    Line,
    MarkLine,
    MoveLine,
    SessionLine,
    UndoLine,
    is_possible,
)

NOTHING_TAKEN: Final = "Nothing of this file was taken."
SESSION, MOVE, HEADING = "session", "move", "deskbreak history"
TYPES: Final[Mapping[str, type[Heading | Line]]] = {
    HEADING: Heading,
    SESSION: SessionLine,
    "confirmation": ConfirmationLine,
    "edit": EditLine,
    "undo": UndoLine,
    "mark": MarkLine,
    "desk": DeskLine,
}
COLUMNS: Final = (
    "record", "version", "uuid", "session", "replacement", "edit", "kind", "routine", "started",
    "ended", "at", "offset_s", "day", "outcome", "planned_s", "done_s", "credited", "by_hand",
    "hurt", "origin", "exercise", "side", "reps", "ending", "seconds",
)  # fmt: skip
"""Of the CSV file; a line leaves empty what it does not have."""


class BadFile(ValueError):  # noqa: N818 - an answer, said as it is
    """A file is no history; the sentence names the line."""


# -- writing -------------------------------------------------------------------------------------


def json_lines(lines: Iterable[Line]) -> Iterator[str]:
    """The lines as JSON, each with its end."""
    encoder = msgspec.json.Encoder()
    for line in (Heading(VERSION), *lines):
        yield encoder.encode(line).decode() + "\n"


def csv_lines(lines: Iterable[Line]) -> Iterator[str]:
    """The lines as CSV, the moves of a session below it."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for line in (Heading(VERSION), *lines):
        told = msgspec.to_builtins(line)
        moves = told.pop("moves", ())
        writer.writerow({key: _cell(value) for key, value in told.items()})
        for move in moves:
            about = {"record": MOVE, "session": told["uuid"]}
            writer.writerow(about | {key: _cell(value) for key, value in move.items()})
        yield out.getvalue()
        out.seek(0)
        out.truncate()


FORMATS: Final[Mapping[str, Callable[[Iterable[Line]], Iterator[str]]]] = {
    "jsonl": json_lines,
    "csv": csv_lines,
}


def write(path: Path, kind: str, lines: Iterable[Line]) -> None:
    """Write lines into a file, which is there whole or not at all.

    Raises:
        OSError: It cannot be written; what was there still is.
    """
    partial = path.with_name(f"{path.name}.part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            file.writelines(FORMATS[kind](lines))
        partial.replace(path)
    except OSError:
        with suppress(OSError):
            partial.unlink()
        raise


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else value


# -- reading -------------------------------------------------------------------------------------


def read(path: Path) -> tuple[Line, ...]:
    """The lines of an exported history; which format it is shows in its first character.

    Raises:
        BadFile: It is none, with a sentence that names the line.
        OSError: It cannot be read.
    """
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = content.count(b"\n", 0, error.start) + 1
        raise BadFile(f"{path}, line {number}: this is no UTF-8 text. {NOTHING_TAKEN}") from None
    texts = io.StringIO(text, newline="").readlines()
    reader = _Reader()
    try:
        if text.lstrip().startswith("{"):
            reader.read_json(texts)
        else:
            reader.read_csv(texts)
    except (msgspec.MsgspecError, csv.Error, ValueError) as error:
        raise BadFile(f"{path}, line {reader.number}: {error}. {NOTHING_TAKEN}") from None
    return tuple(reader.lines)


class _Reader:
    """Reads line by line, and knows where it is.

    Attributes:
        number: The line that was read last, from 1.
        lines: What was read so far.
    """

    def __init__(self) -> None:
        self.number = 1
        self.lines: list[Line] = []
        self._is_headed = False

    def read_json(self, texts: Iterable[str]) -> None:
        """Read lines of JSON; empty ones are passed over."""
        decoder = msgspec.json.Decoder(Heading | Line)
        for number, text in enumerate(texts, start=1):
            self.number = number
            if text.strip():
                self._take(decoder.decode(text))
        self._end()

    def read_csv(self, texts: Iterable[str]) -> None:
        """Read rows; a session is complete once a row comes that is none of its moves."""
        rows = csv.reader(texts, strict=True)
        columns = next(rows, [])
        if unknown := set(columns) - set(COLUMNS):
            raise ValueError(f"no history has a column {min(unknown)!r}")
        if "record" not in columns:
            raise ValueError("this is no history: the first line has no column 'record'")
        session: dict[str, object] | None = None
        at = 1
        for row in rows:
            self.number = rows.line_num
            if not row:
                continue
            cells = _cells(columns, row)
            if cells["record"] == MOVE:
                _add_move(session, cells)
                continue
            self._take_at(at, session)
            session, at = None, self.number
            told = _told(cells)
            if cells["record"] == SESSION:
                session = told | {"moves": []}
            else:
                self._take_at(at, told)
        self._take_at(at, session)
        self._end()

    def _take_at(self, number: int, told: dict[str, object] | None) -> None:
        if told is not None:
            here, self.number = self.number, number
            self._take(msgspec.convert(told, Heading | Line, strict=False))
            self.number = here

    def _take(self, line: Heading | Line) -> None:
        if isinstance(line, Heading):
            if self._is_headed:
                raise ValueError("a history has one heading")
            if line.version > VERSION:
                raise ValueError("a newer deskbreak has exported this")
            self._is_headed = True
            return
        if not self._is_headed:
            raise ValueError("this is no history: it does not begin with its heading")
        if not is_possible(line):
            raise ValueError(f"no history is of such days; they are from {YEARS[0]} to {YEARS[-1]}")
        self.lines.append(line)

    def _end(self) -> None:
        if not self._is_headed:
            raise ValueError("this is no history: it has no heading")


def _cells(columns: list[str], row: list[str]) -> dict[str, str]:
    if len(row) != len(columns):
        raise ValueError(f"expected {len(columns)} cells, and there are {len(row)}")
    return dict(zip(columns, row, strict=True))


def _told(cells: Mapping[str, str]) -> dict[str, object]:
    """A row without the cells that it does not use; what it uses and is empty, is nothing."""
    kind = TYPES.get(cells["record"])
    if kind is None:
        raise ValueError(f"there is no record {cells['record']!r}")
    return {"record": cells["record"]} | _used(kind, cells)


def _add_move(session: dict[str, object] | None, cells: Mapping[str, str]) -> None:
    if session is None or session["uuid"] != cells.get("session"):
        raise ValueError("a move stands below its session")
    told = _used(MoveLine, {key: value for key, value in cells.items() if key != "session"})
    moves = session["moves"]
    assert isinstance(moves, list)  # noqa: S101 - for the type checker
    moves.append(msgspec.convert(told, MoveLine, strict=False))


def _used(kind: type[msgspec.Struct], cells: Mapping[str, str]) -> dict[str, object]:
    fields = _fields(kind)
    for key, value in cells.items():
        if value and key not in fields and key != "record":
            raise ValueError(f"{cells.get('record', MOVE)} has no {key}")
    return {
        key: None if not value and fields[key] else value
        for key, value in cells.items()
        if key in fields
    }


@cache
def _fields(kind: type[msgspec.Struct]) -> dict[str, bool]:
    """The fields of a line, and whether each may be nothing."""
    told = msgspec.inspect.type_info(kind)
    assert isinstance(told, msgspec.inspect.StructType)  # noqa: S101 - it is one
    return {
        field.encode_name: isinstance(field.type, msgspec.inspect.UnionType)
        for field in told.fields
    }
