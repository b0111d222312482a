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
"""Milliseconds without any tray until the person gets a window instead."""


class Tray(QObject):
    """Shows the icon and its menu wherever there is a tray.

    Signals:
        activated: The icon was clicked.
        missing: There has been no tray for a while.
        found: There is one after all, or again.
    """

    activated = Signal()
    missing = Signal()
    found = Signal()

    def __init__(
        self, menu: QMenu, parent: QObject | None = None, *, gone_after: int = GONE_AFTER
    ) -> None:
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
        self._absence.setInterval(gone_after)
        self._absence.timeout.connect(self._check)
        self._makes_again = QGuiApplication.platformName() == "xcb"
        mode = QDBusServiceWatcher.WatchModeFlag
        self._watcher = QDBusServiceWatcher(
            WATCHER,
            QDBusConnection.sessionBus(),
            mode.WatchForRegistration | mode.WatchForUnregistration,
            self,
        )
        self._watcher.serviceRegistered.connect(self._meet_host)
        self._watcher.serviceUnregistered.connect(self._miss_host)
        self._has_host = QSystemTrayIcon.isSystemTrayAvailable()
        if not self._has_host:
            # Only then: asking wakes four threads, and who was there is asked no more.
            self._absence.start()

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

    def wait_again(self) -> None:
        """Say once more, after a while, that there is no tray."""
        self._absence.start()

    def is_there(self) -> bool:
        """Whether there is a tray to be in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

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
        self._absence.stop()
        # Qt registers again by itself with a host that was there when the icon was made.
        if not self._has_host and self._makes_again:
            self._late.start()
        self.found.emit()

    def _miss_host(self) -> None:
        # A panel that is only started again is back before anybody needs a window.
        self._absence.start()

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
