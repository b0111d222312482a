"""Which backends may serve this desktop, in the order in which they are tried.

A module is imported when its turn has come: what another desktop needs costs nothing here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial

from deskbreak.system.here import NAME
from deskbreak.system.idle_chain import Backend, Candidate, IdleChain
from deskbreak.system.idle_pace import PacedClock
from deskbreak.system.idle_presence import Presence
from deskbreak.system.unavailable import Unavailable

MUTTER = "Mutter"
WAYLAND = "ext-idle-notify-v1"
XSYNC = "XSync"
SCREEN_SAVER = "XScreenSaver"
WINDOWS = "GetLastInputInfo"
MACOS = "CGEventSource"

MUTTER_SERVICE = "org.gnome.Mutter.IdleMonitor"


def idle_source(clock: PacedClock) -> IdleChain:
    """The source of idle time; it chooses among what there is once it is listened to."""
    return IdleChain(clock, idle_candidates(clock, os.environ, NAME))


def idle_candidates(
    clock: PacedClock, environ: Mapping[str, str], system: str
) -> tuple[Candidate, ...]:
    """What `system` may have; X11 is asked last, for under Wayland it would know too little."""
    if system.startswith("win"):
        return (Candidate(WINDOWS, partial(_windows, clock)),)
    if system == "darwin":
        return (Candidate(MACOS, partial(_macos, clock)),)
    return (
        Candidate(MUTTER, partial(_mutter, clock), partial(Presence, MUTTER_SERVICE)),
        Candidate(WAYLAND, partial(_wayland, clock, environ)),
        Candidate(XSYNC, partial(_xsync, clock, environ)),
        Candidate(SCREEN_SAVER, partial(_screen_saver, clock, environ)),
    )


def _mutter(clock: PacedClock) -> Backend:
    try:
        from deskbreak.system.idle_mutter import MutterIdle  # noqa: PLC0415
    except ImportError as error:
        raise Unavailable(MUTTER, str(error)) from error
    return MutterIdle(clock)


def _wayland(clock: PacedClock, environ: Mapping[str, str]) -> Backend:
    if not environ.get("WAYLAND_DISPLAY"):
        raise Unavailable(WAYLAND, "this is not a Wayland session")
    try:
        from deskbreak.system.idle_wayland import WaylandIdle  # noqa: PLC0415
    except ImportError as error:
        raise Unavailable(WAYLAND, str(error)) from error
    return WaylandIdle(clock, environ["WAYLAND_DISPLAY"])


def _xsync(clock: PacedClock, environ: Mapping[str, str]) -> Backend:
    _need_x11(XSYNC, environ)
    from deskbreak.system.idle_x11 import XSyncIdle  # noqa: PLC0415

    return XSyncIdle(clock)


def _screen_saver(clock: PacedClock, environ: Mapping[str, str]) -> Backend:
    _need_x11(SCREEN_SAVER, environ)
    try:
        from deskbreak.system.idle_xscreensaver import ScreenSaverGauge  # noqa: PLC0415
    except ImportError as error:
        raise Unavailable(SCREEN_SAVER, str(error)) from error
    from deskbreak.system.idle_polled import PolledIdle  # noqa: PLC0415

    return PolledIdle(clock, ScreenSaverGauge())


def _need_x11(name: str, environ: Mapping[str, str]) -> None:
    """Raise Unavailable where X11 does not see all input, or is not there."""
    if environ.get("WAYLAND_DISPLAY"):
        raise Unavailable(name, "under Wayland it sees the input of X windows alone")
    if not environ.get("DISPLAY"):
        raise Unavailable(name, "there is no X display")


def _windows(clock: PacedClock) -> Backend:
    from deskbreak.system.idle_polled import PolledIdle  # noqa: PLC0415
    from deskbreak.system.idle_windows import WindowsGauge  # noqa: PLC0415

    return PolledIdle(clock, WindowsGauge())


def _macos(clock: PacedClock) -> Backend:
    from deskbreak.system.idle_macos import MacGauge  # noqa: PLC0415
    from deskbreak.system.idle_polled import PolledIdle  # noqa: PLC0415

    return PolledIdle(clock, MacGauge())
