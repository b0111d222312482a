"""The deskbreak that runs, as other launches and commands see it.

Whoever can reach the socket is this person or root; still, nothing that arrives there is trusted. A
message is answered once and its connection is closed; one that does not come in time is dropped.
Each connection is met in a turn of its own, so that many of them cannot keep the windows waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from deskbreak.system.here import IS_WINDOWS
from deskbreak.system.messages import LONGEST, Reply, Request, encoded, request
from deskbreak.system.private_folder import make_private

Answerer = Callable[[Request], Reply]

PATIENCE = 3_000
"""Milliseconds in which a message has to arrive whole."""
MOST = 32
"""How many messages may be on their way at once."""
TOO_LONG = Reply(done=False, text="the message is too long")
TOO_SLOW = Reply(done=False, text="the message did not arrive in time")
TOO_MANY = Reply(done=False, text="too many messages at once")
MISTAKE = Reply(done=False, text="deskbreak made a mistake of its own; its faults.log has it.")


class Instance(QObject):
    """Listens to the others and answers them."""

    def __init__(
        self, address: Path, parent: QObject | None = None, *, patience: int = PATIENCE
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._patience = patience
        self._open: set[_Connection] = set()
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
                make_private(self._address.parent)
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
        for connection in tuple(self._open):
            connection.drop()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            connection = _Connection(socket, self._reply_to, self._forget)
            self._open.add(connection)
            connection.begin(None if len(self._open) <= MOST else TOO_MANY, self._patience)

    def _forget(self, connection: _Connection) -> None:
        self._open.discard(connection)

    def _reply_to(self, line: bytes) -> Reply:
        if self._answer is None:
            return MISTAKE
        try:
            wanted = request(line)
        except ValueError as error:
            return Reply(done=False, text=str(error))
        return self._answer(wanted)


class _Connection:
    """One message and its answer."""

    def __init__(
        self,
        socket: QLocalSocket,
        reply_to: Callable[[bytes], Reply],
        ended: Callable[[_Connection], None],
    ) -> None:
        self._socket = socket
        self._reply_to = reply_to
        self._ended = ended
        self._timer = QTimer(socket)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._give_up)
        self._is_answered = False
        # No more than that is ever kept of what somebody sends.
        socket.setReadBufferSize(LONGEST + 1)
        socket.disconnected.connect(self._end)
        socket.readyRead.connect(self._hear)

    def begin(self, refusal: Reply | None, patience: int) -> None:
        """Wait for the message, or refuse it at once."""
        self._timer.start(patience)
        if refusal is not None:
            self._say(refusal)
        else:
            # It may be there already.
            self._hear()

    def drop(self) -> None:
        """End the connection, whatever is still on its way."""
        self._socket.abort()

    def _hear(self) -> None:
        if self._is_answered:
            # Whatever follows the message is thrown away.
            self._socket.readAll()
        elif self._socket.canReadLine():
            line = bytes(self._socket.readLine(LONGEST + 2).data())
            if len(line) > LONGEST:
                self._refuse_length()
                return
            reply = MISTAKE
            try:
                reply = self._reply_to(line)
            finally:
                self._say(reply)
        elif self._socket.bytesAvailable() > LONGEST:
            self._refuse_length()

    def _refuse_length(self) -> None:
        self._socket.readAll()
        self._say(TOO_LONG)

    def _say(self, reply: Reply) -> None:
        self._is_answered = True
        self._socket.write(encoded(reply))
        self._socket.flush()
        if reply is not TOO_LONG:
            self._socket.disconnectFromServer()
        # Else the rest is still on its way: closed on it, the other end would lose the answer.

    def _give_up(self) -> None:
        """Too slow in saying what is wanted, or in taking the answer."""
        if not self._is_answered:
            self._say(TOO_SLOW)
        self._socket.abort()

    def _end(self) -> None:
        self._timer.stop()
        self._ended(self)
        self._socket.deleteLater()
