"""Idle time on X11 without polling: XSync alarms on the server's IDLETIME counter.

No Python library offers them, so libX11 and libXext are called through ctypes, on a connection of
their own whose socket Qt's loop watches. The protocol is described in the X Synchronization
Extension Protocol, version 3.1. All tests are comparisons and not transitions: an alarm whose
condition holds already when it is set goes off at once, so nothing is missed in between.
Setting one may read its event along with the answer; then the socket stays silent, and we look.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from deskbreak.ports import IdleListener
from deskbreak.system.idle_pace import MILLISECOND, PacedClock, milliseconds, on_clock
from deskbreak.system.unavailable import Unavailable

NAME = "XSync"

POSITIVE_COMPARISON = 2
NEGATIVE_COMPARISON = 3
ALL_ATTRIBUTES = 0x01 | 0x02 | 0x04 | 0x08 | 0x10 | 0x20
ALARM_NOTIFY = 1
QUEUED_AFTER_READING = 1


class _Value(Structure):
    _fields_ = (("high", c_int), ("low", c_uint))


class _Counter(Structure):
    _fields_ = (("name", c_char_p), ("counter", c_ulong), ("resolution", _Value))


class _Trigger(Structure):
    _fields_ = (("counter", c_ulong), ("type", c_int), ("wait", _Value), ("test", c_int))


class _Attributes(Structure):
    _fields_ = (("trigger", _Trigger), ("delta", _Value), ("events", c_int), ("state", c_int))


class _AlarmEvent(Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("alarm", c_ulong),
        ("counter_value", _Value),
        ("alarm_value", _Value),
        ("time", c_ulong),
        ("state", c_int),
        ("room_for_any_event", c_long * 24),
    )


class Server:
    """The X server's idle counter, and alarms on it."""

    def __init__(self) -> None:
        try:
            self._x = ctypes.CDLL("libX11.so.6")
            self._sync = ctypes.CDLL("libXext.so.6")
        except OSError as error:
            raise Unavailable(NAME, str(error)) from error
        self._declare()
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise Unavailable(NAME, "the X display does not answer")
        first, error_base = c_int(), c_int()
        major, minor = c_int(), c_int()
        known = self._sync.XSyncQueryExtension(self._display, byref(first), byref(error_base))
        if not known or not self._sync.XSyncInitialize(self._display, byref(major), byref(minor)):
            self.close()
            raise Unavailable(NAME, "the X server does not have the SYNC extension")
        self.alarm_event = first.value + ALARM_NOTIFY
        self._idle_counter = self._find_counter()

    @property
    def connection(self) -> int:
        """The socket on which events arrive."""
        return int(self._x.XConnectionNumber(self._display))

    @property
    def has_read_ahead(self) -> bool:
        """Whether Xlib has read events already, of which the socket will not tell any more."""
        return bool(self._x.XEventsQueued(self._display, QUEUED_AFTER_READING))

    def set(self, alarm: int, test: int, idle: int) -> int:
        """Set an alarm, a new one where `alarm` is 0, and answer with its number."""
        low, high = idle & 0xFFFFFFFF, idle >> 32
        trigger = _Trigger(self._idle_counter, 0, _Value(high, low), test)
        attributes = _Attributes(trigger, _Value(0, 0), 1, 0)
        if alarm:
            self._sync.XSyncChangeAlarm(self._display, alarm, ALL_ATTRIBUTES, byref(attributes))
        else:
            create = self._sync.XSyncCreateAlarm
            alarm = int(create(self._display, ALL_ATTRIBUTES, byref(attributes)))
        self._x.XFlush(self._display)
        return alarm

    def drop(self, alarm: int) -> None:
        """Remove an alarm."""
        self._sync.XSyncDestroyAlarm(self._display, alarm)
        self._x.XFlush(self._display)

    def events(self) -> list[tuple[int, int]]:
        """The alarms that went off, each with the idle time in milliseconds."""
        found = []
        while self._x.XPending(self._display):
            event = _AlarmEvent()
            self._x.XNextEvent(self._display, byref(event))
            if event.type == self.alarm_event:
                value = event.counter_value
                found.append((int(event.alarm), (value.high << 32) + value.low))
        return found

    def idle(self) -> int | None:
        """The idle time in milliseconds; asked and answered within a fraction of one."""
        value = _Value()
        if not self._sync.XSyncQueryCounter(self._display, self._idle_counter, byref(value)):
            return None
        return int(value.high << 32) + int(value.low)

    def close(self) -> None:
        """Close the connection."""
        if self._display:
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _find_counter(self) -> int:
        count = c_int()
        counters = self._sync.XSyncListSystemCounters(self._display, byref(count))
        try:
            for index in range(count.value):
                if counters[index].name == b"IDLETIME":
                    return int(counters[index].counter)
        finally:
            self._sync.XSyncFreeSystemCounterList(counters)
        self.close()
        raise Unavailable(NAME, "the X server does not count idle time")

    def _declare(self) -> None:
        x, sync = self._x, self._sync
        x.XOpenDisplay.restype = c_void_p
        x.XOpenDisplay.argtypes = [c_char_p]
        for name in ("XFlush", "XConnectionNumber", "XPending", "XCloseDisplay"):
            getattr(x, name).argtypes = [c_void_p]
        x.XEventsQueued.argtypes = [c_void_p, c_int]
        x.XNextEvent.argtypes = [c_void_p, c_void_p]
        for name in ("XSyncQueryExtension", "XSyncInitialize"):
            getattr(sync, name).argtypes = [c_void_p, POINTER(c_int), POINTER(c_int)]
        sync.XSyncListSystemCounters.restype = POINTER(_Counter)
        sync.XSyncListSystemCounters.argtypes = [c_void_p, POINTER(c_int)]
        sync.XSyncFreeSystemCounterList.argtypes = [POINTER(_Counter)]
        sync.XSyncCreateAlarm.restype = c_ulong
        sync.XSyncCreateAlarm.argtypes = [c_void_p, c_ulong, POINTER(_Attributes)]
        sync.XSyncChangeAlarm.argtypes = [c_void_p, c_ulong, c_ulong, POINTER(_Attributes)]
        sync.XSyncDestroyAlarm.argtypes = [c_void_p, c_ulong]
        sync.XSyncQueryCounter.argtypes = [c_void_p, c_ulong, POINTER(_Value)]


class XSyncIdle(QObject):
    """An IdleSource for X11."""

    def __init__(self, clock: PacedClock, server: Server | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._server = server or Server()
        self._listener: IdleListener | None = None
        self._gap = 0
        self._gone = 0
        self._back = 0
        self._pause = 0
        self._notifier = QSocketNotifier(self._server.connection, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Say that it serves: what could be missing was found out when it was made."""
        del failed
        opened()

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin to listen."""
        self._listener = listener
        self._gap = milliseconds(self._clock, gap)
        self._gone = self._server.set(0, POSITIVE_COMPARISON, self._gap)
        self._look_again()

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back once, as soon as there has been no input for `span`."""
        if self._pause:
            self._server.drop(self._pause)
            self._pause = 0
        if span is not None:
            self._pause = self._server.set(0, POSITIVE_COMPARISON, milliseconds(self._clock, span))
        self._look_again()

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Answer with the time since the last input."""
        idle = self._server.idle()
        answer(None if idle is None else self._passed(idle))
        self._look_again()

    def close(self) -> None:
        """Stop listening."""
        self._listener = None
        self._notifier.setEnabled(False)
        self._server.close()

    def _hear(self) -> None:
        listener = self._listener
        if listener is None:
            return
        for alarm, idle in self._server.events():
            if self._listener is not listener:
                return
            if alarm == self._pause:
                self.await_typing_pause(None)
                listener.typing_paused()
            elif alarm == self._gone:
                self._back = self._server.set(self._back, NEGATIVE_COMPARISON, idle - 1)
                listener.went_idle(self._clock.awake() - self._passed(idle))
            elif alarm == self._back:
                self._server.set(self._gone, POSITIVE_COMPARISON, self._gap)
                listener.came_back()
        self._look_again()

    def _look_again(self) -> None:
        """Hear what a request has read ahead, about which the socket is silent.

        Not at once: the listener may be in the middle of something.
        """
        if self._listener is not None and self._server.has_read_ahead:
            QTimer.singleShot(0, self, self._hear)

    def _passed(self, idle: int) -> timedelta:
        return on_clock(self._clock, idle * MILLISECOND)
