from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.domain.doses import doses, extra, hold_of, ladder, least, matched, reps_range, usual
from deskbreak.domain.exercise import Exercise, Sides, Step
from deskbreak.domain.session import ZERO
from tests.domain.people import rep, seconds, session, stretch
from tests.domain.shipped import shipped


def holds(steps: tuple[Step, ...]) -> list[float]:
    return [step.hold.total_seconds() for step in steps]


def reps(steps: tuple[Step, ...]) -> list[int]:
    return [step.reps for step in steps]


def squeeze(hold: float = 3) -> Exercise:
    """Repetitions with a hold in each."""
    made = stretch("squeeze", hold=hold, category="strength", sides=Sides.NONE, reps=8)
    return replace(made, reps_range=(8, 12), hold_range=(seconds(2), seconds(6)))


def test_a_stretch_grows_by_its_hold() -> None:
    assert [15, 20, 30] == holds(doses(stretch("one")))
    assert [15, 20, 30] == holds(ladder(usual(stretch("one"))))
    assert [20, 30] == holds(ladder(usual(stretch("one", hold=20))))


def test_a_stretch_stays_within_its_range() -> None:
    short = stretch("one", hold=10, hold_range=(seconds(5), seconds(25)))

    assert [10, 15, 20, 25] == holds(ladder(usual(short)))
    assert [10, 15, 20] == holds(doses(short))


def test_repetitions_grow_by_two_to_the_top_of_their_range() -> None:
    assert [8, 9, 10, 11, 12] == reps(doses(rep("one")))
    assert [8, 10, 12] == reps(ladder(usual(rep("one"))))
    assert [9, 11, 12] == reps(ladder(usual(rep("one", reps=9))))
    assert [12] == reps(ladder(usual(rep("one", reps=12))))


def test_a_micro_break_takes_fewer_but_at_least_three() -> None:
    assert list(range(3, 13)) == reps(doses(rep("one"), short=True))
    assert [2] == reps(doses(replace(rep("one", reps=2), reps_range=(1, 1)), short=True))


def test_without_a_range_there_is_the_dose_of_the_exercise_alone() -> None:
    bare = replace(rep("one", reps=10), reps_range=(1, 1))

    assert (10, 10) == reps_range(bare)
    assert [10] == reps(doses(bare))
    assert [15.0] == holds(doses(replace(stretch("one"), hold_range=(ZERO, ZERO))))


def test_at_the_top_a_stretch_comes_again_and_a_repetition_holds_longer() -> None:
    twice = replace(stretch("one", hold=30), reps_range=(1, 3))

    assert [2, 3] == reps(extra(usual(twice)))
    assert [4, 5, 6] == holds(extra(usual(squeeze())))
    assert () == extra(usual(rep("one")))


def test_the_least_dose_is_the_first_that_the_sources_allow() -> None:
    assert 8 == least(rep("one", reps=8)).reps
    assert seconds(15) == least(stretch("one", hold=30)).hold


def test_a_dose_is_matched_to_a_length() -> None:
    assert 10 == matched(rep("one"), seconds(41)).reps
    assert 8 == matched(rep("one"), seconds(5)).reps
    assert 3 == matched(rep("one"), seconds(5), short=True).reps
    # 2 + 20 + 2 to each side, and 3 to change it
    assert seconds(20) == matched(stretch("one"), seconds(51)).hold


ONE_SIDED = [
    key for key, one in sorted(shipped().exercises.items()) if one.sides is not Sides.ALTERNATE
]


@pytest.mark.parametrize("key", ONE_SIDED)
def test_the_hold_of_a_move_can_be_read_from_its_length(key: str) -> None:
    exercise = shipped().exercises[key]
    move = session(exercise).moves[0]

    assert hold_of(exercise, move.planned, move.reps) in {exercise.hold, ZERO}


def test_every_dose_that_ships_is_one_of_its_own() -> None:
    for exercise in shipped().exercises.values():
        assert usual(exercise) in doses(exercise)
