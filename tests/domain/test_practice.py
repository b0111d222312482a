from __future__ import annotations

from datetime import date, timedelta

from deskbreak.domain.days import DayRecord
from deskbreak.domain.exercise import Side
from deskbreak.domain.practice import Balance, Practised, practice
from deskbreak.domain.weeks import OTHER, Moved
from tests.domain.shipped import shipped

FRIDAY = date(2026, 11, 20)
LIBRARY = shipped()
DAY = timedelta(days=1)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


MOVES = (
    Moved(FRIDAY, "neck-side-bend", minutes(3), Side.LEFT),
    Moved(FRIDAY, "neck-side-bend", minutes(1), Side.RIGHT),
    Moved(FRIDAY - DAY, "neck-side-bend", minutes(2), Side.RIGHT),
    Moved(FRIDAY, "shoulder-rolls", minutes(5)),
    Moved(FRIDAY, "gone", minutes(1), Side.LEFT),
    Moved(FRIDAY - DAY * 30, "shoulder-rolls", minutes(50)),
)
RECORDS = (
    DayRecord(FRIDAY, minutes(10)),
    DayRecord(FRIDAY - DAY, minutes(2)),
    DayRecord(FRIDAY - DAY * 2),
    DayRecord(FRIDAY - DAY * 30, minutes(50)),
)


def test_sides_are_weighed_by_area_and_in_all() -> None:
    week = practice(MOVES, RECORDS, LIBRARY.exercises, FRIDAY, 7)

    assert (
        Balance("neck", minutes(3), minutes(3)),
        Balance(OTHER, minutes(1), timedelta()),
    ) == week.balance
    both = week.both_sides
    assert both is not None
    assert (minutes(4), minutes(3), 4 / 7) == (both.left, both.right, both.share)


def test_without_sides_there_is_no_balance() -> None:
    assert practice((), (), LIBRARY.exercises, FRIDAY, 7).both_sides is None


def test_exercises_stand_in_the_order_of_their_time() -> None:
    assert (
        Practised("neck-side-bend", minutes(6)),
        Practised("shoulder-rolls", minutes(5)),
        Practised("gone", minutes(1)),
    ) == practice(MOVES, RECORDS, LIBRARY.exercises, FRIDAY, 7).exercises
    assert (
        "shoulder-rolls"
        == practice(MOVES, RECORDS, LIBRARY.exercises, FRIDAY, 90).exercises[0].exercise
    )


def test_a_range_has_its_sums() -> None:
    week = practice(MOVES, RECORDS, LIBRARY.exercises, FRIDAY, 7)

    assert (minutes(12), 2, 7) == (week.moved, week.days_moved, len(week.bars))
