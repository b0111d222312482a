"""Where in a laid-out routine we are.

`Timeline.at(elapsed)` is total and monotone; everything on screen is derived from its answer.
Nothing decrements: holds count down because `remaining` does, repetitions count up.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import accumulate
from typing import assert_never

from deskbreak.domain.cues import LONG_HOLD, ZERO, Cue, Part, parts_cues
from deskbreak.domain.exercise import Phase, Routine, Side, Step
from deskbreak.domain.pose import Stance, ease

FRAMES = 60
"""How many pictures of a movement there are in a second."""


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
        """Where the body is, at the nearest frame: repetitions are made of the same pictures."""
        return stance_at(self.cue, round(self.elapsed.total_seconds() * FRAMES))

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


def stance_at(cue: Cue, frame: int) -> Stance:
    """Where the body is in a frame of a cue, counted from its beginning."""
    lasts = cue.lasts.total_seconds()
    share = min(frame / FRAMES / lasts, 1.0) if lasts else 1.0
    if cue.before is not None or cue.after is not None:
        return Stance(cue.start, cue.end, share, cue.before, cue.after)
    return Stance(cue.start, cue.end, ease(share))


@dataclass(frozen=True, slots=True)
class Block:
    """The movement of one turn: when it begins, when it ends, and its longest hold."""

    start: timedelta
    end: timedelta
    hold: timedelta


@dataclass(frozen=True, slots=True)
class Timeline:
    """The cues of a routine, one after the other.

    Attributes:
        parts: What is laid out; a part that was left out is not in it any more.
        first: The side that mirrored exercises begin with.
        blocks: The movement of each turn, by the number of its block.
    """

    routine: Routine
    parts: tuple[Part, ...]
    first: Side
    cues: tuple[Cue, ...]
    starts: tuple[timedelta, ...]
    blocks: Mapping[int, Block]
    total: timedelta

    @classmethod
    def of(cls, routine: Routine, first: Side = Side.RIGHT) -> Timeline:
        """Lay out a routine; mirrored exercises begin with the `first` side."""
        parts = tuple(Part(number, step) for number, step in enumerate(routine.steps))
        return cls.laid_out(routine, parts, first)

    @classmethod
    def laid_out(cls, routine: Routine, parts: Sequence[Part], first: Side) -> Timeline:
        """Lay out parts of a routine, or what stands in for them."""
        cues = tuple(parts_cues(parts, first))
        *starts, total = accumulate((cue.lasts for cue in cues), initial=ZERO)
        blocks: dict[int, Block] = {}
        for cue, start in zip(cues, starts, strict=True):
            if cue.is_movement:
                block = blocks.get(cue.block) or Block(start, start, ZERO)
                hold = cue.lasts if cue.phase is Phase.HOLD else ZERO
                blocks[cue.block] = Block(block.start, start + cue.lasts, max(block.hold, hold))
        return cls(routine, tuple(parts), first, cues, tuple(starts), blocks, total)

    def swapped(self, number: int, step: Step, had: int) -> Timeline:
        """The same with another step in the place of one, without the turns that were had."""
        parts = tuple(
            Part(number, step, had, part.step.exercise.posture) if part.number == number else part
            for part in self.parts
        )
        return Timeline.laid_out(self.routine, parts, self.first)

    def without(self, exercise: str) -> Timeline:
        """The same with an exercise left out; what is left may be nothing."""
        parts = (part for part in self.parts if part.step.exercise.identifier != exercise)
        return Timeline.laid_out(self.routine, tuple(parts), self.first)

    def at(self, elapsed: timedelta) -> Moment:
        """Where we are after `elapsed`; before the start the first cue, after the end the last.

        Answers for every timeline that has a cue.
        """
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

    def step_before(self, step: int) -> int:
        """The step that is played before one; the first one if there is none."""
        return max((part.number for part in self.parts if part.number < step), default=step)
