"""Packs: exercises and routines of one's own, one TOML file each; docs/packs.md describes them.

What is broken is left out and named; everything else of the file, and every other file, is there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import msgspec

from deskbreak.data.library import Library, shipped_library
from deskbreak.data.pack_reading import KEY, Problem, Reader, place

LARGEST: Final = 1024 * 1024
"""Bytes; packs are read when deskbreak starts."""
TABLES: Final = frozenset({"pack", "exercise", "routine"})


class _Header(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    licence: str
    version: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Who wrote a pack, and what may be done with it.

    Attributes:
        key: The name of its file; it stands in front of the keys of everything in it.
        exercises: The keys of what is in it; `routines` likewise.
    """

    key: str
    name: str
    licence: str = ""
    version: str = ""
    sources: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    routines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Packs:
    """Everything that can be played, shipped or not.

    Attributes:
        library: What shipped, and what the packs add to it.
        pictures: The picture that is shown instead of the figure, by the exercise's key.
        problems: What is broken in the packs.
    """

    library: Library
    packs: tuple[Pack, ...] = ()
    pictures: Mapping[str, Path] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def pack_of(self, key: str) -> Pack | None:
        """The pack that an exercise or a routine belongs to; None for what shipped."""
        return next((one for one in self.packs if key.startswith(f"{one.key}:")), None)


def packs_in(folder: Path) -> Packs:
    """What ships with deskbreak and what is in the packs of a folder, which need not be there."""
    return with_packs(shipped_library()[0], folder)


def with_packs(shipped: Library, folder: Path) -> Packs:
    """What shipped and what is in the packs of a folder, which need not be there."""
    exercises, routines = dict(shipped.exercises), dict(shipped.routines)
    pictures: dict[str, Path] = {}
    packs: list[Pack] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        pack, reader = read_pack(path, shipped.exercises)
        problems += (problem for problem in reader.problems if not problem.is_warning)
        if pack is not None:
            packs.append(pack)
            exercises |= {one.identifier: one for one in reader.own.values()}
            routines |= reader.routines
            pictures |= reader.pictures
    return Packs(Library(exercises, routines), tuple(packs), pictures, tuple(problems))


def read_pack(path: Path, others: Mapping[str, Any], key: str = "") -> tuple[Pack | None, Reader]:
    """A pack with everything in it that can be used; None where nothing can.

    It goes under the name of its file, or under another `key`.
    """
    key = key or path.stem
    reader = Reader(others, f"{key}:", path.parent)
    if KEY.fullmatch(key) is None:
        reason = "a pack's file is named with lower-case letters, digits and single hyphens"
        reader.problems.append(Problem(path.name, "", "", reason))
        return None, reader
    tables = read_tables(path, path.name, reader.problems)
    if tables is None:
        return None, reader
    header = _header(path, tables, reader.problems)
    reader.read_exercises(path.name, tables)
    reader.settle()
    reader.read_routines(path.name, tables)
    pack = Pack(
        key=key,
        **header,
        exercises=tuple(one.identifier for one in reader.own.values()),
        routines=tuple(reader.routines),
    )
    return pack, reader


def read_tables(path: Path, file: str, problems: list[Problem]) -> dict[str, Any] | None:
    """The tables of a file; None, and a problem under its name, where they cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError(f"the file is larger than {LARGEST // 1024} KB")  # noqa: TRY301
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        problems.append(Problem(file, "", "", "the file is not text in UTF-8"))
        return None
    except (OSError, ValueError, RecursionError) as error:
        text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        problems.append(Problem(file, "", "", text[:1].lower() + text[1:]))
        return None
    unknown = sorted(tables.keys() - TABLES)
    problems += (Problem(file, "", f"$.{name}", "there is no such key") for name in unknown)
    return tables


def _header(path: Path, tables: Mapping[str, Any], problems: list[Problem]) -> dict[str, Any]:
    """What a pack says about itself, as far as it can be used."""
    given = tables.get("pack")
    header: dict[str, Any] = {"name": path.stem}
    if not isinstance(given, dict):
        # What somebody writes for themselves need not say whose it is.
        is_missing = given is None
        reason = "expected a table with name, licence, version and sources"
        problems.append(Problem(path.name, "", "$.pack", reason, is_warning=is_missing))
        return header
    types = {one.name: one.type for one in msgspec.structs.fields(_Header)}
    missing = [name for name in types if name not in given]
    problems += (Problem(path.name, "", f"$.pack.{name}", "is missing") for name in missing)
    for name, value in given.items():
        if name not in types:
            problems.append(Problem(path.name, "", f"$.pack.{name}", "there is no such key"))
            continue
        try:
            header[name] = msgspec.convert(value, types[name])
        except msgspec.ValidationError as error:
            problems.append(Problem(path.name, "", f"$.pack.{name}", place(error)[1]))
    return header
