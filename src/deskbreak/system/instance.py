"""The deskbreak that runs, as other launches and commands see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from deskbreak.system.here import IS_WINDOWS
from deskbreak.system.messages import LONGEST, Reply, Request, encoded, request

Answerer = Callable[[Request], Reply]


class Instance(QObject):
    """Listens to the others and answers them."""

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._answer: Answerer | None = None

    def listen(self, answer: Answerer) -> str:
        """Begin to answer; what keeps others from reaching this one, or ""."""
        self._answer = answer
        if IS_WINDOWS:
            name = self._address.name
        else:
            try:
                self._address.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                return f"Commands cannot reach this deskbreak: {error}"
            name = str(self._address)
        # Whoever holds the lock is the only one alive; a socket that is there is a dead one's.
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            return ""
        return f"Commands cannot reach this deskbreak: {self._server.errorString()}"

    def close(self) -> None:
        """Stop answering."""
        self._server.close()

    def _meet(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(self._hear)

    def _hear(self) -> None:
        connection = self.sender()
        if not isinstance(connection, QLocalSocket) or self._answer is None:
            return
        if connection.bytesAvailable() > LONGEST:
            reply = Reply(done=False, text="the message is too long")
        elif connection.canReadLine():
            line = bytes(connection.readLine().data())
            try:
                reply = self._answer(request(line))
            except ValueError as error:
                reply = Reply(done=False, text=str(error))
        else:
            return
        connection.write(encoded(reply))
        connection.flush()
        connection.disconnectFromServer()
