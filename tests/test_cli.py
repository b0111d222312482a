"""The command line, in processes of its own."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from deskbreak import __version__
from deskbreak.data.history import History
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Do, Why
from deskbreak.domain.records import EventRecord
from deskbreak.system.clock import SystemClock
from tests.data.test_history import session

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


def documented(title: str) -> set[str]:
    """The fields that docs/command-line.md describes under a heading."""
    page = Path(__file__).parent.parent / "docs" / "command-line.md"
    section = page.read_text().partition(f"## `{title}`\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))


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


@pytest.mark.parametrize(
    "command", ["start", "snooze", "skip", "pause", "resume", "status", "quit"]
)
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
        ("pause", "--for", "0"),
        ("pause", "--for", "1441"),
        ("pause", "--for", "soon"),
        ("pause", "--until", "25:00"),
        ("pause", "--until", "14"),
        ("pause", "--for", "5", "--until", "14:00"),
        ("why", "--day", "2026-02-30"),
        ("why", "--day", "tomorrow"),
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
    assert (True, 0, 0, 2, 3) == (
        data["shown"],
        data["current"],
        data["kept_total"],
        data["grace_left"],
        data["grace_max"],
    )
    assert data.keys() == documented("streak --json")
    assert not (tmp_path / "history.db").exists()


def note(profile: Path, *events: tuple[float, Do, Why, float | None]) -> str:
    """Write yesterday's events: minutes after nine, what, why, how many minutes; the day."""
    clock, hour, minute = SystemClock(), timedelta(hours=1), timedelta(minutes=1)
    day = clock.now().day() - timedelta(days=1)
    nine = datetime.combine(day, time(8), UTC)
    with closing(History(profile / "history.db", clock.now)) as history:
        for at, what, why, lasts in events:
            history.note(
                EventRecord(
                    Instant(nine + at * minute, timedelta(), hour),
                    day,
                    what.value,
                    why.value,
                    BreakKind.MICRO,
                    None if lasts is None else lasts * minute,
                )
            )
    return day.isoformat()


def test_why_needs_neither_a_display_nor_a_running_deskbreak(tmp_path: Path) -> None:
    day = note(
        tmp_path,
        (30, Do.AWAIT, Why.INTERVAL_REACHED, 30),
        (31, Do.PROMPT, Why.TYPING_PAUSED, 1),
        (31, Do.SKIP, Why.PERSON, None),
        (60, Do.PAUSE, Why.PERSON, 30),
        (90, Do.RESUME, Why.PAUSE_OVER, None),
        (141, Do.CREDIT_NATURAL, Why.AWAY, 41),
    )

    said = deskbreak(tmp_path, "why", "--day", day)

    assert (0, "") == (said.returncode, said.stderr)
    assert [
        (
            "09:30        micro break: due after 30 min at the desk,"
            " asked 1 min later at a pause in typing, skipped by you."
        ),
        "10:00–10:30  paused by you.",
        "10:40        natural micro break: away 41 min.",
    ] == said.stdout.splitlines()


def test_why_is_one_object_too(tmp_path: Path) -> None:
    day = note(tmp_path, (30, Do.SKIP, Why.PERSON, None))

    told = json.loads(deskbreak(tmp_path, "why", "--day", day, "--json").stdout)

    assert (day, "skipped") == (told["day"], told["entries"][0]["fate"])
    assert told["entries"][0]["text"] == "micro break: skipped by you."


def test_the_days_of_why_begin_when_the_persons_do(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[streak]\nday_start = '00:00'\n")
    # Two questions one after the other may have midnight between them.
    before, told, after = (
        SystemClock().now().day(time(0)),
        json.loads(deskbreak(tmp_path, "why", "--json").stdout)["day"],
        SystemClock().now().day(time(0)),
    )

    assert told in {before.isoformat(), after.isoformat()}


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("today", "Nothing has happened today yet."),
        (
            "2020-03-02",
            "Reasons are kept for 90 days, and Monday 2 March 2020 is longer ago.",
        ),
        ("2126-03-02", "Saturday 2 March 2126 is still to come."),
    ],
)
def test_a_day_without_breaks_is_a_sentence(tmp_path: Path, day: str, sentence: str) -> None:
    said = deskbreak(tmp_path, "why", "--day", day)

    assert (0, sentence + "\n", "") == (said.returncode, said.stdout, said.stderr)
    assert not (tmp_path / "history.db").exists()


def test_yesterday_is_the_day_before_today(tmp_path: Path) -> None:
    note(tmp_path, (30, Do.SKIP, Why.PERSON, None))

    assert "skipped by you" in deskbreak(tmp_path, "why", "--day", "yesterday").stdout
    assert "Nothing happened on" in deskbreak(tmp_path, "why", "--day", two_days_ago()).stdout


def two_days_ago() -> str:
    return (SystemClock().now().day() - timedelta(days=2)).isoformat()


def test_why_leaves_the_history_alone(tmp_path: Path) -> None:
    day = note(tmp_path, (30, Do.SKIP, Why.PERSON, None))
    path = tmp_path / "history.db"
    before = path.read_bytes()

    assert "skipped" in deskbreak(tmp_path, "why", "--day", day).stdout

    assert before == path.read_bytes()


@pytest.mark.parametrize("command", ["why", "streak"])
def test_a_history_that_cannot_be_read_is_refused(tmp_path: Path, command: str) -> None:
    (tmp_path / "history.db").write_bytes(b"garbage" * 1000)

    ended = deskbreak(tmp_path, command)

    assert (1, "") == (ended.returncode, ended.stdout)
    assert "history.db cannot be read" in ended.stderr


def test_the_goal_of_the_streak_is_the_persons(tmp_path: Path) -> None:
    everyday = '["mon", "tue", "wed", "thu", "fri", "sat", "sun"]'
    (tmp_path / "settings.toml").write_text(f"[streak]\nweekly_goal = 2\nworkdays = {everyday}\n")
    clock = SystemClock()
    with closing(History(tmp_path / "history.db", clock.now)) as history:
        for back in range(7):
            history.add_desk_time(clock.now().day() - timedelta(days=back), timedelta(hours=6))

    week = json.loads(deskbreak(tmp_path, "streak", "--json").stdout)

    assert (week["week_days"], week["week_goal"]) == (7, 2)


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
    assert json.loads(deskbreak(tmp_path, "streak", "--json").stdout) == {"shown": False}


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


def test_the_doctor_names_what_is_broken_in_a_pack(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir(parents=True)
    (tmp_path / "packs" / "physio.toml").write_text('[pack]\nname = "Physio\n')

    said = json.loads(deskbreak(tmp_path, "doctor", "--json").stdout)["notices"]

    assert any(one.startswith("physio.toml: ") and "(at line 2, column 15)" in one for one in said)


def test_commands_do_without_qt() -> None:
    script = (
        "import sys; from deskbreak.cli import main\n"
        "main(['--profile', sys.argv[1], 'status'])\n"
        "main(['--profile', sys.argv[1], 'streak'])\n"
        "main(['--profile', sys.argv[1], 'why'])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "nowhere"], capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others keep it elsewhere")
def test_starting_at_login_is_switched_and_told(tmp_path: Path) -> None:
    environ = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "XDG_CONFIG_DIRS": str(tmp_path),
        "XDG_CURRENT_DESKTOP": "XFCE",
    }
    path = tmp_path / ".config" / "autostart" / "deskbreak.desktop"

    def said(*words: str) -> tuple[int, str, str]:
        command = [sys.executable, "-m", "deskbreak", "autostart", *words]
        ended = subprocess.run(command, capture_output=True, text=True, env=environ, check=False)
        return ended.returncode, ended.stdout, ended.stderr

    yes, no = "deskbreak starts when you log in.\n", "deskbreak does not start when you log in.\n"
    assert (0, f"{no}{path}\n", "") == said("status")
    assert (0, yes, "") == said("on")
    assert "--background" in path.read_text()
    assert json.loads(said("status", "--json")[1]) == {
        "starts": True,
        "note": "none",
        "detail": "",
        "where": str(path),
        "text": yes.strip(),
    }
    assert (0, no, "") == said("off")
    assert not path.exists()

    (path / "in the way").mkdir(parents=True)
    code, out, sentence = said("on")
    assert (1, "") == (code, out)
    assert f"{path} cannot be changed: Is a directory." in sentence


def test_a_profile_of_its_own_starts_at_login_with_it(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("others keep it elsewhere")
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "XDG_CURRENT_DESKTOP": "KDE"}
    command = [sys.executable, "-m", "deskbreak", "--profile", "p", "autostart", "on"]
    subprocess.run(command, env=environ, cwd=tmp_path, check=True)

    entry = (tmp_path / ".config" / "autostart" / "deskbreak.desktop").read_text()

    assert f"--profile {tmp_path / 'p'} --background\n" in entry


def test_a_history_is_carried_to_another_profile(tmp_path: Path) -> None:
    with closing(History(tmp_path / "history.db", SystemClock().now)) as history:
        history.add_session(session())
    file = tmp_path / "history.csv"

    exported = deskbreak(tmp_path, "history", "export", "--format", "csv", str(file))
    imported = deskbreak(tmp_path / "other", "history", "import", str(file))
    back = deskbreak(tmp_path / "other", "history", "export")

    assert (0, "", "") == (exported.returncode, exported.stdout, exported.stderr)
    assert (0, "1 session was new, 0 were here already.\n", "") == (
        imported.returncode,
        imported.stdout,
        imported.stderr,
    )
    assert [False, True] == ['"session"' in line for line in back.stdout.splitlines()]


def test_a_file_that_is_no_history_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no history\n")

    ended = deskbreak(tmp_path, "history", "import", str(file))

    assert (1, "") == (ended.returncode, ended.stdout)
    assert f"{file}, line 1: " in ended.stderr
    assert 1 == ended.stderr.count("\n")
    assert not (tmp_path / "history.db").exists()


def test_a_history_that_is_not_there_is_exported_as_an_empty_one(tmp_path: Path) -> None:
    ended = deskbreak(tmp_path, "history", "export")

    assert (0, '{"record":"deskbreak history","version":1}\n') == (ended.returncode, ended.stdout)
