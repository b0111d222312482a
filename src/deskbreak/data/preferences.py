"""Settings from settings.toml: a wrong value is named and its default holds; the file stays."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import msgspec

from deskbreak.data.whole_file import in_words
from deskbreak.domain.bounds import BOUNDS
from deskbreak.domain.hours import Span
from deskbreak.domain.settings import WEEKDAYS, Dose, Settings

if TYPE_CHECKING:
    from deskbreak.data.library import Library
    from deskbreak.domain.own_doses import Misfit

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Tag = Literal[
    "neck_acute",
    "dizziness",
    "shoulder",
    "wrist",
    "back_acute",
    "osteoporosis",
    "knee",
    "balance",
    "pregnancy",
    "abdominal",
    "bp",
    "latex",
]
Equipment = Literal["band", "mat", "roller"]
MARK: Final = "\ufeff"
"""The byte order mark that some editors put before everything else."""
Language = Literal["system", "en", "de", "es", "fr", "pt_BR", "ja", "ar", "x-pseudo"]


def _whole(key: str) -> object:
    """A whole number within the bounds of a key."""
    least, most = BOUNDS[key]
    return Annotated[int, msgspec.Meta(ge=least, le=most)]


TIME: Final = "^([01][0-9]|2[0-3]):[0-5][0-9]$"

TYPES: Final[Mapping[str, Mapping[str, object]]] = {
    "breaks": {
        "interval": _whole("breaks.interval"),
        "rest_every": _whole("breaks.rest_every"),
        "prompt": _whole("breaks.prompt"),
        "begin_automatically": bool,
        "snooze_limit": _whole("breaks.snooze_limit"),
        "typing_pause": _whole("breaks.typing_pause"),
    },
    "hours": dict.fromkeys(WEEKDAYS, tuple[str, ...]),
    "quiet": {
        "do_not_disturb": bool,
        "full_screen": bool,
        "microphone": bool,
    },
    "body": {
        "go_easy": tuple[Tag, ...],
        "seated_only": bool,
        "no_floor": bool,
        "discreet": _whole("body.discreet"),
        "equipment": tuple[Equipment, ...],
        "level": _whole("body.level"),
    },
    "exercises": {
        "off": tuple[str, ...],
        "on": tuple[str, ...],
        "doses": dict[str, Any],
    },
    "streak": {
        "shown": bool,
        "workdays": Annotated[tuple[Weekday, ...], msgspec.Meta(min_length=1)],
        "weekly_goal": _whole("streak.weekly_goal"),
        "day_start": Annotated[str, msgspec.Meta(pattern=TIME)],
    },
    "sound": {
        "volume": _whole("sound.volume"),
        "cues": bool,
        "start": bool,
        "switch": bool,
        "ticks": bool,
        "end": bool,
        "voice": bool,
    },
    "look": {
        "theme": Literal["system", "light", "dark", "contrast"],
        "accent": Literal["system", "deskbreak"],
        "screen": Annotated[str, msgspec.Meta(min_length=1)],
        "full_screen": bool,
        "dim_others": bool,
        "motion": Literal["system", "full", "reduced"],
        "skin": Literal["light", "medium", "tan", "dark"],
        "build": Literal["slim", "sturdy"],
        "language": Language,
    },
}
"""What each key takes, by table; the bounds of docs/settings.md."""


DOSE: Final[Mapping[str, object]] = {
    "hold_s": Annotated[float, msgspec.Meta(gt=0)],
    "reps": Annotated[int, msgspec.Meta(ge=1)],
}
"""What the dose of an exercise takes; what the exercise allows is known to the library alone."""


def _are_any(value: object) -> None:
    """Be content with what the type allows."""


def _are_ranges(value: object) -> None:
    """Look at the ranges of a day; a ValueError says what is wrong with one."""
    for words in value if isinstance(value, tuple) else ():
        Span.parsed(words)


CHECKS: Final[Mapping[str, Callable[[object], None]]] = {"hours": _are_ranges}
"""What else the values of a table must pass."""


def check(table: str, key: str, value: object) -> None:
    """Look whether a key of a table may have a value.

    Raises:
        ValueError: It may not; the message says what is expected.
        TypeError: There is no such key.
    """
    if key not in TYPES.get(table, {}):
        raise TypeError(f"there is no setting {table}.{key}")
    try:
        converted = msgspec.convert(value, TYPES[table][key])
        CHECKS.get(table, _are_any)(converted)
    except ValueError as error:
        raise ValueError(f"{table}.{key}: {_plain(error)}") from error


def settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and a sentence for everything in it that could not be used.

    A missing file is no problem: the defaults hold.
    """
    name = path.name
    try:
        return parsed(name, path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except tomllib.TOMLDecodeError as error:
        return Settings(), (f"{name}: {error}. The defaults are used until it is mended.",)
    except (OSError, UnicodeDecodeError) as error:
        why = in_words(error)
        return Settings(), (f"{name} could not be read ({why}). The defaults are used.",)


def parsed(name: str, text: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings in the text of a file, and what in it could not be used.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML at all.
    """
    problems: list[str] = []
    return _settings(name, tomllib.loads(text.removeprefix(MARK)), problems), tuple(problems)


def _settings(name: str, table: Mapping[str, object], problems: list[str]) -> Settings:
    made = Settings()
    for key, value in table.items():
        if key not in TYPES:
            problems.append(f"{name}: $.{key}: this deskbreak does not know it; it is left alone.")
        elif not isinstance(value, dict):
            problems.append(f"{name}: $.{key}: expected a table; the defaults are used.")
        else:
            section = _section(name, key, value, getattr(made, key), problems)
            made = replace(made, **{key: section})
    return made


def _section(
    name: str,
    section: str,
    table: Mapping[str, object],
    defaults: Any,
    problems: list[str],
) -> Any:
    place, types = f"{name}: $.{section}", TYPES[section]
    check = CHECKS.get(section, _are_any)
    usual = asdict(defaults)
    good = {}
    for key, value in table.items():
        if key not in types:
            problems.append(f"{place}.{key}: this deskbreak does not know it; it is left alone.")
            continue
        try:
            converted = msgspec.convert(value, types[key])
            check(converted)
        except ValueError as error:
            problems.append(f"{place}.{key}: {_plain(error)}; {_shown(usual[key])} is used.")
        else:
            good[key] = converted
    if "doses" in good:
        good["doses"] = _doses(f"{place}.doses", good["doses"], problems)
    return replace(defaults, **good)


def _doses(place: str, tables: Mapping[str, object], problems: list[str]) -> dict[str, Dose]:
    """The doses that can be read, each on its own."""
    made = {}
    for exercise, table in tables.items():
        if not isinstance(table, dict):
            problems.append(f"{place}.{exercise}: expected a table; the usual dose is used.")
            continue
        good: dict[str, Any] = {}
        for key, value in table.items():
            if key not in DOSE:
                problems.append(
                    f"{place}.{exercise}.{key}: this deskbreak does not know it; it is left alone."
                )
                continue
            try:
                good[key] = msgspec.convert(value, DOSE[key])
            except ValueError as error:
                problems.append(f"{place}.{exercise}.{key}: {_plain(error)}; the usual is used.")
        made[exercise] = Dose(**good)
    return made


def misfits(name: str, settings: Settings, library: Library) -> list[str]:
    """A sentence for everything about single exercises in the file `name` that does not fit."""
    wanted = settings.exercises
    # Whoever asks only for settings, as a command does, does without all exercises.
    from deskbreak.domain.own_doses import own_doses  # noqa: PLC0415

    _, found = own_doses(library.exercises, wanted.doses)
    said = [misfit(name, one) for one in found]
    for key, listed in (("off", wanted.off), ("on", wanted.on)):
        said += [
            f"{name}: $.exercises.{key}: there is no exercise {one!r}; it is left alone."
            for one in listed
            if one not in library.exercises
        ]
    return said


def misfit(name: str, one: Misfit) -> str:
    """A sentence for a dose in the file `name` that cannot be used as it is."""
    place = f"{name}: $.exercises.doses.{one.exercise}"
    if not one.key:
        return f"{place}: there is no such exercise; it is left alone."
    if one.low == one.high:
        return f"{place}.{one.key}: it is always {one.used:g} for this exercise."
    return f"{place}.{one.key}: expected {one.low:g} to {one.high:g}; {one.used:g} is used."


def _plain(error: ValueError) -> str:
    """The message without the backticks and the path, which stands in front already."""
    text = str(error).replace("`", "").partition(" - at ")[0]
    if TIME in text:
        return "expected a time such as 04:00"
    return text[:1].lower() + text[1:]


def _shown(value: object) -> str:
    """A value as a person would write it in the file."""
    match value:
        case bool():
            return str(value).lower()
        case tuple():
            return "[" + ", ".join(f'"{item}"' for item in value) + "]"
        case str():
            return f'"{value}"'
        case _:
            return str(value)
