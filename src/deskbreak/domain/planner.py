"""When a break falls due, and what happens to it.

`advance(plan, event, around, now, rules)` answers with a new plan and a list of decisions;
`deadline(plan, rules)` says when it wants to be asked again. Both are pure and total. The laws:

 1. Desk time accrues while the person is at the desk: input within the last 60 s, or the desk is
    engaged (a call, a video, a presentation).
 2. A gap in input of 60 s or more is taken back whole: none of it was desk time.
 3. A gap of 120 s or more is a natural micro break: the interval starts over. 300 s or more is a
    natural rest break: the cycle starts over too. Sleep is a gap of its own length.
 4. A break is due when desk time reaches the interval. Every n-th one is a rest break.
 5. Due while quiet: deferred. Nothing is shown. After 60 min it is offered as a rest break.
 6. Due and not quiet: wait for a typing pause, for at most 3 min, then prompt.
 7. The prompt counts down. Unanswered, the session begins, or the break is missed and the interval
    starts over. It is withdrawn without a record when the machine sleeps or the desk turns quiet.
 8. Snooze is from now, not additive, and limited per break. A natural break cancels it.
 9. Skip is recorded and the interval starts over.
10. In a session the desk clock stands still and idleness means nothing. However it ends, the
    interval starts over. A session started by hand leaves the cycle where it is. One that began by
    itself is credited only if the person was there.
11. Pause freezes the desk clock and shows nothing. Several reasons may hold at once. A new working
    day starts at zero.
12. No prompt within 2 min of coming back from sleep or from a gap of 60 s or more, nor within
    5 min of program start.
13. The wall clock may jump: forward is a gap, back loses nothing. Everything else is measured on a
    clock that never jumps.
14. A changed setting re-derives the next due time and never resets desk time.
15. From every reachable plan, a person at the desk who is not paused or quiet is prompted within
    one interval, all snoozes and the waits of 6 and 12.
16. Every decision carries its reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.plan import (
    ZERO,
    Accepted,
    CameBack,
    Closed,
    Decision,
    Do,
    Ended,
    Event,
    Pause,
    Paused,
    PauseReason,
    Phase,
    Plan,
    Requested,
    Resumed,
    Retuned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.rules import Rules

GAP = timedelta(seconds=60)
"""Without input for this long the person was not at the desk (law 2)."""
NATURAL_MICRO = timedelta(seconds=120)
NATURAL_REST = timedelta(seconds=300)
LONG_DEFERRAL = timedelta(minutes=60)
TYPING_PATIENCE = timedelta(minutes=3)
SETTLING = timedelta(minutes=2)
TAKEN_SHARE = 0.5
"""From this share of its movement on, a session is taken."""


def advance(
    plan: Plan, event: Event, around: Surroundings, now: Instant, rules: Rules
) -> tuple[Plan, tuple[Decision, ...]]:
    """What becomes of the plan when something has happened, and what is to be done."""
    turn = _Turn(plan, around, now, rules)
    turn.pass_time()
    turn.look_around()
    turn.hear(event)
    if not isinstance(event, Closed):
        turn.settle(typing_paused=isinstance(event, TypingPaused))
    return turn.plan, tuple(turn.decisions)


def deadline(plan: Plan, rules: Rules) -> timedelta | None:
    """When to advance the plan at the latest, on the awake clock; None: only on an event."""
    ends = [pause.until for pause in plan.pauses if pause.until is not None]
    if plan.pauses:
        return min(ends, default=None)
    match plan.phase:
        case Phase.WORKING:
            left = max(rules.interval - plan.desk, ZERO)
            return plan.at.awake + left if plan.is_at_desk else None
        case Phase.DUE:
            if plan.deferred is not None or plan.away is not None:
                return None
            return plan.settled if plan.waiting is None else plan.waiting + TYPING_PATIENCE
        case Phase.PROMPTING | Phase.SNOOZED:
            return plan.until
        case Phase.SESSION:
            return None
        case _:
            assert_never(plan.phase)


class _Turn:
    """One call of `advance`: the plan as it changes, and what has been decided so far."""

    def __init__(self, plan: Plan, around: Surroundings, now: Instant, rules: Rules) -> None:
        self.plan = plan
        self.around = around
        self.now = now
        self.rules = rules
        self.decisions: list[Decision] = []

    def change(self, **fields: object) -> None:
        self.plan = replace(self.plan, **fields)  # type: ignore[arg-type]

    def decide(self, do: Do, why: Why, lasts: timedelta = ZERO) -> None:
        self.decisions.append(Decision(do, why, self.plan.kind, lasts, by_hand=self.plan.by_hand))

    # -- time ----------------------------------------------------------------------------------

    def pass_time(self) -> None:
        """Laws 1, 3, 11 and 13: what the time since the last call was."""
        plan, now = self.plan, self.now
        awake = max(now.awake - plan.at.awake, ZERO)
        asleep = (now.wall - plan.at.wall) - awake
        if plan.is_at_desk and plan.phase is not Phase.SESSION:
            desk = awake if plan.phase is Phase.WORKING else ZERO
            self.change(desk=plan.desk + desk, tally=plan.tally + awake)
        if now.day(self.rules.day_start) != plan.at.day(self.rules.day_start):
            self.start_day()
        self.change(at=now)
        if asleep >= GAP:
            self.sleep_over(asleep)
        over = {
            pause
            for pause in self.plan.pauses
            if pause.until is not None and pause.until <= now.awake
        }
        for pause in over:
            self.resume(pause.reason)

    def start_day(self) -> None:
        """Law 11: a new working day starts at zero."""
        self.hand_over(Why.NEW_DAY)
        if self.plan.phase is not Phase.SESSION:
            self.withdraw(Why.NEW_DAY)
            self.start_over()
            self.change(count=0)

    def sleep_over(self, asleep: timedelta) -> None:
        """Laws 3, 7, 12 and 13: the machine slept, or the wall clock was put forward."""
        self.change(settled=max(self.plan.settled, self.now.awake + SETTLING))
        if self.plan.phase is Phase.SESSION or self.plan.pauses:
            return
        if self.plan.away is not None:
            self.change(away=self.plan.away - asleep)
            return
        self.withdraw(Why.SLEPT)
        self.credit_gap(asleep)

    def look_around(self) -> None:
        """Law 1: an engaged desk is a person at the desk, even without input."""
        was, self_engaged = self.plan.engaged, self.around.engaged
        self.change(engaged=self_engaged)
        if was == self_engaged or not self.plan.idle:
            return
        if self_engaged:
            self.come_back()
        elif self.plan.phase is not Phase.SESSION:
            self.change(away=self.now.awake)

    # -- events --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:  # noqa: C901 - a table
        match event:
            case Woke() | TypingPaused() | Retuned():
                pass
            case WentIdle(since):
                self.go_idle(since)
            case CameBack():
                self.change(idle=False)
                self.come_back()
                self.confirm()
            case Accepted():
                self.accept()
            case Snoozed(lasts):
                self.snooze(lasts)
            case Skipped():
                self.skip()
            case Requested(kind):
                self.request(kind)
            case Ended(share, answered):
                self.end(share, answered=answered)
            case Paused(reason, lasts):
                self.pause(reason, lasts)
            case Resumed(reason):
                self.resume(reason)
            case Closed():
                self.hand_over(Why.CLOSED)
            case _:
                assert_never(event)

    def go_idle(self, since: timedelta) -> None:
        """Law 2: the gap is taken back whole, also where it made a break due."""
        if self.plan.idle:
            return
        self.change(idle=True)
        if self.plan.phase is Phase.SESSION or self.plan.engaged or self.plan.pauses:
            return
        since = min(since, self.now.awake)
        idle = self.now.awake - since
        self.change(away=since, tally=max(self.plan.tally - idle, ZERO))
        if self.plan.phase is Phase.WORKING:
            self.change(desk=max(self.plan.desk - idle, ZERO))
        elif since < self.plan.since and self.plan.snoozes == 0:
            self.withdraw(Why.AWAY)
            desk = max(self.plan.desk - (self.plan.since - since), ZERO)
            count = max(self.plan.count - 1, 0)
            self.start_over()
            self.change(desk=desk, count=count)

    def come_back(self) -> None:
        """Laws 3 and 12: how long the person was away, and some peace afterwards."""
        if self.plan.away is None:
            return
        gap = self.now.awake - self.plan.away
        self.change(away=None)
        if gap >= GAP:
            self.change(settled=max(self.plan.settled, self.now.awake + SETTLING))
        self.credit_gap(gap)

    def credit_gap(self, gap: timedelta) -> None:
        """Law 3: long enough away, the break took itself."""
        if gap < NATURAL_MICRO:
            return
        kind = BreakKind.REST if gap >= NATURAL_REST else BreakKind.MICRO
        self.withdraw(Why.AWAY)
        self.start_over()
        self.change(kind=kind, by_hand=False)
        if kind is BreakKind.REST:
            self.change(count=0)
        self.decide(Do.CREDIT_NATURAL, Why.AWAY, gap)
        self.hand_over(Why.AWAY)

    def confirm(self) -> None:
        """Law 10: the person turns out to have been there."""
        if self.plan.confirmable is not None and self.now.awake <= self.plan.confirmable:
            self.decide(Do.CONFIRM, Why.WAS_THERE)
        self.change(confirmable=None)

    def accept(self) -> None:
        if self.plan.phase is Phase.PROMPTING:
            self.begin(Why.ANSWERED, by_hand=False, answered=True)
        else:
            self.refuse(Why.NOTHING_DUE)

    def snooze(self, lasts: timedelta) -> None:
        """Law 8."""
        if not self.plan.has_due_break:
            self.refuse(Why.NOTHING_DUE)
        elif self.plan.snoozes >= self.rules.snooze_limit:
            self.refuse(Why.SNOOZE_LIMIT)
        else:
            self.withdraw(Why.PERSON)
            self.change(
                phase=Phase.SNOOZED,
                snoozes=self.plan.snoozes + 1,
                until=self.now.awake + lasts,
                waiting=None,
                deferred=None,
            )
            self.decide(Do.SNOOZE, Why.PERSON, lasts)

    def skip(self) -> None:
        """Law 9."""
        if self.plan.has_due_break:
            self.withdraw(Why.PERSON)
            self.decide(Do.SKIP, Why.PERSON)
            self.start_over()
        else:
            self.refuse(Why.NOTHING_DUE)

    def request(self, kind: BreakKind) -> None:
        """Law 10: a session by hand."""
        if self.plan.phase is Phase.SESSION:
            self.refuse(Why.IN_SESSION)
            return
        self.change(kind=kind)
        self.begin(Why.BY_HAND, by_hand=True, answered=True)

    def begin(self, why: Why, *, by_hand: bool, answered: bool) -> None:
        self.withdraw(why)
        self.change(
            phase=Phase.SESSION, by_hand=by_hand, answered=answered, away=None, confirmable=None
        )
        self.decide(Do.BEGIN, why)
        self.hand_over(why)

    def end(self, share: float, *, answered: bool) -> None:
        """Law 10: however a session ends, the interval starts over."""
        plan = self.plan
        if plan.phase is not Phase.SESSION:
            return
        was_there = plan.by_hand or plan.answered or answered or not plan.idle
        outcome = Outcome.TAKEN if share >= TAKEN_SHARE else Outcome.PARTIAL
        if share <= 0:
            outcome = Outcome.ABANDONED
        self.decisions.append(
            Decision(
                Do.END,
                Why.FINISHED,
                plan.kind,
                outcome=outcome,
                credited=was_there and share > 0,
                by_hand=plan.by_hand,
            )
        )
        self.start_over()
        self.change(
            away=self.now.awake if plan.idle and not plan.engaged else None,
            confirmable=None if was_there or share <= 0 else self.now.awake + GAP,
        )

    def pause(self, reason: PauseReason, lasts: timedelta | None) -> None:
        """Law 11: a second pause for the same reason replaces the first."""
        until = None if lasts is None else self.now.awake + lasts
        others = {pause for pause in self.plan.pauses if pause.reason is not reason}
        pauses = frozenset(others | {Pause(reason, until)})
        self.change(pauses=pauses, away=None, waiting=None)
        self.withdraw(Why.PAUSED)
        self.decide(Do.PAUSE, Why.PERSON, lasts or ZERO)

    def resume(self, reason: PauseReason) -> None:
        """Law 11: breaks come again only when no reason is left."""
        left = frozenset(pause for pause in self.plan.pauses if pause.reason is not reason)
        if left == self.plan.pauses:
            return
        away = self.now.awake if self.plan.idle and not self.plan.engaged and not left else None
        self.change(pauses=left, away=None if self.plan.phase is Phase.SESSION else away)
        self.decide(Do.RESUME, Why.PERSON)

    # -- the break -----------------------------------------------------------------------------

    def settle(self, *, typing_paused: bool) -> None:
        """Follow the phases as far as they lead without another event."""
        if self.plan.pauses:
            return
        if self.plan.phase is Phase.WORKING and self.plan.desk >= self.rules.interval:
            self.fall_due()
        if self.plan.phase is Phase.SNOOZED and self.now.awake >= self.plan.until:
            self.change(phase=Phase.DUE, since=self.now.awake)
            self.decide(Do.AWAIT, Why.SNOOZE_OVER)
        if self.plan.phase is Phase.PROMPTING:
            self.watch_prompt()
        if self.plan.phase is Phase.DUE:
            self.watch_due(typing_paused=typing_paused)

    def fall_due(self) -> None:
        """Law 4."""
        count = self.plan.count + 1
        rest = count % self.rules.rest_every == 0
        self.change(
            phase=Phase.DUE,
            kind=BreakKind.REST if rest else BreakKind.MICRO,
            count=count,
            by_hand=False,
            since=self.now.awake,
        )
        self.decide(Do.AWAIT, Why.INTERVAL_REACHED)
        self.hand_over(Why.INTERVAL_REACHED)

    def watch_due(self, *, typing_paused: bool) -> None:
        """Laws 5, 6 and 12."""
        now = self.now.awake
        if self.around.quiet:
            if self.plan.deferred is None:
                self.change(deferred=now, waiting=None)
                self.decide(Do.DEFER, Why.QUIET)
            return
        if self.plan.deferred is not None:
            if now - self.plan.deferred >= LONG_DEFERRAL:
                self.change(kind=BreakKind.REST)
            self.change(deferred=None)
            self.decide(Do.AWAIT, Why.QUIET_ENDED)
        if self.plan.away is not None or now < self.plan.settled:
            self.change(waiting=None)
            return
        waiting = now if self.plan.waiting is None else self.plan.waiting
        self.change(waiting=waiting)
        if typing_paused or not self.rules.typing_pause:
            self.prompt(Why.TYPING_PAUSED)
        elif now - waiting >= TYPING_PATIENCE:
            self.prompt(Why.NO_TYPING_PAUSE)

    def prompt(self, why: Why) -> None:
        """Law 7."""
        self.change(phase=Phase.PROMPTING, waiting=None, until=self.now.awake + self.rules.prompt)
        self.decide(Do.PROMPT, why, self.rules.prompt)

    def watch_prompt(self) -> None:
        """Law 7: withdrawn when quiet comes, over when its time is up."""
        if self.around.quiet:
            self.withdraw(Why.QUIET)
        elif self.now.awake >= self.plan.until:
            if self.rules.begin_automatically:
                self.begin(Why.UNANSWERED, by_hand=False, answered=False)
            else:
                self.withdraw(Why.UNANSWERED)
                self.decide(Do.MISS, Why.UNANSWERED)
                self.start_over()

    def withdraw(self, why: Why) -> None:
        """Take the prompt away if there is one; the break stays due."""
        if self.plan.phase is Phase.PROMPTING:
            self.change(phase=Phase.DUE, waiting=None)
            self.decide(Do.WITHDRAW, why)

    def start_over(self) -> None:
        """Begin a new interval."""
        self.change(phase=Phase.WORKING, desk=ZERO, waiting=None, deferred=None, snoozes=0)

    def refuse(self, why: Why) -> None:
        self.decide(Do.REFUSE, why)

    def hand_over(self, why: Why) -> None:
        """Give the desk time that has come together to the history."""
        if self.plan.tally > ZERO:
            self.decisions.append(
                Decision(
                    Do.TALLY,
                    why,
                    lasts=self.plan.tally,
                    day=self.plan.at.day(self.rules.day_start),
                )
            )
            self.change(tally=ZERO)
