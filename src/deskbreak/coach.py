"""Turns what a person needs and has done into the session of a break."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.choosing import (
    Chosen,
    NothingFits,
    Situation,
    Stock,
    as_asked,
    choice,
    choice_for,
    composition,
    foci,
    kind_of,
    limits,
    picked,
)
from deskbreak.domain.easier import easier_ones
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.own_doses import dosed, own_doses
from deskbreak.domain.past import Past
from deskbreak.domain.reasons import Reason
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.settings import Settings
from deskbreak.ports import Assignment


class NothingToDo(Exception):  # noqa: N818 - it is an answer, not an error
    """Nothing that there is fits what the person needs; the message is a sentence for them.

    Attributes:
        obstacles: What keeps it from them; what keeps most comes first.
    """

    def __init__(self, sentence: str, obstacles: tuple[Obstacle, ...] = ()) -> None:
        super().__init__(sentence)
        self.obstacles = obstacles


@dataclass(frozen=True, slots=True)
class SessionCoach:
    """Chooses sessions; what it is asked for twice with the same past, it answers alike.

    Attributes:
        everything: All that there is to play, in its usual doses.
        sessions: The latest sessions, the newest first.
        own: The keys of the routines that the person wrote.
        sat: Desk time since the person last got up.
    """

    everything: Callable[[], Stock]
    settings: Callable[[], Settings]
    sessions: Callable[[], Sequence[SessionRecord]]
    now: Callable[[], Instant]
    own: Callable[[], Collection[str]] = frozenset
    sat: Callable[[], timedelta] = timedelta

    @property
    def stock(self) -> Stock:
        """All that there is to play, in the doses that hold for the person."""
        all_of_it = self.everything()
        steps, _ = own_doses(all_of_it.exercises, self.settings().exercises.doses)
        return dosed(all_of_it.exercises, all_of_it.routines, steps, self.own())

    def __call__(self, kind: BreakKind) -> Assignment:
        """The session for a break of a kind.

        Raises:
            NothingToDo: Nothing fits the person.
        """
        situation, stock = self._situation(), self.stock
        return self._assigned(choice(stock, situation, kind), stock, situation)

    def asked_for(
        self, routine: str = "", area: str = "", length: timedelta | None = None
    ) -> tuple[BreakKind, Assignment]:
        """The session that the person asks for, and the kind of break that it is.

        Raises:
            NothingToDo: There is no such thing, or nothing of it fits the person.
        """
        situation, stock = self._situation(), self.stock
        if routine:
            wanted = stock.routines.get(routine)
            if wanted is None:
                raise NothingToDo(_unknown(routine, stock.routines))
            return kind_of(wanted), self._assigned(
                as_asked(stock, situation, wanted), stock, situation
            )
        if area and area not in foci(stock):
            raise NothingToDo(_unknown(area, foci(stock)))
        if length is not None:
            kind = BreakKind.MICRO if length <= timedelta(minutes=2) else BreakKind.REST
            found = composition(stock, situation, length, area)
        else:
            kind = BreakKind.MICRO
            found = choice_for(stock, situation, kind, area)
        return kind, self._assigned(found, stock, situation)

    def alone(self, exercise: str) -> tuple[BreakKind, Assignment]:
        """The session of one exercise that the person picked, in the dose that holds for them.

        Raises:
            NothingToDo: They cannot do it.
        """
        situation, stock = self._situation(), self.stock
        found = picked(stock, situation, stock.exercises[exercise])
        return BreakKind.MICRO, self._assigned(found, stock, situation)

    def _assigned(
        self, found: Chosen | NothingFits, stock: Stock, situation: Situation
    ) -> Assignment:
        if isinstance(found, NothingFits):
            why = ", ".join(obstacle.value for obstacle in found.obstacles) or "your settings"
            sentence = f"There is no exercise that fits you now ({why})."
            raise NothingToDo(sentence, found.obstacles)
        easier = limits(stock, situation)
        return Assignment(
            found.routine,
            found.first,
            easier_ones(found.routine, easier.easier),
            tuple(_named(reason, stock) for reason in found.reasons),
            situation.today,
        )

    @property
    def needs(self) -> Needs:
        """What the person can and wants to do now; what hurt in the last days is hidden."""
        return self._situation().needs

    def _situation(self) -> Situation:
        settings, now = self.settings(), self.now()
        today = now.day(settings.day_start)
        past = Past.of(self.sessions())
        needs = replace(settings.needs, hidden=past.hidden(now))
        interval = timedelta(minutes=settings.breaks.interval)
        return Situation(needs, now, today, past, self.sat(), interval)


def _named(reason: Reason, stock: Stock) -> Reason:
    """The same with exercises by their names, for people."""
    named = {key: one.name for key, one in stock.exercises.items()}
    exercise, instead = reason.exercise, reason.instead
    return replace(
        reason, exercise=named.get(exercise, exercise), instead=named.get(instead, instead)
    )


def _unknown(what: str, known: object) -> str:
    names = ", ".join(sorted(known))  # type: ignore[call-overload]
    return f"There is nothing for {what}; try {names}."
