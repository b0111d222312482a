"""The same exercise sitting and standing, where picture and words fit both."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from deskbreak.domain.bases import UPRIGHT
from deskbreak.domain.exercise import Exercise, Routine, Step

SEATED: Final = {"STAND_FRONT": "SIT_HANGING", "STAND_SIDE": "SIT_HANGING"}
"""What somebody who sits starts from, where an exercise says how somebody does who stands."""

SITTING = re.compile(r"\b(sit|seat|chair|slump)", re.IGNORECASE)
STANDING = re.compile(r"\b(stand|feet|step)", re.IGNORECASE)
"""A cue with such a word and none of the other kind belongs to its posture alone."""


def standing(exercise: Exercise) -> Exercise | None:
    """The exercise for somebody who stands; None where it has to be done otherwise."""
    if exercise.posture == "standing":
        return exercise
    base = UPRIGHT.get(exercise.animation.base)
    if exercise.posture != "seated" or _is_bound(exercise, "standing", SITTING, STANDING):
        return None
    return None if base is None else _moved(exercise, "standing", base)


def seated(exercise: Exercise) -> Exercise | None:
    """The exercise for somebody who sits; None where it has to be done otherwise."""
    if exercise.posture == "seated":
        return exercise
    base = SEATED.get(exercise.animation.base)
    if exercise.posture != "standing" or _is_bound(exercise, "seated", STANDING, SITTING):
        return None
    return None if base is None else _moved(exercise, "seated", base)


def gets_up(routine: Routine) -> bool:
    """Whether a routine takes the person out of the chair."""
    return any(map(is_up, routine.steps))


def is_up(step: Step) -> bool:
    """Whether a step is done out of the chair."""
    return step.exercise.posture != "seated"


def _is_bound(
    exercise: Exercise, posture: str, bound: re.Pattern[str], free: re.Pattern[str]
) -> bool:
    """Whether data, things or words say that it is not done in a posture."""
    if posture not in exercise.postures_ok or "chair" in exercise.equipment:
        return True
    return any(bound.search(cue) and not free.search(cue) for cue in exercise.cues)


def _moved(exercise: Exercise, posture: str, base: str) -> Exercise:
    return replace(exercise, posture=posture, animation=replace(exercise.animation, base=base))
