from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings

from deskbreak.data import exchange
from deskbreak.data.archive import Archive
from deskbreak.data.exchange import FORMATS, BadFile
from deskbreak.data.history import History
from deskbreak.data.lines import Line, SessionLine, lines
from deskbreak.data.schema import migrate
from deskbreak.data.union import Gain, unite
from deskbreak.domain.records import Mark
from tests.data.histories import histories
from tests.data.test_history import FRIDAY, NOW, now, session

KINDS = pytest.mark.parametrize("kind", ["jsonl", "csv"])


def united(*many: Iterable[Line]) -> tuple[Line, ...]:
    """What a new history has once it has taken these, one after the other."""
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.row_factory = sqlite3.Row
        migrate(memory, None)
        for one in many:
            unite(memory, one)
        return tuple(lines(memory))


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[History]:
    """A history with a line of every sort."""
    with closing(History(tmp_path / "lived.db", now)) as history:
        first, second, third = session(), session(), replace(session(), credited=False)
        for one in (first, second, third):
            history.add_session(one)
        history.add_away_session(replace(session(), routine="", moves=()))
        history.confirm(third.identifier, NOW)
        history.correct(first.identifier, session(), NOW)
        history.undo(history.remove(second.identifier, NOW), NOW)
        history.mark_day(FRIDAY, Mark.SICK, NOW)
        history.add_desk_time(FRIDAY, NOW.offset)
        yield history


@KINDS
def test_an_export_into_an_empty_history_exports_as_the_same_bytes(
    lived: History, tmp_path: Path, kind: str
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    exchange.write(first, kind, lived.lines())

    with closing(History(tmp_path / "empty.db", now)) as empty:
        empty.unite(exchange.read(first))
        exchange.write(second, kind, empty.lines())
        told = (empty.sessions_of(FRIDAY), empty.edits(FRIDAY), empty.days(FRIDAY, FRIDAY))
        marks = empty.marks(FRIDAY, FRIDAY)

    assert first.read_bytes() == second.read_bytes()
    assert (lived.sessions_of(FRIDAY), lived.edits(FRIDAY), lived.days(FRIDAY, FRIDAY)) == told
    assert {FRIDAY: Mark.SICK} == marks


@KINDS
@settings(deadline=None, max_examples=60)
@given(told=histories)
def test_whatever_a_history_has_is_read_as_it_was_written(kind: str, told: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        exchange.write(path, kind, told)
        assert tuple(told) == exchange.read(path)


@settings(deadline=None, max_examples=60)
@given(histories, histories)
def test_two_files_in_either_order_give_the_same_history(
    one: list[Line], other: list[Line]
) -> None:
    assert united(one, other) == united(other, one)


@settings(deadline=None, max_examples=60)
@given(histories)
def test_a_file_that_is_taken_twice_gives_the_same_history(told: list[Line]) -> None:
    once = united(told)

    assert once == united(told, told) == united(told, once) == united(reversed(told))


@settings(deadline=None, max_examples=60)
@given(histories, histories, histories)
def test_how_three_histories_are_put_together_does_not_matter(
    one: list[Line], two: list[Line], three: list[Line]
) -> None:
    assert united(united(one, two), three) == united(one, united(two, three))


def test_of_one_session_the_fuller_one_is_kept(lived: History) -> None:
    whole = next(line for line in lived.lines() if isinstance(line, SessionLine) and line.moves)
    part = msgspec.structs.replace(whole, moves=whole.moves[:1])

    assert united([whole]) == united([part], [whole]) == united([whole], [part])


def broken(lines: Sequence[str], number: int, text: str) -> str:
    return "".join((*lines[: number - 1], text, *lines[number:]))


@KINDS
def test_a_broken_line_is_named_and_nothing_is_taken(
    lived: History, tmp_path: Path, kind: str
) -> None:
    written = "".join(FORMATS[kind](lived.lines())).splitlines(keepends=True)
    path = tmp_path / "file"
    chance = random.Random(4)
    for number in range(1, len(written) + 1):
        line = written[number - 1]
        cut = line[: chance.randrange(1, len(line) - 2)]
        path.write_text(broken(written, number, cut + "\n"), encoding="utf-8")
        archive = Archive(tmp_path / "new.db", now, print)

        done, said = archive.import_from(path)

        assert not done
        assert f"{path}, line {number}: " in said and "Nothing of this file was taken." in said
        assert not (tmp_path / "new.db").exists()


HEADING = '{"record":"deskbreak history","version":1}\n'
DESK = '{"record":"desk","uuid":"a","day":"2026-01-02","seconds":3}\n'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "line 1: this is no history"),
        ("{}", "line 1: "),
        ("a,b\n", "line 1: no history has a column 'a'"),
        ("uuid\n", "line 1: this is no history"),
        ("record,version\n", "line 1: this is no history: it has no heading"),
        ("record,version\ndeskbreak history,1\ndance,\n", "line 3: there is no record 'dance'"),
        ("record,version\ndeskbreak history,1\nmark\n", "line 3: expected 2 cells"),
        (DESK, "line 1: this is no history: it does not begin with its heading"),
        (HEADING + HEADING, "line 2: a history has one heading"),
        (HEADING.replace("1", "2"), "line 1: a newer deskbreak has exported this"),
        (HEADING + DESK.replace("3}", "-3}"), "line 2: Expected `float` >= 0.0 - at `$.seconds`"),
        (HEADING + DESK.replace("2026-01-02", "0001-01-01"), "line 2: no history is of such days"),
        (HEADING + DESK + DESK.replace("}", ',"x":1}'), "line 3: "),
        (HEADING + "\n" + DESK.replace("desk", "table"), "line 3: "),
        (b"\xff\xfe" + HEADING.encode("utf-16-le"), "line 1: this is no UTF-8 text"),
        (HEADING.encode() + b"\n\xff", "line 3: this is no UTF-8 text"),
    ],
)
def test_what_is_no_history_is_refused_with_its_line(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(BadFile) as refused:
        exchange.read(path)

    assert f"{path}, {said}" in str(refused.value)


def test_a_file_from_a_spreadsheet_or_another_editor_is_read(
    lived: History, tmp_path: Path
) -> None:
    text = "".join(FORMATS["csv"](lived.lines()))
    path = tmp_path / "file"
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())

    assert lived.lines() == exchange.read(path)


def test_a_move_without_its_session_is_refused(lived: History, tmp_path: Path) -> None:
    written = "".join(FORMATS["csv"](lived.lines())).splitlines(keepends=True)
    first = next(n for n, line in enumerate(written) if line.startswith("move")) - 1
    path = tmp_path / "file"
    path.write_text("".join((*written[:first], *written[first + 1 :])), encoding="utf-8")

    with pytest.raises(BadFile, match=f"line {first + 1}: a move stands below its session"):
        exchange.read(path)


def test_an_export_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "history.db", now, print)
    target = tmp_path / "folder"
    target.mkdir()

    assert f"{target} cannot be written" in archive.export_to(target, "csv")
    assert [target] == list(tmp_path.iterdir())


def test_a_history_that_cannot_be_read_is_not_exported_as_an_empty_one(
    lived: History, tmp_path: Path
) -> None:
    """It would take the place of an older export, which may be all that is left."""
    path, target = tmp_path / "lived.db", tmp_path / "export.jsonl"
    exchange.write(target, "jsonl", lived.lines())
    exported = target.read_bytes()
    lived.close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")

    assert "newer deskbreak" in Archive(path, now, print).export_to(target, "jsonl")
    assert exported == target.read_bytes()


def test_a_history_in_which_nothing_is_yet_is_exported(tmp_path: Path) -> None:
    target = tmp_path / "export.jsonl"

    assert "" == Archive(tmp_path / "history.db", now, print).export_to(target, "jsonl")
    assert () == exchange.read(target)


def test_an_import_is_a_write_like_any_other(lived: History, tmp_path: Path) -> None:
    """The backup of the day follows it."""
    path = tmp_path / "file"
    exchange.write(path, "jsonl", lived.lines())
    wrote: list[bool] = []
    archive = Archive(tmp_path / "new.db", now, print)
    archive.wrote = lambda: wrote.append(True)

    archive.import_from(path)
    archive.close()

    assert [True] == wrote


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    done, said = Archive(tmp_path / "history.db", now, print).import_from(tmp_path / "none")

    assert not done
    assert f"{tmp_path / 'none'}: No such file" in said


def test_what_was_gained_is_said(lived: History, tmp_path: Path) -> None:
    path = tmp_path / "file"
    exchange.write(path, "jsonl", lived.lines())
    archive = Archive(tmp_path / "new.db", now, print)

    first, second = archive.import_from(path), archive.import_from(path)
    archive.close()

    assert (True, "5 sessions were new, 0 were here already, and 6 other records were new.") == (
        first
    )
    assert (True, "0 sessions were new, 5 were here already.") == second


@pytest.mark.parametrize(
    ("gain", "said"),
    [
        (Gain(1, 1, 1), "1 session was new, 1 was here already, and 1 other record was new."),
        (Gain(2, 0, 2), "2 sessions were new, 0 were here already, and 2 other records were new."),
    ],
)
def test_what_was_gained_is_counted_in_good_english(gain: Gain, said: str) -> None:
    assert said == str(gain)
