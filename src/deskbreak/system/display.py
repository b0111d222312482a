"""Whether a window can be shown at all; Qt would abort the process instead of saying so."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from deskbreak.system.here import IS_LINUX

WINDOWLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
ADVICE = "Its README names the package."


def display_refusal(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, in one sentence; None where one can."""
    if not IS_LINUX or environ.get("QT_QPA_PLATFORM", "").startswith(WINDOWLESS):
        return None
    if _wayland_answers(environ):
        return None
    name = environ.get("DISPLAY", "")
    if not name:
        return "deskbreak needs a desktop: neither DISPLAY nor WAYLAND_DISPLAY is set."
    missing = _missing_library()
    if missing is not None:
        return f"deskbreak cannot show windows: {missing}. {ADVICE}"
    if not _x_answers(name):
        return f"deskbreak needs a desktop: the display {name} does not answer."
    return None


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    """Whether there is a compositor behind WAYLAND_DISPLAY."""
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environ.get("XDG_RUNTIME_DIR", "/")) / name).is_socket()


def _missing_library() -> str | None:
    """The library that Qt's X11 plugin does not find, in the loader's words."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return "PySide6 is not installed"
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).partition(":")[0] + " is missing" if plugin.exists() else None
    return None


def _x_answers(name: str) -> bool:
    """Whether the X server can be reached."""
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        # Without Xlib nobody can ask; Qt's own plugin speaks for itself.
        return True
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x.XOpenDisplay(name.encode())
    if not display:
        return False
    x.XCloseDisplay(display)
    return True
