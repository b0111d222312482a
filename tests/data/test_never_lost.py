"""No finished session is lost: not to a kill, a full disk or a folder that cannot be written to."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.data import backups
from deskbreak.data.archive import Archive
from deskbreak.data.day_records import days_at_once
from deskbreak.data.glance import glance
from tests.data.test_history import FRIDAY, NOW, now, session
from tests.data.test_migrations import live_long_ago

KILLS = 500
SMALL = 1024 * 1024


@pytest.mark.timeout(300)  # 20 s where nothing else runs
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_no_finished_session_is_lost_or_doubled_by_a_kill(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "bench.kill", str(tmp_path), str(KILLS)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert "" == ended.stderr
    count = json.loads(ended.stdout)
    assert KILLS == count["kills"] <= count["finished"]
    assert ([], 0, [], []) == (count["lost"], count["doubled"], count["broken"], count["said"])
    # Without one the kills would not have come between the last frame and the write.
    assert 0 < count["recovered"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, with room for little."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = _mount("-t", "tmpfs", "-o", f"size={SMALL}", "none", str(disk))
    if mounted.returncode:
        pytest.skip(f"this sandbox mounts nothing: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def _mount(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)


def fill(disk: Path) -> Path:
    """Leave no byte free."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


def whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(("ok",) == connection.execute("PRAGMA integrity_check").fetchone())


def at(hours: int) -> timedelta:
    return timedelta(hours=hours)


def test_a_full_disk_is_said_and_costs_nothing(small_disk: Path) -> None:
    path = small_disk / "history.db"
    said: list[str] = []
    archive = Archive(path, now, said.append)
    first = session()
    archive.add_session(first)
    filler = fill(small_disk)

    others = [session(replace(NOW, wall=NOW.wall + at(hours))) for hours in range(1, 60)]
    for other in others:
        archive.add_session(other)

    assert f"{path} cannot be written" in said[-1] and "full" in said[-1]
    assert archive.waits
    assert {first, *others} == set(archive.sessions(100))
    assert 60 == sum(day.sessions for day in archive.days(FRIDAY, FRIDAY + at(24 * 9)))
    filler.unlink()
    archive.flush()
    assert "" == said[-1]
    archive.close()
    again = Archive(path, now, print)
    assert {first, *others} == set(again.sessions(100))
    again.close()
    assert whole(path)


def test_a_disk_that_is_full_from_the_first_moment_is_said(small_disk: Path) -> None:
    filler = fill(small_disk)
    said: list[str] = []
    archive = Archive(small_disk / "history.db", now, said.append)
    written = session()

    archive.add_session(written)

    assert "cannot be written" in said[-1]
    assert (written,) == archive.sessions(5)
    filler.unlink()
    archive.flush()
    assert ("", (written,)) == (said[-1], archive.sessions(5))
    archive.close()


def test_a_full_disk_makes_no_backup_and_leaves_nothing_behind(small_disk: Path) -> None:
    path = small_disk / "history.db"
    archive = Archive(path, now, print)
    for hours in range(20):
        archive.add_session(session(replace(NOW, wall=NOW.wall + at(hours))))
    archive.close()
    filler = fill(small_disk)

    said = backups.back_up(path, FRIDAY)

    assert "No backup of history.db could be made" in said
    assert [] == [*small_disk.glob("backups/*")]
    filler.unlink()
    assert "" == backups.back_up(path, FRIDAY)


def test_a_read_only_disk_is_said_and_costs_nothing(small_disk: Path) -> None:
    path = small_disk / "history.db"
    first, second = session(), session(replace(NOW, wall=NOW.wall + at(1)))
    archive = Archive(path, now, print)
    archive.add_session(first)
    archive.close()
    assert 0 == _mount("-o", "remount,ro", str(small_disk)).returncode
    said: list[str] = []
    archive = Archive(path, now, said.append)

    archive.add_session(second)

    assert f"{path} cannot be written" in said[-1]
    assert {first, second} == set(archive.sessions(5))
    assert 0 == _mount("-o", "remount,rw", str(small_disk)).returncode
    archive.flush()
    assert "" == said[-1]
    archive.close()
    again = Archive(path, now, print)
    assert {first, second} == set(again.sessions(5))
    again.close()


def test_a_history_on_a_read_only_disk_answers(small_disk: Path) -> None:
    path = small_disk / "history.db"
    written = session()
    archive = Archive(path, now, print)
    archive.add_session(written)
    archive.close()
    assert 0 == _mount("-o", "remount,ro", str(small_disk)).returncode

    told, _ = glance(path, now, lambda archive: archive.sessions(5))

    assert (written,) == told
    days = days_at_once(path, FRIDAY, FRIDAY)
    assert days is not None and 1 == sum(day.sessions for day in days)
    assert [path] == [*small_disk.iterdir()]


def test_what_is_still_in_the_log_is_answered_on_a_read_only_disk(
    small_disk: Path, tmp_path: Path
) -> None:
    written = session()
    archive = Archive(tmp_path / "history.db", now, print)
    archive.add_session(written)
    for part in tmp_path.glob("history.db*"):
        (small_disk / part.name).write_bytes(part.read_bytes())
    archive.close()
    assert 0 < (small_disk / "history.db-wal").stat().st_size
    assert 0 == _mount("-o", "remount,ro", str(small_disk)).returncode

    told, _ = glance(small_disk / "history.db", now, lambda archive: archive.sessions(5))

    assert (written,) == told


def test_an_older_history_on_a_read_only_disk_answers(small_disk: Path) -> None:
    path = small_disk / "history.db"
    live_long_ago(path, 3)
    with closing(sqlite3.connect(path)) as old:
        old.execute("PRAGMA journal_mode = WAL")
    assert 0 == _mount("-o", "remount,ro", str(small_disk)).returncode

    told, _ = glance(path, now, lambda archive: archive.sessions(5))

    assert 2 == len(told)
