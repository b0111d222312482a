"""A damaged history: whatever is left of it is kept, and what the newest backup has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeGuard

import msgspec
import pytest

from deskbreak.data import backups, schema
from deskbreak.data.history import History
from deskbreak.data.lines import Line, SessionLine, lines
from deskbreak.data.pages import rows
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.records import EventRecord, Mark, SessionRecord
from tests.data.test_history import FRIDAY, NOW, now, session
from tests.data.test_migrations import live_long_ago

PAGE = 4096
SESSIONS = 300


def live(path: Path, sessions: int = SESSIONS, back: int = 0) -> tuple[Line, ...]:
    """Write a history with a line of every sort; what it has."""
    with closing(History(path, now)) as history:
        for number in range(sessions):
            started = replace(NOW, wall=NOW.wall - timedelta(hours=number, days=back))
            history.add_session(session(started))
            history.add_desk_time(started.day(), timedelta(minutes=30))
        alone, away = replace(session(), credited=False), session()
        history.add_session(alone)
        history.confirm(alone.identifier, NOW)
        history.add_away_session(away)
        history.undo(history.remove(away.identifier, NOW), NOW)
        history.correct(away.identifier, session(), NOW)
        history.mark_day(FRIDAY, Mark.SICK, NOW)
        history.note(EventRecord(NOW, FRIDAY, "prompt", "due", BreakKind.MICRO))
        return history.lines()


def mended(path: Path) -> tuple[tuple[Line, ...], str]:
    """What a history has after it was opened, and what it says."""
    with closing(History(path, now)) as history:
        history.open()
        assert "" == history.trouble
        with closing(sqlite3.connect(path)) as checked:
            assert ("ok",) == checked.execute("PRAGMA integrity_check").fetchone()
        return history.lines(), history.notice


def is_of(line: Line, session: SessionRecord) -> TypeGuard[SessionLine]:
    return isinstance(line, SessionLine) and line.uuid == session.identifier


def without_moves(line: SessionLine) -> SessionLine:
    return msgspec.structs.replace(line, moves=())


def aside(path: Path) -> list[Path]:
    return [*path.parent.glob("*damaged*.db")]


def cut(content: bytearray) -> None:
    del content[len(content) * 2 // 3 :]


def zero(first: int, count: int) -> Callable[[bytearray], None]:
    def damage(content: bytearray) -> None:
        content[PAGE * first : PAGE * (first + count)] = bytes(PAGE * count)

    return damage


def scribble(start: int, length: int) -> Callable[[bytearray], None]:
    def damage(content: bytearray) -> None:
        content[start : start + length] = b"\xa5" * length

    return damage


DAMAGE = {
    "the first bytes": (scribble(0, 100), 1.0),
    "the first page": (scribble(0, PAGE), 1.0),
    "a page in the middle": (zero(12, 1), 0.9),
    "some pages in the middle": (scribble(PAGE * 20, PAGE * 5), 0.65),
    "the root of the sessions": (zero(1, 1), 1.0),
    "the end is missing": (cut, 0.4),
}


@pytest.mark.parametrize(("damage", "share"), DAMAGE.values(), ids=DAMAGE)
def test_what_is_left_of_a_damaged_history_is_kept(
    tmp_path: Path, damage: Callable[[bytearray], None], share: float
) -> None:
    path = tmp_path / "history.db"
    had = live(path)
    content = bytearray(path.read_bytes())
    damage(content)
    path.write_bytes(content)

    have, said = mended(path)

    sessions = {line.uuid for line in had if isinstance(line, SessionLine)}
    saved = {line.uuid for line in have if isinstance(line, SessionLine)}
    assert saved <= sessions
    assert share <= len(saved) / len(sessions)
    assert [bytes(content)] == [one.read_bytes() for one in aside(path)]
    assert str(path) in said and aside(path)[0].name in said
    assert f"{len(saved)} sessions" in said and "There is no backup" in said


@pytest.mark.parametrize(("damage", "share"), DAMAGE.values(), ids=DAMAGE)
def test_with_a_backup_nothing_of_it_is_lost(
    tmp_path: Path, damage: Callable[[bytearray], None], share: float
) -> None:
    path = tmp_path / "history.db"
    live(path)
    assert "" == backups.back_up(path, FRIDAY)
    with closing(History(path, now)) as history:
        later = session()
        history.add_session(later)
        had = history.lines()
    content = bytearray(path.read_bytes())
    damage(content)
    path.write_bytes(content)

    have, said = mended(path)

    lost = set(had) - set(have)
    assert {getattr(line, "uuid", "") for line in lost} <= {later.identifier}
    # Its moves are rows of their own, and may have been in the pages that are gone.
    (bare,) = (without_moves(line) for line in had if is_of(line, later))
    assert {bare if is_of(line, later) else line for line in have} <= {bare, *had}
    assert {without_moves(line) for line in have if is_of(line, later)} <= {bare}
    assert f"history-{FRIDAY}.db" in said


def test_a_backup_that_is_damaged_itself_gives_way_to_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 20)
    for back in (1, 0):
        backups.back_up(path, FRIDAY - timedelta(days=back))
    newest, before = backups.newest_first(path)
    newest.write_bytes(b"nothing" * 999)
    path.write_bytes(b"nothing" * 999)

    have, said = mended(path)

    assert had == have
    assert before.name in said


def test_what_holds_nothing_is_set_aside_and_a_new_history_begun(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(b"\0" * 20_000)

    have, said = mended(path)

    assert () == have
    assert "Nothing in it could be read, and there is no backup." in said


def test_what_was_only_in_the_log_is_found_too(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    history = History(path, now)
    written = session()
    history.add_session(written)
    copy = tmp_path / "copy.db"
    for tail in ("", "-wal"):
        content = path.with_name(path.name + tail).read_bytes()
        copy.with_name(copy.name + tail).write_bytes(content if tail else b"\xa5" * len(content))
    history.close()

    have, _ = mended(copy)

    assert [written.identifier] == [getattr(line, "uuid", None) for line in have]


def test_a_log_full_of_garbage_costs_nothing_that_was_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 20)
    path.with_name("history.db-wal").write_bytes(b"\xa5" * 50_000)

    have, _ = mended(path)

    assert had == have


def test_a_file_that_is_empty_is_mended_from_its_backup(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 20)
    backups.back_up(path, FRIDAY)
    path.write_bytes(b"")

    have, said = mended(path)

    assert had == have
    assert "was damaged" in said


def test_reasons_are_saved_as_well_and_once(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    live(path, 20)
    backups.back_up(path, FRIDAY)
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)

    with closing(History(path, now)) as history:
        assert [("prompt", "due")] == [(one.what, one.why) for one in history.events(FRIDAY)]


def test_a_kill_while_mending_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 20)
    path.rename(tmp_path / "history.mended.db")

    have, said = mended(path)

    assert (had, "") == (have, said)


def test_damage_under_an_open_history_is_mended_with_the_next_write(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path)
    with closing(History(path, now)) as history:
        history.open()
        connection = history._file.connection
        assert connection is not None
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with path.open("r+b") as file:
            file.seek(PAGE)
            file.write(b"\xa5" * PAGE * 10)
        connection.execute("PRAGMA shrink_memory")
        written = session()

        history.add_session(written)

        assert "" == history.trouble
        assert "was damaged" in history.notice
        assert written.identifier in {getattr(line, "uuid", "") for line in history.lines()}
        assert len(history.lines()) > len(had) / 2


@pytest.mark.parametrize("old", range(1, len(schema.MIGRATIONS) + 1))
def test_pages_of_every_version_are_read_as_a_migration_reads_them(
    tmp_path: Path, old: int
) -> None:
    path = tmp_path / "history.db"
    live_long_ago(path, old)
    whole = tmp_path / "whole.db"
    whole.write_bytes(path.read_bytes())
    with closing(History(whole, now)) as history:
        had = history.lines()
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)

    have, _ = mended(path)

    assert had == have


def test_every_row_of_a_whole_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 50)

    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        assert had == tuple(lines(connection))
        moves = connection.execute("SELECT count(*) FROM moves").fetchone()[0]
    found = [cells for number, cells in rows(path) if number is None and len(cells) == 9]

    assert moves == len(found)


def test_seven_days_and_four_weeks_of_backups_stay() -> None:
    first = date(2026, 1, 1)
    there: frozenset[date] = frozenset()
    for number in range(100):
        there = backups.kept({*there, first + timedelta(days=number)})

    last = first + timedelta(days=99)
    daily = [last - timedelta(days=back) for back in range(7)]
    assert set(daily) <= there
    weekly = sorted(there - set(daily), reverse=True)
    assert 4 == len(weekly)
    assert 4 == len({day - timedelta(days=day.weekday()) for day in weekly})
    assert last - timedelta(days=42) <= weekly[-1]


def test_after_a_holiday_the_last_backups_are_still_there() -> None:
    before = [date(2026, 1, 1) + timedelta(days=back) for back in range(7)]

    assert {*before[1:], date(2026, 6, 1), before[0]} == backups.kept([*before, date(2026, 6, 1)])


def test_a_backup_is_made_once_a_day_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    had = live(path, 5)

    said = [backups.back_up(path, FRIDAY) for _ in range(2)]

    assert ["", ""] == said
    (backup,) = backups.newest_first(path)
    assert [backup] == [*backup.parent.iterdir()]
    with closing(History(backup, now)) as history:
        assert had == history.lines()


def test_a_backup_that_fails_removes_no_older_one(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    live(path, 5)
    for back in range(20, 0, -1):
        backups.back_up(path, FRIDAY - timedelta(days=back))
    there = [*backups.newest_first(path)]
    path.write_bytes(b"damaged" * 999)

    with pytest.raises(backups.Damaged):
        backups.back_up(path, FRIDAY)

    assert there == [*backups.newest_first(path)]
    assert [] == [*path.parent.glob("backups/*.part")]


def test_where_no_backup_can_be_made_a_sentence_says_so(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    live(path, 5)
    (tmp_path / "backups").touch()

    said = backups.back_up(path, FRIDAY)

    assert str(tmp_path / "backups") in said and "is not affected" in said
