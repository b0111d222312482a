"""Screens that are kept lit on Windows.

Source: SetThreadExecutionState in the Windows API documentation. The state belongs to the thread,
here the one of the windows, and ends with it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Final

from deskbreak.system.screen_awake_keeper import Kept
from deskbreak.system.unavailable import Unavailable

NAME: Final = "execution state"
CONTINUOUS: Final = 0x80000000
DISPLAY_REQUIRED: Final = 0x2

SetState = Callable[[int], int]
"""Answers with the state before, or 0 where it fails."""


class ExecutionState:
    """A Keeper."""

    def __init__(self, set_state: SetState | None = None) -> None:
        self._set_state = set_state or _set_state()

    def keep(self, kept: Kept) -> None:
        """Require the display from now on."""
        if self._set_state(CONTINUOUS | DISPLAY_REQUIRED):
            kept("the display is required", works=True)
        else:
            kept("Windows refuses it", works=False)

    def let_go(self, gone: Callable[[], None]) -> None:
        """Require nothing any more."""
        self._set_state(CONTINUOUS)
        gone()


def _set_state() -> SetState:
    try:
        function = ctypes.CDLL("kernel32").SetThreadExecutionState
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, str(error)) from error
    function.argtypes, function.restype = [ctypes.c_uint32], ctypes.c_uint32

    def set_state(state: int) -> int:
        return int(function(state))

    return set_state
