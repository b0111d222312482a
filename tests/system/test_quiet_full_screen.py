"""What counts as full screen; tests/desktop has a real X server."""

from __future__ import annotations

import os

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deskbreak.system.quiet_full_screen import FullScreen, fills_a_screen, qt_screens
from deskbreak.system.quiet_xcb import ActiveWindow, Area
from deskbreak.system.unavailable import Unavailable

LEFT, RIGHT = Area(0, 0, 1920, 1080), Area(1920, 0, 1280, 1024)
SCREENS = (LEFT, RIGHT)
OURS, THEIRS = 100, 200
SMALL = Area(100, 100, 800, 600)


def window(area: Area, *states: str, kind: str = "NORMAL", process: int = THEIRS) -> ActiveWindow:
    names = frozenset(f"_NET_WM_STATE_{state}" for state in states)
    return ActiveWindow(area, names, frozenset({f"_NET_WM_WINDOW_TYPE_{kind}"}), process)


@pytest.mark.parametrize(
    "one",
    [
        window(RIGHT, "FULLSCREEN"),
        window(SMALL, "FULLSCREEN"),  # over some screens only, by _NET_WM_FULLSCREEN_MONITORS
        window(RIGHT),
        window(Area(1921, 0, 1279, 1023)),
        window(LEFT, process=0),
    ],
)
def test_a_window_that_says_so_or_covers_a_screen_is_full_screen(one: ActiveWindow) -> None:
    assert fills_a_screen(one, SCREENS, OURS)


@pytest.mark.parametrize(
    "one",
    [
        None,
        window(SMALL),
        window(Area(0, 0, 3200, 1080)),
        window(Area(0, 30, 1920, 1050)),
        window(RIGHT, "MAXIMIZED_VERT", "MAXIMIZED_HORZ"),
        window(LEFT, kind="DESKTOP"),
        window(LEFT, "FULLSCREEN", kind="DESKTOP"),
        window(LEFT, "FULLSCREEN", process=OURS),
        window(LEFT, process=OURS),
    ],
)
def test_nothing_else_is_full_screen(one: ActiveWindow | None) -> None:
    assert not fills_a_screen(one, SCREENS, OURS)


def test_the_screens_of_qt_are_measured_in_pixels(qtbot: QtBot) -> None:
    size = QGuiApplication.primaryScreen().size()
    scale = QGuiApplication.primaryScreen().devicePixelRatio()

    assert (size * scale).toTuple() == (qt_screens()[0].width, qt_screens()[0].height)


class FakeServer:
    def __init__(self, active: ActiveWindow | None) -> None:
        self.active = active
        self.is_lost = False
        self.is_closed = False

    def active_window(self) -> ActiveWindow | None:
        return self.active

    def close(self) -> None:
        self.is_closed = True


class Servers:
    """Connects as often as it is asked to."""

    def __init__(self, active: ActiveWindow | None) -> None:
        self.active = active
        self.made: list[FakeServer] = []

    def __call__(self) -> FakeServer:
        self.made.append(FakeServer(self.active))
        return self.made[-1]


def test_one_connection_serves_until_the_break_has_come() -> None:
    servers = Servers(window(LEFT, "FULLSCREEN"))
    witness = FullScreen(servers, lambda: SCREENS)
    assert [] == servers.made
    said = []
    for active in (window(LEFT, "FULLSCREEN"), window(SMALL)):
        servers.active = active
        for server in servers.made:
            server.active = active
        witness.look()
        said.append(witness.says_yes)
    assert [True, False] == said
    witness.forget()
    assert [True] == [server.is_closed for server in servers.made]
    witness.look()
    assert 2 == len(servers.made)


def test_our_own_window_is_known_by_its_process() -> None:
    witness = FullScreen(Servers(window(LEFT, "FULLSCREEN", process=os.getpid())), lambda: SCREENS)
    witness.look()

    assert not witness.says_yes


def test_a_server_that_goes_is_refused_and_tried_again() -> None:
    servers = Servers(window(LEFT, "FULLSCREEN"))
    witness = FullScreen(servers, lambda: SCREENS)
    witness.look()
    servers.made[0].is_lost = True
    witness.look()
    assert (False, False) == (witness.says_yes, witness.finding.works)
    assert servers.made[0].is_closed
    witness.look()
    assert witness.says_yes


def test_a_server_that_does_not_answer_is_refused() -> None:
    def refuse() -> FakeServer:
        raise Unavailable("X11", "the X display does not answer")

    witness = FullScreen(refuse)
    witness.look()

    assert "the X display does not answer" == witness.finding.text
