from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.breaks import Instant
from deskbreak.domain.exercise import Side
from deskbreak.domain.past import HIDDEN_FOR, Leftover, area, area_days
from deskbreak.domain.session import Ending
from tests.domain.people import at, hurt, past, rep, routine, session, stretch, too_hard

BEND, ROLL, PUSH = stretch("bend"), rep("roll", area="shoulders"), rep("push", area="chest")
ALL = {one.identifier: one for one in (BEND, ROLL, PUSH)}
BOTH = routine("both", BEND, ROLL)


def test_an_area_was_completed_when_an_exercise_of_it_was_done_whole() -> None:
    days = area_days(past(session(PUSH, 0), session(BOTH, 48, share=0.7)), ALL)

    assert ["neck", "chest"] == list(days)
    assert [at(48).day(), at(0).day()] == list(days.values())


def test_one_side_is_not_the_exercise() -> None:
    assert {} == area_days(past(session(BEND, share=0.5)), ALL)


def test_what_is_not_known_any_more_counts_for_no_area() -> None:
    assert {} == area_days(past(session(rep("gone"))), ALL)


def test_a_session_without_the_person_never_was() -> None:
    assert () == past(session(BEND, credited=False)).completed


def test_an_exercise_belongs_to_the_first_of_its_regions() -> None:
    assert "neck" == area(replace(BEND, regions=("neck", "trunk")))
    assert "" == area(replace(BEND, regions=()))


def test_what_hurt_is_hidden_for_seven_days() -> None:
    hurting = hurt(BEND)
    ended = hurting.ended.wall

    def hidden(later: timedelta) -> frozenset[str]:
        return past(hurting).hidden(Instant(ended + later, timedelta()))

    assert {"bend"} == hidden(timedelta())
    assert {"bend"} == hidden(HIDDEN_FOR - timedelta(seconds=1))
    assert frozenset() == hidden(HIDDEN_FOR)


def test_what_only_was_too_hard_is_not_hidden() -> None:
    assert frozenset() == past(too_hard(BEND)).hidden(at(1))


def test_the_latest_time_that_it_was_too_hard_is_remembered() -> None:
    known = past(too_hard(ROLL, 0), too_hard(ROLL, 2), session(ROLL, 4))

    assert at(2).wall == known.too_hard_at("roll")
    assert known.too_hard_at("bend") is None


@pytest.mark.parametrize(
    ("share", "leftover"),
    [
        # ready 5, right 19, switch 3, left 19, ready 5, roll 32
        (0.0, None),
        (0.2, Leftover(("bend", "roll"), Side.RIGHT)),
        (0.5, Leftover(("bend", "roll"), Side.LEFT)),
        (0.7, Leftover(("roll",), None)),
        (1.0, None),
    ],
)
def test_what_an_interrupted_session_left_undone(share: float, leftover: Leftover | None) -> None:
    assert leftover == past(session(BOTH, share=share)).leftover()


def test_only_the_last_session_is_gone_on_with() -> None:
    assert past(session(BOTH, 0, share=0.5), session(PUSH, 1)).leftover() is None
    assert past().leftover() is None


def test_what_was_skipped_is_not_left_over() -> None:
    record = session(BOTH, share=1.0, happens=lambda run, until: run.to_next(until * 0.1))

    assert Ending.SKIPPED in {move.ended for move in record.moves}
    assert past(record).leftover() is None


def test_a_session_that_ended_with_pain_is_not_gone_on_with() -> None:
    assert past(session(BOTH, share=0.5, hurt=True)).leftover() is None
