"""Between what numbers each setting lies, and what it can be where it is one of a few words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BOUNDS: Final[Mapping[str, tuple[int, int]]] = {
    "breaks.interval": (15, 90),
    "breaks.rest_every": (1, 6),
    "breaks.prompt": (5, 120),
    "breaks.snooze_limit": (0, 5),
    "breaks.typing_pause": (0, 30),
    "body.discreet": (0, 2),
    "body.level": (1, 3),
    "streak.weekly_goal": (1, 7),
    "sound.volume": (0, 100),
}
"""The least and the most, both of which are allowed."""
