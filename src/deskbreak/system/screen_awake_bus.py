"""Screens that are kept lit by whoever decides about them on the bus of the session.

The first of several interfaces that says yes is enough; they lead to the same switch. What was
asked for ends when it is taken back or our connection does. Sources: the Idle Inhibition Service
(freedesktop.org), gnome-session's D-Bus interface (8 is "inhibit the session being marked as
idle"), the PowerManagement.Inhibit interface (Xfce; Plasma would only keep the machine awake, so it
comes after), and the Inhibit portal for programs in a sandbox.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from deskbreak.system.screen_awake_keeper import APP, WHY, Kept
from deskbreak.system.surroundings_bus import (
    ABSENT,
    NO_REPLY,
    Answer,
    Bus,
    Question,
    session_address,
)
from deskbreak.system.unavailable import Unavailable

NAME: Final = "session bus"
IDLE: Final = 8
NO_WINDOW: Final = 0

SCREEN_SAVER: Final = "org.freedesktop.ScreenSaver"
GNOME: Final = "org.gnome.SessionManager"
POWER: Final = "org.freedesktop.PowerManagement"
PORTAL: Final = "org.freedesktop.portal.Desktop"
PORTAL_PATH: Final = "/org/freedesktop/portal/desktop"


@dataclass(frozen=True, slots=True)
class Inhibitor:
    """An interface that keeps the screens lit.

    Attributes:
        ask: Asks for it; the answer is what takes it back.
        take_back: Makes the question that does.
    """

    ask: Question
    take_back: Callable[[object], Question]


def _by_cookie(
    service: str, path: str, interface: str, ask: Question, member: str = "UnInhibit"
) -> Inhibitor:
    """One that is taken back by the number that it has answered with."""
    return Inhibitor(ask, lambda cookie: Question(service, path, interface, member, "u", (cookie,)))


def inhibitors() -> tuple[Inhibitor, ...]:
    """All interfaces, in the order in which they are asked."""
    saver = (SCREEN_SAVER, "/org/freedesktop/ScreenSaver", SCREEN_SAVER)
    gnome = (GNOME, "/org/gnome/SessionManager", GNOME)
    power = (POWER, "/org/freedesktop/PowerManagement/Inhibit", f"{POWER}.Inhibit")
    portal = (PORTAL, PORTAL_PATH, "org.freedesktop.portal.Inhibit")
    reason = {"reason": ("s", WHY)}
    return (
        _by_cookie(*saver, Question(*saver, "Inhibit", "ss", (APP, WHY))),
        _by_cookie(
            *gnome, Question(*gnome, "Inhibit", "susu", (APP, NO_WINDOW, WHY, IDLE)), "Uninhibit"
        ),
        _by_cookie(*power, Question(*power, "Inhibit", "ss", (APP, WHY))),
        Inhibitor(
            Question(*portal, "Inhibit", "sua{sv}", ("", IDLE, reason)),
            lambda handle: Question(PORTAL, str(handle), "org.freedesktop.portal.Request", "Close"),
        ),
    )


class BusKeeper(QObject):
    """A Keeper with a connection of its own, for as long as it keeps."""

    def __init__(
        self,
        environ: Mapping[str, str] = os.environ,
        parent: QObject | None = None,
        connect: Callable[[str], Bus] = Bus,
    ) -> None:
        """Connect.

        Raises:
            Unavailable: There is no bus of the session.
        """
        super().__init__(parent)
        address = session_address(environ)
        if not address:
            raise Unavailable(NAME, "there is no session bus")
        self._bus = connect(address)
        self._left = list(inhibitors())
        self._refusals: list[str] = []
        self._kept: Kept | None = None
        self._gone: Callable[[], None] | None = None
        self._take_back: Question | None = None

    def keep(self, kept: Kept) -> None:
        """Ask one interface after the other until one says yes."""
        self._kept = kept
        self._ask_next()

    def let_go(self, gone: Callable[[], None]) -> None:
        """Take it back; what is being asked for is taken back when it has been answered."""
        self._gone = gone
        if self._kept is None:
            self._end()

    def _ask_next(self) -> None:
        inhibitor = self._left.pop(0)
        self._bus.ask(inhibitor.ask, partial(self._hear, inhibitor))

    def _hear(self, inhibitor: Inhibitor, answer: Answer) -> None:
        service = inhibitor.ask.service
        if answer.values:
            self._take_back = inhibitor.take_back(answer.values[0])
            self._tell(f"{service} keeps them lit", works=True)
            return
        self._refusals.append(f"{service}: {_reason(answer.error)}")
        if self._left and self._gone is None:
            self._ask_next()
        else:
            self._tell("; ".join(self._refusals), works=False)

    def _tell(self, text: str, *, works: bool) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept(text, works=works)
        if self._gone is not None:
            self._end()

    def _end(self) -> None:
        question, self._take_back = self._take_back, None
        if question is None:
            self._leave()
        else:
            self._bus.ask(question, lambda _: self._leave())

    def _leave(self) -> None:
        self._bus.close()
        self.deleteLater()
        gone, self._gone = self._gone, None
        if gone is not None:
            gone()


def _reason(error: str) -> str:
    if error in ABSENT:
        return "it is not running"
    if error == NO_REPLY:
        return "it does not answer"
    return error or "its answer cannot be read"
