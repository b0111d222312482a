"""Start at login on macOS: a launch agent of the person.

Source: launchd.plist(5) and launchctl(1). What is switched off with `launchctl disable` is asked
of launchctl. What the person has switched off under Login Items in System Settings is known to
SMAppService alone, which wants an application bundle: a launch agent cannot ask.
"""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from deskbreak.domain.at_login import AtLogin, LoginNote

LABEL: Final = "io.github.deskbreak.deskbreak"
LAUNCHCTL: Final = "/bin/launchctl"
PATIENCE: Final = 3.0


def disabled_services() -> str:
    """What launchctl says of services that were switched off; "" where it does not answer."""
    asked = [LAUNCHCTL, "print-disabled", f"gui/{os.getuid()}"]
    try:
        ended = subprocess.run(  # noqa: S603 - a fixed program and its fixed words
            asked, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ended.stdout


class MacAutostart:
    """A file in the folder of launch agents."""

    def __init__(
        self,
        command: Sequence[str],
        home: Path | None = None,
        disabled: Callable[[], str] = disabled_services,
    ) -> None:
        self._command = list(command)
        self._disabled = disabled
        self.path = (home or Path.home()) / "Library" / "LaunchAgents" / f"{LABEL}.plist"

    def look(self) -> AtLogin:
        """What the file and launchctl say now."""
        where = str(self.path)
        try:
            agent = plistlib.loads(self.path.read_bytes())
        except FileNotFoundError:
            return AtLogin(starts=False, where=where)
        except (OSError, ValueError, ExpatError) as error:
            return AtLogin(False, LoginNote.UNREADABLE, str(error), where)
        starts = agent.get("ProgramArguments", []) if isinstance(agent, dict) else []
        if not starts or not agent.get("RunAtLoad") or agent.get("Disabled"):
            return AtLogin(starts=False, where=where)
        if is_disabled(self._disabled()):
            return AtLogin(False, LoginNote.PREVENTED, "launchctl", where)
        if not Path(starts[0]).exists():
            return AtLogin(False, LoginNote.PROGRAM_GONE, starts[0], where)
        if starts != self._command:
            return AtLogin(True, LoginNote.OTHER_PROGRAM, " ".join(starts), where)
        return AtLogin(starts=True, where=where)

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Write the file or take it away; it counts from the next login on."""
        try:
            if on:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                new = self.path.with_suffix(".new")
                new.write_bytes(plistlib.dumps(self._agent()))
                new.replace(self.path)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            now = self.look()
            note, detail = LoginNote.UNWRITABLE, error.strerror or str(error)
            told(AtLogin(now.starts, note, detail, str(self.path)))
            return
        told(self.look())

    def _agent(self) -> dict[str, object]:
        return {
            "Label": LABEL,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }


def is_disabled(listing: str) -> bool:
    """Whether launchctl's list of switched-off services has this one: as true, or as disabled."""
    found = re.search(rf'"{re.escape(LABEL)}"\s*=>\s*(\w+)', listing)
    return found is not None and found[1] in {"true", "disabled"}
