"""Idle times of the machine and lengths on the clock, turned into each other.

They are the same unless the clock runs faster (`--fast`): the machine knows nothing of that.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

HOUR = timedelta(hours=1)
MILLISECOND = timedelta(milliseconds=1)


class PacedClock(Protocol):
    """The part of the clock that idle times need."""

    def awake(self) -> timedelta:
        """A reading of the clock that never jumps."""

    def real(self, span: timedelta) -> timedelta:
        """How long `span` is for the machine."""


def milliseconds(clock: PacedClock, span: timedelta) -> int:
    """A length on the clock in milliseconds of the machine, at least one."""
    return max(1, round(clock.real(span) / MILLISECOND))


def on_clock(clock: PacedClock, idle: timedelta) -> timedelta:
    """How long an idle time of the machine is on the clock."""
    return idle * (HOUR / clock.real(HOUR))
