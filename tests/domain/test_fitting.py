from __future__ import annotations

from dataclasses import replace
from typing import Any

from deskbreak.domain.composing import Span
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Exercise, Routine
from deskbreak.domain.fitting import Fitted, fitted, upright
from deskbreak.domain.growing import risen
from deskbreak.domain.length import total
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.terms import Terms
from tests.domain import people
from tests.domain.people import at, past, rep, routine, seconds, session, stretch

BOTH = ("seated", "standing")
A, B = rep("a", area="trunk"), rep("b", area="trunk")
EASY = rep("easy", reps=10)
HARD = rep("hard", easier="easy", level=2)
STANDING = rep("up", posture="standing")


def terms(*exercises: Exercise, records: tuple[SessionRecord, ...] = (), **needs: Any) -> Terms:
    known = {one.identifier: one for one in exercises}
    now = at(100)
    return Terms.of(known, Needs(**needs), past(*records), now, now.day())


def keys(one: Fitted) -> list[str]:
    return [step.exercise.identifier for step in one.routine.steps]


def whole(what: Routine) -> Fitted:
    return Fitted(what, len(what.steps), len(what.steps), Span(total(what.steps)))


def made(what: Routine, of: Terms) -> Fitted:
    one = fitted(what, of)
    assert one is not None
    return one


def test_what_fits_is_left_as_it_is() -> None:
    what = routine("one", A, B)

    assert whole(what) == made(what, terms(A, B))


def test_what_is_too_hard_for_the_level_is_swapped_for_the_easier_one() -> None:
    one = made(routine("one", A, HARD), terms(A, HARD, EASY))

    assert ["a", "easy"] == keys(one)
    assert (
        Reason(Because.EASIER, exercise="hard", instead="easy", obstacle=Obstacle.LEVEL),
    ) == one.reasons
    assert (1, 2) == (one.kept, one.of)


def test_the_one_that_is_swapped_in_lasts_about_as_long() -> None:
    what = routine("one", stretch("held", hold=30, easier="easy", level=3))
    step = made(what, terms(EASY)).routine.steps[0]

    # 2 + 30 + 2 to each side and 3 between them are 71 s; 12 repetitions are the most
    assert ("easy", 12) == (step.exercise.identifier, step.reps)


def test_an_easier_one_that_is_forbidden_leads_to_the_next() -> None:
    middle = rep("middle", easier="easy", avoid_if=("wrist",))
    what = routine("one", replace(HARD, easier="middle"), A)
    one = made(what, terms(A, middle, EASY, go_easy=frozenset({"wrist"})))

    assert ["easy", "a"] == keys(one)


def test_an_easier_one_that_is_there_anyway_is_not_done_twice() -> None:
    one = made(routine("one", EASY, HARD, A, B), terms(EASY, HARD, A, B))

    assert ["easy", "a", "b"] == keys(one)[:3]
    assert Reason(Because.LEFT_OUT, exercise="hard", obstacle=Obstacle.LEVEL) in one.reasons


def test_links_that_go_round_in_a_circle_end() -> None:
    round_ = rep("round", easier="hard", level=3)

    hard = replace(HARD, easier="round")

    assert fitted(routine("one", hard), terms(hard, round_)) is None


def test_nothing_stands_in_for_what_hurt_or_was_switched_off() -> None:
    what = routine("one", replace(HARD, level=1), A, B)
    all_of_it = (HARD, EASY, A, B)
    for needs, obstacle in (
        ({"switched": {"hard": False}}, Obstacle.OFF),
        ({"hidden": frozenset({"hard"})}, Obstacle.HURTS),
    ):
        one = made(what, terms(*all_of_it, **needs))

        assert ["a", "b"] == [key for key in keys(one) if key != "easy"]
        assert Reason(Because.LEFT_OUT, exercise="hard", obstacle=obstacle) == one.reasons[0]


def test_a_routine_keeps_its_length_with_something_of_its_areas() -> None:
    what = routine("one", A, B, HARD)
    near, far = rep("near", area="trunk"), rep("far", area="chest")
    one = made(what, terms(A, B, HARD, far, near))

    assert ["a", "b", "near"] == keys(one)
    assert Reason(Because.ADDED, exercise="near") in one.reasons
    assert total(what.steps) == total(one.routine.steps)


def test_a_routine_that_cannot_keep_its_length_says_so() -> None:
    one = made(routine("one", A, HARD), terms(A, HARD))

    assert Reason(Because.OFF_LENGTH, lasts=seconds(74)) == one.reasons[-1]


def test_a_routine_of_which_nothing_can_be_done_is_none() -> None:
    assert fitted(routine("one", HARD), terms(HARD)) is None


def test_a_routine_goes_by_its_name_while_half_of_it_is_left() -> None:
    assert made(routine("one", A, HARD), terms(A, HARD, EASY)).is_itself
    assert not made(routine("one", A, HARD, replace(HARD, identifier="c")), terms(A)).is_itself


def test_who_only_sits_does_it_sitting_where_that_can_be() -> None:
    up = replace(STANDING, postures_ok=BOTH, animation=replace(A.animation, base="STAND_FRONT"))
    one = made(routine("one", up), terms(up, seated_only=True))

    assert ["seated"] == [step.exercise.posture for step in one.routine.steps]
    assert (Reason(Because.SITTING, exercise="up"),) == one.reasons


def test_what_a_routine_does_standing_is_done_sitting_as_it_was_written() -> None:
    written = rep("roll", postures_ok=BOTH)
    up = replace(written, posture="standing", animation=replace(A.animation, base="STAND_FRONT"))
    one = made(routine("one", up), terms(written, seated_only=True))

    assert written is one.routine.steps[0].exercise


def test_what_cannot_be_done_sitting_is_swapped() -> None:
    up = replace(STANDING, easier="easy")

    assert ["easy"] == keys(made(routine("one", up), terms(up, EASY, seated_only=True)))


def test_what_stands_in_for_something_standing_is_done_standing() -> None:
    sitting = replace(EASY, postures_ok=BOTH, cues=("Turn.",))
    what = routine("one", replace(HARD, posture="standing"))

    for sits, posture in ((False, "standing"), (True, "seated")):
        one = made(what, terms(sitting, seated_only=sits))
        assert [("easy", posture)] == [
            (step.exercise.identifier, step.exercise.posture) for step in one.routine.steps
        ]


def test_nobody_gets_up_twice_because_of_a_swap() -> None:
    what = routine("one", rep("x", posture="standing"), replace(HARD, posture="standing"))

    assert ["easy", "x"] == keys(made(what, terms(EASY, HARD)))


def test_a_routine_that_goes_up_and_down_by_itself_keeps_its_order() -> None:
    what = routine("one", STANDING, A)

    assert ["up", "a"] == keys(made(what, terms(STANDING, A)))


def test_too_hard_is_swapped_and_without_an_easier_one_done_as_little_as_can_be() -> None:
    heavy = rep("heavy", reps=10, easier="easy")
    heavy = replace(heavy, reps_range=(8, 12))
    said = people.too_hard(heavy)
    what = routine("one", heavy)

    assert ["easy"] == keys(made(what, terms(heavy, EASY, records=(said,))))
    one = made(what, terms(heavy, records=(said,)))
    assert [8] == [step.reps for step in one.routine.steps]
    assert Reason(Because.LESS, exercise="heavy", obstacle=Obstacle.TOO_HARD) == one.reasons[0]


def test_standing_up_for_a_routine_leaves_what_can_only_be_done_sitting() -> None:
    free = rep("free", postures_ok=BOTH, cues=("Turn.",))
    what = routine("one", free, A)
    one = upright(whole(what))

    assert one is not None
    assert ["a", "free"] == keys(one)
    assert ["seated", "standing"] == [step.exercise.posture for step in one.routine.steps]
    assert one.stands_for_half
    assert upright(whole(routine("two", A))) is None


# -- growing ---------------------------------------------------------------------------------------


def twice(exercise: Exercise, *reps: int) -> tuple[SessionRecord, ...]:
    doses = [replace(usual(exercise), reps=count) for count in reps for _ in range(2)]
    return tuple(session(dose, number) for number, dose in enumerate(doses))


def standard(*exercises: Exercise) -> Fitted:
    what = routine("long", *exercises, kind="standard")
    return whole(what)


TOP = rep("top", harder="next", reps=12)
NEXT = rep("next", reps=8)
FIVE = tuple(rep(f"filler-{number}") for number in range(4))


def test_what_went_well_twice_is_done_more_often() -> None:
    grown = risen(standard(A, *FIVE), terms(A, *FIVE, records=twice(A, 8)))

    assert [10, 8, 8, 8, 8] == [step.reps for step in grown.routine.steps]
    assert (Reason(Because.MORE, exercise="a"),) == grown.reasons


def test_what_went_well_twice_at_its_top_becomes_the_harder_one() -> None:
    grown = risen(standard(TOP, *FIVE), terms(TOP, NEXT, *FIVE, records=twice(TOP, 12)))

    assert "next" == keys(grown)[0]
    assert (Reason(Because.HARDER, exercise="top", instead="next"),) == grown.reasons


def test_a_harder_one_that_is_forbidden_or_there_anyway_is_not_followed() -> None:
    records = twice(TOP, 12)
    for next_ in (
        replace(NEXT, level=2),
        replace(NEXT, posture="floor"),
        replace(NEXT, posture="standing"),
    ):
        grown = risen(
            standard(TOP, *FIVE), terms(TOP, next_, *FIVE, records=records, no_floor=False)
        )
        assert "top" == keys(grown)[0]
    there = risen(standard(TOP, NEXT, *FIVE), terms(TOP, NEXT, *FIVE, records=records))
    assert ["top", "next"] == keys(there)[:2]


def test_a_harder_one_is_done_in_the_posture_that_the_routine_has() -> None:
    both = replace(NEXT, posture="standing", postures_ok=BOTH, cues=("Turn.",))
    up = replace(both, animation=replace(both.animation, base="STAND_FRONT"))
    grown = risen(standard(TOP, *FIVE), terms(TOP, up, *FIVE, records=twice(TOP, 12)))

    assert ("next", "seated") == (keys(grown)[0], grown.routine.steps[0].exercise.posture)


def test_what_stays_at_its_top_grows_by_what_was_left_alone() -> None:
    held = stretch("held", hold=30)
    held = replace(held, reps_range=(1, 2))
    records = tuple(session(held, number) for number in range(2))
    grown = risen(standard(held, *FIVE), terms(held, *FIVE, records=records))

    # A second time to both sides is 68 s, and more than the routine may grow by.
    assert 1 == grown.routine.steps[0].reps
    full = routine("full", held, *FIVE, *(rep(key) for key in "stuvwxyz"), kind="full")
    grown = risen(whole(full), terms(held, records=records))
    assert 2 == grown.routine.steps[0].reps


def test_what_was_too_hard_grows_by_what_was_done_since() -> None:
    said = people.too_hard(A, 4)
    one = standard(A, *FIVE)
    since = tuple(session(A, 5 + number) for number in range(2))

    assert one == risen(one, terms(A, *FIVE, records=(*twice(A, 8), said)))
    grown = risen(one, terms(A, *FIVE, records=(said, *since)))
    assert 10 == grown.routine.steps[0].reps


def test_a_micro_break_does_not_grow() -> None:
    one = whole(routine("short", A, B))

    assert one == risen(one, terms(A, B, records=twice(A, 8)))


def test_a_routine_that_goes_up_and_down_by_itself_grows_in_its_order() -> None:
    one = standard(STANDING, A, *FIVE)
    grown = risen(one, terms(A, STANDING, *FIVE, records=twice(A, 8)))

    assert ["up", "a"] == keys(grown)[:2]
    assert 10 == grown.routine.steps[1].reps
