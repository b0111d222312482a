"""One exercise that a person picks themselves."""

from __future__ import annotations

from dataclasses import replace

from deskbreak.domain.choosing import Chosen, NothingFits, picked
from deskbreak.domain.needs import Needs, Obstacle
from tests.domain.people import rep, situation, stock


def test_what_is_switched_off_is_done_when_it_is_picked() -> None:
    nod = rep("nod")
    found = picked(stock(nod), situation(needs=Needs(switched={"nod": False})), nod)

    assert isinstance(found, Chosen)
    assert ["nod"] == [step.exercise.identifier for step in found.routine.steps]


def test_what_is_harder_than_the_level_is_theirs_to_try() -> None:
    hard = replace(rep("nod"), level=3)

    assert isinstance(picked(stock(hard), situation(needs=Needs(level=1)), hard), Chosen)


def test_what_the_body_does_not_allow_is_not_done_though_it_is_picked() -> None:
    nod = replace(rep("nod"), avoid_if=("neck_acute",))
    needs = Needs(go_easy=frozenset({"neck_acute"}))

    assert NothingFits((Obstacle.GO_EASY,)) == picked(stock(nod), situation(needs=needs), nod)
