"""The words for what exercises and routines are."""

from __future__ import annotations

import math
from datetime import timedelta

from deskbreak.domain.doses import is_held
from deskbreak.domain.exercise import Exercise, Routine, Sides, Step
from deskbreak.domain.length import total
from deskbreak.domain.needs import Obstacle
from deskbreak.ui import text
from deskbreak.ui.translating import translator

CONTEXT = "exercises"
_tr = translator(CONTEXT)
SECOND = timedelta(seconds=1)


def region(key: str) -> str:
    """What a region of the body is called; one that is not known is called by its key."""
    return {
        "neck": _tr("Neck"),
        "shoulders": _tr("Shoulders"),
        "upper-back": _tr("Upper back"),
        "chest": _tr("Chest"),
        "trunk": _tr("Trunk"),
        "forearms": _tr("Forearms"),
        "wrists": _tr("Wrists"),
        "whole": _tr("Whole body"),
    }.get(key, key.replace("-", " ").capitalize())


def posture(key: str) -> str:
    """What a posture is called."""
    return {
        "seated": _tr("Seated"),
        "standing": _tr("Standing"),
        "floor": _tr("On the floor"),
    }.get(key, key.capitalize())


def category(key: str) -> str:
    """What kind of exercise it is."""
    return {
        "dynamic": _tr("Movement"),
        "static": _tr("Held stretch"),
        "strength": _tr("Strength"),
    }.get(key, key.capitalize())


def level(number: int) -> str:
    """How hard something is."""
    return {1: _tr("Easy"), 2: _tr("Moderate"), 3: _tr("Needs practice")}.get(number, str(number))


def equipment(key: str) -> str:
    """What a thing is called that an exercise needs."""
    return {
        "chair": _tr("chair"),
        "chair-fixed-back": _tr("chair with a back that does not move"),
        "desk": _tr("desk"),
        "doorway": _tr("doorway"),
        "wall": _tr("wall"),
        "anchor": _tr("something firm to anchor the band to"),
        "towel-optional": _tr("towel, if you like"),
        "band-light": _tr("light band"),
        "band-medium": _tr("medium band"),
        "mat": _tr("mat"),
        "foam-roller": _tr("foam roller"),
    }.get(key, key.replace("-", " "))


def sides(how: Sides) -> str:
    """How an exercise uses its sides."""
    return {
        Sides.NONE: _tr("No sides"),
        Sides.MIRROR: _tr("One side, then the other"),
        Sides.REVERSE: _tr("One way round, then the other"),
        Sides.ALTERNATE: _tr("Right and left by turns"),
    }[how]


def kind(key: str) -> str:
    """What a kind of routine is for."""
    return {
        "micro": _tr("Micro break"),
        "standard": _tr("Rest break"),
        "floor": _tr("On the floor"),
        "full": _tr("A quarter of an hour"),
    }.get(key, key.capitalize())


def seconds(span: timedelta) -> str:
    """A hold in whole seconds."""
    return _tr("%n s", round(span / SECOND))


def times(count: int) -> str:
    """How often something is done."""
    return _tr("once") if count == 1 else _tr("%n times", count)


def dose(step: Step) -> str:
    """How much of an exercise: its hold or its repetitions, and how many sides."""
    exercise = step.exercise
    amount = times(step.reps)
    if is_held(exercise) and step.hold:
        amount = seconds(step.hold)
        if step.reps > 1:
            amount = _tr("%1 × %2").replace("%1", str(step.reps)).replace("%2", amount)
    if step.sets > 1:
        amount = _tr("%1 sets of %2").replace("%1", str(step.sets)).replace("%2", amount)
    match exercise.sides:
        case Sides.MIRROR | Sides.ALTERNATE:
            return _tr("%1 each side").replace("%1", amount)
        case Sides.REVERSE:
            return _tr("%1 each way").replace("%1", amount)
        case Sides.NONE:
            return amount


def summary(exercise: Exercise) -> str:
    """Where it works and how it is done, in one line."""
    regions = ", ".join(region(key).lower() for key in exercise.regions)
    return " · ".join((regions[:1].upper() + regions[1:], posture(exercise.posture).lower()))


def length(steps: tuple[Step, ...]) -> str:
    """How long steps last together, to the second; half a second counts as one."""
    return face(total(steps))


def face(span: timedelta) -> str:
    """A length as on a stopwatch; a part of a second counts as one."""
    return text.clock_face(SECOND * math.ceil(span / SECOND))


def routine_summary(routine: Routine) -> str:
    """What a routine is for, how many exercises it has and how long it lasts."""
    count = _tr("%n exercises", len(routine.steps))
    if len(routine.steps) == 1:
        count = _tr("1 exercise")
    return " · ".join((kind(routine.kind), count, length(routine.steps)))


def obstacle(why: Obstacle) -> str:
    """Why an exercise is not offered, in a sentence."""
    return {
        Obstacle.OFF: _tr("It is switched off."),
        Obstacle.HURTS: _tr("Not offered for a few days, because it hurt."),
        Obstacle.GO_EASY: _tr("Not offered: it strains what you go easy on."),
        Obstacle.SEATED_ONLY: _tr("Not offered: you asked for seated exercises only."),
        Obstacle.NO_FLOOR: _tr("Not offered: you asked for nothing on the floor."),
        Obstacle.EQUIPMENT: _tr("Not offered: it needs something that you do not have."),
        Obstacle.DISCREET: _tr("Not offered: others would notice it."),
        Obstacle.LEVEL: _tr("Not offered yet: it is harder than your level."),
        Obstacle.TOO_HARD: _tr("Not offered for now: it was too hard."),
    }[why]


def wheelchair(key: str) -> str:
    """Whether an exercise can be done in a wheelchair."""
    return {
        "yes": _tr("Fit for a wheelchair"),
        "adapt": _tr("In a wheelchair with changes"),
        "no": _tr("Not for a wheelchair"),
    }.get(key, key)


def discreet(number: int) -> str:
    """How much others notice of it."""
    return {
        0: _tr("Needs some room"),
        1: _tr("Ordinary at a desk"),
        2: _tr("Hardly to be seen"),
    }.get(number, "")
