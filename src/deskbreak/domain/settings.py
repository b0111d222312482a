"""What a person can set, with what holds until they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time, timedelta

from deskbreak.domain import look
from deskbreak.domain.hours import Hours, Span
from deskbreak.domain.language import SYSTEM
from deskbreak.domain.needs import Needs
from deskbreak.domain.rules import Rules

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Breaks:
    """When breaks come. Minutes for `interval`, seconds for `prompt` and `typing_pause`."""

    interval: int = 30
    rest_every: int = 2
    prompt: int = 20
    begin_automatically: bool = True
    snooze_limit: int = 2
    typing_pause: int = 5


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When breaks are asked for: ranges like `09:00-12:30` for each day; none at all is always."""

    mon: tuple[str, ...] = ()
    tue: tuple[str, ...] = ()
    wed: tuple[str, ...] = ()
    thu: tuple[str, ...] = ()
    fri: tuple[str, ...] = ()
    sat: tuple[str, ...] = ()
    sun: tuple[str, ...] = ()

    @property
    def hours(self) -> Hours:
        """The same for the planner.

        Raises:
            ValueError: A range is none.
        """
        ranges = (getattr(self, day) for day in WEEKDAYS)
        return Hours(tuple(tuple(map(Span.parsed, day)) for day in ranges))


@dataclass(frozen=True, slots=True)
class QuietTimes:
    """What defers a break."""

    do_not_disturb: bool = True
    full_screen: bool = True
    microphone: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """What the person's body and desk allow; `go_easy` and `equipment` are words of `needs`."""

    go_easy: tuple[str, ...] = ()
    seated_only: bool = False
    no_floor: bool = True
    discreet: int = 0
    equipment: tuple[str, ...] = ()
    level: int = 1

    @property
    def needs(self) -> Needs:
        """The same for choosing."""
        return Needs(
            go_easy=frozenset(self.go_easy),
            seated_only=self.seated_only,
            no_floor=self.no_floor,
            discreet=self.discreet,
            equipment=frozenset(self.equipment),
            level=self.level,
        )


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of one exercise; what is None is as the exercise has it."""

    hold_s: float | None = None
    reps: int | None = None


@dataclass(frozen=True, slots=True)
class Exercises:
    """What the person makes of single exercises, by key.

    Attributes:
        on: Exercises that are off by themselves, and that the person wants.
    """

    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    doses: Mapping[str, Dose] = field(default_factory=dict)

    @property
    def switched(self) -> dict[str, bool]:
        """The same for choosing; what is named in both lists is off."""
        return {**dict.fromkeys(self.on, True), **dict.fromkeys(self.off, False)}

    def with_switched(self, key: str, *, is_on: bool, by_default: bool = True) -> Exercises:
        """The same with one exercise switched on or off."""
        off = tuple(one for one in self.off if one != key)
        on = tuple(one for one in self.on if one != key)
        if is_on is not by_default:
            off, on = (off, (*on, key)) if is_on else ((*off, key), on)
        return replace(self, off=off, on=on)

    def with_dose(self, key: str, dose: Dose | None) -> Exercises:
        """The same with another dose of one exercise; None: its own."""
        doses = {name: one for name, one in self.doses.items() if name != key}
        return replace(self, doses=doses if dose is None else {**doses, key: dose})


@dataclass(frozen=True, slots=True)
class Streak:
    """Which days count, and whether streaks are shown."""

    shown: bool = True
    workdays: tuple[str, ...] = WEEKDAYS[:5]
    weekly_goal: int = 4
    day_start: str = "04:00"


@dataclass(frozen=True, slots=True)
class Sound:
    """What is heard in a session; `volume` is in percent, and 0 is silent."""

    volume: int = 40
    cues: bool = True
    start: bool = True
    switch: bool = True
    ticks: bool = True
    end: bool = True
    voice: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What deskbreak looks like and which language it speaks.

    `screen` is `pointer`, `primary` or the name of one.
    """

    theme: str = "system"
    accent: str = "system"
    screen: str = "pointer"
    full_screen: bool = False
    dim_others: bool = False
    motion: str = "system"
    skin: str = "medium"
    build: str = "slim"
    language: str = SYSTEM

    @property
    def figure(self) -> look.Look:
        """How the figure looks."""
        return look.Look(look.Skin(self.skin), look.Build[self.build.upper()])


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; replaced whole, never changed in place."""

    breaks: Breaks = field(default_factory=Breaks)
    hours: WorkingHours = field(default_factory=WorkingHours)
    quiet: QuietTimes = field(default_factory=QuietTimes)
    body: Body = field(default_factory=Body)
    exercises: Exercises = field(default_factory=Exercises)
    streak: Streak = field(default_factory=Streak)
    sound: Sound = field(default_factory=Sound)
    look: Look = field(default_factory=Look)

    @property
    def day_start(self) -> time:
        """When the desk day begins."""
        return time.fromisoformat(self.streak.day_start)

    @property
    def workdays(self) -> frozenset[int]:
        """The days of the week that are working days, Monday is 0."""
        return frozenset(WEEKDAYS.index(day) for day in self.streak.workdays)

    @property
    def needs(self) -> Needs:
        """What the person can and wants to do, for choosing."""
        return replace(self.body.needs, switched=self.exercises.switched)

    @property
    def rules(self) -> Rules:
        """The same for the planner."""
        breaks = self.breaks
        return Rules(
            interval=timedelta(minutes=breaks.interval),
            rest_every=breaks.rest_every,
            prompt=timedelta(seconds=breaks.prompt),
            begin_automatically=breaks.begin_automatically,
            snooze_limit=breaks.snooze_limit,
            typing_pause=timedelta(seconds=breaks.typing_pause),
            day_start=self.day_start,
            hours=self.hours.hours,
        )
