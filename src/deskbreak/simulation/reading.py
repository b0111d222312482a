"""Reads a scenario from TOML; what is wrong with it is named by its line or its path."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Final

from deskbreak.domain.plan import ZERO
from deskbreak.domain.rules import SNOOZES
from deskbreak.simulation import values
from deskbreak.simulation.layers import Layers
from deskbreak.simulation.scenario import (
    Act,
    Answer,
    Deed,
    Happening,
    Pause,
    Restart,
    Retune,
    Scenario,
    SetClock,
    Snooze,
    Stop,
    Travel,
    Typing,
)
from deskbreak.simulation.values import LONGEST, MINUTE, BadValue, Table, needed

USUAL: Final = timedelta(hours=8)
"""How long is looked at where nothing is said."""
YEARS: Final = range(1980, 2200)
"""In which a scenario can start."""
FURTHEST: Final = timedelta(days=365 * 100)
"""How far the clock can be set in all, so that it stays in the calendar."""
KEYS: Final = frozenset({"start", "until", "zone", "typing", "answer", "settings", "do"})
NOTHING: Final = frozenset[str]()
ARGUMENTS: Final[Mapping[str, frozenset[str]]] = {
    **{act.value: NOTHING for act in Act},
    "snooze": frozenset({"minutes"}),
    "stop": frozenset({"done"}),
    "pause": frozenset({"minutes"}),
    "clock": frozenset({"by"}),
    "zone": frozenset({"to"}),
    "settings": frozenset({"settings"}),
    "restart": frozenset({"down"}),
}
"""What can be said about each event besides `at`."""


class BadScenario(ValueError):  # noqa: N818 - the file is bad, and it is not ours
    """A file that is no scenario; the sentence names it, and the line or the path in it."""


def scenario(path: Path) -> Scenario:
    """The scenario in a file.

    Raises:
        BadScenario: There is none in it.
    """
    try:
        return _scenario(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise BadScenario(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadScenario(f"{path}: it is not UTF-8 (at byte {error.start + 1}).") from error
    except RecursionError as error:
        raise BadScenario(f"{path}: it is nested too deeply.") from error
    except ValueError as error:
        raise BadScenario(f"{path}: {error}.") from error


def _scenario(value: Table) -> Scenario:
    table = values.checked_table(value, "$", KEYS)
    zone = values.zone(table["zone"], "$.zone") if "zone" in table else None
    start = _start(needed(table, "start", "$", "start = 2026-03-02T09:00:00+01:00"), zone)
    layers = Layers()
    made = Scenario(
        start=start,
        until=_until(table["until"]) if "until" in table else USUAL,
        zone=zone or timezone(start.utcoffset() or ZERO),
        typing=values.choice(table.get("typing", "bursts"), Typing, "$.typing"),
        answer=values.choice(table.get("answer", "start"), Answer, "$.answer"),
        settings=layers.with_another(table.get("settings", {}), "$.settings"),
    )
    deeds = tuple(_deeds(table.get("do", []), layers))
    if (
        sum((abs(deed.what.by) for deed in deeds if isinstance(deed.what, SetClock)), ZERO)
        > FURTHEST
    ):
        raise BadValue("$.do", "the clock is set too far in all")
    return replace(made, deeds=deeds)


def _start(value: object, zone: tzinfo | None) -> datetime:
    path = "$.start"
    if not isinstance(value, datetime):
        raise BadValue(path, "expected a date and time such as 2026-03-02T09:00:00+01:00")
    if value.year not in YEARS:
        raise BadValue(path, f"expected a year from {YEARS[0]} to {YEARS[-1]}")
    if value.tzinfo is None and zone is None:
        raise BadValue(path, "expected an offset at its end, such as +01:00, or a $.zone")
    aware = value.replace(tzinfo=zone) if value.tzinfo is None else value
    return aware.replace(microsecond=0)


def _until(value: object) -> timedelta:
    until = values.length(value, "$.until")
    if until <= ZERO:
        raise BadValue("$.until", "expected more than no time at all")
    return until


def _deeds(value: object, layers: Layers) -> Iterator[Deed]:
    """Everything that happens, in the order of time; of the same time in that of the file."""
    if not isinstance(value, list):
        raise BadValue("$.do", "expected a list of tables, [[do]]")
    timed = []
    for number, one in enumerate(value):
        path = f"$.do[{number}]"
        table, event = _event(one, path)
        at = values.length(needed(table, "at", path, 'at = "1h10m"'), f"{path}.at")
        timed.append((at, path, event, table))
    for at, path, event, table in sorted(timed, key=lambda one: one[0]):
        yield Deed(at, _happening(event, table, path, layers), path)


def _event(value: object, path: str) -> tuple[Table, str]:
    """A table of `do` and the name of its event, to which its keys belong."""
    if not isinstance(value, dict):
        raise BadValue(path, "expected a table, [[do]]")
    event = needed(value, "event", path, 'event = "idle"')
    if not isinstance(event, str) or event not in ARGUMENTS:
        known = ", ".join(sorted(ARGUMENTS))
        raise BadValue(f"{path}.event", f"expected one of {known}")
    return values.checked_table(value, path, ARGUMENTS[event] | {"at", "event"}), event


def _happening(event: str, table: Table, path: str, layers: Layers) -> Happening:
    match event:
        case "snooze":
            return Snooze(_snooze(table.get("minutes", SNOOZES[0]), f"{path}.minutes"))
        case "stop":
            return Stop(values.share(table["done"], f"{path}.done") if "done" in table else None)
        case "pause":
            return Pause(
                _pause(table["minutes"], f"{path}.minutes") if "minutes" in table else None
            )
        case "clock":
            by = needed(table, "by", path, 'by = "+3h"')
            return SetClock(values.jump(by, f"{path}.by"))
        case "zone":
            name = needed(table, "to", path, 'to = "Asia/Tokyo"')
            return Travel(values.zone(name, f"{path}.to"))
        case "settings":
            changed = needed(table, "settings", path, "a table [do.settings.breaks]")
            return Retune(layers.with_another(changed, f"{path}.settings"))
        case "restart":
            down = needed(table, "down", path, 'down = "4m"')
            return Restart(values.length(down, f"{path}.down"))
        case _:
            return Act(event)


def _snooze(value: object, path: str) -> timedelta:
    if not values.is_whole(value) or value not in SNOOZES:
        raise BadValue(path, f"expected one of {', '.join(map(str, SNOOZES))}")
    return value * MINUTE


def _pause(value: object, path: str) -> timedelta:
    return values.whole(value, path, 1, LONGEST // MINUTE) * MINUTE
