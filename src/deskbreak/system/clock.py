"""The clock; the only place that asks the time."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from deskbreak.domain.breaks import Instant


class SystemClock:
    """The machine's clocks, or the same `pace` times faster.

    With a pace of 60 a minute passes in a second: a contributor sees a working day in minutes
    (`deskbreak --fast 60`). Everything that waits asks `real` how long to wait in earnest.
    """

    def __init__(self, pace: float = 1.0) -> None:
        self.pace = pace
        self._wall = datetime.now(UTC)
        self._awake = _awake()

    def now(self) -> Instant:
        """One reading of all clocks."""
        wall = datetime.now(UTC)
        awake = _awake()
        if hasattr(time, "tzset"):
            # Without it the C library goes on with the time zone that was there at the start.
            time.tzset()
        offset = wall.astimezone().utcoffset() or timedelta()
        if self.pace != 1.0:
            wall = self._wall + (wall - self._wall) * self.pace
            awake = self._awake + (awake - self._awake) * self.pace
        return Instant(wall, awake, offset)

    def awake(self) -> timedelta:
        """How long the machine has been awake; for frames, which need no date."""
        awake = _awake()
        if self.pace == 1.0:
            return awake
        return self._awake + (awake - self._awake) * self.pace

    def real(self, span: timedelta) -> timedelta:
        """How long to wait in earnest until `span` has passed on this clock."""
        return span / self.pace

    def real_wall(self) -> datetime:
        """The machine's own civil time in UTC, whatever the pace."""
        return datetime.now(UTC)


def _awake() -> timedelta:
    """The monotonic clock; on Linux and macOS it stands still while the machine sleeps."""
    return timedelta(microseconds=time.monotonic_ns() // 1000)
