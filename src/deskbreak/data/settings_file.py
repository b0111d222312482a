"""The settings in force, and the file that they come from and go to."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskbreak.data import preferences
from deskbreak.domain.settings import Settings

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

Heard = Callable[[Settings, Settings], None]
"""Hears the settings before a change and after it."""


class SettingsFile:
    """Holds the settings, and keeps what the person changes in settings.toml.

    A change always holds in memory. The file is there whole or not at all, the one before is kept
    beside it as `settings.toml.bak`, and comments and keys that this deskbreak does not know stay.

    Attributes:
        settings: What holds now; replaced whole, never changed in place.
        notices: A sentence for everything in the file that could not be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings, self.notices = preferences.settings(path)
        self._listeners: list[Heard] = []

    def follow(self, heard: Heard) -> None:
        """Call back after every change with the settings before and after it."""
        self._listeners.append(heard)

    def change(self, table: str, **values: Any) -> str:
        """Set some keys of a table; "" once the file has them, or a sentence why it has not.

        Raises:
            ValueError: A value is out of its bounds; nothing is changed.
            TypeError: There is no such key.
        """
        for key, value in values.items():
            preferences.check(table, key, value)
        section = replace(getattr(self.settings, table), **values)
        self._hold(replace(self.settings, **{table: section}))
        return self._keep(table, {key: asdict(section)[key] for key in values})

    def reload(self) -> None:
        """Read the file again; what cannot be used in it is in `notices`."""
        settings, self.notices = preferences.settings(self.path)
        self._hold(settings)

    def _hold(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        if before != settings:
            for heard in self._listeners:
                heard(before, settings)

    def _keep(self, table: str, values: Mapping[str, object]) -> str:
        """Write the keys of a table into the file as it is now."""
        import tomlkit  # noqa: PLC0415 - 20 ms that only a change costs
        from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

        try:
            text = self._text()
            document = tomlkit.parse(text)
            section = document.get(table)
            if not isinstance(section, dict):
                section = document[table] = tomlkit.table()
            for key, value in values.items():
                section[key] = list(value) if isinstance(value, tuple) else value
            self._replace(text, document)
        except TOMLKitError as error:
            return f"{self.path} was left as it is, as it cannot be read: {error}."
        except (OSError, UnicodeDecodeError) as error:
            return f"{self.path} could not be written ({error}). The change holds until you quit."
        return ""

    def _text(self) -> str:
        try:
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""

    def _replace(self, before: str, document: TOMLDocument) -> None:
        """Put a new file in the place of the old one, which becomes the backup."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        place = self.path.resolve()  # a link stays a link
        if before:
            _write(place.with_name(f"{place.name}.bak"), before)
        _write(place, document.as_string())


def _write(path: Path, text: str) -> None:
    """Write a file that is there whole or not at all."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            fresh.chmod(path.stat().st_mode & 0o777)
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise
