"""The line to the desktop's notification server: connected when it is first needed.

Only a change of the server wakes us while no notification of ours is up: the signals about
notifications, which many servers send to everybody, are asked for as long as one can be answered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.system.notification_server import Server
from deskbreak.system.unavailable import Unavailable

if TYPE_CHECKING:
    from deskbreak.system.session_bus import Answer, Answered, SessionBus

logger = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
ABOUT_NOTIFICATIONS = f"type='signal',sender='{NAME}',path='{PATH}',interface='{NAME}'"
ABOUT_OWNER = (
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
    f"member='NameOwnerChanged',arg0='{NAME}'"
)
NOT_UNDERSTOOD = "the notification server is not understood"
NO_ANSWER = "the notification server does not answer"

Connect = Callable[[QObject], "SessionBus"]


class NotificationService(QObject):
    """Whoever shows notifications on this desktop.

    Signals:
        heard: A signal about a notification: its sender, its name and its values.
        gone: The server has gone, by its unique name; "" where the whole bus has.
    """

    heard = Signal(str, str, object)
    gone = Signal(str)

    def __init__(self, connect: Connect | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.server: Server | None = None
        self.refusal = "not asked yet"
        self._connect = connect or _session_bus
        self._bus: SessionBus | None = None
        self._waiting: list[Callable[[], None]] = []
        self._listens = False

    def learn(self, then: Callable[[], None]) -> None:
        """Go on once `server` is known, or `refusal` says why there is none."""
        if self.server is not None:
            then()
            return
        self._waiting.append(then)
        if len(self._waiting) > 1:
            return
        self.refusal = NO_ANSWER
        if self._bus is None:
            try:
                self._bus = self._connect(self)
            except Unavailable as reason:
                self.refusal = reason.reason
                # Not at once: whoever asks is in the middle of it.
                QTimer.singleShot(0, self, self._go_on)
                return
            self._bus.heard.connect(self._hear)
            self._bus.lost.connect(self._lose)
            self._bus.listen(ABOUT_OWNER)
        self.call("GetServerInformation", answered=self._meet)

    def call(
        self,
        member: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        answered: Answered | None = None,
    ) -> None:
        """Call the server; without `answered` nobody waits for what comes of it."""
        if self._bus is not None:
            self._bus.call(NAME, PATH, member, signature, values, answered)

    def listen(self) -> None:
        """Hear what becomes of notifications."""
        if self._bus is not None and not self._listens:
            self._listens = True
            self._bus.listen(ABOUT_NOTIFICATIONS)

    def stop_listening(self) -> None:
        """Hear it no longer."""
        if self._bus is not None and self._listens:
            self._listens = False
            self._bus.stop_listening(ABOUT_NOTIFICATIONS)

    def close(self) -> None:
        """Leave the bus."""
        self.server = None
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()

    def _meet(self, answer: Answer) -> None:
        match answer.values:
            case (str(name), str(vendor), str(version), str(specification)):
                described = (name, vendor, version, specification)
                self.call("GetCapabilities", answered=partial(self._know, described))
            case _:
                self.refusal = answer.refusal or NOT_UNDERSTOOD
                self._go_on()

    def _know(self, described: tuple[str, str, str, str], answer: Answer) -> None:
        match answer.values:
            case (list(capabilities),):
                self.server = Server(*described, tuple(map(str, capabilities)))
                logger.debug("notification server: %s", self.server)
            case _:
                self.refusal = answer.refusal or NOT_UNDERSTOOD
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _hear(self, sender: str, member: str, values: tuple[object, ...]) -> None:
        match member, values:
            case "NameOwnerChanged", (str(name), str(old), _):
                if name == NAME and old:
                    self._forget("the notification server has gone", old)
            case _:
                self.heard.emit(sender, member, values)

    def _lose(self, reason: str) -> None:
        """The bus has gone; it is looked for again when something is to be shown."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.deleteLater()
        self._listens = False
        self._forget(reason, "")

    def _forget(self, reason: str, owner: str) -> None:
        self.server = None
        self.refusal = reason
        self.gone.emit(owner)


def _session_bus(parent: QObject) -> SessionBus:
    """The connection to the bus, made of what is imported now."""
    try:
        from deskbreak.system.session_bus import SessionBus  # noqa: PLC0415
    except ImportError as error:
        raise Unavailable("notification", f"{error.name} is not installed") from error
    return SessionBus(parent=parent)
