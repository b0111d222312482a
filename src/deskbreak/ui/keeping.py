"""Where what a person writes is kept, as the editors see it."""

from __future__ import annotations

from typing import Protocol

from deskbreak.domain.exercise import Exercise, Routine


class Keeping(Protocol):
    """Keeps exercises and routines; every answer is "" or a sentence that says why not."""

    def keep_exercise(self, exercise: Exercise, picture: str = "") -> str:
        """Keep an exercise, new or changed, with the path of a picture where it has one."""

    def keep_routine(self, routine: Routine) -> str:
        """Keep a routine, new or changed."""

    def remove(self, kind: str, key: str) -> str:
        """Take out an `exercise` or a `routine`."""
