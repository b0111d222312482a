"""Takes the history elsewhere and back in a process of its own: ten years take seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QProcess

from deskbreak.data.profile import Profile

COMMANDS: Final = "deskbreak"
END_AT_ONCE: Final = 500
"""Milliseconds that a killed process may take to be gone."""

Told = Callable[[bool, str], None]
"""Hears whether it worked, and a sentence."""


class Carrier(QObject):
    """Runs `deskbreak history …` beside this program, and tells what came of it.

    That command is made for a history that somebody else has open. It does all of it or nothing, so
    that one may be killed at any moment.
    """

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = () if profile.is_usual else ("--profile", str(profile.config))
        self._running: dict[QProcess, Told] = {}

    def carry(self, told: Told, *arguments: str) -> None:
        """Begin; `told` is called once, later."""
        process = QProcess(self)
        self._running[process] = told
        process.finished.connect(partial(self._finish, process))
        process.errorOccurred.connect(partial(self._fail, process))
        process.start(sys.executable, ["-m", COMMANDS, *self._profile, "history", *arguments])

    def close(self) -> None:
        """End what is not ready."""
        while self._running:
            process, _ = self._running.popitem()
            process.kill()
            process.waitForFinished(END_AT_ONCE)

    def _finish(self, process: QProcess, code: int, status: QProcess.ExitStatus) -> None:
        done = code == 0 and status is QProcess.ExitStatus.NormalExit
        said = process.readAllStandardOutput() if done else process.readAllStandardError()
        words = bytes(said.data()).decode(errors="replace").strip()
        # A refusal is the last line; what was logged may stand before it.
        self._tell(process, words if done else words.rpartition("\n")[2], done=done)

    def _fail(self, process: QProcess, error: QProcess.ProcessError) -> None:
        """It could not even be started; one that crashes has finished as well."""
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(process, f"{process.errorString()}.", done=False)

    def _tell(self, process: QProcess, words: str, *, done: bool) -> None:
        told = self._running.pop(process, None)
        if told is not None:
            process.deleteLater()
            told(done, words)
