"""A routine that somebody composes: exercises in order, each with its dose."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum
from typing import Final

from deskbreak.domain.doses import usual
from deskbreak.domain.draft import slug
from deskbreak.domain.draft_faults import LONGEST_NAME
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.length import total

MOST_STEPS: Final = 60
KINDS: Final = ("micro", "standard", "floor", "full")
WHOLE: Final = "whole"
"""The focus of what works on everything."""
MINUTE: Final = timedelta(minutes=1)
SECOND: Final = timedelta(seconds=1)
MEANT: Final = {
    "micro": (60 * SECOND, 90 * SECOND),
    "standard": (3 * MINUTE, 5 * MINUTE),
    "floor": (4 * MINUTE, 6 * MINUTE),
    "full": (14 * MINUTE, 15 * MINUTE),
}
"""How long a routine of each kind is meant to last."""


class Flaw(Enum):
    """What is wrong with a routine."""

    NAME_MISSING = "name missing"
    NAME_LONG = "name long"
    NAME_TAKEN = "name taken"
    EMPTY = "empty"
    TOO_MANY = "too many"


@dataclass(frozen=True, slots=True)
class RoutineDraft:
    """What has been composed so far.

    Attributes:
        identifier: Its key, when it is kept already; "" makes one from the name.
        focus: The area that it is for; where no step works on it, the one of most steps.
    """

    name: str = ""
    kind: str = "micro"
    steps: tuple[Step, ...] = ()
    identifier: str = ""
    focus: str = field(default="", compare=False)

    @classmethod
    def of(cls, routine: Routine, *, is_own: bool) -> RoutineDraft:
        """A draft of a routine that is there: to change it, or to make another of it."""
        return cls(
            name=routine.name if is_own else "",
            kind=routine.kind,
            steps=routine.steps,
            identifier=routine.identifier if is_own else "",
            focus=routine.focus,
        )

    @property
    def lasts(self) -> timedelta:
        """How long it lasts, getting ready included."""
        return total(self.steps)

    @property
    def is_short(self) -> bool:
        """Whether it is shorter than is meant for its kind."""
        return self.lasts < MEANT[self.kind][0]

    @property
    def is_long(self) -> bool:
        """Whether it is longer than is meant for its kind."""
        return self.lasts > MEANT[self.kind][1]

    def flaws(self, taken: Collection[str] = ()) -> tuple[Flaw, ...]:
        """Everything that keeps it from being played; `taken` names are those of other ones."""
        return tuple(self._flaws({name.casefold().strip() for name in taken}))

    def _flaws(self, taken: Collection[str]) -> Iterator[Flaw]:
        name = self.name.strip()
        if not name:
            yield Flaw.NAME_MISSING
        elif len(name) > LONGEST_NAME:
            yield Flaw.NAME_LONG
        elif name.casefold() in taken:
            yield Flaw.NAME_TAKEN
        if not self.steps:
            yield Flaw.EMPTY
        elif len(self.steps) > MOST_STEPS:
            yield Flaw.TOO_MANY

    def with_exercise(self, exercise: Exercise, at: int | None = None) -> RoutineDraft:
        """The same with an exercise more, in a place or at the end."""
        place = len(self.steps) if at is None else at
        steps = (*self.steps[:place], usual(exercise), *self.steps[place:])
        return replace(self, steps=steps)

    def without(self, at: int) -> RoutineDraft:
        """The same without a step."""
        return replace(self, steps=(*self.steps[:at], *self.steps[at + 1 :]))

    def moved(self, at: int, to: int) -> RoutineDraft:
        """The same with a step in another place."""
        if not (0 <= at < len(self.steps) and 0 <= to < len(self.steps)):
            return self
        steps = list(self.steps)
        steps.insert(to, steps.pop(at))
        return replace(self, steps=tuple(steps))

    def with_step(self, at: int, step: Step) -> RoutineDraft:
        """The same with another dose of a step."""
        return replace(self, steps=(*self.steps[:at], step, *self.steps[at + 1 :]))

    def routine(self) -> Routine:
        """The routine; one without steps is a ValueError."""
        areas = [step.exercise.regions[0] for step in self.steps]
        kept = self.focus in {*areas, WHOLE}
        focus = self.focus if kept else max(areas, key=areas.count, default="")
        return Routine(
            self.identifier or slug(self.name), self.name.strip(), self.kind, focus, self.steps
        )
