"""What is set holds at once: by hand in a text editor, and in the settings window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.desktop.conftest import Launch
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.service import Service
from tests.desktop.waiting import until


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """One desktop is enough: nothing here depends on the panel."""
    with Screen() as desktop:
        yield desktop


def save_as_editors_do(path: Path, text: str) -> None:
    """Put another file in the place of the old one."""
    fresh = path.with_name(".settings.toml.swp")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def test_a_file_that_is_edited_by_hand_holds_at_once(screen: Screen, launch: Launch) -> None:
    program = launch("[breaks]\ninterval = 30\n", fast=20)
    file = program.profile / "settings.toml"
    screen.press("a")
    until(lambda: program.status(screen.touch)["desk_s"] > 60, 20, "some desk time")
    before = program.status()["desk_s"]

    save_as_editors_do(file, "# mine\n[breaks]\ninterval = 45\n")

    until(lambda: program.status()["interval_s"] == 45 * 60, 5, "the other interval")
    assert program.status()["desk_s"] >= before
    save_as_editors_do(file, "[breaks]\ninterval = 5\n")
    until(lambda: program.status()["interval_s"] == 30 * 60, 5, "the default")
    assert "Something needs your attention…" in screen.menu_lines()
    file.write_text("[breaks\n", encoding="utf-8")
    save_as_editors_do(file, "[breaks]\ninterval = 60\n")
    until(lambda: program.status()["interval_s"] == 60 * 60, 5, "the mended file")
    assert "Something needs your attention…" not in screen.menu_lines()


SETTINGS = "deskbreak: settings"
WELCOME = "deskbreak: welcome"
GUIDE = "deskbreak: guide"
PROMPT = "deskbreak: time for a break"
THIRTY = (
    "A break every 30 min, a rest break every 60. The usual one. Most of the research on discomfort"
    " is about 20 to 40 minutes. 7 micro breaks and 6 rest breaks: 34 min in all"
)
ORDER = (
    "Breaks",
    "Working hours",
    "Prompts and quiet",
    "Body",
    "Sounds and voice",
    "Look",
    "Start at login",
    "Data",
    "Diagnostics",
)
PAGES = {
    "Breaks": ("A break every", "Up", "interval = 35"),
    "Working hours": ("A day begins at", "Up", 'day_start = "04:15"'),
    "Prompts and quiet": ("Begin by itself", "space", "begin_automatically = false"),
    "Body": ("Seated only", "space", "seated_only = true"),
    "Sounds and voice": ("Volume", "Up", "volume = 45"),
    "Look": ("Fill the screen", "space", "full_screen = true"),
    "Data": ("Show streaks", "space", "shown = false"),
}
"""By page: a setting on it, a key that changes it, and what stands in the file then."""
MOST_STOPS = 60
"""No page has more things to come to with Tab."""


def file_of(program: Program) -> str:
    return (program.profile / "settings.toml").read_text(encoding="utf-8")


def has(program: Program, line: str) -> bool:
    return line in file_of(program)


def tab_to(screen: Screen, name: str) -> None:
    """Press Tab until a screen reader is told of a thing with this name."""
    passed = []
    for _ in range(MOST_STOPS):
        node = screen.reader.focused_after(lambda: screen.press("Tab"))
        passed.append(node.name)
        if node.name == name:
            return
    raise AssertionError(f"Tab does not come to {name!r}, but to {passed}")


def go_to_page(screen: Screen, page: str) -> None:
    """From wherever the keyboard is to the list of pages, and along it."""
    screen.press("ctrl+f")
    node = screen.reader.focused_after(lambda: screen.press("Tab"))
    at = next(number for number, one in enumerate(ORDER) if node.name.startswith(one))
    steps = ORDER.index(page) - at
    for _ in range(abs(steps)):
        node = screen.reader.focused_after(lambda: screen.press("Down" if steps > 0 else "Up"))
    assert node.name.startswith(page)


def test_every_page_of_the_settings_works_by_keyboard_alone(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    screen.choose("Settings…")
    until(lambda: screen.windows(SETTINGS), 10, "the settings window")
    until(lambda: "A break every" in screen.words(), 5, "the first page")

    for page, (name, key, written) in PAGES.items():
        go_to_page(screen, page)
        tab_to(screen, name)
        screen.press(key)
        until(partial(has, program, written), 5, f"{written!r} in the file")
    go_to_page(screen, "Start at login")
    until(lambda: "What the system says" in screen.words(), 5, "what the system says")
    go_to_page(screen, "Diagnostics")
    tab_to(screen, "Copy")

    screen.press("Escape")
    until(lambda: not screen.windows(SETTINGS), 5, "the end of the window")


def test_a_prompt_is_tried_and_nothing_begins(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1)
    screen.choose("Settings…")
    until(lambda: screen.windows(SETTINGS), 10, "the settings window")
    go_to_page(screen, "Prompts and quiet")
    tab_to(screen, "Show a prompt")

    screen.press("space")

    until(lambda: screen.windows(PROMPT), 5, "the prompt")
    screen.press_button("Start")
    until(lambda: not screen.windows(PROMPT), 5, "the end of the prompt")
    until(lambda: "You answered: Start." in screen.words(), 5, "the answer")
    assert program.state() == "working"


def test_the_first_run_is_gone_through_by_keyboard_and_shown_once(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1, is_first=True)
    until(lambda: screen.windows(WELCOME), 10, "the welcome")
    until(lambda: screen.active_window() == WELCOME, 5, "the focus")

    screen.press("Return")
    tab_to(screen, THIRTY)
    screen.press("Down")
    until(lambda: "interval = 45" in file_of(program), 5, "the rhythm in the file")
    tab_to(screen, "Next")
    screen.press("Return")
    tab_to(screen, "Sore wrists")
    screen.press("space")
    until(lambda: '"wrist"' in file_of(program), 5, "the wrists in the file")
    tab_to(screen, "Done")
    screen.press("Return")
    until(lambda: "Ready" in screen.words(), 5, "the last page")
    screen.press("Return")
    until(lambda: not screen.windows(WELCOME), 5, "the end of the welcome")

    assert {"welcome": True, "safety": True}.items() <= told(program).items()
    program.tell("quit")
    assert 0 == program.exit_code()
    program.start(is_first=True)
    until(program.answers, 20, "an answer of the program")
    screen.icon()
    assert not screen.windows(WELCOME)
    screen.choose("Settings…")
    until(lambda: screen.windows(SETTINGS), 10, "the settings window")
    tab_to(screen, "Show them again")
    screen.press("Return")
    until(lambda: screen.windows(WELCOME), 10, "the welcome again")


def test_a_session_can_be_tried_at_the_end_of_the_first_run(screen: Screen, launch: Launch) -> None:
    launch(fast=1, is_first=True)
    until(lambda: screen.active_window() == WELCOME, 10, "the welcome")
    # A page that is not there yet hears no key, so each is waited for.
    for known, onwards in ((THIRTY, "Next"), ("Sore wrists", "Done")):
        screen.press("Return")
        tab_to(screen, known)
        tab_to(screen, onwards)
    screen.press("Return")
    until(lambda: "Ready" in screen.words(), 5, "the last page")
    tab_to(screen, "Try a session now")

    screen.press("Return")

    until(lambda: screen.windows(GUIDE), 10, "the guide")
    until(lambda: not screen.windows(WELCOME), 5, "the end of the welcome")


def test_skipping_the_first_run_is_no_word_about_safety(screen: Screen, launch: Launch) -> None:
    program = launch(fast=1, is_first=True)
    until(lambda: screen.active_window() == WELCOME, 10, "the welcome")

    screen.press("Escape")

    until(lambda: not screen.windows(WELCOME), 5, "the end of the welcome")
    assert {"welcome": True, "safety": False}.items() <= told(program).items()


def test_in_the_background_nothing_is_shown_and_nothing_is_noted(
    screen: Screen, launch: Launch
) -> None:
    program = launch(fast=1, is_first=True, background=True)

    assert not screen.windows(WELCOME)
    assert not (program.profile / "introduction.json").exists()


def told(program: Program) -> dict[str, bool]:
    """What the program remembers of having told."""
    return dict(json.loads((program.profile / "introduction.json").read_text(encoding="utf-8")))


def test_the_look_of_the_desktop_is_asked_for(screen: Screen, tmp_path: Path) -> None:
    portal = Service(screen.env["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.portal.Desktop")
    wishes = {
        "color-scheme": Variant("u", 1),
        "contrast": Variant("u", 1),
        "accent-color": Variant("(ddd)", [0.2, 0.4, 1.0]),
    }
    for key, wish in wishes.items():
        call = ("org.freedesktop.portal.Settings", "Read", "org.freedesktop.appearance", key)
        portal.answers[call] = ("v", Variant("v", wish))
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

    (said,) = [one for one in found["findings"] if one["about"] == "look"]
    assert "dark, more contrast, accent #3366ff" == said["text"]
