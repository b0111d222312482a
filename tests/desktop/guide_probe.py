"""A program that opens one guide as deskbreak does, and says what becomes of it, a line each.

The words after its name: `routine=ID`, `screen=NAME`, `dim`, `full`, `by-itself` (it does not take
the keyboard), `iconic` (the window begins as an icon, so the screen does not show it).
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.data.safety import safety
from deskbreak.domain.exercise import Side
from deskbreak.ports import Assignment, SessionReport
from deskbreak.system.clock import SystemClock
from deskbreak.ui.guide_screens import GuideScreens, Placing
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme


def say(words: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Probe:
    """One guide and the words that were given."""

    def __init__(self, words: list[str]) -> None:
        given = dict(word.partition("=")[::2] for word in words)
        known, _ = shipped_library()
        routine = known.routines[given.get("routine", "micro-twist")]
        self.guide = GuideWindow(
            Assignment(routine, Side.RIGHT),
            SystemClock(),
            Theme.of(resources.theme("light")),
            lambda: safety(resources.tables("safety")),
        )
        self.guide.ended.connect(self._end)
        self.guide.closed.connect(self._close)
        self.guide.unexposed.connect(self._tell_unexposed)
        self.guide.announced.connect(self._announce)
        by_itself = "by-itself" in given
        self.guide.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, by_itself)
        self.guide.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        if "iconic" in given:
            self.guide.setWindowState(Qt.WindowState.WindowMinimized)
        placing = Placing(given.get("screen", "pointer"), "full" in given, "dim" in given)
        self.screens = GuideScreens(self.guide, placing)
        self.guide.closed.connect(self.screens.close)
        self.screens.open()
        if not by_itself:
            self.guide.raise_()
            self.guide.activateWindow()
        say(f"screens {' '.join(one.name() for one in QGuiApplication.screens())}")

    def _end(self, report: SessionReport) -> None:
        say(f"ended {report.share:.2f}")

    def _close(self) -> None:
        say("closed")
        application.quit()

    def _tell_unexposed(self) -> None:
        say("unexposed")

    def _announce(self, words: str) -> None:
        say(f"announced {words}")


if __name__ == "__main__":
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    for data in resources.fonts():
        QFontDatabase.addApplicationFontFromData(data)
    probe = Probe(sys.argv[1:])
    application.exec()
