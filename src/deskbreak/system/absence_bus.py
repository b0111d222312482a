"""Message buses as the witnesses of absence use them: asked without waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
)

PROPERTIES = "org.freedesktop.DBus.Properties"
DAEMON = "org.freedesktop.DBus"
OWNER_CHANGE = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange

Answered = Callable[[list[Any]], None]
Refused = Callable[[str], None]


def slot(signature: str) -> bytes:
    """A slot as QDBusConnection wants it named: a str, whatever the stubs of PySide6 say."""
    return SLOT(signature)  # type: ignore[return-value]


def call(service: str, path: str, interface: str, member: str, *arguments: object) -> QDBusMessage:
    """A call that starts no service that is not there: nobody is woken to be asked."""
    message = QDBusMessage.createMethodCall(service, path, interface, member)
    message.setArguments(list(arguments))
    message.setAutoStartService(False)
    return message


def ask(
    bus: QDBusConnection,
    message: QDBusMessage,
    asker: QObject,
    answered: Answered,
    refused: Refused,
) -> None:
    """Send a call; `answered` gets the values, or `refused` the reason, while the asker lives."""

    def finish(watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ErrorMessage:
            refused(reply.errorMessage() or reply.errorName())
        else:
            answered(reply.arguments())

    QDBusPendingCallWatcher(bus.asyncCall(message), asker).finished.connect(finish)


class Owners(QObject):
    """Who owns some names on a bus, from the first answer on.

    QtDBus could compare the sender of a signal by itself, but asks for it and waits.
    """

    changed = Signal(str, str)
    """A name, and its new owner; none is ""."""
    settled = Signal()
    """The first owner of every name is known."""

    def __init__(self, bus: QDBusConnection, names: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._owners: dict[str, str] = {}
        self._asked = set(names)
        for name in names:
            # Named in the constructor: addWatchedService waits, with Python's lock in hand, for
            # Qt's D-Bus thread, which may want that lock to find an override of connectNotify.
            watcher = QDBusServiceWatcher(name, bus, OWNER_CHANGE, self)
            watcher.serviceOwnerChanged.connect(self._change)
        for name in names:
            self._ask(bus, name)

    @property
    def are_known(self) -> bool:
        """Whether the bus has answered for every name."""
        return not self._asked

    def of(self, name: str) -> str:
        """The unique name of the owner; "" where there is none."""
        return self._owners.get(name, "")

    def include(self, sender: str) -> bool:
        """Whether a signal comes from one of them."""
        return bool(sender) and sender in self._owners.values()

    def names(self) -> tuple[str, ...]:
        """The names that are owned."""
        return tuple(sorted(name for name, owner in self._owners.items() if owner))

    def _ask(self, bus: QDBusConnection, name: str) -> None:
        ask(
            bus,
            call(DAEMON, "/org/freedesktop/DBus", DAEMON, "GetNameOwner", name),
            self,
            lambda values: self._know(name, str(values[0])),
            lambda _: self._know(name, ""),
        )

    def _know(self, name: str, owner: str) -> None:
        self._asked.discard(name)
        self._set(name, owner)
        if not self._asked:
            self.settled.emit()

    def _change(self, name: str, _before: str, owner: str) -> None:
        self._set(name, owner)

    def _set(self, name: str, owner: str) -> None:
        if self._owners.get(name, "") != owner:
            self._owners[name] = owner
            self.changed.emit(name, owner)
