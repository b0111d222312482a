"""A time zone that is changed, as timedated tells it on the system bus.

The interface is described in the manual page org.freedesktop.timedate1(5). The service runs only
while it is needed, so its signals are heard from whoever sends them: they say no more than "look at
the clock".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection

from deskbreak.ports import Finding
from deskbreak.system.absence_bus import PROPERTIES, slot
from deskbreak.system.absence_witness import PORT, Ear

NAME: Final = "time zone"
PATH: Final = "/org/freedesktop/timedate1"
SERVICE: Final = "org.freedesktop.timedate1"
CHANGE: Final = slot("change(QString,QVariantMap,QStringList)")


class ZoneWatch(QObject):
    """A witness of a new time zone."""

    def __init__(self, bus: Callable[[], QDBusConnection], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = bus
        self._bus: QDBusConnection | None = None
        self._ear: Ear | None = None
        self._refusal = ""

    @property
    def is_settled(self) -> bool:
        """Whether it is known if there is a bus."""
        return self._bus is not None or bool(self._refusal)

    def listen(self, ear: Ear) -> None:
        """Begin to listen."""
        self._ear = ear
        bus = self._connect()
        if not bus.isConnected():
            self._refusal = f"the system bus cannot be reached ({bus.lastError().message()})"
            return
        self._bus = bus
        bus.connect("", PATH, PROPERTIES, "PropertiesChanged", self, CHANGE)

    def finding(self) -> Finding:
        """Whether a change would be heard."""
        if self._bus is None:
            return Finding(PORT, NAME, works=False, text=self._refusal or "not asked yet")
        return Finding(PORT, NAME, works=True, text=f"{SERVICE} tells when it is changed")

    def close(self) -> None:
        """Stop listening."""
        self._ear = None
        if self._bus is not None:
            self._bus.disconnect("", PATH, PROPERTIES, "PropertiesChanged", self, CHANGE)

    @Slot(str, "QVariantMap", "QStringList")
    def change(self, _interface: str, changed: dict[str, Any], invalid: list[str]) -> None:
        """Properties of timedated have changed."""
        if self._ear is not None and "Timezone" in {*changed, *invalid}:
            self._ear.hear_clock()
