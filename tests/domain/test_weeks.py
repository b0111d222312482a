from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskbreak.domain.days import DayRecord
from deskbreak.domain.weeks import OTHER, Bar, Moved, bars, first_day

DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
AREAS = {"neck-tilt": "neck", "nod": "neck", "shrug": "shoulders"}


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def test_time_moved_is_summed_by_week_and_area() -> None:
    moves = [
        Moved(FRIDAY, "neck-tilt", minutes(1)),
        Moved(MONDAY, "nod", minutes(2)),
        Moved(FRIDAY, "shrug", minutes(4)),
        Moved(MONDAY - DAY, "shrug", minutes(8)),
    ]

    assert (
        Bar(MONDAY - DAY * 7, MONDAY - DAY, {"shoulders": minutes(8)}),
        Bar(MONDAY, MONDAY + DAY * 6, {"neck": minutes(3), "shoulders": minutes(4)}),
    ) == bars(moves, (), AREAS, FRIDAY, 90)[-2:]


def test_a_short_range_is_told_day_by_day() -> None:
    week = bars([Moved(FRIDAY, "nod", minutes(2))], (), AREAS, FRIDAY, 7)

    assert [FRIDAY - DAY * back for back in reversed(range(7))] == [bar.first for bar in week]
    assert all(bar.is_day for bar in week)
    assert {"neck": minutes(2)} == week[-1].moved


@pytest.mark.parametrize(
    ("days", "first", "count"),
    [
        (7, date(2026, 11, 14), 7),
        (30, date(2026, 10, 22), 30),
        (90, date(2026, 8, 17), 14),
        (365, date(2025, 11, 17), 53),
    ],
)
def test_a_long_range_begins_with_a_whole_week(days: int, first: date, count: int) -> None:
    told = bars((), (), AREAS, FRIDAY, days)

    assert (first, first, count) == (first_day(FRIDAY, days), told[0].first, len(told))
    assert told[-1].first <= FRIDAY <= told[-1].last


def test_an_exercise_that_nothing_is_known_about_is_not_lost() -> None:
    day = bars([Moved(FRIDAY, "gone", minutes(5))], (), AREAS, FRIDAY, 7)[-1]

    assert ({OTHER: minutes(5)}, minutes(5)) == (day.moved, day.total)


def test_what_was_moved_without_an_exercise_is_not_lost() -> None:
    records = [DayRecord(FRIDAY, minutes(5)), DayRecord(FRIDAY - DAY * 400, minutes(9))]

    day = bars([Moved(FRIDAY, "nod", minutes(2))], records, AREAS, FRIDAY, 7)[-1]

    assert {"neck": minutes(2), OTHER: minutes(3)} == day.moved


def test_days_without_movement_are_empty() -> None:
    told = bars([Moved(FRIDAY, "nod", timedelta())], (), AREAS, FRIDAY, 7)

    assert [{}] * 7 == [bar.moved for bar in told]


def test_what_lies_outside_of_the_range_is_left_out() -> None:
    outside = [Moved(FRIDAY - DAY * 7, "nod", minutes(1)), Moved(FRIDAY + DAY, "nod", minutes(1))]

    assert not any(bar.total for bar in bars(outside, (), AREAS, FRIDAY, 7))
