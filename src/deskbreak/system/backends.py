"""Which backend serves this desktop, and why the others do not."""

from __future__ import annotations

import os
from collections.abc import Mapping

from deskbreak.ports import IdleSource
from deskbreak.system.clock import SystemClock
from deskbreak.system.here import IS_LINUX, NAME
from deskbreak.system.no_idle import NoIdle

NO_IDLE = "Idle detection unavailable: breaks follow the clock"


def idle_source(clock: SystemClock) -> tuple[IdleSource, tuple[str, ...]]:
    """The best source of idle time here, and what the person should know about it."""
    refusal = _x11_refusal(os.environ)
    if refusal is None:
        from deskbreak.system.idle_x11 import Unavailable, XSyncIdle  # noqa: PLC0415

        try:
            return XSyncIdle(clock), ()
        except Unavailable as reason:
            refusal = str(reason)
    return NoIdle(), (f"{NO_IDLE} ({refusal})",)


def _x11_refusal(environ: Mapping[str, str]) -> str | None:
    """Why XSync must not be asked; under Wayland it would see X windows alone."""
    if not IS_LINUX:
        return f"not built yet for {NAME}"
    if environ.get("WAYLAND_DISPLAY"):
        return "not built yet for Wayland"
    if not environ.get("DISPLAY"):
        return "there is no X display"
    return None
