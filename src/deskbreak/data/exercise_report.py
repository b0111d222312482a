"""What `deskbreak exercises list` and `show` print; docs/command-line.md describes the object."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from difflib import get_close_matches

from deskbreak.data.packs import Packs
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Exercise, Routine, Sides, Step
from deskbreak.domain.length import total, work
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.past import area
from deskbreak.domain.terms import Limits

EACH = {
    Sides.NONE: "",
    Sides.MIRROR: " each side",
    Sides.REVERSE: " each direction",
    Sides.ALTERNATE: " each side, alternating",
}


class Unknown(LookupError):  # noqa: N818 - an answer, said as it is
    """There is no such exercise or routine; the sentence says what there is instead."""


def listed_lines(packs: Packs, needs: Needs) -> tuple[str, ...]:
    """A line for every exercise and every routine, with what keeps it from the person."""
    library = packs.library
    limits = Limits(library.exercises, needs)
    rows = [_exercise_row(one, limits) for one in library.exercises.values()]
    rows += [_routine_row(one) for one in library.routines.values()]
    widths = [max((len(cell) for cell in column), default=0) for column in zip(*rows, strict=True)]
    return tuple(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def listed_object(packs: Packs, needs: Needs) -> dict[str, object]:
    """Everything that can be played, as one object."""
    library = packs.library
    limits = Limits(library.exercises, needs)
    return {
        "exercises": [_exercise_object(one, packs, limits) for one in library.exercises.values()],
        "routines": [_routine_object(one, packs) for one in library.routines.values()],
        "packs": [
            {
                "id": pack.key,
                "name": pack.name,
                "licence": pack.licence,
                "version": pack.version,
                "sources": list(pack.sources),
            }
            for pack in packs.packs
        ],
        "problems": [str(problem) for problem in packs.problems],
    }


def shown_lines(packs: Packs, key: str) -> tuple[str, ...]:
    """Everything about one exercise or one routine.

    Raises:
        Unknown: There is none with this key.
    """
    library = packs.library
    if key in library.exercises:
        return tuple(_shown_exercise(library.exercises[key], packs))
    if key in library.routines:
        return tuple(_shown_routine(library.routines[key], packs))
    near = get_close_matches(key, [*library.exercises, *library.routines], n=3)
    hint = f"; there is {' and '.join(near)}" if near else ""
    raise Unknown(f"There is no exercise or routine {key!r}{hint}.")


def dose(step: Step) -> str:
    """How much of an exercise a step is, as `8 reps, 3 s hold` or `hold 15 s each side`."""
    exercise = step.exercise
    each, sets = EACH[exercise.sides], f", {step.sets} sets" if step.sets > 1 else ""
    hold = f"{step.hold.total_seconds():g} s"
    if exercise.category == "static" and step.hold and step.reps == 1:
        return f"hold {hold}{each}{sets}"
    reps = "1 rep" if step.reps == 1 else f"{step.reps} reps"
    return f"{reps}{each}{f', {hold} hold' if step.hold else ''}{sets}"


def clock(span: timedelta) -> str:
    """A length as minutes and seconds; half a second is one."""
    minutes, seconds = divmod(int(span.total_seconds() + 0.5), 60)
    return f"{minutes}:{seconds:02}"


def _exercise_row(exercise: Exercise, limits: Limits) -> tuple[str, ...]:
    obstacle = _obstacle(exercise, limits)
    why_not = "" if obstacle is None else f"not for you: {obstacle.value}"
    lasts = clock(work(usual(exercise)))
    return (exercise.identifier, exercise.name, area(exercise), exercise.posture, lasts, why_not)


def _routine_row(routine: Routine) -> tuple[str, ...]:
    lasts = clock(total(routine.steps))
    return (routine.identifier, routine.name, routine.focus, routine.kind, lasts, "")


def _exercise_object(exercise: Exercise, packs: Packs, limits: Limits) -> dict[str, object]:
    pack, obstacle = packs.pack_of(exercise.identifier), _obstacle(exercise, limits)
    return {
        "id": exercise.identifier,
        "name": exercise.name,
        "category": exercise.category,
        "regions": list(exercise.regions),
        "posture": exercise.posture,
        "equipment": list(exercise.equipment),
        "level": exercise.level,
        "dose": dose(usual(exercise)),
        "work_s": work(usual(exercise)).total_seconds(),
        "avoid_if": list(exercise.avoid_if),
        "easier": exercise.easier or None,
        "harder": exercise.harder or None,
        "pack": None if pack is None else pack.key,
        "obstacle": None if obstacle is None else obstacle.value,
    }


def _routine_object(routine: Routine, packs: Packs) -> dict[str, object]:
    pack = packs.pack_of(routine.identifier)
    return {
        "id": routine.identifier,
        "name": routine.name,
        "kind": routine.kind,
        "focus": routine.focus,
        "total_s": total(routine.steps).total_seconds(),
        "exercises": [step.exercise.identifier for step in routine.steps],
        "pack": None if pack is None else pack.key,
    }


def _obstacle(exercise: Exercise, limits: Limits) -> Obstacle | None:
    """What keeps an exercise from the person in every posture."""
    return None if limits.possible(exercise) else limits.obstacle(exercise)


def _shown_exercise(exercise: Exercise, packs: Packs) -> Iterator[str]:
    lasts = clock(work(usual(exercise)))
    picture = packs.pictures.get(exercise.identifier)
    yield exercise.name
    yield f"{exercise.category}, {exercise.posture}, level {exercise.level}"
    yield f"For: {', '.join(exercise.regions)}"
    yield f"Dose: {dose(usual(exercise))}, {lasts}"
    if exercise.equipment:
        yield f"Needs: {', '.join(exercise.equipment)}"
    yield ""
    yield from (f"{number}. {cue}" for number, cue in enumerate(exercise.cues, start=1))
    for title, lines in (
        ("Watch out for", exercise.mistakes),
        ("Take care", exercise.cautions),
    ):
        if lines:
            yield from ("", f"{title}:", *(f"- {line}" for line in lines))
    yield ""
    for title, words in (
        ("Go easy", ", ".join(exercise.avoid_if)),
        ("Easier", exercise.easier),
        ("Harder", exercise.harder),
        ("Sources", ", ".join(exercise.sources)),
        ("Picture", picture.name if picture else ""),
    ):
        if words:
            yield f"{title}: {words}"
    yield from _origin(exercise.identifier, packs)


def _shown_routine(routine: Routine, packs: Packs) -> Iterator[str]:
    yield routine.name
    yield f"{routine.kind}, {routine.focus}, {clock(total(routine.steps))}"
    yield ""
    for step in routine.steps:
        exercise = step.exercise
        yield f"{exercise.identifier}, {exercise.posture}: {dose(step)}, {clock(work(step))}"
    yield ""
    yield from _origin(routine.identifier, packs)


def _origin(key: str, packs: Packs) -> Iterator[str]:
    pack = packs.pack_of(key)
    if pack is not None:
        licence = f", {pack.licence}" if pack.licence else ""
        yield f"Pack: {pack.name}{licence}"
        yield from (f"- {source}" for source in pack.sources)
