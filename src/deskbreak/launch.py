"""What a launch does first: become the one that runs, and be in the tray.

Everything else is imported once the icon is on its way to the panel.
"""

from __future__ import annotations

import os

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from deskbreak.data.profile import APP, Profile
from deskbreak.system import identity
from deskbreak.system.lock import ProfileLock
from deskbreak.ui.actions import Actions
from deskbreak.ui.tray import GONE_AFTER, Tray

ALREADY_RUNNING = 3


def run(profile: Profile, pace: float, *, shows: bool = True) -> int:
    """Run deskbreak until it is told to quit; the exit code.

    Only where it `shows` windows does the first run begin with its pages.
    """
    # On GNOME and XFCE Qt would load GTK for its colours and fonts, which deskbreak brings along:
    # 9 MB for nothing. docs/adr/0008 has the figures.
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    identity.claim()
    application = QApplication([APP])
    application.setApplicationName(APP)
    application.setDesktopFileName(identity.launcher())
    application.setQuitOnLastWindowClosed(False)
    # Qt's cache wakes up every ten seconds for as long as there is a picture in it; the icon is
    # kept by whoever shows it.
    QPixmapCache.setCacheLimit(0)
    lock = ProfileLock(profile.lock)
    if not lock.claim():
        return ALREADY_RUNNING
    actions = Actions()
    tray = Tray(actions.menu, gone_after=round(GONE_AFTER / pace))

    from deskbreak.app import App

    try:
        app = App(application, profile, pace, actions, tray)
        app.start(shows=shows)
        code = application.exec()
        app.close()
    finally:
        lock.release()
    return code
