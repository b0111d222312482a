"""What the desktop portal says about the person's wishes, asked once and then heard.

The Settings interface is described in the XDG Desktop Portal documentation. A desktop without a
portal, or without a key, says nothing, and what holds there is the reader's affair.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

Key = tuple[str, str]
"""The namespace of a setting and its key in it."""


class PortalSettings(QObject):
    """Some settings of the desktop.

    Signals:
        told: The portal says what one of them is: its key and its plain value.
    """

    told = Signal(object, object)

    def __init__(self, keys: Iterable[Key], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)
        self._bus = QDBusConnection.sessionBus()
        self._asked: dict[QDBusPendingCallWatcher, Key] = {}
        self._follows = False

    def follow(self) -> None:
        """Ask once for each, and listen to changes."""
        if self._follows or not self._bus.isConnected():
            return
        self._follows = True
        slot = SLOT("hear(QString,QString,QDBusVariant)")
        # The stubs want bytes where the binding takes the string that SLOT makes, and no bytes.
        self._bus.connect(PORTAL, PATH, INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for key in self._keys:
            question = QDBusMessage.createMethodCall(PORTAL, PATH, INTERFACE, "Read")
            question.setArguments(list(key))
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
            self._asked[watcher] = key
            watcher.finished.connect(self._read)

    @Slot(str, str, QDBusVariant)
    def hear(self, namespace: str, key: str, value: QDBusVariant) -> None:
        """A setting of the desktop has changed."""
        if (namespace, key) in self._keys:
            self.told.emit((namespace, key), plain(value))

    def _read(self, watcher: QDBusPendingCallWatcher) -> None:
        key = self._asked.pop(watcher)
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self.told.emit(key, plain(reply.arguments()[0]))
        watcher.deleteLater()


def plain(value: object) -> object:
    """A value without what it is wrapped in; `Read` wraps its answer in two variants."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
