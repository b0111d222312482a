"""What the planner decided lately, with its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from deskbreak.domain.records import EventRecord

MOST: Final = 10


def recent(events: Iterable[EventRecord]) -> tuple[tuple[str, str], ...]:
    """The last decisions, the newest first: when, and what and why in the planner's words."""
    last = list(events)[-MOST:]
    return tuple((f"{one.at.local:%a %H:%M:%S}", _words(one)) for one in reversed(last))


def _words(event: EventRecord) -> str:
    kind = "" if event.kind is None else f" {event.kind.value}"
    lasts = "" if event.lasts is None else f" for {event.lasts // timedelta(seconds=1)} s"
    return f"{event.what}{kind}{lasts}: {event.why}"
