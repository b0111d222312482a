"""Quiet and engaged, as real buses, real programs and a real X server tell it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from dbus_fast import Variant
from pytestqt.qtbot import QtBot

from deskbreak.domain.plan import Quiet, Surroundings
from deskbreak.ports import Finding
from deskbreak.system.surroundings import DeskSurroundings, wanted_kinds
from deskbreak.system.surroundings_linux import LinuxDesk
from tests.desktop.screen import Screen
from tests.desktop.service import Service
from tests.desktop.waiting import until

PROBE = Path(__file__).with_name("quiet_probe.py")
SERVER = "org.freedesktop.Notifications"
SERVER_PATH = "/org/freedesktop/Notifications"
PLASMA = "org.kde.Solid.PowerManagement.PolicyAgent"
PLASMA_PATH = "/org/kde/Solid/PowerManagement/PolicyAgent"
SESSION = "org.gnome.SessionManager"
SESSION_PATH = "/org/gnome/SessionManager"
POWER = "org.freedesktop.PowerManagement"
POWER_PATH = "/org/freedesktop/PowerManagement/Inhibit"
LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"

NO, YES = Variant("b", False), Variant("b", True)
QUIET = Surroundings(Quiet.DO_NOT_DISTURB)
ENGAGED = Surroundings(engaged=True)
PLAIN = Surroundings()


Wait = Callable[..., None]


class Followed:
    """The surroundings of a desktop, and how often they changed."""

    def __init__(self, environ: dict[str, str], *wanted: Quiet) -> None:
        self.changes: list[Surroundings] = []
        kinds = frozenset(wanted) or wanted_kinds(
            do_not_disturb=True, full_screen=False, microphone=False
        )
        every = timedelta(seconds=0.2)
        self.source = DeskSurroundings(lambda: LinuxDesk(environ), kinds, every)

    def follow(self) -> None:
        self.source.follow(lambda: self.changes.append(self.source.around))

    def finding(self, backend: str) -> Finding:
        nothing = Finding("", backend, works=False, text="not asked yet")
        found = (one for one in self.source.findings() if one.backend == backend)
        return next(found, nothing)


Follow = Callable[..., Followed]


@pytest.fixture(scope="module")
def desktop() -> Iterator[Screen]:
    """A desktop with dunst."""
    with Screen(None) as screen:
        yield screen


@pytest.fixture
def on_desktop(desktop: Screen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Follow]:
    """Follows the surroundings on the desktop."""
    yield from _follows(desktop.env["DBUS_SESSION_BUS_ADDRESS"], monkeypatch)


@pytest.fixture
def on_bus(address: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Follow]:
    """Follows the surroundings on the private bus, which is both of the session and the system."""
    yield from _follows(address, monkeypatch)


def _follows(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Follow]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    sources: list[DeskSurroundings] = []

    def follow(desktop: str = "") -> Followed:
        environ = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_CURRENT_DESKTOP": desktop}
        followed = Followed(environ)
        sources.append(followed.source)
        followed.follow()
        return followed

    yield follow
    for source in sources:
        source.close()


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Waits for a condition while the services of the test answer."""

    def waited(condition: Callable[[], bool], *services: Service) -> None:
        def holds() -> bool:
            for service in services:
                service.serve()
            return condition()

        qtbot.waitUntil(holds, timeout=10_000)

    return waited


# -- do not disturb ------------------------------------------------------------------------------


def test_inhibited_notifications_are_quiet_until_they_are_welcome_again(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    with Service(address, SERVER) as server:
        server.set_property(SERVER_PATH, SERVER, "Inhibited", NO, told=False)
        desk = on_bus("KDE")
        wait(
            lambda: desk.finding("notifications inhibited").text == "do not disturb is off", server
        )
        server.set_property(SERVER_PATH, SERVER, "Inhibited", YES)
        wait(lambda: desk.source.around == QUIET, server)
        server.set_property(SERVER_PATH, SERVER, "Inhibited", NO)
        wait(lambda: desk.source.around == PLAIN, server)

    assert [QUIET, PLAIN] == desk.changes


def test_a_server_that_comes_late_is_asked_and_one_that_goes_is_not_quiet(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    with Service(address) as server:
        desk = on_bus()
        wait(lambda: desk.finding("dunst").text == "it is not running", server)
        server.set_property(SERVER_PATH, SERVER, "Inhibited", YES, told=False)
        server.come(SERVER)
        wait(lambda: desk.source.around == QUIET, server)
        server.go(SERVER)
        wait(lambda: desk.source.around == PLAIN, server)

    assert not desk.finding("notifications inhibited").works


def test_a_server_that_does_not_tell_is_refused_and_is_not_quiet(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    with Service(address, SERVER) as server:
        desk = on_bus()
        wait(lambda: desk.finding("dunst").text == "the notification server is another one", server)

    assert "the notification server does not tell" == desk.finding("notifications inhibited").text
    assert desk.source.around == PLAIN


def test_a_server_that_never_answers_is_given_up(address: str, on_bus: Follow, wait: Wait) -> None:
    with Service(address, SERVER) as server:
        desk = on_bus()
        settled: list[bool] = []
        desk.source.attend(closely=True)
        desk.source.look_again(lambda: settled.append(True))
        # Nobody serves it, so its questions stay open.
        wait(lambda: bool(settled))
        server.serve()

    assert "it does not answer" == desk.finding("notifications inhibited").text


def test_dunst_paused_is_quiet(desktop: Screen, on_desktop: Follow, qtbot: QtBot) -> None:
    desk = on_desktop()
    qtbot.waitUntil(lambda: desk.finding("dunst").works)
    desktop.run("dunstctl", "set-paused", "true")
    qtbot.waitUntil(lambda: desk.source.around == QUIET)
    desktop.run("dunstctl", "set-paused", "false")
    qtbot.waitUntil(lambda: desk.source.around == PLAIN)

    assert [QUIET, PLAIN] == desk.changes


def test_xfce_not_to_be_disturbed_is_quiet(
    desktop: Screen, on_desktop: Follow, qtbot: QtBot
) -> None:
    desk = on_desktop("XFCE")
    switch = ("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb")
    # The first command starts the store, which deskbreak does not.
    desktop.run(*switch, "-n", "-t", "bool", "-s", "true")
    qtbot.waitUntil(lambda: desk.source.around == QUIET)
    desktop.run(*switch, "-r")
    qtbot.waitUntil(lambda: desk.source.around == PLAIN)

    assert desk.finding("xfce4-notifyd").works


def test_gnome_without_banners_is_quiet(
    desktop: Screen, on_desktop: Follow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, desktop.env[name])
    banners = ("org.gnome.desktop.notifications", "show-banners")
    desktop.run("gsettings", "set", *banners, "false")
    if desktop.run("gsettings", "get", *banners) != "false":
        pytest.skip("the settings of GNOME or dconf are not installed")
    desktop.run("gsettings", "reset", *banners)
    desk = on_desktop("ubuntu:GNOME")
    qtbot.waitUntil(lambda: desk.finding("GNOME show-banners").text == "do not disturb is off")
    desktop.run("gsettings", "set", *banners, "false")
    qtbot.waitUntil(lambda: desk.source.around == QUIET)
    desktop.run("gsettings", "reset", *banners)
    qtbot.waitUntil(lambda: desk.source.around == PLAIN)

    assert [QUIET, PLAIN] == desk.changes


# -- engaged -------------------------------------------------------------------------------------


def test_what_keeps_the_session_from_being_idle_engages(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    inhibited = (SESSION, "IsInhibited", 8)
    with Service(address, SESSION) as manager:
        manager.answers[inhibited] = ("b", False)
        desk = on_bus("GNOME")
        wait(lambda: desk.finding("session manager").works, manager)
        manager.answers[inhibited] = ("b", True)
        manager.emit(SESSION_PATH, SESSION, "InhibitorAdded", "o", "/one")
        wait(lambda: desk.source.around == ENGAGED, manager)
        manager.answers[inhibited] = ("b", False)
        manager.emit(SESSION_PATH, SESSION, "InhibitorRemoved", "o", "/one")
        wait(lambda: desk.source.around == PLAIN, manager)

    assert [ENGAGED, PLAIN] == desk.changes


def test_plasma_that_keeps_the_screen_awake_engages_and_a_download_does_not(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    def kept(*what: str) -> Variant:
        return Variant("a(ssssu)", [[one, "a program", "its reason", "block", 3] for one in what])

    with Service(address, PLASMA) as plasma:
        plasma.set_property(PLASMA_PATH, PLASMA, "ActiveInhibitions", kept("sleep"), told=False)
        desk = on_bus("KDE")
        wait(lambda: desk.finding("Plasma").text == "nothing keeps the screen awake", plasma)
        film = kept("sleep", "sleep:idle")
        plasma.set_property(PLASMA_PATH, PLASMA, "ActiveInhibitions", film)
        wait(lambda: desk.source.around == ENGAGED, plasma)
        plasma.set_property(PLASMA_PATH, PLASMA, "ActiveInhibitions", kept())
        wait(lambda: desk.source.around == PLAIN, plasma)


def test_an_older_plasma_is_asked_in_its_own_way(address: str, on_bus: Follow, wait: Wait) -> None:
    with Service(address, PLASMA) as plasma:
        plasma.answers[PLASMA, "HasInhibition", 4] = ("b", False)
        desk = on_bus("KDE")
        wait(lambda: desk.finding("Plasma").works, plasma)
        plasma.answers[PLASMA, "HasInhibition", 4] = ("b", True)
        added: list[object] = [[["a player", "a film"]], []]
        plasma.emit(PLASMA_PATH, PLASMA, "InhibitionsChanged", "a(ss)as", *added)
        wait(lambda: desk.source.around == ENGAGED, plasma)


def test_a_power_manager_that_is_inhibited_engages(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    inhibit = f"{POWER}.Inhibit"
    with Service(address, POWER) as power:
        power.answers[inhibit, "HasInhibit"] = ("b", False)
        desk = on_bus("XFCE")
        wait(lambda: desk.finding("power manager").works, power)
        power.answers[inhibit, "HasInhibit"] = ("b", True)
        power.emit(POWER_PATH, inhibit, "HasInhibitChanged", "b", True)
        wait(lambda: desk.source.around == ENGAGED, power)


def test_logind_engages_by_what_this_person_blocks(
    address: str, on_bus: Follow, wait: Wait
) -> None:
    def blocked(pid: int, what: str = "idle", uid: int = os.getuid()) -> list[object]:
        return [what, "a player", "a film", "block", uid, pid]

    with Service(address, LOGIND) as logind:

        def told(*inhibitors: list[object]) -> None:
            logind.answers[MANAGER, "ListInhibitors"] = ("a(ssssuu)", list(inhibitors))
            what = Variant("s", "idle")
            logind.set_property(LOGIND_PATH, MANAGER, "BlockInhibited", what)

        told(blocked(1, what="sleep:shutdown"))
        desk = on_bus()
        wait(lambda: desk.finding("logind").works, logind)
        told(blocked(1, uid=os.getuid() + 1), blocked(os.getpid()), blocked(1, what="sleep:idle"))
        wait(lambda: desk.source.around == ENGAGED, logind)
        told(blocked(1, uid=os.getuid() + 1), blocked(os.getpid()))
        wait(lambda: desk.source.around == PLAIN, logind)

    assert [ENGAGED, PLAIN] == desk.changes


# -- full screen ---------------------------------------------------------------------------------


@pytest.fixture
def probe(desktop: Screen, request: pytest.FixtureRequest) -> Iterator[Callable[..., list[str]]]:
    """Starts a program that says what it sees, and reads what it has said so far."""
    name = request.node.name
    started: list[subprocess.Popen[bytes]] = []

    def said(*options: str) -> list[str]:
        if not started:
            env = {"QT_QPA_PLATFORMTHEME": "generic"}
            line = (sys.executable, str(PROBE), *options)
            started.append(desktop.spawn(*line, name=name, env=env))
        return desktop.log(name).read_text(encoding="utf-8").splitlines()

    yield said
    for process in started:
        desktop.end(process)


Said = Callable[..., list[str]]


def test_a_window_that_fills_the_screen_is_quiet_until_it_goes(
    desktop: Screen, probe: Said
) -> None:
    until(lambda: probe() == ["plain"], 10, "the first words")
    film = desktop.spawn("xterm", "-fullscreen", "-e", "cat")
    until(lambda: probe()[-1] == "full screen", 10, "full screen")
    desktop.end(film)
    until(lambda: probe()[-1] == "plain", 10, "the end of full screen")

    assert ["plain", "full screen", "plain"] == probe()


def test_a_window_of_our_own_is_not_quiet(desktop: Screen, probe: Said) -> None:
    until(lambda: len(probe("--own-window")) >= 5, 10, "five looks")

    assert "own window" == desktop.active_window()
    assert {"plain"} == set(probe())


# -- the microphone ------------------------------------------------------------------------------


class Sound:
    """A sound server without a sound card: what is played, and a microphone that hears nothing."""

    def __init__(self, root: Path) -> None:
        self.address = f"unix:{root}/native"
        self.env = os.environ | {"HOME": str(root), "XDG_RUNTIME_DIR": str(root)}
        self.env |= {"PULSE_SERVER": self.address}
        microphone = f"module-pipe-source source_name=mic file={root}/mic"
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={root}/native"
        self._programs = contextlib.ExitStack()
        self._start(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", "module-null-sink sink_name=played", "-L", microphone, "-L", protocol),
        )
        until(lambda: "mic" in self.tell("short", "sources"), 10, "the sound server")

    def tell(self, *what: str) -> str:
        """What pactl lists."""
        line = ["pactl", "list", *what]
        return subprocess.run(line, env=self.env, capture_output=True, text=True).stdout  # noqa: PLW1510

    def record(self, source: str) -> subprocess.Popen[bytes]:
        """Start a program that listens to a source."""
        program = self._start("parec", "-d", source)
        until(lambda: self.tell("short", "source-outputs"), 10, "somebody who listens")
        return program

    def close(self) -> None:
        """End everything."""
        self._programs.close()

    def _start(self, *line: str) -> subprocess.Popen[bytes]:
        nowhere = subprocess.DEVNULL
        program = subprocess.Popen(line, env=self.env, stdout=nowhere, stderr=nowhere)
        self._programs.callback(program.wait, 5)
        self._programs.callback(program.terminate)
        return program


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sound]:
    with contextlib.closing(Sound(tmp_path)) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        yield server


@pytest.mark.skipif(shutil.which("pulseaudio") is None, reason="pulseaudio is not installed")
def test_who_listens_is_quiet_and_who_records_what_is_played_is_not(
    sound: Sound, qtbot: QtBot
) -> None:
    desk = Followed({}, Quiet.MICROPHONE)
    desk.follow()
    desk.source.attend(closely=True)

    recorder = sound.record("played.monitor")
    looked: list[Finding] = []
    desk.source.look_again(lambda: looked.append(desk.finding("microphone")))
    qtbot.waitUntil(lambda: bool(looked))
    assert "nobody listens to the microphone" == looked[0].text
    recorder.terminate()

    recorder = sound.record("mic")
    qtbot.waitUntil(lambda: desk.source.around.quiet is Quiet.MICROPHONE)
    recorder.terminate()
    qtbot.waitUntil(lambda: desk.source.around == PLAIN)
    desk.source.close()
