"""The screen lock as the screen savers of the desktops tell it on the session bus.

All of them have GetActive and ActiveChanged of the same meaning, under names of their own. A screen
that is merely blank counts as locked: nobody can see a prompt on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from deskbreak.ports import Finding
from deskbreak.system.absence_bus import Owners, ask, call, slot
from deskbreak.system.absence_witness import PORT, Ear

NAME: Final = "screen saver"

FREEDESKTOP: Final = "org.freedesktop.ScreenSaver"
PATHS: Final = {
    FREEDESKTOP: ("/org/freedesktop/ScreenSaver", "/ScreenSaver"),
    "org.kde.screensaver": ("/ScreenSaver", "/org/freedesktop/ScreenSaver"),
    "org.gnome.ScreenSaver": ("/org/gnome/ScreenSaver",),
    "org.cinnamon.ScreenSaver": ("/org/cinnamon/ScreenSaver",),
    "org.mate.ScreenSaver": ("/org/mate/ScreenSaver", "/"),
    "org.xfce.ScreenSaver": ("/org/xfce/ScreenSaver",),
}
"""Where each name answers; the first path that does is right."""
INTERFACES: Final = tuple(name for name in PATHS if name != "org.kde.screensaver")
HEAR: Final = slot("hear(QDBusMessage)")


class ScreenSavers(QObject):
    """A witness of the lock; one screen saver or another may come and go."""

    def __init__(self, bus: Callable[[], QDBusConnection], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = bus
        self._bus: QDBusConnection | None = None
        self._owners: Owners | None = None
        self._ear: Ear | None = None
        self._unreachable = ""
        self._active: dict[str, bool] = {}
        self._mute: dict[str, str] = {}
        self._asked: set[str] = set()

    @property
    def is_settled(self) -> bool:
        """Whether every screen saver has said whether it is active."""
        if self._owners is None:
            return bool(self._unreachable)
        return self._owners.are_known and not self._asked

    def listen(self, ear: Ear) -> None:
        """Begin to listen."""
        self._ear = ear
        bus = self._connect()
        if not bus.isConnected():
            self._unreachable = f"the session bus cannot be reached ({bus.lastError().message()})"
            return
        self._bus = bus
        for interface in INTERFACES:
            bus.connect("", "", interface, "ActiveChanged", self, HEAR)
        self._owners = Owners(bus, tuple(PATHS), self)
        self._owners.changed.connect(self._meet)

    def finding(self) -> Finding:
        """Which screen savers there are, and whether one is active."""
        owners = self._owners
        if owners is None:
            return Finding(PORT, NAME, works=False, text=self._unreachable or "not asked yet")
        names = owners.names()
        if not names:
            return Finding(PORT, NAME, works=False, text="there is none on the session bus")
        texts = []
        for name in names:
            owner = owners.of(name)
            active = self._active.get(owner)
            known = {None: self._mute.get(owner, "not known"), True: "active", False: "not active"}
            texts.append(f"{name}: {known[active]}")
        return Finding(PORT, NAME, works=bool(self._active), text="; ".join(texts))

    def close(self) -> None:
        """Stop listening."""
        self._ear = None
        if self._bus is not None:
            for interface in INTERFACES:
                self._bus.disconnect("", "", interface, "ActiveChanged", self, HEAR)

    @Slot(str, str)
    def _meet(self, name: str, owner: str) -> None:
        """A screen saver is there, or there no more: one that has gone locks nothing."""
        if owner:
            self._ask(name, owner, PATHS[name])
        for gone in [one for one in self._active if not self._is_there(one)]:
            del self._active[gone]
        self._tell()

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """A signal of somebody on the bus; only the owners of the names count."""
        if self._is_there(message.service()):
            self._see(message.service(), is_active=bool(message.arguments()[0]))

    def _is_there(self, owner: str) -> bool:
        return self._owners is not None and self._owners.include(owner)

    def _ask(self, name: str, owner: str, paths: tuple[str, ...]) -> None:
        if self._bus is None:
            return
        interface = name if name in INTERFACES else FREEDESKTOP
        self._asked.add(name)

        def answered(values: list[object]) -> None:
            self._asked.discard(name)
            if self._is_there(owner):
                self._see(owner, is_active=bool(values[0]))

        def refused(reason: str) -> None:
            self._asked.discard(name)
            self._mute[owner] = reason
            if paths[1:]:
                self._ask(name, owner, paths[1:])

        ask(self._bus, call(owner, paths[0], interface, "GetActive"), self, answered, refused)

    def _see(self, owner: str, *, is_active: bool) -> None:
        self._active[owner] = is_active
        self._tell()

    def _tell(self) -> None:
        if self._ear is not None:
            self._ear.hear_lock(NAME, locked=any(self._active.values()))
