from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from deskbreak.domain.easier import easier_ones, easier_step
from deskbreak.domain.exercise import Exercise, Step
from deskbreak.domain.length import work
from tests.domain.shipped import shipped
from tests.fakes import exercise, holding, routine, seconds

HARD, SOFT, SOFTEST, OTHER = (exercise(name) for name in ("hard", "soft", "softest", "other"))
KNOWN = {"hard": [SOFT, SOFTEST], "soft": [SOFTEST], "other": [SOFT]}


def known(one: Exercise) -> Iterable[Exercise]:
    return KNOWN.get(one.identifier, [])


def named(one: Exercise) -> Iterable[Exercise]:
    """What the exercise itself names, as for somebody who can do everything."""
    found = shipped().exercises.get(one.easier)
    return [] if found is None else [found]


def test_what_is_easier_is_known_for_all_that_can_come() -> None:
    assert {"hard": SOFT, "soft": SOFTEST} == easier_ones(routine("r", "micro", HARD), known)


def test_what_the_routine_has_anyway_does_not_come_twice_where_there_is_something_else() -> None:
    assert SOFTEST == easier_ones(routine("r", "micro", HARD, SOFT), known)["hard"]
    assert SOFT == easier_ones(routine("r", "micro", OTHER, SOFT), known)["other"]


def test_what_is_its_own_easier_one_ends() -> None:
    around = {"hard": [SOFT], "soft": [HARD]}
    found = easier_ones(routine("r", "micro", HARD), lambda one: around[one.identifier])

    assert {"hard": SOFT, "soft": HARD} == found
    assert easier_step(Step(HARD, 2, seconds(0)), found, {"soft"}, short=True) is None


def test_what_hurts_is_passed_over() -> None:
    found = easier_ones(routine("r", "micro", HARD), known)
    step = Step(HARD, 2, seconds(0))

    instead = [easier_step(step, found, hurts, short=True) for hurts in ((), {"soft"}, {"softest"})]
    assert [SOFT, SOFTEST, SOFT] == [one.exercise for one in instead if one is not None]
    assert easier_step(step, found, {"soft", "softest"}, short=True) is None
    assert easier_step(Step(SOFTEST, 2, seconds(0)), found, (), short=True) is None


def test_sets_stay_as_they_were() -> None:
    found = {"hard": holding("soft", hold=20)}
    step = easier_step(Step(replace(HARD, sets=2), 8, seconds(0), sets=2), found, (), short=False)

    assert step is not None
    assert 2 == step.sets


def test_who_stands_stays_standing_where_that_is_possible() -> None:
    rolls = shipped().exercises["shoulder-rolls"]
    up = replace(exercise("up"), posture="standing")
    step = easier_step(Step(up, 3, seconds(0)), {"up": rolls}, (), short=True)

    assert step is not None
    assert "standing" == step.exercise.posture


@pytest.mark.parametrize("key", list(shipped().routines))
def test_what_is_easier_lasts_about_as_long(key: str) -> None:
    chosen = shipped().routines[key]
    found = easier_ones(chosen, named)
    for step in chosen.steps:
        instead = easier_step(step, found, (), short=chosen.kind == "micro")
        if step.exercise.easier:
            assert instead is not None
            assert work(instead) <= work(step) * 2.1
            assert instead.exercise.identifier != step.exercise.identifier
        else:
            assert instead is None
