"""Everything that keeps a draft from being played, each with the field that it belongs to."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from deskbreak.domain.draft import FEWEST_CUES, Draft
from deskbreak.domain.exercise import Sides
from deskbreak.domain.length import reps_of, turn

MOST_CUES: Final = 5
LONGEST_CUE: Final = 90
LONGEST_NAME: Final = 60
LONGEST_TURN: Final = timedelta(minutes=10)


class Part(Enum):
    """A field of the editor."""

    NAME = "name"
    REGIONS = "regions"
    DIRECTIONS = "directions"
    DOSE = "dose"
    CUES = "cues"
    MOVEMENT = "movement"
    PICTURE = "picture"


class Why(Enum):
    """What is wrong with a field."""

    NAME_MISSING = "name missing"
    NAME_LONG = "name long"
    NAME_TAKEN = "name taken"
    REGION_MISSING = "region missing"
    DIRECTION_MISSING = "direction missing"
    CUE_MISSING = "cue missing"
    CUE_LONG = "cue long"
    STANDS_STILL = "stands still"
    TURN_LONG = "turn long"
    PICTURE_MISSING = "picture missing"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong: with which field, what, and with which line of it."""

    part: Part
    why: Why
    at: int = 0


def faults(draft: Draft, taken: Collection[str] = ()) -> tuple[Fault, ...]:
    """Everything that keeps a draft from being played; `taken` names are those of other ones."""
    return tuple(_faults(draft, {name.casefold().strip() for name in taken}))


def _faults(draft: Draft, taken: Collection[str]) -> Iterator[Fault]:
    name = draft.name.strip()
    if not name:
        yield Fault(Part.NAME, Why.NAME_MISSING)
    elif len(name) > LONGEST_NAME:
        yield Fault(Part.NAME, Why.NAME_LONG)
    elif name.casefold() in taken:
        yield Fault(Part.NAME, Why.NAME_TAKEN)
    if not draft.regions:
        yield Fault(Part.REGIONS, Why.REGION_MISSING)
    yield from _cue_faults(draft)
    if draft.uses_picture:
        if not draft.picture:
            yield Fault(Part.PICTURE, Why.PICTURE_MISSING)
    elif len({str(pose) for pose in draft.poses}) == 1:
        yield Fault(Part.MOVEMENT, Why.STANDS_STILL)
    if draft.sides is Sides.REVERSE and not all(one.strip() for one in draft.directions):
        yield Fault(Part.DIRECTIONS, Why.DIRECTION_MISSING)
    exercise = draft.shown()
    if turn(exercise, reps_of(exercise, draft.reps), draft.hold) > LONGEST_TURN:
        yield Fault(Part.DOSE, Why.TURN_LONG)


def _cue_faults(draft: Draft) -> Iterator[Fault]:
    for at, cue in enumerate(draft.cues):
        if len(cue.strip()) > LONGEST_CUE:
            yield Fault(Part.CUES, Why.CUE_LONG, at)
        elif at < FEWEST_CUES and not cue.strip():
            yield Fault(Part.CUES, Why.CUE_MISSING, at)
