"""What the settings window shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deskbreak.domain.at_login import AtLogin
from deskbreak.domain.cost import Cost
from deskbreak.domain.exercise import Exercise
from deskbreak.domain.settings import Settings

UNASKED = AtLogin(None)
"""What is said before the system has been asked."""


def value(settings: Settings, key: str) -> object:
    """What is set for a key such as `breaks.interval`."""
    table, _, name = key.partition(".")
    return getattr(getattr(settings, table), name)


@dataclass(frozen=True, slots=True)
class Told:
    """What one part of the desktop tells, or why it does not."""

    name: str
    text: str
    works: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that deskbreak learns from the desktop, or shows through it.

    Attributes:
        means: What it means to the person.
    """

    title: str
    means: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What this desktop tells, and what deskbreak did lately.

    Attributes:
        facts: Versions and live values, by name.
        recent: What was decided lately: when, and what.
    """

    facts: tuple[tuple[str, str], ...]
    topics: tuple[Topic, ...]
    recent: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Backups:
    """What somebody can go back to.

    Attributes:
        folder: Where those of the history are.
        last: The day of the last of them; None where there is none.
        settings: The settings before the last change, or "".
    """

    folder: str = ""
    last: date | None = None
    settings: str = ""


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Everything that the window shows, as values.

    Attributes:
        reasons: By key, why this system cannot offer something.
        notices: What is wrong in the file.
        screens: Their names.
        places: By name, where things are.
        backups: What somebody can go back to.
        cost: What the rhythm costs on a usual day.
        preview: Something for the figure to show.
        at_login: What the system says about starting at login.
        diagnosis: What this desktop tells; None where it has not been asked.
    """

    settings: Settings = field(default_factory=Settings)
    reasons: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    backups: Backups = field(default_factory=Backups)
    cost: Cost | None = None
    preview: Exercise | None = None
    at_login: AtLogin = UNASKED
    diagnosis: Diagnosis | None = None
