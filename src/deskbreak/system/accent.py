"""The accent of the desktop, read by jeepney.

QtDBus as PySide6 has it cannot read a structure, and the accent is one. So a connection is made for
this one question, and only on a desktop that has an accent.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from deskbreak.system.portal import INTERFACE, PATH, PORTAL, Key
from deskbreak.system.session_bus import Answer, SessionBus
from deskbreak.system.unavailable import Unavailable


def ask_accent(key: Key, told: Callable[[object], None], parent: QObject) -> None:
    """Ask the portal, and tell red, green and blue; nothing where it does not answer."""
    try:
        bus = SessionBus(parent=parent)
    except Unavailable:
        return

    def hear(answer: Answer) -> None:
        bus.close()
        bus.deleteLater()
        if not answer.refusal and answer.values:
            told(_plain(answer.values[0]))

    bus.call(PORTAL, PATH, "Read", "ss", key, hear, interface=INTERFACE)


def _plain(value: object) -> object:
    """A value without its variants, which jeepney has as pairs of a signature and a value."""
    match value:
        case (str(), inner):
            return _plain(inner)
        case _:
            return value
