"""Hand-written stand-ins for everything the engine needs from the world."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import (
    Animation,
    Exercise,
    Keyframe,
    Phase,
    Routine,
    Side,
    Sides,
    Step,
)
from deskbreak.domain.plan import Plan, Quiet, Surroundings
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.domain.rules import Rules
from deskbreak.domain.session import Move
from deskbreak.domain.status import Status
from deskbreak.engine import Engine
from deskbreak.ports import (
    AbsenceListener,
    Ask,
    Assignment,
    IdleListener,
    SessionReport,
    World,
)

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def exercise(
    identifier: str = "neck-turn",
    *,
    sides: Sides = Sides.NONE,
    hold: float = 0,
    reps: int = 2,
    sets: int = 1,
    cues: tuple[str, ...] = ("Sit tall.", "Turn.", "Come back."),
    animation: Animation | None = None,
    posture: str = "seated",
    directions: tuple[str, str] | None = None,
) -> Exercise:
    moves = Animation(
        view="front",
        base="SIT_FRONT",
        rep=(
            Keyframe(Phase.MOVE, seconds(2), {"neck_side": 30.0}),
            Keyframe(Phase.MOVE, seconds(2), {"neck_side": 0.0}),
        ),
    )
    return Exercise(
        identifier=identifier,
        name=identifier.replace("-", " ").capitalize(),
        category="dynamic",
        regions=("neck",),
        posture=posture,
        sides=sides,
        hold=seconds(hold),
        reps=reps,
        sets=sets,
        cues=cues,
        animation=animation or moves,
        directions=directions,
    )


def holding(identifier: str = "chair-twist", *, hold: float = 15) -> Exercise:
    animation = Animation(
        view="front",
        base="SIT_FRONT",
        rep=(
            Keyframe(Phase.MOVE_IN, seconds(2), {"torso_yaw": 40.0}, {"R": "chair_back_R"}),
            Keyframe(Phase.HOLD),
            Keyframe(Phase.EASE_OUT, seconds(2), reset=True),
        ),
    )
    return exercise(
        identifier,
        sides=Sides.MIRROR,
        hold=hold,
        reps=1,
        cues=("Plant your feet.", "Turn.", "Rest a hand.", "Breathe.", "Unwind."),
        animation=animation,
    )


def routine(
    identifier: str = "quick", kind: str = "micro", *exercises: Exercise, focus: str = "neck"
) -> Routine:
    chosen = exercises or (exercise(),)
    steps = tuple(Step(one, one.reps, one.hold, one.sets) for one in chosen)
    return Routine(identifier, identifier.capitalize(), kind, focus, steps)


def report(share: float = 1.0, *, answered: bool = False) -> SessionReport:
    planned = seconds(60)
    move = Move("neck-turn", Side.BOTH, planned, planned * share, 1)
    return SessionReport(share, (move,), answered)


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, wall: datetime = MONDAY) -> None:
        self.wall = wall
        self.reading = timedelta(hours=5)
        self.offset = timedelta(hours=1)
        self.asleep = timedelta()

    def now(self) -> Instant:
        return Instant(self.wall, self.reading, self.offset, self.asleep)

    def awake(self) -> timedelta:
        return self.reading

    def real(self, span: timedelta) -> timedelta:
        return span

    def pass_time(self, span: timedelta) -> None:
        self.wall += span
        self.reading += span

    def sleep(self, span: timedelta) -> None:
        self.wall += span
        self.asleep += span


class FakeAlarm:
    """An alarm that rings when the test lets time pass."""

    def __init__(self, clock: FakeClock, ring: Callable[[], None]) -> None:
        self._clock = clock
        self.ring = ring
        self.due: timedelta | None = None
        self.is_closed = False

    def ring_in(self, span: timedelta) -> None:
        assert span > timedelta()
        self.due = self._clock.reading + span

    def silence(self) -> None:
        self.due = None

    def close(self) -> None:
        self.due = None
        self.is_closed = True


class FakeIdle:
    """A person whose input the test decides."""

    def __init__(self) -> None:
        self.listener: IdleListener | None = None
        self.awaited: timedelta | None = None
        self.is_closed = False

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        assert gap == seconds(60)
        self.listener = listener

    def await_typing_pause(self, span: timedelta | None) -> None:
        self.awaited = span

    def close(self) -> None:
        self.is_closed = True


class FakeAbsence:
    """A screen that the test locks and a machine that it puts to sleep."""

    def __init__(self) -> None:
        self.listener: AbsenceListener | None = None
        self.is_closed = False

    def listen(self, listener: AbsenceListener) -> None:
        self.listener = listener

    def close(self) -> None:
        self.is_closed = True


class FakeSurroundings:
    """A desk that the test makes quiet or engaged."""

    def __init__(self) -> None:
        self.around = Surroundings()
        self.changed: Callable[[], None] = lambda: None
        self.is_attended = False
        self.looks = 0
        self.is_closed = False

    def follow(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def attend(self, *, closely: bool) -> None:
        assert closely is not self.is_attended
        self.is_attended = closely

    def look_again(self) -> None:
        self.looks += 1

    def become(self, quiet: Quiet | None = None, *, engaged: bool = False) -> None:
        self.around = Surroundings(quiet, engaged)
        self.changed()

    def close(self) -> None:
        self.is_closed = True


class MemorySnapshots:
    """Keeps the last plan."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.plan = plan
        self.saves = 0

    def load(self) -> Plan | None:
        return self.plan

    def save(self, plan: Plan) -> None:
        self.plan = plan
        self.saves += 1


class MemoryHistory:
    """Keeps everything in lists."""

    def __init__(self) -> None:
        self.sessions: list[SessionRecord] = []
        self.progress: list[SessionRecord] = []
        self.confirmed: list[str] = []
        self.desk: dict[date, timedelta] = {}
        self.events: list[EventRecord] = []

    def add_session(self, record: SessionRecord) -> None:
        self.sessions.append(record)

    def keep_progress(self, record: SessionRecord) -> None:
        self.progress.append(record)

    def confirm(self, session: str, at: Instant) -> None:
        del at
        self.confirmed.append(session)

    def add_desk_time(self, day: date, span: timedelta) -> None:
        self.desk[day] = self.desk.get(day, timedelta()) + span

    def note(self, record: EventRecord) -> None:
        self.events.append(record)


class RecordingStage:
    """Writes down what a person would see, and when."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._start = clock.reading
        self.timeline: list[tuple[int, str]] = []
        self.status: Status | None = None
        self.ask: Ask | None = None
        self.assignment: Assignment | None = None
        self.by_hand: bool | None = None
        self.end: Callable[[SessionReport], None] = lambda _: None

    def _write(self, what: str) -> None:
        self.timeline.append((round((self._clock.reading - self._start).total_seconds()), what))

    def prompt(self, ask: Ask) -> None:
        self.ask = ask
        self._write(f"prompt {ask.kind.value}")

    def withdraw(self) -> None:
        self._write("withdraw")

    def begin(self, assignment: Assignment, *, by_hand: bool) -> None:
        self.assignment = assignment
        self.by_hand = by_hand
        self._write(f"begin {assignment.routine.identifier}")

    def stand_still(self) -> None:
        self._write("stand still")

    def go_on(self) -> None:
        self._write("go on")

    def end_session(self) -> None:
        self._write("end session")
        self.end(report(0.25))

    def show(self, status: Status) -> None:
        self.status = status


ROUTINES = {BreakKind.MICRO: routine("micro"), BreakKind.REST: routine("rest", "standard")}


class Desk:
    """A person at a desk, an engine, and time that passes when the test says so."""

    def __init__(
        self,
        rules: Rules | None = None,
        *,
        plan: Plan | None = None,
        clock: FakeClock | None = None,
    ) -> None:
        self.rules = rules or Rules()
        self.clock = clock or FakeClock()
        self.idle = FakeIdle()
        self.absence = FakeAbsence()
        self.surroundings = FakeSurroundings()
        self.snapshots = MemorySnapshots(plan)
        self.history = MemoryHistory()
        self.stage = RecordingStage(self.clock)
        self.alarms: list[FakeAlarm] = []
        self.made = 0
        self.faults: list[Exception] = []
        self.breaks_down = False
        self.engine = Engine(
            world=World(
                clock=self.clock,
                alarm=self._alarm,
                idle=self.idle,
                absence=self.absence,
                surroundings=self.surroundings,
                snapshots=self.snapshots,
                history=self.history,
            ),
            stage=self.stage,
            coach=self._coach,
            new_identifier=self._identifier,
            rules=self.rules,
            tell_fault=self.faults.append,
        )
        self.stage.end = self.engine.end_session
        self.engine.start()

    def _alarm(self, ring: Callable[[], None]) -> FakeAlarm:
        self.alarms.append(FakeAlarm(self.clock, ring))
        return self.alarms[0]

    def _coach(self, kind: BreakKind) -> Assignment:
        if self.breaks_down:
            raise RuntimeError("the coach broke down")
        return Assignment(ROUTINES[kind], Side.RIGHT)

    def _identifier(self) -> str:
        self.made += 1
        return f"session {self.made}"

    @property
    def alarm(self) -> FakeAlarm:
        return self.alarms[0]

    @property
    def timeline(self) -> list[tuple[int, str]]:
        return self.stage.timeline

    @property
    def outcomes(self) -> list[Outcome]:
        return [session.outcome for session in self.history.sessions]

    def work(self, minutes: float = 0, secs: float = 0, *, pausing: bool = True) -> None:
        """Type for a while; with short pauses, or steadily."""
        end = self.clock.reading + timedelta(minutes=minutes, seconds=secs)
        while True:
            if pausing and self.idle.awaited is not None:
                self.idle.awaited = None
                self.engine.typing_paused()
                continue
            due = self.alarm.due
            if due is None or due > end:
                break
            self.clock.pass_time(due - self.clock.reading)
            self.alarm.due = None
            self.alarm.ring()
        self.clock.pass_time(end - self.clock.reading)

    def leave(self, minutes: float = 0, secs: float = 0) -> None:
        """Go away and come back; nobody types in between."""
        gone = timedelta(minutes=minutes, seconds=secs)
        left_at = self.clock.reading
        self.work(secs=min(gone.total_seconds(), 60), pausing=False)
        if gone >= seconds(60):
            self.engine.went_idle(left_at)
            self.work(secs=gone.total_seconds() - 60, pausing=False)
            self.engine.came_back()

    def sleep(self, span: timedelta) -> None:
        """The machine sleeps and nobody says so: the awake clock stands still."""
        self.clock.sleep(span)
        self.engine.wake()

    def suspend(self, span: timedelta) -> None:
        """The machine sleeps, with its announcement."""
        self.engine.falls_asleep()
        self.clock.sleep(span)
        self.engine.wakes_up()

    def lock(self, minutes: float = 0, secs: float = 0) -> None:
        """Lock the screen, and unlock it later."""
        self.engine.locked()
        self.work(minutes, secs, pausing=False)
        self.engine.unlocked()

    def run_again(self, down: timedelta, *, booted: bool = False, killed: bool = False) -> Desk:
        """The desk of the next run of the program, after a while."""
        if not killed:
            self.engine.close()
        self.clock.pass_time(down)
        if booted:
            self.clock.reading = seconds(20)
        return Desk(self.rules, plan=self.snapshots.plan, clock=self.clock)
