"""Why a session is what it is, as values; `ui` makes sentences of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from deskbreak.domain.needs import Obstacle


class Because(Enum):
    """What decided something about a session; what else a `Reason` says about it stands behind."""

    LEAST_RECENT = "least recent"
    """`area`, and `since`, the day on which it was last completed; None: never so far."""
    SEATED = "seated"
    """It is time to stand: `lasts` is the desk time spent sitting."""
    GOES_ON = "goes on"
    """It begins with what the last session left undone; `exercise` is the first of it."""
    ASKED = "asked"
    """The person asked for it; `area` where they named one."""
    EASIER = "easier"
    """`instead` is done for `exercise`, because of `obstacle`."""
    HARDER = "harder"
    """`instead` is done for `exercise`, which went well twice at its top."""
    MORE = "more"
    """`exercise` is done longer or more often than the routine says: it went well twice."""
    LESS = "less"
    """`exercise` is done as little as it can be: it was too hard, and nothing is easier."""
    SITTING = "sitting"
    """`exercise` is done sitting."""
    LEFT_OUT = "left out"
    """`exercise` is not done, because of `obstacle`."""
    ADDED = "added"
    """`exercise` is done so that the session keeps its length."""
    OFF_LENGTH = "off length"
    """The session should last as long as `lasts`, and nothing fits the person that does."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing about a session and why it is so; `Because` says which fields belong to it."""

    because: Because
    area: str = ""
    since: date | None = None
    lasts: timedelta | None = None
    exercise: str = ""
    instead: str = ""
    obstacle: Obstacle | None = None
