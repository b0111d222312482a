"""What the engine needs from the world, as promises.

Everything here is called on the GUI thread, answers at once and never blocks. Lengths are
`timedelta`s, points in time are readings of the awake clock. An implementation that cannot do its
job says so to the person where they look for it; it does not raise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol

from deskbreak.domain.at_login import AtLogin
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.exercise import Exercise, Routine, Side
from deskbreak.domain.plan import Plan, Surroundings
from deskbreak.domain.reasons import Reason
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.domain.session import Ending, Move
from deskbreak.domain.sounds import Sound
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


class AbsenceListener(Protocol):
    """Hears that nobody can be at the desk, and that somebody may be again."""

    def locked(self) -> None:
        """The screen is locked."""

    def unlocked(self) -> None:
        """The screen is not locked any more."""

    def falls_asleep(self) -> None:
        """The machine is about to sleep."""

    def wakes_up(self) -> None:
        """The machine has slept."""

    def clock_set(self) -> None:
        """The wall clock or the time zone is another one than before."""


class AbsenceSource(Protocol):
    """Notices lock, sleep and a changed clock, by events and without polling."""

    def listen(self, listener: AbsenceListener) -> None:
        """Begin; a screen that is locked already is said soon."""

    def close(self) -> None:
        """Stop listening."""


class SurroundingsSource(Protocol):
    """Knows whether the desk is quiet or engaged."""

    @property
    def around(self) -> Surroundings:
        """What is known now, at once; what is not known is neither quiet nor engaged."""

    def follow(self, changed: Callable[[], None]) -> None:
        """Begin; `changed` is called when `around` has become another one."""

    def attend(self, *, closely: bool) -> None:
        """While a break is near or due, also read again and again what nobody tells by itself."""

    def look_again(self) -> None:
        """Read once what nobody tells by itself: whether the desk is engaged."""

    def close(self) -> None:
        """Stop looking."""


class Snapshots(Protocol):
    """Keeps the plan from one run of the program to the next."""

    def load(self) -> Plan | None:
        """The plan that was saved last; None where there is none that can be read."""

    def save(self, plan: Plan) -> None:
        """Keep a plan; one that cannot be kept is no reason to stop."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What deskbreak found out about one part of this desktop, for `deskbreak doctor`.

    Attributes:
        about: The port: idle, absence, quiet, engaged, prompt, tray, screens.
        backend: The part that was tried, by its own name.
        works: Whether it is in use.
        text: Its value now, or why it is refused.
    """

    about: str
    backend: str
    works: bool
    text: str


class History(Protocol):
    """Keeps what happened."""

    def add_session(self, record: SessionRecord) -> None:
        """Keep a session; it is safe when this returns, or kept in memory with the reason said."""

    def keep_progress(self, record: SessionRecord) -> None:
        """Keep how far a session has come, in case that its end is never told."""

    def confirm(self, session: str, at: Instant) -> None:
        """Credit a session after all: the person was there."""

    def add_desk_time(self, day: date, span: timedelta) -> None:
        """Add desk time to a day."""

    def note(self, record: EventRecord) -> None:
        """Keep why something happened."""


@dataclass(frozen=True, slots=True)
class World:
    """All that the engine learns from, and where it keeps what it knows.

    Attributes:
        alarm: Makes the alarm that rings by calling back.
    """

    clock: Clock
    alarm: Callable[[Callable[[], None]], Alarm]
    idle: IdleSource
    absence: AbsenceSource
    surroundings: SurroundingsSource
    snapshots: Snapshots
    history: History


@dataclass(frozen=True, slots=True)
class Assignment:
    """The session that a break would be.

    Attributes:
        easier: By exercise, what takes its place when the person asks for something easier.
        reasons: Why it is this one, the first reason first; exercises go by their names.
        day: The desk day for which it was chosen.
    """

    routine: Routine
    first: Side
    easier: Mapping[str, Exercise] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    day: date | None = None

    def got_up(self, moves: Iterable[Move]) -> bool:
        """Whether what was done of it took the person out of the chair."""
        possible = (*(step.exercise for step in self.routine.steps), *self.easier.values())
        up = {one.identifier for one in possible if one.posture != "seated"}
        return any(move.exercise in up and move.done for move in moves)


@dataclass(frozen=True, slots=True)
class Ask:
    """What the prompt shows; `reasons` and `day` are those of the assignment."""

    kind: BreakKind
    routine: Routine
    lasts: timedelta
    snoozes_left: int
    reasons: tuple[Reason, ...] = ()
    day: date | None = None


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

    @property
    def hurts(self) -> tuple[str, ...]:
        """The exercises of which the person said that they hurt."""
        return self._ended(Ending.HURT)

    @property
    def too_hard(self) -> tuple[str, ...]:
        """The exercises that the person swapped for something easier."""
        return self._ended(Ending.EASIER)

    def _ended(self, ending: Ending) -> tuple[str, ...]:
        return tuple(dict.fromkeys(move.exercise for move in self.moves if move.ended is ending))


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

    def stand_still(self) -> None:
        """Nobody can follow the guide now: it waits."""

    def go_on(self) -> None:
        """The guide goes on where it stood still."""

    def end_session(self) -> None:
        """Close the guide; it answers with a SessionReport of what was done."""

    def show(self, status: Status) -> None:
        """Show how things stand."""


Coach = Callable[[BreakKind], Assignment]
"""Chooses the session for a break of a kind."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture: rows of pixels, each a byte of red, green, blue and opacity."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Notice:
    """A question that the desktop shows as a notification.

    Attributes:
        answers: The key and the label of every button, in their order.
        by_click: The key of the answer that a click beside the buttons gives.
    """

    title: str
    text: str
    answers: tuple[tuple[str, str], ...]
    by_click: str
    picture: Picture | None = None


class NoticeListener(Protocol):
    """Hears what becomes of a notice: one of these, or nothing at all where it just ended."""

    def answered(self, key: str) -> None:
        """The person chose an answer."""

    def dismissed(self) -> None:
        """The person took the notice away without an answer."""

    def vanished(self) -> None:
        """It was shown, and whatever showed it has gone; another one may take its place."""

    def refused(self, reason: str) -> None:
        """It cannot be shown here."""


class Notices(Protocol):
    """Shows notifications of the desktop."""

    def ask(self, notice: Notice, listener: NoticeListener) -> None:
        """Show a notice until it is answered or withdrawn; one that is there goes."""

    def withdraw(self) -> None:
        """Take the notice away; its listener hears nothing more."""

    def tell(self, title: str, text: str, told: Callable[[str], None]) -> None:
        """Say something that needs no answer.

        `told` hears "" once the desktop has taken it, or why nobody knows whether it has. That it
        was seen cannot be known.
        """


class Sounds(Protocol):
    """Plays the sounds of the guide, or tells whoever connected that one cannot be heard."""

    def play(self, sound: Sound) -> None:
        """Play a sound, unless it is switched off."""

    def close(self) -> None:
        """End what still sounds and let go of everything; the next sound begins anew."""


class Voice(Protocol):
    """Speaks through the speech of the system."""

    def say(self, sentence: str, *, follows: bool = False) -> None:
        """Speak a sentence: at once, in the place of what is being said, or after it."""

    def hush(self) -> None:
        """Stop speaking."""

    def close(self) -> None:
        """Stop speaking and let go of everything; the next sentence begins anew."""


class ScreenAwake(Protocol):
    """Keeps the screens from going dark while nobody touches the keyboard."""

    def keep(self) -> None:
        """Keep them lit from now on."""

    def let_go(self) -> None:
        """Let them go dark again."""


class Autostart(Protocol):
    """Starts deskbreak at login, or not."""

    def look(self) -> AtLogin:
        """What the system says now; it is asked anew each time."""

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Switch it; `told` hears what the system says then, at once or once a person has answered.

        A wish that was not granted is in its note.
        """
