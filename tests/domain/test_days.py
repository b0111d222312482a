from __future__ import annotations

from datetime import date, timedelta

from deskbreak.domain.days import Away, next_away
from deskbreak.domain.records import Mark

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


def marked(mark: Mark, *ahead: int) -> dict[date, Mark]:
    return {FRIDAY + DAY * number: mark for number in ahead}


def test_nothing_is_ahead_without_marks_or_with_those_of_the_past() -> None:
    assert next_away({}, FRIDAY) is None
    assert next_away(marked(Mark.SICK, -1, 0), FRIDAY) is None


def test_the_next_days_away_end_where_another_mark_or_none_begins() -> None:
    marks = marked(Mark.HOLIDAY, -1, 3, 4, 5, 9) | marked(Mark.SICK, 6)

    assert Away(FRIDAY + DAY * 3, FRIDAY + DAY * 5, Mark.HOLIDAY) == next_away(marks, FRIDAY)


def test_days_away_that_go_on_are_told_from_tomorrow() -> None:
    marks = marked(Mark.HOLIDAY, -1, 0, 1, 2)

    assert Away(FRIDAY + DAY, FRIDAY + DAY * 2, Mark.HOLIDAY) == next_away(marks, FRIDAY)
