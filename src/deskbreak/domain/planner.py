"""When a break falls due, and what happens to it.

`advance(plan, event, around, now, rules)` answers with a new plan and a list of decisions;
`deadline(plan, rules)` says when it wants to be asked again. Both are pure and total. The laws:

 1. Desk time accrues while the person is at the desk: input within the last 60 s, or the desk is
    engaged (a call, a video, a presentation; or the person says that they read or are in a call,
    for at most 2 h).
 2. A gap in input of 60 s or more is taken back whole: none of it was desk time.
 3. A gap of 120 s or more is a natural micro break: the interval starts over. 300 s or more is a
    natural rest break: the cycle starts over too. A locked screen, sleep, and the time between two
    runs of the program are gaps of their own length. A natural break never credits a streak.
 4. A break is due when desk time reaches the interval. Every n-th one is a rest break.
 5. Due while quiet: deferred. Nothing is shown. It is offered within 60 s of the quiet ending, and
    after 60 min as a rest break.
 6. Due and not quiet: wait for a typing pause, for at most 3 min, then prompt.
 7. The prompt counts down. Unanswered, the session begins, or the break is missed and the interval
    starts over. It is withdrawn without a record when the screen locks, the machine sleeps or the
    desk turns quiet; the break stays due.
 8. Snooze is from now, not additive, and limited per break. A natural break cancels it.
 9. Skip is recorded and the interval starts over.
10. In a session the desk clock stands still and idleness means nothing. However it ends, the
    interval starts over. A session started by hand leaves the cycle where it is. One that began by
    itself is credited only if the person was there. Behind a locked screen and in sleep it stands
    still, and after 300 s it ends with what was done (docs/adr/0009).
11. Pause (by the person; outside working hours) freezes the desk clock and shows nothing. Progress
    is never lost by it, however long. Several reasons may hold at once; breaks come again when none
    is left. A new working day starts at zero.
12. No prompt within 2 min of coming back from a lock, from sleep or from a gap of 60 s or more, nor
    within 5 min of program start.
13. The wall clock may jump: forward is a gap, back loses nothing. A time zone changes only which
    working hours apply. Everything else is measured on a clock that never jumps.
14. A changed setting re-derives the next due time and never resets desk time.
15. From every reachable plan, a person at the desk who is not paused or quiet is prompted within
    one interval, all snoozes and the waits of 6 and 12.
16. Every decision carries its reason.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

from deskbreak.domain import pauses, presence
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.plan import (
    TYPING_PATIENCE,
    ZERO,
    Accepted,
    CameBack,
    Closed,
    Decision,
    Do,
    Ended,
    Event,
    Left,
    Paused,
    PauseReason,
    Phase,
    Plan,
    Reading,
    Requested,
    Restarted,
    Rested,
    Resumed,
    Retuned,
    Returned,
    Skipped,
    Snoozed,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
)
from deskbreak.domain.presence import GAP
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import state_of
from deskbreak.domain.turn import Turn

__all__ = ["GAP", "advance", "deadline", "due_at"]

LONG_DEFERRAL = timedelta(minutes=60)
OFFER_AFTER_QUIET = timedelta(seconds=60)
TAKEN_SHARE = 0.5
"""From this share of its movement on, a session is taken."""


def advance(
    plan: Plan, event: Event, around: Surroundings, now: Instant, rules: Rules
) -> tuple[Plan, tuple[Decision, ...]]:
    """What becomes of the plan when something has happened, and what is to be done."""
    turn = _Turn(plan, around, now, rules)
    presence.pass_time(turn)
    presence.look_around(turn)
    pauses.keep_hours(turn)
    turn.hear(event)
    if not isinstance(event, Closed):
        turn.settle(typing_paused=isinstance(event, TypingPaused))
    if state_of(turn.plan) is not state_of(plan):
        turn.change(stood=now.awake)
    return turn.plan, tuple(turn.decisions)


def deadline(plan: Plan, rules: Rules) -> timedelta | None:
    """When to advance the plan at the latest, on the awake clock; None: only on an event."""
    times = [
        due_at(plan, rules),
        _wait_over(plan),
        _hours_change(plan, rules),
        _day_end(plan, rules),
        plan.reading,
        *(pause.until for pause in plan.pauses),
    ]
    return min((time for time in times if time is not None), default=None)


def due_at(plan: Plan, rules: Rules) -> timedelta | None:
    """When a break falls due or its snooze ends, on the awake clock; None while nobody can tell."""
    if plan.pauses:
        return None
    if plan.phase is Phase.WORKING and plan.is_at_desk:
        return plan.at.awake + max(rules.interval - plan.desk, ZERO)
    return plan.until if plan.phase is Phase.SNOOZED else None


def _wait_over(plan: Plan) -> timedelta | None:
    """When the prompt, standing still, or waiting for the moment to prompt is over."""
    if plan.still is not None:
        return plan.still + presence.NATURAL_REST
    if plan.pauses:
        return None
    if plan.phase is Phase.PROMPTING:
        return plan.until
    if plan.phase is not Phase.DUE or plan.deferred is not None or plan.away is not None:
        return None
    return plan.settled if plan.waiting is None else plan.waiting + plan.patience


def _hours_change(plan: Plan, rules: Rules) -> timedelta | None:
    local = plan.at.local
    change = rules.hours.next_change(local)
    return None if change is None else plan.at.awake + (change - local)


def _day_end(plan: Plan, rules: Rules) -> timedelta | None:
    """When the next desk day begins, for somebody who works into it (law 11)."""
    if not plan.is_at_desk or plan.phase is Phase.SESSION:
        return None
    local = plan.at.local
    tomorrow = plan.at.day(rules.day_start) + timedelta(days=1)
    return plan.at.awake + (datetime.combine(tomorrow, rules.day_start) - local)


class _Turn(Turn):
    """A turn that hears what happens to the break."""

    def hear(self, event: Event) -> None:  # noqa: C901, PLR0912 - a table
        match event:
            case Woke() | TypingPaused():
                pass
            case Retuned():
                self.retune()
            case WentIdle(since):
                presence.go_idle(self, since)
            case CameBack():
                presence.hear_input(self)
            case Left(how):
                presence.leave(self, how)
            case Returned(how):
                presence.return_from(self, how)
            case Restarted():
                presence.restart(self)
            case Reading(on):
                presence.read(self, on=on)
            case Paused(lasts):
                pauses.pause(self, lasts)
            case Resumed():
                pauses.resume(self, PauseReason.PERSON, Why.PERSON)
            case Accepted():
                self.accept()
            case Snoozed(lasts):
                self.snooze(lasts)
            case Skipped():
                self.skip()
            case Rested():
                self.rest()
            case Requested(kind):
                self.request(kind)
            case Ended(share, answered, stood):
                self.end(share, answered=answered, stood=stood)
            case Closed():
                self.hand_over(Why.CLOSED)
            case _:
                assert_never(event)

    # -- what the person wants -------------------------------------------------------------------

    def retune(self) -> None:
        """Law 14: a break that would not be due by the new interval is not due yet."""
        plan = self.plan
        if plan.phase is Phase.DUE and plan.snoozes == 0 and plan.desk < self.rules.interval:
            presence.not_due_yet(self, plan.desk)

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
                until=self.awake + lasts,
                waiting=None,
                patience=TYPING_PATIENCE,
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

    def rest(self) -> None:
        """Law 3: a natural break, on the person's word."""
        if self.plan.phase is Phase.SESSION:
            self.refuse(Why.IN_SESSION)
            return
        self.withdraw(Why.PERSON)
        if not self.plan.has_due_break:
            self.change(kind=BreakKind.MICRO)
        self.start_over()
        self.decide(Do.CREDIT_NATURAL, Why.PERSON)
        self.hand_over(Why.PERSON)

    def request(self, kind: BreakKind) -> None:
        """Law 10: a session by hand."""
        if self.plan.phase is Phase.SESSION:
            self.refuse(Why.IN_SESSION)
            return
        self.change(kind=kind)
        self.begin(Why.BY_HAND, by_hand=True, answered=True)

    def begin(self, why: Why, *, by_hand: bool, answered: bool) -> None:
        self.withdraw(why)
        self.start_over()
        self.change(
            phase=Phase.SESSION,
            by_hand=by_hand,
            answered=answered,
            away=None,
            unseen=ZERO,
            still=None,
            confirmable=None,
        )
        self.decide(Do.BEGIN, why)
        self.hand_over(why)
        if self.plan.absent:
            presence.stand_still(self)

    def end(self, share: float, *, answered: bool, stood: bool) -> None:
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
            still=None,
            seated=ZERO if stood and was_there else plan.seated,
            gap_from=self.awake,
            confirmable=None if was_there or share <= 0 else self.awake + GAP,
        )
        presence.look_who_is_there(self)

    # -- the break -----------------------------------------------------------------------------

    def settle(self, *, typing_paused: bool) -> None:
        """Follow the phases as far as they lead without another event."""
        if self.plan.pauses:
            return
        if self.plan.phase is Phase.WORKING and self.plan.desk >= self.rules.interval:
            self.fall_due()
        if self.plan.phase is Phase.SNOOZED and self.awake >= self.plan.until:
            self.change(phase=Phase.DUE, since=self.awake)
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
            since=self.awake,
        )
        self.decide(Do.AWAIT, Why.INTERVAL_REACHED, self.plan.desk)
        self.hand_over(Why.INTERVAL_REACHED)

    def watch_due(self, *, typing_paused: bool) -> None:
        """Laws 5, 6 and 12."""
        now = self.awake
        if self.plan.quiet is not None:
            if self.plan.deferred is None:
                self.change(deferred=now, waiting=None)
                self.decide(Do.DEFER, Why.QUIET)
            return
        if self.plan.deferred is not None:
            if now - self.plan.deferred >= LONG_DEFERRAL:
                self.change(kind=BreakKind.REST)
            self.change(deferred=None, patience=OFFER_AFTER_QUIET)
            self.decide(Do.AWAIT, Why.QUIET_ENDED)
        if self.plan.away is not None or now < self.plan.settled:
            self.change(waiting=None)
            return
        waiting = now if self.plan.waiting is None else self.plan.waiting
        self.change(waiting=waiting)
        if typing_paused:
            self.prompt(Why.TYPING_PAUSED)
        elif not self.rules.typing_pause:
            self.prompt(Why.NOT_AWAITED)
        elif now - waiting >= self.plan.patience:
            self.prompt(Why.NO_TYPING_PAUSE)

    def prompt(self, why: Why) -> None:
        """Law 7."""
        self.change(phase=Phase.PROMPTING, waiting=None, until=self.awake + self.rules.prompt)
        self.decide(Do.PROMPT, why, self.rules.prompt)

    def watch_prompt(self) -> None:
        """Law 7: withdrawn when quiet comes, over when its time is up."""
        if self.around.quiet is not None:
            self.withdraw(Why.QUIET)
        elif self.awake >= self.plan.until:
            if self.rules.begin_automatically:
                self.begin(Why.UNANSWERED, by_hand=False, answered=False)
            else:
                self.withdraw(Why.UNANSWERED)
                self.decide(Do.MISS, Why.UNANSWERED)
                self.start_over()

    def refuse(self, why: Why) -> None:
        """Say why something cannot be."""
        self.decide(Do.REFUSE, why)
