"""A program that listens to idle time and says what it hears, a line for each.

    idle_probe.py [--only BACKEND] pauses COUNT          one typing pause after the other
    idle_probe.py [--only BACKEND] follow COUNT GAP      whatever happens; GAP in seconds

It ends by itself after COUNT things; with `--leave-open` it does not close first. With `follow` it
asks for a typing pause of a third of the gap at first, when somebody went away (the pause holds
already) and when they came back.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QTimer

from deskbreak.system.backends import idle_candidates
from deskbreak.system.clock import SystemClock
from deskbreak.system.here import NAME
from deskbreak.system.idle_chain import IdleChain

SHORT = timedelta(milliseconds=120)
MINUTE = timedelta(seconds=60)


def say(*words: object) -> None:
    """Write a line at once."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


class Probe:
    """Says what it hears, until it has heard enough."""

    def __init__(self, only: str, wanted: int, gap: timedelta) -> None:
        self.clock = SystemClock()
        self.leaves_open = False
        candidates = idle_candidates(self.clock, os.environ, NAME)
        self.idle = IdleChain(self.clock, [one for one in candidates if only in {"", one.name}])
        self._left = wanted
        self.idle.settled.connect(self._settle)
        self.idle.listen(self, gap)

    def went_idle(self, since: timedelta) -> None:
        """Say for how long."""
        self.hear("idle", (self.clock.awake() - since).total_seconds())

    def came_back(self) -> None:
        """Say it."""
        self.hear("back")

    def typing_paused(self) -> None:
        """Say it."""
        self.hear("paused")

    def hear(self, *words: object) -> None:
        """Say what happened, and end in good order when it was the last."""
        say(*words)
        self._left -= 1
        if not self._left:
            if not self.leaves_open:
                self.idle.close()
            QCoreApplication.exit(0)

    def _settle(self) -> None:
        for finding in self.idle.findings():
            if finding.works:
                say("settled", finding.backend)
        if self.idle.notice:
            say(self.idle.notice)


class Pauses(Probe):
    """Asks again a moment after each pause, so that some hold already when they are asked for."""

    def __init__(self, only: str, wanted: int) -> None:
        super().__init__(only, wanted, MINUTE)
        self._heard = 0
        self._ask()

    def typing_paused(self) -> None:
        """Count, and ask again a moment later."""
        self._heard += 1
        QTimer.singleShot(37 * self._heard % 100, self._ask)
        self.hear(self._heard)

    def _ask(self) -> None:
        self.idle.await_typing_pause(SHORT)


class Following(Probe):
    """Asks for a typing pause whenever something has changed."""

    def __init__(self, only: str, wanted: int, gap: timedelta) -> None:
        super().__init__(only, wanted, gap)
        self._pause = gap / 3
        self.idle.await_typing_pause(self._pause)

    def went_idle(self, since: timedelta) -> None:
        """Ask for a pause that holds already."""
        self.idle.await_typing_pause(self._pause)
        super().went_idle(since)

    def came_back(self) -> None:
        """Ask for the next pause."""
        self.idle.await_typing_pause(self._pause)
        super().came_back()


def probe() -> Probe:
    """What the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="")
    parser.add_argument("--leave-open", action="store_true")
    parser.add_argument("kind", choices=["pauses", "follow"])
    parser.add_argument("count", type=int)
    parser.add_argument("gap", type=float, nargs="?", default=60)
    wanted = parser.parse_args()
    made: Probe
    if wanted.kind == "pauses":
        made = Pauses(wanted.only, wanted.count)
    else:
        made = Following(wanted.only, wanted.count, timedelta(seconds=wanted.gap))
    made.leaves_open = wanted.leave_open
    return made


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    application = QCoreApplication([])
    running = probe()
    sys.exit(application.exec())
