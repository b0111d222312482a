"""Start at login by the Desktop Application Autostart Specification.

A file in the person's own folder stands in the place of one with the same name that came with the
system; whether either starts anything is worked out as the desktops do it, each time anew.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.system import desktop_entry
from deskbreak.system.desktop_entry import BadEntry

FILE: Final = "deskbreak.desktop"
STARTERS: Final = frozenset(
    {
        *("Budgie", "COSMIC", "Cinnamon", "Deepin", "Enlightenment", "GNOME", "GNOME-Classic"),
        *("GNOME-Flashback", "KDE", "LXDE", "LXQt", "MATE", "Pantheon", "TDE", "UKUI", "Unity"),
        *("X-Cinnamon", "XFCE"),
    }
)
"""Desktops that are known to start what is in the folder."""
ENABLED: Final = "X-GNOME-Autostart-enabled"
HEEDS_ENABLED: Final = STARTERS - {
    *("COSMIC", "Deepin", "Enlightenment", "KDE", "LXDE", "LXQt", "TDE", "UKUI", "XFCE")
}
"""Desktops that heed this key of GNOME's; the others start what it says is off."""


class XdgAutostart:
    """The file in the folder of the desktop.

    Attributes:
        path: The person's own file.
    """

    def __init__(self, command: Sequence[str], environ: Mapping[str, str] = os.environ) -> None:
        self._command = list(command)
        self._desktops = [
            name for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name
        ]
        self._search = environ.get("PATH", os.defpath)
        home = Path(environ.get("HOME") or Path.home())
        own = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        self.path = own / "autostart" / FILE
        folders = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        self._shared = [Path(folder) / "autostart" / FILE for folder in folders if folder]

    def look(self) -> AtLogin:
        """What the files say now."""
        if os.path.lexists(self.path):
            return self._judged(self.path)
        shared = self._system_file()
        return (
            AtLogin(starts=False, where=str(self.path)) if shared is None else self._judged(shared)
        )

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Write or take away the person's own file."""
        try:
            if on:
                self._switch_on()
            else:
                self._switch_off()
        except OSError as error:
            now = self.look()
            note, detail = LoginNote.UNWRITABLE, error.strerror or str(error)
            told(AtLogin(now.starts, note, detail, str(self.path)))
            return
        told(self.look())

    # -- reading ---------------------------------------------------------------------------------

    def _system_file(self) -> Path | None:
        return next((path for path in self._shared if path.is_file()), None)

    def _judged(self, path: Path) -> AtLogin:
        """What a desktop makes of a file."""
        try:
            said = desktop_entry.keys(path.read_text(encoding="utf-8"))
            return self._weighed(path, said)
        except OSError as error:
            reason = error.strerror or str(error)
        except (BadEntry, UnicodeDecodeError) as error:
            reason = str(error)
        return AtLogin(False, LoginNote.UNREADABLE, reason, str(path))

    def _weighed(self, path: Path, said: Mapping[str, str]) -> AtLogin:
        where = str(path)
        is_off = said.get(ENABLED) == "false" and not HEEDS_ENABLED.isdisjoint(self._desktops)
        if is_off or said.get("Hidden") == "true":
            return AtLogin(starts=False, where=where)
        if said.get("Type") != "Application":
            raise BadEntry("its Type is not Application")
        meant_for = self._meant_for(said)
        if meant_for:
            return AtLogin(False, LoginNote.OTHER_DESKTOPS, meant_for, where)
        starts = desktop_entry.words(said.get("Exec", ""))
        for program in (said.get("TryExec", ""), starts[0]):
            if program and not self._is_there(program):
                return AtLogin(False, LoginNote.PROGRAM_GONE, program, where)
        if path != self.path:
            return AtLogin(True, LoginNote.BY_SYSTEM, where, where)
        if starts != self._command:
            return AtLogin(True, LoginNote.OTHER_PROGRAM, " ".join(starts), where)
        if STARTERS.isdisjoint(self._desktops):
            return AtLogin(True, LoginNote.UNSURE_DESKTOP, ":".join(self._desktops), where)
        return AtLogin(starts=True, where=where)

    def _meant_for(self, said: Mapping[str, str]) -> str:
        """For which desktops it is, where this one is not among them."""
        only, never = (
            {name for name in said.get(key, "").split(";") if name}
            for key in ("OnlyShowIn", "NotShowIn")
        )
        # The first name of this desktop that either list knows decides.
        for name in self._desktops:
            if name in only:
                return ""
            if name in never:
                return f"not {name}"
        return ", ".join(sorted(only))

    def _is_there(self, program: str) -> bool:
        return shutil.which(program, path=self._search) is not None

    # -- writing ---------------------------------------------------------------------------------

    def _switch_on(self) -> None:
        shared = self._system_file()
        if shared is not None and self._judged(shared).starts and not self._has_other_keys():
            # It starts as soon as nothing stands in the place of the system's own file.
            self.path.unlink(missing_ok=True)
            return
        fresh = self._entry()
        text = self._kept_text()
        if text is None:
            _write(self.path, fresh)
            return
        wanted: dict[str, str | None] = dict(desktop_entry.keys(fresh))
        off = ("Hidden", "OnlyShowIn", "NotShowIn", "TryExec")
        _write(self.path, desktop_entry.changed(text, dict.fromkeys(off) | wanted))

    def _switch_off(self) -> None:
        is_there, shared = os.path.lexists(self.path), self._system_file()
        if is_there and shared is None and not self._has_other_keys():
            self.path.unlink()
        elif is_there or shared is not None:
            text = self._kept_text() or self._entry()
            _write(self.path, desktop_entry.changed(text, {"Hidden": "true"}))

    def _entry(self) -> str:
        """The file as deskbreak writes it."""
        pairs = {
            "Type": "Application",
            "Version": "1.0",
            "Name": "deskbreak",
            "Comment": "Guided movement breaks at your desk",
            "Exec": desktop_entry.command(self._command),
            "Icon": "deskbreak",
            "Terminal": "false",
            "StartupNotify": "false",
            ENABLED: "true",
        }
        lines = (desktop_entry.pair(key, value) for key, value in pairs.items())
        return "\n".join([desktop_entry.MAIN, *lines, ""])

    def _kept_text(self) -> str | None:
        """The person's file, for keeping what they wrote into it; None where nothing can be."""
        try:
            text = self.path.read_text(encoding="utf-8")
            desktop_entry.keys(text)
        except (OSError, ValueError):
            return None
        return text

    def _has_other_keys(self) -> bool:
        """Whether somebody has written more into the file than deskbreak does."""
        text = self._kept_text()
        if text is None:
            return False
        ours = {*desktop_entry.keys(self._entry()), "Hidden"}
        return not set(desktop_entry.keys(text)) <= ours


def _write(path: Path, text: str) -> None:
    """Put a file into its place at once or not at all; a link is replaced and not followed."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=f".{FILE}-", delete=False
    ) as made:
        made.write(text)
    try:
        Path(made.name).chmod(0o644)
        Path(made.name).replace(path)
    except OSError:
        Path(made.name).unlink(missing_ok=True)
        raise
