"""Lock, sleep and a changed clock as Windows tells them to a window of ours.

Windows sends WM_WTSSESSION_CHANGE to windows that have registered for it, and WM_POWERBROADCAST and
WM_TIMECHANGE to every top-level window, shown or not. Numbers and structures are those of winuser.h
and wtsapi32.h as Microsoft documents them.
"""

from __future__ import annotations

import ctypes
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication, QWindow

from deskbreak.ports import Finding
from deskbreak.system.absence_witness import PORT, Ear

NAME: Final = "window messages"

WM_TIMECHANGE: Final = 0x001E
WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 4
PBT_APMRESUMESUSPEND: Final = 7
PBT_APMRESUMEAUTOMATIC: Final = 18
WTS_SESSION_LOCK: Final = 7
WTS_SESSION_UNLOCK: Final = 8

NOTIFY_FOR_THIS_SESSION: Final = 0
WTS_CURRENT_SESSION: Final = 0xFFFFFFFF
WTS_SESSION_INFO_EX: Final = 25
SESSION_FLAGS_AT: Final = 16
"""Where WTSINFOEXW has its SessionFlags: after Level, padding, SessionId and SessionState."""
WTS_SESSIONSTATE_LOCK: Final = 0

SENT_TO_A_WINDOW: Final = b"windows_generic_MSG"


class Notice(Enum):
    """What a message of the system means to us."""

    LOCKED = "locked"
    UNLOCKED = "unlocked"
    SLEEP = "sleep"
    WAKING = "waking"
    CLOCK = "clock"


MEANINGS: Final = {
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): Notice.LOCKED,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK): Notice.UNLOCKED,
    (WM_POWERBROADCAST, PBT_APMSUSPEND): Notice.SLEEP,
    (WM_POWERBROADCAST, PBT_APMRESUMESUSPEND): Notice.WAKING,
    (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC): Notice.WAKING,
}


def meaning(message: int, parameter: int) -> Notice | None:
    """What a window message with its wParam means; None: nothing to us."""
    if message == WM_TIMECHANGE:
        return Notice.CLOCK
    return MEANINGS.get((message, parameter))


def is_locked(session: bytes) -> bool:
    """Whether a session is locked, by its WTSINFOEXW."""
    flags = session[SESSION_FLAGS_AT : SESSION_FLAGS_AT + 4]
    return len(flags) == 4 and int.from_bytes(flags, "little") == WTS_SESSIONSTATE_LOCK


class Message(ctypes.Structure):
    """MSG, as far as we read it."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("parameter", ctypes.c_size_t),
    )


class Sessions(Protocol):
    """What we ask of wtsapi32."""

    def register(self, window: int) -> bool:
        """Let the window hear of the lock."""

    def unregister(self, window: int) -> None:
        """Let it hear nothing more."""

    def session(self) -> bytes:
        """The beginning of our session's WTSINFOEXW; empty where it cannot be had."""


class WindowsSessions:
    """The library itself; it is found on Windows alone."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL("wtsapi32")
        self._library.WTSRegisterSessionNotification.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._library.WTSUnRegisterSessionNotification.argtypes = [ctypes.c_void_p]
        self._library.WTSFreeMemory.argtypes = [ctypes.c_void_p]
        self._library.WTSQuerySessionInformationW.argtypes = [
            *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int),
            *(ctypes.c_void_p, ctypes.c_void_p),
        ]

    def register(self, window: int) -> bool:
        """Let the window hear of the lock."""
        register = self._library.WTSRegisterSessionNotification
        return bool(register(window, NOTIFY_FOR_THIS_SESSION))

    def unregister(self, window: int) -> None:
        """Let it hear nothing more."""
        self._library.WTSUnRegisterSessionNotification(window)

    def session(self) -> bytes:
        """The beginning of our session's WTSINFOEXW; empty where it cannot be had."""
        buffer, size = ctypes.c_void_p(), ctypes.c_ulong()
        is_had = self._library.WTSQuerySessionInformationW(
            *(None, WTS_CURRENT_SESSION, WTS_SESSION_INFO_EX),
            *(ctypes.byref(buffer), ctypes.byref(size)),
        )
        if not is_had or not buffer.value:
            return b""
        try:
            return ctypes.string_at(buffer.value, min(size.value, SESSION_FLAGS_AT + 4))
        finally:
            self._library.WTSFreeMemory(buffer)


class WindowsNotices(QAbstractNativeEventFilter):
    """A witness of all three, by a window that is never shown."""

    def __init__(self, sessions: Sessions | None = None) -> None:
        super().__init__()
        self._sessions = sessions
        self._window: QWindow | None = None
        self._handle = 0
        self._ear: Ear | None = None
        self._refusal = ""
        self._lock = "not locked"

    @property
    def is_settled(self) -> bool:
        """Whether it has been tried."""
        return self._window is not None or bool(self._refusal)

    def listen(self, ear: Ear) -> None:
        """Begin to listen; without wtsapi32 there is sleep and no lock."""
        application = QCoreApplication.instance()
        if not isinstance(application, QGuiApplication):
            self._refusal = "a program without windows gets no messages"
            return
        self._ear = ear
        self._window = QWindow()
        self._window.create()
        self._handle = int(self._window.winId())
        application.installNativeEventFilter(self)
        try:
            self._sessions = self._sessions or WindowsSessions()
        except (OSError, AttributeError) as error:
            self._lock = f"lock not known ({error})"
            return
        if not self._sessions.register(self._handle):
            self._lock = "lock not known (Windows does not tell of it)"
        elif is_locked(self._sessions.session()):
            self._tell(Notice.LOCKED)

    def finding(self) -> Finding:
        """Whether messages come, and what they said of the lock."""
        if self._window is None:
            return Finding(PORT, NAME, works=False, text=self._refusal or "not asked yet")
        return Finding(PORT, NAME, works=True, text=self._lock)

    def close(self) -> None:
        """Stop listening."""
        self._ear = None
        if self._window is None:
            return
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        if self._sessions is not None:
            self._sessions.unregister(self._handle)
        self._window.destroy()
        self._window = None
        self._refusal = "closed"

    def nativeEventFilter(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, address: int
    ) -> tuple[bool, int]:
        """Read a message of the system; Qt and others get it in any case."""
        # A broadcast goes to every window of ours; one of them hears it.
        if self._ear is not None and kind == SENT_TO_A_WINDOW:
            message = Message.from_address(int(address))
            if message.window == self._handle:
                notice = meaning(message.message, message.parameter)
                if notice is not None:
                    self._tell(notice)
        return False, 0

    def _tell(self, notice: Notice) -> None:
        if self._ear is None:
            return
        match notice:
            case Notice.LOCKED | Notice.UNLOCKED:
                locked = notice is Notice.LOCKED
                self._lock = "locked" if locked else "not locked"
                self._ear.hear_lock(NAME, locked=locked)
            case Notice.SLEEP:
                self._ear.hear_sleep()
            case Notice.WAKING:
                self._ear.hear_waking()
            case Notice.CLOCK:
                self._ear.hear_clock()
