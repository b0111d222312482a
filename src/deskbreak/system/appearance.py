"""Whether the person wants dark windows, asked from the desktop portal.

deskbreak does without Qt's desktop themes (docs/adr/0008), which would otherwise know. The portal's
Settings interface is described in the XDG Desktop Portal documentation; `color-scheme` is 1 for
dark, 2 for light and 0 for no preference.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)
from PySide6.QtGui import QGuiApplication

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
NAMESPACE, KEY = "org.freedesktop.appearance", "color-scheme"
DARK, LIGHT = 1, 2


class Appearance(QObject):
    """What the desktop says, or what Qt knows where it says nothing.

    Signals:
        changed: The person wants something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._asked: QDBusPendingCallWatcher | None = None
        self._said: int | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether windows should be dark."""
        if self._said in {DARK, LIGHT}:
            return self._said == DARK
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def follow(self) -> None:
        """Ask once, and listen to changes; a desktop without the portal changes nothing."""
        if not self._bus.isConnected():
            return
        slot = SLOT("hear(QString,QString,QDBusVariant)")
        # The stubs want bytes where the binding takes the string that SLOT makes, and no bytes.
        self._bus.connect(PORTAL, PATH, INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        question = QDBusMessage.createMethodCall(PORTAL, PATH, INTERFACE, "Read")
        question.setArguments([NAMESPACE, KEY])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
        self._asked.finished.connect(self._read)

    @Slot(str, str, QDBusVariant)
    def hear(self, namespace: str, key: str, value: QDBusVariant) -> None:
        """A setting of the desktop has changed."""
        if (namespace, key) == (NAMESPACE, KEY):
            self._use(value)

    def _read(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self._use(reply.arguments()[0])
        watcher.deleteLater()
        self._asked = None

    def _use(self, value: object) -> None:
        """Remember what the portal said; `Read` wraps its answer in two variants."""
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if isinstance(value, int) and value != self._said:
            self._said = value
            self.changed.emit()
