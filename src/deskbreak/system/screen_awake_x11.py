"""The screen saver and the energy saving of an X server, suspended while we keep a connection.

`ScreenSaverSuspend` belongs to version 1.1 of the X11 Screen Saver Extension; the server takes it
back when the connection ends. libXss calls it, on a connection of its own.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_void_p
from typing import Any, Final

from deskbreak.system.screen_awake_keeper import Kept
from deskbreak.system.unavailable import Unavailable

NAME: Final = "X server"
SUSPEND: Final = 1
VERSION: Final = (1, 1)


class ScreenSaverSuspender:
    """A Keeper."""

    def __init__(self, display: str) -> None:
        """Connect to a display.

        Raises:
            Unavailable: The library or the extension is missing, or no X server answers.
        """
        try:
            self._x11, self._xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError as error:
            raise Unavailable(NAME, str(error)) from error
        _declare(self._x11, self._xss)
        self._display: Any = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise Unavailable(NAME, "the X display does not answer")
        if self._version() < VERSION:
            self._leave()
            raise Unavailable(NAME, "the X server cannot suspend its screen saver")

    def keep(self, kept: Kept) -> None:
        """Suspend it."""
        self._xss.XScreenSaverSuspend(self._display, SUSPEND)
        self._x11.XFlush(self._display)
        kept("its screen saver is suspended", works=True)

    def let_go(self, gone: Callable[[], None]) -> None:
        """Leave the server, which ends it."""
        self._leave()
        gone()

    def _version(self) -> tuple[int, int]:
        major, minor = c_int(), c_int()
        has = self._xss.XScreenSaverQueryVersion(self._display, byref(major), byref(minor))
        return (major.value, minor.value) if has else (0, 0)

    def _leave(self) -> None:
        self._x11.XCloseDisplay(self._display)


def _declare(x11: ctypes.CDLL, xss: ctypes.CDLL) -> None:
    x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [c_char_p], c_void_p
    for function in (x11.XFlush, x11.XCloseDisplay):
        function.argtypes = [c_void_p]
    xss.XScreenSaverQueryVersion.argtypes = [c_void_p, POINTER(c_int), POINTER(c_int)]
    xss.XScreenSaverSuspend.argtypes, xss.XScreenSaverSuspend.restype = [c_void_p, c_int], None
