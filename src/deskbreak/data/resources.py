"""The files that ship with deskbreak; the only user of importlib.resources."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

ROOT = "deskbreak.resources"


def _entry(*parts: str) -> Traversable:
    return files(ROOT).joinpath(*parts)


def theme(name: str) -> dict[str, str]:
    """The colours of a theme by role."""
    return tomllib.loads(_entry("themes", f"{name}.toml").read_text(encoding="utf-8"))


def tables(folder: str) -> Iterator[tuple[str, str]]:
    """The name and the text of every TOML file in a folder, by name."""
    found = (entry for entry in _entry(folder).iterdir() if entry.name.endswith(".toml"))
    for entry in sorted(found, key=lambda entry: entry.name):
        yield entry.name, entry.read_text(encoding="utf-8")


def texts(language: str) -> Iterator[tuple[str, str]]:
    """The text tables of a language; there are none for English and for one that is not there."""
    if _entry("texts", language).is_dir():
        yield from tables(f"texts/{language}")


def translations() -> Path:
    """The folder of what Qt Linguist has made, which Qt reads by itself."""
    return Path(str(_entry("translations")))


def fonts() -> Iterator[bytes]:
    """The typefaces that ship with deskbreak, as font files."""
    for entry in _entry("fonts").iterdir():
        if entry.name.endswith(".otf"):
            yield entry.read_bytes()


def icons() -> list[Path]:
    """The icon of the program in several sizes, which Qt reads by itself."""
    return sorted(Path(str(_entry("icons"))).glob("*.png"))


def sound(name: str) -> bytes:
    """A sound of the guide as a WAV file."""
    return _entry("sounds", f"{name}.wav").read_bytes()
