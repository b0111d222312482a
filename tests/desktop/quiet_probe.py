"""A program that attends closely and says what the desk is like, each time that it changes.

With a window of its own it fills the screen itself, and then says what it sees a few times over.
"""

from __future__ import annotations

import sys
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow

from deskbreak.system.surroundings import surroundings_source

EVERY = timedelta(milliseconds=100)
GLANCES = 5

application = QGuiApplication([])
surroundings = surroundings_source(every=EVERY)


def tell() -> None:
    """Say it on a line of its own."""
    quiet = surroundings.around.quiet
    sys.stdout.write(f"{quiet.value if quiet else 'plain'}\n")
    sys.stdout.flush()


def look(glances: int) -> None:
    """Look and say it, and again a moment later."""
    surroundings.look_again(tell)
    if glances > 1:
        QTimer.singleShot(100, application, lambda: look(glances - 1))


surroundings.follow(tell)
surroundings.attend(closely=True)
if "--own-window" in sys.argv:
    window = QRasterWindow()
    window.setTitle("own window")
    window.showFullScreen()
    application.focusWindowChanged.connect(lambda: look(GLANCES))
else:
    look(1)
application.exec()
