"""What a compositor and we say to each other, byte by byte; tests/desktop sees a real one."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.idle_wayland import WaylandIdle

NOW = timedelta(hours=2)
MINUTE = timedelta(seconds=60)
SEAT, NOTIFIER = 7, 8
IDLED, RESUMED = 0, 1


class Compositor:
    """The other end of the socket: reads requests, writes events (The Wayland Protocol, chapter 4).

    Attributes:
        asked: For each notification that is alive its number, how it was asked for and the timeout.
    """

    def __init__(self, path: Path, offers: dict[int, tuple[str, int]]) -> None:
        self._offers = offers
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._listening.setblocking(False)
        self._client: socket.socket | None = None
        self._unread = b""
        self._kinds = {1: "display"}
        self._registry = 0
        self.is_left = False
        self.asked: dict[int, tuple[str, int]] = {}

    def turn(self) -> None:
        """Take in what the client has sent, and answer it."""
        try:
            if self._client is None:
                self._client, _ = self._listening.accept()
                self._client.setblocking(False)
            received = self._client.recv(4096)
        except OSError:  # nothing there yet, or hung up
            return
        self.is_left = not received
        self._unread += received
        while len(self._unread) >= 8:
            sender, head = struct.unpack_from("=II", self._unread)
            size, opcode = head >> 16, head & 0xFFFF
            body, self._unread = self._unread[8:size], self._unread[size:]
            self._take(self._kinds[sender], sender, opcode, body)

    def send(self, sender: int, opcode: int, body: bytes = b"") -> None:
        assert self._client is not None
        size = 8 + len(body)
        self._client.sendall(struct.pack("=II", sender, size << 16 | opcode) + body)

    def withdraw(self, name: int) -> None:
        self.send(self._registry, 1, struct.pack("=I", name))

    def hang_up(self) -> None:
        for one in (self._client, self._listening):
            if one is not None:
                one.close()

    def _take(self, kind: str, sender: int, opcode: int, body: bytes) -> None:
        match kind, opcode:
            case "display", 0:
                (callback,) = struct.unpack("=I", body)
                self.send(callback, 0, struct.pack("=I", 0))
                self.send(1, 1, struct.pack("=I", callback))
            case "display", 1:
                (self._registry,) = struct.unpack("=I", body)
                self._kinds[self._registry] = "registry"
                for name, (interface, version) in self._offers.items():
                    words = interface.encode() + b"\0"
                    words += b"\0" * (-len(words) % 4)
                    head = struct.pack("=II", name, len(interface) + 1)
                    self.send(self._registry, 0, head + words + struct.pack("=I", version))
            case "registry", 0:
                (name,) = struct.unpack_from("=I", body)
                version, number = struct.unpack("=II", body[-8:])
                assert version <= self._offers[name][1]
                self._kinds[number] = self._offers[name][0]
            case "ext_idle_notifier_v1", 1 | 2:
                number, timeout, seat = struct.unpack("=III", body)
                assert "wl_seat" == self._kinds[seat]
                self._kinds[number] = "notification"
                self.asked[number] = ("input" if opcode == 2 else "any", timeout)
            case "notification", 0:
                del self.asked[sender]
                self.send(1, 1, struct.pack("=I", sender))
            case _:
                raise AssertionError(f"{kind} does not know {opcode}")


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def awake(self) -> timedelta:
        return self.time

    def real(self, span: timedelta) -> timedelta:
        return span


class Desk:
    """A compositor, a source that talks to it, and what it told."""

    def __init__(self, qtbot: QtBot, path: Path, offers: dict[int, tuple[str, int]]) -> None:
        self._qtbot = qtbot
        self.compositor = Compositor(path, offers)
        self.clock = Clock()
        self.heard: list[object] = []
        self.refusals: list[str] = []
        self.leaves = False
        self.idle = WaylandIdle(self.clock, str(path))
        self.idle.open(
            lambda: self.heard.append("opened"), lambda no: self.refusals.append(no.reason)
        )

    def went_idle(self, since: timedelta) -> None:
        self.heard.append(self.clock.time - since)
        if self.leaves:
            self.idle.close()

    def came_back(self) -> None:
        self.heard.append("back")

    def typing_paused(self) -> None:
        self.heard.append("paused")

    def begin(self) -> None:
        self.until_heard("opened")
        self.heard.clear()
        self.idle.listen(self, MINUTE)
        self.settle(1)

    def settle(self, notifications: int) -> None:
        """Wait until the compositor knows of so many notifications."""
        self._wait(lambda: len(self.compositor.asked) == notifications)

    def until_heard(self, *words: object) -> None:
        self._wait(lambda: self.heard == list(words))

    def until_refused(self, reason: str) -> None:
        self._wait(lambda: self.refusals == [reason])

    def notification(self, timeout: int) -> int:
        (number,) = (key for key, asked in self.compositor.asked.items() if asked[1] == timeout)
        return number

    def until_left(self) -> None:
        self._wait(lambda: self.compositor.is_left)

    def _wait(self, condition: Callable[[], bool]) -> None:
        def holds() -> bool:
            self.compositor.turn()
            return condition()

        self._qtbot.waitUntil(holds, timeout=3000)


OFFERS = {SEAT: ("wl_seat", 8), NOTIFIER: ("ext_idle_notifier_v1", 2), 9: ("wl_shm", 1)}


@pytest.fixture
def desks(qtbot: QtBot, tmp_path: Path) -> Iterator[list[Desk]]:
    made: list[Desk] = []
    yield made
    for desk in made:
        desk.idle.close()
        desk.compositor.hang_up()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, desks: list[Desk]) -> Desk:
    desks.append(Desk(qtbot, tmp_path / "wl", OFFERS))
    desks[0].begin()
    return desks[0]


def test_input_alone_counts_where_the_compositor_can_tell(desk: Desk) -> None:
    assert [("input", 60_000)] == list(desk.compositor.asked.values())


def test_an_old_compositor_is_asked_in_the_old_way(
    qtbot: QtBot, tmp_path: Path, desks: list[Desk]
) -> None:
    desks.append(Desk(qtbot, tmp_path / "wl", OFFERS | {NOTIFIER: ("ext_idle_notifier_v1", 1)}))
    desks[0].begin()

    assert [("any", 60_000)] == list(desks[0].compositor.asked.values())


def test_idleness_and_return_are_told(desk: Desk) -> None:
    number = desk.notification(60_000)
    desk.compositor.send(number, IDLED)
    desk.until_heard(MINUTE)
    desk.compositor.send(number, RESUMED)

    desk.until_heard(MINUTE, "back")


def test_what_comes_in_one_go_is_told_in_order(desk: Desk) -> None:
    number = desk.notification(60_000)
    for event in (IDLED, RESUMED, IDLED):
        desk.compositor.send(number, event)

    desk.until_heard(MINUTE, "back", MINUTE)


def test_a_typing_pause_is_told_once_and_taken_back(desk: Desk) -> None:
    desk.idle.await_typing_pause(timedelta(seconds=5))
    desk.settle(2)
    desk.compositor.send(desk.notification(5_000), IDLED)

    desk.until_heard("paused")
    desk.settle(1)


def test_a_typing_pause_that_is_no_longer_wanted_is_taken_back(desk: Desk) -> None:
    desk.idle.await_typing_pause(timedelta(seconds=5))
    desk.settle(2)
    number = desk.notification(5_000)
    desk.idle.await_typing_pause(None)
    desk.compositor.send(number, IDLED)  # said before the compositor heard of it
    desk.settle(1)
    desk.compositor.send(desk.notification(60_000), IDLED)

    desk.until_heard(MINUTE)


def test_while_somebody_is_away_a_typing_pause_holds_already(desk: Desk) -> None:
    desk.compositor.send(desk.notification(60_000), IDLED)
    desk.until_heard(MINUTE)
    desk.idle.await_typing_pause(timedelta(seconds=5))
    assert [MINUTE] == desk.heard

    desk.until_heard(MINUTE, "paused")


def test_the_idle_time_is_known_while_somebody_is_away(desk: Desk) -> None:
    heard: list[timedelta | None] = []
    desk.idle.ask_idle_time(heard.append)
    desk.compositor.send(desk.notification(60_000), IDLED)
    desk.until_heard(MINUTE)
    desk.clock.time += timedelta(seconds=15)
    desk.idle.ask_idle_time(heard.append)

    assert [None, timedelta(seconds=75)] == heard


def test_a_compositor_that_goes_away_is_given_up(desk: Desk) -> None:
    desk.compositor.hang_up()

    desk.until_refused("the compositor has closed the connection")


@pytest.mark.parametrize("name", [SEAT, NOTIFIER])
def test_what_is_withdrawn_is_given_up(desk: Desk, name: int) -> None:
    desk.compositor.withdraw(name)

    desk.until_refused(f"the compositor has withdrawn {OFFERS[name][0]}")


@pytest.mark.parametrize(
    ("name", "reason"),
    [(NOTIFIER, "the compositor does not offer it"), (SEAT, "the compositor has no seat")],
)
def test_a_compositor_that_cannot_tell_is_refused(
    qtbot: QtBot, tmp_path: Path, desks: list[Desk], name: int, reason: str
) -> None:
    offers = {key: offer for key, offer in OFFERS.items() if key != name}
    desks.append(Desk(qtbot, tmp_path / "wl", offers))

    desks[0].until_refused(reason)


def test_a_socket_behind_which_nobody_listens_is_refused(tmp_path: Path) -> None:
    refusals: list[str] = []
    idle = WaylandIdle(Clock(), str(tmp_path / "nowhere"))
    idle.open(lambda: None, lambda no: refusals.append(no.reason))

    assert ["the compositor does not answer"] == refusals


def test_nothing_is_told_after_it_was_closed(desk: Desk) -> None:
    desk.compositor.send(desk.notification(60_000), IDLED)
    desk.idle.close()
    desk.until_left()

    assert [] == desk.heard


def test_what_comes_in_one_go_with_the_last_thing_is_not_told(desk: Desk) -> None:
    desk.leaves = True
    desk.compositor.send(desk.notification(60_000), IDLED)
    desk.compositor.withdraw(SEAT)
    desk.until_left()

    assert [MINUTE] == desk.heard
    assert [] == desk.refusals
