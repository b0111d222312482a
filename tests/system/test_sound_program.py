"""Players that are programs; those of this file are small scripts, so nothing is heard."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from pytestqt.qtbot import QtBot

from deskbreak.system.sound_program import MOST, Program, ProgramPlayer, environment
from deskbreak.system.unavailable import Unavailable

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the scripts are for /bin/sh")


class Player:
    """A player whose program does what a script says."""

    def __init__(self, folder: Path, script: str, patience: int = 5000) -> None:
        self.notes = folder / "notes"
        self.pids = folder / "pids"
        program = folder / "player"
        program.write_text(
            f'#!/bin/sh\necho "$@" >>{self.notes}\necho $$ >>{self.pids}\n{script}\n',
            encoding="utf-8",
        )
        program.chmod(0o755)
        self.reasons: list[str] = []
        called = Program("player", ("-q", "-v"))
        self.player = ProgramPlayer(called, patience=patience)

    def play(self, path: str = "a file.wav") -> None:
        self.player.play(path, self.reasons.append)

    @property
    def running(self) -> list[int]:
        return [pid for pid in self.started if _runs(pid)]

    @property
    def started(self) -> list[int]:
        return [int(pid) for pid in self.pids.read_text().split()] if self.pids.exists() else []


def _runs(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


@pytest.fixture
def folder(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    del qtbot
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return tmp_path  # type: ignore[return-value]


def test_the_program_gets_its_arguments_and_the_file(qtbot: QtBot, folder: Path) -> None:
    made = Player(folder, "exit 0")
    made.play()
    qtbot.waitUntil(lambda: bool(made.started) and not made.player.children())

    assert "-q -v a file.wav\n" == made.notes.read_text()
    assert [] == made.reasons


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("echo hello >&2; echo 'Connection refused' >&2; exit 1", "Connection refused"),
        ("exit 3", "it ended with 3"),
        ("kill -9 $$", "it ended with 9"),
    ],
)
def test_a_program_that_fails_is_told_with_its_last_words(
    qtbot: QtBot, folder: Path, script: str, reason: str
) -> None:
    made = Player(folder, script)
    made.play()
    qtbot.waitUntil(lambda: bool(made.reasons))

    assert [reason] == made.reasons


def test_a_program_that_cannot_be_run_is_told(qtbot: QtBot, folder: Path) -> None:
    made = Player(folder, "exit 0")
    (folder / "player").unlink()
    made.play()
    qtbot.waitUntil(lambda: bool(made.reasons))

    assert 1 == len(made.reasons)
    assert made.reasons[0]


def test_sounds_that_overlap_do_not_pile_up(qtbot: QtBot, folder: Path) -> None:
    made = Player(folder, "exec sleep 60")
    for count in range(1, MOST + 3):
        made.play()
        qtbot.waitUntil(lambda count=count: count == len(made.started))  # type: ignore[misc]
    qtbot.waitUntil(lambda: made.started[-MOST:] == made.running)

    assert [] == made.reasons
    made.player.close()


def test_when_it_is_stopped_every_program_has_gone_and_nobody_hears_of_it(
    qtbot: QtBot, folder: Path
) -> None:
    made = Player(folder, "exec sleep 60")
    for _ in range(MOST):
        made.play()
    qtbot.waitUntil(lambda: MOST == len(made.started))
    with qtbot.waitSignal(made.player.destroyed):
        made.player.close()
        assert [] == made.running

    assert [] == made.reasons


def test_a_program_that_does_not_end_is_ended(qtbot: QtBot, folder: Path) -> None:
    made = Player(folder, "exec sleep 60", patience=300)
    made.play()
    qtbot.waitUntil(lambda: bool(made.reasons))

    assert [""] == made.reasons
    qtbot.waitUntil(lambda: not made.running)


def test_what_is_not_installed_is_refused(folder: Path) -> None:
    del folder
    with pytest.raises(Unavailable, match="it is not installed"):
        ProgramPlayer(Program("no-such-player"))


def test_a_player_without_its_server_is_refused(folder: Path) -> None:
    Player(folder, "exit 0")
    program = Program("player", socket="server-0")
    here = {"XDG_RUNTIME_DIR": str(folder)}
    with pytest.raises(Unavailable, match="its sound server does not run"):
        ProgramPlayer(program, here)
    with pytest.raises(Unavailable, match="its sound server does not run"):
        ProgramPlayer(program, {})

    (folder / "server-0").touch()
    ProgramPlayer(program, here)
    ProgramPlayer(program, {"XDG_RUNTIME_DIR": "/nowhere", "PIPEWIRE_RUNTIME_DIR": str(folder)})


def test_a_package_gives_its_library_path_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/package")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    assert "/package" == environment(frozen=False).value("LD_LIBRARY_PATH")
    assert not environment(frozen=True).contains("LD_LIBRARY_PATH")

    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/before")
    assert "/before" == environment(frozen=True).value("LD_LIBRARY_PATH")


def test_whoever_it_belongs_to_may_go_before_it_has_gone(folder: Path) -> None:
    """It would be destroyed twice if it held the last reference to its owner."""

    class Owner(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.loop = QEventLoop()
            self.player: ProgramPlayer | None = ProgramPlayer(Program("player"), parent=self)

        def play(self) -> None:
            assert self.player is not None
            self.player.play("a file.wav", self.hear)

        def hear(self, reason: str) -> None:
            assert self.player is not None
            self.player.close()
            self.player = None
            reasons.append(reason)
            # Before anything that wants to be destroyed has been.
            self.loop.quit()

    reasons: list[str] = []
    Player(folder, "exit 1")
    owner = Owner()
    owner.play()
    owner.loop.exec()
    del owner
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert ["it ended with 1"] == reasons
