"""What the alarms of the X server mean; tests/desktop sees a real server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.system.idle_x11 import (
    NEGATIVE_COMPARISON,
    POSITIVE_COMPARISON,
    Server,
    XSyncIdle,
)
from deskbreak.system.unavailable import Unavailable

NOW = timedelta(hours=2)


class FakeServer(Server):
    """A server whose alarms the test sets off."""

    def __init__(self) -> None:
        self.socket, self.other = socket.socketpair()
        self.alarms: dict[int, tuple[int, int]] = {}
        self.pending: list[tuple[int, int]] = []
        self.is_closed = False
        self.made = 0
        self.counted: int | None = 0

    @property
    def connection(self) -> int:
        return self.socket.fileno()

    @property
    def has_read_ahead(self) -> bool:
        return bool(self.pending)

    def set(self, alarm: int, test: int, milliseconds: int) -> int:
        if not alarm:
            self.made += 1
            alarm = self.made
        self.alarms[alarm] = (test, milliseconds)
        return alarm

    def drop(self, alarm: int) -> None:
        del self.alarms[alarm]

    def events(self) -> list[tuple[int, int]]:
        events, self.pending = self.pending, []
        return events

    def idle(self) -> int | None:
        return self.counted

    def close(self) -> None:
        self.is_closed = True

    def alarm(self, test: int, milliseconds: int) -> int:
        (found,) = (key for key, value in self.alarms.items() if value == (test, milliseconds))
        return found


class PacedClock:
    def __init__(self, pace: float) -> None:
        self.pace = pace

    def awake(self) -> timedelta:
        return NOW

    def real(self, span: timedelta) -> timedelta:
        return span / self.pace


class Listener:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def went_idle(self, since: timedelta) -> None:
        self.heard.append(NOW - since)

    def came_back(self) -> None:
        self.heard.append("back")

    def typing_paused(self) -> None:
        self.heard.append("paused")


class Desk:
    def __init__(self, pace: float = 1) -> None:
        self.server = FakeServer()
        self.listener = Listener()
        self.idle = XSyncIdle(PacedClock(pace), self.server)
        self.idle.listen(self.listener, timedelta(seconds=60))

    def go_off(self, alarm: int, idle: int) -> None:
        self.server.pending.append((alarm, idle))
        self.idle._hear()


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    del qapp
    desk = Desk()
    yield desk
    desk.idle.close()
    desk.server.socket.close()
    desk.server.other.close()


def test_a_minute_without_input_is_told_with_its_beginning(desk: Desk) -> None:
    desk.go_off(desk.server.alarm(POSITIVE_COMPARISON, 60_000), 60_004)

    assert [timedelta(milliseconds=60_004)] == desk.listener.heard


def test_the_next_input_is_told(desk: Desk) -> None:
    desk.go_off(desk.server.alarm(POSITIVE_COMPARISON, 60_000), 60_004)
    desk.go_off(desk.server.alarm(NEGATIVE_COMPARISON, 60_003), 0)

    assert desk.listener.heard[1:] == ["back"]
    assert desk.server.alarm(POSITIVE_COMPARISON, 60_000)


def test_the_same_alarms_serve_again(desk: Desk) -> None:
    for _ in range(3):
        desk.go_off(desk.server.alarm(POSITIVE_COMPARISON, 60_000), 60_004)
        desk.go_off(desk.server.alarm(NEGATIVE_COMPARISON, 60_003), 0)

    assert len(desk.listener.heard) == 6
    assert len(desk.server.alarms) == 2


def test_a_typing_pause_is_told_once(desk: Desk) -> None:
    desk.idle.await_typing_pause(timedelta(seconds=5))
    desk.go_off(desk.server.alarm(POSITIVE_COMPARISON, 5_000), 5_001)

    assert ["paused"] == desk.listener.heard
    assert len(desk.server.alarms) == 1


def test_a_typing_pause_that_is_no_longer_wanted_is_not_told(desk: Desk) -> None:
    desk.idle.await_typing_pause(timedelta(seconds=5))
    alarm = desk.server.alarm(POSITIVE_COMPARISON, 5_000)
    desk.idle.await_typing_pause(None)
    desk.go_off(alarm, 5_001)

    assert desk.listener.heard == []


def test_the_idle_time_is_answered(desk: Desk) -> None:
    heard: list[timedelta | None] = []
    for counted in (75_250, 0, None):
        desk.server.counted = counted
        desk.idle.ask_idle_time(heard.append)

    assert [timedelta(seconds=75.25), timedelta(), None] == heard


def test_it_serves_as_soon_as_it_is_made(desk: Desk) -> None:
    heard: list[str] = []
    desk.idle.open(lambda: heard.append("opened"), lambda no: heard.append(no.reason))

    assert ["opened"] == heard


def test_nothing_is_told_after_it_was_closed(desk: Desk) -> None:
    alarm = desk.server.alarm(POSITIVE_COMPARISON, 60_000)
    desk.idle.close()
    desk.go_off(alarm, 60_000)

    assert desk.listener.heard == []
    assert desk.server.is_closed


def test_what_was_read_ahead_is_heard_although_the_socket_is_silent(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.server.pending.append((desk.server.made + 1, 5_001))
    desk.idle.await_typing_pause(timedelta(seconds=5))

    qtbot.waitUntil(lambda: desk.listener.heard == ["paused"])


def test_a_faster_clock_waits_less_and_tells_more(qapp: QApplication) -> None:
    del qapp
    desk = Desk(pace=60)
    desk.go_off(desk.server.alarm(POSITIVE_COMPARISON, 1_000), 1_500)

    assert [timedelta(seconds=90)] == desk.listener.heard
    desk.idle.close()
    desk.server.socket.close()
    desk.server.other.close()


def test_without_a_display_it_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")

    with pytest.raises(Unavailable, match="does not answer"):
        Server()
