"""What is written down about the day: sessions, and why each break did or did not come.

Nothing that was written is ever changed. Who corrects or removes a session appends an edit that
points to it; of several edits of one session the latest counts, unless it was undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from deskbreak.domain.breaks import BreakKind, Instant, Outcome

if TYPE_CHECKING:
    # Who counts days, as a command does, needs no exercises.
    from deskbreak.domain.session import Move


class Origin(Enum):
    """Who says that a session was done."""

    GUIDE = "guide"
    """The guide, as it ended."""
    AWAY = "away"
    """The person, who did it away from the desk and added it."""
    CORRECTED = "corrected"
    """The person, about a session that was there; what was written first is kept."""


class Mark(Enum):
    """What the person says of a whole day."""

    HOLIDAY = "holiday"
    SICK = "sick"


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session as it ended.

    Attributes:
        identifier: A UUID, so that the histories of two computers merge by union.
        day: The desk day of its start, `started.day(day_start)`; travel never rewrites it.
        planned: How much movement the routine asks for.
        done: How much of it was done.
        credited: Whether the person was there, as far as was known when it was written.
        by_hand: Whether the person started it, rather than a break falling due.
        hurt: Whether it ended with "this hurts".
        origin: Who says so; anything but the guide is shown as edited.
    """

    identifier: str
    kind: BreakKind
    routine: str
    started: Instant
    ended: Instant
    day: date
    outcome: Outcome
    planned: timedelta
    done: timedelta
    credited: bool = True
    by_hand: bool = False
    hurt: bool = False
    moves: tuple[Move, ...] = ()
    origin: Origin = Origin.GUIDE

    @property
    def is_edited(self) -> bool:
        """Whether the person wrote it, and not the guide."""
        return self.origin is not Origin.GUIDE

    @property
    def keeps_the_day(self) -> bool:
        """Whether it is enough for a kept day."""
        return self.credited and (self.hurt or self.outcome is Outcome.TAKEN)


@dataclass(frozen=True, slots=True)
class EditRecord:
    """A correction or a removal of a session, as it was written down.

    Attributes:
        identifier: A UUID.
        original: The session as it was first written, by the guide or by the person.
        replacement: What the person says instead; None: there was no such session.
        holds: Whether it says what counts now: it was not undone, and none came after it.
        is_undone: Whether the person took it back.
    """

    identifier: str
    original: SessionRecord
    replacement: SessionRecord | None
    at: Instant
    holds: bool
    is_undone: bool


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One thing that happened to a break, and the reason.

    Attributes:
        what: What happened, as one word of the planner (`prompted`, `deferred` …).
        why: The reason, as the planner's code for it.
        lasts: How long it holds, where that is known (a snooze, a pause).
    """

    at: Instant
    day: date
    what: str
    why: str
    kind: BreakKind | None = None
    lasts: timedelta | None = None
