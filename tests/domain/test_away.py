from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from deskbreak.domain.away import Told, away_session, corrected_session
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import Origin, SessionRecord
from deskbreak.domain.session import Ending, Move
from tests.domain.shipped import shipped

FRIDAY = date(2026, 11, 20)
LIBRARY = shipped()
MINUTE = timedelta(minutes=1)
NOW = Instant(datetime(2026, 11, 20, 10, 2, tzinfo=UTC), timedelta(), timedelta(hours=1))
QUICK = LIBRARY.routines["micro-neck-shoulders"]
WRITTEN = SessionRecord(
    "written",
    BreakKind.MICRO,
    QUICK.identifier,
    NOW,
    replace(NOW, wall=NOW.wall + MINUTE * 4),
    FRIDAY,
    Outcome.PARTIAL,
    planned=MINUTE * 4,
    done=MINUTE,
    credited=False,
    moves=(
        Move("neck-side-bend", Side.RIGHT, MINUTE * 2, MINUTE, 1, Ending.LEFT),
        Move("neck-side-bend", Side.LEFT, MINUTE * 2, timedelta(), 0, Ending.LEFT),
    ),
)


def test_a_session_away_today_ended_just_now() -> None:
    made = away_session("a", Told(FRIDAY, MINUTE * 6), NOW, FRIDAY)

    assert (NOW.wall - MINUTE * 6, NOW.wall) == (made.started.wall, made.ended.wall)
    assert (FRIDAY, Outcome.TAKEN, True, Origin.AWAY) == (
        made.day,
        made.outcome,
        made.keeps_the_day,
        made.origin,
    )
    assert ("", ()) == (made.routine, made.moves)


def test_a_session_away_on_another_day_was_at_noon() -> None:
    made = away_session("a", Told(date(2026, 11, 18), MINUTE * 6), NOW, FRIDAY)

    assert datetime(2026, 11, 18, 12) == made.started.local  # noqa: DTZ001  civil time
    assert date(2026, 11, 18) == made.day == made.started.day()


def test_a_routine_away_has_its_moves_and_sides() -> None:
    made = away_session("a", Told(FRIDAY, MINUTE * 10, QUICK), NOW, FRIDAY)

    whole = sum((move.done for move in made.moves), timedelta())
    assert pytest.approx(600, abs=len(made.moves)) == whole.total_seconds()
    assert {Side.LEFT, Side.RIGHT} <= {move.side for move in made.moves}
    assert all(move.is_whole and move.ended is Ending.DONE for move in made.moves)
    assert QUICK.identifier == made.routine


def test_a_correction_scales_what_was_done_and_is_taken_from_half_on() -> None:
    half = corrected_session("c", WRITTEN, Told(FRIDAY, MINUTE * 2, QUICK))
    less = corrected_session("c", WRITTEN, Told(FRIDAY, MINUTE * 2 - timedelta(seconds=1), QUICK))

    assert (Outcome.TAKEN, Outcome.PARTIAL) == (half.outcome, less.outcome)
    assert [MINUTE * 2, timedelta()] == [move.done for move in half.moves]
    assert (MINUTE * 4, MINUTE * 2, NOW) == (half.planned, half.done, half.started)
    assert ("c", True, Origin.CORRECTED) == (half.identifier, half.credited, half.origin)


def test_a_correction_to_another_day_moves_the_session_there() -> None:
    moved = corrected_session("c", WRITTEN, Told(date(2026, 11, 19), MINUTE, QUICK))

    assert date(2026, 11, 19) == moved.day == moved.started.day()


def test_a_correction_to_another_routine_has_its_moves_and_was_all_of_it() -> None:
    other = LIBRARY.routines["standard-desk"]

    changed = corrected_session("c", WRITTEN, Told(FRIDAY, MINUTE * 3, other))

    assert (other.identifier, MINUTE * 3, Outcome.TAKEN) == (
        changed.routine,
        changed.planned,
        changed.outcome,
    )
    exercises = {step.exercise.identifier for step in other.steps}
    assert exercises == {move.exercise for move in changed.moves}


def test_a_correction_of_a_session_stopped_for_pain_keeps_the_day() -> None:
    hurt = corrected_session(
        "c", replace(WRITTEN, hurt=True), Told(FRIDAY, timedelta(seconds=30), QUICK)
    )

    assert hurt.keeps_the_day


def test_what_is_something_else_has_no_moves() -> None:
    changed = corrected_session("c", WRITTEN, Told(FRIDAY, MINUTE * 3))

    assert ("", ()) == (changed.routine, changed.moves)


def test_a_routine_that_is_gone_is_corrected_like_any_other() -> None:
    """A pack was taken out; what was done with it is known all the same."""
    told = Told(FRIDAY, MINUTE * 2, gone=WRITTEN.routine)

    changed = corrected_session("c", WRITTEN, told)

    assert corrected_session("c", WRITTEN, Told(FRIDAY, MINUTE * 2, QUICK)) == changed
