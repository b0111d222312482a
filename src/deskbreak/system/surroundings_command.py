"""A program that is run to ask it something, without waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, QTimer

PATIENCE: Final = 5000
"""Milliseconds that a program may take; after that it is ended."""


class Command(QObject):
    """Runs programs, one at a time, and hands on what they say."""

    def __init__(self) -> None:
        super().__init__()
        self._process: QProcess | None = None
        self._answered: Callable[[str | None], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Whether a program has not answered yet."""
        return self._process is not None

    def run(self, line: Sequence[str], answered: Callable[[str | None], None]) -> None:
        """Run a program; `answered` is called later with its words, or None where it failed."""
        self.close()
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # Some write numbers with the comma of the person's language, which no JSON has.
        environment.insert("LC_ALL", "C.UTF-8")
        process.setProcessEnvironment(environment)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        self._process, self._answered = process, answered
        self._patience.start()
        program, *arguments = line
        process.start(program, arguments)

    def close(self) -> None:
        """End the program that is running; it has nothing to say any more."""
        self._answered = None
        self._end()

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        went_well = status is QProcess.ExitStatus.NormalExit and code == 0
        words = process.readAllStandardOutput().toStdString() if went_well else None
        self._hand_on(words)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._hand_on(None)

    def _hand_on(self, words: str | None) -> None:
        process, self._process = self._process, None
        answered, self._answered = self._answered, None
        self._patience.stop()
        if process is not None:
            process.deleteLater()
        if answered is not None:
            answered(words)

    def _end(self) -> None:
        """Let go of the program, which is killed; `answered` hears that it failed."""
        process = self._process
        if process is None:
            return
        process.finished.disconnect(self._finish)
        process.errorOccurred.disconnect(self._fail)
        process.kill()
        # A killed program is gone at once; Qt complains when it forgets one that still runs.
        process.waitForFinished(100)
        self._hand_on(None)


def is_installed(program: str) -> bool:
    """Whether there is such a program."""
    return bool(QStandardPaths.findExecutable(program))
