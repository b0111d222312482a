"""What is written down about the day: sessions, and why each break did or did not come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.session import Move


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

    @property
    def keeps_the_day(self) -> bool:
        """Whether it is enough for a kept day."""
        return self.credited and (self.hurt or self.outcome is Outcome.TAKEN)


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
