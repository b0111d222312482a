"""Who is asked to keep the screens lit, and that everybody lets go; tests/desktop has real ones."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskbreak.ports import Finding
from deskbreak.system.screen_awake import AwakeScreens, awake_candidates, screen_awake
from deskbreak.system.screen_awake_keeper import Candidate, Keeper, Kept
from deskbreak.system.screen_awake_macos import PowerAssertion
from deskbreak.system.screen_awake_windows import CONTINUOUS, DISPLAY_REQUIRED, ExecutionState
from deskbreak.system.unavailable import Unavailable

ABSENT = "org.freedesktop.DBus.Error.ServiceUnknown"
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
HERE = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}


class FakeKeeper:
    def __init__(self, *, answers: bool = True) -> None:
        self._answers = answers
        self.kept: Kept | None = None
        self.gone: Callable[[], None] | None = None

    def keep(self, kept: Kept) -> None:
        self.kept = kept
        if self._answers:
            kept("it does", works=True)

    def let_go(self, gone: Callable[[], None]) -> None:
        self.gone = gone

    def end(self) -> None:
        assert self.gone is not None
        self.gone()


class Room:
    """Two keepers, and what is heard of them."""

    def __init__(self) -> None:
        self.made: list[FakeKeeper] = []
        self.missing = ""
        self.heard: list[str] = []
        self.screens = AwakeScreens((Candidate("one", self._make), Candidate("two", self._make)))
        self.screens.settled.connect(lambda: self.heard.append("settled"))
        self.screens.released.connect(lambda: self.heard.append("released"))

    def _make(self, _: QObject) -> Keeper:
        if self.missing:
            raise Unavailable("one", self.missing)
        self.made.append(FakeKeeper())
        return self.made[-1]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    del qtbot
    return Room()


def test_everybody_is_asked_and_not_at_once(qtbot: QtBot, room: Room) -> None:
    unasked = Finding("screen awake", "one", works=False, text="asked when a session begins")
    assert unasked == room.screens.findings()[0]
    room.screens.keep()
    room.screens.keep()
    assert [] == room.made
    assert room.screens.is_keeping
    qtbot.waitUntil(lambda: bool(room.heard))

    assert 2 == len(room.made)
    assert ["settled"] == room.heard
    assert (
        Finding("screen awake", "one", works=True, text="it does"),
        Finding("screen awake", "two", works=True, text="it does"),
    ) == room.screens.findings()


def test_it_is_over_when_everybody_has_let_go(qtbot: QtBot, room: Room) -> None:
    room.screens.keep()
    qtbot.waitUntil(lambda: 2 == len(room.made))
    room.screens.let_go()
    room.screens.let_go()
    keeping = []
    for keeper in room.made:
        keeping.append((room.screens.is_keeping, len(room.heard)))
        keeper.end()
    keeping.append((room.screens.is_keeping, len(room.heard)))

    assert [(True, 1), (True, 1), (False, 2)] == keeping
    assert ["settled", "released"] == room.heard


def test_who_lets_go_before_anybody_was_asked_asks_nobody(qtbot: QtBot, room: Room) -> None:
    room.screens.let_go()
    assert [] == room.heard
    room.screens.keep()
    room.screens.let_go()
    assert ["released"] == room.heard
    with qtbot.assertNotEmitted(room.screens.settled, wait=20):
        pass

    assert [] == room.made


def test_what_is_wanted_again_while_it_ends_begins_again(qtbot: QtBot, room: Room) -> None:
    room.screens.keep()
    qtbot.waitUntil(lambda: 2 == len(room.made))
    room.screens.let_go()
    room.made[0].end()
    room.screens.keep()
    room.made[1].end()
    qtbot.waitUntil(lambda: 4 == len(room.made))

    assert ["settled", "settled"] == room.heard
    assert room.screens.is_keeping


def test_who_cannot_says_why_and_the_next_session_tries_again(qtbot: QtBot, room: Room) -> None:
    room.missing = "it is not there"
    room.screens.keep()
    qtbot.waitUntil(lambda: bool(room.heard))
    refused = Finding("screen awake", "one", works=False, text="it is not there")
    assert refused == room.screens.findings()[0]

    room.missing = ""
    room.screens.let_go()
    assert ["settled", "released"] == room.heard
    room.screens.keep()
    qtbot.waitUntil(lambda: 2 == len(room.made))


def test_who_closes_lets_go_and_tells_nobody(qtbot: QtBot, room: Room) -> None:
    room.screens.keep()
    qtbot.waitUntil(lambda: 2 == len(room.made))
    room.heard.clear()
    room.screens.close()
    for keeper in room.made:
        keeper.end()

    assert [] == room.heard


@pytest.mark.parametrize(
    ("system", "names"),
    [
        ("linux", ["session bus", "X server"]),
        ("darwin", ["power assertion"]),
        ("win32", ["execution state"]),
    ],
)
def test_every_system_has_its_keepers(system: str, names: list[str]) -> None:
    assert names == [candidate.name for candidate in awake_candidates({}, system)]


@pytest.mark.parametrize(
    ("environ", "reasons"),
    [
        ({}, ["there is no session bus", "there is no X display"]),
        (
            {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"},
            ["there is no session bus", "under Wayland it does not decide about the screens"],
        ),
    ],
)
def test_a_desktop_without_anybody_says_why(
    qtbot: QtBot, environ: dict[str, str], reasons: list[str]
) -> None:
    screens = screen_awake(environ, "linux")
    with qtbot.waitSignal(screens.settled):
        screens.keep()

    assert reasons == [finding.text for finding in screens.findings()]
    with qtbot.waitSignal(screens.released):
        screens.let_go()


@pytest.mark.skipif(sys.platform == "darwin", reason="IOKit is there")
def test_another_systems_keeper_is_refused_and_not_fatal(qtbot: QtBot) -> None:
    screens = screen_awake({}, "darwin")
    with qtbot.waitSignal(screens.settled):
        screens.keep()

    assert not screens.findings()[0].works


# -- Windows and macOS ----------------------------------------------------------------------------


class Heard:
    def __init__(self) -> None:
        self.words: list[str] = []

    def kept(self, text: str, *, works: bool) -> None:
        self.words.append(f"{'works' if works else 'refused'}: {text}")

    def gone(self) -> None:
        self.words.append("gone")


def test_windows_requires_the_display_and_then_nothing() -> None:
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return CONTINUOUS

    heard = Heard()
    keeper = ExecutionState(set_state)
    keeper.keep(heard.kept)
    keeper.let_go(heard.gone)

    assert [CONTINUOUS | DISPLAY_REQUIRED, CONTINUOUS] == states
    assert ["works: the display is required", "gone"] == heard.words


def test_a_windows_that_refuses_is_said() -> None:
    heard = Heard()
    ExecutionState(lambda _: 0).keep(heard.kept)

    assert ["refused: Windows refuses it"] == heard.words


class FakePower:
    def __init__(self, error: int = 0) -> None:
        self.error = error
        self.calls: list[object] = []

    def assert_display(self, why: str) -> tuple[int, int]:
        self.calls.append(why)
        return self.error, 77

    def release(self, assertion: int) -> None:
        self.calls.append(assertion)


def test_macos_asserts_once_and_releases_what_it_got() -> None:
    power, heard = FakePower(), Heard()
    keeper = PowerAssertion(power)
    keeper.keep(heard.kept)
    keeper.let_go(heard.gone)

    assert ["A guided session is running", 77] == power.calls
    assert ["works: the display is needed", "gone"] == heard.words


def test_a_macos_that_refuses_has_nothing_to_release() -> None:
    power, heard = FakePower(error=-0x1FFFFD3F), Heard()
    keeper = PowerAssertion(power)
    keeper.keep(heard.kept)
    keeper.let_go(heard.gone)

    assert ["A guided session is running"] == power.calls
    assert ["refused: macOS answers with error 0xe00002c1", "gone"] == heard.words
