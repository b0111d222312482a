"""A program that waits for one typing pause after the other and says how many there were."""

from __future__ import annotations

import sys
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QTimer

from deskbreak.system.clock import SystemClock
from deskbreak.system.idle_x11 import XSyncIdle

PAUSE = timedelta(milliseconds=120)


class Probe:
    """Asks again a moment after each pause, so that some hold already when they are asked for."""

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._heard = 0
        self._idle = XSyncIdle(SystemClock())
        self._idle.listen(self, timedelta(seconds=60))
        self._ask()

    def went_idle(self, since: timedelta) -> None:
        """Nobody goes away here."""

    def came_back(self) -> None:
        """Nobody comes back here."""

    def typing_paused(self) -> None:
        """Count, and ask again a moment later."""
        self._heard += 1
        sys.stdout.write(f"{self._heard}\n")
        sys.stdout.flush()
        if self._heard < self._wanted:
            QTimer.singleShot(37 * self._heard % 100, self._ask)
        else:
            self._idle.close()
            QCoreApplication.exit(0)

    def _ask(self) -> None:
        self._idle.await_typing_pause(PAUSE)


if __name__ == "__main__":
    application = QCoreApplication([])
    probe = Probe(int(sys.argv[1]))
    sys.exit(application.exec())
