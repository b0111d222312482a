from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from deskbreak.domain.doses import extra, ladder, usual
from deskbreak.domain.exercise import Exercise, Keyframe, Phase, Sides, Step
from deskbreak.domain.progress import grown, grown_further, too_hard
from deskbreak.domain.records import SessionRecord
from tests.domain import people
from tests.domain.people import past, rep, seconds, session, stretch

ROW = rep("row")
BEND = stretch("bend")


def at_reps(*reps: int, share: float = 1.0, start: int = 0) -> list[SessionRecord]:
    return [
        session(replace(usual(ROW), reps=count), start + number, share=share)
        for number, count in enumerate(reps)
    ]


def reached(*records: SessionRecord) -> tuple[int, bool]:
    step, is_top = grown(usual(ROW), past(*records))
    return step.reps, is_top


@pytest.mark.parametrize(
    ("reps", "reached_reps", "is_top"),
    [
        ((), 8, False),
        ((8,), 8, False),
        ((8, 8), 10, False),
        ((8, 12), 10, False),
        ((8, 8, 10), 10, False),
        ((8, 8, 10, 10), 12, False),
        ((8, 8, 10, 10, 12), 12, False),
        ((8, 8, 10, 10, 12, 12), 12, True),
        ((3, 3, 3, 3), 8, False),
        ((8, 3, 8), 10, False),
        ((8, 8, 8, 8), 10, False),
    ],
)
def test_twice_in_a_row_whole_is_a_rung(
    *, reps: tuple[int, ...], reached_reps: int, is_top: bool
) -> None:
    assert (reached_reps, is_top) == reached(*at_reps(*reps))


def test_what_was_left_unfinished_breaks_the_row() -> None:
    unfinished = at_reps(8, share=0.6, start=1)

    assert (8, False) == reached(*at_reps(8), *unfinished, *at_reps(8, start=2))
    assert (12, False) == reached(*at_reps(8, 8, 10, 10, 12, 12), *at_reps(12, share=0.5, start=6))


def test_what_was_not_begun_says_nothing() -> None:
    assert (10, False) == reached(*at_reps(8), *at_reps(8, share=0.0, start=1), *at_reps(8))


def test_too_hard_begins_the_row_anew() -> None:
    records = [*at_reps(8, 8, 10, 10), people.too_hard(ROW, 4), *at_reps(8, start=5)]

    assert (8, False) == reached(*records)


def test_a_stretch_grows_by_its_hold_however_long_the_history_says_it_was() -> None:
    def held(hold: float, number: int) -> SessionRecord:
        return session(replace(usual(BEND), hold=seconds(hold)), number)

    step, is_top = grown(usual(BEND), past(held(15, 0), held(15, 1), held(20, 2), held(20, 3)))

    assert (seconds(30), False) == (step.hold, is_top)


def test_a_hold_within_repetitions_must_be_as_long_as_the_rung() -> None:
    made = stretch("squeeze", hold=3, category="strength", sides=Sides.ALTERNATE, reps=4)
    lead_in = (Keyframe(Phase.MOVE_IN, seconds(9)),)
    squeeze = replace(
        made,
        reps_range=(4, 4),
        hold_range=(seconds(3), seconds(5)),
        animation=replace(made.animation, intro=lead_in),
    )
    rungs = (*ladder(usual(squeeze)), *extra(usual(squeeze)))

    assert [3, 4, 5] == [rung.hold.total_seconds() for rung in rungs]
    records = [session(rungs[0], number) for number in range(4)]
    assert rungs[1] == grown_further(usual(squeeze), past(*records))
    records += [session(rungs[1], 4 + number) for number in range(2)]
    assert rungs[2] == grown_further(usual(squeeze), past(*records))


def hard(easier: Exercise | None, *records: SessionRecord) -> bool:
    row = replace(ROW, easier=easier.identifier if easier else "")
    exercises = {one.identifier: one for one in (row, easier) if one is not None}
    return "row" in too_hard(exercises, past(*records))


def test_what_was_too_hard_is_so_until_the_easier_one_went_well_twice_at_its_top() -> None:
    pull = replace(rep("pull", reps=10), reps_range=(10, 12))

    def pulls(*reps: int) -> list[SessionRecord]:
        return [session(replace(usual(pull), reps=one), 3 + at) for at, one in enumerate(reps)]

    said = people.too_hard(ROW, 2)
    assert not hard(pull, *at_reps(8, 8))
    assert hard(pull, said)
    assert hard(pull, said, *pulls(12, 12, 12))
    assert not hard(pull, said, *pulls(12, 12, 12, 12))
    assert hard(pull, *(replace(one, started=people.at(0)) for one in pulls(12, 12, 12, 12)), said)


def test_without_an_easier_one_it_is_its_own() -> None:
    said = people.too_hard(ROW)

    assert hard(None, said, *at_reps(12, 12, 12, start=1))
    assert not hard(None, said, *at_reps(12, 12, 12, 12, 12, 12, start=1))


def doses_of(step: Step) -> dict[str, Any]:
    return {"reps": step.reps, "hold": step.hold}


def test_what_stays_at_its_top_grows_on_by_what_was_left_alone() -> None:
    twice = replace(stretch("bend", hold=30), reps_range=(1, 3))
    records = [session(usual(twice), number) for number in range(2)]

    assert grown(usual(twice), past(*records)) == (usual(twice), True)
    assert 2 == grown_further(usual(twice), past(*records)).reps
