from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from deskbreak.domain.account import Account, BreakEntry, Entry, Fate, PauseEntry, What, account
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Do, PauseReason, Quiet, Why
from deskbreak.domain.records import EventRecord
from deskbreak.domain.rules import Rules
from deskbreak.domain.settings import WorkingHours
from deskbreak.domain.until import until
from tests.fakes import MONDAY, Desk, FakeClock, report, seconds

TODAY = date(2026, 3, 2)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def told(desk: Desk, day: date = TODAY) -> Account:
    """The account of what happened at a desk, as the history would have kept it."""
    events = desk.history.events
    return account(
        day,
        [event for event in events if event.day == day],
        [session for session in desk.history.sessions if session.day == day],
        [event for event in events if event.day < day and event.what in {"pause", "resume"}],
    )


def only(told: Account) -> BreakEntry:
    (entry,) = told.entries
    assert isinstance(entry, BreakEntry)
    return entry


def what(entry: Entry) -> list[str]:
    assert isinstance(entry, BreakEntry)
    return [step.what.value for step in entry.steps]


def clock(at: Instant | None) -> str:
    return "" if at is None else f"{at.local:%H:%M:%S}"


def event(what: Do, why: Why, minutes: float, lasts: timedelta | None = None) -> EventRecord:
    at = Instant(MONDAY + minutes * MINUTE, timedelta())
    return EventRecord(at, TODAY, what.value, why.value, BreakKind.MICRO, lasts)


# -- breaks ------------------------------------------------------------------------------------


def test_a_break_that_is_taken_is_one_entry(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.accept()
    desk.work(secs=75)
    desk.engine.end_session(report())

    entry = only(told(desk))
    assert ["due", "prompted", "began", "ended"] == what(entry)
    assert (Fate.TAKEN, BreakKind.MICRO) == (entry.fate, entry.kind)
    assert entry.session is desk.history.sessions[0]
    assert ("09:30:00", "09:31:15") == (clock(entry.at), clock(entry.ended))
    assert seconds(75) == entry.steps[-1].lasts


@pytest.mark.parametrize(
    ("share", "fate"), [(1.0, Fate.TAKEN), (0.25, Fate.PARTIAL), (0.0, Fate.ABANDONED)]
)
def test_how_the_session_went_is_the_fate_of_the_break(
    desk: Desk, share: float, fate: Fate
) -> None:
    desk.engine.request(BreakKind.REST)
    desk.work(minutes=1)
    desk.engine.end_session(report(share))

    entry = only(told(desk))
    assert (fate, BreakKind.REST) == (entry.fate, entry.kind)
    assert Why.BY_HAND is entry.steps[0].why


def test_a_break_that_nobody_was_there_for_is_told_from_its_session(desk: Desk) -> None:
    desk.work(minutes=30)
    left = desk.clock.reading
    desk.work(secs=80, pausing=False)
    desk.engine.went_idle(left)
    desk.engine.end_session(report())

    entry = only(told(desk))
    assert entry.session is not None
    assert (Why.UNANSWERED, False) == (entry.steps[2].why, entry.session.credited)


def test_a_deferral_says_why_and_how_long(desk: Desk) -> None:
    desk.surroundings.become(Quiet.DO_NOT_DISTURB)
    desk.work(minutes=42)
    desk.surroundings.become()
    desk.work(secs=1)
    desk.engine.skip()

    entry = only(told(desk))
    assert ["due", "deferred", "due", "prompted", "skipped"] == what(entry)
    deferred = entry.steps[1]
    assert (Quiet.DO_NOT_DISTURB, 12 * MINUTE) == (deferred.why, deferred.lasts)
    assert Fate.SKIPPED is entry.fate


def test_a_deferral_that_goes_on_has_no_length_yet(desk: Desk) -> None:
    desk.surroundings.become(Quiet.FULL_SCREEN)
    desk.work(minutes=42)

    entry = only(told(desk))
    assert (Fate.OPEN, None) == (entry.fate, entry.ended)
    assert (What.DEFERRED, None) == (entry.steps[-1].what, entry.steps[-1].lasts)


def test_a_deferral_ends_when_the_person_leaves(desk: Desk) -> None:
    desk.surroundings.become(Quiet.FULL_SCREEN)
    desk.work(minutes=40)
    desk.lock(minutes=7)

    entry = only(told(desk))
    assert ["due", "deferred", "natural"] == what(entry)
    assert [30 * MINUTE, 10 * MINUTE, 7 * MINUTE] == [step.lasts for step in entry.steps]
    assert (Fate.NATURAL, Why.LOCKED) == (entry.fate, entry.steps[-1].why)


def test_a_long_deferral_makes_it_a_rest_break(desk: Desk) -> None:
    desk.surroundings.become(Quiet.MICROPHONE)
    desk.work(minutes=95)
    desk.surroundings.become()
    desk.work(secs=1)

    assert BreakKind.REST is only(told(desk)).kind


def test_a_snoozed_break_is_still_the_same(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.snooze(5 * MINUTE)
    desk.work(minutes=5)
    desk.engine.skip()

    entry = only(told(desk))
    assert ["due", "prompted", "snoozed", "due", "prompted", "skipped"] == what(entry)
    assert 5 * MINUTE == entry.steps[2].lasts


def test_a_break_that_nobody_answers_is_missed() -> None:
    desk = Desk(Rules(begin_automatically=False))
    desk.work(minutes=31)

    entry = only(told(desk))
    assert (Fate.MISSED, ["due", "prompted", "missed"]) == (entry.fate, what(entry))


@pytest.mark.parametrize("kind", list(BreakKind))
def test_a_natural_break_begins_when_the_person_leaves(desk: Desk, kind: BreakKind) -> None:
    desk.work(minutes=10)
    desk.leave(minutes=3 if kind is BreakKind.MICRO else 41)

    entry = only(told(desk))
    assert (Fate.NATURAL, kind, Why.AWAY) == (entry.fate, entry.kind, entry.steps[0].why)
    assert "09:10:00" == clock(entry.at)
    assert entry.ended is not None
    assert desk.clock.now().wall == entry.ended.wall


def test_a_natural_break_settles_the_one_that_was_due(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.lock(minutes=7)

    entry = only(told(desk))
    assert ["due", "prompted", "withdrawn", "natural"] == what(entry)
    assert (Fate.NATURAL, BreakKind.MICRO) == (entry.fate, entry.kind)


def test_sleep_is_a_natural_break_of_its_length(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.sleep(timedelta(hours=2))

    entry = only(told(desk))
    assert (Why.SLEPT, timedelta(hours=2)) == (entry.steps[0].why, entry.steps[0].lasts)
    assert "09:10:00" == clock(entry.at)


def test_a_break_on_the_persons_word_is_natural(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.engine.rest()

    entry = only(told(desk))
    assert (Fate.NATURAL, Why.PERSON) == (entry.fate, entry.steps[0].why)
    assert clock(entry.at) == "09:10:00"


def test_a_withdrawn_prompt_leaves_the_break_due(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.lock(minutes=1)

    entry = only(told(desk))
    assert (Fate.OPEN, "withdrawn") == (entry.fate, what(entry)[-1])
    assert Why.LOCKED is entry.steps[-1].why


def test_a_break_that_was_not_due_after_all_is_taken_back() -> None:
    desk = Desk(Rules(prompt=timedelta(minutes=2), typing_pause=timedelta()))
    desk.work(minutes=29, secs=30)
    desk.leave(secs=70)
    desk.work(minutes=3)

    first, second = told(desk).breaks
    assert (Fate.TAKEN_BACK, Fate.OPEN) == (first.fate, second.fate)
    assert ["due", "prompted", "withdrawn"] == what(first)


def test_a_session_that_goes_on_is_running(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)

    assert Fate.RUNNING is only(told(desk)).fate


def test_a_session_that_the_program_did_not_survive_is_cut_off(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    begun = list(desk.history.events)
    later = event(Do.CREDIT_NATURAL, Why.NOT_RUNNING, 30, 12 * MINUTE)

    entries = account(TODAY, [*begun, later]).breaks

    assert [Fate.CUT_OFF, Fate.NATURAL] == [entry.fate for entry in entries]


def test_a_session_whose_record_is_lost_has_merely_ended(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.engine.end_session(report())

    assert Fate.ENDED is only(account(TODAY, desk.history.events)).fate


def test_a_session_that_was_ended_for_the_person_says_why(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.lock(minutes=7)

    entry = told(desk).breaks[0]
    assert Fate.PARTIAL is entry.fate
    assert (What.ENDED, Why.LOCKED) == (entry.steps[-1].what, entry.steps[-1].why)


def test_a_session_over_the_end_of_the_day_is_told_where_it_began() -> None:
    desk = Desk(clock=FakeClock(MONDAY.replace(hour=2, minute=59) + timedelta(days=1)))
    desk.engine.request(BreakKind.MICRO)
    desk.work(minutes=2)
    desk.engine.end_session(report())

    assert [Fate.TAKEN] == [entry.fate for entry in told(desk).breaks]
    assert told(desk, date(2026, 3, 3)).entries == ()


def test_a_prompt_that_is_withdrawn_by_an_answer_is_no_step(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.snooze(5 * MINUTE)

    assert "withdrawn" not in what(only(told(desk)))


def test_what_follows_a_break_of_the_day_before_is_left_out() -> None:
    events = [event(Do.WITHDRAW, Why.NEW_DAY, 0), event(Do.END, Why.FINISHED, 1)]

    assert account(TODAY, events).entries == ()


def test_a_break_whose_beginning_is_lost_is_told_from_there_on() -> None:
    entry = only(account(TODAY, [event(Do.SKIP, Why.PERSON, 5)]))

    assert (Fate.SKIPPED, ["skipped"]) == (entry.fate, what(entry))


def test_words_of_another_version_are_no_fault() -> None:
    strange = EventRecord(Instant(MONDAY, timedelta()), TODAY, "dance", "music")
    known = EventRecord(Instant(MONDAY, timedelta()), TODAY, "skip", "music")

    entry = only(account(TODAY, [strange, known]))

    assert entry.steps[0].why is None


def test_a_clock_that_was_put_back_makes_no_negative_length(desk: Desk) -> None:
    events = [
        event(Do.AWAIT, Why.INTERVAL_REACHED, 30),
        EventRecord(
            Instant(MONDAY + 31 * MINUTE, timedelta()), TODAY, Do.DEFER.value, "full screen"
        ),
        event(Do.AWAIT, Why.QUIET_ENDED, 5),
    ]

    assert timedelta() == only(account(TODAY, events)).steps[1].lasts


# -- pauses ------------------------------------------------------------------------------------


def pause(told: Account) -> PauseEntry:
    (entry,) = (one for one in told.entries if isinstance(one, PauseEntry))
    return entry


def test_a_pause_is_an_entry_of_its_own(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.engine.pause(30 * MINUTE)
    desk.work(minutes=31)

    entry = pause(told(desk))
    assert (PauseReason.PERSON, False) == (entry.reason, entry.resumed)
    assert ("09:10:00", "09:40:00") == (clock(entry.began), clock(entry.ended))


def test_a_pause_that_the_person_ends_says_so(desk: Desk) -> None:
    desk.engine.pause()
    desk.work(minutes=5)
    desk.engine.resume()

    entry = pause(told(desk))
    assert (None, True) == (entry.until, entry.resumed)


def test_a_second_pause_replaces_the_first(desk: Desk) -> None:
    desk.engine.pause()
    desk.work(minutes=5)
    desk.engine.pause(30 * MINUTE)

    entry = pause(told(desk))
    assert ("09:00:00", "", "09:35:00") == tuple(
        map(clock, (entry.began, entry.ended, entry.until))
    )


def test_a_due_break_waits_for_the_end_of_a_pause(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.pause()
    desk.engine.pause(20 * MINUTE)
    desk.work(minutes=21)

    entry = told(desk).breaks[0]
    assert ["due", "prompted", "withdrawn", "paused", "prompted", "began"] == what(entry)[:6]
    assert 20 * MINUTE == entry.steps[3].lasts


def test_a_pause_in_a_session_does_not_touch_the_break(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.engine.pause()
    desk.engine.end_session(report())

    assert [["began", "ended"]] == [what(entry) for entry in told(desk).breaks]


WEEKDAYS = WorkingHours(mon=("09:00-09:20",), wed=("09:00-17:00",)).hours


def test_the_time_outside_working_hours_is_a_pause() -> None:
    desk = Desk(Rules(hours=WEEKDAYS))
    desk.work(minutes=25)

    entry = pause(told(desk))
    assert (PauseReason.HOURS, "09:20:00", None) == (
        entry.reason,
        clock(entry.began),
        entry.ended,
    )
    assert entry.until is not None
    assert f"{entry.until.local:%d %H:%M}" == "04 09:00"


def test_a_pause_goes_on_into_the_next_days() -> None:
    desk = Desk(Rules(hours=WEEKDAYS))
    desk.work(minutes=60 * 49)

    tuesday = pause(told(desk, date(2026, 3, 3)))
    wednesday = pause(told(desk, date(2026, 3, 4)))
    thursday = told(desk, date(2026, 3, 5))

    assert (None, None) == (tuesday.began, tuesday.ended)
    assert ("", "09:00:00") == (clock(wednesday.began), clock(wednesday.ended))
    assert not [one for one in thursday.entries if isinstance(one, PauseEntry)]


def test_a_pause_that_was_over_before_the_day_is_not_told_again() -> None:
    begun = event(Do.PAUSE, Why.PERSON, 0, 30 * MINUTE)

    assert account(TODAY + timedelta(days=1), [], before=[begun]).entries == ()


def test_a_pause_ends_when_it_was_to_end_although_nobody_heard_it() -> None:
    events = [
        event(Do.PAUSE, Why.PERSON, 0, 30 * MINUTE),
        event(Do.RESUME, Why.PAUSE_OVER, 90),
    ]

    assert MONDAY + 30 * MINUTE == pause_end(account(TODAY, events))


def pause_end(told: Account) -> datetime:
    ended = pause(told).ended
    assert ended is not None
    return ended.wall


def test_the_end_of_a_pause_that_nobody_knows_is_told_alone() -> None:
    entry = pause(account(TODAY, [event(Do.RESUME, Why.PERSON, 5)]))

    assert (None, True) == (entry.began, entry.resumed)


def test_two_pauses_at_once_hold_a_break_until_the_last_is_over() -> None:
    events = [
        event(Do.AWAIT, Why.INTERVAL_REACHED, 0),
        event(Do.PAUSE, Why.PERSON, 1),
        event(Do.PAUSE, Why.OUTSIDE_HOURS, 2, 60 * MINUTE),
        event(Do.RESUME, Why.PERSON, 11),
        event(Do.RESUME, Why.OUTSIDE_HOURS, 62),
        event(Do.SKIP, Why.PERSON, 63),
    ]

    told = account(TODAY, events)

    assert 61 * MINUTE == told.breaks[0].steps[1].lasts
    assert [PauseReason.PERSON, PauseReason.HOURS] == [
        entry.reason for entry in told.entries if isinstance(entry, PauseEntry)
    ]


def test_working_hours_can_end_by_the_settings() -> None:
    events = [
        event(Do.PAUSE, Why.OUTSIDE_HOURS, 0, 60 * MINUTE),
        event(Do.RESUME, Why.CHANGED_SETTINGS, 10),
    ]

    entry = pause(account(TODAY, events))
    assert (PauseReason.HOURS, False) == (entry.reason, entry.resumed)
    assert MONDAY + 10 * MINUTE == pause_end(account(TODAY, events))


def test_everything_stands_in_the_order_in_which_it_began(desk: Desk) -> None:
    desk.work(minutes=10)
    desk.engine.pause(timedelta(hours=1))
    desk.work(minutes=70)
    desk.leave(minutes=5)

    assert ["09:10:00", "10:20:00"] == [
        clock(entry.at if isinstance(entry, BreakEntry) else entry.began)
        for entry in told(desk).entries
    ]


# -- until ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "at", "hours"),
    [
        (time(13), time(14), 1),
        (time(14), time(14), 24),
        (time(22), time(4), 6),
    ],
)
def test_a_time_of_the_day_is_the_next_such_time(now: time, at: time, hours: int) -> None:
    assert timedelta(hours=hours) == until(datetime.combine(TODAY, now), at)
