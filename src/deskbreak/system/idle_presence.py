"""Whether a service is on the session bus, asked without starting it and without waiting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

DAEMON = "org.freedesktop.DBus"
PATH = "/org/freedesktop/DBus"


class Presence(QObject):
    """One question, over the connection that Qt has anyway."""

    def __init__(self, name: str, answer: Callable[[str], None]) -> None:
        """Ask; `answer` gets "" where the service runs, and otherwise what is missing."""
        super().__init__()
        self._answer = answer
        question = QDBusMessage.createMethodCall(DAEMON, PATH, DAEMON, "NameHasOwner")
        question.setArguments([name])
        call = QDBusConnection.sessionBus().asyncCall(question)
        self._asked = QDBusPendingCallWatcher(call, self)
        if self._asked.isFinished():
            # Without a bus it has failed by now, and nobody will say so.
            QTimer.singleShot(0, self, self._tell)
        else:
            self._asked.finished.connect(self._tell)

    def _tell(self) -> None:
        reply = self._asked.reply()
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
            self._answer("there is no session bus")
        elif reply.arguments() == [True]:
            self._answer("")
        else:
            self._answer("does not run here")
