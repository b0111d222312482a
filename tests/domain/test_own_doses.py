"""Doses that a person sets: inside what the sources allow, and then they hold."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.doses import ladder, usual
from deskbreak.domain.own_doses import Misfit, dose_of, dosed, own_doses
from deskbreak.domain.settings import Dose
from tests.domain.shipped import shipped

SECOND = timedelta(seconds=1)
BEND = "neck-side-bend"
EXERCISES, ROUTINES = shipped().exercises, shipped().routines


def test_a_hold_that_is_set_is_the_hold_of_the_exercise() -> None:
    steps, misfits = own_doses(EXERCISES, {BEND: Dose(hold_s=25)})

    assert (25 * SECOND, ()) == (steps[BEND].hold, misfits)


def test_what_is_not_set_stays_as_the_exercise_has_it() -> None:
    steps, _ = own_doses(EXERCISES, {BEND: Dose(hold_s=25)})

    assert EXERCISES[BEND].reps == steps[BEND].reps


def test_a_hold_longer_than_the_sources_allow_is_cut_and_named() -> None:
    steps, misfits = own_doses(EXERCISES, {BEND: Dose(hold_s=90)})

    assert (Misfit(BEND, "hold_s", 90, 15, 30, 30),) == misfits
    assert 30 * SECOND == steps[BEND].hold


def test_repetitions_fewer_than_the_sources_allow_are_raised_and_named() -> None:
    steps, misfits = own_doses(EXERCISES, {"wall-push-up": Dose(reps=1)})

    assert 8 == steps["wall-push-up"].reps
    assert ("reps", 8) == (misfits[0].key, misfits[0].used)


def test_a_hold_that_is_part_of_a_repetition_is_not_set() -> None:
    steps, misfits = own_doses(EXERCISES, {"wall-push-up": Dose(hold_s=20)})

    assert EXERCISES["wall-push-up"].hold == steps["wall-push-up"].hold
    assert misfits[0].low == misfits[0].high


def test_an_exercise_that_is_not_there_is_named() -> None:
    assert ({}, (Misfit("nope"),)) == own_doses(EXERCISES, {"nope": Dose(reps=3)})


def test_every_routine_takes_the_dose_that_is_set() -> None:
    steps, _ = own_doses(EXERCISES, {BEND: Dose(hold_s=25)})

    made = dosed(EXERCISES, ROUTINES, steps)

    holds = {
        step.hold
        for routine in made.routines.values()
        for step in routine.steps
        if step.exercise.identifier == BEND
    }
    assert {25 * SECOND} == holds


def test_a_routine_of_ones_own_keeps_its_dose() -> None:
    steps, _ = own_doses(EXERCISES, {BEND: Dose(hold_s=25)})
    key = next(
        key
        for key, one in ROUTINES.items()
        if any(step.exercise.identifier == BEND for step in one.steps)
    )

    made = dosed(EXERCISES, ROUTINES, steps, own={key})

    assert ROUTINES[key] == made.routines[key]


def test_a_dose_that_is_set_does_not_grow() -> None:
    steps, _ = own_doses(EXERCISES, {BEND: Dose(hold_s=20)})

    exercise = dosed(EXERCISES, {}, steps).exercises[BEND]

    assert (usual(exercise),) == ladder(usual(exercise))
    assert not exercise.harder


def test_the_usual_dose_need_not_be_kept() -> None:
    assert dose_of(usual(EXERCISES[BEND])) is None


def test_what_is_kept_of_a_step_makes_the_same_step_again() -> None:
    steps, _ = own_doses(EXERCISES, {BEND: Dose(hold_s=25)})

    assert Dose(hold_s=25) == dose_of(steps[BEND])


def test_repetitions_that_the_sources_allow_are_taken_as_they_are() -> None:
    steps, misfits = own_doses(EXERCISES, {"wall-push-up": Dose(reps=11)})

    assert (11, ()) == (steps["wall-push-up"].reps, misfits)
