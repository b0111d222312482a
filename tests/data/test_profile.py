"""Where the files of one person are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from deskbreak.data.profile import Profile

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux has XDG_RUNTIME_DIR and Flatpaks"
)


def test_the_one_that_runs_listens_where_sockets_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("FLATPAK_ID", raising=False)

    assert tmp_path / "deskbreak" == Profile.at(tmp_path).socket.parent


def test_every_start_of_a_flatpak_looks_into_the_folder_that_they_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("FLATPAK_ID", "io.github.deskbreak.deskbreak")
    profile = Profile.at(tmp_path)

    shared = tmp_path / "app" / "io.github.deskbreak.deskbreak"
    assert profile.socket.is_relative_to(shared)
    assert profile.lock.is_relative_to(shared)
    assert len("/run/user/1000") + len(str(profile.socket)) - len(str(tmp_path)) < 108
