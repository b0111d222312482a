"""On which terms exercises are chosen: what there is, what the person needs, what they did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, zip_longest
from typing import Final

from deskbreak.domain.breaks import Instant
from deskbreak.domain.exercise import Exercise
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.past import Past, area, area_days
from deskbreak.domain.postures import seated
from deskbreak.domain.progress import too_hard

AREAS: Final = ("neck", "upper-back", "shoulders", "chest", "trunk", "forearms", "wrists")
"""In which order areas come while nothing has been done yet; those of packs come after them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a person can do of what there is.

    Attributes:
        exercises: All exercises, by key.
        needs: What the person can do; what hurt in the last days is hidden.
        too_hard: Exercises that the person said are too hard.
    """

    exercises: Mapping[str, Exercise]
    needs: Needs
    too_hard: frozenset[str] = frozenset()

    def obstacle(self, exercise: Exercise) -> Obstacle | None:
        """What keeps an exercise from the person; None: nothing."""
        found = self.needs.obstacle(exercise)
        if found is None and exercise.identifier in self.too_hard:
            return Obstacle.TOO_HARD
        return found

    def possible(self, exercise: Exercise) -> Exercise | None:
        """The exercise as the person can do it, sitting where need be; None: not at all."""
        found = self.obstacle(exercise)
        sitting = seated(exercise) if found is Obstacle.SEATED_ONLY else None
        if sitting is not None and self.obstacle(sitting) is None:
            return sitting
        return exercise if found is None else None

    def easier(self, exercise: Exercise) -> Iterator[Exercise]:
        """What can be done for an exercise, the nearest first."""
        met = {exercise.identifier}
        key = exercise.easier
        while key in self.exercises and key not in met:
            met.add(key)
            found = self.possible(self.exercises[key])
            if found is not None:
                yield found
            key = self.exercises[key].easier

    def obstacles(self, name: str = "") -> tuple[Obstacle, ...]:
        """What keeps exercises, or those of an area, from the person; what keeps most first."""
        found = (
            self.obstacle(exercise)
            for exercise in self.exercises.values()
            if name in {"", area(exercise)}
        )
        counts = Counter(one for one in found if one is not None)
        return tuple(obstacle for obstacle, _ in counts.most_common())


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything that decides what is chosen, and what rather than something else.

    Attributes:
        days: When each area was last completed, the one completed last first.
        areas: The areas of all that is possible, the one least recently completed first.
        offered: All that is possible, what is wanted most first: area by area in turn.
        is_strong_enough: Whether something that strengthens was completed today; then what
            moves and stretches comes first.
    """

    limits: Limits
    past: Past
    days: Mapping[str, date]
    areas: tuple[str, ...]
    offered: tuple[Exercise, ...]
    is_strong_enough: bool

    @classmethod
    def of(
        cls,
        exercises: Mapping[str, Exercise],
        needs: Needs,
        past: Past,
        now: Instant,
        today: date,
    ) -> Terms:
        """The terms at one moment of a desk day."""
        needs = replace(needs, hidden=needs.hidden | past.hidden(now))
        limits = Limits(exercises, needs, too_hard(exercises, past))
        possible = [one for one in map(limits.possible, exercises.values()) if one is not None]
        days = area_days(past, exercises)
        areas = _in_turn({area(one) for one in possible}, list(days))
        strong = any(
            one.day == today and exercises[one.exercise].category == "strength"
            for one in past.completed
            if one.exercise in exercises
        )
        done = list(dict.fromkeys(one.exercise for one in past.completed))

        def rank(exercise: Exercise) -> tuple[bool, int]:
            rests = strong and exercise.category == "strength"
            key = exercise.identifier
            return rests, -done.index(key) if key in done else -len(done)

        possible.sort(key=rank)
        return cls(limits, past, days, areas, _dealt(possible, areas), strong)

    def wanted(self, name: str) -> tuple[Exercise, ...]:
        """All that is possible, with an area in front of the others."""
        return tuple(sorted(self.offered, key=lambda one: area(one) != name))


def _in_turn(found: set[str], latest: list[str]) -> tuple[str, ...]:
    """Areas, the one least recently completed first; `latest` begins with the last one."""
    never = [one for one in (*AREAS, *sorted(found - set(AREAS))) if one not in latest]
    return tuple(one for one in (*never, *reversed(latest)) if one in found)


def _dealt(exercises: Iterable[Exercise], areas: Iterable[str]) -> tuple[Exercise, ...]:
    """Exercises area by area in turn, in the order of the areas."""
    piles: dict[str, list[Exercise]] = {one: [] for one in areas}
    for exercise in exercises:
        piles[area(exercise)].append(exercise)
    dealt = chain.from_iterable(zip_longest(*piles.values()))
    return tuple(exercise for exercise in dealt if exercise is not None)
