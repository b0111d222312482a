from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskbreak.domain.hours import Hours, Span

MONDAY = datetime(2026, 3, 2)  # noqa: DTZ001 - civil times are naive
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
NO_DAY: tuple[tuple[Span, ...], ...] = ((),) * 7


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A time of the week, in which Monday is day 0."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute, seconds=second)


def on(*days: tuple[str, ...]) -> Hours:
    """The working hours of Monday and the days after it."""
    spans = tuple(tuple(map(Span.parsed, ranges)) for ranges in days)
    return Hours(spans + NO_DAY[len(spans) :])


OFFICE = on(("09:00-12:30", "13:15-18:00"), ("10:00-16:00",))
NIGHT = on((), (), (), (), ("22:00-06:00",))


# -- one range ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("09:00-12:30", 9 * HOUR, 12 * HOUR + 30 * MINUTE),
        ("00:00-24:00", 0 * HOUR, 24 * HOUR),
        ("12:00-24:00", 12 * HOUR, 24 * HOUR),
        ("23:59-24:00", 24 * HOUR - MINUTE, 24 * HOUR),
        ("22:00-06:00", 22 * HOUR, 30 * HOUR),
        ("12:00-00:00", 12 * HOUR, 24 * HOUR),
        ("00:01-00:00", MINUTE, 24 * HOUR),
        ("09:00-08:59", 9 * HOUR, 33 * HOUR - MINUTE),
        ("00:00-00:01", 0 * HOUR, MINUTE),
    ],
)
def test_a_range_is_read(words: str, begins: timedelta, ends: timedelta) -> None:
    assert Span(begins, ends) == Span.parsed(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "09:00",
        "9:00-17:00",
        "09:00-17",
        "09.00-17.00",
        "09:00 - 17:00",
        "09:00-17:00 ",
        "24:00-06:00",
        "25:00-26:00",
        "09:60-17:00",
        "09:00-17:60",
        "09:00-29:00",
        "0９:00-17:00",
    ],
)
def test_what_is_no_range_is_refused_by_an_example(words: str) -> None:
    with pytest.raises(ValueError, match=r"expected a range like 09:00-17:30, not '"):
        Span.parsed(words)


def test_a_day_ends_at_midnight() -> None:
    with pytest.raises(ValueError, match=r"a day ends at 24:00, so '09:00-24:01' is no range"):
        Span.parsed("09:00-24:01")


@pytest.mark.parametrize("words", ["09:00-09:00", "00:00-00:00"])
def test_an_empty_range_is_refused_and_the_whole_day_named(words: str) -> None:
    message = rf"'{words}' begins when it ends; 00:00-24:00 is the whole day"
    with pytest.raises(ValueError, match=message):
        Span.parsed(words)


# -- a week -------------------------------------------------------------------------------------


def test_no_range_at_all_is_always() -> None:
    assert Hours().are_always
    assert Hours().include(at(0, 3))
    assert Hours().next_change(at(0, 3)) is None


@pytest.mark.parametrize(
    ("when", "is_in"),
    [
        (at(0, 8, 59, 59), False),
        (at(0, 9), True),
        (at(0, 12, 29, 59), True),
        (at(0, 12, 30), False),
        (at(0, 13, 15), True),
        (at(0, 17, 59, 59), True),
        (at(0, 18), False),
        (at(1, 9), False),
        (at(1, 10), True),
        (at(2, 10), False),
        (at(7, 9), True),
    ],
)
def test_every_day_of_the_week_has_its_own(when: datetime, *, is_in: bool) -> None:
    assert is_in is OFFICE.include(when)


@pytest.mark.parametrize(
    ("now", "change"),
    [
        (at(0, 0), at(0, 9)),
        (at(0, 9), at(0, 12, 30)),
        (at(0, 12, 30), at(0, 13, 15)),
        (at(0, 13, 15), at(0, 18)),
        (at(0, 18), at(1, 10)),
        (at(1, 16), at(7, 9)),
        (at(6, 23, 59), at(7, 9)),
    ],
)
def test_the_next_change_is_a_beginning_or_an_end(now: datetime, change: datetime) -> None:
    assert change == OFFICE.next_change(now)


@pytest.mark.parametrize(
    ("when", "is_in"),
    [
        (at(4, 21, 59), False),
        (at(4, 22), True),
        (at(5, 5, 59), True),
        (at(5, 6), False),
        (at(5, 22), False),
        (at(4, 5), False),
    ],
)
def test_a_range_may_cross_midnight(when: datetime, *, is_in: bool) -> None:
    assert is_in is NIGHT.include(when)


def test_a_range_that_crosses_midnight_changes_at_its_ends_alone() -> None:
    assert at(4, 22) == NIGHT.next_change(at(0, 0))
    assert at(5, 6) == NIGHT.next_change(at(4, 22))
    assert at(5, 6) == NIGHT.next_change(at(5, 0))
    assert at(11, 22) == NIGHT.next_change(at(5, 6))


def test_a_range_from_sunday_reaches_into_monday() -> None:
    week = Hours(((),) * 6 + ((Span.parsed("20:00-04:00"),),))

    assert week.include(at(7, 3))
    assert at(7, 4) == week.next_change(at(6, 21))


def test_ranges_that_touch_are_one() -> None:
    touching = on(("09:00-12:00", "12:00-17:00"))

    assert touching.include(at(0, 12))
    assert at(0, 17) == touching.next_change(at(0, 9))


def test_ranges_that_overlap_are_one() -> None:
    overlapping = on(("09:00-13:00", "12:00-17:00", "14:00-15:00"))

    assert at(0, 17) == overlapping.next_change(at(0, 9))


def test_days_that_touch_at_midnight_are_one() -> None:
    touching = on(("20:00-24:00",), ("00:00-02:00",))

    assert touching.include(at(1, 0))
    assert at(1, 2) == touching.next_change(at(0, 20))


def test_a_whole_day_begins_and_ends_at_midnight() -> None:
    whole = on(("00:00-24:00",))

    assert whole.include(at(0, 0))
    assert whole.include(at(0, 23, 59))
    assert not whole.include(at(1, 0))
    assert (at(1, 0), at(7, 0)) == (whole.next_change(at(0, 0)), whole.next_change(at(1, 0)))


def test_a_week_without_an_end_never_changes() -> None:
    week = Hours(((Span.parsed("00:00-24:00"),),) * 7)

    assert not week.are_always
    assert week.include(at(3, 3))
    assert week.next_change(at(3, 3)) is None


# -- any week -----------------------------------------------------------------------------------

clock_times = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.sampled_from([0, 30]))
ranges = st.tuples(clock_times, clock_times).filter(lambda pair: pair[0] != pair[1])
spans = ranges.map("-".join).map(Span.parsed)
days = st.lists(spans, max_size=3).map(tuple)
weeks = st.lists(days, min_size=7, max_size=7).map(lambda week: Hours(tuple(week)))


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(weeks, st.integers(0, 7 * 48))
def test_the_next_change_is_the_first_half_hour_at_which_something_changes(
    week: Hours, half_hours: int
) -> None:
    now = MONDAY + half_hours * 30 * MINUTE
    steps = (now + count * 30 * MINUTE for count in range(1, 9 * 48))
    expected = next((time for time in steps if week.include(time) is not week.include(now)), None)

    assert expected == week.next_change(now)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(weeks, st.integers(0, 7 * 48))
def test_a_week_is_like_the_next(week: Hours, half_hours: int) -> None:
    now = MONDAY + half_hours * 30 * MINUTE

    assert week.include(now) is week.include(now + timedelta(days=7))
