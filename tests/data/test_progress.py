"""A session in which deskbreak is killed is kept as far as it had come."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from deskbreak.data.archive import Archive
from deskbreak.data.lines import line_of, record_of
from deskbreak.data.progress import Progress
from deskbreak.domain.records import Origin, SessionRecord
from deskbreak.domain.session import Ending
from tests.data.test_history import BERLIN, FRIDAY, MOVES, NOW, now, session


def test_a_session_is_read_as_it_was_kept(tmp_path: Path) -> None:
    moves = tuple(replace(MOVES[1], ended=ended) for ended in (None, *Ending))
    record = replace(session(), moves=moves, hurt=True, origin=Origin.AWAY)
    progress = Progress(tmp_path / "session.json")

    progress.keep(session())
    progress.keep(record)

    assert (record,) == progress.load() == (record_of(line_of(record)),)
    assert BERLIN == record_of(line_of(record)).ended.offset
    assert ["session.json"] == [entry.name for entry in tmp_path.iterdir()]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\0" * 99, b'{"record":"session"'])
def test_what_cannot_be_read_is_no_session(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "session.json"
    path.write_bytes(content)

    assert () == Progress(path).load()


def test_where_it_cannot_be_kept_nothing_happens(tmp_path: Path) -> None:
    progress = Progress(tmp_path / "none" / "session.json")

    progress.keep(session())
    progress.forget()

    assert () == progress.load()


def test_a_session_that_was_cut_off_is_recovered_once(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    record = session()
    Archive(path, now, print).keep_progress(record)

    archive = Archive(path, now, print)
    archive.recover()
    archive.recover()

    assert (record,) == archive.sessions(5)
    assert not (tmp_path / "session.json").exists()
    archive.close()


def test_a_session_whose_end_was_written_is_not_recovered_again(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    record = session()
    archive = Archive(path, now, print)
    archive.add_session(record)
    # Killed between the commit and the removal of the file.
    archive.keep_progress(replace(record, moves=(), done=timedelta()))

    archive.recover()

    assert (record,) == archive.sessions(5)
    assert not (tmp_path / "session.json").exists()
    archive.close()


def test_nothing_is_opened_where_nothing_was_cut_off(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "history.db", now, print)

    archive.recover()

    assert [] == [*tmp_path.iterdir()]


def test_a_session_that_waits_to_be_written_survives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.mkdir()
    first, said = session(), list[str]()
    archive = Archive(path, now, said.append)
    archive.add_session(first)
    assert archive.waits and "cannot be written" in said[-1]

    # Killed; the next one can write.
    path.rmdir()
    again = Archive(path, now, print)
    again.recover()

    assert (first,) == again.sessions(5)
    assert again.days(FRIDAY, FRIDAY)[0].kept
    again.close()


def later(hours: int) -> SessionRecord:
    return session(replace(NOW, wall=NOW.wall + timedelta(hours=hours)))


def test_all_sessions_that_wait_to_be_written_survive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.mkdir()
    ended, cut_off = [later(1), later(2), later(3)], later(4)
    archive = Archive(path, now, list[str]().append)
    for record in ended:
        archive.add_session(record)
    archive.keep_progress(cut_off)

    # Killed, and once more by one that cannot write either.
    Archive(path, now, list[str]().append).recover()
    path.rmdir()
    again = Archive(path, now, print)
    again.recover()

    assert {*ended, cut_off} == set(again.sessions(9))
    assert not (tmp_path / "session.json").exists()
    again.close()


def test_what_was_written_meanwhile_waits_no_longer(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.mkdir()
    archive = Archive(path, now, list[str]().append)
    archive.add_session(later(1))
    path.rmdir()
    archive.flush()

    archive.keep_progress(later(2))

    assert 1 == len(Progress(tmp_path / "session.json").load())
    archive.add_session(later(2))
    assert not (tmp_path / "session.json").exists()
    archive.close()


def test_a_session_waits_for_a_deskbreak_that_knows_the_history(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 9999")
    record = session()
    Archive(path, now, list[str]().append).keep_progress(record)

    Archive(path, now, list[str]().append).recover()

    assert (record,) == Progress(tmp_path / "session.json").load()


def test_the_one_session_of_an_earlier_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    record = session()
    path.write_bytes(msgspec.json.encode(line_of(record)))

    assert (record,) == Progress(path).load()


def test_a_time_with_microseconds_is_kept(tmp_path: Path) -> None:
    started = replace(NOW, wall=NOW.wall.replace(microsecond=123456))

    assert started == record_of(line_of(session(started))).started
