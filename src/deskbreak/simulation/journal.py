"""What happened in a simulated day, one entry after the other, as the engine notes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Do, Why
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.simulation.guide import Guide
from deskbreak.simulation.world import VirtualClock

SECOND = timedelta(seconds=1)
EVENTS = {
    Do.AWAIT: "due",
    Do.DEFER: "deferred",
    Do.PROMPT: "prompted",
    Do.WITHDRAW: "withdrawn",
    Do.SNOOZE: "snoozed",
    Do.SKIP: "skipped",
    Do.MISS: "missed",
    Do.BEGIN: "began",
    Do.END: "ended",
    Do.CREDIT_NATURAL: "natural",
    Do.PAUSE: "paused",
    Do.RESUME: "resumed",
}
"""What is written; the rest is the engine's own business."""
ANSWERED = {why.value for why in (Why.ANSWERED, Why.BY_HAND, Why.PERSON, Why.UNANSWERED)}
"""A prompt that is withdrawn for these has done its work; the next line says what came of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    Attributes:
        at: The civil time where the person is.
        elapsed: Real time since the start.
        reason: The planner's word for it.
        more: What else belongs to it, as `--json` prints it.
    """

    at: datetime
    elapsed: timedelta
    event: str
    kind: BreakKind
    reason: str
    more: dict[str, object] = field(default_factory=dict)


class Journal:
    """The history of the engine: it keeps the entries, and the sessions for the next choice.

    Attributes:
        upcoming: Answers with the kind of the break that comes next.
        sessions: Those that the person was there for, the newest first.
    """

    def __init__(
        self, clock: VirtualClock, guide: Guide, upcoming: Callable[[], BreakKind]
    ) -> None:
        self._clock = clock
        self._guide = guide
        self._upcoming = upcoming
        self._entries: list[Entry] = []
        self._ended: dict[str, int] = {}
        self._unsure: dict[str, SessionRecord] = {}
        self._latest: SessionRecord | None = None
        self._ends_by = ""
        self.sessions: list[SessionRecord] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What has happened so far."""
        return tuple(self._entries)

    # -- what the engine asks of a History -------------------------------------------------------

    def add_session(self, record: SessionRecord) -> None:
        """Keep a session."""
        self._latest = record
        if record.credited:
            self.sessions.insert(0, record)
        else:
            self._unsure[record.identifier] = record
        # The engine notes the end of it next.
        self._ended[record.identifier] = len(self._entries)

    def keep_progress(self, record: SessionRecord) -> None:
        """Nobody kills a simulation."""

    def confirm(self, session: str, at: Instant) -> None:
        """The person was there after all."""
        del at
        record = self._unsure.pop(session, None)
        if record is not None:
            self.sessions.insert(0, record)
            number = self._ended[session]
            ended = self._entries[number]
            self._entries[number] = replace(ended, more={**ended.more, "credited": True})

    def add_desk_time(self, day: date, span: timedelta) -> None:
        """Desk time is not asked for here."""

    def note(self, record: EventRecord) -> None:
        """Keep what is one of the events."""
        do, reason = Do(record.what), record.why
        if do is Do.END_SESSION:
            # Why it ends is known now; how it went, when the guide has said so.
            self._ends_by = reason
        if do not in EVENTS or (do is Do.WITHDRAW and reason in ANSWERED):
            return
        if do is Do.END:
            reason, self._ends_by = self._ends_by or reason, ""
        is_about_pause = do in {Do.PAUSE, Do.RESUME}
        self._entries.append(
            Entry(
                at=record.at.wall.astimezone(timezone(record.at.offset)),
                elapsed=self._clock.elapsed,
                event=EVENTS[do],
                kind=self._upcoming() if is_about_pause or record.kind is None else record.kind,
                reason=reason,
                more=self._more(do, record.lasts),
            )
        )

    def _more(self, do: Do, lasts: timedelta | None) -> dict[str, object]:
        """What belongs to an entry besides its reason."""
        seconds = None if lasts is None else lasts // SECOND
        ask, ended, report = self._guide.ask, self._latest, self._guide.report
        match do:
            case Do.PROMPT if ask is not None:
                return {
                    "lasts_s": seconds,
                    "routine": ask.routine.identifier,
                    "snoozes_left": ask.snoozes_left,
                }
            case Do.SNOOZE:
                return {"lasts_s": seconds, "minutes": None if seconds is None else seconds // 60}
            case Do.BEGIN if self._guide.timeline is not None:
                return {
                    "routine": self._guide.timeline.routine.identifier,
                    "length_s": self._guide.length // SECOND,
                }
            case Do.END if ended is not None and report is not None:
                return {
                    "outcome": ended.outcome.value,
                    "credited": ended.credited,
                    "done": round(report.share, 3),
                    "by_hand": ended.by_hand,
                    "hurts": self._guide.hurts,
                    "routine": ended.routine,
                }
            case Do.CREDIT_NATURAL | Do.PAUSE:
                return {"lasts_s": seconds}
            case _:
                return {}
