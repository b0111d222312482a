from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

from deskbreak.data.account_object import account_object
from deskbreak.domain.account import Account, BreakEntry, Entry, Fate, PauseEntry, Step, What
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.plan import PauseReason, Quiet
from deskbreak.domain.records import SessionRecord

DAY = date(2026, 3, 2)
MINUTE = timedelta(minutes=1)
NINE = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta(), timedelta(hours=1))
SESSION = SessionRecord(
    identifier="one",
    kind=BreakKind.MICRO,
    routine="micro-twist",
    started=NINE,
    ended=NINE,
    day=DAY,
    outcome=Outcome.TAKEN,
    planned=MINUTE,
    done=MINUTE,
)


def line(entry: Entry) -> str:
    return type(entry).__name__


def told(*entries: Entry) -> dict[str, list[dict[str, object]]]:
    """The object after a journey through JSON."""
    made: dict[str, list[dict[str, object]]] = json.loads(
        json.dumps(account_object(Account(DAY, entries), line))
    )
    return made


def test_a_break_is_told_with_its_steps() -> None:
    step = Step(NINE, What.DEFERRED, Quiet.FULL_SCREEN, 12 * MINUTE)

    assert {
        "day": "2026-03-02",
        "entries": [
            {
                "entry": "break",
                "kind": "rest",
                "at": "2026-03-02T09:00:00+01:00",
                "ended": "2026-03-02T09:00:00+01:00",
                "fate": "taken",
                "routine": "micro-twist",
                "credited": True,
                "steps": [
                    {
                        "at": "2026-03-02T09:00:00+01:00",
                        "what": "deferred",
                        "why": "full screen",
                        "lasts_s": 720,
                    }
                ],
                "text": "BreakEntry",
            }
        ],
    } == told(BreakEntry(BreakKind.REST, Fate.TAKEN, (step,), SESSION))


def test_what_nobody_knows_is_null() -> None:
    step = Step(NINE, What.DUE, None)
    (entry,) = told(BreakEntry(BreakKind.MICRO, Fate.OPEN, (step,)))["entries"]

    assert (None, None, None) == (entry["ended"], entry["routine"], entry["credited"])
    assert [
        {"at": "2026-03-02T09:00:00+01:00", "what": "due", "why": None, "lasts_s": None}
    ] == entry["steps"]


def test_a_pause_is_told_from_when_until_when() -> None:
    (entry,) = told(PauseEntry(PauseReason.HOURS, None, NINE, NINE))["entries"]

    assert {
        "entry": "pause",
        "reason": "hours",
        "began": None,
        "ended": "2026-03-02T09:00:00+01:00",
        "until": "2026-03-02T09:00:00+01:00",
        "resumed": False,
        "text": "PauseEntry",
    } == entry
