"""The settings in force, and the file that they come from and go to."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskbreak.data import preferences
from deskbreak.data.whole_file import in_words, write_whole
from deskbreak.domain.settings import Settings

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

KEPT = "What was set before holds until it is mended."

Heard = Callable[[Settings, Settings], None]
"""Hears the settings before a change and after it."""


class SettingsFile:
    """Holds the settings, and keeps what the person changes in settings.toml.

    A change always holds in memory. The file is there whole or not at all, the one before is kept
    beside it as `settings.toml.bak`. Comments, keys that this deskbreak does not know, the ends of
    the lines and a byte order mark stay.
    A file that is no TOML, half written or mistyped, changes nothing that holds.

    Attributes:
        settings: What holds now; replaced whole, never changed in place.
        notices: A sentence for everything in the file that could not be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: str | None = None
        self._listeners: list[Heard] = []
        self._readers: list[Callable[[], None]] = []
        self.settings, self.notices = self._first()

    @property
    def before(self) -> Path:
        """Where the file is kept as it was before the last change."""
        return _backup(self.path)

    def follow(self, heard: Heard) -> None:
        """Call back after every change with the settings before and after it."""
        self._listeners.append(heard)

    def follow_notices(self, heard: Callable[[], None]) -> None:
        """Call back when something else in the file, or nothing any more, could not be used."""
        self._readers.append(heard)

    def change(self, table: str, **values: Any) -> str:
        """Set some keys of a table; "" once the file has them, or a sentence why it has not.

        Raises:
            ValueError: A value is out of its bounds; nothing is changed.
            TypeError: There is no such key.
        """
        for key, value in values.items():
            preferences.check(table, key, value)
        self.reload()
        section = replace(getattr(self.settings, table), **values)
        self._hold(replace(self.settings, **{table: section}))
        return self._keep(table, {key: asdict(section)[key] for key in values})

    def reload(self) -> None:
        """Read the file if it is another one than before; what cannot be used is in `notices`."""
        try:
            text = self._text()
        except (OSError, UnicodeDecodeError) as error:
            self._warn((f"{self.path.name} could not be read ({in_words(error)}). {KEPT}",))
            return
        if text == self._known:
            return
        self._known = text
        try:
            settings, notices = preferences.parsed(self.path.name, text)
        except tomllib.TOMLDecodeError as error:
            self._warn((f"{self.path.name}: {error}. {KEPT}",))
            return
        self._hold(settings)
        self._warn(notices)

    def _first(self) -> tuple[Settings, tuple[str, ...]]:
        """What holds at the start: a file that is no TOML gives way to the one before it."""
        with suppress(OSError, UnicodeDecodeError):
            self._known = self._text()
        with suppress(OSError, ValueError):
            preferences.parsed(self.path.name, self._known or "")
            return preferences.settings(self.path)
        backup = _backup(self.path)
        with suppress(OSError, ValueError):
            settings, _ = preferences.parsed(backup.name, backup.read_text(encoding="utf-8"))
            _, (wrong, *_) = preferences.settings(self.path)
            said = wrong.replace("The defaults are used", f"{backup.name} is used")
            return settings, (said,)
        return preferences.settings(self.path)

    def _warn(self, notices: tuple[str, ...]) -> None:
        if notices != self.notices:
            self.notices = notices
            for heard in self._readers:
                heard()

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
            document = tomlkit.parse(text.removeprefix(preferences.MARK))
            section = document.get(table)
            if not isinstance(section, dict):
                section = document[table] = tomlkit.table()
            for key, value in values.items():
                _put(section, key, value)
            self._replace(text, document)
        except TOMLKitError as error:
            return f"{self.path} was left as it is, as it cannot be read: {error}."
        except (OSError, UnicodeDecodeError) as error:
            why = in_words(error)
            return f"{self.path} could not be written ({why}). The change holds until you quit."
        return ""

    def _text(self) -> str:
        """The file as it is, with the ends of its lines."""
        try:
            with self.path.open(encoding="utf-8", newline="") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def _replace(self, before: str, document: TOMLDocument) -> None:
        """Put a new file in the place of the old one, which becomes the backup."""
        after = _in_the_way_of(before, document.as_string())
        if after == before:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if before:
            write_whole(_backup(self.path), before)
        write_whole(self.path.resolve(), after)  # a link stays a link
        self._known = after


def _backup(path: Path) -> Path:
    """Where the file before is kept."""
    place = path.resolve()
    return place.with_name(f"{place.name}.bak")


def _in_the_way_of(before: str, after: str) -> str:
    """A text with the byte order mark of the one before, and with its line ends in new lines."""
    if "\r\n" in before and "\n" not in before.replace("\r\n", ""):
        after = after.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"{preferences.MARK}{after}" if before.startswith(preferences.MARK) else after


def _put(into: Any, key: str, value: object) -> None:
    """Let a key have a value; of a table only what is different is touched, and None is not there.

    A key that the value does not have goes: it belonged to something that is set no longer.
    """
    if value is None:
        into.pop(key, None)
    elif isinstance(value, dict) and isinstance(into.get(key), dict):
        for name in set(into[key]) - value.keys():
            del into[key][name]
        for name, part in value.items():
            _put(into[key], name, part)
    elif isinstance(value, dict):
        into[key] = {}
        for name, part in value.items():
            _put(into[key], name, part)
    else:
        into[key] = list(value) if isinstance(value, tuple) else value
