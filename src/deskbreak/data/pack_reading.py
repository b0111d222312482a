"""Tables of exercises and routines read one by one, with the place of everything wrong in them.

The keys are those of `library`; a pack has two more: `picture`, and no `anim` where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import msgspec

from deskbreak.data.library import _Exercise, _exercise, _Routine, _routine
from deskbreak.data.pack_rules import check_exercise, check_routine
from deskbreak.domain.exercise import Exercise, Routine

PICTURES: Final = (".png", ".svg", ".jpg", ".jpeg")
LARGEST_PICTURE: Final = 5 * 1024 * 1024
"""Bytes; a larger one would make the guide wait."""

KEY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What a key looks like: kebab-case."""
FIELD: Final = re.compile(r"(unknown|missing required) field `(?P<name>[^`]+)`")

BASES: Final = {"standing": "STAND_FRONT", "floor": "QUAD_SIDE"}
"""Where the body is while a picture shows what to do."""
STILL_HOLD: Final = (
    {"dur": 2.0, "phase": "in"},
    {"phase": "hold"},
    {"dur": 2.0, "phase": "out"},
)
STILL_REP: Final = ({"dur": 4.0, "phase": "move"},)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file.

    Attributes:
        entry: Which table of it, as `exercise 2 (nod)`; "" for the file as a whole.
        key: Where in the table, as `$.hold_s`; "" for the table as a whole.
        is_warning: Whether it can be used nevertheless.
    """

    file: str
    entry: str
    key: str
    reason: str
    is_warning: bool = False

    def __str__(self) -> str:
        """The line that names it."""
        said = f"warning: {self.reason}" if self.is_warning else self.reason
        return ": ".join(part for part in (self.file, self.entry, self.key, said) if part)


@dataclass(slots=True)
class Reader:
    """Reads tables, and remembers what was in them and what was wrong.

    Attributes:
        others: What else there is to refer to, by key.
        prefix: What the keys get in front, so that those of two packs never meet.
        folder: Where pictures are; None: there are none.
        own: The exercises read so far, by the key that the file gives them.
        places: The file and the table of everything, by the key that it goes under.
    """

    others: Mapping[str, Exercise]
    prefix: str = ""
    folder: Path | None = None
    own: dict[str, Exercise] = field(default_factory=dict)
    routines: dict[str, Routine] = field(default_factory=dict)
    pictures: dict[str, Path] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)

    def read_exercises(self, file: str, tables: Mapping[str, object]) -> None:
        """Read every `[[exercise]]` of a file."""
        for entry, table in self._entries(file, tables, "exercise"):
            self._try(file, entry, self._read_exercise, table)

    def read_routines(self, file: str, tables: Mapping[str, object]) -> None:
        """Read every `[[routine]]` of a file; the exercises of all files must be there."""
        for entry, table in self._entries(file, tables, "routine"):
            self._try(file, entry, self._read_routine, table)

    def settle(self) -> None:
        """Let what is easier and what is harder refer to what there is."""
        for key, exercise in self.own.items():
            links = {"easier": exercise.easier, "harder": exercise.harder}
            for name, link in links.items():
                if link and not self._known(link):
                    self.warn(exercise.identifier, f"$.{name}", f"there is no exercise {link!r}")
            easier, harder = self._known(exercise.easier), self._known(exercise.harder)
            self.own[key] = replace(exercise, easier=easier, harder=harder)

    def warn(self, key: str, where: str, reason: str) -> None:
        """Remember that something had better be otherwise."""
        file, entry = self.places[key]
        self.problems.append(Problem(file, entry, where, reason, is_warning=True))

    def named(self, key: str) -> str:
        """The key under which something of this file goes."""
        return f"{self.prefix}{key}"

    def _try(
        self, file: str, entry: str, read: Callable[[dict[str, Any]], str], table: object
    ) -> None:
        """Read one table; what is wrong with it is remembered."""
        if not isinstance(table, dict):
            self.problems.append(Problem(file, entry, "", "expected a table"))
            return
        try:
            self.places[read(table)] = (file, entry)
        except (ValueError, OverflowError, OSError) as error:
            key, reason = place(error)
            self.problems.append(Problem(file, entry, key, reason))

    def _entries(
        self, file: str, tables: Mapping[str, object], kind: str
    ) -> Iterator[tuple[str, object]]:
        found = tables.get(kind, [])
        if not isinstance(found, list):
            reason = f"expected a list of tables, [[{kind}]]"
            self.problems.append(Problem(file, "", f"$.{kind}", reason))
            return
        for number, table in enumerate(found, start=1):
            key = table.get("id") if isinstance(table, dict) else None
            yield f"{kind} {number} ({key})" if isinstance(key, str) else f"{kind} {number}", table

    def _read_exercise(self, table: dict[str, Any]) -> str:
        table = dict(table)
        picture = self._picture(table.pop("picture", None))
        if picture is not None and "anim" not in table:
            table["anim"] = _still(table)
        exercise = _exercise(msgspec.convert(table, _Exercise))
        _check_key(exercise.identifier)
        if exercise.identifier in self.own:
            raise ValueError("$.id: this exercise is already there")
        check_exercise(exercise)
        name = self.named(exercise.identifier)
        self.own[exercise.identifier] = replace(exercise, identifier=name)
        if picture is not None:
            self.pictures[name] = picture
        return name

    def _read_routine(self, table: dict[str, Any]) -> str:
        known = {**self.others, **self.own}
        routine = _routine(msgspec.convert(table, _Routine), known)
        _check_key(routine.identifier)
        if self.named(routine.identifier) in self.routines:
            raise ValueError("$.id: this routine is already there")
        check_routine(routine)
        name = self.named(routine.identifier)
        self.routines[name] = replace(routine, identifier=name)
        return name

    def _known(self, key: str) -> str:
        """The key that another one stands for; "" where there is no such exercise."""
        if key in self.own:
            return self.named(key)
        return key if key in self.others else ""

    def _picture(self, name: object) -> Path | None:
        """The file of a picture, which is there and lies in the folder."""
        if name is None:
            return None
        if self.folder is None or not isinstance(name, str):
            raise ValueError("$.picture: expected the name of a file beside the pack")
        root = self.folder.resolve()
        path = (root / name).resolve()
        if Path(name).is_absolute() or not path.is_relative_to(root):
            raise ValueError("$.picture: a picture lies in the folder of the pack")
        if path.suffix.lower() not in PICTURES:
            raise ValueError(f"$.picture: {name!r} is none of {', '.join(PICTURES)}")
        if not path.is_file():
            raise ValueError(f"$.picture: there is no file {name!r}")
        if path.stat().st_size > LARGEST_PICTURE:
            most = LARGEST_PICTURE // 1024 // 1024
            raise ValueError(f"$.picture: {name!r} is larger than {most} MB")
        return path


def place(error: Exception) -> tuple[str, str]:
    """Where something is wrong, and what."""
    text = str(error)
    message, _, path = text.partition(" - at `")
    path = path.rstrip("`")
    if not path and text.startswith("$"):
        path, _, message = text.partition(": ")
    found = FIELD.search(message)
    if found is not None:
        reason = "there is no such key" if "unknown" in message else "is missing"
        return f"{path or '$'}.{found['name']}", reason
    return path, message[:1].lower() + message[1:].replace("`", "")


def _check_key(key: str) -> None:
    if KEY.fullmatch(key) is None:
        raise ValueError("$.id: expected lower-case letters, digits and single hyphens")


def _still(table: Mapping[str, Any]) -> dict[str, Any]:
    """The movement of an exercise that only a picture shows: there is time, and nothing moves."""
    base = BASES.get(str(table.get("posture")), "SIT_FRONT")
    frames = STILL_HOLD if table.get("hold_s") else STILL_REP
    view = "side" if base == "QUAD_SIDE" else "front"
    return {"view": view, "base": base, "rep": [dict(frame) for frame in frames]}
