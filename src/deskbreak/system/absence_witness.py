"""What one part of a system tells about absence, and to whom; `absence.py` puts it together."""

from __future__ import annotations

from typing import Protocol

from deskbreak.ports import Finding

PORT = "absence"


class Ear(Protocol):
    """Hears the witnesses; they may say the same thing, and say it twice."""

    def hear_lock(self, witness: str, *, locked: bool) -> None:
        """A witness sees that the screen is locked, or that it is not."""

    def hear_lock_request(self, *, locked: bool) -> None:
        """Somebody has asked for the lock, or for its end; whether it came is not known."""

    def hear_sleep(self) -> None:
        """The machine is about to sleep; it does when this returns."""

    def hear_waking(self) -> None:
        """The machine has slept."""

    def hear_clock(self) -> None:
        """The wall clock or the time zone was set, or the machine has slept."""


class Witness(Protocol):
    """One part of the system that notices something."""

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked at the start has been answered."""

    def listen(self, ear: Ear) -> None:
        """Begin; one that cannot do it says so in its finding."""

    def finding(self) -> Finding:
        """What it sees now, or why it cannot be used."""

    def close(self) -> None:
        """Stop listening."""
