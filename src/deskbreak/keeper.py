"""Looks after the history while deskbreak runs: a backup a day, and another try after a failure."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from deskbreak.data.archive import Archive

FIRST_TRY: Final = timedelta(seconds=30)
LAST_TRY: Final = timedelta(minutes=8)
"""After this long at most it is tried again to write; each other write tries it as well."""
END_AT_ONCE: Final = 500
"""Milliseconds that a killed process may take to be gone."""
BACKUPS: Final = "deskbreak.data.backups"


class Keeper(QObject):
    """Makes the backup of a day after its first write, in a process of its own.

    While something waits to be written, and only then, it has a timer.

    Signals:
        said: What there is to say about the history has changed: a sentence, or "".
    """

    said = Signal(str)

    def __init__(
        self,
        path: Path,
        archive: Archive,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._archive = archive
        self._today = today
        self._backed_up: date | None = None
        self._told = ("", "")
        self._wait = FIRST_TRY
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(archive.flush)
        self._process: QProcess | None = None
        archive.wrote = self._hear_write

    def hear(self, notice: str) -> None:
        """What the archive says after each thing that it was told or asked."""
        if not self._archive.waits:
            self._again.stop()
            self._wait = FIRST_TRY
        elif not self._again.isActive():
            self._again.start(self._wait // timedelta(milliseconds=1))
            self._wait = min(self._wait * 2, LAST_TRY)
        self._tell(notice, self._told[1])

    def close(self) -> None:
        """Make no more backups; one that is not ready is made the next time."""
        self._again.stop()
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(END_AT_ONCE)

    def _tell(self, *told: str) -> None:
        if told != self._told:
            self._told = (told[0], told[1])
            self.said.emit("\n".join(filter(None, told)))

    # -- backups ---------------------------------------------------------------------------------

    def _hear_write(self) -> None:
        today = self._today()
        if today != self._backed_up and self._process is None:
            self._backed_up = today
            self._back_up(today)

    def _back_up(self, day: date) -> None:
        process = QProcess(self)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        self._process = process
        process.start(sys.executable, ["-m", BACKUPS, str(self._path), day.isoformat()])

    def _finish(self) -> None:
        from deskbreak.data.backups import DAMAGED  # noqa: PLC0415 - SQLite comes with it

        process, self._process = self._process, None
        if process is not None:
            said = bytes(process.readAllStandardOutput().data()).decode().strip()
            is_damaged = process.exitCode() == DAMAGED
            process.deleteLater()
            self._tell(self._told[0], said)
            if is_damaged:
                self._archive.check()

    def _fail(self, error: QProcess.ProcessError) -> None:
        """It could not even be started; one that crashes has finished as well."""
        if error is QProcess.ProcessError.FailedToStart:
            process, self._process = self._process, None
            if process is not None:
                reason = process.errorString()
                process.deleteLater()
                self._tell(self._told[0], f"No backup of {self._path.name} was made ({reason}).")
