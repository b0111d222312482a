"""What a rhythm of breaks asks for on a usual day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from deskbreak.domain.exercise import Routine
from deskbreak.domain.length import total

DESK_DAY: Final = timedelta(hours=6, minutes=30)
"""The desk time of a usual working day."""
ZERO: Final = timedelta()


@dataclass(frozen=True, slots=True)
class Cost:
    """How many breaks of each kind there are, and how long all of them take."""

    micro: int
    rest: int
    lasts: timedelta


def day_cost(interval: timedelta, rest_every: int, micro: timedelta, rest: timedelta) -> Cost:
    """What breaks of these lengths cost, when every one is taken."""
    breaks = DESK_DAY // interval
    rests = breaks // rest_every
    micros = breaks - rests
    return Cost(micros, rests, micros * micro + rests * rest)


def usual_length(routines: Sequence[Routine], kind: str) -> timedelta:
    """How long the routines of a kind last on average; nothing where there is none."""
    lengths = [total(one.steps) for one in routines if one.kind == kind]
    return sum(lengths, ZERO) / len(lengths) if lengths else ZERO
