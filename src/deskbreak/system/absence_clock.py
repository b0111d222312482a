"""A clock that is set, and a machine that has slept, without looking at the clock again and again.

A timer of Linux on the wall clock goes off when somebody sets it: timerfd_create(2), flag
TFD_TIMER_CANCEL_ON_SET. Waking from sleep counts as setting it.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from deskbreak.ports import Finding
from deskbreak.system.absence_witness import PORT, Ear
from deskbreak.system.unavailable import Unavailable

NAME: Final = "wall clock timer"

CLOCK_REALTIME: Final = 0
TFD_TIMER_ABSTIME: Final = 1
TFD_TIMER_CANCEL_ON_SET: Final = 2
NEVER: Final = 2 ** (8 * ctypes.sizeof(ctypes.c_long) - 1) - 1
"""The last second that the clock can show."""


class _TimeSpec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _TimeSpec), ("value", _TimeSpec))


class WallTimer(Protocol):
    """A timer that tells when the wall clock was set."""

    @property
    def descriptor(self) -> int:
        """Readable when there is something to tell."""

    def arm(self) -> None:
        """Wait for the next time."""

    def was_set(self) -> bool:
        """Read what there is to tell: whether the wall clock was set."""

    def close(self) -> None:
        """Let go of it."""


class TimerDescriptor:
    """A timerfd; os.timerfd_create is there only from Python 3.13 on."""

    def __init__(self, library: Any = None) -> None:
        self.descriptor = -1
        self._library = library or ctypes.CDLL(None, use_errno=True)
        flags = os.O_NONBLOCK | os.O_CLOEXEC
        try:
            self.descriptor = int(self._library.timerfd_create(CLOCK_REALTIME, flags))
        except AttributeError as error:
            raise Unavailable(NAME, "this C library does not have it") from error
        if self.descriptor < 0:
            raise Unavailable(NAME, os.strerror(ctypes.get_errno()))

    def arm(self) -> None:
        """Wait until the clock is set, or until the end of time."""
        flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET
        setting = _Setting(_TimeSpec(0, 0), _TimeSpec(NEVER, 0))
        failed = self._library.timerfd_settime(self.descriptor, flags, ctypes.byref(setting), None)
        # The kernel says so when the clock was set since the last look, and arms it all the same.
        if failed and ctypes.get_errno() != errno.ECANCELED:
            raise Unavailable(NAME, os.strerror(ctypes.get_errno()))

    def was_set(self) -> bool:
        """Whether the wall clock was set; the timer waits for nothing then."""
        try:
            os.read(self.descriptor, 8)
        except OSError as error:
            return error.errno == errno.ECANCELED
        return False

    def close(self) -> None:
        """Let go of it."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


class ClockWatch(QObject):
    """A witness of a wall clock that is set, and of sleep that nobody else told."""

    def __init__(
        self, timer: Callable[[], WallTimer] = TimerDescriptor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = timer
        self._timer: WallTimer | None = None
        self._notifier: QSocketNotifier | None = None
        self._ear: Ear | None = None
        self._refusal = ""

    @property
    def is_settled(self) -> bool:
        """Whether it is known if there is such a timer."""
        return self._timer is not None or bool(self._refusal)

    def listen(self, ear: Ear) -> None:
        """Begin to listen."""
        self._ear = ear
        try:
            self._timer = self._make()
            self._timer.arm()
        except Unavailable as refusal:
            self._give_up(refusal.reason)
            return
        self._notifier = QSocketNotifier(self._timer.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)

    def finding(self) -> Finding:
        """Whether there is such a timer."""
        if self._timer is None:
            return Finding(PORT, NAME, works=False, text=self._refusal or "not asked yet")
        return Finding(PORT, NAME, works=True, text="tells when the clock is set, and after sleep")

    def close(self) -> None:
        """Stop listening."""
        self._ear = None
        self._give_up("closed")

    @Slot()
    def _look(self) -> None:
        if self._timer is None or not self._timer.was_set():
            return
        try:
            self._timer.arm()
        except Unavailable as refusal:
            self._give_up(refusal.reason)
        if self._ear is not None:
            self._ear.hear_clock()

    def _give_up(self, refusal: str) -> None:
        self._refusal = refusal
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._timer is not None:
            self._timer.close()
            self._timer = None
