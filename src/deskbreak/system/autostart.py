"""Chooses how deskbreak starts at login on this system, and with which words."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.ports import Autostart
from deskbreak.system.here import IS_LINUX, IS_WINDOWS, NAME


@dataclass(frozen=True, slots=True)
class NoAutostart:
    """A system of which deskbreak does not know how it starts programs at login."""

    system: str

    def look(self) -> AtLogin:
        """Nobody knows."""
        return AtLogin(None, LoginNote.NO_WAY, self.system, can_change=False)

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Say that nothing can be done."""
        del on
        told(self.look())


def autostart(profile: Path | None, kept: Path) -> Autostart:
    """The way of this system.

    Args:
        profile: The folder of a profile that is not the usual one.
        kept: Where the last answer of a sandbox's desktop is kept.
    """
    words = ["--background"] if profile is None else ["--profile", str(profile), "--background"]
    # Each system's way is imported on that system alone.
    if IS_WINDOWS:
        from deskbreak.system.autostart_windows import WindowsAutostart  # noqa: PLC0415

        return WindowsAutostart([*program(), *words])
    if NAME == "darwin":
        from deskbreak.system.autostart_macos import MacAutostart  # noqa: PLC0415

        return MacAutostart([*program(), *words])
    if not IS_LINUX:
        return NoAutostart(NAME)
    if is_sandboxed():
        from deskbreak.system.autostart_portal import PortalAutostart  # noqa: PLC0415

        return PortalAutostart(["deskbreak", *words], kept)
    from deskbreak.system.autostart_xdg import XdgAutostart  # noqa: PLC0415

    return XdgAutostart([*program(), *words])


def is_sandboxed(
    environ: Mapping[str, str] = os.environ, mark: Path = Path("/.flatpak-info")
) -> bool:
    """Whether the desktop does not see the files that are written here."""
    return bool(environ.get("FLATPAK_ID") or environ.get("SNAP_NAME")) or mark.exists()


def program(
    environ: Mapping[str, str] = os.environ,
    executable: str = sys.executable,
    called: str = sys.argv[0],
) -> Sequence[str]:
    """The words that start this installation, whole paths and all."""
    if environ.get("APPIMAGE"):
        return [environ["APPIMAGE"]]
    if getattr(sys, "frozen", False):
        return [executable]
    python = Path(executable)
    if IS_WINDOWS:
        # Without a console window.
        windowless = python.with_name("pythonw.exe")
        return [str(windowless if windowless.exists() else python), "-m", "deskbreak"]
    for script in (python.with_name("deskbreak"), Path(called).absolute()):
        if script.name == "deskbreak" and os.access(script, os.X_OK) and script.is_file():
            return [str(script)]
    return [str(python), "-m", "deskbreak"]
