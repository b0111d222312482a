"""The numbers that the planner works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time, timedelta

from deskbreak.domain.breaks import DAY_START
from deskbreak.domain.hours import Hours

SNOOZES = (5, 10, 15)
"""Minutes that a break can be snoozed for."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the planner keeps to.

    Attributes:
        interval: Desk time from one break to the next.
        rest_every: Every n-th break is a rest break.
        prompt: How long the prompt counts down.
        typing_pause: How long no input must have come before the prompt; zero does not wait.
        hours: Breaks are asked for only in these.
    """

    interval: timedelta = timedelta(minutes=30)
    rest_every: int = 2
    prompt: timedelta = timedelta(seconds=20)
    begin_automatically: bool = True
    snooze_limit: int = 2
    typing_pause: timedelta = timedelta(seconds=5)
    day_start: time = DAY_START
    hours: Hours = field(default_factory=Hours)
