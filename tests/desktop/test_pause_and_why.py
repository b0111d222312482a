"""Pausing, reading and asking why, as a person does it: from the tray and from a terminal."""

from __future__ import annotations

import json

from tests.desktop.conftest import Launch
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.waiting import until

WHY = "deskbreak: why"
PANEL = "deskbreak"


def state(program: Program) -> dict[str, object]:
    told: dict[str, object] = json.loads(program.tell("status", "--json").stdout)
    return told


def test_a_pause_is_resumed_from_the_tray(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)

    paused = program.tell("pause", "--for", "30")

    assert (0, "") == (paused.returncode, paused.stderr)
    assert paused.stdout.startswith("Paused since ")
    assert (["person"], "paused") == (state(program)["pauses"], state(program)["state"])
    lines = screen.menu_lines()
    assert ("Pause" in lines, "Resume" in lines) == (False, True)
    screen.choose("Resume")
    until(lambda: state(program)["state"] == "working", 5, "breaks again")
    refused = program.tell("resume")
    assert (1, "Breaks are not paused.\n") == (refused.returncode, refused.stderr)


def test_reading_is_switched_on_and_off_in_the_tray(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)

    screen.choose("I’m reading or in a call")
    until(lambda: state(program)["reads"], 5, "reading")
    screen.choose("I’m reading or in a call")

    until(lambda: not state(program)["reads"], 5, "the end of reading")


def test_the_tray_says_why(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    screen.choose("I just took a break")
    until(lambda: "just taken one" in program.tell("why").stdout, 5, "the break of their own")

    screen.choose("Why…")

    until(lambda: screen.windows(WHY), 5, "the window that tells why")
    until(lambda: "Natural micro break" in screen.words(), 5, "what happened")
    assert "You said that you had just taken one." in screen.words()
    program.tell("pause")
    until(lambda: "Paused by you" in screen.words(), 5, "what happened meanwhile")
    screen.press("Left")
    until(lambda: "Yesterday" in screen.words(), 5, "the day before")
    screen.press("Escape")
    until(lambda: not screen.windows(WHY), 5, "the end of the window")


def test_the_small_window_pauses_too(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    program.tell()
    until(lambda: screen.windows(PANEL), 5, "the small window")

    before = state(program)["state"]
    screen.press_button("Pause")
    lines = [screen.reader.focused_after(lambda: screen.press("Down")).name for _ in range(3)]
    screen.press("Return")

    assert ("working", ["30 minutes", "1 hour", "2 hours"]) == (before, lines)

    until(lambda: state(program)["state"] == "paused", 5, "the pause")
    screen.press_button("Resume")
    until(lambda: state(program)["state"] == "working", 5, "breaks again")
