from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from deskbreak.data.library import Library
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.choosing import (
    COMPOSED,
    Chosen,
    NothingFits,
    Situation,
    as_asked,
    choice,
    choice_for,
    composition,
    foci,
    kind_of,
    limits,
    side_to_begin,
)
from deskbreak.domain.exercise import Side
from deskbreak.domain.length import total
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.past import Past
from deskbreak.domain.postures import gets_up
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.rotation import OVERDUE
from deskbreak.domain.terms import AREAS
from tests.domain import people
from tests.domain.people import at, past, rep, routine, session, situation, stock, stretch
from tests.domain.shipped import shipped

MICRO, REST = BreakKind.MICRO, BreakKind.REST
BOTH = ("seated", "standing")
TWO_HOURS = timedelta(hours=2)

BEND, NOD = stretch("bend"), rep("nod")
ROLL, CROSS = rep("roll", area="shoulders"), rep("cross", area="shoulders")
OPEN = rep("open", area="chest", postures_ok=BOTH, cues=("Turn.",))
NECK = routine("neck", BEND, NOD)
NECK_TOO = routine("neck-too", NOD, rep("tuck"))
SHOULDERS = routine("shoulders", ROLL, CROSS, focus="shoulders")
CHEST = routine("chest", OPEN, rep("angel", area="chest"), focus="chest")
STOCK = stock(NECK, NECK_TOO, SHOULDERS, CHEST)


def chosen(found: Chosen | NothingFits) -> Chosen:
    assert isinstance(found, Chosen)
    return found


def micro(of: Library = STOCK, *records: SessionRecord, **more: Any) -> Chosen:
    return chosen(choice(of, situation(*records, **more), MICRO))


def keys(one: Chosen) -> list[str]:
    return [step.exercise.identifier for step in one.routine.steps]


def name(one: Chosen) -> str:
    return one.routine.identifier


# -- whose turn it is ------------------------------------------------------------------------------


def test_the_neck_comes_first_and_it_is_said_that_it_never_was() -> None:
    one = micro()

    assert NECK == one.routine
    assert (Reason(Because.LEAST_RECENT, area="neck"),) == one.reasons


def test_the_area_that_was_least_recently_completed_comes_next_and_when_that_was() -> None:
    records = [session(SHOULDERS, 0), session(CHEST, 1), session(NECK, 48)]
    one = micro(STOCK, *records)

    assert "shoulders" == name(one)
    assert Reason(Because.LEAST_RECENT, area="shoulders", since=at(0).day()) == one.reasons[0]


def test_what_was_begun_and_not_completed_was_not_done() -> None:
    records = [session(NECK, 0), session(SHOULDERS, 1, share=0.2), session(CHEST, 2)]

    assert "shoulders" == name(micro(STOCK, *records))


def test_within_an_area_it_is_the_routine_that_was_not_done_for_longest() -> None:
    records = [session(NECK, 0), session(SHOULDERS, 1), session(CHEST, 2)]

    assert "neck-too" == name(micro(STOCK, *records))


def test_the_focus_of_the_last_session_does_not_come_again_at_once() -> None:
    again = routine("again", OPEN, focus="neck")
    of = stock(NECK, SHOULDERS, again)

    assert "shoulders" == name(micro(of, session(SHOULDERS, 0), session(NECK, 1)))
    both_neck = stock(NECK, again)
    assert "again" == name(micro(both_neck, session(NECK, 0)))


def test_what_serves_the_whole_body_may_come_after_itself() -> None:
    whole = routine("whole", NOD, ROLL, focus="whole")
    more = routine("more", OPEN, focus="whole")
    other = routine("other", NOD, focus="neck")

    assert "more" == name(micro(stock(whole, more, other), session(whole, 0)))


def test_a_rest_break_gets_a_longer_routine_and_the_floor_only_where_that_is_wanted() -> None:
    long = replace(NECK, identifier="long", kind="standard")
    floor = routine("floor", rep("cat", posture="floor", area="trunk"), kind="floor")
    of = stock(NECK, long, floor)

    assert "long" == name(chosen(choice(of, situation(), REST)))
    down = situation(session(long), needs=Needs(no_floor=False))
    assert "floor" == name(chosen(choice(of, down, REST)))
    assert "long" == name(chosen(choice(of, situation(session(long)), REST)))


def test_after_strength_what_moves_is_preferred_for_the_rest_of_the_day() -> None:
    push = rep("push", area="chest", category="strength")
    strong = routine("strong", push, focus="push")
    soft = routine("soft", OPEN, focus="soft")
    of = stock(NECK, strong, soft)

    assert "strong" == name(micro(of, session(NECK, 0)))
    assert "soft" == name(micro(of, session(routine("x", push), 0), session(NECK, 1)))
    tomorrow = situation(session(routine("x", push), -40), session(NECK, 1))
    assert "strong" == name(chosen(choice(of, tomorrow, MICRO)))


def test_an_area_that_no_routine_serves_comes_after_a_while() -> None:
    wrist = rep("wrist", area="forearms")
    of = stock(NECK, SHOULDERS, wrist)
    records = [session((NECK, SHOULDERS)[number % 2], number) for number in range(OVERDUE)]

    assert "wrist" not in keys(micro(of, *records[:-1]))
    one = micro(of, *records)
    assert (COMPOSED, "forearms") == (name(one), one.routine.focus)
    assert "wrist" in keys(one)
    assert Reason(Because.LEAST_RECENT, area="forearms") == one.reasons[0]
    assert COMPOSED != name(micro(of, *records, session(one.routine, OVERDUE)))


def test_an_area_that_does_not_fit_into_a_break_is_passed_over() -> None:
    wrist = stretch("wrist", area="forearms", hold=90, hold_range=(timedelta(), timedelta()))
    of = stock(NECK, SHOULDERS, wrist)
    records = [session((NECK, SHOULDERS)[number % 2], number) for number in range(OVERDUE)]

    assert name(micro(of, *records)) in {"neck", "shoulders"}


def test_an_area_that_came_a_while_ago_is_not_overdue() -> None:
    wrist = rep("wrist", area="forearms")
    of = stock(NECK, SHOULDERS, wrist)
    records = [session((NECK, SHOULDERS)[number % 2], number) for number in range(OVERDUE)]
    records[3] = session(wrist, 3)

    assert COMPOSED != name(micro(of, *records))


def test_a_routine_of_the_last_few_does_not_come_again_though_its_area_would() -> None:
    rest = routine("rest", NOD, OPEN, kind="standard", focus="whole")
    records = [session(SHOULDERS, 0), session(rest, 1)]

    one = micro(stock(NECK, NECK_TOO, SHOULDERS, CHEST, rest), *records)

    assert ("chest", "chest") == (name(one), one.reasons[0].area)


def test_a_session_of_a_library_that_changed_is_no_trouble() -> None:
    gone = routine("gone", rep("gone", category="strength"))

    assert "neck" == name(micro(STOCK, *(session(gone, number) for number in range(OVERDUE))))


# -- standing --------------------------------------------------------------------------------------

UP = routine("up", rep("reach", area="shoulders", posture="standing"), focus="whole")
WITH_UP = stock(NECK, SHOULDERS, CHEST, UP)


def test_before_two_hours_of_sitting_are_over_it_is_time_to_stand() -> None:
    one = micro(WITH_UP, sat=TWO_HOURS)

    assert gets_up(one.routine)
    assert Reason(Because.SEATED, lasts=TWO_HOURS) == one.reasons[0]
    assert not gets_up(micro(WITH_UP, sat=timedelta(minutes=90)).routine)
    late = replace(situation(sat=timedelta(minutes=90)), interval=timedelta(minutes=45))
    assert gets_up(chosen(choice(WITH_UP, late, MICRO)).routine)


def test_where_no_routine_gets_the_person_up_one_is_done_standing() -> None:
    one = micro(stock(NECK, CHEST), sat=TWO_HOURS)

    assert "chest" == name(one)
    assert [("angel", "seated"), ("open", "standing")] == [
        (step.exercise.identifier, step.exercise.posture) for step in one.routine.steps
    ]


def test_what_is_done_standing_by_half_is_better_than_by_less() -> None:
    less = routine("less", OPEN, *(rep(key) for key in "abc"))
    of = stock(less, CHEST)

    assert "less" == name(micro(of))
    assert "chest" == name(micro(of, sat=TWO_HOURS))
    assert "less" == name(micro(stock(less), sat=TWO_HOURS))


def test_where_nothing_can_be_done_standing_nobody_claims_it() -> None:
    one = micro(stock(NECK), sat=TWO_HOURS)

    assert "neck" == name(one)
    assert Because.SEATED not in {reason.because for reason in one.reasons}


def test_who_may_not_stand_is_not_asked_to() -> None:
    for needs in (Needs(seated_only=True), Needs(go_easy=frozenset({"balance"}))):
        one = micro(WITH_UP, sat=TWO_HOURS, needs=needs)
        assert not gets_up(one.routine)


def test_growing_does_not_sit_the_person_down() -> None:
    reach = rep("reach", posture="standing", reps=12, harder="sit", area="neck")
    sit = rep("sit", area="neck")
    long = routine("long", reach, *(rep(key) for key in "abcd"), kind="standard")
    records = [session(reach, 0), session(reach, 1)]
    of = stock(long, sit)

    grown = chosen(choice(of, situation(*records), REST))
    assert "sit" in keys(grown)
    up = chosen(choice(of, situation(*records, sat=TWO_HOURS), REST))
    assert gets_up(up.routine)


def test_an_overdue_area_waits_while_it_is_time_to_stand() -> None:
    of = stock(NECK, UP, rep("wrist", area="forearms"))
    records = [session((NECK, UP)[number % 2], number) for number in range(OVERDUE)]

    assert COMPOSED == name(micro(of, *records))
    assert "up" == name(micro(of, *records, sat=TWO_HOURS))


# -- going on --------------------------------------------------------------------------------------


def test_what_was_left_undone_comes_first_and_with_its_other_side() -> None:
    records = [session(NECK, 0, share=0.4)]
    one = micro(STOCK, *records)

    assert "bend" == keys(one)[0]
    assert Side.LEFT is one.first
    assert Reason(Because.GOES_ON, exercise="bend") == one.reasons[0]


def test_a_session_that_is_mostly_what_was_left_goes_by_its_name() -> None:
    one = micro(STOCK, session(NECK, 0, share=0.4))

    assert ("neck", ["bend", "nod"]) == (name(one), keys(one))
    assert (Reason(Because.GOES_ON, exercise="bend"),) == one.reasons


def test_a_little_that_was_left_leads_the_next_routine() -> None:
    short = routine("short", BEND, rep("last", reps=3))
    one = micro(stock(short, SHOULDERS), session(short, 0, share=0.8))

    assert "shoulders" == name(one)
    assert ["last", "roll", "cross"] == keys(one)
    assert [Because.GOES_ON, Because.LEAST_RECENT] == [reason.because for reason in one.reasons]


def test_what_was_left_is_not_done_twice() -> None:
    begun = routine("begun", BEND, NOD)
    again = routine("again", NOD, rep("x"), focus="other")
    one = micro(stock(begun, again), session(begun, 0, share=0.7))

    assert 1 == keys(one).count("nod")


def test_the_side_of_what_is_not_gone_on_with_is_nobodys() -> None:
    begun = routine("begun", NOD, BEND, ROLL)
    record = session(begun, 0, first=Side.LEFT, share=37.5 / 120)

    assert (Side.LEFT, "bend") == (
        micro(stock(begun, CHEST), record).first,
        keys(micro(stock(begun, CHEST), record))[0],
    )
    one = micro(stock(begun, CHEST), record, needs=Needs(switched={"bend": False}))
    assert (Side.RIGHT, "roll") == (one.first, keys(one)[0])


def test_what_was_left_keeps_its_dose() -> None:
    dosed = replace(NECK, steps=(NECK.steps[0], replace(NECK.steps[1], reps=5)))
    one = micro(stock(dosed, SHOULDERS), session(dosed, 0, share=0.7))

    assert ("nod", 5) == (keys(one)[0], one.routine.steps[0].reps)


def test_what_was_left_of_a_routine_that_is_gone_has_its_usual_dose() -> None:
    gone = routine("gone", BEND, NOD)
    one = micro(STOCK, session(gone, 0, share=0.7))

    assert ("nod", 8) == (keys(one)[0], one.routine.steps[0].reps)


def test_what_is_forbidden_by_now_is_not_gone_on_with() -> None:
    record = session(NECK, 0, share=0.7)

    for needs in (Needs(switched={"nod": False}), Needs(hidden=frozenset({"nod"}))):
        assert "nod" not in keys(micro(STOCK, record, needs=needs))
    without = stock(SHOULDERS, CHEST)
    assert Because.GOES_ON not in {one.because for one in micro(without, record).reasons}


def test_what_was_left_is_done_standing_when_that_is_due() -> None:
    free = rep("free", postures_ok=BOTH, cues=("Turn.",))
    begun = routine("begun", BEND, free)
    record = session(begun, 0, share=0.7)
    one = micro(stock(begun, UP), record, sat=TWO_HOURS)

    assert ("free", "standing") == (keys(one)[0], one.routine.steps[0].exercise.posture)


def test_to_stand_matters_more_than_to_go_on() -> None:
    begun = routine("begun", rep("x"), BEND, NOD)
    one = micro(stock(begun, UP), session(begun, 0, share=0.35), sat=TWO_HOURS)

    assert gets_up(one.routine)
    assert Because.SEATED is one.reasons[0].because


# -- what is asked for -----------------------------------------------------------------------------


def test_a_routine_that_is_asked_for_is_made_to_fit() -> None:
    hard = routine("hard", BEND, rep("hard", level=3, easier="nod"))
    one = chosen(as_asked(stock(hard, NECK), situation(), hard))

    assert ["bend", "nod"] == keys(one)
    assert [Because.ASKED, Because.EASIER] == [reason.because for reason in one.reasons]


def test_a_routine_of_which_nothing_fits_says_why() -> None:
    hard = routine("hard", rep("a", level=3), rep("b", posture="floor"))

    assert NothingFits((Obstacle.LEVEL, Obstacle.NO_FLOOR)) == as_asked(
        stock(hard), situation(), hard
    )


def test_a_focus_that_is_asked_for_gets_its_routine() -> None:
    one = chosen(choice_for(STOCK, situation(session(NECK)), MICRO, "neck"))

    assert "neck-too" == name(one)
    assert (Reason(Because.ASKED, area="neck"),) == one.reasons


def test_what_is_asked_for_grows_with_what_was_done() -> None:
    more = [rep(key) for key in "abcd"]
    long = routine("long", NOD, *more, kind="standard")
    made = situation(session(NOD, 0), session(NOD, 1))

    for found in (as_asked(stock(long), made, long), choice_for(stock(long), made, REST, "neck")):
        assert 10 == chosen(found).routine.steps[0].reps


def test_a_focus_without_a_routine_gets_one_put_together() -> None:
    one = chosen(choice_for(stock(NECK, ROLL, CROSS), situation(), MICRO, "shoulders"))

    assert COMPOSED == name(one)
    assert ["roll", "cross"] == keys(one)[:2]
    assert "shoulders" == one.routine.focus


def test_a_focus_that_is_forbidden_says_why() -> None:
    of = stock(NECK, rep("push", area="chest", level=3), rep("lie", area="chest", posture="floor"))

    found = choice_for(of, situation(), MICRO, "chest")

    assert NothingFits((Obstacle.LEVEL, Obstacle.NO_FLOOR)) == found


@pytest.mark.parametrize("minutes", range(1, 61))
def test_a_session_of_any_length_is_about_as_long_as_it_is_asked_to_be(minutes: int) -> None:
    length = timedelta(minutes=minutes)
    one = chosen(composition(shipped(), situation(), length))

    assert length * 0.8 <= total(one.routine.steps) <= length * 1.2
    assert (Reason(Because.ASKED, lasts=length),) == one.reasons


@pytest.mark.parametrize("minutes", [3, 5, 10])
def test_what_is_put_together_has_something_that_strengthens(minutes: int) -> None:
    strong = rep("strong", category="strength", area="wrists")
    of = stock(*(rep(key, area=key) for key in AREAS), strong, *(rep(f"n{n}") for n in range(20)))
    length = timedelta(minutes=minutes)

    assert "strong" in keys(chosen(composition(of, situation(), length)))
    done = situation(session(routine("x", strong)))
    if minutes < 10:
        assert "strong" not in keys(chosen(composition(of, done, length)))
    assert "strong" not in keys(chosen(composition(of, situation(), timedelta(minutes=2))))


def test_what_is_put_together_serves_the_areas_in_turn() -> None:
    of = stock(NOD, rep("tuck"), ROLL, OPEN)
    records = (session(OPEN, 0),)

    assert ["roll", "nod"] == keys(chosen(composition(of, situation(), timedelta(minutes=1.3))))[
        ::-1
    ]
    after = chosen(composition(of, situation(*records, session(NOD, 1)), timedelta(minutes=1.3)))
    assert {"roll", "open"} == set(keys(after))


def test_after_strength_something_else_is_put_together() -> None:
    push = rep("push", area="chest", category="strength")
    of = stock(push, OPEN)
    short = timedelta(seconds=40)

    assert ["push"] == keys(chosen(composition(of, situation(), short)))
    strong = session(rep("other", category="strength", area="chest"))
    known = stock(push, OPEN, rep("other", category="strength", area="chest"))
    assert ["open"] == keys(chosen(composition(known, situation(strong), short)))


def test_too_little_for_a_length_is_said() -> None:
    one = chosen(composition(stock(NECK), situation(), timedelta(hours=1)))

    assert Reason(Because.OFF_LENGTH, lasts=timedelta(hours=1)) == one.reasons[-1]


def test_the_whole_body_can_be_asked_for() -> None:
    one = chosen(composition(STOCK, situation(), timedelta(minutes=2), "whole"))

    assert "whole" == one.routine.focus


# -- nothing fits ----------------------------------------------------------------------------------


def test_where_nothing_fits_it_is_said_what_keeps_most_from_the_person() -> None:
    of = stock(
        routine("one", rep("a", level=3), rep("b", level=2), rep("c", posture="floor")),
    )

    assert NothingFits((Obstacle.LEVEL, Obstacle.NO_FLOOR)) == choice(of, situation(), MICRO)
    assert isinstance(composition(of, situation(), timedelta(minutes=1)), NothingFits)
    assert NothingFits(()) == choice(stock(), situation(), MICRO)


def test_where_no_routine_fits_a_session_is_put_together() -> None:
    hard = routine("hard", rep("a", level=3), rep("b", level=3))
    one = micro(stock(hard, NOD, ROLL))

    assert (COMPOSED, "micro") == (name(one), one.routine.kind)
    assert {"nod", "roll"} == set(keys(one))
    assert Because.LEAST_RECENT is one.reasons[0].because


# -- sides, kinds, words ---------------------------------------------------------------------------


def test_the_side_to_begin_with_alternates() -> None:
    assert Side.RIGHT is side_to_begin(Past())
    right, left = session(BEND, 0), session(BEND, 1, first=Side.LEFT)

    assert Side.LEFT is side_to_begin(past(right))
    assert Side.RIGHT is side_to_begin(past(right, left))
    assert Side.RIGHT is side_to_begin(past(right, left, session(NOD, 2)))
    assert Side.RIGHT is side_to_begin(past(session(routine("one", NOD, BEND), share=0.2)))


def test_every_routine_is_one_for_a_kind_of_break() -> None:
    assert MICRO is kind_of(NECK)
    assert REST is kind_of(replace(NECK, kind="full"))


def test_what_can_be_asked_for_is_the_focus_of_a_routine_or_an_area() -> None:
    assert ("chest", "neck", "shoulders", "whole") == foci(stock(SHOULDERS, UP, NECK, OPEN))
    assert () == foci(stock(replace(NOD, regions=())))


def test_an_easier_exercise_in_a_session_is_one_that_the_person_can_do() -> None:
    hard = rep("hard", easier="middle")
    middle = rep("middle", easier="nod", level=3)
    of = stock(hard, middle, NOD)

    assert [NOD] == list(limits(of, situation()).easier(hard))


def test_what_hurt_is_not_chosen_for_a_week() -> None:
    hurting = people.hurt(NOD)
    tomorrow = replace(situation(hurting), now=at(48), today=at(48).day())
    next_week = replace(situation(hurting), now=at(48 * 8), today=at(48 * 8).day())

    assert "nod" not in keys(chosen(choice(STOCK, tomorrow, MICRO)))
    assert "nod" in keys(chosen(choice(STOCK, next_week, MICRO)))


def test_a_situation_is_all_that_decides() -> None:
    records = [session(NECK, 0), session(SHOULDERS, 1, share=0.6)]
    made = situation(*records, sat=TWO_HOURS)
    same = Situation(Needs(), made.now, made.today, past(*records), TWO_HOURS)

    assert choice(STOCK, made, MICRO) == choice(STOCK, same, MICRO)
