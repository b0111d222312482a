"""A message bus that is asked without waiting, on a connection of our own.

jeepney speaks D-Bus and Qt's loop watches its socket. QtDBus would not do: from Python it can
neither send an unsigned number nor read a list of structures, and the inhibitors are both. Match
rules are described in the D-Bus specification, under "Match Rules".
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

# jeepney has no type hints.
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)
from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from deskbreak.system.unavailable import Unavailable

PATIENCE: Final = 2000
"""Milliseconds that a question waits for its answer at least; it is given up before twice that."""
READ_AT_ONCE: Final = 65536
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
NO_REPLY: Final = "org.freedesktop.DBus.Error.NoReply"
ABSENT: Final = (
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
)


@dataclass(frozen=True, slots=True)
class Question:
    """A method of somebody on the bus, and what it is called with."""

    service: str
    path: str
    interface: str
    member: str
    signature: str = ""
    arguments: tuple[object, ...] = ()

    @classmethod
    def of_property(cls, service: str, path: str, interface: str, name: str) -> Question:
        """Asks for the value of a property."""
        return cls(service, path, PROPERTIES, "Get", "ss", (interface, name))


@dataclass(frozen=True, slots=True)
class News:
    """A signal of somebody on the bus.

    Attributes:
        first: What the first arguments have to be, for those who say many things.
        below: The first argument is a path, and has to lie on the way to or from this one.
        mentions: The property that has to be among those that have changed.
    """

    service: str
    path: str
    interface: str
    member: str
    first: tuple[str, ...] = ()
    below: str = ""
    mentions: str = ""

    @classmethod
    def of_property(cls, service: str, path: str, interface: str, name: str) -> News:
        """Tells that the value of a property has changed."""
        return cls(service, path, PROPERTIES, "PropertiesChanged", (interface,), mentions=name)

    @classmethod
    def of_owner(cls, service: str) -> News:
        """Tells that a service has come, has gone, or is somebody else now."""
        daemon = "org.freedesktop.DBus"
        return cls(daemon, "/org/freedesktop/DBus", daemon, "NameOwnerChanged", (service,))

    @property
    def rule(self) -> str:
        """The same as a match rule of the bus, so that nothing else wakes us up."""
        parts = {
            "type": "signal",
            "path": self.path,
            "interface": self.interface,
            "member": self.member,
        }
        if self.service:
            parts["sender"] = self.service
        parts |= {f"arg{index}": value for index, value in enumerate(self.first)}
        if self.below:
            parts["arg0path"] = self.below
        return ",".join(f"{key}='{value}'" for key, value in parts.items())

    def is_told_by(self, path: str, interface: str, member: str, body: tuple[Any, ...]) -> bool:
        """Whether a signal is the one that is meant."""
        if (path, interface, member) != (self.path, self.interface, self.member):
            return False
        if body[: len(self.first)] != self.first:
            return False
        return not self.mentions or any(self.mentions in part for part in body[1:3])


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the values, or the name of the error."""

    values: tuple[Any, ...] = ()
    error: str = ""


Answered = Callable[[Answer], None]
Heard = Callable[[tuple[Any, ...]], None]


def session_address(environ: Mapping[str, str] = os.environ) -> str:
    """Where the bus of the session is; empty where nobody says so."""
    given = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    run = environ.get("XDG_RUNTIME_DIR", "")
    return given or (f"unix:path={run}/bus" if run else "")


class Bus(QObject):
    """A connection to a message bus."""

    def __init__(self, address: str) -> None:
        """Connect; a local handshake of less than a millisecond.

        Args:
            address: As D-Bus writes it, or `SYSTEM`.

        Raises:
            Unavailable: There is no bus, or it does not want us.
        """
        super().__init__()
        self._connection = _connected(address)
        self._asked: dict[int, Answered] = {}
        self._asked_before: dict[int, Answered] = {}
        self._heeded: list[tuple[News, Heard]] = []
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._give_up)
        self._is_open = True
        descriptor = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def ask(self, question: Question, answered: Answered) -> None:
        """Ask; nobody is started for it. `answered` is called later, and once."""
        if not self._is_open:
            QTimer.singleShot(0, self, lambda: answered(Answer(error=NO_REPLY)))
            return
        address = DBusAddress(question.path, question.service, question.interface)
        call = (question.member, question.signature or None, question.arguments)
        message = new_method_call(address, *call)
        message.header.flags |= MessageFlag.no_auto_start
        serial = next(self._connection.outgoing_serial)
        self._asked[serial] = answered
        if not self._patience.isActive():
            self._patience.start()
        self._send(message, serial)

    def heed(self, news: News, heard: Heard) -> None:
        """Call `heard` with the values of each signal that is told."""
        self._heeded.append((news, heard))
        self._call_daemon(message_bus.AddMatch(news.rule))

    def ignore(self, heard: Heard) -> None:
        """Do not call this one any more."""
        for news, other in [pair for pair in self._heeded if pair[1] == heard]:
            self._heeded.remove((news, other))
            self._call_daemon(message_bus.RemoveMatch(news.rule))

    def close(self) -> None:
        """Leave the bus; questions that are open stay without an answer."""
        self._asked.clear()
        self._asked_before.clear()
        self._leave()

    def _call_daemon(self, message: Message) -> None:
        message.header.flags |= MessageFlag.no_reply_expected
        self._send(message, next(self._connection.outgoing_serial))

    def _send(self, message: Message, serial: int) -> None:
        if not self._is_open:
            return
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lose()

    def _read(self) -> None:
        try:
            read = self._connection.sock.recv(READ_AT_ONCE, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError:
            read = b""
        if not read:
            self._lose()
            return
        parser = self._connection.parser
        parser.add_data(read)
        while self._is_open and (message := parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.method_return:
                self._answer(fields[HeaderFields.reply_serial], Answer(message.body))
            case MessageType.error:
                error = Answer(error=fields[HeaderFields.error_name])
                self._answer(fields[HeaderFields.reply_serial], error)
            case MessageType.signal:
                place = (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
                path, interface, member = (fields[field] for field in place)
                for news, heard in tuple(self._heeded):
                    if news.is_told_by(path, interface, member, message.body):
                        heard(message.body)

    def _answer(self, serial: int, answer: Answer) -> None:
        answered = self._asked.pop(serial, None) or self._asked_before.pop(serial, None)
        if not (self._asked or self._asked_before):
            self._patience.stop()
        if answered is not None:
            answered(answer)

    def _give_up(self) -> None:
        """Answer what has waited through a whole turn of the timer."""
        given_up, self._asked_before, self._asked = self._asked_before, self._asked, {}
        if not self._asked_before:
            self._patience.stop()
        for answered in given_up.values():
            answered(Answer(error=NO_REPLY))

    def _lose(self) -> None:
        """The bus has gone, and the session with it."""
        self._leave()
        lost = self._asked_before | self._asked
        self._asked_before, self._asked = {}, {}
        for answered in lost.values():
            answered(Answer(error=NO_REPLY))

    def _leave(self) -> None:
        if self._is_open:
            self._is_open = False
            self._patience.stop()
            self._notifier.setEnabled(False)
            self._connection.close()


def _connected(address: str) -> DBusConnection:
    if not address or address.startswith("autolaunch:"):
        raise Unavailable("D-Bus", "there is no session bus")
    try:
        return open_dbus_connection(address)
    except FileNotFoundError as error:
        raise Unavailable("D-Bus", "there is no such message bus here") from error
    except (OSError, ValueError, RuntimeError, StopIteration, DBusErrorResponse) as error:
        raise Unavailable("D-Bus", f"the message bus does not answer ({error})") from error
