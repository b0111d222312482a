from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.records import Mark
from deskbreak.domain.streak import (
    DayRecord,
    DayState,
    Streak,
    StreakRules,
    monday,
    streak,
)

DAY = timedelta(days=1)
RULES = StreakRules()
FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
HOURS = timedelta(hours=6)
MINUTES = timedelta(minutes=3)


def kept(day: date, sessions: int = 1) -> DayRecord:
    return DayRecord(day, MINUTES * sessions, sessions, kept=True, desk=HOURS)


def missed(day: date) -> DayRecord:
    return DayRecord(day, desk=HOURS)


def marked(day: date, mark: Mark) -> DayRecord:
    return DayRecord(day, desk=HOURS, mark=mark)


def diary(letters: str, last: date = FRIDAY) -> Streak:
    """What a diary adds up to; the last letter is today.

    K kept, 2 kept with an extra session, m missed, h on holiday, s sick, - not at the desk.
    """
    records = []
    for back, letter in zip(count(), reversed(letters)):
        day = last - DAY * back
        match letter:
            case "K":
                records.append(kept(day))
            case "2":
                records.append(kept(day, sessions=2))
            case "m":
                records.append(missed(day))
            case "h":
                records.append(marked(day, Mark.HOLIDAY))
            case "s":
                records.append(marked(day, Mark.SICK))
            case _:
                pass
    return streak(records, RULES, last)


def test_a_newcomer_has_two_grace_days_and_no_past() -> None:
    nothing = streak([], RULES, FRIDAY)

    assert (0, 0, 0, 2) == (
        nothing.current,
        nothing.best,
        nothing.kept_total,
        nothing.grace_left,
    )
    assert nothing.consistency is None
    assert (0, 0, False) == (nothing.best_week, nothing.comebacks, nothing.is_comeback)


def test_kept_days_in_a_row_add_up() -> None:
    assert 5 == diary("KKKKK").current


def test_a_day_off_never_ends_a_run() -> None:
    assert 10 == diary("KKKKK--KKKKK").current


def test_desk_time_on_a_day_off_never_ends_a_run() -> None:
    assert 10 == diary("KKKKKmmKKKKK").current


def test_a_kept_day_off_extends_the_run() -> None:
    assert 11 == diary("KKKKKK-KKKKK").current


def test_a_holiday_is_neutral() -> None:
    holiday = diary("KKKKK" + "-" * 16 + "KKKKK")

    assert (10, 3) == (holiday.current, holiday.grace_left)
    assert DayState.NEUTRAL is holiday.states[FRIDAY - DAY * 7]


def test_a_working_day_with_less_than_one_interval_at_the_desk_is_neutral() -> None:
    short = DayRecord(FRIDAY - DAY, desk=RULES.least_desk - timedelta(seconds=1))
    long = DayRecord(FRIDAY - DAY * 2, desk=RULES.least_desk)

    states = streak([short, long], RULES, FRIDAY).states

    assert (DayState.NEUTRAL, DayState.MISSED) == (states[short.day], states[long.day])


def test_a_grace_day_is_used_by_itself_on_a_missed_day() -> None:
    week = diary("KKmKK")

    assert (4, 2 - 1) == (week.current, week.grace_left)
    assert DayState.GRACE is week.states[FRIDAY - DAY * 2]


def test_a_run_ends_when_no_grace_day_is_left() -> None:
    week = diary("KmmmK")

    assert (1, 1) == (week.current, week.best)
    assert 2 == week.grace_left
    assert DayState.MISSED is week.states[FRIDAY - DAY]


def test_a_run_whose_grace_days_are_spent_leaves_a_shorter_one_alive() -> None:
    """The run from the first day would end at the last miss; the one from its fourth does not."""
    week = diary("KmmKK--KmK", MONDAY + DAY * 2)

    assert (4, 1) == (week.current, week.grace_left)


def test_every_fifth_kept_day_earns_a_grace_day() -> None:
    assert 2 == diary("KKKK", MONDAY + DAY * 3).grace_left
    assert 3 == diary("KKKKK").grace_left


def test_grace_days_are_capped_at_three() -> None:
    assert 3 == diary("KKKKK--" * 5 + "KKKKK").grace_left


def test_grace_days_come_back_after_five_more_kept_days() -> None:
    assert 2 == diary("KKKKK--" + "mKKKK").grace_left
    assert 3 == diary("KKKKK--" + "mKKKK--" + "KKKKK").grace_left


def test_the_best_run_is_kept_when_it_has_ended() -> None:
    ended = diary("KKKKK--KKKKK--mmmmm--K----")

    assert (10, 1) == (ended.best, ended.current)


def test_a_broken_run_shows_its_forgiven_days_and_then_the_missed_ones() -> None:
    states = diary("KKKKK--mmmmm--KK", MONDAY + DAY).states
    first = MONDAY - DAY * 7

    assert [DayState.GRACE] * 3 + [DayState.MISSED] * 2 == [
        states[first + DAY * number] for number in range(5)
    ]


def test_an_extra_session_within_two_days_restores_a_missed_day() -> None:
    for letters in ("Km2", "Kmm2", "Km-2"):
        repaired = diary("KK" + letters)
        day = FRIDAY - DAY * (len(letters) - 2)
        assert DayState.REPAIRED is repaired.states[day]


def test_a_restored_day_counts_and_costs_no_grace_day() -> None:
    week = diary("KKKm2")

    assert (5, 3, 5) == (week.current, week.grace_left, week.week_done)


def test_an_extra_session_three_days_later_is_too_late() -> None:
    assert DayState.GRACE is diary("Kmm-2").states[MONDAY + DAY]


def test_an_extra_session_is_used_once() -> None:
    states = diary("KKmm2").states

    assert DayState.REPAIRED is states[FRIDAY - DAY * 2]
    assert DayState.GRACE is states[FRIDAY - DAY]


def test_today_is_open_until_it_is_kept() -> None:
    assert DayState.TODAY is diary("KKKKm").states[FRIDAY]
    assert DayState.TODAY is diary("KKKK-").states[FRIDAY]
    assert DayState.KEPT is diary("KKKKK").states[FRIDAY]
    assert 4 == diary("KKKKm").current


def test_days_after_today_in_this_week_are_still_to_come() -> None:
    states = diary("KK", MONDAY + DAY).states

    assert {DayState.FUTURE} == {states[MONDAY + DAY * number] for number in range(2, 7)}
    assert MONDAY + DAY * 7 not in states


@pytest.mark.parametrize(("letter", "state"), [("h", DayState.HOLIDAY), ("s", DayState.SICK)])
def test_a_marked_day_is_neutral_however_long_the_desk_time(letter: str, state: DayState) -> None:
    week = diary("KKKKK--KK" + letter * 2 + "K")

    assert (8, 3, state) == (week.current, week.grace_left, week.states[FRIDAY - DAY])


def test_a_month_of_marked_days_ends_no_run_and_uses_no_grace_day() -> None:
    away = diary("KKKKK--" + "hhhhhhh" * 4 + "KKKKK")

    assert (10, 3) == (away.current, away.grace_left)


def test_a_marked_day_that_was_kept_is_kept() -> None:
    both = [kept(FRIDAY), DayRecord(FRIDAY, mark=Mark.SICK)]

    assert DayState.KEPT is streak(both, RULES, FRIDAY).states[FRIDAY]


def test_a_restored_day_stays_restored_when_it_is_marked() -> None:
    records = [missed(FRIDAY - DAY), DayRecord(FRIDAY - DAY, mark=Mark.SICK), kept(FRIDAY, 2)]

    assert (2, DayState.REPAIRED) == (
        streak(records, RULES, FRIDAY).current,
        streak(records, RULES, FRIDAY).states[FRIDAY - DAY],
    )


def test_today_can_be_marked() -> None:
    assert DayState.HOLIDAY is diary("KKKKh").states[FRIDAY]
    assert 4 == diary("KKKKh").current


def test_of_two_marks_for_one_day_sick_holds() -> None:
    holiday, sick = marked(FRIDAY, Mark.HOLIDAY), marked(FRIDAY, Mark.SICK)

    assert [Mark.SICK] * 2 == [(holiday + sick).mark, (sick + holiday).mark]


def test_marked_days_to_come_lower_the_goal_of_this_week() -> None:
    ahead = [marked(MONDAY + DAY * number, Mark.HOLIDAY) for number in (2, 3, 4)]
    week = streak([kept(MONDAY), *ahead], RULES, MONDAY + DAY)

    assert (1, 2, 2) == (week.week_done, week.week_days, week.week_goal)
    assert [DayState.HOLIDAY] * 3 + [DayState.FUTURE] * 2 == [
        week.states[MONDAY + DAY * number] for number in range(2, 7)
    ]


def test_a_week_on_holiday_asks_for_nothing() -> None:
    week = diary("KKKKK--hhhhh")

    assert (0, 0, 0, 1) == (week.week_done, week.week_days, week.week_goal, week.weeks_running)


def test_a_short_week_asks_for_no_more_days_than_it_has() -> None:
    week = diary("---KK")

    assert (2, 2, 2) == (week.week_done, week.week_days, week.week_goal)


def test_the_goal_of_a_whole_week_is_the_one_that_was_set() -> None:
    begun = diary("Kmm", MONDAY + DAY * 2)

    assert (5, 4) == (begun.week_days, begun.week_goal)
    assert (5, 4) == (diary("KmmKm").week_days, diary("KmmKm").week_goal)


def test_marked_days_are_no_part_of_consistency() -> None:
    assert pytest.approx(1.0) == diary("KKssK").consistency


def test_the_best_week_is_the_one_with_most_kept_days() -> None:
    assert 3 == diary("KKK----Km").best_week
    assert 6 == diary("KKKKKK-KmKm-").best_week


def test_to_keep_a_day_after_a_run_has_ended_is_to_come_back() -> None:
    back = diary("KKKKK--mmmmm--K", MONDAY)

    assert (1, True, 1) == (back.comebacks, back.is_comeback, back.current)


def test_to_keep_a_day_after_two_weeks_away_is_to_come_back() -> None:
    assert (1, True) == (
        diary("K" + "-" * 14 + "K").comebacks,
        diary("K" + "-" * 14 + "K").is_comeback,
    )
    assert 0 == diary("K" + "-" * 13 + "K").comebacks


def test_the_day_after_a_comeback_is_a_day_like_any_other() -> None:
    after = diary("KKKKK--mmmmm--KK", MONDAY + DAY)

    assert (1, False) == (after.comebacks, after.is_comeback)


def test_a_forgiven_miss_makes_no_comeback() -> None:
    assert 0 == diary("KKmKK").comebacks


def test_more_sessions_on_a_day_add_nothing_to_the_run() -> None:
    many = [kept(FRIDAY - DAY, 9), kept(FRIDAY, 9)]

    assert 2 == streak(many, RULES, FRIDAY).current


def test_the_week_counts_from_monday() -> None:
    week = diary("K-K--KK", MONDAY + DAY)

    assert (2, 5) == (week.week_done, week.week_days)


def test_a_week_kept_on_more_than_its_working_days_has_as_many_days() -> None:
    week = diary("KKKKKK", FRIDAY + DAY)

    assert (6, 6) == (week.week_done, week.week_days)


def test_weeks_with_the_goal_met_run_up_to_now() -> None:
    assert 3 == diary("KKKKm--KKKKK--KKKKm").weeks_running
    assert 2 == diary("KKmmm--KKKKK--KKKKm").weeks_running


def test_this_week_does_not_end_the_run_of_weeks_before_it_is_over() -> None:
    assert 2 == diary("KKKKK--KKKKK--mm", MONDAY + DAY).weeks_running


def test_a_short_week_kept_whole_meets_its_goal() -> None:
    assert 2 == diary("---KK--KKKK-").weeks_running


def test_a_holiday_week_is_passed_over() -> None:
    assert 2 == diary("KKKKK--" + "-------" + "KKKKK").weeks_running


def test_consistency_is_the_kept_share_of_the_last_four_weeks_at_the_desk() -> None:
    assert pytest.approx(0.75) == diary("KKKm-").consistency
    assert pytest.approx(1.0) == diary("mmmmm--" + "KKKKK--" * 3 + "KKKKK").consistency


def test_consistency_looks_back_28_days_and_no_further() -> None:
    long_ago = [missed(FRIDAY - timedelta(days=28)), kept(FRIDAY - timedelta(days=27) + DAY * 2)]

    assert pytest.approx(1.0) == streak(long_ago, RULES, FRIDAY).consistency


def test_sessions_of_this_calendar_month_are_counted() -> None:
    records = [kept(date(2026, 10, 31), 4), kept(date(2026, 11, 1), 2), kept(MONDAY, 3)]

    assert 5 == streak(records, RULES, FRIDAY).month_sessions


def test_states_reach_back_a_year_or_to_the_first_record() -> None:
    assert MONDAY - timedelta(weeks=52) == min(streak([], RULES, FRIDAY).states)
    assert date(2020, 2, 5) == min(streak([kept(date(2020, 2, 5))], RULES, FRIDAY).states)


def test_monday_begins_the_week() -> None:
    assert [MONDAY] * 7 == [monday(MONDAY + DAY * number) for number in range(7)]


def test_ten_years_of_days_are_one_streak() -> None:
    decade = [
        missed(FRIDAY - DAY * back) if back % 9 == 8 else kept(FRIDAY - DAY * back)
        for back in range(3650)
    ]

    seen = streak(decade, RULES, FRIDAY)

    assert (3245, 3245, 3245) == (seen.current, seen.best, seen.kept_total)


@st.composite
def diaries(draw: st.DrawFn) -> list[DayRecord]:
    backs = draw(st.lists(st.integers(-3, 45), max_size=40, unique=True))
    return [
        draw(
            st.sampled_from(
                [kept(FRIDAY - DAY * back), kept(FRIDAY - DAY * back, 2)]
                + [missed(FRIDAY - DAY * back)] * 2
                + [marked(FRIDAY - DAY * back, mark) for mark in Mark]
            )
        )
        for back in backs
    ]


@given(diaries(), st.randoms(use_true_random=False))
def test_the_order_of_the_records_does_not_matter(records: list[DayRecord], random: Random) -> None:
    shuffled = random.sample(records, len(records))

    assert streak(records, RULES, FRIDAY) == streak(shuffled, RULES, FRIDAY)


@given(diaries(), st.integers(-3, 45), st.integers(1, 2))
def test_another_kept_day_never_shortens_a_run(
    records: list[DayRecord], back: int, sessions: int
) -> None:
    before = streak(records, RULES, FRIDAY)
    after = streak([*records, kept(FRIDAY - DAY * back, sessions)], RULES, FRIDAY)

    assert before.current <= after.current
    assert before.best <= after.best
    assert before.kept_total <= after.kept_total
    assert before.weeks_running <= after.weeks_running


@given(diaries(), st.integers(-3, 45))
def test_a_day_without_desk_time_changes_nothing(records: list[DayRecord], back: int) -> None:
    empty = DayRecord(FRIDAY - DAY * back)

    assert streak(records, RULES, FRIDAY) == streak([*records, empty], RULES, FRIDAY)


@given(diaries(), st.integers(-3, 45), st.sampled_from(Mark))
def test_to_mark_a_day_never_shortens_anything(
    records: list[DayRecord], back: int, mark: Mark
) -> None:
    before = streak(records, RULES, FRIDAY)
    after = streak([*records, DayRecord(FRIDAY - DAY * back, mark=mark)], RULES, FRIDAY)

    assert before.current <= after.current
    assert before.best <= after.best
    assert before.kept_total == after.kept_total
    assert before.weeks_running <= after.weeks_running
    assert (before.consistency or 0) <= (after.consistency or 1)


@given(diaries())
def test_no_week_asks_for_more_days_than_it_has(records: list[DayRecord]) -> None:
    seen = streak(records, RULES, FRIDAY)

    assert seen.week_goal <= min(RULES.weekly_goal, seen.week_days)
    assert seen.week_done <= seen.week_days <= 7
    assert seen.week_done <= seen.best_week <= 7


@given(diaries())
def test_today_never_ends_a_run(records: list[DayRecord]) -> None:
    past = [record for record in records if record.day < FRIDAY]

    yesterday = streak(past, RULES, FRIDAY - DAY)
    today = streak([*past, missed(FRIDAY)], RULES, FRIDAY)

    settled = yesterday.states[FRIDAY - DAY] is not DayState.TODAY
    assert not settled or yesterday.current == today.current
    assert DayState.TODAY is today.states[FRIDAY]


@given(diaries())
def test_the_current_run_is_never_longer_than_the_best(records: list[DayRecord]) -> None:
    seen = streak(records, RULES, FRIDAY)

    assert seen.current <= seen.best <= seen.kept_total
    assert 0 <= seen.grace_left <= RULES.grace_max


def test_the_properties_reach_every_state_of_a_day() -> None:
    reached = set(diary("KKKKK--Kmm22--mmmm-----KKm").states.values())
    reached |= set(diary("Kmmmm", MONDAY + DAY * 2).states.values())

    assert set(DayState) == reached | _states(["KKmmmmmm", "KKKKm", "hs"])


def _states(diaries: Iterable[str]) -> set[DayState]:
    return {state for letters in diaries for state in diary(letters).states.values()}
