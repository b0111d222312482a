"""The sentences about how things stand: what is waited for, and since when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QTime

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Quiet
from deskbreak.domain.state import State
from deskbreak.domain.status import Status
from deskbreak.ui import text
from deskbreak.ui.translating import filled, translator

CONTEXT = "status"
_tr = translator(CONTEXT)
SHORT = QLocale.FormatType.ShortFormat
SECOND = timedelta(seconds=1)
ZERO = timedelta()


@dataclass(frozen=True, slots=True)
class Now:
    """What time it is, and how times are written.

    Attributes:
        local: The civil time where the person is, naive.
        is_plain: Whether times have 24 hours whatever the locale says, for the command line.
    """

    local: datetime
    locale: QLocale = field(default_factory=QLocale)
    is_plain: bool = False

    def time(self, local: datetime) -> str:
        """A time of the day."""
        if self.is_plain:
            return f"{local:%H:%M}"
        return self.locale.toString(QTime(local.hour, local.minute), SHORT)

    def day_time(self, local: datetime) -> str:
        """A time of the day with its weekday."""
        day = self.locale.toString(QDate(local.year, local.month, local.day), "ddd")
        return f"{day} {self.time(local)}"

    def away(self, span: timedelta) -> str:
        """The time that is `span` from now, with its weekday where that is another day."""
        # The two clocks never agree to the last microsecond, and a minute must not flicker.
        local = self.local + span
        local = (local + SECOND / 2).replace(microsecond=0)
        return self.time(local) if local.date() == self.local.date() else self.day_time(local)


def short(status: Status, now: Now) -> str:
    """How things stand, short enough for the first line of a menu."""
    left = status.left if status.left is not None else ZERO
    match status.state:
        case State.WORKING:
            return filled(_tr("Next break in %1"), text.minutes(left))
        case State.AWAY:
            return _tr("Away from the desk")
        case State.DUE:
            return _short_due(status)
        case State.DEFERRED:
            return filled(_tr("Deferred: %1"), quiet_name(status.quiet))
        case State.PROMPTING:
            return _tr("Break due: start, snooze or skip")
        case State.SNOOZED:
            return filled(_tr("Snoozed until %1"), now.away(left))
        case State.SESSION:
            return _tr("A session is running")
        case State.PAUSED:
            return _short_pause(status, now)
        case _:
            assert_never(status.state)


def line(status: Status, now: Now) -> str:
    """What is waited for and since when, in one line."""
    words = _line(status, now)
    if status.reads:
        return filled(_tr("Reading or in a call: %1"), words[:1].lower() + words[1:])
    return words


def _line(status: Status, now: Now) -> str:
    left = status.left if status.left is not None else ZERO
    since = now.away(-status.lasted)
    match status.state:
        case State.WORKING:
            return filled(_next(status.kind), text.minutes(left))
        case State.AWAY:
            return filled(_tr("Away since %1"), since)
        case State.DUE:
            return filled(_tr("Due since %1: %2"), since, _awaited(status))
        case State.DEFERRED:
            return filled(_tr("Deferred since %1: %2"), since, quiet_reason(status.quiet))
        case State.PROMPTING:
            return filled(_tr("%1: start, snooze or skip"), text.prompt_title(status.kind))
        case State.SNOOZED:
            return filled(_tr("Snoozed until %1 (%2)"), now.away(left), snoozes(status))
        case State.SESSION:
            return filled(_tr("A session is running since %1"), since)
        case State.PAUSED:
            return _pause(status, now)
        case _:
            assert_never(status.state)


def detail(status: Status, now: Now) -> str:
    """What belongs below the short line, in a sentence; "" where nothing does."""
    since = now.away(-status.lasted)
    match status.state:
        case State.WORKING if status.reads:
            return _tr("You are reading or in a call, so it counts as desk time.")
        case State.WORKING:
            return filled(_tr("It will be a %1."), text.break_name(status.kind))
        case State.AWAY:
            return filled(_tr("Since %1. Breaks wait for you."), since)
        case State.DUE:
            words = _awaited(status)
            return filled(_tr("Due since %1: %2."), since, words)
        case State.DEFERRED:
            return filled(_tr("Since %1. It comes when that is over."), since)
        case State.SNOOZED:
            words = snoozes(status)
            return filled(_tr("%1."), words[:1].upper() + words[1:])
        case State.PAUSED:
            return filled(_tr("Since %1. Your desk time is kept."), since)
        case State.PROMPTING | State.SESSION:
            return ""
        case _:
            assert_never(status.state)


def quiet_name(quiet: Quiet | None) -> str:
    """What is quiet, in a word or two."""
    match quiet:
        case Quiet.DO_NOT_DISTURB:
            return _tr("do not disturb")
        case Quiet.FULL_SCREEN:
            return _tr("full screen")
        case Quiet.MICROPHONE:
            return _tr("microphone in use")
        case None:
            return _tr("the desk is quiet")
        case _:
            assert_never(quiet)


def quiet_reason(quiet: Quiet | None) -> str:
    """What is quiet, as a clause."""
    match quiet:
        case Quiet.DO_NOT_DISTURB:
            return _tr("do not disturb is on")
        case Quiet.FULL_SCREEN:
            return _tr("something fills the screen")
        case Quiet.MICROPHONE:
            return _tr("the microphone is in use")
        case None:
            return _tr("the desk is quiet")
        case _:
            assert_never(quiet)


def snoozes(status: Status) -> str:
    """How many snoozes are left."""
    left = status.snoozes_left
    if left == 0:
        return _tr("no snooze left")
    return _tr("1 snooze left") if left == 1 else _tr("%n snoozes left", left)


def not_paused(status: Status, now: Now) -> str:
    """Why there is nothing to resume."""
    if PauseReason.HOURS not in status.pauses:
        return _tr("Breaks are not paused.")
    if status.left is None:
        return _tr("You have not paused: it is outside working hours.")
    opening = now.away(status.left)
    return filled(_tr("You have not paused: it is outside working hours until %1."), opening)


def _next(kind: BreakKind) -> str:
    match kind:
        case BreakKind.MICRO:
            return _tr("Next micro break in %1")
        case BreakKind.REST:
            return _tr("Next rest break in %1")
        case _:
            assert_never(kind)


def _short_due(status: Status) -> str:
    if status.is_away:
        return _tr("Break due: you are away")
    if status.is_settling:
        return _tr("Break due: it comes in a moment")
    return _tr("Break due: waiting for a typing pause")


def _awaited(status: Status) -> str:
    if status.is_away:
        return _tr("you are away from the desk")
    if status.is_settling:
        return _tr("not right after a start or a return")
    return _tr("waiting for a pause in typing")


def _short_pause(status: Status, now: Now) -> str:
    is_outside = PauseReason.PERSON not in status.pauses and bool(status.pauses)
    if status.left is None:
        return _tr("Outside working hours") if is_outside else _tr("Paused until you resume")
    until = now.away(status.left)
    if is_outside:
        return filled(_tr("Outside hours until %1"), until)
    return filled(_tr("Paused until %1"), until)


def _pause(status: Status, now: Now) -> str:
    since = now.away(-status.lasted)
    is_outside = PauseReason.HOURS in status.pauses
    if PauseReason.PERSON not in status.pauses and is_outside:
        if status.left is None:
            return _tr("Outside working hours")
        return filled(_tr("Outside working hours until %1"), now.away(status.left))
    if status.left is None:
        words = filled(_tr("Paused since %1, until you resume"), since)
    else:
        words = filled(_tr("Paused since %1, until %2"), since, now.away(status.left))
    if is_outside:
        return filled(_tr("%1; it is outside working hours"), words)
    return words
