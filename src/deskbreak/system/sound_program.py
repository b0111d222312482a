"""Sounds through the player that comes with the system: one short-lived program for each.

A program that is started is a process that ends by itself. It ends sooner when too many play at
once, when it takes longer than any sound of ours, and when nothing shall be heard any more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, QTimer

from deskbreak.system.sound_player import Failed, nobody
from deskbreak.system.unavailable import Unavailable

MOST: Final = 3
"""How many may play at once; what sounds longest then ends."""
PATIENCE: Final = 5000
"""Milliseconds after which a player is stuck: the sound server does not answer."""
END_AT_ONCE: Final = 200
"""Milliseconds that a killed process may take to be gone."""
LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Program:
    """How a player is called.

    Attributes:
        arguments: What stands before the file.
        socket: Where the sound server listens, below the runtime directory; without it the player
            is not tried.
    """

    name: str
    arguments: tuple[str, ...] = ()
    socket: str = ""


PAPLAY: Final = Program("paplay", ("--client-name=deskbreak", "--latency-msec=60"))
"""Speaks to PulseAudio, and to PipeWire where that stands in for it.

The latency is asked for because otherwise the end of a short sound may be waited for for seconds.
"""
PW_PLAY: Final = Program("pw-play", socket="pipewire-0")
APLAY: Final = Program("aplay", ("-q",))
AFPLAY: Final = Program("afplay")


class ProgramPlayer(QObject):
    """Plays each file by a program of its own."""

    def __init__(
        self,
        program: Program,
        environ: Mapping[str, str] = os.environ,
        patience: int = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._path = found(program, environ)
        self._patience = patience
        self._playing: list[_Playing] = []

    def play(self, path: str, failed: Failed) -> None:
        """Begin to play a file."""
        self._playing = [one for one in self._playing if not one.is_over]
        for oldest in self._playing[: 1 - MOST]:
            oldest.end()
        playing = _Playing(failed, self._patience, self)
        self._playing.append(playing)
        playing.start(self._path, [*self._program.arguments, path])

    def close(self) -> None:
        """End what plays; it is gone when this returns."""
        self.deleteLater()
        for playing in self.findChildren(_Playing):
            playing.end()
        for playing in self.findChildren(_Playing):
            # Qt would wait longer for a process that is destroyed, and complain.
            playing.waitForFinished(END_AT_ONCE)


class _Playing(QProcess):
    """A program that plays one file; it destroys itself when the program has ended."""

    def __init__(self, failed: Failed, patience: int, parent: QObject) -> None:
        super().__init__(parent)
        self.is_over = False
        self._failed = failed
        self.setProcessEnvironment(environment())
        self.setStandardInputFile(QProcess.nullDevice())
        self.setStandardOutputFile(QProcess.nullDevice())
        self.finished.connect(self._finish)
        self.errorOccurred.connect(self._hear_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lose_patience)
        self._patience.start(patience)

    def end(self) -> None:
        """End the program, and tell nobody."""
        if not self.is_over:
            self._close()
            self.kill()

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self.deleteLater()
        failed = self._close()
        if code or status is QProcess.ExitStatus.CrashExit:
            said = bytes(self.readAllStandardError().data()).decode(errors="replace").strip()
            failed(said.splitlines()[-1] if said else f"it ended with {code}")

    def _hear_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.deleteLater()
            self._close()(self.errorString())

    def _lose_patience(self) -> None:
        failed = self._close()
        self.kill()
        failed("")

    def _close(self) -> Failed:
        """It is over; whoever is to hear why."""
        self.is_over = True
        self._patience.stop()
        failed, self._failed = self._failed, nobody
        return failed


def found(program: Program, environ: Mapping[str, str]) -> str:
    """Where a program is.

    Raises:
        Unavailable: It is not installed, or what it plays through does not run.
    """
    path = QStandardPaths.findExecutable(program.name)
    if not path:
        raise Unavailable(program.name, "it is not installed")
    run = environ.get("PIPEWIRE_RUNTIME_DIR") or environ.get("XDG_RUNTIME_DIR") or "/nowhere"
    if program.socket and not (Path(run) / program.socket).exists():
        raise Unavailable(program.name, "its sound server does not run")
    return path


def environment(*, frozen: bool = hasattr(sys, "frozen")) -> QProcessEnvironment:
    """The environment for programs of the system.

    Args:
        frozen: Whether this is a package made by PyInstaller: its library path is for itself alone,
            and the one before is kept under another name.
    """
    made = QProcessEnvironment.systemEnvironment()
    for name in LIBRARY_PATHS if frozen else ():
        before = made.value(f"{name}_ORIG")
        if before:
            made.insert(name, before)
        else:
            made.remove(name)
    return made
