"""What a movement will be made of is known before it begins."""

from __future__ import annotations

import pytest

from deskbreak.domain.ahead import stances_ahead
from deskbreak.domain.exercise import Phase, Side
from deskbreak.domain.pose import Stance
from deskbreak.domain.timeline import FRAMES, Timeline
from tests.domain.shipped import shipped
from tests.fakes import exercise, holding, routine, seconds

EVERY = sorted(shipped().routines)


def told(side: Side, stance: Stance) -> str:
    """A stance in a form that can be in a set."""
    return f"{side} {stance}"


def played(line: Timeline, step: int) -> set[str]:
    """Every stance of what moves in a step, sixty times a second."""
    found = set()
    for cue, start in zip(line.cues, line.starts, strict=True):
        if cue.step == step and cue.start != cue.end:
            for frame in range(int(cue.lasts.total_seconds() * FRAMES)):
                moment = line.at(start + seconds(frame / FRAMES))
                if moment.cue is cue:
                    found.add(told(cue.side, moment.stance))
    return found


@pytest.mark.parametrize("key", EVERY)
def test_all_that_a_step_shows_is_known_at_its_beginning(key: str) -> None:
    line = Timeline.of(shipped().routines[key])
    first = [index for index, cue in enumerate(line.cues) if cue.phase is Phase.READY]
    assert first
    for index in first:
        ahead = {told(side, stance) for side, stance in stances_ahead(line, index)}
        assert played(line, line.cues[index].step) <= ahead


def test_repetitions_are_known_once() -> None:
    few, many = (routine("quick", "micro", exercise(reps=reps)) for reps in (3, 9))
    ahead = [list(stances_ahead(Timeline.of(one), 0)) for one in (few, many)]

    assert ahead[0]
    assert len(ahead[0]) == len(ahead[1])


def test_what_is_over_and_what_another_exercise_does_is_left_out() -> None:
    line = Timeline.of(routine("both", "micro", exercise(), holding(hold=20)))
    last = max(index for index, cue in enumerate(line.cues) if cue.step == line.cues[0].step)

    assert [] == list(stances_ahead(line, last))
    assert [] == list(stances_ahead(line, len(line.cues) - 1))
    assert {Side.RIGHT, Side.LEFT} == {side for side, _ in stances_ahead(line, last + 1)}
    hold = next(i for i, cue in enumerate(line.cues) if cue.phase is Phase.HOLD)
    assert len(list(stances_ahead(line, hold))) < len(list(stances_ahead(line, last + 1)))
