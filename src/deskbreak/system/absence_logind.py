"""Sleep and lock as logind tells them on the system bus; elogind speaks the same language.

The interface is described in the manual page org.freedesktop.login1(5), the delay of sleep in
"Inhibitor Locks" of the systemd project. `Lock` is a request to whatever locks the screen; that it
is locked is said by the property LockedHint, where the desktop keeps it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from deskbreak.ports import Finding
from deskbreak.system.absence_bus import PROPERTIES, Owners, ask, call, slot
from deskbreak.system.absence_witness import PORT, Ear

NAME: Final = "logind"
SERVICE: Final = "org.freedesktop.login1"
PATH: Final = "/org/freedesktop/login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
AUTO: Final = f"{PATH}/session/auto"
"""Whichever session the caller belongs to; signals come from the one that it stands for."""
WHY: Final = "Keep what was done at the desk"

UNANSWERED: Final = "not answered yet"

SIGNALS: Final = ((MANAGER, "PrepareForSleep"), (SESSION, "Lock"), (SESSION, "Unlock"))
HEAR: Final = slot("hear(QDBusMessage)")
CHANGE: Final = slot("change(QString,QVariantMap,QStringList,QDBusMessage)")


class Logind(QObject):
    """A witness of sleep, which it delays until it was heard, and of our session's lock.

    Where our session cannot be found, any session's request to lock is heard.
    """

    def __init__(
        self,
        bus: Callable[[], QDBusConnection],
        session: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connect = bus
        self._wanted = session
        self._bus: QDBusConnection | None = None
        self._owners: Owners | None = None
        self._ear: Ear | None = None
        self._unreachable = ""
        self._session: str | None = None
        self._strange = ""
        self._is_locked: bool | None = None
        self._prepares = False
        self._delay: int | None = None
        self._undelayed = UNANSWERED

    # -- as a witness -----------------------------------------------------------------------------

    @property
    def is_settled(self) -> bool:
        """Whether logind has answered what it was asked at the start."""
        if self._owners is None:
            return bool(self._unreachable)
        if not self._owners.of(SERVICE):
            return self._owners.are_known
        is_found = self._is_locked is not None or bool(self._strange)
        return is_found and (self._delay is not None or self._undelayed != UNANSWERED)

    def listen(self, ear: Ear) -> None:
        """Begin to listen; logind may come and go."""
        self._ear = ear
        bus = self._connect()
        if not bus.isConnected():
            self._unreachable = f"the system bus cannot be reached ({bus.lastError().message()})"
            return
        self._bus = bus
        for interface, member in SIGNALS:
            bus.connect("", "", interface, member, self, HEAR)
        self._owners = Owners(bus, (SERVICE,), self)
        self._owners.changed.connect(self._meet)

    def finding(self) -> Finding:
        """What logind says, or why it cannot be asked."""
        if self._owners is None or not self._owners.of(SERVICE):
            reason = self._unreachable or f"{SERVICE} is not on the system bus"
            return Finding(PORT, NAME, works=False, text=reason)
        lock = {None: "lock not known", True: "locked", False: "not locked"}[self._is_locked]
        session = f"session {self._session.rpartition('/')[2]}" if self._session else "no session"
        if self._strange:
            session += f" ({self._strange})"
        delay = "is delayed until deskbreak has saved"
        if self._delay is None:
            delay = f"is not delayed ({self._undelayed})"
        return Finding(PORT, NAME, works=True, text=f"{session}: {lock}; sleep {delay}")

    def close(self) -> None:
        """Stop listening, and delay no sleep any more."""
        self._ear = None
        self._let_sleep()
        if self._bus is None:
            return
        for interface, member in SIGNALS:
            self._bus.disconnect("", "", interface, member, self, HEAR)
        self._follow(None)

    # -- logind itself ----------------------------------------------------------------------------

    @Slot(str, str)
    def _meet(self, _name: str, owner: str) -> None:
        """Logind is there, maybe again, or is there no more."""
        if self._ear is None:
            return
        if owner:
            self._find_session()
            self._delay_sleep()
            return
        self._is_locked = None
        self._ear.hear_lock(NAME, locked=False)
        if self._prepares:
            self._wake_up()

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """A signal of somebody on the bus; only logind's own count."""
        if self._ear is None or not self._is_from_logind(message):
            return
        if message.member() == "PrepareForSleep":
            if message.arguments()[0]:
                self._fall_asleep()
            else:
                self._wake_up()
        elif self._session in {"", message.path()}:
            is_lock = message.member() == "Lock"
            if not is_lock:
                self._see_lock(locked=False)
            self._ear.hear_lock_request(locked=is_lock)

    def _is_from_logind(self, message: QDBusMessage) -> bool:
        return self._owners is not None and self._owners.include(message.service())

    def _ask(
        self,
        path: str,
        interface: str,
        member: str,
        *arguments: object,
        answered: Callable[[Any], None],
        refused: Callable[[str], None],
    ) -> None:
        """Ask logind for one value."""
        if self._bus is None:
            return
        message = call(SERVICE, path, interface, member, *arguments)
        ask(self._bus, message, self, lambda values: answered(values[0]), refused)

    # -- sleep ------------------------------------------------------------------------------------

    def _fall_asleep(self) -> None:
        self._prepares = True
        if self._ear is not None:
            self._ear.hear_sleep()
        self._let_sleep()

    def _wake_up(self) -> None:
        self._prepares = False
        if self._ear is not None:
            self._ear.hear_waking()
            self._delay_sleep()

    def _delay_sleep(self) -> None:
        """Ask for a moment before the next sleep; without it we are as quick as we can."""
        self._ask(
            *(PATH, MANAGER, "Inhibit", "sleep", "deskbreak", WHY, "delay"),
            answered=self._hold_delay,
            refused=self._go_on_without,
        )

    def _hold_delay(self, lock: Any) -> None:
        self._let_sleep()
        self._undelayed = ""
        # Closed when we say so, not when Qt lets go of the answer.
        self._delay = os.dup(lock.fileDescriptor())
        if self._prepares or self._ear is None:
            self._let_sleep()

    def _go_on_without(self, reason: str) -> None:
        if self._delay is None:
            self._undelayed = reason

    def _let_sleep(self) -> None:
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None
            self._undelayed = "it was asked to sleep"

    # -- our session ------------------------------------------------------------------------------

    def _find_session(self) -> None:
        """Find our session by its name, or else by where we run."""
        if self._wanted:
            self._find(self._wanted, lambda _: self._find_own())
        else:
            self._find_own()

    def _find_own(self) -> None:
        self._ask(
            *(AUTO, PROPERTIES, "Get", SESSION, "Id"),
            answered=lambda identifier: self._find(str(identifier.variant()), self._do_without),
            refused=self._do_without,
        )

    def _find(self, identifier: str, refused: Callable[[str], None]) -> None:
        self._ask(
            *(PATH, MANAGER, "GetSession", identifier),
            answered=lambda path: self._follow(str(path.path())),
            refused=refused,
        )

    def _do_without(self, reason: str) -> None:
        self._strange = reason
        self._follow("")

    def _follow(self, path: str | None) -> None:
        """Hear what changes in a session, and ask how it is now."""
        if self._bus is None:
            return
        member = "PropertiesChanged"
        if self._session != path:
            if self._session:
                self._bus.disconnect("", self._session, PROPERTIES, member, self, CHANGE)
            self._session = path
            if path:
                self._bus.connect("", path, PROPERTIES, member, self, CHANGE)
        if path:
            self._strange = ""
            self._ask(
                *(path, PROPERTIES, "Get", SESSION, "LockedHint"),
                answered=lambda hint: self._see_lock(locked=bool(hint.variant())),
                refused=self._see_nothing,
            )

    @Slot(str, "QVariantMap", "QStringList", QDBusMessage)
    def change(
        self, interface: str, changed: dict[str, Any], _: list[str], message: QDBusMessage
    ) -> None:
        """Properties of our session have changed."""
        if interface != SESSION or not self._is_from_logind(message) or self._ear is None:
            return
        if "LockedHint" in changed:
            self._see_lock(locked=bool(changed["LockedHint"]))
            if not self._is_locked:
                self._ear.hear_lock_request(locked=False)

    def _see_lock(self, *, locked: bool) -> None:
        self._is_locked = locked
        if self._ear is not None:
            self._ear.hear_lock(NAME, locked=locked)

    def _see_nothing(self, reason: str) -> None:
        self._strange = reason
