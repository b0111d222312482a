"""Start at login on Windows: the Run key of the person.

Source: "Run and RunOnce Registry Keys" in the Windows documentation. What Task Manager and Settings
switch off they keep beside it, under StartupApproved: no document tells its form, but its first
byte has been odd for whatever is switched off since Windows 8. That is read and never written: what
the person has switched off there, they switch on there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from subprocess import list2cmdline
from typing import Any, Final, Protocol

from deskbreak.domain.at_login import AtLogin, LoginNote

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME: Final = "deskbreak"
WHERE: Final = rf"HKEY_CURRENT_USER\{RUN}\{NAME}"


class Registry(Protocol):
    """The part of the registry that belongs to this person."""

    def value(self, key: str, name: str) -> object:
        """A value; None where there is none."""

    def set(self, key: str, name: str, text: str) -> None:
        """Keep a text."""

    def delete(self, key: str, name: str) -> None:
        """Take a value away, if it is there."""


class WindowsAutostart:
    """A value of the Run key."""

    def __init__(self, command: Sequence[str], registry: Registry | None = None) -> None:
        self._line = list2cmdline(command)
        self._registry = registry or WinRegistry()

    def look(self) -> AtLogin:
        """What the registry says now."""
        try:
            line = self._registry.value(RUN, NAME)
            approved = self._registry.value(APPROVED, NAME)
        except OSError as error:
            return AtLogin(None, LoginNote.UNREADABLE, error.strerror or str(error), WHERE)
        if not isinstance(line, str):
            return AtLogin(starts=False, where=WHERE)
        if isinstance(approved, bytes) and approved[:1] and approved[0] % 2:
            return AtLogin(False, LoginNote.PREVENTED, "Task Manager", WHERE)
        if line != self._line:
            return AtLogin(True, LoginNote.OTHER_PROGRAM, line, WHERE)
        return AtLogin(starts=True, where=WHERE)

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Write the value or take it away."""
        try:
            if on:
                self._registry.set(RUN, NAME, self._line)
            else:
                self._registry.delete(RUN, NAME)
        except OSError as error:
            now = self.look()
            note, detail = LoginNote.UNWRITABLE, error.strerror or str(error)
            told(AtLogin(now.starts, note, detail, WHERE))
            return
        told(self.look())


class WinRegistry:
    """The registry by winreg."""

    def __init__(self) -> None:
        # By name: the types of winreg are known on Windows alone.
        self._winreg: Any = import_module("winreg")

    def value(self, key: str, name: str) -> object:
        """A value; None where there is none."""
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
                return self._winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None

    def set(self, key: str, name: str, text: str) -> None:
        """Keep a text."""
        with self._winreg.CreateKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
            self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        """Take a value away, if it is there."""
        access = self._winreg.KEY_SET_VALUE
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
