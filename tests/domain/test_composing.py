from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.composing import ROUNDS, Span, composed, filled, shortened
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Step
from deskbreak.domain.length import total
from tests.domain.people import rep, seconds, stretch

# Each takes 5 s to get ready for and 32 s.
A, B, C = rep("a"), rep("b"), rep("c")


def keys(steps: tuple[Step, ...]) -> list[str]:
    return [step.exercise.identifier for step in steps]


def test_what_is_wanted_most_is_taken_first() -> None:
    assert ["a", "b"] == keys(composed([A, B, C], Span(seconds(75))))


def test_the_last_one_is_made_smaller_to_fit_in() -> None:
    steps = composed([A, B, C], Span(seconds(90)))

    assert ["a", "b"] == keys(steps[:2])
    # 90 - 2 · 37 = 16 s: getting ready and no three repetitions of 4 s
    assert 2 == len(steps)
    assert [8, 8, 3] == [step.reps for step in composed([A, B, C], Span(seconds(91)))]


def test_a_longer_session_keeps_to_the_usual_doses() -> None:
    assert [8] * 3 == [step.reps for step in composed([A, B, C], Span(seconds(125)))]


def test_sitting_comes_before_standing_and_the_floor_comes_last() -> None:
    up = rep("up", posture="standing")
    down = rep("down", posture="floor")

    assert ["a", "up", "down"] == keys(composed([down, up, A], Span(timedelta(minutes=2.5))))


def test_what_moves_comes_before_what_is_held_and_what_strengthens() -> None:
    strong, held = rep("strong", category="strength"), stretch("held")

    assert ["a", "held", "strong"] == keys(composed([strong, held, A], Span(seconds(125))))


def test_with_too_few_exercises_they_come_again_in_rounds() -> None:
    up = rep("up", posture="standing")
    steps = composed([A, B, up], Span(seconds(230)))

    assert ["a", "b", "a", "b", "up", "up"] == keys(steps)


def test_nothing_comes_more_often_than_there_are_rounds() -> None:
    assert ["a"] * ROUNDS == keys(composed([A], Span(timedelta(hours=1))))


def test_the_first_band_and_each_change_of_posture_are_counted() -> None:
    bands = [rep(key, posture="standing", equipment=("band-light",), reps=12) for key in ("x", "y")]
    span = Span(total([usual(one) for one in bands]))

    assert [12, 12] == [step.reps for step in composed(bands, span)]
    shorter = Span(span.wanted - seconds(1))
    assert [12, 11] == [step.reps for step in composed(bands, shorter)]


def test_what_is_too_long_in_any_dose_is_better_than_nothing() -> None:
    long = stretch("long", hold=30, hold_range=(seconds(30), seconds(30)))
    longer = stretch("longer", hold=60, hold_range=(seconds(60), seconds(60)))

    assert ["long"] == keys(composed([longer, long], Span(seconds(30))))


def test_a_session_that_is_too_long_loses_its_last_steps() -> None:
    steps = tuple(usual(one) for one in (A, B, C))

    assert ["a", "b"] == keys(shortened(steps, Span(seconds(70))))
    assert ["a"] == keys(shortened(steps, Span(seconds(5))))
    assert ["a", "b"] == keys(shortened(steps, Span(seconds(5)), fixed=2))
    assert steps == shortened(steps, Span(seconds(111)))


def test_a_session_that_is_too_short_is_filled_up_in_order() -> None:
    steps = (usual(A), usual(rep("up", posture="standing")))
    made = filled(steps, [B, C], Span(seconds(125)))

    assert ["a", "b", "up"] == keys(made)


def test_what_is_there_already_does_not_fill_it_up() -> None:
    assert ["a"] == keys(filled((usual(A),), [A], Span(seconds(200))))


def test_what_must_stay_in_front_does() -> None:
    steps = (usual(rep("up", posture="standing")), usual(A))

    assert ["up", "a", "b"] == keys(filled(steps, [B], Span(seconds(125)), fixed=1))
    assert ["up", "b"] == keys(filled(steps[:1], [B], Span(seconds(80)), fixed=1))
    assert ["b", "up"] == keys(filled(steps[:1], [B], Span(seconds(80))))
