"""What everybody who can keep the screens lit has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject

APP: Final = "deskbreak"
WHY: Final = "A guided session is running"


class Kept(Protocol):
    """Hears what came of it."""

    def __call__(self, text: str, *, works: bool) -> None:
        """Whether the screens are kept lit, and who says so or why not."""


class Keeper(Protocol):
    """Somebody who can keep the screens lit."""

    def keep(self, kept: Kept) -> None:
        """Begin; `kept` is called once, now or later."""

    def let_go(self, gone: Callable[[], None]) -> None:
        """End, also what has not begun yet, and go; `gone` is called once, now or later."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A way to keep the screens lit that this system may have.

    Attributes:
        name: What `doctor` calls it.
        make: Makes it, for whoever is given as its parent; raises Unavailable where it is plain at
            once that it cannot.
    """

    name: str
    make: Callable[[QObject], Keeper]
