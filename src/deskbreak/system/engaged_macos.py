"""What keeps the screen awake on macOS: a film, a call, a presentation.

Source: IOPMCopyAssertionsStatus in Apple's IOKit documentation (IOPMLib.h); it adds up what all
programs ask for.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from ctypes import byref, c_char_p, c_int, c_long, c_uint32, c_void_p
from typing import Final

from deskbreak.system.surroundings_witness import LookedAt
from deskbreak.system.unavailable import Unavailable

NAME: Final = "power assertions"
FRAMEWORK: Final = "/System/Library/Frameworks/{0}.framework/{0}"
SCREEN: Final = ("NoDisplaySleepAssertion", "PreventUserIdleDisplaySleep")
UTF8: Final = 0x08000100
SINT32: Final = 3


def keeps_screen(levels: Mapping[str, int]) -> bool:
    """Whether one of the assertions about the screen is on."""
    return any(levels.get(name, 0) > 0 for name in SCREEN)


def assertion_levels() -> dict[str, int]:
    """The levels of the assertions about the screen; 0 is off.

    Raises:
        Unavailable: This macOS does not answer.
    """
    try:
        power = ctypes.CDLL(FRAMEWORK.format("IOKit"))
        core = ctypes.CDLL(FRAMEWORK.format("CoreFoundation"))
        copy = power.IOPMCopyAssertionsStatus
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, str(error)) from error
    copy.argtypes = [c_void_p]
    copy.restype = c_int
    found = c_void_p()
    result = copy(byref(found))
    if result != 0 or not found.value:
        raise Unavailable(NAME, f"macOS answers with error {result & 0xFFFFFFFF:#010x}")
    _declare(core)
    try:
        return {name: _level(core, found.value, name) for name in SCREEN}
    finally:
        core.CFRelease(found)


def macos_engagement(read: Callable[[], Mapping[str, int]] = assertion_levels) -> LookedAt:
    """Tells on macOS whether something keeps the screen awake."""
    return LookedAt(None, NAME, lambda: keeps_screen(read()))


def _level(core: ctypes.CDLL, assertions: int, name: str) -> int:
    """One number out of the dictionary of macOS."""
    key = core.CFStringCreateWithCString(None, name.encode(), UTF8)
    try:
        number = core.CFDictionaryGetValue(assertions, key)
    finally:
        core.CFRelease(key)
    level = c_int()
    if number:
        core.CFNumberGetValue(number, SINT32, byref(level))
    return level.value


def _declare(core: ctypes.CDLL) -> None:
    core.CFRelease.argtypes = [c_void_p]
    core.CFRelease.restype = None
    core.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
    core.CFStringCreateWithCString.restype = c_void_p
    core.CFDictionaryGetValue.argtypes = [c_void_p, c_void_p]
    core.CFDictionaryGetValue.restype = c_void_p
    core.CFNumberGetValue.argtypes = [c_void_p, c_long, c_void_p]
    core.CFNumberGetValue.restype = c_uint32
