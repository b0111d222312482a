"""Runs a scenario: time goes from one thing that happens to the next, and nothing waits.

At the same moment comes first what the scenario says, then what follows from it: the end of a
session, idleness, a typing pause, and last the alarm of the engine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import timedelta

from deskbreak.coach import SessionCoach
from deskbreak.data.library import Library
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import ZERO, Why
from deskbreak.domain.rules import SNOOZES
from deskbreak.engine import Engine
from deskbreak.ports import Alarm, Ask, Assignment, SessionReport, World
from deskbreak.simulation.guide import Guide
from deskbreak.simulation.journal import Entry, Journal
from deskbreak.simulation.person import Person
from deskbreak.simulation.scenario import (
    Act,
    Answer,
    Deed,
    Pause,
    Restart,
    Retune,
    Scenario,
    SetClock,
    Snooze,
    Stop,
    Travel,
)
from deskbreak.simulation.world import (
    VirtualAlarm,
    VirtualClock,
    VirtualDesk,
    VirtualScreen,
    VirtualSnapshots,
)

SNOOZE = timedelta(minutes=SNOOZES[0])

LATEST = 50
"""How many of the last sessions the choice of the next one looks at, as in the program."""
REFUSALS = {
    Why.NOTHING_DUE: "no break is due",
    Why.SNOOZE_LIMIT: "this break cannot be snoozed any more",
    Why.IN_SESSION: "a session is running already",
}

Moment = tuple[timedelta, Callable[[], None]]


class Simulation:
    """One scenario on its way.

    Attributes:
        unheard: A sentence for everything that the person wanted and could not have.
    """

    def __init__(self, scenario: Scenario, library: Library) -> None:
        self._scenario = scenario
        self._library = library
        self._settings = scenario.settings
        self._deeds = deque(scenario.deeds)
        self._clock = VirtualClock(scenario.start, scenario.zone)
        self._person = Person(self._clock, scenario)
        self._screen = VirtualScreen(self._clock)
        self._desk = VirtualDesk(self._clock, minds=scenario.settings.quiet.do_not_disturb)
        self._snapshots = VirtualSnapshots()
        self._guide = Guide(self._clock, self._answer, self._end_session)
        self._journal = Journal(self._clock, self._guide, self._upcoming)
        self._made = 0
        self._boots: timedelta | None = ZERO
        self._alarm: VirtualAlarm | None = None
        self._engine: Engine | None = None
        self.unheard: list[str] = []

    def run(self) -> tuple[Entry, ...]:
        """Let it all happen; what was decided."""
        while (moment := self._next()) is not None:
            at, happen = moment
            if at > self._scenario.until:
                break
            self._clock.pass_to(at)
            happen()
        return self._journal.entries

    # -- time ------------------------------------------------------------------------------------

    def _next(self) -> Moment | None:
        """What happens next, and when; the first of those at the same time."""
        return min(self._moments(), key=lambda moment: moment[0], default=None)

    def _moments(self) -> Iterator[Moment]:
        now, is_awake = self._clock.elapsed, not self._clock.is_asleep
        if self._boots is not None and is_awake:
            yield max(self._boots, now), self._boot
        if self._deeds:
            yield self._deeds[0].at, self._do_next
        if is_awake:
            for due, happen in self._waiting():
                if due is not None:
                    yield now + max(due - self._clock.awake(), ZERO), happen

    def _waiting(self) -> Iterator[tuple[timedelta | None, Callable[[], None]]]:
        """What happens by itself, and when on the awake clock."""
        yield self._guide.due, self._guide.end
        yield self._person.idle_due, self._person.notice_idle
        yield self._person.pause_due, self._person.notice_pause
        if self._alarm is not None:
            yield self._alarm.due, self._alarm.ring

    # -- the program -----------------------------------------------------------------------------

    def _boot(self) -> None:
        """Start deskbreak."""
        self._boots = None
        self._engine = Engine(
            world=World(
                clock=self._clock,
                alarm=self._made_alarm,
                idle=self._person,
                absence=self._screen,
                surroundings=self._desk,
                snapshots=self._snapshots,
                history=self._journal,
            ),
            stage=self._guide,
            coach=self._coach,
            new_identifier=self._identifier,
            rules=self._settings.rules,
            tell_fault=_rise,
        )
        self._engine.start()

    def _restart(self, down: timedelta) -> None:
        """End deskbreak, and let it run again later; a session does not survive it."""
        if self._engine is not None:
            self._guide.lose()
            self._engine.close()
            self._engine = self._alarm = None
            self._boots = self._clock.elapsed + down

    def _made_alarm(self, ring: Callable[[], None]) -> Alarm:
        self._alarm = VirtualAlarm(self._clock, ring)
        return self._alarm

    def _identifier(self) -> str:
        self._made += 1
        return str(self._made)

    def _coach(self, kind: BreakKind) -> Assignment:
        """The session for a break, chosen as the program chooses it."""
        coach = SessionCoach(
            lambda: self._library,
            lambda: self._settings,
            lambda: self._journal.sessions[:LATEST],
            self._clock.now,
            sat=lambda: timedelta() if self._engine is None else self._engine.sat,
        )
        return coach(kind)

    def _upcoming(self) -> BreakKind:
        return BreakKind.MICRO if self._engine is None else self._engine.status.kind

    def _end_session(self, report: SessionReport) -> None:
        if self._engine is not None:
            self._engine.end_session(report)

    # -- the person ------------------------------------------------------------------------------

    def _answer(self, ask: Ask) -> None:
        """Say to a prompt what the scenario says, if there is somebody to say it."""
        engine = self._engine
        is_there = self._person.stopped is None or self._desk.around.engaged
        answer = self._scenario.answer
        if engine is None or not is_there or answer is Answer.IGNORE:
            return
        self._person.touch()
        if answer is Answer.SKIP:
            engine.skip()
        elif answer is Answer.SNOOZE and 0 < ask.snoozes_left == self._limit:
            engine.snooze(SNOOZE)
        else:
            engine.accept()

    @property
    def _limit(self) -> int:
        return self._settings.breaks.snooze_limit

    def _do_next(self) -> None:
        """Let the next thing happen that the scenario says."""
        deed = self._deeds.popleft()
        trouble = self._do(deed)
        if trouble:
            self.unheard.append(f"{deed.place}: {trouble}.")

    def _do(self, deed: Deed) -> str:  # noqa: C901, PLR0912 - a table
        """Do one thing; why it could not be, or nothing."""
        engine, person, screen, desk = self._engine, self._person, self._screen, self._desk
        match deed.what:
            case Act.IDLE:
                person.stop_typing()
            case Act.ACTIVE:
                person.type_again()
                if self._guide.ask is not None:
                    self._answer(self._guide.ask)
            case Act.ENGAGED | Act.DISENGAGED as act:
                desk.be_engaged(on=act is Act.ENGAGED)
            case Act.QUIET | Act.UNQUIET as act:
                desk.be_quiet(on=act is Act.QUIET)
            case Act.LOCK:
                person.stop_typing()
                screen.lock(on=True)
            case Act.UNLOCK:
                if screen.is_locked:
                    # Somebody has typed a password.
                    person.type_again()
                screen.lock(on=False)
            case Act.SLEEP:
                screen.sleep()
            case Act.WAKE:
                screen.wake()
                person.wake()
            case SetClock(by):
                self._clock.put_forward(by)
                screen.set_clock()
            case Travel(zone):
                self._clock.zone = zone
                screen.set_clock()
            case _ if self._clock.is_asleep:
                return "the machine sleeps"
            case Retune(settings):
                self._settings = settings
                desk.minds = settings.quiet.do_not_disturb
                if engine is not None:
                    engine.retune(settings.rules)
            case _ if engine is None:
                return "deskbreak is not running"
            case Restart(down):
                self._restart(down)
            case _:
                person.touch()
                return self._say(deed, engine)
        return ""

    def _say(self, deed: Deed, engine: Engine) -> str:
        """Let the person tell deskbreak something; why it refuses, or nothing."""
        refusal: Why | None = None
        match deed.what:
            case Act.START:
                refusal = engine.request(BreakKind.MICRO)
            case Act.ACCEPT:
                refusal = engine.accept()
            case Snooze(lasts):
                refusal = engine.snooze(lasts)
            case Act.SKIP:
                refusal = engine.skip()
            case Stop() | Act.HURTS if not self._guide.is_playing:
                return "no session is running"
            case Stop(done):
                self._guide.stop(done)
            case Act.HURTS:
                self._guide.stop(hurts=True)
            case Pause(lasts):
                engine.pause(lasts)
            case Act.RESUME:
                engine.resume()
        return "" if refusal is None else REFUSALS.get(refusal, refusal.value)


def _rise(fault: Exception) -> None:
    """Let a fault be known where the simulation was asked for."""
    raise fault
