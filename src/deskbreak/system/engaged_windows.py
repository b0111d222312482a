"""What keeps the screen awake on Windows: a film, a call, a presentation.

Source: CallNtPowerInformation and SetThreadExecutionState in the Windows API documentation.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Final

from deskbreak.system.surroundings_witness import LookedAt
from deskbreak.system.unavailable import Unavailable

NAME: Final = "execution state"
SYSTEM_EXECUTION_STATE: Final = 16
DISPLAY_REQUIRED: Final = 0x2


def keeps_screen(state: int) -> bool:
    """Whether an execution state asks for the screen, and not only for the machine."""
    return bool(state & DISPLAY_REQUIRED)


def execution_state() -> int:
    """What all programs together ask for.

    Raises:
        Unavailable: This Windows does not answer.
    """
    state = ctypes.c_uint32()
    try:
        result = ctypes.CDLL("powrprof").CallNtPowerInformation(
            SYSTEM_EXECUTION_STATE, None, 0, ctypes.byref(state), ctypes.sizeof(state)
        )
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, str(error)) from error
    if result != 0:
        raise Unavailable(NAME, f"Windows answers with status {result & 0xFFFFFFFF:#010x}")
    return state.value


def windows_engagement(read: Callable[[], int] = execution_state) -> LookedAt:
    """Tells on Windows whether something keeps the screen awake."""
    return LookedAt(None, NAME, lambda: keeps_screen(read()))
