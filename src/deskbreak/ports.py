"""What the engine needs from the world, as promises.

Everything here is called on the GUI thread, answers at once and never blocks. Lengths are
`timedelta`s, points in time are readings of the awake clock. An implementation that cannot do its
job says so to the person where they look for it; it does not raise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.exercise import Routine, Side
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.domain.session import Move
from deskbreak.domain.status import Status


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> Instant:
        """One reading of all clocks."""

    def awake(self) -> timedelta:
        """A reading of the awake clock alone; cheap enough for every frame."""

    def real(self, span: timedelta) -> timedelta:
        """How long to wait in earnest until `span` has passed on this clock."""


class Alarm(Protocol):
    """Wakes the engine up, once."""

    def ring_in(self, span: timedelta) -> None:
        """Call back after `span`, late rather than never; what was set before no longer rings."""

    def silence(self) -> None:
        """Do not ring."""

    def close(self) -> None:
        """Never ring again."""


class IdleListener(Protocol):
    """Hears about the person's input."""

    def went_idle(self, since: timedelta) -> None:
        """There has been no input since a reading of the awake clock."""

    def came_back(self) -> None:
        """There is input again."""

    def typing_paused(self) -> None:
        """There has been no input for as long as was asked for."""


class IdleSource(Protocol):
    """Notices when there is no input, by events and without polling."""

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin; `went_idle` comes after `gap` without input."""

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call `typing_paused` once, as soon as `span` has passed without input; None stops it."""

    def close(self) -> None:
        """Stop listening."""


class History(Protocol):
    """Keeps what happened."""

    def add_session(self, record: SessionRecord) -> None:
        """Keep a session; it is safe when this returns, or kept in memory with the reason said."""

    def confirm(self, session: str, at: Instant) -> None:
        """Credit a session after all: the person was there."""

    def add_desk_time(self, day: date, span: timedelta) -> None:
        """Add desk time to a day."""

    def note(self, record: EventRecord) -> None:
        """Keep why something happened."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """The session that a break would be."""

    routine: Routine
    first: Side


@dataclass(frozen=True, slots=True)
class Ask:
    """What the prompt shows."""

    kind: BreakKind
    routine: Routine
    lasts: timedelta
    snoozes_left: int


@dataclass(frozen=True, slots=True)
class SessionReport:
    """How a session went, as the guide saw it.

    Attributes:
        share: How much of its movement was done, 0 to 1.
        answered: Whether the person pressed a key or a button in it.
    """

    share: float
    moves: tuple[Move, ...]
    answered: bool


class Stage(Protocol):
    """What the person sees of the engine's decisions."""

    def prompt(self, ask: Ask) -> None:
        """Ask, without taking the focus."""

    def withdraw(self) -> None:
        """Take the prompt away."""

    def begin(self, assignment: Assignment, *, by_hand: bool) -> None:
        """Open the guide; it answers with a SessionReport when it is over.

        Only one that the person asked for may take the focus.
        """

    def show(self, status: Status) -> None:
        """Show how things stand."""


Coach = Callable[[BreakKind], Assignment]
"""Chooses the session for a break of a kind."""
