"""A routine laid out as cues: what is to be done, for how long, and how the body gets there.

Every part of a routine is got ready for, then played turn by turn: a side, or a way round, of a
set. Movement is what earns credit; get-ready, switch and rest are cues as well, but not movement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from deskbreak.domain.exercise import Exercise, Keyframe, Phase, Side, Sides, Step
from deskbreak.domain.pose import Pose

ZERO = timedelta()
GET_READY = timedelta(seconds=5)
GET_UP = timedelta(seconds=8)
TO_THE_FLOOR = timedelta(seconds=12)
PICK_UP = timedelta(seconds=5)
"""The first band of a session takes so much longer to get ready for."""
SWITCH = timedelta(seconds=3)
REST_BETWEEN_SETS = timedelta(seconds=20)
LONG_HOLD = timedelta(seconds=10)
"""From here on a hold is the exercise and is counted down; shorter ones belong to a repetition."""

BLOCKS_A_STEP = 1000
"""Room for the turns of all sets of one step in the numbering of blocks."""

MOVING = frozenset({Phase.MOVE_IN, Phase.MOVE, Phase.HOLD, Phase.EASE_OUT})


@dataclass(frozen=True, slots=True)
class Cue:
    """One instruction with a length.

    Attributes:
        step: Which step of the routine, from 0.
        block: Which turn of which set this belongs to, counted through the whole routine.
        turn: Which side or direction of the set, from 1; `turns` says how many there are.
        rep: Which repetition of the turn, from 1; 0 where none is under way.
        texts: The lines that belong to it, shown one after the other.
        start: The pose at its beginning, authored for the RIGHT side; `end` at its end.
        before: The pose before `start` where a movement flows through it; `after` likewise.
    """

    step: int
    block: int
    exercise: Exercise
    phase: Phase
    lasts: timedelta
    side: Side
    turn: int
    turns: int
    rep: int
    reps: int
    texts: tuple[str, ...]
    start: Pose
    end: Pose
    before: Pose | None = None
    after: Pose | None = None

    @property
    def is_movement(self) -> bool:
        """Whether the time of this cue is time moved."""
        return self.phase in MOVING

    @property
    def direction(self) -> str:
        """Which way round a reversed movement goes, or ""."""
        names = self.exercise.directions
        return names[self.turn - 1] if names is not None else ""

    @property
    def turn_of_step(self) -> int:
        """Which turn of all the turns of its step this belongs to, from 0."""
        return self.block - self.step * BLOCKS_A_STEP

    @property
    def move(self) -> tuple[int, Side, int]:
        """What this cue is a part of: a step, done to one side or one way round."""
        return (self.step, self.side, self.turn)


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a routine as it is laid out.

    Attributes:
        number: Which step of the routine, from 0; it stays when another one is left out.
        had: How many of its turns, in all its sets, need not be played any more.
        from_posture: How the body is before it; "" is as the part before leaves it.
    """

    number: int
    step: Step
    had: int = 0
    from_posture: str = ""


def parts_cues(parts: Sequence[Part], first: Side) -> Iterator[Cue]:
    """The cues of some parts, one after the other; mirrored exercises begin with `first`."""
    # Every session starts from sitting, with nothing in the hands.
    posture, has_band = "seated", False
    for part in parts:
        exercise = part.step.exercise
        ready = ready_time(part.from_posture or posture, exercise.posture)
        if exercise.needs_band and not has_band:
            ready += PICK_UP
        posture, has_band = exercise.posture, has_band or exercise.needs_band
        yield from _part_cues(part, first, ready)


def turns_of(exercise: Exercise, first: Side = Side.RIGHT) -> tuple[Side, ...]:
    """The side that works in each turn of a set."""
    match exercise.sides:
        case Sides.MIRROR:
            return (first, first.other)
        case Sides.REVERSE:
            return (Side.BOTH, Side.BOTH)
        case Sides.NONE:
            return (Side.BOTH,)
        case Sides.ALTERNATE:
            return (first,)
        case _:
            assert_never(exercise.sides)


def ready_time(before: str, after: str) -> timedelta:
    """How long it takes to get ready for an exercise, coming from another posture."""
    if before == after:
        return GET_READY
    return TO_THE_FLOOR if "floor" in {before, after} else GET_UP


def _part_cues(part: Part, first: Side, ready: timedelta) -> Iterator[Cue]:
    step, exercise = part.step, part.step.exercise
    base = Pose(reaches=exercise.animation.reaches)
    sides = turns_of(exercise, first)
    blocks = [
        (number, turn, side)
        for number, (turn, side) in enumerate([*enumerate(sides, start=1)] * step.sets)
    ][part.had :]
    for place, (number, turn, side) in enumerate(blocks):
        here = Cue(
            step=part.number,
            block=part.number * BLOCKS_A_STEP + number,
            exercise=exercise,
            phase=Phase.READY,
            lasts=ready,
            side=side,
            turn=turn,
            turns=len(sides),
            rep=0,
            reps=step.reps * 2 if exercise.sides is Sides.ALTERNATE else step.reps,
            texts=exercise.cues[:1],
            start=base,
            end=base,
        )
        if not place:
            yield here
        elif turn > 1:
            yield replace(here, phase=Phase.SWITCH, lasts=SWITCH)
        else:
            yield replace(here, phase=Phase.REST, lasts=REST_BETWEEN_SETS)
        yield from _turn_cues(step, here, base)


def _turn_cues(step: Step, cue: Cue, base: Pose) -> Iterator[Cue]:
    """The movement of one turn; one movement flows into the next without a stop."""
    cues = tuple(_threaded(step, cue, base))
    for before, this, after in zip((None, *cues), cues, (*cues[1:], None), strict=False):
        yield replace(
            this,
            before=before.start if before and _flows(before, this) else None,
            after=after.end if after and _flows(this, after) else None,
        )


def _flows(one: Cue, other: Cue) -> bool:
    return one.phase is Phase.MOVE and other.phase is Phase.MOVE and one.side is other.side


def _threaded(step: Step, cue: Cue, base: Pose) -> Iterator[Cue]:
    """The movement of one turn, with the poses threaded through it."""
    animation = step.exercise.animation
    rep = animation.rep
    if step.exercise.sides is Sides.REVERSE and cue.turn > 1:
        rep = (*reversed(rep[:-1]), rep[-1])
    alternates = step.exercise.sides is Sides.ALTERNATE
    pose = base
    for number, keyframe in _numbered(animation.intro, rep, animation.outro, cue.reps):
        end = pose if keyframe.phase is Phase.HOLD else pose.after(keyframe, base)
        yield replace(
            cue,
            phase=keyframe.phase,
            lasts=step.hold if keyframe.lasts is None else keyframe.lasts,
            side=cue.side.other if alternates and number and number % 2 == 0 else cue.side,
            rep=number,
            texts=_lines(step.exercise.cues, keyframe, number, cue.reps),
            start=pose,
            end=end,
        )
        pose = end


def _numbered(
    intro: Iterable[Keyframe], rep: Iterable[Keyframe], outro: Iterable[Keyframe], count: int
) -> Iterator[tuple[int, Keyframe]]:
    yield from ((0, keyframe) for keyframe in intro)
    frames = tuple(rep)
    for number in range(1, count + 1):
        yield from ((number, keyframe) for keyframe in frames)
    yield from ((count, keyframe) for keyframe in outro)


def _lines(cues: tuple[str, ...], keyframe: Keyframe, rep: int, reps: int) -> tuple[str, ...]:
    """What is said when: the first line while getting ready, the last one while coming out.

    With repetitions the lines take turns, one a repetition. In a single long repetition the
    second line belongs to the way in and those between to the hold.
    A keyframe that names its line has it, so that word and picture agree.
    """
    if keyframe.cue:
        return (cues[keyframe.cue - 1],)
    last = len(cues) - 1
    if reps > 1:
        return (cues[min(rep, last)],)
    match keyframe.phase:
        case Phase.HOLD:
            return cues[2:last] or cues[last:]
        case Phase.EASE_OUT:
            return cues[last:]
        case _:
            return (cues[min(1, last)],)
