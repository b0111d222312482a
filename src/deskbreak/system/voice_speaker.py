"""What every speech of a system has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

Failed = Callable[[str], None]
"""Hears once why nothing more will be spoken."""


@dataclass(frozen=True, slots=True)
class Tone:
    """How sentences are spoken.

    Attributes:
        volume: Percent.
        language: Theirs, as a tag such as `en` or `pt-BR`.
    """

    volume: int
    language: str


class Speaker(Protocol):
    """Speaks, without waiting for it."""

    def say(self, sentence: str, *, follows: bool) -> None:
        """Speak a sentence in the place of what is being said, or after it."""

    def hush(self) -> None:
        """Stop speaking, and forget what was to follow."""

    def close(self) -> None:
        """Stop speaking for good, and go."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speech that this system may have.

    Attributes:
        name: What `doctor` calls it.
        find: Raises Unavailable where it is plain at once that it cannot speak.
        make: Makes it, for whoever is given as its parent.
    """

    name: str
    find: Callable[[], object]
    make: Callable[[Tone, Failed, QObject], Speaker]
