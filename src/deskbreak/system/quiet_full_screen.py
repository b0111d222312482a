"""Whether the person works in a window that fills a screen, on X11.

On Wayland no program is told about the windows of another.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from PySide6.QtGui import QGuiApplication

from deskbreak.domain.plan import Quiet
from deskbreak.system.quiet_xcb import ActiveWindow, Area, Desk
from deskbreak.system.surroundings_witness import Witness
from deskbreak.system.unavailable import Unavailable

ROUNDING: Final = 2
"""Pixels by which the edges of a scaled screen may be off."""
BACKDROPS: Final = frozenset({"_NET_WM_WINDOW_TYPE_DESKTOP", "_NET_WM_WINDOW_TYPE_DOCK"})
MAXIMISED: Final = frozenset({"_NET_WM_STATE_MAXIMIZED_VERT", "_NET_WM_STATE_MAXIMIZED_HORZ"})
FULL: Final = "_NET_WM_STATE_FULLSCREEN"


class Server(Protocol):
    """The part of the X server that is looked at."""

    @property
    def is_lost(self) -> bool:
        """Whether the server does not answer any more."""

    def active_window(self) -> ActiveWindow | None:
        """The window that has the keyboard."""

    def close(self) -> None:
        """Leave the server."""


def fills_a_screen(window: ActiveWindow | None, screens: Iterable[Area], process: int) -> bool:
    """Whether somebody else's window leaves nothing else to see on a screen.

    A game may fill the screen without saying so. What is maximised may too, on a screen without a
    panel, and is not full screen; neither is the desktop itself.

    Args:
        window: The window that has the keyboard.
        screens: The screens.
        process: Our own process, whose windows do not count.
    """
    if window is None or window.process == process or window.kinds & BACKDROPS:
        return False
    if FULL in window.states:
        return True
    return not window.states & MAXIMISED and any(
        _is_same(window.area, screen) for screen in screens
    )


def qt_screens() -> tuple[Area, ...]:
    """The screens in the pixels of the X server; Qt scales their sizes and not their corners."""
    found = []
    for screen in QGuiApplication.screens():
        place, scale = screen.geometry(), screen.devicePixelRatio()
        size = (round(place.width() * scale), round(place.height() * scale))
        found.append(Area(place.x(), place.y(), *size))
    return tuple(found)


def _is_same(one: Area, other: Area) -> bool:
    return all(
        abs(here - there) <= ROUNDING
        for here, there in (
            (one.x, other.x),
            (one.y, other.y),
            (one.width, other.width),
            (one.height, other.height),
        )
    )


class FullScreen(Witness):
    """Looks at the active window while a break is near; connected only as long as that."""

    def __init__(
        self,
        connect: Callable[[], Server] = Desk,
        screens: Callable[[], Iterable[Area]] = qt_screens,
    ) -> None:
        super().__init__(Quiet.FULL_SCREEN, "X11 active window", tells=False)
        self._connect = connect
        self._screens = screens
        self._server: Server | None = None

    def look(self) -> None:
        """Look; well under a millisecond."""
        try:
            server = self._server or self._connect()
        except Unavailable as refusal:
            self.refuse(refusal.reason)
            return
        self._server = server
        window = server.active_window()
        if server.is_lost:
            self._leave()
            self.refuse("the X display does not answer any more")
        else:
            self.say(yes=fills_a_screen(window, self._screens(), os.getpid()))

    def forget(self) -> None:
        """Know nothing any more, and leave the server."""
        self._leave()
        super().forget()

    def close(self) -> None:
        """Leave the server."""
        self._leave()

    def _leave(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
