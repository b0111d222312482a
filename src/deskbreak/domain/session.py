"""A routine as a timeline of cues, and one guided run along it.

Rules:
1. `Timeline.at(elapsed)` is total and monotone; everything on screen is derived from its answer.
2. Nothing decrements. Holds count down because `remaining` does, repetitions count up.
3. Movement is what earns credit: get-ready, switch and rest are on the timeline but not in the sum.
4. What was jumped over was not done; what was repeated counts once.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import accumulate
from typing import assert_never

from deskbreak.domain.exercise import Exercise, Keyframe, Phase, Routine, Side, Sides, Step
from deskbreak.domain.pose import Pose, Stance, ease

ZERO = timedelta()
GET_READY = timedelta(seconds=5)
GET_UP = timedelta(seconds=8)
TO_THE_FLOOR = timedelta(seconds=12)
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
    def move(self) -> tuple[int, Side, int]:
        """What this cue is a part of: a step, done to one side or one way round."""
        return (self.step, self.side, self.turn)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where in the timeline we are.

    Attributes:
        elapsed: How much of the cue is done.
        hold: The longest hold of the turn that the cue belongs to.
        turn_share: How much of the movement of the turn is done, 0 to 1.
    """

    index: int
    cue: Cue
    elapsed: timedelta
    hold: timedelta
    turn_share: float

    @property
    def remaining(self) -> timedelta:
        """How much of the cue is left."""
        return self.cue.lasts - self.elapsed

    @property
    def share(self) -> float:
        """How much of the cue is done, 0 to 1."""
        return self.elapsed / self.cue.lasts if self.cue.lasts else 1.0

    @property
    def stance(self) -> Stance:
        """Where the body is."""
        return Stance(self.cue.start, self.cue.end, ease(self.share))

    @property
    def text(self) -> str:
        """The line to show and to speak now."""
        lines = self.cue.texts
        return lines[min(int(self.share * len(lines)), len(lines) - 1)]

    @property
    def counts_down(self) -> bool:
        """Whether the number is seconds to go; otherwise it is the repetition under way."""
        return not self.cue.is_movement or self.hold >= LONG_HOLD

    @property
    def number(self) -> int:
        """The number in the ring: whole seconds left, or the repetition under way."""
        if not self.counts_down:
            return max(self.cue.rep, 1)
        match self.cue.phase:
            case Phase.MOVE_IN | Phase.MOVE:
                return math.ceil(self.hold.total_seconds())
            case Phase.EASE_OUT:
                return 0
            case Phase.HOLD | Phase.READY | Phase.SWITCH | Phase.REST:
                return math.ceil(self.remaining.total_seconds())
            case _:
                assert_never(self.cue.phase)

    @property
    def ring(self) -> float:
        """How much of the ring is filled, 0 to 1: time left of a hold, or movement done."""
        if not self.counts_down:
            return self.turn_share
        match self.cue.phase:
            case Phase.MOVE_IN | Phase.MOVE:
                return 1.0
            case Phase.EASE_OUT:
                return 0.0
            case Phase.HOLD | Phase.READY | Phase.SWITCH | Phase.REST:
                return 1.0 - self.share
            case _:
                assert_never(self.cue.phase)


@dataclass(frozen=True, slots=True)
class Block:
    """The movement of one turn: when it begins, when it ends, and its longest hold."""

    start: timedelta
    end: timedelta
    hold: timedelta


@dataclass(frozen=True, slots=True)
class Timeline:
    """The cues of a routine, one after the other."""

    routine: Routine
    cues: tuple[Cue, ...]
    starts: tuple[timedelta, ...]
    blocks: Mapping[int, Block]
    total: timedelta

    @classmethod
    def of(cls, routine: Routine, first: Side = Side.RIGHT) -> Timeline:
        """Lay out a routine; mirrored exercises begin with the `first` side."""
        cues = tuple(_routine_cues(routine, first))
        *starts, total = accumulate((cue.lasts for cue in cues), initial=ZERO)
        blocks: dict[int, Block] = {}
        for cue, start in zip(cues, starts, strict=True):
            if cue.is_movement:
                block = blocks.get(cue.block) or Block(start, start, ZERO)
                hold = cue.lasts if cue.phase is Phase.HOLD else ZERO
                blocks[cue.block] = Block(block.start, start + cue.lasts, max(block.hold, hold))
        return cls(routine, cues, tuple(starts), blocks, total)

    def at(self, elapsed: timedelta) -> Moment:
        """Where we are after `elapsed`; before the start the first cue, after the end the last."""
        inside = min(max(elapsed, ZERO), self.total)
        index = min(bisect_right(self.starts, inside), len(self.cues)) - 1
        cue = self.cues[index]
        block = self.blocks[cue.block]
        share = (inside - block.start) / (block.end - block.start)
        return Moment(
            index, cue, inside - self.starts[index], block.hold, min(max(share, 0.0), 1.0)
        )

    @property
    def movement(self) -> timedelta:
        """How much of the total is movement."""
        return sum((cue.lasts for cue in self.cues if cue.is_movement), ZERO)

    def start_of_step(self, step: int) -> timedelta:
        """When a step begins; after the last one, the end."""
        for cue, start in zip(self.cues, self.starts, strict=True):
            if cue.step >= step:
                return start
        return self.total


@dataclass(frozen=True, slots=True)
class Move:
    """What was done of one exercise, to one side or one way round."""

    exercise: str
    side: Side
    planned: timedelta
    done: timedelta
    reps: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was left out."""
        return self.done >= self.planned


@dataclass(frozen=True, slots=True)
class Run:
    """One guided run along a timeline: where it is, and what of it was really played.

    Attributes:
        position: Where it stood when it last started or stopped.
        since: The clock's reading when it last started; None while it is paused.
        played: By cue, how much of it has been played at most.
    """

    timeline: Timeline
    position: timedelta = ZERO
    since: timedelta | None = None
    played: Mapping[int, timedelta] = field(default_factory=dict)

    @property
    def is_going(self) -> bool:
        """Whether time passes in it."""
        return self.since is not None

    def elapsed(self, now: timedelta) -> timedelta:
        """How far along the timeline it is; a clock that went back moves nothing."""
        if self.since is None:
            return self.position
        return min(self.position + max(now - self.since, ZERO), self.timeline.total)

    def moment(self, now: timedelta) -> Moment:
        """Where it is."""
        return self.timeline.at(self.elapsed(now))

    def is_over(self, now: timedelta) -> bool:
        """Whether the end has been reached."""
        return self.elapsed(now) >= self.timeline.total

    def going(self, now: timedelta) -> Run:
        """The same run with time passing."""
        return self if self.is_going else replace(self, since=now)

    def paused(self, now: timedelta) -> Run:
        """The same run with time standing still; what was played until now is kept."""
        reached = self.elapsed(now)
        played = dict(self.played)
        for index, (cue, start) in enumerate(
            zip(self.timeline.cues, self.timeline.starts, strict=True)
        ):
            if start < reached and start + cue.lasts > self.position:
                done = min(reached - start, cue.lasts)
                played[index] = max(played.get(index, ZERO), done)
        return Run(self.timeline, reached, None, played)

    def to_next(self, now: timedelta) -> Run:
        """Go to the next exercise; what is jumped over is not done."""
        step = self.moment(now).cue.step + 1
        return self._jump(self.timeline.start_of_step(step), now)

    def to_previous(self, now: timedelta) -> Run:
        """Repeat this exercise, or go to the one before if this has only just been announced."""
        moment = self.moment(now)
        back = 1 if moment.cue.phase is Phase.READY else 0
        return self._jump(self.timeline.start_of_step(max(moment.cue.step - back, 0)), now)

    def _jump(self, position: timedelta, now: timedelta) -> Run:
        return replace(self.paused(now), position=position, since=now if self.is_going else None)

    def moves(self, now: timedelta) -> tuple[Move, ...]:
        """What has been done so far, exercise by exercise and side by side."""
        played = self.paused(now).played
        done: dict[tuple[int, Side, int], Move] = {}
        for index, cue in enumerate(self.timeline.cues):
            if not cue.is_movement:
                continue
            had = played.get(index, ZERO)
            move = done.get(cue.move) or Move(cue.exercise.identifier, cue.side, ZERO, ZERO, 0)
            done[cue.move] = replace(
                move,
                planned=move.planned + cue.lasts,
                done=move.done + had,
                reps=move.reps + (had >= cue.lasts and self._ends_rep(index)),
            )
        return tuple(done.values())

    def _ends_rep(self, index: int) -> bool:
        """Whether a cue is the last of a repetition; an outro belongs to the last one."""
        cue = self.timeline.cues[index]
        following = self.timeline.cues[index + 1 : index + 2]
        return cue.rep > 0 and all(
            (after.block, after.rep) != (cue.block, cue.rep) for after in following
        )

    def share(self, now: timedelta) -> float:
        """How much of the movement was done, 0 to 1."""
        return sum((move.done for move in self.moves(now)), ZERO) / self.timeline.movement


def _routine_cues(routine: Routine, first: Side) -> Iterator[Cue]:
    posture = "seated"
    for number, step in enumerate(routine.steps):
        ready = _ready_time(posture, step.exercise.posture)
        posture = step.exercise.posture
        yield from _step_cues(number, step, first, ready)


def _ready_time(before: str, after: str) -> timedelta:
    if before == after:
        return GET_READY
    return TO_THE_FLOOR if "floor" in {before, after} else GET_UP


def _step_cues(number: int, step: Step, first: Side, ready: timedelta) -> Iterator[Cue]:
    exercise = step.exercise
    base = Pose(reaches=exercise.animation.reaches)
    turns = _turns(exercise, first)
    block = number * BLOCKS_A_STEP
    cue = Cue(
        step=number,
        block=block,
        exercise=exercise,
        phase=Phase.READY,
        lasts=ready,
        side=turns[0],
        turn=1,
        turns=len(turns),
        rep=0,
        reps=step.reps * 2 if exercise.sides is Sides.ALTERNATE else step.reps,
        texts=exercise.cues[:1],
        start=base,
        end=base,
    )
    yield cue
    for set_number in range(step.sets):
        for turn, side in enumerate(turns, start=1):
            here = replace(cue, side=side, turn=turn, block=block)
            if turn > 1:
                yield replace(here, phase=Phase.SWITCH, lasts=SWITCH)
            elif set_number:
                yield replace(here, phase=Phase.REST, lasts=REST_BETWEEN_SETS)
            yield from _turn_cues(step, here, base)
            block += 1


def _turns(exercise: Exercise, first: Side) -> tuple[Side, ...]:
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


def _turn_cues(step: Step, cue: Cue, base: Pose) -> Iterator[Cue]:
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
