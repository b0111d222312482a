"""What deskbreak is for, done as a person does it: a real tray, real keys, real clicks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.desktop.conftest import Launch
from tests.desktop.program import Paper, Program
from tests.desktop.screen import Screen
from tests.desktop.waiting import until

PROMPT = "deskbreak: time for a break"
GUIDE = "deskbreak: guide"
PANEL = "deskbreak"
STREAK = "deskbreak: your movement"

# The shortest interval and the longest prompt there are: 22.5 s and 3 s of the test's own time.
SOON = "[breaks]\ninterval = 15\nprompt = 120\n"

MENU = [
    "Start micro-session",
    "Start rest break",
    "Snooze",
    "Skip",
    "I just took a break",
    "Pause",
    "I’m reading or in a call",
    "Streak…",
    "Why…",
    "Exercises…",
    "Settings…",
    "Moving safely…",
    "Quit deskbreak",
]


def shown(screen: Screen, title: str, seconds: float = 5) -> None:
    until(lambda: screen.windows(title), seconds, f"a window {title!r}")


def gone(screen: Screen, title: str, seconds: float = 5) -> None:
    until(lambda: not screen.windows(title), seconds, f"the end of the window {title!r}")


def session_kept(program: Program, seconds: float) -> dict[str, object]:
    rows = until(program.sessions, seconds, "the session in the database")
    assert 1 == len(rows)
    return rows[0]


def test_the_tray_menu_leads_with_the_status(screen: Screen, launch: Launch) -> None:
    launch(fast=1)

    status, *others = screen.menu_lines()

    assert re.fullmatch(r"Next break in \d+ min", status)
    assert MENU == others


def test_a_day_at_the_desk(screen: Screen, paper: Paper, launch: Launch) -> None:
    program = launch(SOON)

    # After the interval of typing deskbreak asks, and the keyboard stays where it was.
    took = paper.type_until(PROMPT, program)
    assert took > 15 * 60 / program.fast - 2
    assert Paper.TITLE == screen.active_window()
    typed = paper.text
    screen.press("b")
    until(lambda: paper.text == typed + "b", 2, "the letter that was typed beside the prompt")

    # Snoozed, it goes and comes again.
    screen.press_button("Snooze 5 minutes")
    gone(screen, PROMPT)
    screen.click((200, 200))
    took = paper.type_until(PROMPT, program)
    assert took > 5 * 60 / program.fast - 3
    assert Paper.TITLE == screen.active_window()
    screen.press_button("Skip this break")
    gone(screen, PROMPT)
    assert [] == program.sessions()

    # A session from the tray runs by itself to its end.
    screen.choose("Start micro-session", "Quick")
    shown(screen, GUIDE)
    row = session_kept(program, 30)
    assert ("taken", "micro", 1) == (row["outcome"], row["kind"], row["by_hand"])
    assert row["planned_s"] == row["done_s"]

    # And the day is on the chart.
    screen.choose("Streak…")
    shown(screen, STREAK)
    until(lambda: "1 session" in " ".join(screen.words()), 5, "today in the streak window")
    words = " ".join(screen.words())
    assert "In a row: 1 day kept" in words
    assert "This week: 1 of" in words


def test_a_prompt_that_is_answered_begins_the_session(
    screen: Screen, paper: Paper, launch: Launch
) -> None:
    program = launch(SOON, is_due_soon=True)
    paper.type_until(PROMPT, program)

    screen.press_button("Start")

    gone(screen, PROMPT)
    shown(screen, GUIDE)
    assert "taken" == session_kept(program, 30)["outcome"]


def test_a_session_that_begins_by_itself_leaves_the_keyboard_alone(
    screen: Screen, paper: Paper, launch: Launch
) -> None:
    program = launch("[breaks]\ninterval = 15\nprompt = 20\n", is_due_soon=True)

    paper.type_until(GUIDE, program)

    assert Paper.TITLE == screen.active_window()
    typed = paper.text
    screen.press("b")
    until(lambda: paper.text == typed + "b", 2, "the letter that was typed beside the guide")


def test_a_second_launch_raises_the_first_and_ends_well(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)

    second = program.tell()

    assert (0, "") == (second.returncode, second.stderr)
    until(lambda: screen.active_window() == PANEL, 5, "the window of the first")
    assert program.is_running()
    assert 1 == len(screen.icons())


def test_the_command_line_reaches_the_running_program(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)

    status = program.tell("status", "--json")
    assert 0 == status.returncode
    assert isinstance(json.loads(status.stdout), dict)

    ended = program.tell("quit")
    assert 0 == ended.returncode
    assert 0 == program.exit_code()
    until(lambda: not screen.icons(), 5, "the end of the tray icon")
    assert 1 == program.tell("snooze").returncode


def test_quitting_from_the_tray_ends_the_program(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)

    screen.choose("Quit deskbreak")

    assert 0 == program.exit_code()


def test_the_icon_survives_a_tray_host_that_goes_and_comes_back(
    screen: Screen, launch: Launch
) -> None:
    launch(fast=1)
    host = screen.host
    assert host

    screen.stop_host()
    screen.start_host(host)

    screen.icon()
    assert MENU == screen.menu_lines()[1:]


def test_the_icon_comes_when_the_tray_host_is_late(screen: Screen, launch: Launch) -> None:
    host = screen.host
    assert host
    screen.stop_host()
    program = launch(fast=1, ready=False)
    until(program.answers, 20, "the program without a tray")

    screen.start_host(host)

    screen.icon()
    assert MENU == screen.menu_lines()[1:]


def test_without_a_display_one_sentence_says_so(screen: Screen, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    nowhere = {
        name: value
        for name, value in screen.env.items()
        if name not in {"DISPLAY", "XDG_RUNTIME_DIR"}
    }

    ended = program.tell(env=nowhere)

    assert (2, "") == (ended.returncode, ended.stdout)
    assert 1 == len(ended.stderr.splitlines())
    assert "deskbreak needs a desktop" in ended.stderr


@pytest.mark.parametrize("words", [["status"], ["quit"]])
def test_with_nothing_running_a_command_says_so(
    screen: Screen, tmp_path: Path, words: list[str]
) -> None:
    ended = Program(screen, tmp_path / "profile").tell(*words)

    assert ended.returncode in {0, 1}
    assert "Traceback" not in ended.stderr
