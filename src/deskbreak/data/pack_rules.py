"""What an exercise and a routine must be, and what they had better be.

Doses: holds of 15 to 30 s, 8 to 12 repetitions, movement for 30 to 60 s. What is outside is an
exception where its range says so and a source stands behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from deskbreak.domain.composing import CATEGORIES
from deskbreak.domain.doses import is_held, usual
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.length import reps_of, total, turn, work
from deskbreak.domain.needs import AT_HAND, OWNED_AS, POSTURES, TAGS

SECOND: Final = timedelta(seconds=1)
HOLDS: Final = (15 * SECOND, 30 * SECOND)
REPS: Final = (8, 12)
MOVEMENT: Final = (30 * SECOND, 60 * SECOND)
FEWEST_IN_MICRO: Final = 3
LONGEST_CUE: Final = 90
LONGEST_NAME: Final = 60
LONGEST_TEXT: Final = 300
"""Characters; the guide has room for no more, however small it writes."""
LENGTHS: Final = {
    "micro": (60 * SECOND, 90 * SECOND),
    "standard": (180 * SECOND, 300 * SECOND),
    "floor": (240 * SECOND, 360 * SECOND),
    "full": (840 * SECOND, 900 * SECOND),
}
"""How long a routine of each kind is meant to last."""
WHEELCHAIR: Final = ("yes", "adapt", "no")

TEXTS: Final = ("aliases", "cues", "mistakes", "cautions", "sources", "regions", "muscles")

MOST_REPS: Final = 100
MOST_SETS: Final = 10
LONGEST_HOLD: Final = 300 * SECOND
LONGEST_TURN: Final = 600 * SECOND
SHORTEST_TURN: Final = SECOND
MOST_STEPS: Final = 60


def check_exercise(exercise: Exercise) -> None:
    """Look whether an exercise can be played and chosen.

    Raises:
        ValueError: It cannot, and why, with the key in front.
    """
    _check_texts("$.name", [exercise.name])
    for name in TEXTS:
        _check_texts(f"$.{name}", getattr(exercise, name), is_list=True)
    _check_texts("$.tempo", [exercise.tempo])
    _check("$.posture", [exercise.posture], POSTURES)
    _check("$.postures_ok", exercise.postures_ok, POSTURES)
    _check("$.category", [exercise.category], CATEGORIES)
    _check("$.avoid_if", exercise.avoid_if, TAGS)
    _check("$.wheelchair", [exercise.wheelchair], WHEELCHAIR)
    _bound("$.level", exercise.level, 1, 3)
    _bound("$.discreet", exercise.discreet, 0, 2)
    _check_dose(usual(exercise), "$")
    if exercise.hold_range[0] > exercise.hold_range[1]:
        raise ValueError("$.hold_range: the first number is the smaller one")
    if exercise.reps_range[0] > exercise.reps_range[1]:
        raise ValueError("$.reps_range: the first number is the smaller one")
    if not exercise.regions:
        raise ValueError("$.regions: expected at least one, its area")
    lengths = (frame.lasts for frame in exercise.animation.frames)
    if any(lasts is not None and lasts < timedelta() for lasts in lengths):
        raise ValueError("$.anim: no keyframe lasts less than 0 s")


def check_routine(routine: Routine) -> None:
    """Look whether a routine can be played and chosen.

    Raises:
        ValueError: It cannot, and why, with the key in front.
    """
    _check_texts("$.name", [routine.name])
    _check("$.kind", [routine.kind], LENGTHS)
    if len(routine.steps) > MOST_STEPS:
        raise ValueError(f"$.steps: expected at most {MOST_STEPS}")
    for number, step in enumerate(routine.steps):
        _check_dose(step, f"$.steps[{number}]")


def exercise_advice(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """What had better be otherwise in an exercise: its key, and why."""
    yield from _dose_advice(usual(exercise), "$")
    if not exercise.sources:
        yield "$.sources", "names no source for its dose and its cues"
    if len(exercise.name) > LONGEST_NAME:
        yield "$.name", f"is longer than {LONGEST_NAME} characters"
    for number, cue in enumerate(exercise.cues):
        if len(cue) > LONGEST_CUE:
            yield f"$.cues[{number}]", f"is longer than {LONGEST_CUE} characters"
    for item in exercise.equipment:
        if item not in AT_HAND and item not in OWNED_AS:
            yield "$.equipment", f"nobody has {item!r}, so it is never chosen"


def routine_advice(routine: Routine) -> Iterator[tuple[str, str]]:
    """What had better be otherwise in a routine: its key, and why."""
    lasts, (least, most) = total(routine.steps), LENGTHS[routine.kind]
    if not least <= lasts <= most:
        meant = f"{_clock(least)} to {_clock(most)} are meant for {routine.kind!r}"
        yield "$.steps", f"it lasts {_clock(lasts)}, and {meant}"
    for number, step in enumerate(routine.steps):
        is_small = routine.kind == "micro" and step.reps >= FEWEST_IN_MICRO
        for key, reason in _dose_advice(step, f"$.steps[{number}]"):
            if not (is_small and key.endswith(".reps") and step.reps < REPS[0]):
                yield key, reason


def _dose_advice(step: Step, path: str) -> Iterator[tuple[str, str]]:
    """Which parts of a dose are outside the limits, without being marked as an exception."""
    exercise = step.exercise
    is_marked = bool(exercise.sources)
    if is_held(exercise):
        low, top = exercise.hold_range
        marked = is_marked and low <= step.hold <= top
        if not (HOLDS[0] <= step.hold <= HOLDS[1] or marked):
            yield f"{path}.hold_s", f"a hold of {_seconds(step.hold)} s, and 15 to 30 are meant"
        return
    fewest, most = exercise.reps_range
    marked = is_marked and fewest <= step.reps <= most
    lasts = work(step)
    if exercise.category == "strength":
        if not (REPS[0] <= step.reps <= REPS[1] or marked):
            yield f"{path}.reps", f"{step.reps} repetitions, and 8 to 12 are meant"
    elif not (MOVEMENT[0] <= lasts <= MOVEMENT[1] or marked):
        yield f"{path}.reps", f"movement for {_seconds(lasts)} s, and 30 to 60 are meant"


def _check_dose(step: Step, path: str) -> None:
    _bound(f"{path}.reps", step.reps, 1, MOST_REPS)
    _bound(f"{path}.sets", step.sets, 1, MOST_SETS)
    if not timedelta() <= step.hold <= LONGEST_HOLD:
        raise ValueError(f"{path}.hold_s: expected 0 to {_seconds(LONGEST_HOLD)} s")
    exercise = step.exercise
    lasts = turn(exercise, reps_of(exercise, step.reps), step.hold)
    if not SHORTEST_TURN <= lasts <= LONGEST_TURN:
        raise ValueError(f"{path}: it moves for {_seconds(lasts)} s, and 1 to 600 can be played")


def _check(key: str, values: Iterable[str], known: Iterable[str]) -> None:
    for value in values:
        if value not in known:
            raise ValueError(f"{key}: {value!r} is none of {', '.join(known)}")


def _check_texts(key: str, texts: Sequence[str], *, is_list: bool = False) -> None:
    """Look whether texts can be shown; control characters could do things to a terminal."""
    for number, text in enumerate(texts):
        where = f"{key}[{number}]" if is_list else key
        if len(text) > LONGEST_TEXT:
            raise ValueError(f"{where}: is longer than {LONGEST_TEXT} characters")
        if any(one < " " or "\x7f" <= one < "\xa0" for one in text):
            raise ValueError(f"{where}: expected one line without control characters")


def _bound(key: str, value: int, low: int, top: int) -> None:
    if not low <= value <= top:
        raise ValueError(f"{key}: expected {low} to {top}")


def _seconds(span: timedelta) -> str:
    return f"{span.total_seconds():g}"


def _clock(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    return f"{seconds // 60}:{seconds % 60:02}"
