"""The exercises and routines that a person writes, in one TOML file that they may edit as well.

What somebody wrote into the file by hand, comments and order and all, stays when something else in
it changes. The file is replaced whole, so that it is never half written.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table
from tomlkit.toml_document import TOMLDocument

from deskbreak.data.whole_file import write_whole
from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Routine

HEAD: Final = "What you wrote yourself. You can edit this file; deskbreak keeps your comments."
SECOND: Final = timedelta(seconds=1)
PICTURES: Final = "pictures"
NAME: Final = "My own"
LICENCE: Final = "not given"
"""Whoever passes the file on decides that, not deskbreak."""


class OwnPack:
    """The file `mine.toml` and the pictures beside it.

    What can go wrong is answered with a sentence, and the file is as it was.
    """

    def __init__(self, path: Path, prefix: str = "") -> None:
        self._path = path
        self._prefix = prefix

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._path

    @property
    def text(self) -> str:
        """What is in the file now; "" where it cannot be read."""
        try:
            return self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def restore(self, text: str) -> str:
        """Let the file say what it said before; "" or why it could not be written."""
        try:
            self._write(text)
        except OSError as error:
            return self._sentence(error)
        return ""

    def keep_exercise(self, exercise: Exercise, picture: str = "") -> str:
        """Keep an exercise, new or changed; "" or why it could not be kept."""
        try:
            table = self._exercise_table(exercise, picture)
        except OSError as error:
            return f"The picture could not be copied ({error.strerror or error})."
        return self._put("exercise", table)

    def keep_routine(self, routine: Routine) -> str:
        """Keep a routine, new or changed; "" or why it could not be kept."""
        return self._put("routine", self._routine_table(routine))

    def remove(self, kind: str, key: str) -> str:
        """Take out an `exercise` or a `routine`; "" or why it could not be taken out."""
        try:
            document = self._read()
            entries = _entries(document, kind)
            at = _place(entries, self._plain(key))
            if at is not None:
                del entries[at]
                self._write(tomlkit.dumps(document))
        except (OSError, UnicodeDecodeError, TOMLKitError, ValueError) as error:
            return self._sentence(error)
        return ""

    def _put(self, kind: str, table: Mapping[str, Any]) -> str:
        try:
            document = self._read()
            entries = _entries(document, kind)
            at = _place(entries, table["id"])
            if at is None:
                entries.append(_fresh(table))
            else:
                _update(entries[at], table)
            self._write(tomlkit.dumps(document))
        except (OSError, UnicodeDecodeError, TOMLKitError, ValueError) as error:
            return self._sentence(error)
        return ""

    def _sentence(self, error: Exception) -> str:
        name = self._path.name
        if isinstance(error, OSError):
            return f"{name} could not be written ({error.strerror or error})."
        return f"{name} has a mistake in it and was left alone: {error}."

    def _read(self) -> TOMLDocument:
        try:
            return tomlkit.parse(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return _new_document()

    def _write(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path.resolve(), text)  # a link stays a link

    # -- tables ----------------------------------------------------------------------------------

    def _plain(self, key: str) -> str:
        """A key as it stands in the file."""
        return key.removeprefix(self._prefix) if self._prefix else key

    def _exercise_table(self, exercise: Exercise, picture: str) -> dict[str, Any]:
        table: dict[str, Any] = {
            "id": self._plain(exercise.identifier),
            "name": exercise.name,
            "category": exercise.category,
            "regions": list(exercise.regions),
            "posture": exercise.posture,
            "postures_ok": list(exercise.postures_ok),
            "sides": exercise.sides.value,
            "directions": list(exercise.directions) if exercise.directions else None,
            "hold_s": _number(exercise.hold),
            "hold_range": [_number(span) for span in exercise.hold_range],
            "reps": exercise.reps,
            "reps_range": list(exercise.reps_range),
            "sets": exercise.sets,
            "level": exercise.level,
            "discreet": exercise.discreet,
            "wheelchair": exercise.wheelchair,
            "aliases": list(exercise.aliases),
            "equipment": list(exercise.equipment),
            "muscles": list(exercise.muscles),
            "avoid_if": list(exercise.avoid_if),
            "easier": self._plain(exercise.easier),
            "harder": self._plain(exercise.harder),
            "tempo": exercise.tempo,
            "cues": list(exercise.cues),
            "mistakes": list(exercise.mistakes),
            "cautions": list(exercise.cautions),
            "sources": list(exercise.sources),
            "picture": self._copied(picture, exercise) if picture else None,
            "anim": None if picture else _animation(exercise.animation),
        }
        return table

    def _copied(self, picture: str, exercise: Exercise) -> str:
        """The name of a picture beside the file; one from elsewhere is copied there."""
        source, folder = Path(picture), self._path.parent
        if source.resolve().is_relative_to(folder.resolve()):
            return source.resolve().relative_to(folder.resolve()).as_posix()
        kept = folder / PICTURES / f"{self._plain(exercise.identifier)}{source.suffix.lower()}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, kept)
        return kept.relative_to(folder).as_posix()

    def _routine_table(self, routine: Routine) -> dict[str, Any]:
        return {
            "id": self._plain(routine.identifier),
            "name": routine.name,
            "kind": routine.kind,
            "focus": routine.focus,
            "steps": [
                {
                    "ex": self._plain(step.exercise.identifier),
                    "reps": step.reps,
                    "hold_s": _number(step.hold),
                    "sets": step.sets,
                }
                for step in routine.steps
            ],
        }


def _new_document() -> TOMLDocument:
    """A pack with nothing in it."""
    made = tomlkit.document()
    made.add(tomlkit.comment(HEAD))
    header = tomlkit.table()
    for key, value in (("name", NAME), ("licence", LICENCE), ("version", "1"), ("sources", [])):
        header.add(key, value)
    made.add("pack", header)
    return made


def _entries(document: TOMLDocument, kind: str) -> AoT:
    """The tables of a kind; there are none at first."""
    if kind not in document:
        document[kind] = tomlkit.aot()
    found = document[kind]
    if not isinstance(found, AoT):
        raise ValueError(f"expected a list of tables, [[{kind}]]")  # noqa: TRY004
    return found


def _place(entries: AoT, key: str) -> int | None:
    return next((at for at, table in enumerate(entries) if table.get("id") == key), None)


def _fresh(table: Mapping[str, Any]) -> Table:
    made = tomlkit.table()
    _update(made, table)
    return made


def _update(into: Any, table: Mapping[str, Any]) -> None:
    """Let a table say what another says.

    What is the same already is not touched, nor is a key that is not named. One that has nothing
    to say is taken out.
    """
    for key, value in table.items():
        if value in (None, "", []):
            into.pop(key, None)
            continue
        if key in into and into[key] == value:
            continue
        if key == "anim" and key in into:
            _update(into[key], value)
        elif key == "anim":
            made = tomlkit.table()
            _update(made, value)
            into[key] = made
        else:
            into[key] = _item(value)


def _item(value: Any) -> Any:
    """A value as it is written: lists of tables one entry a line, and so are long lists."""
    if not isinstance(value, list):
        return value
    is_tables = bool(value) and isinstance(value[0], dict)
    made = tomlkit.array()
    for entry in value:
        if isinstance(entry, dict):
            inline = tomlkit.inline_table()
            inline.update(entry)
            made.append(inline)
        else:
            made.append(entry)
    made.multiline(is_tables or sum(len(str(entry)) for entry in value) > 60)
    return made


def _animation(animation: Animation) -> dict[str, Any]:
    return {
        "view": animation.view,
        "base": animation.base,
        "arrow": animation.arrow,
        "prop": animation.prop,
        "close": animation.close or None,
        **{f"hand_{hand}": animation.reaches.get(hand, "") for hand in "LR"},
        "intro": [_frame(frame) for frame in animation.intro],
        "rep": [_frame(frame) for frame in animation.rep],
        "outro": [_frame(frame) for frame in animation.outro],
    }


def _frame(frame: Keyframe) -> dict[str, Any]:
    table: dict[str, Any] = {}
    if frame.lasts is not None:
        table["dur"] = _number(frame.lasts)
    table["phase"] = frame.phase.value
    if frame.reset:
        table["reset"] = True
    if frame.cue:
        table["cue"] = frame.cue
    table |= {name: _plain_number(value) for name, value in frame.channels.items()}
    table |= {f"hand_{hand}": name for hand, name in frame.reaches.items()}
    return table


def _number(span: timedelta) -> int | float:
    return _plain_number(span / SECOND)


def _plain_number(value: float) -> int | float:
    return int(value) if value == int(value) else value
