"""The clock; the only place that asks the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from deskbreak.domain.breaks import Instant
from deskbreak.system.here import IS_LINUX, IS_WINDOWS, NAME

# The numbers of clocks in <time.h>; Python names only those of the system that it runs on.
LINUX_MONOTONIC: Final = 1
LINUX_BOOTTIME: Final = 7
MACOS_MONOTONIC_RAW: Final = 4
MACOS_UPTIME_RAW: Final = 8

REALTIME_LIBRARY: Final = "api-ms-win-core-realtime-l1-1-1"
C_LIBRARY: Final = "ucrtbase"
WINDOWS_TICK: Final = 100
"""Nanoseconds in a unit of the interrupt time of Windows."""

LEAST_SLEEP: Final = timedelta(seconds=0.5)
"""Two clocks are never read at the same moment; less than this between them is no sleep."""
LONGEST_BRACKET: Final = 1_000_000
"""Nanoseconds; where reading takes longer, something came in between, and it is done again."""
ATTEMPTS: Final = 4


@dataclass(frozen=True, slots=True)
class Counters:
    """What a system counts, in nanoseconds from arbitrary starts.

    Attributes:
        awake: How long the machine has been awake.
        asleep: How long it has slept, roughly: two clocks are read one after the other.
    """

    awake: Callable[[], int]
    asleep: Callable[[], int]


class SystemClock:
    """The machine's clocks, or the same `pace` times faster.

    With a pace of 60 a minute passes in a second: a contributor sees a working day in minutes
    (`deskbreak --fast 60`). Everything that waits asks `real` how long to wait in earnest.
    """

    def __init__(self, pace: float = 1.0, counters: Counters | None = None) -> None:
        self.pace = pace
        self._counters = counters or _counters()
        self._read_zone = _zone_reader()
        self._slept = timedelta()
        self._wall = datetime.now(UTC)
        self._awake = self._real_awake()
        self._asleep = self._real_asleep()

    def now(self) -> Instant:
        """One reading of all clocks."""
        wall = datetime.now(UTC)
        awake = self._real_awake()
        asleep = self._real_asleep()
        self._read_zone()
        offset = wall.astimezone().utcoffset() or timedelta()
        if self.pace != 1.0:
            wall = self._wall + (wall - self._wall) * self.pace
            awake = self._awake + (awake - self._awake) * self.pace
            asleep = self._asleep + (asleep - self._asleep) * self.pace
        return Instant(wall, awake, offset, asleep)

    def awake(self) -> timedelta:
        """How long the machine has been awake; for frames, which need no date."""
        awake = self._real_awake()
        if self.pace == 1.0:
            return awake
        return self._awake + (awake - self._awake) * self.pace

    def real(self, span: timedelta) -> timedelta:
        """How long to wait in earnest until `span` has passed on this clock."""
        return span / self.pace

    def real_wall(self) -> datetime:
        """The machine's own civil time in UTC, whatever the pace."""
        return datetime.now(UTC)

    def _real_awake(self) -> timedelta:
        return _span(self._counters.awake())

    def _real_asleep(self) -> timedelta:
        """How long the machine has slept in all; it grows by sleep alone, and never shrinks."""
        asleep = _span(self._counters.asleep())
        if asleep - self._slept >= LEAST_SLEEP:
            self._slept = asleep
        return self._slept


# -- what each system counts ----------------------------------------------------------------------


def linux_counters(read: Callable[[int], int]) -> Counters:
    """Linux: the boot-time clock runs on in sleep, the monotonic clock stands still."""
    return Counters(
        lambda: read(LINUX_MONOTONIC),
        lambda: _ahead(lambda: read(LINUX_BOOTTIME), lambda: read(LINUX_MONOTONIC)),
    )


def macos_counters(read: Callable[[int], int]) -> Counters:
    """MacOS: the raw monotonic clock runs on in sleep, the uptime clock stands still.

    Both are raw: adjusting the time of day makes neither slower than the other.
    """
    return Counters(
        lambda: read(MACOS_UPTIME_RAW),
        lambda: _ahead(lambda: read(MACOS_MONOTONIC_RAW), lambda: read(MACOS_UPTIME_RAW)),
    )


def windows_counters(read: Callable[[str], int]) -> Counters:
    """Windows: interrupt time runs on in sleep, unbiased interrupt time stands still."""

    def all_time() -> int:
        return read("QueryInterruptTimePrecise") * WINDOWS_TICK

    def awake_time() -> int:
        return read("QueryUnbiasedInterruptTimePrecise") * WINDOWS_TICK

    return Counters(awake_time, lambda: _ahead(all_time, awake_time))


def other_counters() -> Counters:
    """A system of which we do not know how it counts sleep."""
    return Counters(time.monotonic_ns, lambda: 0)


def _counters() -> Counters:
    """What this system counts; where a clock is missing, nobody counts sleep."""
    counters = other_counters()
    try:
        if IS_LINUX:
            counters = linux_counters(time.clock_gettime_ns)
        elif IS_WINDOWS:
            counters = windows_counters(_interrupt_times())
        elif NAME == "darwin":
            counters = macos_counters(time.clock_gettime_ns)
        counters.asleep()
    except (OSError, AttributeError):
        return other_counters()
    return counters


def _interrupt_times() -> Callable[[str], int]:
    """Reads a clock of Windows by the name of its function, in units of 100 ns.

    Raises:
        OSError: This Windows does not have the library.
    """
    import ctypes  # noqa: PLC0415 - on Windows alone

    library = ctypes.CDLL(REALTIME_LIBRARY)

    def read(name: str) -> int:
        units = ctypes.c_ulonglong()
        getattr(library, name)(ctypes.byref(units))
        return units.value

    return read


def _zone_reader() -> Callable[[], object]:
    """Makes the C library look which time zone it is; it would go on with that of the start."""
    if hasattr(time, "tzset"):
        return time.tzset
    import ctypes  # noqa: PLC0415 - on Windows alone

    try:
        look: Callable[[], object] = ctypes.CDLL(C_LIBRARY)._tzset  # noqa: SLF001 - its name
    except (OSError, AttributeError):
        return lambda: None
    return look


def _ahead(running: Callable[[], int], standing: Callable[[], int]) -> int:
    """How far one clock is ahead of another that stands still in sleep."""
    ahead = 0
    for _ in range(ATTEMPTS):
        before, now, after = standing(), running(), standing()
        ahead = now - (before + after) // 2
        if after - before < LONGEST_BRACKET:
            break
    return ahead


def _span(nanoseconds: int) -> timedelta:
    return timedelta(microseconds=nanoseconds // 1000)
