"""The command line, in processes of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak import __version__

NOBODY = "deskbreak is not running; start it with: deskbreak\n"


def deskbreak(profile: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command with a profile of its own and without any display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "deskbreak", "--profile", str(profile), *arguments],
        capture_output=True,
        text=True,
        env=environ | {"XDG_RUNTIME_DIR": str(profile)},
        check=False,
    )


def test_the_version_is_the_packages(tmp_path: Path) -> None:
    ended = deskbreak(tmp_path, "--version")

    assert (0, f"deskbreak {__version__}\n") == (ended.returncode, ended.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
def test_without_a_display_it_ends_with_one_sentence(tmp_path: Path) -> None:
    ended = deskbreak(tmp_path)

    assert ended.returncode == 2
    assert (
        ended.stderr == "deskbreak needs a desktop: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
    )


@pytest.mark.parametrize("command", ["start", "snooze", "skip", "status", "quit"])
def test_a_command_to_nobody_is_refused_plainly(tmp_path: Path, command: str) -> None:
    ended = deskbreak(tmp_path, command)

    assert (1, "", NOBODY) == (ended.returncode, ended.stdout, ended.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("snooze", "7"),
        ("snooze", "x"),
        ("--fast", "0"),
        ("start", "--minutes", "0"),
        ("start", "--area", "neck", "--routine", "micro-twist"),
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ended = deskbreak(tmp_path, *arguments)

    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr


def test_the_streak_needs_neither_a_display_nor_a_running_deskbreak(tmp_path: Path) -> None:
    said = deskbreak(tmp_path, "streak")
    data = json.loads(deskbreak(tmp_path, "streak", "--json").stdout)

    assert (0, "Nothing yet: the first session begins it.\n") == (said.returncode, said.stdout)
    assert (0, 0, 2, 4) == (
        data["current"],
        data["kept_total"],
        data["grace_left"],
        data["week_goal"],
    )
    assert not (tmp_path / "history.db").exists()


def test_the_goal_of_the_streak_is_the_persons(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[streak]\nweekly_goal = 2\n")

    assert json.loads(deskbreak(tmp_path, "streak", "--json").stdout)["week_goal"] == 2


def test_a_streak_of_a_newer_deskbreak_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "history.db")
    connection.execute("PRAGMA user_version = 9999")
    connection.close()

    ended = deskbreak(tmp_path, "streak")

    assert (1, "") == (ended.returncode, ended.stdout)
    assert "newer deskbreak" in ended.stderr


def test_a_damaged_history_is_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_bytes(b"garbage" * 1000)

    ended = deskbreak(tmp_path, "streak")

    assert ended.returncode == 1
    assert "history.db cannot be read" in ended.stderr
    assert ["history.db"] == [path.name for path in tmp_path.iterdir()]


def test_a_hidden_streak_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[streak]\nshown = false\n")

    assert deskbreak(tmp_path, "streak").stdout == "Streaks are switched off in the settings.\n"


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-m", "deskbreak", "--profile", str(tmp_path / "file" / "p")],
        capture_output=True,
        text=True,
        env=environ,
        check=False,
    )

    assert ended.returncode == 1
    assert "deskbreak cannot keep its files in" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_commands_do_without_qt() -> None:
    script = (
        "import sys; from deskbreak.cli import main\n"
        "main(['--profile', sys.argv[1], 'status'])\n"
        "main(['--profile', sys.argv[1], 'streak'])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "nowhere"], capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr
