from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak import keeper as module
from deskbreak.data import backups, history_file
from deskbreak.data.archive import Archive
from deskbreak.domain.breaks import Instant
from deskbreak.keeper import Keeper

DAY = date(2026, 3, 2)
MINUTE = timedelta(minutes=1)


def now() -> Instant:
    return Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta())


class Kept:
    """An archive with its keeper, and what is said."""

    def __init__(self, path: Path) -> None:
        self.today = DAY
        self.said: list[str] = []
        self.archive = Archive(path, now, self._hear)
        self.keeper = Keeper(path, self.archive, lambda: self.today)
        self.keeper.said.connect(self.said.append)

    def _hear(self, notice: str) -> None:
        self.keeper.hear(notice)


@pytest.fixture
def kept(tmp_path: Path, qtbot: QtBot) -> Iterator[Kept]:
    one = Kept(tmp_path / "history.db")
    yield one
    one.keeper.close()
    one.archive.close()


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in (folder / "backups").glob("*.db"))


def test_the_first_write_of_a_day_makes_its_backup(
    kept: Kept, tmp_path: Path, qtbot: QtBot
) -> None:
    kept.archive.add_desk_time(DAY, MINUTE)
    kept.archive.add_desk_time(DAY, MINUTE)
    qtbot.waitUntil(lambda: names(tmp_path) == ["history-2026-03-02.db"], timeout=20_000)
    qtbot.waitUntil(lambda: kept.keeper._process is None, timeout=20_000)

    kept.today += timedelta(days=1)
    kept.archive.add_desk_time(DAY, MINUTE)
    qtbot.waitUntil(lambda: 2 == len(names(tmp_path)), timeout=20_000)

    assert [] == kept.said


def test_nothing_is_backed_up_by_a_question(kept: Kept, tmp_path: Path) -> None:
    kept.archive.days(DAY, DAY)

    assert kept.keeper._process is None


def test_a_backup_that_cannot_be_made_is_said(kept: Kept, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "backups").touch()

    kept.archive.add_desk_time(DAY, MINUTE)
    qtbot.waitUntil(lambda: kept.said != [], timeout=20_000)

    assert "No backup of history.db could be made" in kept.said[-1]
    assert [DAY] == [day.day for day in kept.archive.days(DAY, DAY)]


def test_a_process_that_cannot_be_started_is_said(
    kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")

    kept.archive.add_desk_time(DAY, MINUTE)
    qtbot.waitUntil(lambda: kept.said != [], timeout=20_000)

    assert "No backup of history.db was made" in kept.said[-1]


def test_what_could_not_be_written_is_tried_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST_TRY", timedelta(milliseconds=20))
    (tmp_path / "folder").touch()
    kept = Kept(tmp_path / "folder" / "history.db")

    kept.archive.add_desk_time(DAY, MINUTE)
    assert "cannot be written" in kept.said[-1]
    assert kept.keeper._again.isActive()
    (tmp_path / "folder").unlink()
    qtbot.waitUntil(lambda: not kept.archive.waits, timeout=20_000)

    assert "" == kept.said[-1]
    assert not kept.keeper._again.isActive()
    assert [MINUTE] == [day.desk for day in kept.archive.days(DAY, DAY)]
    kept.keeper.close()
    kept.archive.close()


def test_while_all_is_written_no_timer_runs(kept: Kept) -> None:
    kept.archive.add_desk_time(DAY, MINUTE)

    assert not kept.keeper._again.isActive()


def test_a_backup_is_the_history_of_that_moment(kept: Kept, tmp_path: Path, qtbot: QtBot) -> None:
    kept.archive.add_desk_time(DAY, MINUTE)
    qtbot.waitUntil(lambda: names(tmp_path) != [], timeout=20_000)
    qtbot.waitUntil(lambda: kept.keeper._process is None, timeout=20_000)

    (backup,) = backups.newest_first(tmp_path / "history.db")
    copy = Archive(backup, now, print)
    assert [MINUTE] == [day.desk for day in copy.days(DAY, DAY)]
    copy.close()


def test_damage_that_the_backup_finds_is_mended(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_file, "CHECKED_AT_ONCE", 0)
    path = tmp_path / "history.db"
    before = Archive(path, now, print)
    for back in range(2000):
        before.add_desk_time(DAY - timedelta(days=back), MINUTE)
    before.close()
    with path.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xa5" * 4096 * 3)
    kept = Kept(path)

    kept.archive.add_desk_time(DAY, MINUTE)
    assert [] == kept.said
    qtbot.waitUntil(lambda: kept.said != [], timeout=20_000)

    assert "was damaged, and is kept as" in kept.said[-1]
    assert 1000 < len(kept.archive.days(date(2000, 1, 1), DAY))
    kept.keeper.close()
    kept.archive.close()
