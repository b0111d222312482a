"""What is being waited for, in one word."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from deskbreak.domain.plan import Phase, Plan


class State(Enum):
    """What is being waited for."""

    WORKING = "working"
    AWAY = "away"
    DUE = "due"
    DEFERRED = "deferred"
    PROMPTING = "prompting"
    SNOOZED = "snoozed"
    SESSION = "session"
    PAUSED = "paused"


def state_of(plan: Plan) -> State:
    """The state of a plan."""
    if plan.phase is Phase.SESSION:
        return State.SESSION
    if plan.pauses:
        return State.PAUSED
    match plan.phase:
        case Phase.PROMPTING:
            return State.PROMPTING
        case Phase.SNOOZED:
            return State.SNOOZED
        case Phase.DUE:
            return State.DUE if plan.deferred is None else State.DEFERRED
        case Phase.WORKING:
            return State.WORKING if plan.away is None else State.AWAY
        case _:
            assert_never(plan.phase)
