"""Whatever somebody needs and did: nothing forbidden, always an answer, everything in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.choosing import (
    Chosen,
    NothingFits,
    Situation,
    as_asked,
    choice,
    choice_for,
    composition,
    foci,
)
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.length import total
from deskbreak.domain.needs import EQUIPMENT, TAGS, Needs
from deskbreak.domain.past import Past, area
from deskbreak.domain.postures import gets_up
from deskbreak.domain.reasons import Because
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.rotation import OVERDUE
from deskbreak.domain.session import Ending, Timeline
from deskbreak.domain.terms import AREAS, Terms
from tests.domain.people import at, session
from tests.domain.shipped import shipped

STOCK = shipped()
EXERCISES = sorted(STOCK.exercises)
ROUTINES = sorted(STOCK.routines)
SEATED_AT_MOST = timedelta(hours=2)
INTERVAL = timedelta(minutes=30)

subsets = st.sets(st.sampled_from(TAGS)).map(frozenset)
needs = st.builds(
    Needs,
    go_easy=st.one_of(st.just(frozenset[str]()), subsets),
    seated_only=st.booleans(),
    no_floor=st.booleans(),
    discreet=st.integers(0, 2),
    equipment=st.sets(st.sampled_from(EQUIPMENT)).map(frozenset),
    level=st.integers(1, 3),
    switched=st.dictionaries(st.sampled_from(EXERCISES), st.booleans(), max_size=30),
    hidden=st.sets(st.sampled_from(EXERCISES), max_size=4).map(frozenset),
)
kinds = st.sampled_from(BreakKind)


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    """Some sessions, some of them broken off, with pain or with something easier in them."""
    records: list[SessionRecord] = []
    for number in range(draw(st.integers(0, 8))):
        routine = STOCK.routines[draw(st.sampled_from(ROUTINES))]
        share = draw(st.sampled_from([0.0, 0.3, 0.7, 1.0, 1.0]))
        first = draw(st.sampled_from([Side.LEFT, Side.RIGHT]))
        record = session(routine, number, first=first, share=share)
        ending = draw(st.sampled_from([None, None, Ending.EASIER, Ending.HURT]))
        if ending is not None:
            marked = draw(st.integers(0, len(record.moves) - 1))
            moves = list(record.moves)
            moves[marked] = replace(moves[marked], ended=ending)
            record = replace(record, moves=tuple(moves))
        records.append(record)
    return Past.of(records[::-1])


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    now = at(draw(st.integers(8, 500)))
    sat = timedelta(minutes=draw(st.integers(0, 200)))
    return Situation(draw(needs), now, now.day(), draw(pasts()), sat)


def allowed(made: Situation, exercise: Exercise) -> bool:
    known = replace(made.needs, hidden=made.needs.hidden | made.past.hidden(made.now))
    return known.obstacle(exercise) is None


def check(made: Situation, found: Chosen | NothingFits) -> None:
    if isinstance(found, Chosen):
        assert found.reasons
        assert Timeline.of(found.routine, found.first).total == total(found.routine.steps)
        for step in found.routine.steps:
            assert allowed(made, step.exercise), step.exercise.identifier


@given(situations(), kinds)
def test_nothing_forbidden_is_chosen_and_there_is_always_an_answer(
    made: Situation, kind: BreakKind
) -> None:
    found = choice(STOCK, made, kind)

    check(made, found)
    terms = Terms.of(STOCK.exercises, made.needs, made.past, made.now, made.today)
    assert isinstance(found, NothingFits) == (not terms.offered)
    assert found == choice(STOCK, made, kind)
    if isinstance(found, NothingFits):
        assert found.obstacles


@given(situations(), st.sampled_from(ROUTINES))
def test_nothing_forbidden_is_done_because_it_was_asked_for(made: Situation, key: str) -> None:
    check(made, as_asked(STOCK, made, STOCK.routines[key]))


@given(situations(), kinds, st.sampled_from(foci(STOCK)))
def test_nothing_forbidden_is_done_for_an_area(
    made: Situation, kind: BreakKind, focus: str
) -> None:
    check(made, choice_for(STOCK, made, kind, focus))


@given(situations(), st.integers(1, 60), st.sampled_from(["", *foci(STOCK)]))
def test_what_is_put_together_is_allowed_and_as_long_as_it_says(
    made: Situation, minutes: int, focus: str
) -> None:
    length = timedelta(minutes=minutes)
    found = composition(STOCK, made, length, focus)

    check(made, found)
    if isinstance(found, Chosen):
        is_off = Because.OFF_LENGTH in {reason.because for reason in found.reasons}
        lasts = total(found.routine.steps)
        assert is_off == (not length * 0.8 <= lasts <= length * 1.2)


@given(situations(), kinds)
def test_a_break_is_about_as_long_as_breaks_are(made: Situation, kind: BreakKind) -> None:
    found = choice(STOCK, made, kind)

    if isinstance(found, Chosen) and not any(
        reason.because is Because.OFF_LENGTH for reason in found.reasons
    ):
        least, most = {
            BreakKind.MICRO: (timedelta(seconds=55), timedelta(seconds=115)),
            BreakKind.REST: (timedelta(minutes=2.5), timedelta(minutes=6.5)),
        }[kind]
        assert least <= total(found.routine.steps) <= most


def days_at_the_desk(
    of: Needs, kinds_in_turn: Sequence[BreakKind], count: int
) -> list[tuple[Chosen, timedelta]]:
    """Sessions that are all done to their end, and how long the person had sat before each."""
    records: list[SessionRecord] = []
    told, sat = [], timedelta()
    for number in range(count):
        sat += INTERVAL
        now = at(number)
        made = Situation(of, now, now.day(), Past.of(records), sat, INTERVAL)
        found = choice(STOCK, made, kinds_in_turn[number % len(kinds_in_turn)])
        if isinstance(found, NothingFits):
            break
        told.append((found, sat))
        records.insert(0, session(found.routine, number, first=found.first))
        if gets_up(found.routine):
            sat = timedelta()
    return told


@settings(max_examples=10, deadline=None)
@given(
    needs,
    st.sampled_from([(BreakKind.MICRO,), (BreakKind.REST,), (BreakKind.MICRO, BreakKind.REST)]),
)
def test_every_area_comes_within_a_bounded_number_of_sessions(
    of: Needs, in_turn: tuple[BreakKind, ...]
) -> None:
    bound = OVERDUE + 2 * len(AREAS)
    told = days_at_the_desk(of, in_turn, 2 * bound)

    possible = {
        area(one) for one in Terms.of(STOCK.exercises, of, Past(), at(), at().day()).offered
    }
    for start in range(0, len(told) - bound + 1, 7):
        served = {
            area(step.exercise)
            for found, _ in told[start : start + bound]
            for step in found.routine.steps
        }
        assert possible == served


@settings(max_examples=8, deadline=None)
@given(
    discreet=st.integers(0, 2),
    equipment=st.sets(st.sampled_from(EQUIPMENT)),
    level=st.integers(1, 3),
    no_floor=st.booleans(),
)
def test_nobody_who_can_stand_sits_for_more_than_two_hours(
    *, discreet: int, equipment: set[str], level: int, no_floor: bool
) -> None:
    of = Needs(discreet=discreet, equipment=frozenset(equipment), level=level, no_floor=no_floor)
    told = days_at_the_desk(of, (BreakKind.MICRO, BreakKind.REST), 40)

    assert SEATED_AT_MOST == max(sat for _, sat in told)


@settings(max_examples=8, deadline=None)
@given(needs)
def test_nobody_is_asked_to_stand_who_cannot(of: Needs) -> None:
    for found, _ in days_at_the_desk(of, (BreakKind.MICRO, BreakKind.REST), 20):
        is_asked = Because.SEATED in {reason.because for reason in found.reasons}
        assert gets_up(found.routine) and of.allows_standing if is_asked else True


def test_the_usual_person_sits_for_two_hours_at_most() -> None:
    told = days_at_the_desk(Needs(), (BreakKind.MICRO, BreakKind.REST), 60)

    assert SEATED_AT_MOST == max(sat for _, sat in told)


def test_the_side_to_begin_with_changes_from_session_to_session() -> None:
    told = days_at_the_desk(Needs(), (BreakKind.REST,), 12)

    sides = [
        Timeline.of(found.routine, found.first)
        for found, _ in told
        if any(step.exercise.sides.value == "mirror" for step in found.routine.steps)
    ]
    firsts = [
        next(cue.side for cue in timeline.cues if cue.side is not Side.BOTH) for timeline in sides
    ]
    assert all(one is not other for one, other in pairwise(firsts))
