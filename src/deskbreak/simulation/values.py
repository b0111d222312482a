"""What stands in a scenario, value by value; each complaint has its path in front."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta, tzinfo
from enum import Enum
from typing import Any, Final, TypeGuard, TypeVar
from zoneinfo import ZoneInfo

Table = Mapping[str, Any]
Chosen = TypeVar("Chosen", bound=Enum)

SECOND: Final = timedelta(seconds=1)
MINUTE: Final = timedelta(minutes=1)
LONGEST: Final = timedelta(days=400)
"""No length is longer than this, so that everything has an end."""
LENGTH: Final = re.compile(
    r"(?:(\d{1,3})d)?\s*(?:(\d{1,4})h)?\s*(?:(\d{1,6})m)?\s*(?:(\d{1,8})s)?", re.ASCII
)


class BadValue(ValueError):  # noqa: N818 - the value is bad, and it is not ours
    """What is wrong, behind the path to it."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(f"{path}: {sentence}")


def checked_table(value: object, path: str, known: Iterable[str]) -> Table:
    """A table that has no other keys than those that are known."""
    if not isinstance(value, dict):
        raise BadValue(path, "expected a table")
    names = sorted(known)
    for key in value:
        if key not in names:
            place = f"{path}.{key}" if key.isprintable() else f"{path}.{key!r}"
            raise BadValue(place, f"there is no such key; expected one of {', '.join(names)}")
    return value


def needed(table: Table, key: str, path: str, example: str) -> Any:
    """The value of a key that must be there."""
    if key not in table:
        raise BadValue(f"{path}.{key}", f"it is missing; expected something like {example}")
    return table[key]


def choice(value: object, kind: type[Chosen], path: str) -> Chosen:
    """The member of an enumeration that has a value."""
    for one in kind:
        if one.value == value:
            return one
    raise BadValue(path, f"expected one of {', '.join(one.value for one in kind)}")


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def whole(value: object, path: str, least: int, most: int) -> int:
    """A whole number within its bounds."""
    if is_whole(value) and least <= value <= most:
        return value
    raise BadValue(path, f"expected a whole number from {least} to {most}")


def share(value: object, path: str) -> float:
    """A share from 0 to 1."""
    if (isinstance(value, float) or is_whole(value)) and 0 <= value <= 1:
        return float(value)
    raise BadValue(path, "expected a share from 0 to 1, such as 0.3")


def length(value: object, path: str) -> timedelta:
    """A length such as 1h10m, or a whole number of seconds."""
    match = LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is not None and any(match.groups()):
        days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
        found = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    elif is_whole(value) and value >= 0:
        found = min(value, 2 * LONGEST // SECOND) * SECOND
    else:
        raise BadValue(path, "expected a length such as 1h10m, 45m or 90s")
    if found > LONGEST:
        raise BadValue(path, f"expected at most {LONGEST.days} days")
    return found


def jump(value: object, path: str) -> timedelta:
    """How far a clock is set: a length that may have a sign."""
    if is_whole(value):
        return -length(-value, path) if value < 0 else length(value, path)
    if isinstance(value, str) and value[:1] in {"+", "-"}:
        by = length(value[1:], path)
        return -by if value[0] == "-" else by
    return length(value, path)


def zone(value: object, path: str) -> tzinfo:
    """A time zone by its name."""
    if not isinstance(value, str):
        raise BadValue(path, "expected the name of a time zone, such as Europe/Berlin")
    try:
        return ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        if _has_zones():
            sentence = f"there is no time zone {value!r}; expected one such as Europe/Berlin"
        else:
            sentence = "this system knows no time zones; the Python package tzdata brings them"
        raise BadValue(path, sentence) from error


def _has_zones() -> bool:
    try:
        ZoneInfo("Europe/Berlin")
    except (KeyError, OSError):
        return False
    return True
