"""All that is wrong with a file or a folder of exercises, and what had better be otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deskbreak.data.pack_reading import Problem, Reader
from deskbreak.data.pack_rules import exercise_advice, routine_advice
from deskbreak.data.packs import TABLES, read_pack, read_tables
from deskbreak.domain.exercise import Exercise


def check(path: Path, shipped: Mapping[str, Exercise]) -> tuple[Problem, ...]:
    """What is wrong with a pack, or with all packs and exercises in a folder and below.

    In a folder, the files that are no packs make one collection, like the one that ships.
    """
    if not path.is_dir():
        if not path.is_file():
            return (Problem(str(path), "", "", "there is no such file or folder"),)
        return _pack_problems(path, shipped)
    problems: list[Problem] = []
    parts: dict[str, dict[str, Any]] = {}
    found = False
    for file in sorted(path.rglob("*.toml")):
        told: list[Problem] = []
        name = file.relative_to(path).as_posix()
        tables = read_tables(file, name, told)
        if tables is not None and not tables.keys() & TABLES:
            continue
        found = True
        if tables is not None and "pack" in tables:
            problems += _pack_problems(file, shipped)
        else:
            problems += told
            parts[name] = tables or {}
    if not found:
        return (Problem(str(path), "", "", "there are no exercises in it"),)
    return (*problems, *_collection_problems(parts, shipped))


def _pack_problems(path: Path, shipped: Mapping[str, Exercise]) -> tuple[Problem, ...]:
    _, reader = read_pack(path, shipped)
    return _advised(reader)


def _collection_problems(
    parts: Mapping[str, Mapping[str, object]], shipped: Mapping[str, Exercise]
) -> tuple[Problem, ...]:
    """What is wrong with files that refer to one another."""
    reader = Reader(shipped)
    for name, tables in parts.items():
        reader.read_exercises(name, tables)
    reader.settle()
    for name, tables in parts.items():
        reader.read_routines(name, tables)
    return _advised(reader)


def _advised(reader: Reader) -> tuple[Problem, ...]:
    """What is wrong, and what had better be otherwise."""
    for exercise in reader.own.values():
        for key, reason in exercise_advice(exercise):
            reader.warn(exercise.identifier, key, reason)
    for routine in reader.routines.values():
        for key, reason in routine_advice(routine):
            reader.warn(routine.identifier, key, reason)
    return tuple(reader.problems)
