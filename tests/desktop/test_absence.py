"""Lock, sleep and a changed clock as a real message bus tells them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from deskbreak.ports import Finding
from deskbreak.system.absence import Absence
from deskbreak.system.absence_logind import UNANSWERED, Logind
from deskbreak.system.absence_screensaver import ScreenSavers
from deskbreak.system.absence_zone import ZoneWatch
from deskbreak.system.clock import SystemClock
from tests.desktop.bus import Bus
from tests.desktop.peers import CONTROL, LOGIND, SCREENSAVERS

ROOT = Path(__file__).parents[2]
DELAY = "sleep deskbreak delay"


@contextmanager
def running(*argv: str) -> Iterator[str]:
    """A program, and the first line that it says."""
    with subprocess.Popen(
        argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.wait(10)


class Listener:
    def __init__(self, house: House) -> None:
        self._house = house
        self.heard: list[str] = []
        self.delays_when_asleep: list[str] = []

    def locked(self) -> None:
        self.heard.append("locked")

    def unlocked(self) -> None:
        self.heard.append("unlocked")

    def falls_asleep(self) -> None:
        self.heard.append("falls asleep")
        self.delays_when_asleep = self._house.delays()

    def wakes_up(self) -> None:
        self.heard.append("wakes up")

    def clock_set(self) -> None:
        self.heard.append("clock set")


class House:
    """A private bus, its services, and an Absence that listens."""

    def __init__(self, qtbot: QtBot, session: str = "2") -> None:
        self._qtbot = qtbot
        self._parts = ExitStack()
        self.address = self._parts.enter_context(
            running("dbus-daemon", "--session", "--nofork", "--print-address=1")
        )
        self._bus = self._parts.enter_context(Bus(self.address))
        self._name = uuid4().hex
        self.connection = QDBusConnection.connectToBus(self.address, self._name)
        self._running: dict[str, ExitStack] = {}
        self.listener = Listener(self)
        self.logind = Logind(lambda: self.connection, session)
        self.savers = ScreenSavers(lambda: self.connection)
        self.zone = ZoneWatch(lambda: self.connection)
        self.absence = Absence(SystemClock(), (self.logind, self.savers, self.zone))

    def serve(self, kind: str, *options: str) -> None:
        """Start a service and wait until it can be called."""
        name = LOGIND if kind == "logind" else options[0]
        own = self._running[name] = ExitStack()
        self._parts.callback(own.close)
        program = running(sys.executable, "-m", "tests.desktop.peers", kind, self.address, *options)
        assert own.enter_context(program) == "ready"

    def end(self, name: str) -> None:
        """End a service."""
        self._running[name].close()

    def listen(self) -> None:
        """Listen, and wait until everybody has answered."""
        self.absence.listen(self.listener)
        self._qtbot.waitUntil(lambda: self.absence.is_settled)

    def ask(self, member: str, signature: str = "", *body: object, of: str = LOGIND) -> object:
        """Steer a service."""
        return self._bus.ask(of, "/test", CONTROL, member, signature, *body)

    def tell_as_a_stranger(self, path: str, interface: str, member: str) -> None:
        """Send a signal whose value is true, and see it through."""
        stranger = QDBusConnection.connectToBus(self.address, "stranger")
        signal = QDBusMessage.createSignal(path, interface, member)
        signal.setArguments([True])
        stranger.send(signal)
        bus = "org.freedesktop.DBus"
        stranger.call(QDBusMessage.createMethodCall(bus, "/org/freedesktop/DBus", bus, "GetId"))
        QDBusConnection.disconnectFromBus("stranger")

    def delays(self) -> list[str]:
        """The locks of sleep that are held."""
        delays = self.ask("Delays")
        assert isinstance(delays, list)
        return delays

    def hears(self, *said: str) -> None:
        """Wait until exactly this has been said."""
        self._qtbot.waitUntil(lambda: list(said) == self.listener.heard)

    def settles(self) -> None:
        """Wait until what was sent so far has been heard: a signal that comes later comes last."""
        before = self.listener.heard.count("clock set")
        if LOGIND not in self._running:
            self.serve("logind")
        self.ask("Zone", "s", "Asia/Tokyo")
        self._qtbot.waitUntil(lambda: self.listener.heard.count("clock set") > before)
        self.listener.heard.remove("clock set")

    def holds(self, *delays: str) -> None:
        """Wait until these locks of sleep are held."""
        self._qtbot.waitUntil(lambda: list(delays) == self.delays())

    def awaits_delay(self) -> None:
        """Wait until logind has granted a lock of sleep and the answer was heard."""
        self._qtbot.waitUntil(lambda: self.ask("Granted") == 1)
        self._qtbot.waitUntil(lambda: self.logind._undelayed != UNANSWERED)

    def finding(self, of: str = "logind") -> Finding:
        """What one witness says."""
        (found,) = (one for one in self.absence.findings() if one.backend == of)
        return found

    def close(self) -> None:
        """End everything."""
        self.absence.close()
        QDBusConnection.disconnectFromBus(self._name)
        self._parts.close()


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    house = House(qtbot)
    yield house
    house.close()


@pytest.fixture
def home(house: House) -> House:
    """A house with a logind that has been asked everything."""
    house.serve("logind")
    house.listen()
    return house


# -- logind ---------------------------------------------------------------------------------------


def test_sleep_waits_until_it_was_heard_and_the_next_one_does_again(home: House) -> None:
    assert [DELAY] == home.delays()

    for count in (1, 2):
        home.ask("Sleep", "b", True)
        home.hears(*["falls asleep", "wakes up"] * (count - 1), "falls asleep")
        home.holds()
        assert [DELAY] == home.listener.delays_when_asleep
        home.ask("Sleep", "b", False)
        home.hears(*["falls asleep", "wakes up"] * count)
        home.holds(DELAY)

    expected = "session _32: not locked; sleep is delayed until deskbreak has saved"
    assert (True, expected) == (home.finding().works, home.finding().text)


def test_a_closed_absence_delays_no_sleep(home: House) -> None:
    home.absence.close()

    home.holds()


def test_a_delay_that_comes_too_late_is_let_go(house: House) -> None:
    house.serve("logind")
    house.absence.listen(house.listener)
    owners = house.logind._owners
    assert owners is not None
    owners.changed.connect(house.absence.close)
    house.awaits_delay()

    house.holds()
    assert house.logind._delay is None


def test_a_logind_that_delays_no_sleep_still_tells_it(house: House) -> None:
    house.serve("logind", "inhibit")
    house.listen()
    house.ask("Sleep", "b", True)
    house.ask("Sleep", "b", False)

    house.hears("falls asleep", "wakes up")
    assert house.finding().text.endswith("sleep is not delayed (no more of them)")


def test_a_request_to_lock_our_session_is_heard_and_that_of_another_is_not(home: House) -> None:
    home.ask("Lock", "ss", "9", "Lock")
    home.settles()
    assert [] == home.listener.heard

    home.ask("Lock", "ss", "2", "Lock")
    home.hears("locked")
    home.ask("Lock", "ss", "9", "Unlock")
    home.settles()
    home.ask("Lock", "ss", "2", "Unlock")

    home.hears("locked", "unlocked")


def test_the_hint_of_the_desktop_is_heard(home: House) -> None:
    home.ask("Lock", "ss", "2", "Lock")
    home.ask("Hint", "b", True)
    home.hears("locked")
    home.settles()
    assert home.finding().text.startswith("session _32: locked")
    home.ask("Hint", "b", False)

    home.hears("locked", "unlocked")


def test_a_hint_that_nothing_is_locked_ends_a_mere_request(home: House) -> None:
    home.ask("Lock", "ss", "2", "Lock")
    home.ask("Hint", "b", False)

    home.hears("locked", "unlocked")


def test_a_session_is_open_when_it_was_asked_to_unlock_whatever_its_hint(home: House) -> None:
    home.ask("Hint", "b", True)
    home.ask("Lock", "ss", "2", "Unlock")

    home.hears("locked", "unlocked")


def test_a_session_that_was_locked_before_is_said_soon(house: House) -> None:
    house.serve("logind", "locked")
    house.listen()

    house.hears("locked")


def test_our_session_is_found_without_its_name(qtbot: QtBot) -> None:
    house = House(qtbot, session="")
    try:
        house.serve("logind")
        house.listen()
        assert house.finding().text.startswith("session _32: not locked")
    finally:
        house.close()


def test_a_name_that_means_nothing_to_logind_is_not_believed(qtbot: QtBot) -> None:
    house = House(qtbot, session="c77")
    try:
        house.serve("logind")
        house.listen()
        assert house.finding().text.startswith("session _32: not locked")
    finally:
        house.close()


def test_where_our_session_cannot_be_found_any_request_counts(house: House) -> None:
    house.serve("logind", "session")
    house.listen()
    assert house.finding().text.startswith("no session (no session 2): lock not known")

    house.ask("Lock", "ss", "9", "Lock")

    house.hears("locked")


def test_without_logind_that_is_the_finding_until_one_appears(house: House) -> None:
    house.listen()
    assert "org.freedesktop.login1 is not on the system bus" == house.finding().text

    house.serve("logind", "locked")

    house.hears("locked")
    house.holds(DELAY)


def test_a_logind_that_goes_locks_nothing_and_keeps_nobody_asleep(home: House) -> None:
    home.ask("Hint", "b", True)
    home.ask("Sleep", "b", True)
    home.hears("locked", "falls asleep")

    home.end(LOGIND)
    home.hears("locked", "falls asleep", "unlocked", "wakes up")
    home.serve("logind")
    home.holds(DELAY)


def test_nobody_else_can_say_that_the_machine_sleeps(home: House) -> None:
    home.serve("screensaver", "org.gnome.ScreenSaver")
    home.tell_as_a_stranger("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep")
    home.tell_as_a_stranger("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    home.settles()

    assert [] == home.listener.heard


# -- screen savers --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCREENSAVERS)
def test_every_screen_saver_of_the_field_is_heard(house: House, name: str) -> None:
    house.serve("screensaver", name)
    house.listen()
    assert (True, f"{name}: not active") == (
        house.finding("screen saver").works,
        house.finding("screen saver").text,
    )

    house.ask("Activate", "b", True, of=name)
    house.hears("locked")
    assert f"{name}: active" == house.finding("screen saver").text
    house.ask("Activate", "b", False, of=name)

    house.hears("locked", "unlocked")


def test_a_screen_saver_that_was_active_before_is_said_soon(house: House) -> None:
    house.serve("screensaver", "org.xfce.ScreenSaver", "active")
    house.listen()

    house.hears("locked")


def test_a_screen_saver_that_starts_later_is_asked(house: House) -> None:
    house.listen()
    assert "there is none on the session bus" == house.finding("screen saver").text

    house.serve("screensaver", "org.mate.ScreenSaver", "active")

    house.hears("locked")


def test_a_screen_saver_that_ends_locks_nothing(house: House) -> None:
    house.serve("screensaver", "org.xfce.ScreenSaver", "active")
    house.listen()
    house.hears("locked")

    house.end("org.xfce.ScreenSaver")

    house.hears("locked", "unlocked")


def test_a_screen_saver_that_does_not_answer_is_heard_all_the_same(house: House) -> None:
    name = "org.freedesktop.ScreenSaver"
    house.serve("screensaver", name, "mute")
    house.listen()
    assert (False, f"{name}: not here") == (
        house.finding("screen saver").works,
        house.finding("screen saver").text,
    )

    house.ask("Activate", "b", True, of=name)

    house.hears("locked")


def test_lock_is_said_once_and_ends_with_the_last_who_sees_it(home: House) -> None:
    name = "org.gnome.ScreenSaver"
    home.serve("screensaver", name)
    home.ask("Lock", "ss", "2", "Lock")
    home.ask("Hint", "b", True)
    home.ask("Activate", "b", True, of=name)
    home.hears("locked")
    home.ask("Hint", "b", False)
    home.settles()
    assert ["locked"] == home.listener.heard

    home.ask("Activate", "b", False, of=name)

    home.hears("locked", "unlocked")


# -- a program of its own, on the buses of its environment ----------------------------------------


@contextmanager
def probe(address: str, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """A program that listens; its next line, one after the other. It may not complain."""
    buses = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    said = tmp_path / "said.txt"
    with (
        said.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.absence_probe"],
            cwd=ROOT,
            env=os.environ | buses | {"XDG_SESSION_ID": "2"},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        try:
            yield lambda: next(lines).strip()
        finally:
            process.terminate()
            process.wait(10)
    assert "" == said.read_text(encoding="utf-8")


def test_a_program_hears_it_all_and_lets_the_machine_sleep(house: House, tmp_path: Path) -> None:
    house.serve("logind")
    house.serve("screensaver", "org.xfce.ScreenSaver")
    with probe(house.address, tmp_path) as line:
        findings = [line() for _ in range(4)]
        assert [
            "logind: True: session _32: not locked; sleep is delayed until deskbreak has saved",
            "screen saver: True: org.xfce.ScreenSaver: not active",
            "wall clock timer: True: tells when the clock is set, and after sleep",
            "time zone: True: org.freedesktop.timedate1 tells when it is changed",
        ] == findings
        assert line().startswith("began in ")
        house.ask("Activate", "b", True, of="org.xfce.ScreenSaver")
        assert "locked" == line()
        house.ask("Activate", "b", False, of="org.xfce.ScreenSaver")
        assert "unlocked" == line()
        house.ask("Zone", "s", "Asia/Tokyo")
        assert "clock set" == line()
        assert [DELAY] == house.delays()
        house.ask("Sleep", "b", True)
        assert "falls asleep" == line()
        house.holds()
        house.ask("Sleep", "b", False)
        assert "wakes up" == line()
    house.holds()


def test_a_program_without_any_bus_says_so_and_nothing_else(tmp_path: Path) -> None:
    with probe("unix:path=/nowhere/bus", tmp_path) as line:
        findings = [line() for _ in range(4)]

    assert [
        ["logind", "False"],
        ["screen saver", "False"],
        ["wall clock timer", "True"],
        ["time zone", "False"],
    ] == [finding.split(": ")[:2] for finding in findings]


# -- the time zone --------------------------------------------------------------------------------


def test_a_new_time_zone_is_heard_and_other_news_of_the_clock_are_not(home: House) -> None:
    home.ask("Zone", "s", "Asia/Tokyo")
    home.hears("clock set")
    home.ask("Zone", "s", "Europe/Berlin")

    home.hears("clock set", "clock set")
