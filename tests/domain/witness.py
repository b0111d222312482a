"""A simulation whose every step is looked at: are the laws kept?

The witness looks at the machine and the person who are made up, and never asks the planner what is
true. Only at the end does it look into the plan, whether what is counted there makes sense.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from deskbreak.domain.plan import ZERO, Phase
from deskbreak.domain.rules import SNOOZES
from deskbreak.simulation.journal import Entry
from deskbreak.simulation.run import Moment, Simulation
from deskbreak.simulation.scenario import Act, Deed, Pause, Retune, Scenario, SetClock, Travel
from tests.domain.shipped import shipped

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
FOREVER = 1000 * DAY
PATIENCE = 3 * MINUTE
AFTER_A_GAP = 2 * MINUTE
AFTER_START = 5 * MINUTE
LONGEST_SNOOZE = SNOOZES[-1] * MINUTE
ENDS_THE_WAIT = {"prompted", "skipped", "missed", "ended", "natural"}


class Witness(Simulation):
    """Looks after every step whether the laws were kept."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(scenario, shipped())
        self.seen: list[Entry] = []
        self._began = scenario.start.astimezone(UTC)
        self._bound = ZERO
        self._waits_since: timedelta | None = None
        self._paused_until = ZERO
        self._silent_until = ZERO
        self._was_engaged = False
        self._day: date | None = None
        self._second = 0
        self._steps = 0

    def _next(self) -> Moment | None:
        self._see_time_pass()
        entries = self._journal._entries[len(self.seen) :]
        self.seen += entries
        self._see_who_waits(entries)
        self._see_who_is_disturbed(entries)
        self._see_what_is_counted()
        return super()._next()

    def _boot(self) -> None:
        super()._boot()
        self._be_silent_for(AFTER_START)

    def _do(self, deed: Deed) -> str:
        person, stopped = self._person, self._person.stopped
        was_absent = self._screen.is_locked, self._clock.is_asleep
        trouble = super()._do(deed)
        if trouble:
            return trouble
        match deed.what:
            case Act.UNLOCK | Act.WAKE if was_absent != (
                self._screen.is_locked,
                self._clock.is_asleep,
            ):
                self._be_silent_for(AFTER_A_GAP)
            case Act.RESUME:
                self._paused_until = ZERO
                self._waits_since = None
            case Pause(lasts):
                self._paused_until = FOREVER if lasts is None else self._clock.elapsed + lasts
            case Retune() | SetClock() | Travel():
                self._waits_since = None
        if stopped is not None and person.stopped is None and not self._was_engaged:
            gap = self._clock.awake() - stopped
            self._be_silent_for(AFTER_A_GAP if gap >= MINUTE else ZERO)
        return ""

    def _be_silent_for(self, span: timedelta) -> None:
        self._silent_until = max(self._silent_until, self._clock.awake() + span)

    def _see_time_pass(self) -> None:
        """An alarm that is set again for the same moment would ring for ever."""
        second = self._clock.elapsed // SECOND
        self._steps = self._steps + 1 if second == self._second else 0
        self._second = second
        assert self._steps < 100

    # -- law 15 ----------------------------------------------------------------------------------

    def _see_who_waits(self, entries: list[Entry]) -> None:
        """Somebody at the desk who is free to be asked must not wait longer than the law says."""
        now = self._clock.elapsed
        if self._waits_since is not None and now - self._waits_since > self._bound:
            for begins, ends in self._within_hours(self._waits_since, now):
                assert ends - begins <= self._bound, f"nobody was asked from {begins} to {ends}"
        day = self._clock.now().day()
        is_free = (
            self._engine is not None
            and self._person.stopped is None
            and self._desk.around.quiet is None
            and not self._screen.is_locked
            and not self._clock.is_asleep
            and not self._guide.is_playing
        )
        was_asked = any(entry.event in ENDS_THE_WAIT for entry in entries)
        if not is_free or was_asked or day != self._day:
            self._waits_since = None
        if is_free:
            since = now if self._waits_since is None else self._waits_since
            self._waits_since = max(since, self._paused_until)
        self._day = day
        breaks = self._settings.breaks
        snoozed = breaks.snooze_limit * LONGEST_SNOOZE
        self._bound = breaks.interval * MINUTE + snoozed + PATIENCE + AFTER_START + SECOND

    def _within_hours(
        self, since: timedelta, until: timedelta
    ) -> Iterator[tuple[timedelta, timedelta]]:
        """The parts of a stretch of time that are working hours."""
        hours = self._settings.hours.hours
        if hours.are_always:
            yield since, until
            return
        # Whoever keeps hours does not travel, so every civil time has its place.
        day = (self._began + since).astimezone(self._clock.zone).date()
        while since < until and day <= (self._began + until).astimezone(self._clock.zone).date():
            for span in hours.days[day.weekday()]:
                opens, closes = (
                    datetime.combine(day, datetime.min.time(), self._clock.zone) + edge
                    for edge in (span.begins, span.ends)
                )
                begins = max(since, opens.astimezone(UTC) - self._began)
                ends = min(until, closes.astimezone(UTC) - self._began)
                if begins < ends:
                    yield begins, ends
            day += DAY

    # -- laws 5 and 12 ---------------------------------------------------------------------------

    def _see_who_is_disturbed(self, entries: list[Entry]) -> None:
        is_quiet = self._desk.around.quiet is not None
        shown = {entry.event for entry in entries if entry.reason != "by hand"}
        if is_quiet:
            assert not shown & {"prompted", "began"}
            assert self._guide.ask is None
        if "prompted" in shown:
            assert self._clock.awake() >= self._silent_until
            assert not self._screen.is_locked
            assert self._settings.hours.hours.include(self._clock.now().local)
            assert self._clock.elapsed >= self._paused_until
        is_idle = self._person.stopped is not None
        self._was_engaged = is_idle and (self._was_engaged or self._desk.around.engaged)

    # -- the plan --------------------------------------------------------------------------------

    def _see_what_is_counted(self) -> None:
        if self._engine is None:
            return
        plan = self._engine._plan
        assert plan.desk >= ZERO
        assert plan.tally >= ZERO
        assert plan.count >= 0
        assert 0 <= plan.snoozes <= 5
        assert (plan.phase is Phase.PROMPTING) is (self._guide.ask is not None)
        assert (plan.phase is Phase.SESSION) is self._guide.is_playing
