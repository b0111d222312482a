"""A connection of its own to the session bus, for messages that QtDBus cannot send.

QtDBus as PySide6 has it sends every number as a signed one and knows no typed hints, and without
them no notification has buttons. jeepney writes and reads the messages, a QLocalSocket carries
them: nothing here waits. The D-Bus Specification describes the conversation; messages may follow
the authentication at once, without waiting for the answer to Hello.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

# jeepney has no type hints.
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_method_call,
)
from jeepney.auth import BEGIN, Authenticator  # type: ignore[import-untyped]
from jeepney.bus import get_connectable_addresses  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from deskbreak.system.unavailable import Unavailable

BACKEND = "session bus"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a call.

    Attributes:
        sender: The connection that answered, by its unique name.
        refusal: Why there are no values; "" where there are.
    """

    sender: str = ""
    values: tuple[object, ...] = ()
    refusal: str = ""


Answered = Callable[[Answer], None]


class SessionBus(QObject):
    """The connection; what is sent before it is open waits in line.

    Signals:
        heard: A signal on the bus: its sender, its name and its values.
        lost: The connection has ended, and why; every open call has been answered with it.
    """

    heard = Signal(str, str, object)
    lost = Signal(str)

    def __init__(
        self, environ: Mapping[str, str] = os.environ, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        place = address(environ)
        self._authenticator = Authenticator()
        self._parser = Parser()
        self._serials = count(1)
        self._pending: dict[int, Answered] = {}
        self._in_line = b""
        self._over = ""
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._end)
        self._socket.errorOccurred.connect(self._end)
        self._send(message_bus.Hello())
        if place.startswith("\0"):
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._place = place.removeprefix("\0")
        # Not at once: who made this connection is to hear how it fails.
        QTimer.singleShot(0, self, self._open)

    def call(
        self,
        name: str,
        path: str,
        member: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        answered: Answered | None = None,
        *,
        interface: str = "",
    ) -> None:
        """Call a method of the service `name`, whose interface is usually called the same.

        `answered` hears what came of it, however long that takes.
        """
        to = DBusAddress(path, name, interface or name)
        message = new_method_call(to, member, signature or None, values)
        if answered is None:
            message.header.flags = MessageFlag.no_reply_expected
        self._send(message, answered)

    def listen(self, rule: str) -> None:
        """Hear the signals that a match rule describes."""
        self._send(message_bus.AddMatch(rule))

    def stop_listening(self, rule: str) -> None:
        """Hear them no longer."""
        self._send(message_bus.RemoveMatch(rule))

    def close(self) -> None:
        """Leave the bus; what has been sent is still delivered."""
        self._over = "the session bus was left"
        self._pending.clear()
        self._socket.flush()
        self._socket.disconnectFromServer()

    # -- the conversation ------------------------------------------------------------------------

    def _open(self) -> None:
        if not self._over:
            self._socket.connectToServer(self._place)

    def _greet(self) -> None:
        self._socket.write(self._authenticator.data_to_send())

    def _send(self, message: Message, answered: Answered | None = None) -> None:
        serial = next(self._serials)
        if self._over:
            if answered is not None:
                QTimer.singleShot(0, self, lambda: answered(Answer(refusal=self._over)))
            return
        if answered is not None:
            self._pending[serial] = answered
        data = message.serialise(serial=serial)
        if self._authenticator.authenticated:
            self._socket.write(data)
        else:
            self._in_line += data

    def _read(self) -> None:
        data = self._socket.readAll().data()
        try:
            if not self._authenticator.authenticated:
                self._authenticator.feed(data)
                if self._authenticator.authenticated:
                    self._socket.write(BEGIN + self._in_line)
                    self._in_line = b""
                return
            messages = self._parser.feed(data)
        except ValueError as error:
            # Of an authentication that is refused as well as of a message that is too long.
            self._end(str(error))
            return
        for message in messages:
            if self._over:
                return
            self._deliver(message)

    def _deliver(self, message: Message) -> None:
        fields = message.header.fields
        sender = fields.get(HeaderFields.sender, "")
        match message.header.message_type:
            case MessageType.signal:
                self.heard.emit(sender, fields[HeaderFields.member], message.body)
            case MessageType.method_return:
                self._answer(fields, Answer(sender, message.body))
            case MessageType.error:
                name = fields.get(HeaderFields.error_name, "")
                words = message.body[0] if message.body else ""
                said = words if isinstance(words, str) and words else name
                self._answer(fields, Answer(sender, refusal=said))
            case _:
                pass

    def _answer(self, fields: Mapping[HeaderFields, object], answer: Answer) -> None:
        serial = fields.get(HeaderFields.reply_serial)
        answered = self._pending.pop(serial, None) if isinstance(serial, int) else None
        if answered is not None:
            answered(answer)

    def _end(self, why: object = None) -> None:
        """The connection has ended; whoever waits for something hears it."""
        if self._over:
            return
        self._over = why if isinstance(why, str) else "the session bus does not answer"
        self._socket.abort()
        pending, self._pending = self._pending, {}
        for answered in pending.values():
            answered(Answer(refusal=self._over))
        self.lost.emit(self._over)


def address(environ: Mapping[str, str]) -> str:
    """Where the session bus listens: a path, or an abstract name after a zero byte.

    Raises:
        Unavailable: Where there is none, or none that can be reached.
    """
    said = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not said:
        usual = Path(environ.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
        if usual.is_socket():
            return str(usual)
        raise Unavailable(BACKEND, "there is no session bus")
    try:
        return str(next(get_connectable_addresses(said)))
    except (RuntimeError, ValueError, StopIteration) as error:
        raise Unavailable(BACKEND, f"the session bus cannot be reached at {said}") from error
