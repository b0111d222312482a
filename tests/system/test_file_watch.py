from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.file_watch import FileWatch

UNSEEN = 600
"""Milliseconds in which a change would have been told."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "config" / "settings.toml"
    made.parent.mkdir()
    made.write_text("one = 1\n", encoding="utf-8")
    return made


@pytest.fixture
def watch(qtbot: QtBot, path: Path) -> FileWatch:
    del qtbot
    return FileWatch(path)


def test_a_file_that_is_written_into_is_told_once(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    told: list[None] = []
    watch.changed.connect(lambda: told.append(None))

    with qtbot.waitSignal(watch.changed), path.open("w", encoding="utf-8") as file:
        for part in ("two = ", "2\n", "three = 3\n"):
            file.write(part)
            file.flush()

    assert 1 == len(told)


def test_a_file_that_is_replaced_is_told_again_and_again(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    for number in range(3):
        fresh = path.with_name("fresh")
        fresh.write_text(f"one = {number + 10}\n", encoding="utf-8")
        with qtbot.waitSignal(watch.changed):
            fresh.replace(path)


def test_a_file_that_is_deleted_and_made_again_is_told_twice(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    with qtbot.waitSignal(watch.changed):
        path.unlink()
    with qtbot.waitSignal(watch.changed):
        path.write_text("two = 2\n", encoding="utf-8")
    with qtbot.waitSignal(watch.changed):
        path.write_text("three = 3\n", encoding="utf-8")


def test_a_folder_that_is_not_there_yet_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "new" / "config" / "settings.toml"
    watch = FileWatch(path)

    with qtbot.waitSignal(watch.changed):
        path.parent.mkdir(parents=True)
        path.write_text("one = 1\n", encoding="utf-8")


def test_a_folder_that_goes_and_comes_back_is_waited_for(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    with qtbot.waitSignal(watch.changed):
        shutil.rmtree(path.parent)
    with qtbot.waitSignal(watch.changed):
        path.parent.mkdir()
        path.write_text("two = 2\n", encoding="utf-8")


def test_the_file_behind_a_link_is_watched(qtbot: QtBot, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "mine.toml"
    real.parent.mkdir()
    real.write_text("one = 1\n", encoding="utf-8")
    link = tmp_path / "settings.toml"
    link.symlink_to(real)
    watch = FileWatch(link)
    fresh = real.with_name("fresh")
    fresh.write_text("two = 22\n", encoding="utf-8")

    with qtbot.waitSignal(watch.changed):
        fresh.replace(real)


def test_a_file_that_is_emptied_for_a_moment_is_told_when_it_is_full(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    seen: list[str] = []
    watch.changed.connect(lambda: seen.append(path.read_text(encoding="utf-8")))

    with path.open("w", encoding="utf-8") as file:
        with qtbot.assertNotEmitted(watch.changed, wait=UNSEEN):
            pass
        file.write("two = 2\n")
        file.flush()
        with qtbot.waitSignal(watch.changed):
            pass

    assert ["two = 2\n"] == seen


def test_what_else_happens_in_the_folder_is_nothing(
    qtbot: QtBot, path: Path, watch: FileWatch
) -> None:
    with qtbot.assertNotEmitted(watch.changed, wait=UNSEEN):
        path.with_name("history.db").write_text("", encoding="utf-8")


def test_after_the_end_nothing_is_told(qtbot: QtBot, path: Path, watch: FileWatch) -> None:
    watch.close()

    with qtbot.assertNotEmitted(watch.changed, wait=UNSEEN):
        path.write_text("two = 2\n", encoding="utf-8")


def test_a_folder_that_may_not_be_looked_into_is_watched_from_above(
    qtbot: QtBot, tmp_path: Path
) -> None:
    # Root may look into every folder, so the system refuses for another reason.
    del qtbot
    watch = FileWatch(tmp_path / ("x" * 300) / "deskbreak" / "settings.toml")

    assert [str(tmp_path)] == watch._watcher.directories()
