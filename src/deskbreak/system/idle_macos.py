"""Idle time on macOS: `CGEventSourceSecondsSinceLastEventType`.

It answers with seconds as a double; asked for the combined state of the session it counts the
input of the hardware and of programs that share a keyboard or a screen, and `kCGAnyInputEventType`
stands for every kind of input (Core Graphics, CGEventSource.h and CGEventTypes.h). It needs no
permission of the person.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from ctypes import c_double, c_int32, c_uint32
from datetime import timedelta

from deskbreak.system.unavailable import Unavailable

NAME = "CGEventSource"
# Since macOS 11 system libraries are no files any more; the loader knows them by this path.
LIBRARY = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
COMBINED_SESSION_STATE = 0
ANY_INPUT = 0xFFFFFFFF


def core_graphics() -> Callable[[], float]:
    """The call, which answers in seconds; raises Unavailable where there is none."""
    try:
        call = ctypes.CDLL(LIBRARY).CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, str(error)) from error
    call.restype = c_double
    call.argtypes = [c_int32, c_uint32]
    return lambda: float(call(COMBINED_SESSION_STATE, ANY_INPUT))


class MacGauge:
    """The idle time of this session."""

    def __init__(self, seconds: Callable[[], float] | None = None) -> None:
        self._seconds = seconds or core_graphics()

    def idle(self) -> timedelta:
        """The time since the last input; raises Unavailable where macOS does not say."""
        idle = self._seconds()
        if not math.isfinite(idle):
            raise Unavailable(NAME, "macOS does not say when the last input was")
        return timedelta(seconds=max(idle, 0.0))

    def close(self) -> None:
        """There is nothing to let go of."""
