"""Tells the planner what happened, carries out what it decides, and sets the one alarm.

The only place where effects come from. It reads the clock once for every event, so that all
decisions of one event belong to the same instant.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from datetime import timedelta

from deskbreak.domain import planner
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.plan import (
    ZERO,
    Absence,
    Accepted,
    CameBack,
    Closed,
    Decision,
    Do,
    Ended,
    Event,
    Left,
    Paused,
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
    TypingPaused,
    WentIdle,
    Why,
    Woke,
    carried_over,
    fresh,
)
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.domain.rules import Rules
from deskbreak.domain.status import Status, icon_spec, next_icon_step, status
from deskbreak.ports import (
    Ask,
    Assignment,
    Coach,
    SessionReport,
    Stage,
    World,
)

logger = logging.getLogger(__name__)

SHORTEST_WAIT = timedelta(milliseconds=1)
LEAD = timedelta(seconds=2)
"""So long before a break is due it is looked whether the desk is quiet."""
LOOK_AGAIN = timedelta(minutes=1)
"""While nobody types, it is looked this often whether the desk is still engaged."""


class Engine:
    """The shell around the planner."""

    def __init__(
        self,
        *,
        world: World,
        stage: Stage,
        coach: Coach,
        new_identifier: Callable[[], str],
        rules: Rules,
        tell_fault: Callable[[Exception], None],
    ) -> None:
        self._clock = world.clock
        self._idle = world.idle
        self._absence = world.absence
        self._surroundings = world.surroundings
        self._snapshots = world.snapshots
        self._history = world.history
        self._stage = stage
        self._coach = coach
        self._new_identifier = new_identifier
        self._tell_fault = tell_fault
        self._rules = rules
        self._plan = self._first_plan()
        self._alarm = world.alarm(self.wake)
        self._awaiting = False
        self._attends = False
        self._saved: object = None
        self._waiting: deque[Event] = deque()
        self._assignment: Assignment | None = None
        self._report: SessionReport | None = None
        self._session = ""
        self._started = self._plan.at

    # -- what happens ----------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to work."""
        self._tell(Restarted() if self._is_carried_over else Woke())
        self._idle.listen(self, planner.GAP)
        self._absence.listen(self)
        self._surroundings.follow(self.look_around)

    def wake(self) -> None:
        """The alarm rang."""
        if self._plan.idle and self._plan.engaged:
            self._surroundings.look_again()
        self._tell(Woke())

    def look_around(self) -> None:
        """The desk has become quiet or engaged, or is so no longer."""
        self._tell(Woke())

    def went_idle(self, since: timedelta) -> None:
        """There has been no input since a reading of the awake clock."""
        self._tell(WentIdle(since))
        self._surroundings.look_again()

    def came_back(self) -> None:
        """There is input again."""
        self._tell(CameBack())

    def typing_paused(self) -> None:
        """There has been no input for the length of a typing pause."""
        self._awaiting = False
        self._tell(TypingPaused())

    def locked(self) -> None:
        """The screen is locked."""
        self._tell(Left(Absence.LOCKED))

    def unlocked(self) -> None:
        """The screen is not locked any more."""
        self._tell(Returned(Absence.LOCKED))

    def falls_asleep(self) -> None:
        """The machine is about to sleep; it may not wake up again with us in it."""
        self._tell(Left(Absence.ASLEEP))
        self._snapshots.save(self._plan)

    def wakes_up(self) -> None:
        """The machine has slept."""
        self._tell(Returned(Absence.ASLEEP))

    def clock_set(self) -> None:
        """The wall clock or the time zone is another one than before."""
        self._tell(Woke())

    def accept(self) -> Why | None:
        """The person said Start; answers why that cannot be, or None."""
        return self._tell(Accepted())

    def snooze(self, span: timedelta) -> Why | None:
        """The person wants to be asked again later; answers why that cannot be, or None."""
        return self._tell(Snoozed(span))

    def skip(self) -> Why | None:
        """The person does not want this break; answers why that cannot be, or None."""
        return self._tell(Skipped())

    def request(self, kind: BreakKind, assignment: Assignment | None = None) -> Why | None:
        """The person starts a session by hand; answers why that cannot be, or None."""
        before = self._assignment
        self._assignment = assignment
        refusal = self._tell(Requested(kind))
        if refusal is not None:
            self._assignment = before
        return refusal

    def keep_progress(self, report: SessionReport) -> None:
        """The guide has come so far: keep what would be kept if the session ended here."""
        if self._assignment is None:
            return
        now = self._clock.now()
        ended = Ended(report.share, report.answered)
        _, decisions = planner.advance(
            self._plan, ended, self._surroundings.around, now, self._rules
        )
        for end in (decision for decision in decisions if decision.do is Do.END):
            self._history.keep_progress(self._record(self._assignment, report, end, now))

    def end_session(self, report: SessionReport) -> None:
        """The guide has closed."""
        self._report = report
        stood = self._assignment is not None and self._assignment.got_up(report.moves)
        self._tell(Ended(report.share, report.answered, stood))

    def rest(self) -> Why | None:
        """The person has just taken a break without us; answers why that cannot be, or None."""
        return self._tell(Rested())

    def read(self, *, on: bool) -> None:
        """The person reads, or is in a call, and is there although they do not type."""
        self._tell(Reading(on))

    def pause(self, lasts: timedelta | None = None) -> None:
        """The person wants no breaks for a while, or until they resume."""
        self._tell(Paused(lasts))

    def resume(self) -> None:
        """The person wants breaks again."""
        self._tell(Resumed())

    def retune(self, rules: Rules) -> None:
        """The settings have changed."""
        self._rules = rules
        self._tell(Retuned())

    def close(self) -> None:
        """The program ends; what has not been written yet is written."""
        self._tell(Closed())
        self._alarm.close()
        self._idle.close()
        self._absence.close()
        self._surroundings.close()

    @property
    def status(self) -> Status:
        """How things stand now."""
        return status(self._plan, self._rules, self._clock.awake())

    @property
    def assignment(self) -> Assignment | None:
        """The session that is offered or under way; None: there is none."""
        return self._assignment

    @property
    def sat(self) -> timedelta:
        """Desk time since the person last got up for a while, as far as is known."""
        return self._plan.sat

    # -- what follows ----------------------------------------------------------------------------

    def _tell(self, event: Event) -> Why | None:
        """Advance the plan, carry out what it decides, set the alarm; answers with a refusal.

        What is told while something is carried out (a guide that closes says how it ended) waits
        until that is done, so that no decision is overtaken by another one.
        """
        self._waiting.append(event)
        if len(self._waiting) > 1:
            return None
        refusal = None
        try:
            while self._waiting:
                refusal = self._advance(self._waiting[0]) or refusal
                self._waiting.popleft()
        finally:
            self._waiting.clear()
        return refusal

    def _advance(self, event: Event) -> Why | None:
        now = self._clock.now()
        around = self._surroundings.around
        self._plan, decisions = planner.advance(self._plan, event, around, now, self._rules)
        refusal = None
        for decision in decisions:
            logger.debug("%s %s: %s", decision.do.value, decision.kind.value, decision.reason)
            if decision.do is Do.REFUSE:
                refusal = decision.why
            else:
                self._try_to_carry_out(decision, now)
        self._save(decisions)
        self._await_typing_pause()
        self._attend(now)
        self._set_alarm(now)
        self._stage.show(status(self._plan, self._rules, now.awake))
        return refusal

    def _try_to_carry_out(self, decision: Decision, now: Instant) -> None:
        """Carry out one decision; a fault in it must not keep breaks from coming."""
        try:
            self._carry_out(decision, now)
        except Exception as fault:  # noqa: BLE001 - the edge of the core
            self._tell_fault(fault)
            if decision.do is Do.BEGIN:
                # There is no guide to say that the session has ended.
                ended = Ended(0.0, answered=False)
                around = self._surroundings.around
                self._plan, _ = planner.advance(self._plan, ended, around, now, self._rules)
                self._assignment = None

    def _carry_out(self, decision: Decision, now: Instant) -> None:
        match decision.do:
            case Do.PROMPT:
                self._assignment = self._coach(decision.kind)
                self._stage.prompt(
                    Ask(
                        decision.kind,
                        self._assignment.routine,
                        decision.lasts,
                        max(self._rules.snooze_limit - self._plan.snoozes, 0),
                        self._assignment.reasons,
                        self._assignment.day,
                    )
                )
            case Do.WITHDRAW:
                self._stage.withdraw()
            case Do.BEGIN:
                self._begin(decision, now)
            case Do.END:
                self._keep_session(decision, now)
            case Do.STAND_STILL:
                self._stage.stand_still()
            case Do.GO_ON:
                self._stage.go_on()
            case Do.END_SESSION:
                self._stage.end_session()
            case Do.CONFIRM:
                self._history.confirm(self._session, now)
            case Do.TALLY:
                self._history.add_desk_time(
                    decision.day or now.day(self._rules.day_start), decision.lasts
                )
                return
            case _:
                pass
        self._history.note(
            EventRecord(
                at=now,
                day=now.day(self._rules.day_start),
                what=decision.do.value,
                why=decision.reason,
                kind=decision.kind,
                lasts=decision.lasts or None,
            )
        )

    def _begin(self, decision: Decision, now: Instant) -> None:
        if self._assignment is None:
            self._assignment = self._coach(decision.kind)
        self._session = self._new_identifier()
        self._started = now
        self._stage.begin(self._assignment, by_hand=decision.why is not Why.UNANSWERED)

    def _keep_session(self, decision: Decision, now: Instant) -> None:
        assignment, report = self._assignment, self._report
        # The planner ends only what began, and hears of the end from the report alone.
        assert assignment is not None  # noqa: S101 - for the reader and the type checker
        assert report is not None  # noqa: S101
        self._assignment = self._report = None
        self._history.add_session(self._record(assignment, report, decision, now))

    def _record(
        self, assignment: Assignment, report: SessionReport, decision: Decision, now: Instant
    ) -> SessionRecord:
        return SessionRecord(
            identifier=self._session,
            kind=decision.kind,
            routine=assignment.routine.identifier,
            started=self._started,
            ended=now,
            day=self._started.day(self._rules.day_start),
            outcome=decision.outcome or Outcome.ABANDONED,
            planned=sum((move.planned for move in report.moves), ZERO),
            done=sum((move.done for move in report.moves), ZERO),
            # Who says that it hurts was there, and keeps the day.
            credited=decision.credited or bool(report.hurts),
            by_hand=decision.by_hand,
            hurt=bool(report.hurts),
            moves=report.moves,
        )

    def _await_typing_pause(self) -> None:
        wanted = self._plan.awaits_typing_pause
        if wanted != self._awaiting:
            self._awaiting = wanted
            self._idle.await_typing_pause(self._rules.typing_pause if wanted else None)

    def _attend(self, now: Instant) -> None:
        """Look closely at the desk while a break is near, and until it has come."""
        plan = self._plan
        near = planner.due_at(plan, self._rules)
        is_open = plan.has_due_break and plan.phase is not Phase.SNOOZED and not plan.pauses
        closely = is_open or (near is not None and near - now.awake <= LEAD)
        if closely is not self._attends:
            self._attends = closely
            self._surroundings.attend(closely=closely)

    def _set_alarm(self, now: Instant) -> None:
        """Ring at the planner's deadline, or when there is something to look at or to show."""
        times = [planner.deadline(self._plan, self._rules)]
        times.append(next_icon_step(self._plan, self._rules))
        near = planner.due_at(self._plan, self._rules)
        if near is not None and not self._attends:
            times.append(near - LEAD)
        if self._plan.idle and self._plan.engaged:
            times.append(now.awake + LOOK_AGAIN)
        nearest = min((time for time in times if time is not None), default=None)
        if nearest is None:
            self._alarm.silence()
        else:
            self._alarm.ring_in(max(nearest - now.awake, SHORTEST_WAIT))

    # -- from one run to the next ----------------------------------------------------------------

    def _first_plan(self) -> Plan:
        now = self._clock.now()
        saved = self._snapshots.load()
        self._is_carried_over = saved is not None
        return fresh(now) if saved is None else carried_over(saved, now)

    def _save(self, decisions: tuple[Decision, ...]) -> None:
        """Keep the plan when something was decided, and with every step of the icon."""
        step = icon_spec(self.status).steps, self._plan.phase, self._plan.reading
        if decisions or step != self._saved:
            self._saved = step
            self._snapshots.save(self._plan)
