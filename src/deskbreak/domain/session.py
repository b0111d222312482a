"""One guided run along a timeline: where it is, what of it was really done, and how that ended.

Rules:
1. Where a run is, is the difference of two readings of the clock, never a sum of steps: no drift.
2. What was jumped over was not done; what was repeated counts once.
3. What was swapped for something easier keeps what was done of it, and asks for no more.
4. What hurts is not played again in this session, wherever else it would have come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum

from deskbreak.domain.cues import (
    GET_READY,
    GET_UP,
    LONG_HOLD,
    PICK_UP,
    REST_BETWEEN_SETS,
    SWITCH,
    TO_THE_FLOOR,
    ZERO,
    Cue,
    turns_of,
)
from deskbreak.domain.exercise import Phase, Side, Step
from deskbreak.domain.timeline import Moment, Timeline

__all__ = [
    "GET_READY",
    "GET_UP",
    "LONG_HOLD",
    "PICK_UP",
    "REST_BETWEEN_SETS",
    "SWITCH",
    "TO_THE_FLOOR",
    "ZERO",
    "Cue",
    "Ending",
    "Moment",
    "Move",
    "Run",
    "Timeline",
    "left_over",
]
"""Everything about a session that the other floors need."""


class Ending(Enum):
    """How a move ended."""

    DONE = "done"
    SKIPPED = "skipped"
    """The person went on to the next exercise."""
    EASIER = "easier"
    """The person swapped it for something easier."""
    HURT = "hurt"
    LEFT = "left"
    """The session ended before it was done."""


@dataclass(frozen=True, slots=True)
class Move:
    """What was done of one exercise, to one side or one way round.

    Attributes:
        planned: How much was asked for; of what was swapped, no more than was done until then.
        ended: How it ended; None: it was not written down.
    """

    exercise: str
    side: Side
    planned: timedelta
    done: timedelta
    reps: int
    ended: Ending | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was left out."""
        return self.done >= self.planned and self.ended in {None, Ending.DONE}


def left_over(moves: Sequence[Move]) -> tuple[Move, ...]:
    """What an interrupted session left undone, in its order.

    What the person skipped, swapped or could not do for pain is not among it. Where nobody wrote
    down how moves ended, those behind the last one that was begun count, and that one itself.
    """
    begun = max((number for number, move in enumerate(moves) if move.done > ZERO), default=-1)
    hurts = {move.exercise for move in moves if move.ended is Ending.HURT}
    return tuple(
        move
        for number, move in enumerate(moves)
        if (move.ended is Ending.LEFT and move.exercise not in hurts)
        or (move.ended is None and not move.is_whole and 0 <= begun <= number)
    )


@dataclass(frozen=True, slots=True)
class Run:
    """One guided run along a timeline: where it is, and what of it was really played.

    Attributes:
        position: Where it stood when it last started or stopped.
        since: The clock's reading when it last started; None while it is paused.
        played: By cue, how much of it has been played at most.
        aside: The moves of steps that are not in the timeline any more, with their steps.
    """

    timeline: Timeline
    position: timedelta = ZERO
    since: timedelta | None = None
    played: Mapping[int, timedelta] = field(default_factory=dict)
    aside: tuple[tuple[int, Move], ...] = ()

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

    # -- what happens to it ----------------------------------------------------------------------

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
        return replace(self, position=reached, since=None, played=played)

    def to_next(self, now: timedelta) -> Run:
        """Go to the next exercise; what is jumped over is not done."""
        step = self.moment(now).cue.step + 1
        return self._jump(self.timeline.start_of_step(step), now)

    def to_previous(self, now: timedelta) -> Run:
        """Repeat this exercise, or go to the one before if this has only just been announced."""
        moment = self.moment(now)
        step = moment.cue.step
        if moment.cue.phase is Phase.READY:
            step = self.timeline.step_before(step)
        return self._jump(self.timeline.start_of_step(step), now)

    def eased(self, step: Step, now: timedelta) -> Run:
        """Put another step in the place of this one; turns that were done need not come again."""
        cue = self.moment(now).cue
        had = _turns_had(cue, step)
        timeline = self.timeline.swapped(cue.step, step, had)
        return self._changed(timeline, cue, Ending.EASIER, now)

    def hurt(self, now: timedelta) -> Run:
        """Go on behind this exercise, which hurts and does not come again."""
        cue = self.moment(now).cue
        timeline = self.timeline.without(cue.exercise.identifier)
        return self._changed(timeline, cue, Ending.HURT, now)

    def _changed(self, timeline: Timeline, cue: Cue, ending: Ending, now: timedelta) -> Run:
        """The same run along another timeline, at the place where the step of a cue was."""
        halted = self.paused(now)
        gone = {part.number: part for part in self.timeline.parts if part not in timeline.parts}
        aside = [
            (number, move)
            for number, move in self._own_moves(now)
            if number in gone and (number < cue.step or (number > cue.step and move.done))
        ]
        aside += self._ended_moves(cue, ending, now)
        return Run(
            timeline,
            timeline.start_of_step(cue.step),
            now if self.is_going else None,
            _carried(halted.played, self.timeline, timeline, gone),
            (*self.aside, *aside),
        )

    def _jump(self, position: timedelta, now: timedelta) -> Run:
        return replace(self.paused(now), position=position, since=now if self.is_going else None)

    # -- what was done ---------------------------------------------------------------------------

    def moves(self, now: timedelta) -> tuple[Move, ...]:
        """What has been done so far, exercise by exercise and side by side."""
        numbered = [*self.aside, *self._own_moves(now)]
        return tuple(move for _, move in sorted(numbered, key=lambda pair: pair[0]))

    def share(self, now: timedelta) -> float:
        """How much of the movement that was asked for was done, 0 to 1."""
        moves = self.moves(now)
        planned = sum((move.planned for move in moves), ZERO)
        return sum((move.done for move in moves), ZERO) / planned if planned else 0.0

    def _own_moves(self, now: timedelta) -> Iterator[tuple[int, Move]]:
        """The moves of the timeline, each with its step."""
        reached = None if self.is_over(now) else self.moment(now).cue.step
        for (step, _, _), move in self._played_moves(now).items():
            if move.done >= move.planned:
                ended = Ending.DONE
            elif reached is None or step < reached:
                ended = Ending.SKIPPED
            else:
                ended = Ending.LEFT
            yield step, replace(move, ended=ended)

    def _ended_moves(self, cue: Cue, ending: Ending, now: timedelta) -> Iterator[tuple[int, Move]]:
        """The moves of the step of a cue, which ends here."""
        for key, move in self._played_moves(now).items():
            if key[0] != cue.step:
                continue
            if ZERO < move.planned <= move.done:
                yield cue.step, replace(move, ended=Ending.DONE)
            elif ending is Ending.HURT:
                yield cue.step, replace(move, ended=ending)
            elif move.done or key == cue.move:
                yield cue.step, replace(move, planned=move.done, ended=ending)

    def _played_moves(self, now: timedelta) -> dict[tuple[int, Side, int], Move]:
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
        return done

    def _ends_rep(self, index: int) -> bool:
        """Whether a cue is the last of a repetition; an outro belongs to the last one."""
        cue = self.timeline.cues[index]
        following = self.timeline.cues[index + 1 : index + 2]
        return cue.rep > 0 and all(
            (after.block, after.rep) != (cue.block, cue.rep) for after in following
        )


def _turns_had(cue: Cue, step: Step) -> int:
    """How many turns of a step need not be played by somebody who comes from another one."""
    sides = cue.exercise.sides
    if sides is step.exercise.sides:
        return cue.turn_of_step
    sets = cue.turn_of_step // len(turns_of(cue.exercise))
    return sets * len(turns_of(step.exercise))


def _carried(
    played: Mapping[int, timedelta], old: Timeline, new: Timeline, gone: Iterable[int]
) -> dict[int, timedelta]:
    """What was played, by the cues of another timeline; steps that are gone take theirs along."""
    places = {key: index for index, key in enumerate(_keys(new)) if key[0] not in gone}
    return {
        places[key]: played[index]
        for index, key in enumerate(_keys(old))
        if index in played and key in places
    }


def _keys(timeline: Timeline) -> Iterator[tuple[int, int]]:
    """For every cue its step, and which cue of that step it is."""
    step, place = -1, 0
    for cue in timeline.cues:
        step, place = (cue.step, 0) if cue.step != step else (step, place + 1)
        yield step, place
