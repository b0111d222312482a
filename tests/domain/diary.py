"""What people who do not exist do in a year at their desks: all sorts of things at all times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from deskbreak.domain.plan import ZERO
from deskbreak.domain.rules import SNOOZES
from deskbreak.domain.settings import Breaks, Settings, WorkingHours
from deskbreak.simulation.scenario import (
    Act,
    Answer,
    Deed,
    Happening,
    Pause,
    Restart,
    Retune,
    Scenario,
    SetClock,
    Snooze,
    Stop,
    Travel,
    Typing,
)

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAYS = 365
FIRST = date(2026, 1, 1)
OFFICE = ("09:00-12:30", "13:15-18:00")
DEFAULTS = Settings()
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Apia", "Asia/Kathmandu")


@dataclass(frozen=True)
class Habits:
    """How somebody spends their days.

    Attributes:
        at_desk: From when to when, in hours since midnight.
        often: How likely each thing is, beside the others.
        every: Minutes from one thing to the next, at most.
        sees: What must become of the breaks at least once.
    """

    name: str
    seed: int
    at_desk: tuple[float, float]
    workdays: int
    often: dict[str, int]
    every: int
    sees: frozenset[str]
    typing: Typing = Typing.BURSTS
    answer: Answer = Answer.START
    settings: Settings = DEFAULTS
    zone: str = "Europe/Berlin"


USUAL = frozenset({"due", "prompted", "began", "ended", "natural"})
ABSENT = {"away": 2, "lock": 2, "sleep": 2}
BUSY = {"quiet": 2, "engaged": 2, "pause": 2, "restart": 2, "retune": 2}
ANSWERING = {"start": 2, "accept": 2, "snooze": 2, "skip": 2, "stop": 2, "hurts": 2}
EVERYTHING = ABSENT | BUSY | ANSWERING
PEOPLE = (
    Habits(
        "clerk",
        seed=107,
        at_desk=(8.5, 18.3),
        workdays=5,
        often={"away": 6, "lock": 4, "quiet": 3, "engaged": 2, "start": 1, "sleep": 1},
        every=90,
        sees=USUAL | {"paused", "resumed", "deferred", "withdrawn"},
        settings=Settings(hours=WorkingHours(*(OFFICE,) * 5)),
    ),
    Habits(
        "night owl",
        seed=22,
        at_desk=(19.0, 26.5),
        workdays=4,
        often={"away": 5, "quiet": 1, "engaged": 2, "pause": 2, "restart": 1, "snooze": 2},
        every=100,
        sees=USUAL | {"snoozed", "deferred"},
        typing=Typing.STEADY,
        answer=Answer.SNOOZE,
        settings=Settings(breaks=Breaks(interval=45)),
        zone="America/New_York",
    ),
    Habits(
        "traveller",
        seed=33,
        at_desk=(7.0, 13.0),
        workdays=4,
        often=EVERYTHING | {"zone": 2, "clock": 2},
        every=70,
        sees=USUAL | {"skipped", "snoozed", "withdrawn"},
        answer=Answer.IGNORE,
        settings=Settings(breaks=Breaks(prompt=90)),
    ),
    Habits(
        "fiddler",
        seed=44,
        at_desk=(10.0, 17.0),
        workdays=3,
        often=EVERYTHING,
        every=50,
        sees=USUAL | {"missed", "withdrawn", "paused", "resumed"},
        typing=Typing.STEADY,
        answer=Answer.IGNORE,
        settings=Settings(breaks=Breaks(interval=25, begin_automatically=False, snooze_limit=3)),
    ),
)


class Diary:
    """Everything that somebody does in a year."""

    def __init__(self, habits: Habits) -> None:
        self._habits = habits
        self._random = Random(habits.seed)
        self._zone = ZoneInfo(habits.zone)
        self._start = datetime.combine(FIRST, datetime.min.time(), self._zone)
        self._deeds: list[Deed] = []

    def scenario(self) -> Scenario:
        """The year, from a midnight at which the machine falls asleep."""
        self._add(ZERO, Act.SLEEP)
        for number in range(DAYS):
            if number % 7 < self._habits.workdays:
                self._write_day(FIRST + number * 24 * HOUR)
        return Scenario(
            start=self._start,
            until=DAYS * 24 * HOUR,
            zone=self._zone,
            typing=self._habits.typing,
            answer=self._habits.answer,
            settings=self._habits.settings,
            deeds=tuple(sorted(self._deeds, key=lambda deed: deed.at)),
        )

    def _write_day(self, day: date) -> None:
        midnight = datetime.combine(day, datetime.min.time(), self._zone)
        begins, ends = (
            midnight.astimezone(UTC) - self._start.astimezone(UTC) + hour * HOUR
            for hour in self._habits.at_desk
        )
        at = begins + self._random.randrange(3600) * SECOND
        for act in (Act.WAKE, Act.UNLOCK, Act.ACTIVE, Act.RESUME):
            self._add(at, act)
        while (at := at + self._random.randrange(20, self._habits.every * 60) * SECOND) < ends:
            names = list(self._habits.often)
            weights = list(self._habits.often.values())
            self._write(at, self._random.choices(names, weights)[0])
        if self._random.random() < 0.8:
            self._add(ends, Act.LOCK)
        for act in (Act.IDLE, Act.UNQUIET, Act.DISENGAGED):
            self._add(ends, act)
        if self._random.random() < 0.7:
            self._add(ends + 10 * MINUTE, Act.SLEEP)

    def _write(self, at: timedelta, what: str) -> None:  # noqa: C901, PLR0912 - a table
        some_seconds = self._random.choice([5, 30, 61, 90, 125, 240, 310, 900, 4000]) * SECOND
        match what:
            case "away":
                self._spend(at, Act.IDLE, Act.ACTIVE, some_seconds)
            case "lock":
                self._spend(at, Act.LOCK, Act.UNLOCK, some_seconds)
            case "sleep":
                self._spend(at, Act.SLEEP, Act.WAKE, some_seconds)
            case "quiet":
                self._spend(at, Act.QUIET, Act.UNQUIET, some_seconds)
            case "engaged":
                self._spend(at, Act.ENGAGED, Act.DISENGAGED, some_seconds)
            case "pause":
                self._add(at, Pause(self._random.choice([None, 5 * MINUTE, HOUR])))
                self._add(at + some_seconds * 2, Act.RESUME)
            case "snooze":
                self._add(at, Snooze(self._random.choice(SNOOZES) * MINUTE))
            case "stop":
                self._add(at, Stop(self._random.choice([None, 0.0, 0.3, 1.0])))
            case "clock":
                by = self._random.choice([-HOUR, -10 * SECOND, 30 * SECOND, 4 * MINUTE, 9 * HOUR])
                self._add(at, SetClock(by))
                self._add(at + 2 * HOUR, SetClock(-by))
            case "zone":
                self._add(at, Travel(ZoneInfo(self._random.choice(ZONES))))
            case "restart":
                self._add(at, Restart(self._random.choice([ZERO, 20 * SECOND, 4 * MINUTE, HOUR])))
            case "retune":
                self._add(at, Retune(self._settings()))
            case _:
                self._add(at, Act(what))

    def _settings(self) -> Settings:
        breaks = replace(
            self._habits.settings.breaks,
            interval=self._random.choice([15, 20, 30, 45]),
            rest_every=self._random.randint(1, 4),
            snooze_limit=self._random.randint(0, 5),
            typing_pause=self._random.choice([0, 5]),
            begin_automatically=self._random.random() < 0.5,
        )
        return replace(self._habits.settings, breaks=breaks)

    def _spend(self, at: timedelta, first: Act, last: Act, span: timedelta) -> None:
        self._add(at, first)
        self._add(at + span, last)

    def _add(self, at: timedelta, what: Happening) -> None:
        self._deeds.append(Deed(at, what))
