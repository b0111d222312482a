"""What a person can and wants to do, and what keeps an exercise from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # Who reads settings, as a command does, needs no exercises.
    from deskbreak.domain.exercise import Exercise

TAGS: Final = (
    "neck_acute",
    "dizziness",
    "shoulder",
    "wrist",
    "back_acute",
    "osteoporosis",
    "knee",
    "balance",
    "pregnancy",
    "abdominal",
    "bp",
    "latex",
)
"""What somebody can ask to go easy on; an exercise names them in `avoid_if`."""

EQUIPMENT: Final = ("band", "mat", "roller")
"""What somebody may own."""
OWNED_AS: Final[Mapping[str, str]] = {
    "band-light": "band",
    "band-medium": "band",
    "mat": "mat",
    "foam-roller": "roller",
}
"""What an exercise calls it, and what the person calls it."""
AT_HAND: Final = frozenset(
    {"chair", "chair-fixed-back", "desk", "doorway", "wall", "anchor", "towel-optional"}
)
"""What is taken to be in the room; an anchor is only asked for together with a band."""

POSTURES: Final = ("seated", "standing", "floor")


class Obstacle(Enum):
    """Why an exercise is not for this person now."""

    OFF = "off"
    """The person has switched it off, or has not switched on one that is off by itself."""
    HURTS = "hurts"
    GO_EASY = "go easy"
    SEATED_ONLY = "seated only"
    NO_FLOOR = "no floor"
    EQUIPMENT = "equipment"
    DISCREET = "discreet"
    LEVEL = "level"
    TOO_HARD = "too hard"


UNWANTED: Final = frozenset({Obstacle.OFF, Obstacle.HURTS})
"""Nothing stands in for what the person does not want or what hurt a few days ago."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a person can and wants to do.

    Attributes:
        go_easy: Tags of `TAGS`; what has one of them is swapped or left out.
        discreet: 0 anything, 1 ordinary at a desk, 2 hardly to be seen.
        equipment: What is there, of `EQUIPMENT`.
        level: The hardest that is offered, 1 to 3.
        switched: Exercises that the person has switched on or off, by key.
        hidden: Exercises that hurt in the last days.
    """

    go_easy: frozenset[str] = frozenset()
    seated_only: bool = False
    no_floor: bool = True
    discreet: int = 0
    equipment: frozenset[str] = frozenset()
    level: int = 1
    switched: Mapping[str, bool] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()

    def obstacle(self, exercise: Exercise) -> Obstacle | None:
        """What keeps the exercise from the person, in the posture that it has; None: nothing."""
        return next(self._obstacles(exercise), None)

    @property
    def allows_standing(self) -> bool:
        """Whether somebody who has sat for long may be asked to get up."""
        return not self.seated_only and "balance" not in self.go_easy

    def _obstacles(self, exercise: Exercise) -> Iterator[Obstacle]:
        if not self.switched.get(exercise.identifier, exercise.default_on):
            yield Obstacle.OFF
        if exercise.identifier in self.hidden:
            yield Obstacle.HURTS
        if not self.go_easy.isdisjoint(exercise.avoid_if):
            yield Obstacle.GO_EASY
        if self.no_floor and exercise.posture == "floor":
            yield Obstacle.NO_FLOOR
        if self.seated_only and exercise.posture != "seated":
            yield Obstacle.SEATED_ONLY
        if any(not self._has(item) for item in exercise.equipment):
            yield Obstacle.EQUIPMENT
        if exercise.discreet < self.discreet:
            yield Obstacle.DISCREET
        if exercise.level > self.level:
            yield Obstacle.LEVEL

    def _has(self, item: str) -> bool:
        return item in AT_HAND or OWNED_AS.get(item, item) in self.equipment
