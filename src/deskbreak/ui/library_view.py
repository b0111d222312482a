"""What the exercises window shows, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.safety import Work

REGIONS = ("neck", "shoulders", "upper-back", "chest", "trunk", "forearms", "wrists")
"""From the head down."""


@dataclass(frozen=True, slots=True)
class LibraryView:
    """Every exercise and routine, and what the person makes of them.

    Attributes:
        needs: What the person can and wants to do.
        doses: What the person has set instead of the usual dose, by exercise.
        own: The exercises and routines that the person wrote, by key.
        pictures: The path of the picture that is shown instead of the figure, by exercise.
        works: What doses and cues rest on, by the keys that exercises name.
    """

    exercises: tuple[Exercise, ...] = ()
    routines: tuple[Routine, ...] = ()
    needs: Needs = field(default_factory=Needs)
    doses: Mapping[str, Step] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    pictures: Mapping[str, str] = field(default_factory=dict)
    works: Mapping[str, Work] = field(default_factory=dict)

    def exercise(self, key: str) -> Exercise | None:
        """The exercise with a key."""
        return next((one for one in self.exercises if one.identifier == key), None)

    def routine(self, key: str) -> Routine | None:
        """The routine with a key."""
        return next((one for one in self.routines if one.identifier == key), None)

    def step(self, exercise: Exercise) -> Step:
        """The exercise with the dose that holds for the person."""
        return self.doses.get(exercise.identifier, usual(exercise))

    def obstacle(self, exercise: Exercise) -> Obstacle | None:
        """What keeps the exercise from being offered; None: nothing."""
        return self.needs.obstacle(exercise)

    def is_on(self, exercise: Exercise) -> bool:
        """Whether the person has it switched on."""
        return self.needs.switched.get(exercise.identifier, exercise.default_on)

    @property
    def regions(self) -> tuple[str, ...]:
        """Every region that is worked on, from the head down."""
        found = {region for one in self.exercises for region in one.regions}
        return tuple(sorted(found, key=place))


def place(region: str) -> tuple[int, str]:
    """Where a region comes, from the head down; unknown ones come last."""
    return (REGIONS.index(region) if region in REGIONS else len(REGIONS), region)


def by_region(exercise: Exercise) -> tuple[tuple[int, str], int, str]:
    """Where an exercise comes in a list: by its first region, the easier ones first."""
    return (place(exercise.regions[0]), exercise.level, exercise.name)
