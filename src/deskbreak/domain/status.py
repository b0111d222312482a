"""What can be said about the next break right now, and the icon that says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import assert_never

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import ZERO, PauseReason, Phase, Plan, Quiet
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import State, state_of

ICON_STEPS = 8
"""The ring of the icon has this many steps, so that it changes every few minutes at most."""


@dataclass(frozen=True, slots=True)
class Status:
    """The planner's state in the words of the interface.

    Attributes:
        left: Desk time to the next break, or the time until the prompt or the snooze ends, or
            the length of the pause that is left; None where nobody can tell.
        share: How much of the interval is done, 0 to 1.
        snoozes_left: How often this break can still be snoozed.
        lasted: How long the state has been what it is.
        quiet: While deferred, what is quiet.
        is_away: Whether the person has not been at the desk for a while.
        is_settling: Whether a due break waits because the person has only just come back, or
            the program has only just started.
        pauses: Why no breaks come.
        reads: Whether the person says that they read or are in a call.
    """

    state: State
    kind: BreakKind
    left: timedelta | None
    desk: timedelta
    interval: timedelta
    share: float
    snoozes_left: int
    can_skip: bool
    lasted: timedelta = ZERO
    quiet: Quiet | None = None
    is_away: bool = False
    is_settling: bool = False
    pauses: frozenset[PauseReason] = frozenset()
    reads: bool = False

    @property
    def can_snooze(self) -> bool:
        """Whether there is a break to snooze and it may still be snoozed."""
        return self.can_skip and self.snoozes_left > 0


@dataclass(frozen=True, slots=True)
class IconSpec:
    """What the tray icon shows: how many steps of the ring are filled, and a mark in the middle."""

    steps: int
    state: State


def status(plan: Plan, rules: Rules, awake: timedelta) -> Status:
    """The status at a reading of the awake clock that is not before the plan's own."""
    passed = max(awake - plan.at.awake, ZERO)
    working = plan.phase is Phase.WORKING
    desk = plan.desk + passed if working and plan.is_at_desk else plan.desk
    next_count = plan.count + 1
    upcoming = BreakKind.REST if next_count % rules.rest_every == 0 else BreakKind.MICRO
    return Status(
        state=state_of(plan),
        kind=upcoming if working else plan.kind,
        left=_left(plan, rules, desk, awake),
        desk=desk,
        interval=rules.interval,
        share=min(1.0, desk / rules.interval) if working else 1.0,
        snoozes_left=max(rules.snooze_limit - plan.snoozes, 0),
        can_skip=plan.has_due_break,
        lasted=max(awake - _began(plan), ZERO),
        quiet=plan.quiet if plan.deferred is not None else None,
        is_away=plan.away is not None,
        is_settling=plan.phase is Phase.DUE and awake < plan.settled,
        pauses=frozenset(pause.reason for pause in plan.pauses),
        reads=plan.reading is not None,
    )


def icon_spec(current: Status) -> IconSpec:
    """The icon for a status."""
    return IconSpec(int(current.share * ICON_STEPS), current.state)


def next_icon_step(plan: Plan, rules: Rules) -> timedelta | None:
    """When the ring of the icon moves on, on the awake clock; None while it stands still."""
    if plan.phase is not Phase.WORKING or not plan.is_at_desk:
        return None
    step = rules.interval / ICON_STEPS
    done = plan.desk // step
    return plan.at.awake + step * (done + 1) - plan.desk


def _began(plan: Plan) -> timedelta:
    """When the state began; that somebody is away is known only a minute later."""
    if plan.away is not None and state_of(plan) is State.AWAY:
        return plan.away - plan.unseen
    return plan.stood


def _left(plan: Plan, rules: Rules, desk: timedelta, awake: timedelta) -> timedelta | None:
    if plan.phase is Phase.SESSION:
        return None
    if plan.pauses:
        ends = [pause.until for pause in plan.pauses]
        known = [end for end in ends if end is not None]
        return max(max(known) - awake, ZERO) if len(known) == len(ends) else None
    match plan.phase:
        case Phase.WORKING:
            return max(rules.interval - desk, ZERO)
        case Phase.PROMPTING | Phase.SNOOZED:
            return max(plan.until - awake, ZERO)
        case Phase.DUE:
            return None
        case _:
            assert_never(plan.phase)
