"""By which name the desktop knows deskbreak.

On Linux it is the name of the launcher, in which panels and notification servers look for name and
icon. That of a Flatpak is called by the Flatpak's identifier, since no other would be let out.
Windows groups windows and gives notifications their name by the AppUserModelID, which the shortcut
in the Start menu has too (packaging/windows/deskbreak.iss).

Sources: "Conventions" in the documentation of Flatpak; "Application User Model IDs" and
SetCurrentProcessExplicitAppUserModelID in that of Windows.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Mapping
from typing import Final

from deskbreak.system.here import IS_WINDOWS

LAUNCHER: Final = "deskbreak"
USER_MODEL: Final = "deskbreak.deskbreak"

SetUserModel = Callable[[str], int]
"""Answers with 0 where Windows has taken it."""


def launcher(environ: Mapping[str, str] = os.environ) -> str:
    """The name of deskbreak's launcher, without `.desktop`."""
    return environ.get("FLATPAK_ID") or LAUNCHER


def claim(set_user_model: SetUserModel | None = None, *, is_windows: bool = IS_WINDOWS) -> bool:
    """Tell the system who this process is, before its first window; whether it has taken it.

    Where it has not, deskbreak works as ever, and the taskbar shows it as a program of its own.
    """
    if not is_windows:
        return False
    try:
        return (set_user_model or _set_user_model())(USER_MODEL) == 0
    except (OSError, AttributeError):
        return False


def _set_user_model() -> SetUserModel:
    function = ctypes.CDLL("shell32").SetCurrentProcessExplicitAppUserModelID
    function.argtypes, function.restype = [ctypes.c_wchar_p], ctypes.c_int32

    def set_user_model(name: str) -> int:
        return int(function(name))

    return set_user_model
