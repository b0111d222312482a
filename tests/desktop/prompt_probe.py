"""A program that prompts by a notification and says what became of it.

The words after its name: how often the break can still be snoozed, and `withdraw` to take the
prompt away a moment after it was shown, or `quit` to end then.
"""

from __future__ import annotations

import sys
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from deskbreak.domain.breaks import BreakKind
from deskbreak.ports import Ask
from deskbreak.system.clock import SystemClock
from deskbreak.system.notifications import Notifications
from deskbreak.ui.prompt_notice import PromptNotice
from tests.fakes import holding, routine

SHOWN_FOR = 700


class Probe:
    """One prompt; what becomes of it is a line each."""

    def __init__(self, snoozes: int) -> None:
        ask = Ask(
            BreakKind.MICRO,
            routine("neck & <shoulders>", "micro", holding()),
            timedelta(seconds=20),
            snoozes,
        )
        self.notifications = Notifications(needed=True)
        self.notice = PromptNotice(ask, SystemClock(), self.notifications, begins=True)
        self.notice.accepted.connect(self._accept)
        self.notice.snoozed.connect(self._snooze)
        self.notice.skipped.connect(self._skip)
        self.notice.gave_up.connect(self._give_up)
        self.notice.show()

    def withdraw(self) -> None:
        """Take it away as the planner does."""
        self.notice.hide()
        self._say("withdrawn")

    def _accept(self) -> None:
        self._say("accepted")

    def _snooze(self, minutes: int) -> None:
        self._say(f"snoozed {minutes}")

    def _skip(self) -> None:
        self._say("skipped")

    def _give_up(self, left: Ask) -> None:
        self._say(f"gave up, {left.lasts.total_seconds():.0f} s left")

    def _say(self, words: str) -> None:
        findings = " | ".join(finding.text for finding in self.notifications.findings())
        sys.stdout.write(f"{words}\n{findings}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication([])
    probe = Probe(int(sys.argv[1]))
    if "withdraw" in sys.argv:
        QTimer.singleShot(SHOWN_FOR, probe.withdraw)
    if "quit" in sys.argv:
        QTimer.singleShot(SHOWN_FOR, application.quit)
    application.exec()
    probe.notifications.close()
