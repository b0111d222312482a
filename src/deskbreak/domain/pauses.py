"""When no breaks come: pauses by the person, and the time outside working hours.

The planner's law 11, as changes of a `Turn`.
"""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.plan import ZERO, Do, Pause, PauseReason, Phase, Why
from deskbreak.domain.presence import come_back, credit_gap, look_who_is_there
from deskbreak.domain.turn import Turn


def pause(turn: Turn, lasts: timedelta | None) -> None:
    """A second pause by the person replaces the first."""
    come_back(turn)
    until = None if lasts is None else turn.awake + lasts
    _pause(turn, Pause(PauseReason.PERSON, until))
    turn.withdraw(Why.PAUSED)
    turn.decide(Do.PAUSE, Why.PERSON, lasts or ZERO)


def resume(turn: Turn, reason: PauseReason, why: Why) -> None:
    """Breaks come again only when no reason is left."""
    left = frozenset(one for one in turn.plan.pauses if one.reason is not reason)
    if left == turn.plan.pauses:
        return
    turn.change(pauses=left)
    if not left and turn.plan.phase is not Phase.SESSION:
        turn.change(gap_from=turn.awake)
        look_who_is_there(turn)
    turn.decide(Do.RESUME, why)


def keep_hours(turn: Turn) -> None:
    """Pauses that are over, and working hours that begin or end."""
    before = turn.plan.pauses
    for one in before:
        is_over = one.until is not None and one.until <= turn.awake
        if one.reason is PauseReason.PERSON and is_over:
            resume(turn, PauseReason.PERSON, Why.PAUSE_OVER)
    is_within = turn.rules.hours.include(turn.now.local)
    if is_within:
        resume(turn, PauseReason.HOURS, Why.OUTSIDE_HOURS)
    if before and not turn.plan.pauses:
        _hear_late(turn, before)
    if not is_within:
        _wait_for_hours(turn)


def _hear_late(turn: Turn, over: frozenset[Pause]) -> None:
    """Law 3: when a pause ended in sleep, or between two runs, what followed it was a gap."""
    ends = [pause.until for pause in over if pause.until is not None]
    since = min(max(ends, default=turn.awake), turn.awake)
    slept = min(turn.awake - since, turn.slept)
    if turn.plan.phase is Phase.SESSION:
        return
    if turn.plan.away is not None:
        turn.change(away=since + slept, unseen=slept)
    else:
        credit_gap(turn, slept, Why.SLEPT)


def _wait_for_hours(turn: Turn) -> None:
    is_new = all(one.reason is not PauseReason.HOURS for one in turn.plan.pauses)
    if not turn.plan.pauses:
        # A gap that began before the pause is one up to here.
        come_back(turn)
    opening = turn.rules.hours.next_change(turn.now.local)
    until = None if opening is None else turn.awake + (opening - turn.now.local)
    _pause(turn, Pause(PauseReason.HOURS, until))
    if is_new:
        turn.withdraw(Why.OUTSIDE_HOURS)
        turn.decide(Do.PAUSE, Why.OUTSIDE_HOURS, ZERO if until is None else until - turn.awake)


def _pause(turn: Turn, new: Pause) -> None:
    others = {one for one in turn.plan.pauses if one.reason is not new.reason}
    turn.change(pauses=frozenset(others | {new}), waiting=None)
