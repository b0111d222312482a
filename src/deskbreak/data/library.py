"""Exercises and routines read from TOML, each entry on its own.

A broken file or entry is left out and named in a sentence; everything else is there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import msgspec

from deskbreak.data import resources
from deskbreak.domain.arrows import ARROWS
from deskbreak.domain.band import BANDS
from deskbreak.domain.bases import BASES, UPRIGHT
from deskbreak.domain.camera import VIEWS
from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Routine, Sides, Step
from deskbreak.domain.skeleton import CHANNELS
from deskbreak.domain.targets import is_reach

SPECIAL = frozenset({"dur", "phase", "reset", "cue", "hand_L", "hand_R"})
"""The keys of a keyframe that are not channels."""
LONGEST = 86_400
"""Seconds; nothing here lasts as long as a day, and what is no number is not less."""
FARTHEST = 360


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that can be played, by its key."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]


class _Anim(msgspec.Struct, forbid_unknown_fields=True):
    view: str
    base: str
    rep: list[dict[str, Any]]
    intro: list[dict[str, Any]] = []
    outro: list[dict[str, Any]] = []
    arrow: str = ""
    prop: str = ""
    close: bool = False
    hand_L: str = ""  # noqa: N815
    hand_R: str = ""  # noqa: N815


class _Exercise(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    category: str
    regions: tuple[str, ...]
    posture: str
    sides: Sides
    reps: int
    cues: tuple[str, ...]
    anim: _Anim
    hold_s: float = 0
    sets: int = 1
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
    hold_range: tuple[float, float] = (0, 0)
    reps_range: tuple[int, int] = (1, 1)
    tempo: str = ""
    wheelchair: str = "yes"
    default_on: bool = True


class _Step(msgspec.Struct, forbid_unknown_fields=True):
    ex: str
    reps: int | None = None
    hold_s: float | None = None
    sets: int | None = None
    posture: str = ""
    block: str = ""


class _Routine(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    kind: str
    focus: str
    steps: list[_Step]
    posture: str = "seated"
    level: int = 1


def shipped_library() -> tuple[Library, tuple[str, ...]]:
    """What ships with deskbreak, and a sentence about everything that is wrong with it."""
    return library(resources.tables("exercises"), resources.tables("routines"))


def library(
    exercise_tables: Iterable[tuple[str, str]], routine_tables: Iterable[tuple[str, str]]
) -> tuple[Library, tuple[str, ...]]:
    """What the files hold, and a sentence about everything that is wrong with them.

    Both are given as pairs of a file's name and its text.
    """
    complaints: list[str] = []
    exercises: dict[str, Exercise] = {}
    for place, table in _entries(exercise_tables, "exercise", complaints):
        try:
            exercise = _exercise(msgspec.convert(table, _Exercise))
            if exercise.identifier in exercises:
                raise ValueError("$.id: this exercise is already there")  # noqa: TRY301
            exercises[exercise.identifier] = exercise
        except ValueError as error:
            complaints.append(f"{place}: {_sentence(error)}")
    routines: dict[str, Routine] = {}
    for place, table in _entries(routine_tables, "routine", complaints):
        try:
            routine = _routine(msgspec.convert(table, _Routine), exercises)
            routines[routine.identifier] = routine
        except ValueError as error:
            complaints.append(f"{place}: {_sentence(error)}")
    return Library(exercises, routines), tuple(complaints)


def _entries(
    tables: Iterable[tuple[str, str]], kind: str, complaints: list[str]
) -> Iterator[tuple[str, object]]:
    """Every entry of every file with the name of its place."""
    for name, text in tables:
        try:
            found = tomllib.loads(text).get(kind, [])
        except tomllib.TOMLDecodeError as error:
            complaints.append(f"{name}: {error}")
            continue
        if not isinstance(found, list):
            complaints.append(f"{name}: $.{kind}: expected a list of tables, [[{kind}]]")
            continue
        for number, table in enumerate(found, start=1):
            key = table.get("id") if isinstance(table, dict) else None
            known = f" ({key})" if isinstance(key, str) else ""
            yield f"{name}: {kind} {number}{known}", table


def _sentence(error: ValueError) -> str:
    """The message of an error with its path in front."""
    message, _, path = str(error).partition(" - at `")
    message = message[:1].lower() + message[1:]
    return f"{path.rstrip('`')}: {message}" if path else message


def _exercise(table: _Exercise) -> Exercise:
    return Exercise(
        identifier=table.id,
        name=table.name,
        category=table.category,
        regions=table.regions,
        posture=table.posture,
        sides=table.sides,
        hold=_span(table.hold_s, "$.hold_s"),
        reps=table.reps,
        sets=table.sets,
        cues=table.cues,
        animation=_animation(table.anim),
        directions=table.directions,
        muscles=table.muscles,
        equipment=table.equipment,
        avoid_if=table.avoid_if,
        mistakes=table.mistakes,
        cautions=table.cautions,
        sources=table.sources,
        level=table.level,
        discreet=table.discreet,
        easier=table.easier,
        harder=table.harder,
        aliases=table.aliases,
        postures_ok=table.postures_ok,
        hold_range=(
            _span(table.hold_range[0], "$.hold_range[0]"),
            _span(table.hold_range[1], "$.hold_range[1]"),
        ),
        reps_range=table.reps_range,
        tempo=table.tempo,
        wheelchair=table.wheelchair,
        default_on=table.default_on,
    )


def _animation(anim: _Anim) -> Animation:
    _check(anim.view, VIEWS, "$.anim.view")
    _check(anim.base, BASES, "$.anim.base")
    if anim.arrow:
        _check(anim.arrow, ARROWS, "$.anim.arrow")
    if anim.prop:
        _check(anim.prop, BANDS, "$.anim.prop")
    hands = {"L": anim.hand_L, "R": anim.hand_R}
    reaches = {hand: _reach(name, f"$.anim.hand_{hand}") for hand, name in hands.items() if name}
    return Animation(
        view=anim.view,
        base=anim.base,
        rep=_keyframes(anim.rep, "rep"),
        intro=_keyframes(anim.intro, "intro"),
        outro=_keyframes(anim.outro, "outro"),
        reaches=reaches,
        arrow=anim.arrow,
        prop=anim.prop,
        close=anim.close,
    )


def _check(name: str, known: Iterable[str], path: str) -> None:
    if name not in known:
        raise ValueError(f"{path}: {name!r} is none of {', '.join(sorted(known))}")


def _keyframes(tables: list[dict[str, Any]], segment: str) -> tuple[Keyframe, ...]:
    return tuple(
        _keyframe(table, f"$.anim.{segment}[{number}]") for number, table in enumerate(tables)
    )


def _keyframe(table: Mapping[str, object], path: str) -> Keyframe:
    channels = {name: value for name, value in table.items() if name not in SPECIAL}
    for name in channels:
        if name not in CHANNELS:
            raise ValueError(f"{path}.{name}: there is no such channel")
    phase = _converted(table.get("phase"), Phase, f"{path}.phase")
    lasts = _converted(table.get("dur"), float | None, f"{path}.dur")
    if lasts is None and phase is not Phase.HOLD:
        raise ValueError(f"{path}.dur: only a hold may go without")
    return Keyframe(
        phase=phase,
        lasts=None if lasts is None else _span(lasts, f"{path}.dur"),
        channels={name: _value(value, f"{path}.{name}") for name, value in channels.items()},
        reaches={
            hand: _reach(_converted(table[key], str, f"{path}.{key}"), f"{path}.{key}")
            for hand in "LR"
            if (key := f"hand_{hand}") in table
        },
        reset=_converted(table.get("reset", False), bool, f"{path}.reset"),
        cue=_converted(table.get("cue", 0), int, f"{path}.cue"),
    )


def _reach(name: str, path: str) -> str:
    if not is_reach(name):
        raise ValueError(f"{path}: {name!r} is nothing a hand can rest on")
    return name


def _converted(value: object, kind: Any, path: str) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ValueError(f"{error} - at `{path}`") from error


def _span(seconds: float, path: str) -> timedelta:
    if not abs(seconds) <= LONGEST:
        raise ValueError(f"{path}: expected a number of seconds")
    return timedelta(seconds=seconds)


def _value(value: object, path: str) -> float:
    """What a channel is set to: degrees, metres or a share; no body turns further than once."""
    found: float = _converted(value, float, path)
    if not abs(found) <= FARTHEST:
        raise ValueError(f"{path}: expected {-FARTHEST} to {FARTHEST}")
    return found


def _routine(table: _Routine, exercises: Mapping[str, Exercise]) -> Routine:
    steps = []
    for number, step in enumerate(table.steps):
        exercise = exercises.get(step.ex)
        if exercise is None:
            raise ValueError(f"$.steps[{number}].ex: there is no exercise {step.ex!r}")
        if step.posture and step.posture != exercise.posture:
            exercise = _in_posture(exercise, step.posture, f"$.steps[{number}].posture")
        held = step.hold_s
        hold = exercise.hold if held is None else _span(held, f"$.steps[{number}].hold_s")
        steps.append(Step(exercise, step.reps or exercise.reps, hold, step.sets or exercise.sets))
    return Routine(table.id, table.name, table.kind, table.focus, tuple(steps))


def _in_posture(exercise: Exercise, posture: str, path: str) -> Exercise:
    """The same exercise for somebody who stands; the movement is the same."""
    base = UPRIGHT.get(exercise.animation.base)
    if posture not in exercise.postures_ok or posture != "standing" or base is None:
        raise ValueError(f"{path}: {exercise.identifier} is not done {posture}")
    return replace(exercise, posture=posture, animation=replace(exercise.animation, base=base))
