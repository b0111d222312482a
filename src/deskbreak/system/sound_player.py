"""What every player of sounds has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

Failed = Callable[[str], None]
"""Hears why a sound was not heard, or "" where it was begun and nobody knows what became of it."""


def nobody(_: str) -> None:
    """Hear nothing.

    It takes the place of whoever has heard enough. An object that destroys itself must not hold the
    last reference to the one that it belongs to, or both are destroyed twice.
    """


class Player(Protocol):
    """Plays files, without waiting for them."""

    def play(self, path: str, failed: Failed) -> None:
        """Begin to play; `failed` is called at most once, now or later."""

    def close(self) -> None:
        """Be still for good; nobody hears of it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A player that this system may have.

    Attributes:
        name: What `doctor` calls it.
        make: Makes it, for whoever is given as its parent; raises Unavailable where it is plain at
            once that it cannot play.
    """

    name: str
    make: Callable[[QObject], Player]
