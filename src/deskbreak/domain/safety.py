"""What deskbreak says about safety: the notice, the scale, the red flags, the answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum


class Urgency(Enum):
    """How soon somebody with these signs needs help."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class HowRead(Enum):
    """How much of a work was read for what rests on it."""

    FULL = "full"
    EXCERPT = "excerpt"
    COPY = "copy"
    """Second-hand: only a copy or a summary of it."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Work:
    """Something that doses, cues or safety text rest on.

    Attributes:
        at: Where it can be found, best first.
    """

    title: str
    read: HowRead
    at: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """One part of the scale of effort and pain: from `low` to `high`, of 10."""

    feels: str
    low: int
    high: int
    do: str


@dataclass(frozen=True, slots=True)
class Scale:
    """How much a move may be felt, and what to do about it."""

    title: str
    ends: tuple[str, str]
    bands: tuple[Band, ...]
    after: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs that all ask for the same; the red flags are some of them."""

    title: str
    signs: tuple[str, ...]
    intro: str = ""
    urgency: Urgency | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """Some words under a title."""

    title: str
    words: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question that people ask, and its answer."""

    asked: str
    answer: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Safety:
    """Everything that deskbreak says about safety.

    Attributes:
        notice: What is said before the first session, in paragraphs.
        works: What it rests on, by the keys that `sources` name everywhere.
    """

    notice: tuple[str, ...]
    scale: Scale
    stop: Signs
    hurts: Advice
    help: tuple[Signs, ...]
    otherwise: Advice
    equipment: tuple[Advice, ...]
    questions: tuple[Question, ...]
    works: Mapping[str, Work]

    def titles(self, sources: Iterable[str]) -> tuple[str, ...]:
        """What the works are called; a key that is not known stands for itself."""
        return tuple(self.works[key].title if key in self.works else key for key in sources)
