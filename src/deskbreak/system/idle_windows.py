"""Idle time on Windows: `GetLastInputInfo`.

It tells the tick count at the last input of this session, in 32 bits as `GetTickCount` counts:
milliseconds since the start, beginning again at 0 every 49.7 days (Win32 API, winuser.h and
sysinfoapi.h). The difference is taken in 32 bits too, so it does not matter on which side of such
a turn either of them is. The input may be stamped a moment later than the count that is read here;
that would be a difference of 49.7 days less a moment, and is none.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import Structure, byref, c_int, c_uint32, sizeof
from datetime import timedelta
from typing import Protocol

from deskbreak.system.idle_pace import MILLISECOND
from deskbreak.system.unavailable import Unavailable

NAME = "GetLastInputInfo"
TURN = 2**32
LATEST_STAMP = 60_000
"""Milliseconds by which an input can be stamped late at the very most."""


class Ticks(Protocol):
    """The two calls."""

    def last_input(self) -> int | None:
        """The tick count at the last input; None where Windows does not say."""

    def now(self) -> int:
        """The tick count now."""


class _LastInput(Structure):
    _fields_ = (("size", c_uint32), ("time", c_uint32))


class SystemTicks:
    """The calls of user32 and kernel32."""

    def __init__(self) -> None:
        library: Callable[[str], ctypes.CDLL] = getattr(ctypes, "WinDLL", ctypes.CDLL)
        try:
            self._last_input = library("user32").GetLastInputInfo
            self._now = library("kernel32").GetTickCount
        except (OSError, AttributeError) as error:
            raise Unavailable(NAME, str(error)) from error
        self._last_input.argtypes = [ctypes.POINTER(_LastInput)]
        self._last_input.restype = c_int
        self._now.argtypes = []
        self._now.restype = c_uint32

    def last_input(self) -> int | None:
        """The tick count at the last input; None where Windows does not say."""
        answer = _LastInput(sizeof(_LastInput), 0)
        return int(answer.time) if self._last_input(byref(answer)) else None

    def now(self) -> int:
        """The tick count now."""
        return int(self._now())


def passed(since: int, now: int) -> int:
    """The milliseconds from one tick count to the next, across the turn of the counter."""
    difference = (now - since) % TURN
    return 0 if difference > TURN - LATEST_STAMP else difference


class WindowsGauge:
    """The idle time of this session."""

    def __init__(self, ticks: Ticks | None = None) -> None:
        self._ticks = ticks or SystemTicks()

    def idle(self) -> timedelta:
        """The time since the last input; raises Unavailable where Windows does not say."""
        # The input first: it then lies before now, unless it comes in between.
        since = self._ticks.last_input()
        if since is None:
            raise Unavailable(NAME, "Windows does not say when the last input was")
        return passed(since, self._ticks.now()) * MILLISECOND

    def close(self) -> None:
        """There is nothing to let go of."""
