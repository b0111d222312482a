"""A program that says what it hears of absence, and how long it took to begin."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer

from deskbreak.system.absence import absence_source
from deskbreak.system.clock import SystemClock


class Probe:
    """Says everything in a line of its own, first of all what the witnesses say."""

    def __init__(self) -> None:
        begun = time.perf_counter()
        self._absence = absence_source(SystemClock())
        self._absence.listen(self)
        self._took = time.perf_counter() - begun
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def locked(self) -> None:
        """The screen is locked."""
        self._say("locked")

    def unlocked(self) -> None:
        """The screen is open."""
        self._say("unlocked")

    def falls_asleep(self) -> None:
        """The machine is about to sleep."""
        self._say("falls asleep")

    def wakes_up(self) -> None:
        """The machine has slept; nothing more is asked of us."""
        self._say("wakes up")
        self._absence.close()
        QCoreApplication.exit(0)

    def clock_set(self) -> None:
        """The clock was set."""
        self._say("clock set")

    def _look(self) -> None:
        if self._absence.is_settled:
            self._timer.stop()
            for finding in self._absence.findings():
                self._say(f"{finding.backend}: {finding.works}: {finding.text}")
            self._say(f"began in {self._took * 1000:.1f} ms")

    def _say(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    application = QCoreApplication([])
    probe = Probe()
    sys.exit(application.exec())
