"""The icon in the tray; it survives a host that comes late, goes, and comes back.

On X11 an icon made before the StatusNotifier host appeared stays with the old tray protocol for
good, although the tray is then said to be available; so a new icon is made when the host appears.
Under Wayland Qt registers by itself, and a second icon would show twice.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from deskbreak.domain.state import State
from deskbreak.domain.status import IconSpec, Status, icon_spec
from deskbreak.ui import icons, status_text
from deskbreak.ui.status_text import Now

WATCHER = "org.kde.StatusNotifierWatcher"
HOST_SETTLES = 300
"""Milliseconds after its appearance until a StatusNotifier host takes items."""
GONE_AFTER = 30_000
"""Milliseconds without any tray until the person is told."""


class Tray(QObject):
    """Shows the icon and its menu wherever there is a tray.

    Signals:
        activated: The icon was clicked.
        missing: There has been no tray for a while.
    """

    activated = Signal()
    missing = Signal()

    def __init__(self, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._spec = IconSpec(0, State.WORKING)
        self._tip = ""
        self._icon = self._made()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(HOST_SETTLES)
        self._late.timeout.connect(self._make_again)
        self._absence = QTimer(self)
        self._absence.setSingleShot(True)
        self._absence.timeout.connect(self._check)
        self._watcher: QDBusServiceWatcher | None = None
        if QGuiApplication.platformName() == "xcb":
            self._watcher = QDBusServiceWatcher(
                WATCHER,
                QDBusConnection.sessionBus(),
                QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
                self,
            )
            self._watcher.serviceRegistered.connect(self._meet_host)
        self._has_host = QSystemTrayIcon.isSystemTrayAvailable()
        if not self._has_host:
            # Only then: asking wakes four threads, and who was there is asked no more.
            self._absence.start(GONE_AFTER)

    def show(self, status: Status, now: Now) -> None:
        """Show how things stand; nothing is sent to the panel that it has already."""
        spec = icon_spec(status)
        if spec != self._spec:
            self._spec = spec
            self._icon.setIcon(icons.icon(spec))
        tip = f"deskbreak: {status_text.short(status, now)}"
        if tip != self._tip:
            self._tip = tip
            self._icon.setToolTip(tip)

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(icons.icon(self._spec), self)
        made.setContextMenu(self._menu)
        made.setToolTip(self._tip)
        made.activated.connect(self._click)
        made.show()
        return made

    def _meet_host(self) -> None:
        # Qt registers again by itself with a host that was there when the icon was made.
        if not self._has_host:
            self._late.start()

    def _make_again(self) -> None:
        self._has_host = True
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = self._made()

    def _click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.activated.emit()

    def _check(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.missing.emit()
