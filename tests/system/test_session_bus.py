from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from deskbreak.system.session_bus import Answer, SessionBus, address
from deskbreak.system.unavailable import Unavailable

NAME, PATH = "org.example.Thing", "/org/example/Thing"


class Daemon:
    """A bus that the test answers for; it lets everybody in unless it is told not to."""

    def __init__(self, place: Path, greeting: bytes = b"OK 1234\r\n") -> None:
        self._greeting = greeting
        self._server = QLocalServer()
        self._server.newConnection.connect(self._meet)
        assert self._server.listen(str(place))
        self._parser = Parser()
        self._client: QLocalSocket | None = None
        self._begun = b""
        self.messages: list[Message] = []

    def _meet(self) -> None:
        self._client = self._server.nextPendingConnection()
        self._client.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        assert self._client is not None
        data = self._client.readAll().data()
        if b"BEGIN\r\n" in self._begun:
            self.messages += self._parser.feed(data)
            return
        greeted = b"\r\n" in self._begun
        self._begun += data
        if not greeted and b"\r\n" in self._begun:
            self._client.write(self._greeting)
        head, begin, rest = self._begun.partition(b"BEGIN\r\n")
        del head
        if begin:
            self.messages += self._parser.feed(rest)

    @property
    def members(self) -> list[str]:
        return [message.header.fields[HeaderFields.member] for message in self.messages]

    def send(self, *messages: Message) -> None:
        """Send these in one go."""
        assert self._client is not None
        for message in messages:
            message.header.fields[HeaderFields.sender] = ":1.5"
        self._client.write(b"".join(message.serialise(serial=900) for message in messages))

    def hang_up(self) -> None:
        assert self._client is not None
        self._client.disconnectFromServer()

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "bus"


def environ(place: Path) -> dict[str, str]:
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={place},guid=12"}


@pytest.fixture
def daemon(qtbot: QtBot, place: Path) -> Iterator[Daemon]:
    del qtbot
    made = Daemon(place)
    yield made
    made.close()


@pytest.fixture
def bus(daemon: Daemon, place: Path) -> Iterator[SessionBus]:
    del daemon
    made = SessionBus(environ(place))
    yield made
    made.close()


def test_what_was_sent_before_it_was_open_comes_after_the_greeting(
    qtbot: QtBot, daemon: Daemon, bus: SessionBus
) -> None:
    bus.listen("type='signal'")
    bus.call(NAME, PATH, "Do", "u", (7,))
    assert [] == daemon.messages
    qtbot.waitUntil(lambda: 3 == len(daemon.messages))

    assert ["Hello", "AddMatch", "Do"] == daemon.members
    assert (7,) == daemon.messages[2].body
    fields = daemon.messages[2].header.fields
    assert (NAME, NAME, PATH) == tuple(
        fields[field]
        for field in (HeaderFields.destination, HeaderFields.interface, HeaderFields.path)
    )


def answers(qtbot: QtBot, daemon: Daemon, bus: SessionBus) -> list[Answer]:
    """What is heard of a call that the daemon has got."""
    heard: list[Answer] = []
    bus.call(NAME, PATH, "Do", answered=heard.append)
    qtbot.waitUntil(lambda: "Do" in daemon.members)
    return heard


def test_an_answer_finds_its_call(qtbot: QtBot, daemon: Daemon, bus: SessionBus) -> None:
    heard = answers(qtbot, daemon, bus)
    daemon.send(new_method_return(daemon.messages[0], "s", (":1.99",)))
    daemon.send(new_method_return(daemon.messages[-1], "us", (3, "three")))
    qtbot.waitUntil(lambda: bool(heard))

    assert [Answer(":1.5", (3, "three"))] == heard


@pytest.mark.parametrize(
    ("body", "said"), [(("no such thing",), "no such thing"), ((), "org.example.No")]
)
def test_a_refusal_is_an_answer(
    qtbot: QtBot, daemon: Daemon, bus: SessionBus, body: tuple[Any, ...], said: str
) -> None:
    heard = answers(qtbot, daemon, bus)
    signature = "s" if body else None
    daemon.send(new_error(daemon.messages[-1], "org.example.No", signature, body))
    qtbot.waitUntil(lambda: bool(heard))

    assert [Answer(":1.5", refusal=said)] == heard


def test_a_signal_is_heard_with_its_sender(qtbot: QtBot, daemon: Daemon, bus: SessionBus) -> None:
    answers(qtbot, daemon, bus)
    signal = new_signal(DBusAddress(PATH, interface=NAME), "Happened", "us", (4, "x"))
    with qtbot.waitSignal(bus.heard) as heard:
        daemon.send(signal)

    assert [":1.5", "Happened", (4, "x")] == heard.args


def test_who_waits_for_an_answer_hears_of_the_end(
    qtbot: QtBot, daemon: Daemon, bus: SessionBus
) -> None:
    heard = answers(qtbot, daemon, bus)
    with qtbot.waitSignal(bus.lost) as lost:
        daemon.hang_up()
    assert lost.args is not None
    assert [Answer(refusal=lost.args[0])] == heard

    later: list[Answer] = []
    bus.call(NAME, PATH, "Do", answered=later.append)
    assert [] == later
    qtbot.waitUntil(lambda: heard == later)


def test_a_bus_that_lets_nobody_in_is_lost(qtbot: QtBot, place: Path) -> None:
    daemon = Daemon(place, b"REJECTED EXTERNAL\r\n")
    bus = SessionBus(environ(place))
    heard: list[Answer] = []
    bus.call(NAME, PATH, "Do", answered=heard.append)
    with qtbot.waitSignal(bus.lost):
        pass

    assert 1 == len(heard)
    assert "Authentication failed" in heard[0].refusal
    daemon.close()


def test_a_bus_that_is_not_there_is_lost(qtbot: QtBot, place: Path) -> None:
    bus = SessionBus(environ(place))
    with qtbot.waitSignal(bus.lost) as lost:
        pass

    assert ["the session bus does not answer"] == lost.args


def test_nothing_is_heard_after_it_was_closed(
    qtbot: QtBot, daemon: Daemon, bus: SessionBus
) -> None:
    heard = answers(qtbot, daemon, bus)
    bus.lost.connect(heard.append)
    bus.call(NAME, PATH, "Last")
    bus.close()
    qtbot.waitUntil(lambda: "Last" in daemon.members)
    daemon.hang_up()
    bus.call(NAME, PATH, "Afterwards")

    assert [] == heard


def test_who_leaves_in_the_middle_hears_no_more(
    qtbot: QtBot, daemon: Daemon, bus: SessionBus
) -> None:
    answers(qtbot, daemon, bus)
    heard: list[str] = []

    def leave(sender: str, member: str, values: object) -> None:
        heard.append(member)
        bus.close()

    bus.heard.connect(leave)
    thing = DBusAddress(PATH, interface=NAME)
    daemon.send(new_signal(thing, "First"), new_signal(thing, "Second"))
    qtbot.waitUntil(lambda: bool(heard))

    assert ["First"] == heard


def test_the_address_is_the_first_that_can_be_reached() -> None:
    several = {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=localhost;unix:path=/run/a%20bus"}

    assert "/run/a bus" == address(several)
    assert "\0/tmp/x" == address({"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=/tmp/x"})


def test_without_an_address_the_bus_is_where_it_usually_is(qtbot: QtBot, place: Path) -> None:
    del qtbot
    server = QLocalServer()
    assert server.listen(str(place))

    assert str(place) == address({"XDG_RUNTIME_DIR": str(place.parent)})
    server.close()


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({}, "there is no session bus"),
        ({"XDG_RUNTIME_DIR": ""}, "there is no session bus"),
        ({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=x"}, "cannot be reached at tcp:host=x"),
        ({"DBUS_SESSION_BUS_ADDRESS": "nonsense"}, "cannot be reached at nonsense"),
    ],
)
def test_without_a_bus_it_says_why(said: dict[str, str], why: str) -> None:
    with pytest.raises(Unavailable, match=why):
        address(said)
