from __future__ import annotations

from datetime import date, timedelta

from deskbreak.domain.weeks import OTHER, Moved, Week, weeks

FRIDAY = date(2026, 11, 20)
AREAS = {"neck-tilt": "neck", "nod": "neck", "shrug": "shoulders"}


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def test_time_moved_is_summed_by_week_and_area() -> None:
    moves = [
        Moved(FRIDAY, "neck-tilt", minutes(1)),
        Moved(date(2026, 11, 16), "nod", minutes(2)),
        Moved(FRIDAY, "shrug", minutes(4)),
        Moved(date(2026, 11, 15), "shrug", minutes(8)),
    ]

    assert (
        Week(date(2026, 11, 9), {"shoulders": minutes(8)}),
        Week(date(2026, 11, 16), {"neck": minutes(3), "shoulders": minutes(4)}),
    ) == weeks(moves, AREAS, FRIDAY, count=2)


def test_an_exercise_that_nothing_is_known_about_is_not_lost() -> None:
    (week,) = weeks([Moved(FRIDAY, "gone", minutes(5))], AREAS, FRIDAY, count=1)

    assert ({OTHER: minutes(5)}, minutes(5)) == (week.moved, week.total)


def test_a_week_without_movement_is_an_empty_week() -> None:
    (week,) = weeks([Moved(FRIDAY, "nod", timedelta())], AREAS, FRIDAY, count=1)

    assert ({}, timedelta()) == (week.moved, week.total)
