from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from deskbreak.domain.account import BreakEntry, Fate, PauseEntry, Step, What, account
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import PauseReason, Quiet, Why
from deskbreak.domain.rules import Rules
from deskbreak.ui.translating import untranslated
from deskbreak.ui.why_text import WhyText, plain_day_time, plain_time
from tests.fakes import MONDAY, Desk, report

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
TODAY = date(2026, 3, 2)
NINE = Instant(MONDAY, timedelta(), HOUR)
TEXT = WhyText(untranslated, plain_time, plain_day_time, is_today=True)
PAST = replace(TEXT, is_today=False)

DUE = "09:30  micro break: due after 30 min at the desk"


def after(minutes: float) -> Instant:
    return replace(NINE, wall=MONDAY + minutes * MINUTE)


def lines(desk: Desk, text: WhyText = TEXT) -> list[str]:
    told = account(TODAY, desk.history.events, desk.history.sessions)
    return [f"{text.when(entry)}  {text.line(entry)}" for entry in told.entries]


def taken(desk: Desk) -> None:
    desk.work(minutes=30, secs=10)
    desk.engine.accept()
    desk.work(secs=75)
    desk.engine.end_session(report())


def deferred(desk: Desk) -> None:
    desk.surroundings.become(Quiet.DO_NOT_DISTURB)
    desk.work(minutes=42)
    desk.surroundings.become()
    desk.work(secs=30)


def typed_on(desk: Desk) -> None:
    desk.work(minutes=33, pausing=False)
    desk.engine.skip()


def snoozed(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.snooze(5 * MINUTE)


def interrupted(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.surroundings.become(Quiet.FULL_SCREEN)
    desk.work(minutes=5)


def locked(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.lock(minutes=1)


def walked_off(desk: Desk) -> None:
    desk.work(minutes=32, pausing=False)
    desk.lock(minutes=12)


def away(desk: Desk) -> None:
    desk.leave(minutes=41)


def slept(desk: Desk) -> None:
    desk.sleep(8 * HOUR + 5 * MINUTE)


def by_hand(desk: Desk) -> None:
    desk.engine.request(BreakKind.REST)
    desk.work(secs=30)
    desk.engine.end_session(report(0.25))


def stopped(desk: Desk) -> None:
    desk.engine.request(BreakKind.MICRO)
    desk.engine.end_session(report(0.0))


def empty_chair(desk: Desk) -> None:
    desk.work(minutes=30)
    left = desk.clock.reading
    desk.work(secs=80, pausing=False)
    desk.engine.went_idle(left)
    desk.engine.end_session(report())


def rested(desk: Desk) -> None:
    desk.engine.rest()


def paused(desk: Desk) -> None:
    desk.engine.pause(60 * MINUTE)
    desk.work(minutes=60)


def resumed(desk: Desk) -> None:
    desk.engine.pause()
    desk.work(minutes=5)
    desk.engine.resume()


def paused_for_good(desk: Desk) -> None:
    desk.engine.pause()


def paused_when_due(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.engine.pause(90 * MINUTE)
    desk.work(minutes=90, secs=1)
    desk.engine.skip()


@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (taken, f"{DUE}, asked at a pause in typing, started by you, taken."),
        (
            deferred,
            (
                f"{DUE}, deferred 12 min (do not disturb), asked at a pause in"
                " typing, begun by itself, under way."
            ),
        ),
        (
            typed_on,
            (f"{DUE}, asked 3 min later, as no pause in typing came, skipped by you."),
        ),
        (
            snoozed,
            (f"{DUE}, asked at a pause in typing, snoozed 5 min, comes again after that."),
        ),
        (
            interrupted,
            (f"{DUE}, asked at a pause in typing, deferred since 09:30 (full screen)."),
        ),
        (
            locked,
            (
                f"{DUE}, asked at a pause in typing,"
                " withdrawn (the screen was locked), waiting for a good moment."
            ),
        ),
        (
            walked_off,
            f"{DUE}, then screen locked 12 min, which was a break of its own.",
        ),
        (away, "09:00  natural rest break: away 41 min."),
        (slept, "09:00  natural rest break: computer asleep 8 h 5 min."),
        (by_hand, "09:00  rest break: started by hand, done in part."),
        (stopped, "09:00  micro break: started by hand, ended before any movement was done."),
        (
            empty_chair,
            (
                f"{DUE}, asked at a pause in typing, begun by itself,"
                " but nobody was there, so it does not count."
            ),
        ),
        (rested, "09:00  natural micro break: you said that you had just taken one."),
        (paused, "09:00–10:00  paused by you."),
        (resumed, "09:00–09:05  paused by you until you resumed."),
        (paused_for_good, "09:00–  paused by you until you resume."),
        (
            paused_when_due,
            (
                f"{DUE}, asked at a pause in typing, paused 1 h 30 min,"
                " asked again at a pause in typing, skipped by you."
            ),
        ),
    ],
)
def test_every_break_and_pause_is_one_line(happens: Callable[[Desk], None], said: str) -> None:
    desk = Desk()
    happens(desk)

    assert said == lines(desk)[0]


def test_a_missed_break_says_that_nobody_answered() -> None:
    desk = Desk(Rules(begin_automatically=False))
    desk.work(minutes=31)

    assert lines(desk) == [f"{DUE}, asked at a pause in typing, missed: nobody answered."]


def test_a_name_at_the_beginning_of_a_reason_stays_small() -> None:
    step = Step(NINE, What.NATURAL, Why.NOT_RUNNING, 4 * MINUTE)

    told = TEXT.beside(BreakEntry(BreakKind.MICRO, Fate.NATURAL, (step,)))

    assert "deskbreak not running for 4 min." == told


def test_there_are_words_for_every_step() -> None:
    whys: list[Why | Quiet | None] = [None, *Why, *Quiet]
    for what, why, lasts in product(What, whys, (None, 3 * MINUTE)):
        entry = BreakEntry(BreakKind.MICRO, Fate.OPEN, (Step(NINE, what, why, lasts),))
        assert TEXT.line(entry).endswith(".")
        assert "%" not in TEXT.line(entry)


def test_there_are_words_for_every_fate() -> None:
    step = Step(NINE, What.DUE, Why.INTERVAL_REACHED, 30 * MINUTE)
    for fate, text in product(Fate, (TEXT, PAST)):
        entry = BreakEntry(BreakKind.MICRO, fate, (step,))
        assert text.fate(entry)
        assert "due after 30 min at the desk" in text.line(entry)


def test_a_list_with_the_fate_in_a_column_does_not_say_it_twice() -> None:
    desk = Desk()
    taken(desk)
    (entry,) = account(TODAY, desk.history.events, desk.history.sessions).entries

    assert TEXT.fate(entry) == "taken"
    assert TEXT.beside(entry) == (
        "Due after 30 min at the desk, asked at a pause in typing, started by you."
    )


def test_a_day_that_is_over_does_not_wait_any_more() -> None:
    desk = Desk()
    locked(desk)

    assert lines(desk, PAST)[0].endswith(", and the day ended before it came.")


def test_a_pause_until_another_day_names_it() -> None:
    entry = PauseEntry(PauseReason.HOURS, after(480), until=after(24 * 60 * 7))

    assert TEXT.line(entry) == "outside working hours until Mon 09:00."
    assert TEXT.when(entry) == "17:00–"


def test_a_pause_of_a_whole_day_says_so() -> None:
    entry = PauseEntry(PauseReason.HOURS, None)

    assert (PAST.when(entry), PAST.begin(entry)) == ("all day", "")
    assert PAST.line(entry) == "outside working hours."


def test_how_long_a_pause_was() -> None:
    over = PauseEntry(PauseReason.PERSON, NINE, after(60))

    assert TEXT.lasted(over) == "1 h"
    assert TEXT.beside(over) == "09:00–10:00."
    assert TEXT.lasted(replace(over, ended=None)) == ""
    assert TEXT.when(replace(over, ended=after(0.5))) == "09:00"


def test_a_day_on_which_nothing_happened_is_said() -> None:
    assert TEXT.nothing("Monday") == "Nothing has happened today yet."
    assert PAST.nothing("Monday 2 March") == "Nothing happened on Monday 2 March."
    assert PAST.nothing("Friday", is_future=True) == "Friday is still to come."
    forgotten = PAST.nothing("Monday", is_forgotten=True)
    assert forgotten == "Reasons are kept for 90 days, and Monday is longer ago."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "20 s"), (59.7, "1 min"), (89, "1 min"), (3599, "1 h"), (7500, "2 h 5 min")],
)
def test_lengths_are_rounded(seconds: float, words: str) -> None:
    entry = BreakEntry(
        BreakKind.MICRO,
        Fate.NATURAL,
        (Step(NINE, What.NATURAL, Why.AWAY, timedelta(seconds=seconds)),),
    )

    assert TEXT.story(entry) == f"Away {words}."
