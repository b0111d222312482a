"""Everything that there is to play, and the packs of it, which come and go while deskbreak runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from deskbreak.data.library import Library
from deskbreak.data.pack_reading import Problem
from deskbreak.data.packs import Packs, read_pack, with_packs
from deskbreak.data.texts import Words, library_in
from deskbreak.domain.draft import free_key, slug
from deskbreak.domain.exercise import Exercise, Routine

if TYPE_CHECKING:
    from deskbreak.data.own_pack import OwnPack

OWN: Final = "mine"
"""The pack of what the person writes here; no other one is brought in under its name."""
PREFIX: Final = f"{OWN}:"


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of bringing in a pack.

    Attributes:
        name: What the pack is called; "" where nothing of it can be used.
        problems: What is wrong in it, and left out.
        refusal: Why it was not brought in, or "".
        is_taken: Whether another pack has its name already.
    """

    name: str = ""
    problems: tuple[Problem, ...] = ()
    refusal: str = ""
    is_taken: bool = False


class Shelf:
    """What ships, and the folder of packs beside settings.toml.

    Every change answers "" or a sentence that says why it could not be made.
    """

    def __init__(self, shipped: Library, folder: Path, words: Words = MappingProxyType({})) -> None:
        self._shipped = shipped
        self._folder = folder
        self._words = words
        self._packs = with_packs(shipped, folder)
        self._library = library_in(self._packs.library, words)
        self._own: OwnPack | None = None
        self._listeners: list[Callable[[], None]] = []
        self._taken_out: tuple[str, str] | None = None

    @property
    def packs(self) -> Packs:
        """All of it, with what is broken."""
        return self._packs

    @property
    def library(self) -> Library:
        """Every exercise and every routine, in the language that is spoken."""
        return self._library

    def in_english(self, name: str) -> str:
        """The English name of what has this one in the language that is spoken."""
        spoken, english = self._library, self._packs.library
        for said, written in (
            (spoken.exercises, english.exercises),
            (spoken.routines, english.routines),
        ):
            for key, one in said.items():
                if one.name == name:
                    return written[key].name
        return name

    @property
    def own(self) -> frozenset[str]:
        """The keys of what the person wrote."""
        library = self.library
        keys = (*library.exercises, *library.routines)
        return frozenset(key for key in keys if key.startswith(PREFIX))

    @property
    def pictures(self) -> Mapping[str, str]:
        """The files of the pictures that are shown instead of the figure, by exercise."""
        return {key: str(path) for key, path in self._packs.pictures.items()}

    def follow(self, heard: Callable[[], None]) -> None:
        """Call back whenever there is something else than before."""
        self._listeners.append(heard)

    def reload(self) -> None:
        """Read the packs again."""
        self._packs = with_packs(self._shipped, self._folder)
        self.speak(self._words)

    def speak(self, words: Words) -> None:
        """Say everything in a language that has these words."""
        self._words = words
        self._library = library_in(self._packs.library, words)
        for heard in self._listeners:
            heard()

    # -- what the person writes ------------------------------------------------------------------

    def keep_exercise(self, exercise: Exercise, picture: str = "") -> str:
        """Keep an exercise, new or changed, with the path of a picture where it has one."""
        return self._then_reload(self._mine.keep_exercise(exercise, picture))

    def keep_routine(self, routine: Routine) -> str:
        """Keep a routine, new or changed."""
        return self._then_reload(self._mine.keep_routine(routine))

    def remove(self, kind: str, key: str) -> str:
        """Take out an `exercise` or a `routine`; until the next change that can be taken back."""
        users = [
            one.name
            for one in self.library.routines.values()
            if one.identifier in self.own and _uses(one, key)
        ]
        if users:
            return f"It is used in “{users[0]}”. Take it out there first."
        before = self._mine.text
        why = self._mine.remove(kind, key)
        self._taken_out = None if why else (before, self._mine.text)
        return self._then_reload(why)

    def take_back(self) -> str:
        """Put back what was taken out last."""
        if self._taken_out is None:
            return ""
        before, after = self._taken_out
        if self._mine.text != after:
            return f"{self._mine.path.name} was changed meanwhile, so this cannot be undone."
        self._taken_out = None
        return self._then_reload(self._mine.restore(before))

    # -- packs as files --------------------------------------------------------------------------

    def bring_in(self, path: Path, *, replaces: bool = False) -> Brought:
        """Take a copy of a pack and its pictures; what is broken in it is named and left out.

        One that has the name of another is brought in only if it is to take its place.
        """
        key = slug(path.stem)
        if key == OWN:
            key = free_key(OWN, {OWN, *(one.key for one in self._packs.packs)})
        pack, reader = read_pack(path, self._shipped.exercises, key)
        problems = tuple(one for one in reader.problems if not one.is_warning)
        if pack is None or not (pack.exercises or pack.routines):
            return Brought("", problems, f"There is nothing in {path.name} that can be used.")
        target = self._folder / f"{key}.toml"
        try:
            taken = self._taken_picture(key, reader.pictures.values(), path.parent)
            if taken:
                why = f"{taken}, which {path.name} shows, is the name of another picture here."
                return Brought(pack.name, problems, f"{why} Rename it in the file and beside it.")
            if target.exists() and not replaces and not _are_alike(path, target):
                return Brought(pack.name, problems, is_taken=True)
            self._folder.mkdir(parents=True, exist_ok=True)
            for picture in reader.pictures.values():
                _copy_beside(picture, path.parent, self._folder)
            if not _are_alike(path, target):
                _copy(path, target)
        except OSError as error:
            why = f"{path.name} could not be copied ({error.strerror or error})."
            return Brought(pack.name, problems, why)
        self.reload()
        return Brought(pack.name, problems)

    def _taken_picture(self, key: str, pictures: Iterable[Path], origin: Path) -> str:
        """The name of a picture that another pack has for another one; "" where there is none."""
        others = {
            picture.resolve()
            for name, picture in self._packs.pictures.items()
            if not name.startswith(f"{key}:")
        }
        for picture in pictures:
            target = _place_in(self._folder, picture, origin).resolve()
            if target in others and not _are_alike(picture, target):
                return target.relative_to(self._folder.resolve()).as_posix()
        return ""

    @property
    def can_hand_out(self) -> bool:
        """Whether the person has written anything yet."""
        return bool(self.own)

    def hand_out(self, path: Path) -> str:
        """Make a copy of what the person wrote, with its pictures beside it."""
        _, reader = read_pack(self._mine.path, self._shipped.exercises)
        try:
            for picture in reader.pictures.values():
                _copy_beside(picture, self._folder, path.parent)
            _copy(self._mine.path, path)
        except OSError as error:
            return f"{path.name} could not be written ({error.strerror or error})."
        return ""

    @property
    def _mine(self) -> OwnPack:
        """The file that is written here; it takes 20 ms to be able to."""
        if self._own is None:
            from deskbreak.data.own_pack import OwnPack  # noqa: PLC0415

            self._own = OwnPack(self._folder / f"{OWN}.toml", PREFIX)
        return self._own

    def _then_reload(self, why: str) -> str:
        if not why:
            self.reload()
        return why


def _uses(routine: Routine, key: str) -> bool:
    return any(step.exercise.identifier == key for step in routine.steps)


def _are_alike(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


def _copy_beside(file: Path, origin: Path, folder: Path) -> None:
    """Copy a file to where it is named from the other folder."""
    target = _place_in(folder, file, origin)
    if not _are_alike(file, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(file, target)


def _place_in(folder: Path, file: Path, origin: Path) -> Path:
    """Where a file from one folder belongs in another."""
    return folder / file.resolve().relative_to(origin.resolve())


def _copy(file: Path, target: Path) -> None:
    """Copy a file so that the copy is there whole or not at all."""
    fresh = target.with_name(f".{target.name}.new")
    try:
        shutil.copyfile(file, fresh)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
