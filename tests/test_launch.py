"""What a launch tells the system before it shows anything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskbreak import launch
from deskbreak.data.profile import Profile
from deskbreak.system import identity
from deskbreak.system.lock import ProfileLock


class Told:
    """What was told to whom, in its order; stands in for Qt's application and cache too."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def claim(self) -> bool:
        self.told.append("identity")
        return True

    def __call__(self, words: list[str]) -> Told:
        self.told.append("application")
        return self

    def setApplicationName(self, name: str) -> None:  # noqa: N802
        self.told.append(f"name {name}")

    def setDesktopFileName(self, name: str) -> None:  # noqa: N802
        self.told.append(f"launcher {name}")

    def setQuitOnLastWindowClosed(self, quits: bool) -> None:  # noqa: FBT001, N802
        self.told.append(f"quits {quits}")

    def setCacheLimit(self, limit: int) -> None:  # noqa: N802
        self.told.append(f"cache {limit}")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr(identity, "claim", told.claim)
    monkeypatch.setattr(launch, "QApplication", told)
    monkeypatch.setattr(launch, "QPixmapCache", told)
    monkeypatch.setenv("QT_QPA_PLATFORMTHEME", os.environ.get("QT_QPA_PLATFORMTHEME", "generic"))
    return told


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    """The profile of one that runs: a launch gets no further than finding that out."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    profile = Profile.at(tmp_path)
    lock = ProfileLock(profile.lock)
    assert lock.claim()
    yield profile
    lock.release()


def test_the_system_knows_deskbreak_before_there_is_a_window(told: Told, taken: Profile) -> None:
    assert launch.ALREADY_RUNNING == launch.run(taken, pace=1)

    assert ["identity", "application"] == told.told[:2]
    assert "launcher deskbreak" in told.told


def test_a_flatpak_is_known_by_its_identifier(
    told: Told, taken: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identity, "launcher", lambda: "io.github.deskbreak.deskbreak")

    assert launch.ALREADY_RUNNING == launch.run(taken, pace=1)
    assert "launcher io.github.deskbreak.deskbreak" in told.told
