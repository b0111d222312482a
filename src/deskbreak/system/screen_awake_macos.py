"""Screens that are kept lit on macOS.

Source: IOPMAssertionCreateWithName in Apple's IOKit documentation (IOPMLib.h). An assertion ends
with the program that has made it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_uint32, c_void_p
from typing import Any, Final, Protocol

from deskbreak.system.screen_awake_keeper import WHY, Kept
from deskbreak.system.unavailable import Unavailable

NAME: Final = "power assertion"
FRAMEWORK: Final = "/System/Library/Frameworks/{0}.framework/{0}"
DISPLAY: Final = "PreventUserIdleDisplaySleep"
UTF8: Final = 0x08000100
LEVEL_ON: Final = 255


class Power(Protocol):
    """What we ask of IOKit."""

    def assert_display(self, why: str) -> tuple[int, int]:
        """The error, or 0, and the number of a new assertion that the display is needed."""

    def release(self, assertion: int) -> None:
        """End an assertion."""


class PowerAssertion:
    """A Keeper."""

    def __init__(self, power: Power | None = None) -> None:
        self._power = power or ApplePower()
        self._assertion: int | None = None

    def keep(self, kept: Kept) -> None:
        """Assert that the display is needed."""
        error, assertion = self._power.assert_display(WHY)
        if error:
            kept(f"macOS answers with error {error & 0xFFFFFFFF:#010x}", works=False)
        else:
            self._assertion = assertion
            kept("the display is needed", works=True)

    def let_go(self, gone: Callable[[], None]) -> None:
        """End the assertion."""
        if self._assertion is not None:
            self._power.release(self._assertion)
            self._assertion = None
        gone()


class ApplePower:
    """IOKit itself; it is found on macOS alone."""

    def __init__(self) -> None:
        try:
            self._power = ctypes.CDLL(FRAMEWORK.format("IOKit"))
            self._core = ctypes.CDLL(FRAMEWORK.format("CoreFoundation"))
            _declare(self._power, self._core)
        except (OSError, AttributeError) as error:
            raise Unavailable(NAME, str(error)) from error

    def assert_display(self, why: str) -> tuple[int, int]:
        """The error, or 0, and the number of a new assertion that the display is needed."""
        made = c_uint32()
        kind, reason = self._text(DISPLAY), self._text(why)
        error = self._power.IOPMAssertionCreateWithName(kind, LEVEL_ON, reason, byref(made))
        for text in (kind, reason):
            self._core.CFRelease(text)
        return int(error), made.value

    def release(self, assertion: int) -> None:
        """End an assertion."""
        self._power.IOPMAssertionRelease(assertion)

    def _text(self, text: str) -> Any:
        return c_void_p(self._core.CFStringCreateWithCString(None, text.encode(), UTF8))


def _declare(power: ctypes.CDLL, core: ctypes.CDLL) -> None:
    core.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
    core.CFStringCreateWithCString.restype = c_void_p
    core.CFRelease.argtypes, core.CFRelease.restype = [c_void_p], None
    create = power.IOPMAssertionCreateWithName
    create.argtypes = [c_void_p, c_uint32, c_void_p, POINTER(c_uint32)]
    create.restype = c_int
    power.IOPMAssertionRelease.argtypes = [c_uint32]
    power.IOPMAssertionRelease.restype = c_int
