from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.routine_draft import Flaw, RoutineDraft
from tests.domain.shipped import shipped

TWIST = shipped().exercises["chair-twist"]
BEND = shipped().exercises["neck-side-bend"]
GOOD = RoutineDraft("After lunch").with_exercise(TWIST).with_exercise(BEND)


def keys(draft: RoutineDraft) -> list[str]:
    return [step.exercise.identifier for step in draft.steps]


def test_a_good_one_has_no_flaw() -> None:
    assert () == GOOD.flaws()


@pytest.mark.parametrize(
    ("draft", "flaw"),
    [
        (replace(GOOD, name=" "), Flaw.NAME_MISSING),
        (replace(GOOD, name="n" * 61), Flaw.NAME_LONG),
        (replace(GOOD, steps=()), Flaw.EMPTY),
        (replace(GOOD, steps=GOOD.steps * 31), Flaw.TOO_MANY),
    ],
)
def test_a_flaw_is_named(draft: RoutineDraft, flaw: Flaw) -> None:
    assert (flaw,) == draft.flaws()


def test_a_name_is_taken_whatever_its_case() -> None:
    assert (Flaw.NAME_TAKEN,) == GOOD.flaws(["AFTER lunch"])


def test_steps_go_to_another_place() -> None:
    three = GOOD.with_exercise(TWIST)

    assert ["neck-side-bend", "chair-twist", "chair-twist"] == keys(three.moved(1, 0))
    assert three.moved(0, 3) is three


def test_steps_are_added_in_a_place_and_taken_out() -> None:
    assert ["neck-side-bend", "chair-twist", "neck-side-bend"] == keys(GOOD.with_exercise(BEND, 0))
    assert ["neck-side-bend"] == keys(GOOD.without(0))


@pytest.mark.parametrize("key", sorted(shipped().routines))
def test_every_shipped_routine_can_be_composed_again(key: str) -> None:
    routine = shipped().routines[key]
    draft = RoutineDraft.of(routine, is_own=True)

    assert routine == draft.routine()
    assert () == draft.flaws()


@pytest.mark.parametrize("key", sorted(shipped().routines))
def test_every_shipped_routine_is_as_long_as_is_meant(key: str) -> None:
    draft = RoutineDraft.of(shipped().routines[key], is_own=True)

    assert (False, False) == (draft.is_short, draft.is_long)


def test_the_focus_is_what_most_steps_work_on() -> None:
    draft = GOOD.with_exercise(BEND)

    assert "neck" == draft.routine().focus


def test_it_says_how_long_it_lasts_and_whether_that_is_much() -> None:
    long = GOOD.with_exercise(TWIST).with_exercise(TWIST)

    assert GOOD.lasts < long.lasts
    assert long.is_long
    assert GOOD.without(0).is_short
    assert GOOD.lasts > timedelta(minutes=1)


def test_a_step_gets_another_dose_and_the_others_keep_theirs() -> None:
    longer = replace(GOOD.steps[1], hold=timedelta(seconds=30))

    assert (GOOD.steps[0], longer) == GOOD.with_step(1, longer).steps
