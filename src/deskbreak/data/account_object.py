"""The account of a day as `deskbreak why --json` prints it; docs/command-line.md describes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, timezone

from deskbreak.domain.account import Account, BreakEntry, Entry, PauseEntry, Step
from deskbreak.domain.breaks import Instant

SECOND = timedelta(seconds=1)


def account_object(account: Account, line: Callable[[Entry], str]) -> dict[str, object]:
    """The account as one object; `line` says an entry in words."""
    return {
        "day": account.day.isoformat(),
        "entries": [
            {
                **(_break(entry) if isinstance(entry, BreakEntry) else _pause(entry)),
                "text": line(entry),
            }
            for entry in account.entries
        ],
    }


def _break(entry: BreakEntry) -> dict[str, object]:
    session = entry.session
    return {
        "entry": "break",
        "kind": entry.kind.value,
        "at": _moment(entry.at),
        "ended": _moment(entry.ended),
        "fate": entry.fate.value,
        "routine": None if session is None else session.routine,
        "credited": None if session is None else session.credited,
        "steps": [_step(step) for step in entry.steps],
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "at": _moment(step.at),
        "what": step.what.value,
        "why": None if step.why is None else step.why.value,
        "lasts_s": None if step.lasts is None else step.lasts // SECOND,
    }


def _pause(entry: PauseEntry) -> dict[str, object]:
    return {
        "entry": "pause",
        "reason": entry.reason.value,
        "began": _moment(entry.began),
        "ended": _moment(entry.ended),
        "until": _moment(entry.until),
        "resumed": entry.resumed,
    }


def _moment(at: Instant | None) -> str | None:
    """A time with its offset from UTC, to the second."""
    if at is None:
        return None
    return at.wall.astimezone(timezone(at.offset)).isoformat(timespec="seconds")
