from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.exercise import Routine, Step
from deskbreak.domain.length import total
from deskbreak.domain.session import Timeline
from tests.domain.shipped import shipped

EXERCISES = sorted(shipped().exercises)


@pytest.mark.parametrize("key", sorted(shipped().routines))
def test_a_routine_that_ships_lasts_as_long_as_its_timeline(key: str) -> None:
    routine = shipped().routines[key]

    assert Timeline.of(routine).total == total(routine.steps)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    exercise = shipped().exercises[draw(st.sampled_from(EXERCISES))]
    hold = timedelta(seconds=draw(st.integers(0, 30)))
    return Step(exercise, draw(st.integers(1, 12)), hold, draw(st.integers(1, 3)))


@given(st.lists(steps(), min_size=1, max_size=6))
def test_any_steps_last_as_long_as_their_timeline(made: list[Step]) -> None:
    timeline = Timeline.of(Routine("any", "Any", "micro", "neck", tuple(made)))

    assert timeline.total == total(made)
