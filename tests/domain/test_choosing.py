from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.choosing import choose, first_side, of_length
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.settings import Settings
from tests.fakes import exercise, routine

AT = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta())
NECK, TWIST, FULL = routine("neck"), routine("twist"), routine("full", "standard")
ALL = (NECK, TWIST, FULL)


def done(name: str) -> SessionRecord:
    return SessionRecord(
        identifier=name,
        kind=BreakKind.MICRO,
        routine=name,
        started=AT,
        ended=AT,
        day=date(2026, 3, 2),
        outcome=Outcome.TAKEN,
        planned=timedelta(),
        done=timedelta(),
    )


def test_the_first_one_is_chosen_when_nothing_was_done() -> None:
    assert choose(ALL, BreakKind.MICRO, ()) is NECK


def test_the_least_recently_done_one_is_chosen() -> None:
    assert choose(ALL, BreakKind.MICRO, (done("twist"), done("neck"))) is NECK
    assert choose(ALL, BreakKind.MICRO, (done("neck"), done("twist"))) is TWIST


def test_one_that_was_never_done_comes_first() -> None:
    assert choose(ALL, BreakKind.MICRO, (done("neck"),)) is TWIST


def test_a_rest_break_gets_a_longer_routine() -> None:
    assert choose(ALL, BreakKind.REST, ()) is FULL


def test_without_a_fitting_one_any_will_do() -> None:
    assert choose((NECK,), BreakKind.REST, ()) is NECK


def test_without_any_there_is_nothing_to_choose() -> None:
    with pytest.raises(ValueError, match="no routine"):
        choose((), BreakKind.REST, ())


def test_a_length_is_met_as_nearly_as_possible() -> None:
    short = routine("short", "micro", exercise(reps=10))
    long = routine("long", "standard", exercise(reps=60))

    assert of_length((short, long), timedelta(minutes=1)) == (short,)
    assert of_length((short, long), timedelta(minutes=5)) == (long,)
    assert of_length((), timedelta(minutes=5)) == ()


def test_the_first_side_alternates() -> None:
    sides = [first_side(NECK, [done("neck")] * times) for times in range(3)]

    assert [Side.RIGHT, Side.LEFT, Side.RIGHT] == sides


def test_a_session_keeps_the_day_if_half_of_it_was_done() -> None:
    assert done("neck").keeps_the_day


def test_the_defaults_are_those_of_the_planner() -> None:
    settings = Settings()

    assert settings.rules.interval == timedelta(minutes=30)
    assert settings.workdays == frozenset(range(5))
