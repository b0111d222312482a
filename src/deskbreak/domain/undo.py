"""What was changed, step by step, so that it can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 200
"""So many steps can be taken back."""


@dataclass(frozen=True, slots=True)
class Undo(Generic[T]):
    """A value, the values that it had before, and those that were taken back.

    Attributes:
        topic: What the last change was about; changes of the same thing in a row are one step.
    """

    now: T
    before: tuple[T, ...] = ()
    after: tuple[T, ...] = ()
    topic: str = ""

    def changed(self, value: T, topic: str = "") -> Undo[T]:
        """The same with another value; nothing that was taken back can come again."""
        if value == self.now:
            return self
        if topic and topic == self.topic:
            return replace(self, now=value, after=())
        return Undo(value, (*self.before, self.now)[-MOST:], (), topic)

    def undone(self) -> Undo[T]:
        """The same one step ago."""
        if not self.before:
            return self
        return Undo(self.before[-1], self.before[:-1], (self.now, *self.after))

    def redone(self) -> Undo[T]:
        """The same with the last step taken back done again."""
        if not self.after:
            return self
        return Undo(self.after[0], (*self.before, self.now), self.after[1:])
