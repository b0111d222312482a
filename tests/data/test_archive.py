from __future__ import annotations

import sqlite3
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from deskbreak.data.archive import Archive
from deskbreak.domain.account import Account, BreakEntry, PauseEntry
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Do, Why
from deskbreak.domain.records import EventRecord

DAY = date(2026, 3, 2)


def now() -> Instant:
    return Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta())


def test_it_passes_on_what_it_is_told(tmp_path: Path) -> None:
    said: list[str] = []
    archive = Archive(tmp_path / "history.db", now, said.append)
    archive.add_desk_time(DAY, timedelta(minutes=30))

    (record,) = archive.days(DAY, DAY)
    archive.close()

    assert timedelta(minutes=30) == record.desk
    assert set(said) == {""}


def test_it_gives_an_account_of_a_day(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "history.db", now, print)
    assert Account(DAY) == archive.account(DAY, time(4))
    for day, what, why in (
        (DAY - timedelta(days=1), Do.PAUSE, Why.OUTSIDE_HOURS),
        (DAY, Do.SKIP, Why.PERSON),
    ):
        archive.note(EventRecord(now(), day, what.value, why.value, BreakKind.MICRO))

    told = archive.account(DAY, time(4))
    archive.close()

    assert [PauseEntry, BreakEntry] == [type(entry) for entry in told.entries]


def test_it_is_not_opened_before_it_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Archive(path, now, print).close()

    assert not path.exists()


def test_a_history_of_a_newer_deskbreak_is_left_alone_and_said(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    said: list[str] = []
    archive = Archive(path, now, said.append)

    archive.add_desk_time(DAY, timedelta(minutes=30))
    archive.add_desk_time(DAY, timedelta(minutes=30))

    assert archive.days(DAY, DAY) == ()
    assert archive.sessions(5) == ()
    assert archive.moved(DAY, DAY) == ()
    assert "history.db" in said[-1]
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of a file stays writable there")
def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    said: list[str] = []
    (tmp_path / "file").touch()
    archive = Archive(tmp_path / "file" / "history.db", now, said.append)

    archive.add_desk_time(DAY, timedelta(minutes=30))

    assert "cannot be written" in said[-1]
    archive.close()


def test_closing_after_a_refusal_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    archive = Archive(path, now, print)

    archive.add_desk_time(DAY, timedelta(minutes=30))
    archive.close()

    assert "newer deskbreak" in archive.refusal


def test_damage_under_an_open_history_is_said_and_survived(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    said: list[str] = []
    archive = Archive(path, now, said.append)
    for number in range(200):
        archive.add_desk_time(DAY - timedelta(days=number), timedelta(minutes=30))
    archive.close()
    archive = Archive(path, now, said.append)
    assert archive.days(DAY, DAY)
    with path.open("r+b") as file:
        file.write(b"x" * path.stat().st_size)
    assert archive._history is not None
    assert archive._history._file.connection is not None
    archive._history._file.connection.execute("PRAGMA shrink_memory")

    answers = [archive.days(date(2020, 1, 1), DAY) for _ in range(3)]
    archive.add_desk_time(DAY, timedelta(minutes=5))

    assert all(isinstance(answer, tuple) for answer in answers)
    assert any("could not be read" in one or "was damaged" in one for one in said)
    assert archive.days(DAY, DAY)[0].desk >= timedelta(minutes=5)
    archive.close()
