"""An entry of a simulated day as a line for a person, and as an object for a program.

docs/simulate.md describes both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from deskbreak.domain.plan import Quiet, Why
from deskbreak.simulation.journal import SECOND, Entry

Words = dict[Why | Quiet, str]

GONE: Final[Words] = {
    Why.AWAY: "away",
    Why.LOCKED: "the screen was locked",
    Why.SLEPT: "the machine slept",
    Why.CLOCK_SET: "the clock was put forward",
    Why.NOT_RUNNING: "deskbreak was not running",
}
WORDS: Final[dict[str, Words]] = {
    "due": {
        Why.INTERVAL_REACHED: "the interval is over",
        Why.SNOOZE_OVER: "the snooze is over",
        Why.QUIET_ENDED: "the desk is not quiet any more",
    },
    "deferred": {Quiet.DO_NOT_DISTURB: "do not disturb"},
    "prompted": {
        Why.TYPING_PAUSED: "at a pause in typing",
        Why.NOT_AWAITED: "no pause in typing is awaited",
        Why.NO_TYPING_PAUSE: "no pause in typing came",
    },
    "withdrawn": {
        Why.AWAY: "nobody was there any more",
        Why.LOCKED: "the screen is locked",
        Why.SLEPT: "the machine sleeps",
        Why.CLOCK_SET: "the clock was put forward",
        Quiet.DO_NOT_DISTURB: "do not disturb",
        Why.PAUSED: "breaks are paused",
        Why.OUTSIDE_HOURS: "working hours are over",
        Why.NEW_DAY: "a new day begins",
        Why.CHANGED_SETTINGS: "not due by the new settings",
    },
    "snoozed": {Why.PERSON: "for"},
    "skipped": {Why.PERSON: "by the person"},
    "missed": {Why.UNANSWERED: "nobody answered"},
    "began": {
        Why.ANSWERED: "by the person",
        Why.UNANSWERED: "by itself, nobody answered",
        Why.BY_HAND: "by hand",
    },
    "ended": {
        Why.FINISHED: "",
        Why.LOCKED: "the screen was locked for too long",
        Why.SLEPT: "the machine slept for too long",
    },
    "natural": {
        **{why: f"{words} for" for why, words in GONE.items()},
        Why.CLOCK_SET: "the clock was put forward by",
    },
    "paused": {Why.PERSON: "by the person", Why.OUTSIDE_HOURS: "outside working hours"},
    "resumed": {
        Why.PERSON: "by the person",
        Why.PAUSE_OVER: "the pause is over",
        Why.OUTSIDE_HOURS: "working hours begin",
        Why.CHANGED_SETTINGS: "by the new settings",
    },
}
"""What the planner's words mean, by event."""
PLAIN: Final = {
    event: {reason.value: words for reason, words in table.items()}
    for event, table in WORDS.items()
}


def objects(entries: Iterable[Entry]) -> Iterator[str]:
    """One JSON object for each entry."""
    for entry in entries:
        yield json.dumps(
            {
                "at": entry.at.isoformat(timespec="seconds"),
                "elapsed_s": entry.elapsed // SECOND,
                "event": entry.event,
                "kind": entry.kind.value,
                "reason": entry.reason,
                **entry.more,
            }
        )


def lines(entries: Iterable[Entry]) -> Iterator[str]:
    """One line for each entry; with the day in front where there is more than one."""
    told = tuple(entries)
    is_one_day = len({entry.at.date() for entry in told}) < 2
    for entry in told:
        time = f"{entry.at:%H:%M:%S}" if is_one_day else f"{entry.at:%a %Y-%m-%d %H:%M:%S}"
        yield f"{time}  {entry.event:<9}  {entry.kind.value:<5}  {_told(entry)}"


def _told(entry: Entry) -> str:
    """The reason in words, with what belongs to it."""
    reason = PLAIN.get(entry.event, {}).get(entry.reason, entry.reason)
    more = entry.more
    match entry.event:
        case "snoozed" | "natural":
            return f"{reason} {_length(more['lasts_s'])}"
        case "paused":
            return f"{reason}, {_until(more['lasts_s'])}"
        case "began":
            return f"{reason}: {more['routine']}, {_length(more['length_s'])}"
        case "ended":
            return ", ".join(_ending(reason, more))
        case _:
            return reason


def _ending(reason: str, more: dict[str, object]) -> Iterator[str]:
    yield f"{more['outcome']}"
    if more["outcome"] == "partial":
        yield f"{more['done']:.0%} done"
    if reason:
        yield reason
    if more["hurts"]:
        yield "it hurts"
    if more["outcome"] != "abandoned" and not more["credited"]:
        yield "nobody was there"


def _until(lasts: object) -> str:
    return "until resumed" if lasts is None else f"for {_length(lasts)}"


def _length(seconds: object) -> str:
    """A length to the second: 1 h 5 min, 1 min 12 s, 0 s."""
    assert isinstance(seconds, int)  # noqa: S101 - for the type checker
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{count} {unit}" for count, unit in ((hours, "h"), (minutes, "min"), (rest, "s"))]
    return " ".join(part for part in parts if not part.startswith("0 ")) or "0 s"
