"""Whose turn it is: areas by what was least recently completed, and routines within an area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from deskbreak.domain.breaks import Outcome
from deskbreak.domain.fitting import Fitted
from deskbreak.domain.past import area
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.terms import Terms

OVERDUE: Final = 12
"""After so many sessions without it, an area that no routine serves is served without one."""
WHOLE: Final = "whole"
"""The focus of what serves many areas."""


@dataclass(frozen=True, slots=True)
class Turn:
    """An area whose turn it is, and the routine for it; None where no routine serves it."""

    area: str
    fitted: Fitted | None
    reason: Reason


def turns(usable: Sequence[Fitted], terms: Terms, last_focus: str) -> tuple[Turn, ...]:
    """Whose turn it is; the others follow for the case that there is nothing to do for it.

    Neither the focus of the last session nor a routine of the last few comes again, unless there
    is no other way.
    """
    tired = _latest(usable, terms)
    found, again = [], []
    for name in terms.areas:
        reason = Reason(Because.LEAST_RECENT, area=name, since=terms.days.get(name))
        serving = [one for one in usable if name in one.areas]
        fresh = [
            one
            for one in serving
            if last_focus == WHOLE or one.routine.focus != last_focus
            if one.routine.identifier not in tired
        ]
        if fresh:
            found.append(Turn(name, least_recent(fresh, terms), reason))
        elif serving:
            again.append(Turn(name, least_recent(serving, terms), reason))
        elif is_overdue(name, terms):
            found.append(Turn(name, None, reason))
    return (*found, *again)


def _latest(usable: Sequence[Fitted], terms: Terms) -> frozenset[str]:
    """The routines that were done last: half of all there are."""
    known = {one.routine.identifier for one in usable}
    done = [key for key in _done(terms) if key in known]
    return frozenset(done[: len(usable) // 2])


def _done(terms: Terms) -> tuple[str, ...]:
    """The routines that were done, at least by half, the last one first."""
    taken = (one for one in terms.past.sessions if one.outcome is Outcome.TAKEN)
    return tuple(dict.fromkeys(record.routine for record in taken))


def least_recent(usable: Sequence[Fitted], terms: Terms) -> Fitted:
    """The routine that was not done for longest; after strength work rather one without."""
    order = _done(terms)

    def rank(one: Fitted) -> tuple[int, int]:
        steps = one.routine.steps
        strong = sum(step.exercise.category == "strength" for step in steps)
        key = one.routine.identifier
        age = order.index(key) if key in order else len(order)
        return strong if terms.is_strong_enough else 0, -age

    return min(usable, key=rank)


def is_overdue(name: str, terms: Terms) -> bool:
    """Whether an area was not completed in any of the last sessions, of which there are enough."""
    latest = terms.past.sessions[:OVERDUE]
    if len(latest) < OVERDUE:
        return False
    since = latest[-1].started.wall
    return not any(
        one.at >= since and area(terms.limits.exercises[one.exercise]) == name
        for one in terms.past.completed
        if one.exercise in terms.limits.exercises
    )
