"""Somebody at a desk, for the tests of the planner: a plan, and clocks that the test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from deskbreak.domain.breaks import Instant
from deskbreak.domain.hours import Hours, Span
from deskbreak.domain.plan import (
    Absence,
    CameBack,
    Decision,
    Do,
    Event,
    Left,
    Plan,
    Restarted,
    Returned,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
    carried_over,
    fresh,
)
from deskbreak.domain.planner import advance, deadline
from deskbreak.domain.rules import Rules
from deskbreak.domain.status import Status, status

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
NOTHING = timedelta()
MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def every_day(*ranges: str) -> Hours:
    """The same working hours on all days."""
    return Hours((tuple(map(Span.parsed, ranges)),) * 7)


def done(decisions: tuple[Decision, ...] | list[Decision]) -> list[tuple[Do, Why]]:
    """What was decided and why, without the desk time that is handed over besides."""
    return [(decision.do, decision.why) for decision in decisions if decision.do is not Do.TALLY]


class Person:
    """A plan, and clocks that the test moves; every decision is kept in `decided`."""

    def __init__(self, rules: Rules | None = None, wall: datetime = MONDAY) -> None:
        self.rules = rules or Rules()
        self.wall = wall
        self.awake = HOUR
        self.offset = NOTHING
        self.asleep = NOTHING
        self.around = Surroundings()
        self.decided: list[Decision] = []
        self.plan: Plan = fresh(self.now)

    @property
    def now(self) -> Instant:
        return Instant(self.wall, self.awake, self.offset, self.asleep)

    @property
    def status(self) -> Status:
        return status(self.plan, self.rules, self.awake)

    @property
    def until_deadline(self) -> timedelta | None:
        due = deadline(self.plan, self.rules)
        return None if due is None else due - self.awake

    # -- time ------------------------------------------------------------------------------------

    def after(self, span: timedelta, event: Event | None = None) -> tuple[Decision, ...]:
        """Let time pass, then tell the planner something."""
        self.wall += span
        self.awake += span
        self.plan, decisions = advance(
            self.plan, event or Woke(), self.around, self.now, self.rules
        )
        self.decided += decisions
        return decisions

    def hear(self, event: Event) -> tuple[Decision, ...]:
        return self.after(NOTHING, event)

    def become(self, around: Surroundings) -> tuple[Decision, ...]:
        """Be somewhere else from now on."""
        self.around = around
        return self.hear(Woke())

    def sleep(self, span: timedelta) -> None:
        """The machine sleeps; the planner hears of it with whatever it is told next."""
        self.wall += span
        self.asleep += span

    def live(self, span: timedelta, *, pausing: bool = True) -> list[Decision]:
        """Let the planner's own deadlines ring; a typing pause is always near, or never."""
        end = self.awake + span
        seen = len(self.decided)
        while True:
            if pausing and self.plan.awaits_typing_pause:
                self.hear(TypingPaused())
                continue
            due = deadline(self.plan, self.rules)
            if due is None or due > end:
                break
            assert due > self.awake, "a deadline in the past"
            self.after(due - self.awake)
        self.after(end - self.awake)
        return self.decided[seen:]

    # -- what people do --------------------------------------------------------------------------

    def leave(self) -> None:
        """There is no input from now on; the planner hears of it a minute later."""
        left = self.awake
        self.after(MINUTE, WentIdle(left))

    def idle(self, span: timedelta) -> tuple[Decision, ...]:
        """Be away for a while and come back."""
        self.leave()
        return self.after(span - MINUTE, CameBack())

    def lock(self, span: timedelta) -> tuple[Decision, ...]:
        """Lock the screen, and unlock it after a while."""
        self.hear(Left(Absence.LOCKED))
        return self.after(span, Returned(Absence.LOCKED))

    def suspend(self, span: timedelta) -> tuple[Decision, ...]:
        """Put the machine to sleep, with its announcement."""
        self.hear(Left(Absence.ASLEEP))
        self.sleep(span)
        return self.hear(Returned(Absence.ASLEEP))

    def restart(self, down: timedelta, *, awake: timedelta | None = None) -> tuple[Decision, ...]:
        """Run the program again, perhaps after a boot that started the awake clock anew."""
        self.wall += down
        self.awake = self.awake + down if awake is None else awake
        self.plan = carried_over(self.plan, self.now)
        return self.hear(Restarted())
