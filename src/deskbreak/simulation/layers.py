"""The settings of a scenario, and what is changed in them while it goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from deskbreak.data import preferences
from deskbreak.domain.settings import Settings
from deskbreak.simulation.values import BadValue, checked_table

Sections = Mapping[str, Mapping[str, object]]


class Layers:
    """Settings that are changed one part after the other."""

    def __init__(self) -> None:
        self._sections: dict[str, dict[str, object]] = {}

    def with_another(self, value: object, path: str) -> Settings:
        """The settings with another part of settings.toml on top.

        Raises:
            BadValue: Something in it is wrong; here nothing may be.
        """
        for section, values in _sections(value, path).items():
            self._sections.setdefault(section, {}).update(values)
        made = Settings()
        for section, values in self._sections.items():
            changed = replace(getattr(made, section), **values)
            made = replace(made, **{section: changed})
        return made


def _sections(value: object, path: str) -> Sections:
    table = checked_table(value, path, preferences.TYPES)
    return {section: _section(section, one, f"{path}.{section}") for section, one in table.items()}


def _section(section: str, value: object, path: str) -> dict[str, object]:
    types = preferences.TYPES[section]
    check = preferences.CHECKS.get(section)
    made: dict[str, object] = {}
    for key, one in checked_table(value, path, types).items():
        try:
            made[key] = msgspec.convert(one, types[key])
            if check is not None:
                check(made[key])
        except ValueError as error:
            raise BadValue(f"{path}.{key}", _plain(error)) from error
    return made


def _plain(error: ValueError) -> str:
    """The message of an error without the path, which stands in front already."""
    text = str(error).partition(" - at ")[0].replace("`", "")
    if preferences.TIME in text:
        return "expected a time such as 04:00"
    return text[:1].lower() + text[1:]
