"""The streak window with the real program: written in with the keyboard, and hidden."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.desktop.conftest import Launch
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.test_settings import save_as_editors_do
from tests.desktop.waiting import until

STREAK = "deskbreak: your movement"
PANEL = "deskbreak"
GUIDE = "deskbreak: guide"
OF_STREAKS = ("streak", "grace", "in a row", "kept day", "comeback")


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """One desktop is enough: nothing here depends on the panel."""
    with Screen() as desktop:
        yield desktop


def streak(program: Program) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(program.tell("streak", "--json").stdout)
    return told


def speaks_of_streaks(words: list[str]) -> list[str]:
    return [one for one in words if any(part in one.lower() for part in OF_STREAKS)]


def go_to(screen: Screen, name: str) -> None:
    """Press Tab until something is reached."""
    for _ in range(20):
        if screen.reader.focused_after(lambda: screen.press("Tab")).name == name:
            return
    raise LookupError(f"the keyboard does not reach {name!r}")


def has_focus(screen: Screen, name: str) -> bool:
    node = screen.find(name)
    return node is not None and node.focused


def test_a_session_away_is_written_and_taken_back_by_keyboard(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1)
    screen.choose("Streak…")
    until(lambda: screen.windows(STREAK), 5, "the streak window")
    until(lambda: "Today can be your first kept day" in screen.words(), 5, "the welcome")
    screen.press_button("I did one away from the desk…")
    until(lambda: "Add a session" in screen.words(), 5, "what is written")
    screen.press("Return")
    until(lambda: streak(program)["current"] == 1, 5, "the kept day")
    until(lambda: "What you moved" in screen.words(), 5, "the page with the day")
    assert any(words.startswith("Added a session on ") for words in screen.words())

    screen.press("ctrl+z")

    until(lambda: streak(program)["current"] == 0, 5, "the day as it was")
    until(lambda: "Today can be your first kept day" in screen.words(), 5, "the welcome again")
    screen.press("Escape")
    until(lambda: not screen.windows(STREAK), 5, "the end of the window")


def test_a_day_is_marked_by_keyboard(screen: Screen, launch: Launch) -> None:
    program = launch(fast=30)
    program.tell("start")
    until(lambda: streak(program)["current"] == 1, 30, "a kept day")
    until(lambda: not screen.windows(GUIDE), 20, "the end of the guide, which has the keyboard")
    screen.choose("Streak…")
    until(lambda: has_focus(screen, "Calendar of the last year"), 5, "where the window begins")
    screen.press("Up")
    screen.press("Return")
    until(lambda: screen.find("Mark as sick"), 5, "the day in full")
    go_to(screen, "Mark as sick")

    screen.press("space")

    until(lambda: any("marked as sick" in words for words in screen.words()), 5, "the mark")
    screen.press("ctrl+z")
    until(lambda: "Taken back." in screen.words(), 5, "the mark taken back")


def test_hidden_streaks_are_seen_nowhere(screen: Screen, launch: Launch) -> None:
    program = launch("[streak]\nshown = false\n", fast=30)
    assert "Streak…" not in screen.menu_lines()
    program.tell()
    until(lambda: screen.windows(PANEL), 5, "the small window")
    assert [] == speaks_of_streaks(screen.words())
    said = program.tell("streak").stdout
    assert ("Streaks are switched off in the settings.\n", {"shown": False}) == (
        said,
        streak(program),
    )
    program.tell("start")
    until(lambda: screen.windows(GUIDE), 10, "the guide")
    heard: list[str] = []

    def is_over() -> bool:
        heard.extend(screen.words())
        return not screen.windows(GUIDE)

    until(is_over, 60, "the end of the session")
    assert heard
    assert [] == speaks_of_streaks(heard)


def test_the_switch_hides_an_open_window_at_once(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    screen.choose("Streak…")
    until(lambda: screen.windows(STREAK), 5, "the streak window")

    save_as_editors_do(program.profile / "settings.toml", "[streak]\nshown = false\n")

    until(lambda: not screen.windows(STREAK), 5, "the end of the window")
    assert "Streak…" not in screen.menu_lines()
