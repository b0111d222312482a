"""Desktops without a tray, and trays that come and go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desktop.conftest import Launch
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.test_main_job import MENU, PANEL
from tests.desktop.waiting import glance, now, until

FAST = 60
EXPLANATION = "There is no tray on this desktop"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A desktop whose panel the tests start and end themselves."""
    with Screen(None) as desktop:
        yield desktop


@pytest.fixture(autouse=True)
def no_host(screen: Screen) -> Iterator[None]:
    yield
    if screen.host:
        screen.stop_host()


def started(screen: Screen, launch: Launch, fast: int = FAST) -> Program:
    program = launch(fast=fast, ready=False)
    until(program.answers, 20, "an answer of the program")
    return program


def explained(screen: Screen) -> bool:
    return any(EXPLANATION in word for word in screen.words())


def shown(screen: Screen) -> bool:
    return bool(screen.windows(PANEL))


def test_without_a_tray_there_is_a_window_that_says_why(screen: Screen, launch: Launch) -> None:
    program = started(screen, launch)

    until(lambda: shown(screen), 10, "the window in the place of the tray")
    until(lambda: explained(screen), 5, "why it is there")
    words = screen.words()
    # It offers what the menu would.
    for line in MENU:
        assert line.rstrip("…") in " ".join(words)
    screen.press_button("Quit deskbreak")

    assert 0 == program.exit_code()


def test_a_tray_that_comes_late_ends_the_explanation(screen: Screen, launch: Launch) -> None:
    started(screen, launch)
    until(lambda: explained(screen), 10, "the window in the place of the tray")

    screen.start_host("xfce4-panel")

    screen.icon()
    assert MENU == screen.menu_lines()[1:]
    until(lambda: not explained(screen), 5, "the end of the explanation")
    assert shown(screen)


def test_a_tray_that_goes_and_stays_away_leaves_a_window(screen: Screen, launch: Launch) -> None:
    screen.start_host("xfce4-panel")
    started(screen, launch)
    screen.icon()
    began = now()
    until(lambda: now() > began + 2 * 30 / FAST, 5, "a minute with a tray")
    assert not shown(screen)

    screen.stop_host()
    until(lambda: shown(screen), 10, "the window in the place of the tray")
    assert explained(screen)
    screen.start_host("xfce4-panel")

    screen.icon()
    assert MENU == screen.menu_lines()[1:]
    until(lambda: not explained(screen), 5, "the end of the explanation")


def test_a_panel_that_is_only_started_again_opens_no_window(screen: Screen, launch: Launch) -> None:
    # In real time: nobody starts a panel again within half a second.
    screen.start_host("xfce4-panel")
    program = started(screen, launch, fast=1)
    screen.icon()

    for _ in range(2):
        screen.stop_host()
        screen.start_host("xfce4-panel")
        screen.icon()

    glance(0.5)
    assert not shown(screen)
    assert program.is_running()
    assert 1 == len(screen.icons())


def test_it_is_explained_once(screen: Screen, launch: Launch) -> None:
    program = started(screen, launch)
    until(lambda: explained(screen), 10, "the window in the place of the tray")
    assert 0 == program.tell("quit").returncode
    assert 0 == program.exit_code()

    # Not for the first time: what the person was told stays.
    program.start(is_first=True)

    until(program.answers, 20, "an answer of the program")
    until(lambda: shown(screen), 10, "the window in the place of the tray")
    assert not explained(screen)
