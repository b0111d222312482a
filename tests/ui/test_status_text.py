from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from PySide6.QtCore import QLocale

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Quiet
from deskbreak.domain.state import State
from deskbreak.domain.status import Status
from deskbreak.ui import status_text
from deskbreak.ui.status_text import Now

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 3, 2, 10, 54, tzinfo=UTC).replace(tzinfo=None)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
NOW = Now(MONDAY, BRITISH)
WORKING = Status(
    state=State.WORKING,
    kind=BreakKind.MICRO,
    left=12 * MINUTE,
    desk=18 * MINUTE,
    interval=30 * MINUTE,
    share=0.6,
    snoozes_left=1,
    can_skip=False,
    lasted=12 * MINUTE,
)
DUE = replace(WORKING, state=State.DUE, left=None, can_skip=True)
PAUSED = replace(WORKING, state=State.PAUSED, left=66 * MINUTE)
PERSON = frozenset({PauseReason.PERSON})
HOURS = frozenset({PauseReason.HOURS})


@pytest.mark.parametrize(
    ("status", "short", "line"),
    [
        (WORKING, "Next break in 12 min", "Next micro break in 12 min"),
        (
            replace(WORKING, kind=BreakKind.REST, reads=True),
            "Next break in 12 min",
            "Reading or in a call: next rest break in 12 min",
        ),
        (replace(WORKING, state=State.AWAY), "Away from the desk", "Away since 10:42"),
        (
            DUE,
            "Break due: waiting for a typing pause",
            "Due since 10:42: waiting for a pause in typing",
        ),
        (
            replace(DUE, is_away=True, is_settling=True),
            "Break due: you are away",
            "Due since 10:42: you are away from the desk",
        ),
        (
            replace(DUE, is_settling=True),
            "Break due: it comes in a moment",
            "Due since 10:42: not right after a start or a return",
        ),
        (
            replace(DUE, state=State.DEFERRED, quiet=Quiet.DO_NOT_DISTURB),
            "Deferred: do not disturb",
            "Deferred since 10:42: do not disturb is on",
        ),
        (
            replace(DUE, state=State.DEFERRED, quiet=Quiet.FULL_SCREEN),
            "Deferred: full screen",
            "Deferred since 10:42: something fills the screen",
        ),
        (
            replace(DUE, state=State.DEFERRED, quiet=Quiet.MICROPHONE),
            "Deferred: microphone in use",
            "Deferred since 10:42: the microphone is in use",
        ),
        (
            replace(DUE, state=State.PROMPTING, left=timedelta(seconds=9)),
            "Break due: start, snooze or skip",
            "Time for a micro break: start, snooze or skip",
        ),
        (
            replace(DUE, state=State.SNOOZED, left=11 * MINUTE),
            "Snoozed until 11:05",
            "Snoozed until 11:05 (1 snooze left)",
        ),
        (
            replace(WORKING, state=State.SESSION, left=None),
            "A session is running",
            "A session is running since 10:42",
        ),
        (
            replace(PAUSED, pauses=PERSON),
            "Paused until 12:00",
            "Paused since 10:42, until 12:00",
        ),
        (
            replace(PAUSED, pauses=PERSON, left=None),
            "Paused until you resume",
            "Paused since 10:42, until you resume",
        ),
        (
            replace(PAUSED, pauses=HOURS, left=166 * HOUR + 6 * MINUTE),
            "Outside hours until Mon 09:00",
            "Outside working hours until Mon 09:00",
        ),
        (
            replace(PAUSED, pauses=HOURS, left=None),
            "Outside working hours",
            "Outside working hours",
        ),
        (
            replace(PAUSED, pauses=PERSON | HOURS),
            "Paused until 12:00",
            "Paused since 10:42, until 12:00; it is outside working hours",
        ),
    ],
)
def test_what_is_waited_for_and_since_when(status: Status, short: str, line: str) -> None:
    assert (short, line) == (status_text.short(status, NOW), status_text.line(status, NOW))


def test_every_state_has_its_words() -> None:
    quiets: list[Quiet | None] = [None, *Quiet]
    reasons: list[frozenset[PauseReason]] = [frozenset(), PERSON, HOURS]
    for state, left, pauses, quiet in product(State, (None, MINUTE), reasons, quiets):
        status = replace(WORKING, state=state, left=left, pauses=pauses, quiet=quiet)
        for words in (status_text.short(status, NOW), status_text.line(status, NOW)):
            assert words
            assert "%" not in words
        detail = status_text.detail(status, NOW)
        assert "%" not in detail
        assert not detail or detail.endswith(".")


def test_times_are_written_as_the_person_does() -> None:
    status = replace(PAUSED, pauses=PERSON, left=3 * HOUR)

    american = status_text.short(status, Now(MONDAY, AMERICAN)).replace("\u202f", " ")
    assert "Paused until 1:54 PM" == american
    plain = Now(MONDAY, AMERICAN, is_plain=True)
    assert status_text.short(status, plain) == "Paused until 13:54"


def test_a_minute_does_not_flicker() -> None:
    almost = timedelta(microseconds=200)

    assert {"11:00"} == {NOW.away(6 * MINUTE + shift) for shift in (-almost, almost)}


@pytest.mark.parametrize(
    ("left", "words"), [(0, "No snooze left."), (1, "1 snooze left."), (2, "2 snoozes left.")]
)
def test_how_many_snoozes_are_left(left: int, words: str) -> None:
    status = replace(DUE, state=State.SNOOZED, left=MINUTE, snoozes_left=left)

    assert words == status_text.detail(status, NOW)


def test_why_there_is_nothing_to_resume() -> None:
    assert status_text.not_paused(WORKING, NOW) == "Breaks are not paused."
    outside = replace(PAUSED, pauses=HOURS)
    assert (
        status_text.not_paused(outside, NOW)
        == "You have not paused: it is outside working hours until 12:00."
    )
    forever = replace(outside, left=None)
    assert status_text.not_paused(forever, NOW) == (
        "You have not paused: it is outside working hours."
    )
