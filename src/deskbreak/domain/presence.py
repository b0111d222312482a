"""Who is at the desk: time that passes, gaps, lock and sleep.

The planner's laws 1 to 3, 12 and 13, as changes of a `Turn`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import (
    WARM_UP,
    ZERO,
    Absence,
    Do,
    Pause,
    Phase,
    Why,
)
from deskbreak.domain.turn import Turn

GAP = timedelta(seconds=60)
"""Without input for this long the person was not at the desk (law 2)."""
NATURAL_MICRO = timedelta(seconds=120)
NATURAL_REST = timedelta(seconds=300)
SETTLING = timedelta(minutes=2)
LONGEST_READING = timedelta(hours=2)
DAY = timedelta(days=1)
GONE_BY = {Absence.LOCKED: Why.LOCKED, Absence.ASLEEP: Why.SLEPT}


# -- time ----------------------------------------------------------------------------------------


def pass_time(turn: Turn) -> None:
    """Laws 1, 3, 11 and 13: what the time since the last call was."""
    plan, now = turn.plan, turn.now
    awake = max(now.awake - plan.at.awake, ZERO)
    slept = max(now.asleep - plan.at.asleep, ZERO)
    jumped = (now.wall - plan.at.wall) - awake - slept
    if Absence.ASLEEP in plan.absent and not slept and jumped >= GAP:
        # Announced, and not counted: this system has no clock that runs on in sleep.
        slept, jumped = jumped, ZERO
    turn.slept = slept
    if plan.is_at_desk and plan.phase is not Phase.SESSION:
        desk = awake if plan.phase is Phase.WORKING else ZERO
        turn.change(desk=plan.desk + desk, tally=plan.tally + awake)
    _keep_day(turn)
    turn.change(at=now)
    if slept > ZERO:
        _move_ends(turn, slept)
    watch_session(turn)
    if slept > ZERO or jumped >= GAP:
        _lose_time(turn, slept + max(jumped, ZERO), Why.SLEPT if slept > ZERO else Why.CLOCK_SET)
    if turn.plan.reading is not None and turn.plan.reading <= turn.awake:
        turn.change(reading=None)


def _keep_day(turn: Turn) -> None:
    """Laws 11 and 13: a day begins once, by time that passes.

    It does not begin by crossing a time zone or changing a setting, nor again after the clock was
    put back; one that was put back by days had been wrong.
    """
    day_start = turn.rules.day_start
    before = replace(turn.plan.at, offset=turn.now.offset).day(day_start)
    known = before if turn.plan.day is None else max(turn.plan.day, before)
    today = turn.now.day(day_start)
    if today > known:
        _start_day(turn)
    turn.change(day=today if today < known - DAY else max(today, known))


def _start_day(turn: Turn) -> None:
    """Law 11: a new working day starts at zero."""
    turn.hand_over(Why.NEW_DAY)
    if turn.plan.phase is not Phase.SESSION:
        turn.withdraw(Why.NEW_DAY)
        turn.start_over()
    turn.change(count=0, seated=ZERO)


def _move_ends(turn: Turn, slept: timedelta) -> None:
    """Time passes in sleep, too, and the awake clock does not say so."""
    plan = turn.plan

    def moved(pause: Pause) -> Pause:
        return pause if pause.until is None else Pause(pause.reason, pause.until - slept)

    turn.change(
        pauses=frozenset(map(moved, plan.pauses)),
        until=plan.until - slept if plan.phase is Phase.SNOOZED else plan.until,
        reading=None if plan.reading is None else plan.reading - slept,
        deferred=None if plan.deferred is None else plan.deferred - slept,
        still=None if plan.still is None else plan.still - slept,
        confirmable=None if plan.confirmable is None else plan.confirmable - slept,
        stood=plan.stood - slept,
    )


def _lose_time(turn: Turn, span: timedelta, why: Why) -> None:
    """Laws 3, 7, 12 and 13: the machine slept, or the wall clock was put forward."""
    settle_down(turn)
    plan = turn.plan
    if plan.phase is Phase.SESSION:
        if why is Why.SLEPT and not plan.absent and span >= NATURAL_REST:
            turn.decide(Do.END_SESSION, why)
    elif not plan.pauses:
        turn.withdraw(why)
        if plan.away is None:
            credit_gap(turn, span, why)
        else:
            turn.change(unseen=plan.unseen + span, gone=why)
    return_from(turn, Absence.ASLEEP)


def settle_down(turn: Turn) -> None:
    """Law 12: some peace for somebody who has just come back."""
    turn.change(settled=max(turn.plan.settled, turn.awake + SETTLING))


# -- presence ------------------------------------------------------------------------------------


def look_around(turn: Turn) -> None:
    """Law 1: an engaged desk is a person at the desk, even without input."""
    plan = turn.plan
    is_engaged = turn.around.engaged or plan.reading is not None
    turn.change(engaged=is_engaged, quiet=turn.around.quiet)
    if is_engaged is plan.engaged or not plan.idle or plan.absent:
        return
    if plan.phase is Phase.SESSION or plan.pauses:
        return
    if not is_engaged:
        turn.change(away=turn.awake, gone=Why.AWAY)
    elif plan.away is not None and turn.awake - plan.away + plan.unseen < NATURAL_MICRO:
        # The desk was engaged all the time; it was merely heard late.
        overlooked = turn.awake - plan.away
        is_counted = plan.phase is Phase.WORKING
        turn.change(
            away=None,
            unseen=ZERO,
            desk=plan.desk + (overlooked if is_counted else ZERO),
            tally=plan.tally + overlooked,
        )
    else:
        come_back(turn)


def go_idle(turn: Turn, since: timedelta) -> None:
    """Law 2: the gap is taken back whole, also where it made a break due."""
    plan = turn.plan
    if plan.idle:
        return
    turn.change(idle=True)
    if plan.phase is Phase.SESSION or plan.pauses or (plan.engaged and not plan.absent):
        return
    accrued_until = turn.awake if plan.away is None else plan.away
    since = min(max(since, plan.gap_from), accrued_until)
    unearned = accrued_until - since
    turn.change(
        away=since,
        gone=plan.gone if plan.absent else Why.AWAY,
        tally=max(plan.tally - unearned, ZERO),
    )
    if plan.phase is Phase.WORKING:
        turn.change(desk=max(plan.desk - unearned, ZERO))
    elif since < plan.since and plan.snoozes == 0:
        turn.withdraw(Why.AWAY)
        not_due_yet(turn, max(plan.desk - (plan.since - since), ZERO))


def not_due_yet(turn: Turn, desk: timedelta) -> None:
    """Take back that a break fell due."""
    count = max(turn.plan.count - 1, 0)
    turn.start_over()
    turn.change(desk=desk, count=count)


def hear_input(turn: Turn) -> None:
    """There is input again; behind a locked screen that is somebody who types a password."""
    if turn.plan.idle and not turn.plan.engaged:
        # Also where no gap is counted, or where only its end is: after a pause or a session.
        settle_down(turn)
    turn.change(idle=False)
    return_from(turn, Absence.ASLEEP)
    if not turn.plan.absent:
        come_back(turn)
    if turn.plan.confirmable is not None and turn.awake <= turn.plan.confirmable:
        turn.decide(Do.CONFIRM, Why.WAS_THERE)
    turn.change(confirmable=None)


def come_back(turn: Turn) -> None:
    """Laws 3 and 12: how long the person was away, and some peace afterwards."""
    away, why = turn.plan.away, turn.plan.gone
    if away is None:
        return
    gap = turn.awake - away + turn.plan.unseen
    turn.change(away=None, unseen=ZERO)
    if gap >= GAP:
        settle_down(turn)
    credit_gap(turn, gap, why)


def credit_gap(turn: Turn, gap: timedelta, why: Why) -> None:
    """Law 3: long enough away, the break took itself."""
    if gap < NATURAL_MICRO:
        return
    kind = BreakKind.REST if gap >= NATURAL_REST else BreakKind.MICRO
    turn.withdraw(why)
    turn.start_over()
    turn.change(kind=kind, by_hand=False)
    if kind is BreakKind.REST:
        turn.change(count=0)
    turn.decide(Do.CREDIT_NATURAL, why, gap)
    turn.hand_over(why)
    if kind is BreakKind.REST:
        turn.change(seated=ZERO)


def leave(turn: Turn, how: Absence) -> None:
    """Laws 3 and 7: the screen is locked, or the machine is about to sleep."""
    if how in turn.plan.absent:
        return
    why = GONE_BY[how]
    turn.change(absent=turn.plan.absent | {how})
    if turn.plan.phase is Phase.SESSION:
        if turn.plan.still is None:
            stand_still(turn)
        return
    if turn.plan.pauses:
        return
    turn.withdraw(why)
    away = turn.awake if turn.plan.away is None else turn.plan.away
    turn.change(away=away, gone=why, waiting=None)


def stand_still(turn: Turn) -> None:
    """Law 10: nobody can follow a session now."""
    turn.change(still=turn.awake)
    turn.decide(Do.STAND_STILL, _gone_by(turn))


def _gone_by(turn: Turn) -> Why:
    return Why.LOCKED if Absence.LOCKED in turn.plan.absent else Why.SLEPT


def return_from(turn: Turn, how: Absence) -> None:
    """Laws 3 and 12: that is over; who has not touched anything yet may still be away."""
    if how not in turn.plan.absent:
        return
    turn.change(absent=turn.plan.absent - {how})
    settle_down(turn)
    if turn.plan.absent:
        return
    if turn.plan.phase is Phase.SESSION:
        if turn.plan.still is not None:
            turn.change(still=None)
            turn.decide(Do.GO_ON, GONE_BY[how])
    else:
        come_back(turn)
        look_who_is_there(turn)


def look_who_is_there(turn: Turn) -> None:
    """From now on the person is at the desk, or away."""
    plan = turn.plan
    if plan.pauses:
        return
    if plan.absent or (plan.idle and not plan.engaged):
        turn.change(away=turn.awake, gone=_gone_by(turn) if plan.absent else Why.AWAY)


def watch_session(turn: Turn) -> None:
    """Law 10: after a natural rest break nobody is greeted by the rest of a session."""
    plan = turn.plan
    if plan.still is not None and turn.awake - plan.still >= NATURAL_REST:
        turn.change(still=None)
        turn.decide(Do.END_SESSION, _gone_by(turn))


def restart(turn: Turn) -> None:
    """Laws 3 and 12: the time between two runs of the program is a gap."""
    if turn.plan.pauses:
        turn.change(away=None)
    come_back(turn)
    turn.change(settled=turn.awake + WARM_UP, gap_from=turn.awake)


def read(turn: Turn, *, on: bool) -> None:
    """Law 1: the person says that they are there although they do not type."""
    turn.change(reading=turn.awake + LONGEST_READING if on else None)
    look_around(turn)
