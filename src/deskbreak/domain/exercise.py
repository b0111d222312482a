"""An exercise as data: its dose, its sides, its words and the keyframes of its movement.

The fields follow the content sheet; `data/library.py` reads them from TOML. A channel is one number
of the pose language (`neck_side`, `torso_yaw`, `scap_elev` …, degrees unless `domain/skeleton.py`
says otherwise); a reach names what a hand rests on (`chair_back_R`, `thigh_R_outer` …).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import assert_never


class Side(Enum):
    """Which side of the person works, as the person feels it."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; both stay both."""
        match self:
            case Side.LEFT:
                return Side.RIGHT
            case Side.RIGHT:
                return Side.LEFT
            case Side.BOTH:
                return Side.BOTH
            case _:
                assert_never(self)


class Sides(Enum):
    """How an exercise uses its sides.

    `MIRROR` plays everything to one side, then mirrored. `REVERSE` plays it one way round, then the
    other. `ALTERNATE` changes the side with every repetition.
    """

    NONE = "none"
    MIRROR = "mirror"
    REVERSE = "reverse"
    ALTERNATE = "alternate"


class Phase(Enum):
    """What a person does in one cue."""

    READY = "ready"
    MOVE_IN = "in"
    MOVE = "move"
    HOLD = "hold"
    EASE_OUT = "out"
    SWITCH = "switch"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Keyframe:
    """Where the body is at the end of one stretch of movement.

    Attributes:
        phase: What the person does meanwhile; `HOLD` stays where it is.
        lasts: How long it takes; None for a hold takes the exercise's own.
        channels: The channels that change, with their value at the end.
        reaches: What a hand (`L` or `R`) rests on at the end.
        reset: Go back to the base pose first.
        cue: Which of the exercise's cues belongs to it, from 1; 0 leaves that to the timeline.
    """

    phase: Phase
    lasts: timedelta | None = None
    channels: Mapping[str, float] = field(default_factory=dict)
    reaches: Mapping[str, str] = field(default_factory=dict)
    reset: bool = False
    cue: int = 0


@dataclass(frozen=True, slots=True)
class Animation:
    """The movement of an exercise, authored for the RIGHT side.

    Attributes:
        view: The camera: `front`, `three-quarter`, `side`, `back` or `top`.
        base: The name of the base pose it starts from and returns to.
        intro: Played once at the start of a side.
        rep: One repetition.
        outro: Played once at the end of a side.
        reaches: What the hands rest on from the beginning.
        arrow: The name of the arrow that shows the direction, or "".
        prop: The band that is in the hands, `band_hands`, `band_underfoot`, or ""; what stands
            around belongs to the base pose.
        close: Whether to look closely at the upper body, because the movement is small.
    """

    view: str
    base: str
    rep: tuple[Keyframe, ...]
    intro: tuple[Keyframe, ...] = ()
    outro: tuple[Keyframe, ...] = ()
    reaches: Mapping[str, str] = field(default_factory=dict)
    arrow: str = ""
    prop: str = ""
    close: bool = False

    @property
    def frames(self) -> tuple[Keyframe, ...]:
        """All keyframes, in the order in which they are played."""
        return (*self.intro, *self.rep, *self.outro)


@dataclass(frozen=True, slots=True)
class Exercise:
    """One movement that a stranger can follow.

    Attributes:
        identifier: A stable key in kebab-case.
        hold: How long a hold lasts.
        reps: Repetitions a side.
        directions: With `Sides.REVERSE`, what the first and the second way round are called.
        cues: What to do, in order; shown and spoken.
        sources: Keys of the works that the dose and the cues rest on.
        hold_range: The shortest and the longest hold that the sources allow.
        reps_range: The fewest and the most repetitions that the sources allow.
        postures_ok: Every posture that it can be done in.
        wheelchair: `yes`, `adapt` (a caution says how) or `no`.
        default_on: Whether it is offered to somebody who has not asked for it.
    """

    identifier: str
    name: str
    category: str
    regions: tuple[str, ...]
    posture: str
    sides: Sides
    hold: timedelta
    reps: int
    sets: int
    cues: tuple[str, ...]
    animation: Animation
    directions: tuple[str, str] | None = None
    muscles: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    avoid_if: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    level: int = 1
    discreet: int = 0
    easier: str = ""
    harder: str = ""
    aliases: tuple[str, ...] = ()
    postures_ok: tuple[str, ...] = ()
    hold_range: tuple[timedelta, timedelta] = (timedelta(), timedelta())
    reps_range: tuple[int, int] = (1, 1)
    tempo: str = ""
    wheelchair: str = "yes"
    default_on: bool = True

    @property
    def needs_band(self) -> bool:
        """Whether it is done with a band in the hands."""
        return any(item.startswith("band") for item in self.equipment)

    def __post_init__(self) -> None:
        """Refuse what cannot be played."""
        if self.reps < 1 or self.sets < 1:
            raise ValueError("reps and sets are at least 1")
        if not self.cues:
            raise ValueError("an exercise needs at least one cue")
        if not self.animation.rep:
            raise ValueError("the animation needs at least one keyframe in rep")
        if any(frame.cue > len(self.cues) or frame.cue < 0 for frame in self.animation.frames):
            raise ValueError("a keyframe names a cue that is not there")
        if self.sides is Sides.REVERSE and self.directions is None:
            raise ValueError("sides = reverse needs directions, the names of both ways round")


@dataclass(frozen=True, slots=True)
class Step:
    """One exercise of a routine, with the dose that the routine asks for."""

    exercise: Exercise
    reps: int
    hold: timedelta
    sets: int = 1


@dataclass(frozen=True, slots=True)
class Routine:
    """A named sequence of exercises."""

    identifier: str
    name: str
    kind: str
    focus: str
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Refuse a routine without steps."""
        if not self.steps:
            raise ValueError("a routine needs at least one step")
