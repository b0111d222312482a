"""Screens that are kept lit on a real message bus and a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import CDLL
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from Xlib.display import Display  # type: ignore[import-untyped]
from Xlib.ext import screensaver  # type: ignore[import-untyped]
from Xlib.X import ScreenSaverReset  # type: ignore[import-untyped]

from deskbreak.domain.plan import Quiet
from deskbreak.system.screen_awake import AwakeScreens, screen_awake
from deskbreak.system.surroundings import DeskSurroundings
from deskbreak.system.surroundings_linux import LinuxDesk
from tests.desktop.service import Service
from tests.desktop.waiting import glance, now, until

SAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.SessionManager"
GNOME_PATH = "/org/gnome/SessionManager"
APP, WHY = "deskbreak", "A guided session is running"


Serve = Callable[[Service, Callable[[], bool]], None]


@pytest.fixture
def serve(qtbot: QtBot) -> Serve:
    """Lets a service answer until something is true."""

    def wait(service: Service, condition: Callable[[], bool]) -> None:
        def served() -> bool:
            service.serve()
            return condition()

        qtbot.waitUntil(served, timeout=10_000)

    return wait


def kept(address: str) -> AwakeScreens:
    return screen_awake({"DBUS_SESSION_BUS_ADDRESS": address}, "linux")


def test_the_screen_saver_is_asked_and_told(address: str, serve: Serve) -> None:
    screens = kept(address)
    with Service(address, SAVER) as saver:
        saver.answers[SAVER, "Inhibit", APP, WHY] = ("u", 42)
        saver.answers[SAVER, "UnInhibit", 42] = ("u", 0)
        heard: list[str] = []
        screens.settled.connect(lambda: heard.append("settled"))
        screens.released.connect(lambda: heard.append("released"))
        screens.keep()
        serve(saver, lambda: heard == ["settled"])
        assert screens.findings()[0].works

        screens.let_go()
        serve(saver, lambda: heard == ["settled", "released"])

        calls = [call for call in saver.asked if call[0] == SAVER]
    assert [(SAVER, "Inhibit", APP, WHY), (SAVER, "UnInhibit", 42)] == calls


def test_without_a_screen_saver_the_session_manager_is_asked(address: str, serve: Serve) -> None:
    screens = kept(address)
    with Service(address, GNOME) as gnome:
        gnome.answers[GNOME, "Inhibit", APP, 0, WHY, 8] = ("u", 7)
        gnome.answers[GNOME, "Uninhibit", 7] = ("u", 0)
        screens.keep()
        serve(gnome, lambda: screens.findings()[0].works)
        screens.let_go()
        serve(gnome, lambda: not screens.is_keeping)

        calls = [call for call in gnome.asked if call[0] == GNOME]
    assert [(GNOME, "Inhibit", APP, 0, WHY, 8), (GNOME, "Uninhibit", 7)] == calls


def test_what_keeps_the_screens_lit_goes_with_the_program(address: str) -> None:
    """A killed deskbreak leaves the bus, which is how a service knows."""
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication\n"
        "from deskbreak.system.screen_awake import screen_awake\n"
        "application = QCoreApplication([]); screens = screen_awake()\n"
        "screens.keep(); sys.exit(application.exec())\n"
    )
    environ = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address, "DISPLAY": ""}
    with Service(address, SAVER) as saver:
        saver.answers[SAVER, "Inhibit", APP, WHY] = ("u", 42)
        gone: list[str] = []
        saver.on_signal(
            "type='signal',member='NameOwnerChanged',interface='org.freedesktop.DBus'",
            lambda message: (
                gone.append(message.body[0])
                if message.member == "NameOwnerChanged" and not message.body[2]
                else None
            ),
        )
        with subprocess.Popen([sys.executable, "-c", code], env=environ) as program:

            def is_asked() -> bool:
                saver.serve()
                return (SAVER, "Inhibit", APP, WHY) in saver.asked

            until(is_asked, 20, "the question of the program")
            gone.clear()
            program.kill()
            program.wait(10)

            def has_gone() -> bool:
                saver.serve()
                return bool(gone)

            until(has_gone, 10, "the end of its connection")


def test_deskbreak_itself_does_not_make_the_desk_engaged(
    address: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    around = DeskSurroundings(
        lambda: LinuxDesk({"DBUS_SESSION_BUS_ADDRESS": address}),
        frozenset[Quiet](),
        timedelta(seconds=1),
    )
    changes: list[bool] = []
    screens = kept(address)
    screens.released.connect(
        lambda: around.look_again(lambda: around.keep_awake(ourselves=screens.is_keeping))
    )
    with Service(address, GNOME) as gnome:
        inhibited = (GNOME, "IsInhibited", 8)
        gnome.answers[inhibited] = ("b", False)
        gnome.answers[GNOME, "Inhibit", APP, 0, WHY, 8] = ("u", 7)
        gnome.answers[GNOME, "Uninhibit", 7] = ("u", 0)
        around.follow(lambda: changes.append(around.around.engaged))
        serve(gnome, lambda: inhibited in gnome.asked)

        around.keep_awake(ourselves=True)
        screens.keep()
        serve(gnome, lambda: screens.findings()[0].works)
        gnome.answers[inhibited] = ("b", True)
        gnome.asked.clear()
        gnome.emit(GNOME_PATH, GNOME, "InhibitorAdded", "o", "/inhibitor/7")
        serve(gnome, lambda: inhibited in gnome.asked)

        screens.let_go()
        gnome.answers[inhibited] = ("b", False)
        gnome.asked.clear()
        gnome.emit(GNOME_PATH, GNOME, "InhibitorRemoved", "o", "/inhibitor/7")
        serve(gnome, lambda: not screens.is_keeping and inhibited in gnome.asked)
        serve(gnome, lambda: not around._is_awake_for_us)

        assert [] == changes
        gnome.answers[inhibited] = ("b", True)
        gnome.emit(GNOME_PATH, GNOME, "InhibitorAdded", "o", "/inhibitor/8")
        serve(gnome, lambda: bool(changes))
        assert [True] == changes
    around.close()


# -- the X server ---------------------------------------------------------------------------------


class XServer:
    """An X server whose screen saver starts after a second without input."""

    def __init__(self) -> None:
        read_end, write_end = os.pipe()
        argv = ("Xvfb", "-displayfd", str(write_end), "-screen", "0", "640x480x24", "-noreset")
        self._process = subprocess.Popen(
            (*argv, "-nolisten", "tcp"), pass_fds=(write_end,), stderr=subprocess.DEVNULL
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self._display = Display(self.name)
        self._display.set_screen_saver(1, 0, 1, 1)
        self.wake()

    @property
    def is_dark(self) -> bool:
        info = self._display.screen().root.screensaver_query_info()
        return bool(info.state == screensaver.StateOn)

    def wake(self) -> None:
        """Do what a key would."""
        self._display.force_screen_saver(ScreenSaverReset)
        self._display.sync()

    def close(self) -> None:
        self._display.close()
        self._process.terminate()
        self._process.wait(10)


@pytest.fixture
def x_server() -> Iterator[XServer]:
    if not shutil.which("Xvfb"):
        pytest.skip("not installed: Xvfb")
    try:
        CDLL("libXss.so.1")
    except OSError:
        pytest.skip("not installed: libxss1")
    made = XServer()
    yield made
    made.close()


def test_an_x_server_stays_lit_while_it_is_kept(qtbot: QtBot, x_server: XServer) -> None:
    until(lambda: x_server.is_dark, 10, "the screen saver")
    x_server.wake()
    screens = screen_awake({"DISPLAY": x_server.name}, "linux")
    with qtbot.waitSignal(screens.settled):
        screens.keep()
    assert "its screen saver is suspended" == screens.findings()[1].text
    end = now() + 3
    while now() < end:
        glance()
        assert not x_server.is_dark

    with qtbot.waitSignal(screens.released):
        screens.let_go()
    until(lambda: x_server.is_dark, 10, "the screen saver")


def test_an_x_server_that_is_not_there_is_refused(qtbot: QtBot) -> None:
    screens = screen_awake({"DISPLAY": ":987"}, "linux")
    with qtbot.waitSignal(screens.settled):
        screens.keep()

    assert not screens.findings()[1].works
