"""Exercises, pain and what was left undone, in the real program and read over AT-SPI."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.desktop.accessible import Node
from tests.desktop.conftest import Launch
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.service import Service
from tests.desktop.waiting import glance, until

EXERCISES = "deskbreak: exercises"
GUIDE = "deskbreak: guide"
REACHED = {
    *("button", "push button", "toggle button", "check box", "radio button"),
    *("slider", "spin button", "text", "entry", "list item"),
}
DEAF = 1.6


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen("xfce4-panel") as desktop:
        yield desktop


def shown(screen: Screen, title: str) -> None:
    until(lambda: screen.windows(title), 10, f"a window {title!r}")


def gone(screen: Screen, title: str) -> None:
    until(lambda: not screen.windows(title), 10, f"the end of {title!r}")


def found(screen: Screen, name: str) -> list[Node]:
    """Everything visible with a name."""
    return [
        node
        for program in screen.reader.programs()
        for node in program.walk()
        if node.name == name and node.visible
    ]


def everything(screen: Screen, name: str) -> Node:
    """The largest thing with a name and all that is in it, as assistive technology has it."""

    def largest() -> Node | None:
        return max(found(screen, name), key=lambda node: len(list(node.walk())), default=None)

    return until(largest, 10, f"{name!r} over AT-SPI")


def nameless(root: Node) -> list[str]:
    return [
        f"{node.role} at {node.x},{node.y}"
        for node in root.walk()
        if node.visible and node.role in REACHED and not node.name
    ]


def session(program: Program) -> dict[str, object]:
    return dict(json.loads(program.tell("status", "--json").stdout))


def test_the_exercises_window_is_read_and_used_without_a_mouse(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1)

    screen.choose("Exercises…")

    shown(screen, EXERCISES)
    read = everything(screen, "Exercises")
    words = {node.name for node in read.walk() if node.visible}
    assert {"Chin tucks", "Start now", "Offer it in breaks", "Import a pack…"} <= words
    assert [] == nameless(read)
    assert 20 < sum(node.role in REACHED for node in read.walk())
    until(lambda: screen.active_window() == EXERCISES, 5, "the keyboard in the window")
    screen.press("Down")
    until(lambda: len(found(screen, "Chin-to-chest stretch")) > 1, 5, "its page beside the list")
    screen.press_button("Start now")
    shown(screen, GUIDE)
    begun = session(program)
    assert ("neck-flexion", ["You asked for this"]) == (begun["routine"], begun["reasons"])


def test_this_hurts_ends_the_move_hides_it_and_keeps_the_day(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1)
    started = program.tell("start", "--routine", "micro-neck-shoulders")
    assert started.stdout.rstrip().endswith("You asked for this.")
    shown(screen, GUIDE)
    until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
    glance(DEAF)

    screen.press("x")

    until(lambda: screen.find("Stop the session"), 5, "the question")
    assert "Stop straight away" in " ".join(screen.words())
    screen.press("Escape")
    gone(screen, GUIDE)
    (row,) = until(program.sessions, 5, "the session in the history")
    assert (1, 1) == (row["hurt"], row["credited"])
    streak = json.loads(program.tell("streak", "--json").stdout)
    assert 1 == streak["current"]
    again = program.tell("start", "--routine", "micro-neck-shoulders")
    assert "it hurt in the last days" in again.stdout
    until(lambda: screen.active_window() == GUIDE, 5, "the next guide")
    screen.press("Escape")
    gone(screen, GUIDE)


def test_what_was_left_undone_comes_first_next_time(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    program.tell("start", "--routine", "standard-desk")
    shown(screen, GUIDE)
    until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
    glance(8)
    screen.press("Escape")
    gone(screen, GUIDE)
    (row,) = until(program.sessions, 5, "the session in the history")
    assert "partial" == row["outcome"]

    begun = program.tell("start")

    assert "It begins with what was left over last time." in begun.stdout
    shown(screen, GUIDE)
    screen.press("Escape")


def test_the_desktop_is_asked_whether_it_wants_less_motion(screen: Screen, tmp_path: Path) -> None:
    portal = Service(screen.env["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.portal.Desktop")
    key = ("org.gnome.desktop.interface", "enable-animations")
    portal.answers["org.freedesktop.portal.Settings", "Read", *key] = ("v", Variant("b", False))
    asked = screen.spawn(
        *(sys.executable, "-m", "deskbreak", "--profile", str(tmp_path), "doctor", "--json"),
        name="doctor",
        stdout=subprocess.PIPE,
    )
    while asked.poll() is None:
        portal.serve()
    assert asked.stdout is not None
    with asked.stdout as answer:
        found = json.load(answer)
    portal.close()

    (said,) = [one for one in found["findings"] if one["about"] == "motion"]
    assert ("enable-animations", True, "less is wanted") == (
        said["backend"],
        said["works"],
        said["text"],
    )


def test_who_has_switched_everything_off_is_told_so_and_sees_no_fault(
    screen: Screen, launch: Launch
) -> None:
    listed = json.loads(Program(screen, Path("unused")).tell("exercises", "list", "--json").stdout)
    keys = [one["id"] for one in listed["exercises"]]
    program = launch(f"[exercises]\noff = {json.dumps(keys)}\n", fast=1)

    refused = program.tell("start")

    assert "There is no exercise that fits you now (off)." in refused.stdout + refused.stderr
    assert not screen.windows(GUIDE)
    assert not (program.profile / "faults.log").exists()


def test_who_skipped_the_first_run_reads_about_safety_before_the_first_session(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1, is_first=True, background=True)
    program.tell("start")
    shown(screen, GUIDE)
    until(lambda: screen.find("I understand"), 5, "the notice")
    assert "It is not medical care" in " ".join(screen.words())
    until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
    glance(DEAF)

    screen.press("space")

    until(lambda: screen.find("This hurts"), 5, "the session")
    kept = json.loads((program.profile / "introduction.json").read_text(encoding="utf-8"))
    assert kept["safety"]
    screen.press("Escape")
    gone(screen, GUIDE)
    program.tell("start")
    shown(screen, GUIDE)
    until(lambda: screen.find("This hurts"), 5, "the next session, at once")
    assert not screen.find("I understand")
    screen.press("Escape")
    gone(screen, GUIDE)
