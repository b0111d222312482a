"""Which day a session belongs to, wherever and whenever it was; each day is fixed when written."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from deskbreak.domain.breaks import Instant
from deskbreak.domain.streak import DayRecord, DayState, Streak, StreakRules, streak

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
EVERY_DAY = StreakRules(workdays=frozenset(range(7)))
MIDNIGHT = time(0)


def instant(local: str, offset: float) -> Instant:
    """A civil time where the person is, so many hours east of Greenwich."""
    east = HOUR * offset
    wall = datetime.fromisoformat(local).replace(tzinfo=UTC) - east
    return Instant(wall, timedelta(), east)


def record(at: Instant, day_start: time = time(4)) -> DayRecord:
    """A session that began then, as it is written."""
    return DayRecord(at.day(day_start), timedelta(minutes=2), 1, kept=True, desk=HOUR * 6)


def seen(*sessions: Instant, now: Instant, day_start: time = time(4)) -> Streak:
    """The streak of these sessions at some moment."""
    days = [record(session, day_start) for session in sessions]
    return streak(days, EVERY_DAY, now.day(day_start))


def test_a_day_of_23_hours_is_one_day() -> None:
    """On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00."""
    evenings = [
        instant("2026-03-28T23:30", 1),
        instant("2026-03-29T23:30", 2),
        instant("2026-03-30T23:30", 2),
    ]

    assert timedelta(hours=23) == evenings[1].wall - evenings[0].wall
    assert 3 == seen(*evenings, now=evenings[-1]).current


def test_a_day_of_25_hours_is_one_day() -> None:
    """On 25 October 2026 the clocks of Berlin go from 03:00 back to 02:00."""
    evenings = [
        instant("2026-10-24T23:30", 2),
        instant("2026-10-25T23:30", 1),
        instant("2026-10-26T23:30", 1),
    ]

    assert timedelta(hours=25) == evenings[1].wall - evenings[0].wall
    assert 3 == seen(*evenings, now=evenings[-1]).current


@pytest.mark.parametrize("day_start", [MIDNIGHT, time(2, 30), time(4)])
def test_the_hour_that_comes_twice_belongs_to_the_day_that_its_clock_shows(day_start: time) -> None:
    first, second = instant("2026-10-25T02:45", 2), instant("2026-10-25T02:45", 1)

    assert first.wall < second.wall
    assert first.day(day_start) == second.day(day_start)


def test_travel_west_makes_one_long_day_of_two_sessions() -> None:
    """A session in Tokyo in the evening, one in San Francisco on what is the same evening."""
    sessions = [
        instant("2026-11-17T19:00", 9),
        instant("2026-11-18T20:00", 9),
        instant("2026-11-18T20:30", -8),
        instant("2026-11-19T20:30", -8),
    ]

    there = seen(*sessions, now=sessions[-1])

    assert (3, 3) == (there.current, there.kept_total)
    assert timedelta(hours=41.5) == sessions[3].wall - sessions[1].wall


def test_travel_east_over_the_date_line_skips_a_day_that_changes_nothing() -> None:
    """From Honolulu to Auckland there is no 18 November."""
    sessions = [
        instant("2026-11-16T15:00", -10),
        instant("2026-11-17T15:00", -10),
        instant("2026-11-19T15:00", 13),
    ]

    there = seen(*sessions, now=sessions[-1])

    assert (3, DayState.NEUTRAL) == (there.current, there.states[date(2026, 11, 18)])
    assert 3 == there.grace_left + 1


@pytest.mark.parametrize("offset", [-11, -8, 0, 5.75, 9, 14])
def test_to_look_from_another_zone_changes_no_day_that_was_written(offset: float) -> None:
    sessions = [instant(f"2026-11-{day}T22:00", 1) for day in range(16, 21)]
    later = Instant(sessions[-1].wall + DAY, timedelta(), HOUR * offset)

    there = seen(*sessions, now=later)

    assert 5 == there.current
    assert [DayState.KEPT] * 5 == [there.states[date(2026, 11, day)] for day in range(16, 21)]


def test_a_session_across_the_day_boundary_belongs_to_the_day_of_its_start() -> None:
    for began, day_start in (
        (instant("2026-11-19T23:59:50", 1), MIDNIGHT),
        (instant("2026-11-20T03:59:50", 1), time(4)),
    ):
        ended = Instant(began.wall + timedelta(seconds=30), timedelta(), began.offset)

        there = seen(began, now=ended, day_start=day_start)

        assert date(2026, 11, 20) == ended.day(day_start)
        assert DayState.KEPT is there.states[date(2026, 11, 19)]
        assert DayState.TODAY is there.states[date(2026, 11, 20)]
        assert 1 == there.current


def test_after_midnight_it_is_still_the_evening_before() -> None:
    late = instant("2026-11-20T01:30", 1)

    assert DayState.KEPT is seen(late, now=late).states[date(2026, 11, 19)]


def test_the_program_open_over_midnight_begins_another_day() -> None:
    evening, night = instant("2026-11-19T20:00", 1), instant("2026-11-20T03:59", 1)
    morning = instant("2026-11-20T04:00", 1)

    assert DayState.KEPT is seen(evening, now=night).states[night.day()]
    over = seen(evening, now=morning)
    assert (1, DayState.TODAY) == (over.current, over.states[date(2026, 11, 20)])


def test_a_clock_set_back_breaks_nothing() -> None:
    sessions = [instant(f"2026-11-{day}T10:00", 1) for day in range(16, 21)]

    back = seen(*sessions, now=instant("2026-11-18T12:00", 1))
    right = seen(*sessions, now=sessions[-1])

    assert (3, 3, DayState.FUTURE) == (back.current, back.best, back.states[date(2026, 11, 20)])
    assert (5, 5) == (right.current, right.best)


def test_a_clock_set_back_and_a_session_done_again_on_one_day_count_once() -> None:
    day = instant("2026-11-18T10:00", 1)
    set_back = instant("2026-11-18T08:00", 1)

    assert (1, 1) == (seen(day, set_back, now=day).current, seen(day, set_back, now=day).kept_total)


def test_today_without_a_session_never_shows_the_streak_as_ended() -> None:
    sessions = [instant(f"2026-11-{day}T10:00", 1) for day in range(16, 20)]

    for clock in ("04:00", "12:00", "23:59"):
        there = seen(*sessions, now=instant(f"2026-11-20T{clock}", 1))
        assert (4, DayState.TODAY) == (there.current, there.states[there.today])
