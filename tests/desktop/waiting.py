"""Waiting for what another program does: a condition, looked at often, with a deadline."""

from __future__ import annotations

import select
import time
from collections.abc import Callable
from typing import TypeVar

GLANCE = 0.02
SLACK = 3
"""Deadlines are those of a quiet machine; a busy one may take so many times as long."""

T = TypeVar("T")


class TooLateError(AssertionError):
    """What was waited for did not come in time."""


def now() -> float:
    """The seconds of a clock that only runs forward."""
    return time.monotonic()  # noqa: TID251  # other programs run in real time


def glance(seconds: float = GLANCE) -> None:
    """Let the other programs run for a moment."""
    select.select([], [], [], seconds)


def until(condition: Callable[[], T | None], seconds: float, what: str) -> T:
    """The first true answer of a condition; the seconds are those of a quiet machine."""
    deadline = now() + seconds * SLACK
    while not (answer := condition()):
        if now() > deadline:
            raise TooLateError(f"{what}: not within {seconds * SLACK:g} s")
        glance()
    return answer
