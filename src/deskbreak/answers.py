"""What the running deskbreak answers to the command line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import time, timedelta, timezone

from deskbreak.coach import NothingToDo, SessionCoach
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Why
from deskbreak.domain.state import State
from deskbreak.domain.timeline import Timeline
from deskbreak.domain.until import until
from deskbreak.engine import Engine
from deskbreak.ports import Assignment, Clock
from deskbreak.system import messages
from deskbreak.ui import reason_text, status_text, text
from deskbreak.ui.status_text import Now

SESSIONS = frozenset({State.PROMPTING, State.SESSION})
"""When there is a session to say something about."""


class Answers:
    """Does what a request asks for, and says what came of it."""

    def __init__(
        self,
        *,
        engine: Engine,
        sessions: SessionCoach,
        clock: Clock,
        raise_window: Callable[[], None],
        reread: Callable[[], None],
        end: Callable[[], None],
        in_english: Callable[[], AbstractContextManager[None]] = nullcontext,
        english_name: Callable[[str], str] = str,
    ) -> None:
        """Make ready.

        `raise_window` brings the guide or the small window to the front; `reread` shows what the
        history says now; `end` ends the program in good order, soon. Sentences are made
        `in_english`, and exercises and routines go by their `english_name`: the command line speaks
        nothing else.
        """
        self._engine = engine
        self._sessions = sessions
        self._clock = clock
        self._raise_window = raise_window
        self._reread = reread
        self._end = end
        self._in_english = in_english
        self._english_name = english_name

    def __call__(self, request: messages.Request) -> messages.Reply:
        """Do what is asked for."""
        match request:
            case messages.Show():
                self._raise_window()
                return messages.Reply(done=True, text="deskbreak runs already.")
            case messages.Status():
                return self._status()
            case messages.Start():
                return self._start(request)
            case messages.Snooze(minutes):
                return self._reply(self._engine.snooze(timedelta(minutes=minutes)))
            case messages.Skip():
                return self._reply(self._engine.skip())
            case messages.Pause(minutes, wanted):
                return self._pause(minutes, wanted)
            case messages.Resume():
                return self._resume()
            case messages.Changed():
                self._reread()
                return messages.Reply(done=True)
            case messages.Quit():
                self._end()
                return messages.Reply(done=True)

    def _start(self, wanted: messages.Start) -> messages.Reply:
        """Start what fits the words of the command line, or say which would."""
        length = None if wanted.minutes is None else timedelta(minutes=wanted.minutes)
        try:
            if wanted.routine or wanted.area or length is not None:
                kind, assignment = self._sessions.asked_for(wanted.routine, wanted.area, length)
            else:
                kind, assignment = BreakKind.MICRO, self._sessions(BreakKind.MICRO)
        except NothingToDo as refusal:
            return messages.Reply(done=False, text=str(refusal))
        refused = self._engine.request(kind, assignment)
        return self._reply(refused) if refused else messages.Reply(done=True, text=self._session())

    def _session(self) -> str:
        """What the session that is offered or under way is, and why; "" where there is none."""
        assignment = self._engine.assignment
        if assignment is None:
            return ""
        with self._in_english():
            lasts = text.length(Timeline.of(assignment.routine).total)
        name = self._english_name(assignment.routine.name)
        said = [f"{name}, {lasts}", *self._reasons(assignment)]
        return " ".join(f"{one}." for one in said)

    def _reasons(self, assignment: Assignment) -> tuple[str, ...]:
        """Why a session is this one."""
        named = self._english_name
        reasons = [
            replace(one, exercise=named(one.exercise), instead=named(one.instead))
            for one in assignment.reasons
        ]
        with self._in_english():
            return tuple(reason_text.everything(reasons, assignment.day))

    def _pause(self, minutes: int | None, wanted: str) -> messages.Reply:
        lasts = None if minutes is None else timedelta(minutes=minutes)
        if wanted:
            lasts = until(self._clock.now().local, time.fromisoformat(wanted))
        self._engine.pause(lasts)
        status = self._engine.status
        if status.state is State.SESSION:
            return messages.Reply(done=True, text="Breaks are paused once this session is over.")
        return messages.Reply(done=True, text=self._line())

    def _resume(self) -> messages.Reply:
        status = self._engine.status
        if PauseReason.PERSON not in status.pauses:
            with self._in_english():
                words = status_text.not_paused(status, self._now())
            return messages.Reply(done=False, text=words)
        self._engine.resume()
        return messages.Reply(done=True, text=self._line())

    def _line(self) -> str:
        """How things stand, in a line."""
        with self._in_english():
            return status_text.line(self._engine.status, self._now())

    def _now(self) -> Now:
        """What time it is, for the command line."""
        return Now(self._clock.now().local, is_plain=True)

    def _status(self) -> messages.Reply:
        status = self._engine.status
        now = self._clock.now()
        second = timedelta(seconds=1)
        since = (now.wall - status.lasted).astimezone(timezone(now.offset))
        line = self._line()
        assignment = self._engine.assignment if status.state in SESSIONS else None
        said = f"{line}. {self._session()}" if assignment else line
        return messages.Reply(
            done=True,
            text=said,
            status=messages.StatusReply(
                state=status.state.value,
                kind=status.kind.value,
                text=said,
                left_s=None if status.left is None else -(-status.left // second),
                desk_s=status.desk // second,
                interval_s=status.interval // second,
                snoozes_left=status.snoozes_left,
                since=since.isoformat(timespec="seconds"),
                lasted_s=status.lasted // second,
                quiet=None if status.quiet is None else status.quiet.value,
                settling=status.is_settling,
                pauses=tuple(sorted(reason.value for reason in status.pauses)),
                reads=status.reads,
                routine=None if assignment is None else assignment.routine.identifier,
                reasons=() if assignment is None else self._reasons(assignment),
            ),
        )

    def _reply(self, refusal: Why | None) -> messages.Reply:
        if refusal is None:
            return messages.Reply(done=True)
        with self._in_english():
            return messages.Reply(done=False, text=text.refusal(refusal))
