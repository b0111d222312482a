"""Sounds on Windows, through `winsound` of the standard library.

Played asynchronously, a sound returns at once and ends the one before it: there is never more than
one (PlaySound in the Windows API documentation, winsound in Python's).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final, Protocol

from deskbreak.system.sound_player import Failed
from deskbreak.system.unavailable import Unavailable

NAME: Final = "winsound"
SND_ASYNC: Final = 0x1
SND_NODEFAULT: Final = 0x2
SND_FILENAME: Final = 0x20000


class WinSound(Protocol):
    """What we ask of winsound; its own name is kept."""

    def PlaySound(self, sound: str | None, flags: int, /) -> None:  # noqa: N802
        """Play a file; None stops the one that plays. Raises RuntimeError where it cannot."""


class WindowsPlayer:
    """Plays one file at a time."""

    def __init__(self, library: WinSound | None = None) -> None:
        self._library = library or _winsound()

    def play(self, path: str, failed: Failed) -> None:
        """Begin to play a file."""
        try:
            self._library.PlaySound(path, SND_FILENAME | SND_ASYNC | SND_NODEFAULT)
        except RuntimeError as error:
            failed(str(error) or "it does not say why")

    def close(self) -> None:
        """Stop what plays."""
        try:
            self._library.PlaySound(None, 0)
        except RuntimeError:
            return


def _winsound() -> Any:
    try:
        return import_module(NAME)
    except ImportError as error:
        raise Unavailable(NAME, str(error)) from error
