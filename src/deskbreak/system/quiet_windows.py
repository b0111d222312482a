"""Do not disturb and full screen on Windows.

Source: SHQueryUserNotificationState in the Windows API documentation (shellapi.h). Focus Assist is
not in it: the documented way to that, ToastNotificationManagerForUser.NotificationMode, needs
WinRT and Windows 11, and NtQueryWnfStateData is not documented at all.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_witness import LookedAt, Refused, Witness
from deskbreak.system.unavailable import Unavailable

NAME: Final = "notification state"


class NotificationState(IntEnum):
    """QUERY_USER_NOTIFICATION_STATE."""

    NOT_PRESENT = 1
    BUSY = 2
    RUNNING_D3D_FULL_SCREEN = 3
    PRESENTATION_MODE = 4
    ACCEPTS_NOTIFICATIONS = 5
    QUIET_TIME = 6
    APP = 7


MEANINGS: Final = {
    NotificationState.BUSY: Quiet.FULL_SCREEN,
    NotificationState.RUNNING_D3D_FULL_SCREEN: Quiet.FULL_SCREEN,
    NotificationState.PRESENTATION_MODE: Quiet.DO_NOT_DISTURB,
    NotificationState.QUIET_TIME: Quiet.DO_NOT_DISTURB,
}


def quiet_of(state: int) -> Quiet | None:
    """What a notification state means.

    A locked screen is no quiet but an absence, which is noticed elsewhere; and `APP` says only that
    some application of the Store runs.
    """
    return next((quiet for known, quiet in MEANINGS.items() if known == state), None)


def notification_state() -> int:
    """What SHQueryUserNotificationState answers.

    Raises:
        Unavailable: This Windows does not answer.
    """
    state = ctypes.c_int()
    try:
        result = ctypes.CDLL("shell32").SHQueryUserNotificationState(ctypes.byref(state))
    except (OSError, AttributeError) as error:
        raise Unavailable(NAME, str(error)) from error
    if result != 0:
        raise Unavailable(NAME, f"Windows answers with error {result & 0xFFFFFFFF:#010x}")
    return state.value


def windows_witnesses(
    quiet: Quiet, read: Callable[[], int] = notification_state
) -> Sequence[Witness]:
    """Who can tell on Windows that nothing may be shown."""
    if quiet is Quiet.MICROPHONE:
        return (Refused(quiet, "microphone", "not built for Windows"),)
    asked = LookedAt(quiet, NAME, lambda: quiet_of(read()) is quiet)
    if quiet is Quiet.DO_NOT_DISTURB:
        focus = Refused(quiet, "Focus Assist", "Windows tells it only through WinRT")
        return (asked, focus)
    return (asked,)
