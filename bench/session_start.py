"""One deskbreak that `bench.session` measures: from the wish for a session to the first picture."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from deskbreak.app import App
from deskbreak.data.introduction import Introduction
from deskbreak.data.profile import Profile
from deskbreak.domain.breaks import BreakKind
from deskbreak.system.clock import SystemClock
from deskbreak.ui.actions import Actions
from deskbreak.ui.tray import Tray

TIMES = 4
SETTLES = 3000
BETWEEN = 1000
"""Milliseconds: from the start of the program to the first session, and between two of them."""


class Starts(QObject):
    """Asks for one session after the other, and notes when its figure is on the screen."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._clock = SystemClock()
        self._began = self._worked = 0.0
        self.wall: list[float] = []
        self.worked: list[float] = []

    def ask(self) -> None:
        """Ask for a session, as a click in the menu does."""
        self._began, self._worked = self._now(), time.process_time()
        self._app.engine.request(BreakKind.MICRO)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the figure; all of the window is painted in one go."""
        if event.type() is QEvent.Type.Paint and type(watched).__name__ == "FigureView":
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.wall.append(self._now() - self._began)
        self.worked.append(time.process_time() - self._worked)
        self._app.desk.end_session()
        if len(self.wall) < TIMES:
            QTimer.singleShot(BETWEEN, self.ask)
        else:
            QTimer.singleShot(0, QApplication.quit)

    def _now(self) -> float:
        return self._clock.awake().total_seconds()


def main() -> int:
    """Run as `deskbreak` does, ask, and print the seconds of every start.

    With `menu` the menu is opened a second before the first one, as by somebody who starts there.
    """
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    QPixmapCache.setCacheLimit(0)
    actions = Actions()
    profile = Profile.at(Path(sys.argv[1]))
    # The notice about safety, which comes before the very first session, waits for a click.
    introduction = Introduction(profile.introduction)
    introduction.welcome()
    introduction.understand_safety()
    app = App(application, profile, 1.0, actions, Tray(actions.menu))
    app.start()
    starts = Starts(app)
    if "menu" in sys.argv[2:]:
        QTimer.singleShot(SETTLES - BETWEEN, actions.menu_opened.emit)
    QTimer.singleShot(SETTLES, starts.ask)
    application.exec()
    print(json.dumps({"wall": starts.wall, "cpu": starts.worked}))
    app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
