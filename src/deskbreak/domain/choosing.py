"""Which routine a break gets: of its kind, the one least recently done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.exercise import Routine, Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import Timeline

ROUTINE_KINDS = {BreakKind.MICRO: "micro", BreakKind.REST: "standard"}


def choose(
    routines: Iterable[Routine], kind: BreakKind, latest: Sequence[SessionRecord]
) -> Routine:
    """The routine for a break; `latest` are the sessions done, the newest first.

    Raises:
        ValueError: There is no routine at all.
    """
    known = tuple(routines)
    if not known:
        raise ValueError("there is no routine to choose from")
    fitting = [routine for routine in known if routine.kind == ROUTINE_KINDS[kind]] or known
    order = [record.routine for record in latest]

    def rank(routine: Routine) -> int:
        """How long ago it was done, in sessions; the largest where it never was."""
        done = routine.identifier in order
        return order.index(routine.identifier) if done else len(order)

    return max(fitting, key=rank)


def of_length(routines: Iterable[Routine], length: timedelta) -> tuple[Routine, ...]:
    """Those routines whose length is nearest to the one that is wanted."""
    off = [(routine, abs(Timeline.of(routine).total - length)) for routine in routines]
    nearest = min((by for _, by in off), default=timedelta())
    return tuple(routine for routine, by in off if by == nearest)


def first_side(routine: Routine, latest: Sequence[SessionRecord]) -> Side:
    """The side to begin with, which alternates from session to session."""
    times = sum(record.routine == routine.identifier for record in latest)
    return Side.LEFT if times % 2 else Side.RIGHT
