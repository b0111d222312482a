"""The machine that is simulated: its clocks, its one alarm, its screen and its desk.

Everything keeps the promises of `ports.py`, in a time that passes when it is told to.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo

from deskbreak.domain.breaks import Instant
from deskbreak.domain.plan import ZERO, Plan, Quiet, Surroundings
from deskbreak.ports import AbsenceListener

BOOTED = timedelta(hours=1)
"""What the awake clock says at the start."""


class VirtualClock:
    """All clocks of the machine.

    Attributes:
        elapsed: Real time since the start, whatever the wall clock did.
        zone: Where the machine believes to be.
        is_asleep: Whether the machine sleeps: the awake clock stands still.
    """

    def __init__(self, start: datetime, zone: tzinfo) -> None:
        self._start = start.astimezone(UTC)
        self._slept = ZERO
        self._put_forward = ZERO
        self.elapsed = ZERO
        self.zone = zone
        self.is_asleep = False

    def now(self) -> Instant:
        """One reading of all clocks."""
        wall = self._start + self.elapsed + self._put_forward
        offset = self.zone.utcoffset(wall.astimezone(self.zone)) or ZERO
        return Instant(wall, self.awake(), offset, self._slept)

    def awake(self) -> timedelta:
        """How long the machine has been awake."""
        return BOOTED + self.elapsed - self._slept

    def real(self, span: timedelta) -> timedelta:
        """How long to wait until `span` has passed: nobody waits here."""
        return span

    def pass_to(self, elapsed: timedelta) -> None:
        """Let time pass."""
        if self.is_asleep:
            self._slept += elapsed - self.elapsed
        self.elapsed = elapsed

    def put_forward(self, by: timedelta) -> None:
        """Set the wall clock; a negative length puts it back."""
        self._put_forward += by


class VirtualAlarm:
    """The one alarm of the engine."""

    def __init__(self, clock: VirtualClock, ring: Callable[[], None]) -> None:
        self._clock = clock
        self._ring = ring
        self.due: timedelta | None = None

    def ring_in(self, span: timedelta) -> None:
        """Ring after `span`."""
        self.due = self._clock.awake() + span

    def silence(self) -> None:
        """Do not ring."""
        self.due = None

    def close(self) -> None:
        """Never ring again."""
        self.due = None

    def ring(self) -> None:
        """Its time has come."""
        self.due = None
        self._ring()


class VirtualScreen:
    """Says that the screen is locked, that the machine sleeps and that a clock was set.

    Attributes:
        is_locked: Whether the screen is locked, also while nobody listens.
    """

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._listener: AbsenceListener | None = None
        self._is_told_locked = False
        self.is_locked = False

    def listen(self, listener: AbsenceListener) -> None:
        """Begin; a screen that is locked already is said."""
        self._listener = listener
        self._is_told_locked = False
        self._say_lock()

    def close(self) -> None:
        """Stop listening."""
        self._listener = None

    def lock(self, *, on: bool) -> None:
        """Lock the screen, or unlock it."""
        self.is_locked = on
        self._say_lock()

    def sleep(self) -> None:
        """Let the machine fall asleep."""
        if self._hearer is not None:
            self._hearer.falls_asleep()
        self._clock.is_asleep = True

    def wake(self) -> None:
        """Wake the machine up."""
        was_asleep, self._clock.is_asleep = self._clock.is_asleep, False
        if was_asleep and self._hearer is not None:
            self._hearer.wakes_up()
        self._say_lock()

    def set_clock(self) -> None:
        """Say that the wall clock or the time zone is another one."""
        if self._hearer is not None:
            self._hearer.clock_set()

    def _say_lock(self) -> None:
        hearer = self._hearer
        if hearer is not None and self._is_told_locked is not self.is_locked:
            self._is_told_locked = self.is_locked
            if self.is_locked:
                hearer.locked()
            else:
                hearer.unlocked()

    @property
    def _hearer(self) -> AbsenceListener | None:
        """Who hears it; nobody while the machine sleeps."""
        return None if self._clock.is_asleep else self._listener


class VirtualDesk:
    """Whether the desk is quiet or engaged.

    Attributes:
        minds: Whether do-not-disturb defers a break, by the settings.
    """

    def __init__(self, clock: VirtualClock, *, minds: bool) -> None:
        self._clock = clock
        self._changed: Callable[[], None] | None = None
        self._is_quiet = False
        self._is_engaged = False
        self.minds = minds

    @property
    def around(self) -> Surroundings:
        """What the desk is like now."""
        is_quiet = self._is_quiet and self.minds
        return Surroundings(Quiet.DO_NOT_DISTURB if is_quiet else None, self._is_engaged)

    def follow(self, changed: Callable[[], None]) -> None:
        """Begin."""
        self._changed = changed

    def attend(self, *, closely: bool) -> None:
        """Everything is told by itself here."""

    def look_again(self) -> None:
        """Everything is told by itself here."""

    def close(self) -> None:
        """Stop looking."""
        self._changed = None

    def be_quiet(self, *, on: bool) -> None:
        """Switch do-not-disturb on or off."""
        self._is_quiet = on
        self._say()

    def be_engaged(self, *, on: bool) -> None:
        """Begin or end a call, a video or a presentation."""
        self._is_engaged = on
        self._say()

    def _say(self) -> None:
        if self._changed is not None and not self._clock.is_asleep:
            self._changed()


class VirtualSnapshots:
    """Keeps the last plan from one run of the program to the next."""

    def __init__(self) -> None:
        self._plan: Plan | None = None

    def load(self) -> Plan | None:
        """The plan that was saved last."""
        return self._plan

    def save(self, plan: Plan) -> None:
        """Keep a plan."""
        self._plan = plan
