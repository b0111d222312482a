"""Speech through Speech Dispatcher, in its own protocol on a socket.

The program `spd-say` would be simpler, but it can only silence everybody, a screen reader included;
`CANCEL SELF` silences us alone. Sources: the SSIP reference manual (commands, the numbers of the
answers, the dot that ends a message) and speech-dispatcher(1) (`--spawn`, where its socket is).
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer
from PySide6.QtNetwork import QLocalSocket

from deskbreak.system.sound_player import nobody
from deskbreak.system.sound_program import END_AT_ONCE, environment
from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice_speaker import Failed, Tone

NAME: Final = "speech-dispatcher"
PATIENCE: Final = 8000
"""Milliseconds that it may take to start and to answer."""
SETTING: Final = "SET SELF "
SPEAK: Final = "SPEAK"
CANCEL: Final = "CANCEL SELF"
OK, EVENT = range(200, 300), range(700, 800)
"""Answers that everything is well, and what is told without having been asked."""
SILENT: Final = "it does not answer"
NOBODY: Final = (
    QLocalSocket.LocalSocketError.ServerNotFoundError,
    QLocalSocket.LocalSocketError.ConnectionRefusedError,
)

Command = tuple[str, str]
"""A command, and the text that it asks for, or ""."""


class SpeechDispatcher(QObject):
    """A Speaker; the connection is made, and the daemon started, with the first sentence.

    One command is under way at a time. What belongs to one sentence is sent together.
    """

    def __init__(
        self,
        tone: Tone,
        failed: Failed,
        environ: Mapping[str, str] = os.environ,
        patience: int = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._place = str(place(environ))
        self._waiting = deque(_greeting(tone, environ))
        self._under_way: Command | None = None
        self._heard = b""
        self._is_over = False
        self._starter: QProcess | None = None
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._send_next)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._hear_error)
        self._socket.disconnected.connect(self._lose)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._lose)

    # -- as a speaker -----------------------------------------------------------------------------

    def say(self, sentence: str, *, follows: bool) -> None:
        """Speak a sentence in the place of what is being said, or after it."""
        if not follows:
            self.hush()
        self._waiting.append((SPEAK, _one_line(sentence)))
        self._go_on()

    def hush(self) -> None:
        """Stop speaking, and forget what was to follow."""
        self._waiting = deque(one for one in self._waiting if one[0].startswith(SETTING))
        if self._is_connected:
            self._waiting.append((CANCEL, ""))
            self._go_on()

    def close(self) -> None:
        """Stop speaking and leave; what is sent here is still delivered."""
        self.deleteLater()
        self._failed = nobody
        if self._is_over:
            return
        self._is_over = True
        self._patience.stop()
        if self._is_connected:
            # In the middle of a message the dot ends it, so that the rest is read as commands.
            is_speaking = self._under_way is not None and self._under_way[0] == SPEAK
            self._write(*("." for _ in range(is_speaking)), CANCEL, "QUIT")
            self._socket.flush()
        self._socket.disconnectFromServer()
        if self._starter is not None:
            self._starter.kill()
            self._starter.waitForFinished(END_AT_ONCE)

    # -- the conversation -------------------------------------------------------------------------

    @property
    def _is_connected(self) -> bool:
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    def _go_on(self) -> None:
        if self._is_over or self._under_way is not None:
            return
        if self._is_connected:
            self._send_next()
        elif not self._patience.isActive():
            self._patience.start()
            self._socket.connectToServer(self._place)

    def _send_next(self) -> None:
        if not self._waiting:
            self._patience.stop()
            return
        self._under_way = self._waiting.popleft()
        self._patience.start()
        self._write(self._under_way[0])

    def _write(self, *lines: str) -> None:
        self._socket.write("".join(f"{line}\r\n" for line in lines).encode())

    def _read(self) -> None:
        self._heard += bytes(self._socket.readAll().data())
        *lines, self._heard = self._heard.split(b"\r\n")
        for line in lines:
            # A minus after the number says that the answer goes on.
            if not self._is_over and line[:3].isdigit() and line[3:4] != b"-":
                self._take(int(line[:3]), line[4:].decode(errors="replace"))

    def _take(self, number: int, words: str) -> None:
        """The answer to what is under way."""
        if self._under_way is None or number in EVENT:
            return
        command, text = self._under_way
        if number not in OK and command == SPEAK:
            self._end(words)
        elif text:
            self._under_way = (command, "")
            self._write(text, ".")
        else:
            self._under_way = None
            self._send_next()

    # -- starting and ending ----------------------------------------------------------------------

    def _hear_error(self, error: QLocalSocket.LocalSocketError) -> None:
        """Where nobody listens, start the daemon, as its own library would."""
        if self._is_over:
            return
        path = QStandardPaths.findExecutable(NAME)
        if error not in NOBODY or self._starter is not None or not path:
            self._lose()
            return
        self._starter = starter = QProcess(self)
        starter.setProcessEnvironment(environment())
        for channel in (starter.setStandardOutputFile, starter.setStandardErrorFile):
            channel(QProcess.nullDevice())
        starter.finished.connect(self._hear_start)
        starter.errorOccurred.connect(self._lose)
        starter.start(path, ["--spawn", "-c", "unix_socket", "-S", self._place])

    def _hear_start(self, code: int) -> None:
        if self._is_over:
            return
        if code:
            self._end(f"it could not be started (it ended with {code})")
        else:
            self._socket.connectToServer(self._place)

    def _lose(self) -> None:
        self._end(SILENT)

    def _end(self, reason: str) -> None:
        if not self._is_over:
            self._is_over = True
            self._patience.stop()
            self._socket.abort()
            self._failed(reason)


def place(environ: Mapping[str, str]) -> Path:
    """Where Speech Dispatcher listens.

    Raises:
        Unavailable: It is set to be spoken to over a network.
    """
    method, _, path = environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method not in {"", "unix_socket"}:
        raise Unavailable(NAME, "it is set to be reached over a network, which is not done")
    if path:
        return Path(path)
    run = environ.get("XDG_RUNTIME_DIR") or environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(run) / "speech-dispatcher" / "speechd.sock"


def find(environ: Mapping[str, str] = os.environ) -> str:
    """Where it listens, or will once it is started.

    Raises:
        Unavailable: It neither runs nor is installed.
    """
    path = place(environ)
    if not path.is_socket() and not QStandardPaths.findExecutable(NAME):
        raise Unavailable(NAME, "it is not installed")
    return str(path)


def _greeting(tone: Tone, environ: Mapping[str, str]) -> tuple[Command, ...]:
    """Who we are and how we want to be heard; what it does not know of this is left as it is."""
    settings = (
        f"CLIENT_NAME {environ.get('USER') or 'user'}:deskbreak:guide",
        f"LANGUAGE {tone.language}",
        f"VOLUME {tone.volume * 2 - 100}",
        "PRIORITY message",
    )
    return tuple((f"{SETTING}{setting}", "") for setting in settings)


def _one_line(sentence: str) -> str:
    """A sentence as it is sent: a dot at the beginning is doubled, for one alone ends a message."""
    words = " ".join(sentence.split())
    return f".{words}" if words.startswith(".") else words
