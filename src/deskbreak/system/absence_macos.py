"""Lock, sleep and a changed clock as macOS tells them, through Core Foundation and IOKit.

Sleep: IORegisterForSystemPower, Apple's Technical Q&A QA1340; the machine waits until we have
allowed it. Clock and time zone: the names in <notify_keys.h>, at the Darwin notification centre.
The lock is told at the distributed centre by names that Apple does not document but has kept, and
by the session's dictionary in Quartz. Everything arrives on the main run loop, which is Qt's.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final, Protocol

from deskbreak.ports import Finding
from deskbreak.system.absence_witness import PORT, Ear
from deskbreak.system.unavailable import Unavailable

NAME: Final = "macOS notices"

LOCKED: Final = "com.apple.screenIsLocked"
UNLOCKED: Final = "com.apple.screenIsUnlocked"
CLOCK_SET: Final = "com.apple.system.clock_set"
ZONE_SET: Final = "com.apple.system.timezone"

CAN_SLEEP: Final = 0xE0000270
WILL_SLEEP: Final = 0xE0000280
HAS_POWERED_ON: Final = 0xE0000300

UTF_8: Final = 0x08000100
DELIVER_IMMEDIATELY: Final = 4

Heard = Callable[[str], None]
Powered = Callable[[int], None]


class Frameworks(Protocol):
    """What we ask of macOS."""

    def observe_session(self, name: str, heard: Heard) -> None:
        """Call `heard` with the name whenever it is posted in this person's session."""

    def observe_system(self, name: str, heard: Heard) -> None:
        """Call `heard` with the name whenever the system posts it."""

    def follow_power(self, powered: Powered) -> bool:
        """Call `powered` with messages about sleep, which goes on once it has returned."""

    def is_locked(self) -> bool:
        """Whether the screen is locked now."""

    def close(self) -> None:
        """Call nobody any more."""


class MacNotices:
    """A witness of all three."""

    def __init__(self, frameworks: Callable[[], Frameworks] | None = None) -> None:
        self._make = frameworks or AppleFrameworks
        self._frameworks: Frameworks | None = None
        self._ear: Ear | None = None
        self._refusal = ""
        self._is_locked = False
        self._tells_sleep = False

    @property
    def is_settled(self) -> bool:
        """Whether it has been tried."""
        return self._frameworks is not None or bool(self._refusal)

    def listen(self, ear: Ear) -> None:
        """Begin to listen."""
        try:
            frameworks = self._make()
        except (Unavailable, OSError, AttributeError) as refusal:
            self._refusal = refusal.reason if isinstance(refusal, Unavailable) else str(refusal)
            return
        self._frameworks, self._ear = frameworks, ear
        for name in (LOCKED, UNLOCKED):
            frameworks.observe_session(name, self.hear)
        for name in (CLOCK_SET, ZONE_SET):
            frameworks.observe_system(name, self.hear)
        self._tells_sleep = frameworks.follow_power(self.hear_power)
        if frameworks.is_locked():
            self.hear(LOCKED)

    def finding(self) -> Finding:
        """Whether macOS tells, and what it said of the lock."""
        if self._frameworks is None:
            return Finding(PORT, NAME, works=False, text=self._refusal or "not asked yet")
        lock = "locked" if self._is_locked else "not locked"
        sleep = "" if self._tells_sleep else "; sleep is noticed by the clock alone"
        return Finding(PORT, NAME, works=True, text=lock + sleep)

    def close(self) -> None:
        """Stop listening."""
        self._ear = None
        if self._frameworks is not None:
            self._frameworks.close()
            self._frameworks = None
            self._refusal = "closed"

    def hear(self, name: str) -> None:
        """A notification of this name was posted."""
        if self._ear is None:
            return
        if name in {LOCKED, UNLOCKED}:
            self._is_locked = name == LOCKED
            self._ear.hear_lock(NAME, locked=self._is_locked)
        elif name in {CLOCK_SET, ZONE_SET}:
            self._ear.hear_clock()

    def hear_power(self, message: int) -> None:
        """A message of the root power domain; CAN_SLEEP is a mere question."""
        if self._ear is None:
            return
        if message == WILL_SLEEP:
            self._ear.hear_sleep()
        elif message == HAS_POWERED_ON:
            self._ear.hear_waking()


# -- the frameworks themselves, which are found on macOS alone ------------------------------------

FRAMEWORKS: Final = "/System/Library/Frameworks"

_OnNotice = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)
"""CFNotificationCallback: centre, observer, name, object, user information."""
_OnPower = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p
)
"""IOServiceInterestCallback: reference, service, message, its argument."""

_P = ctypes.c_void_p
SIGNATURES: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "CFNotificationCenterGetDistributedCenter": (_P, ()),
    "CFNotificationCenterGetDarwinNotifyCenter": (_P, ()),
    "CFNotificationCenterAddObserver": (None, (_P, _P, _OnNotice, _P, _P, ctypes.c_long)),
    "CFNotificationCenterRemoveEveryObserver": (None, (_P, _P)),
    "CFStringCreateWithCString": (_P, (_P, ctypes.c_char_p, ctypes.c_uint32)),
    "CFRelease": (None, (_P,)),
    "CFRunLoopGetMain": (_P, ()),
    "CFRunLoopAddSource": (None, (_P, _P, _P)),
    "CFRunLoopRemoveSource": (None, (_P, _P, _P)),
    "CFDictionaryGetValue": (_P, (_P, _P)),
    "CFBooleanGetValue": (ctypes.c_ubyte, (_P,)),
    "IORegisterForSystemPower": (ctypes.c_uint32, (_P, _P, _OnPower, _P)),
    "IODeregisterForSystemPower": (ctypes.c_int, (_P,)),
    "IONotificationPortGetRunLoopSource": (_P, (_P,)),
    "IONotificationPortDestroy": (None, (_P,)),
    "IOAllowPowerChange": (ctypes.c_int, (ctypes.c_uint32, ctypes.c_ssize_t)),
    "IOServiceClose": (ctypes.c_int, (ctypes.c_uint32,)),
    "CGSessionCopyCurrentDictionary": (_P, ()),
}
"""What each function answers and takes."""


class AppleFrameworks:
    """Core Foundation, IOKit and Core Graphics by ctypes."""

    def __init__(self) -> None:
        self._cf = _framework("CoreFoundation", "CF")
        self._io = _framework("IOKit", "IO")
        self._cg = _framework("CoreGraphics", "CG")
        # Callbacks that the system keeps; freed ones would crash it.
        self._kept: list[Any] = []
        self._centres: set[int] = set()
        self._root = 0
        self._port = ctypes.c_void_p()
        self._notifier = ctypes.c_uint32()

    def observe_session(self, name: str, heard: Heard) -> None:
        """Hear a notification of this person's session."""
        self._observe(self._cf.CFNotificationCenterGetDistributedCenter(), name, heard)

    def observe_system(self, name: str, heard: Heard) -> None:
        """Hear a notification of the system."""
        self._observe(self._cf.CFNotificationCenterGetDarwinNotifyCenter(), name, heard)

    def follow_power(self, powered: Powered) -> bool:
        """Hear about sleep, and allow it each time."""

        def hear(_reference: int, _service: int, message: int, argument: int | None) -> None:
            try:
                powered(message)
            finally:
                if message in {CAN_SLEEP, WILL_SLEEP}:
                    self._io.IOAllowPowerChange(self._root, argument or 0)

        callback = _OnPower(hear)
        self._kept.append(callback)
        self._root = self._io.IORegisterForSystemPower(
            None, ctypes.byref(self._port), callback, ctypes.byref(self._notifier)
        )
        if not self._root:
            return False
        self._cf.CFRunLoopAddSource(self._cf.CFRunLoopGetMain(), self._source(), self._modes())
        return True

    def is_locked(self) -> bool:
        """Whether the screen is locked now, by the key that the window server keeps for it."""
        session = self._cg.CGSessionCopyCurrentDictionary()
        if not session:
            return False
        key = self._text("CGSSessionScreenIsLocked")
        value = self._cf.CFDictionaryGetValue(session, key)
        is_locked = bool(value and self._cf.CFBooleanGetValue(value))
        self._cf.CFRelease(key)
        self._cf.CFRelease(session)
        return is_locked

    def close(self) -> None:
        """Hear nothing more."""
        for centre in self._centres:
            self._cf.CFNotificationCenterRemoveEveryObserver(centre, id(self))
        self._centres.clear()
        if self._root:
            loop = self._cf.CFRunLoopGetMain()
            self._cf.CFRunLoopRemoveSource(loop, self._source(), self._modes())
            self._io.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._io.IOServiceClose(self._root)
            self._io.IONotificationPortDestroy(self._port)
            self._root = 0

    def _observe(self, centre: int, name: str, heard: Heard) -> None:
        def hear(*_: int | None) -> None:
            heard(name)

        callback = _OnNotice(hear)
        self._kept.append(callback)
        self._centres.add(centre)
        text = self._text(name)
        self._cf.CFNotificationCenterAddObserver(
            centre, id(self), callback, text, None, DELIVER_IMMEDIATELY
        )
        self._cf.CFRelease(text)

    def _text(self, text: str) -> int:
        return int(self._cf.CFStringCreateWithCString(None, text.encode(), UTF_8))

    def _source(self) -> int:
        return int(self._io.IONotificationPortGetRunLoopSource(self._port))

    def _modes(self) -> ctypes.c_void_p:
        return ctypes.c_void_p.in_dll(self._cf, "kCFRunLoopCommonModes")


def _framework(name: str, prefix: str) -> Any:
    """A framework whose functions know what they take.

    Raises:
        Unavailable: It is not there, or is another one than we know.
    """
    try:
        library = ctypes.CDLL(f"{FRAMEWORKS}/{name}.framework/{name}")
        for function, (answer, takes) in SIGNATURES.items():
            if function.startswith(prefix):
                known = getattr(library, function)
                known.restype, known.argtypes = answer, list(takes)
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, f"{name}: {error}") from error
    return library
