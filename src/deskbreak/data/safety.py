"""The safety text and the works that everything rests on, read from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable

import msgspec

from deskbreak.domain.safety import (
    Advice,
    Band,
    HowRead,
    Question,
    Safety,
    Scale,
    Signs,
    Urgency,
    Work,
)

TEXT, SOURCES = "safety.toml", "sources.toml"


class _Work(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    read: HowRead
    at: tuple[str, ...] = ()
    note: str = ""


class _Works(msgspec.Struct, forbid_unknown_fields=True):
    works: dict[str, _Work]


class _Band(msgspec.Struct, forbid_unknown_fields=True):
    feels: str
    low: int
    high: int
    do: str


class _Scale(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    ends: tuple[str, str]
    bands: tuple[_Band, ...]
    after: str
    sources: tuple[str, ...]


class _Signs(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    signs: tuple[str, ...]
    intro: str = ""
    urgency: Urgency | None = None
    sources: tuple[str, ...] = ()


class _Advice(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    words: str
    sources: tuple[str, ...] = ()


class _Thing(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    words: str
    sources: tuple[str, ...] = ()


class _Question(msgspec.Struct, forbid_unknown_fields=True):
    asked: str
    answer: str
    sources: tuple[str, ...]


class _Text(msgspec.Struct, forbid_unknown_fields=True):
    notice: tuple[str, ...]
    scale: _Scale
    stop: _Signs
    hurts: _Advice
    help: tuple[_Signs, ...]
    otherwise: _Advice
    equipment: tuple[_Thing, ...]
    question: tuple[_Question, ...]


def safety(tables: Iterable[tuple[str, str]]) -> Safety:
    """What the files say, given as pairs of a name and a text; a wrong one is a ValueError."""
    texts = dict(tables)
    told = msgspec.convert(tomllib.loads(texts[TEXT]), _Text)
    scale = told.scale
    return Safety(
        notice=told.notice,
        scale=Scale(
            title=scale.title,
            ends=scale.ends,
            bands=tuple(Band(band.feels, band.low, band.high, band.do) for band in scale.bands),
            after=scale.after,
            sources=scale.sources,
        ),
        stop=_signs(told.stop),
        hurts=_advice(told.hurts),
        help=tuple(_signs(entry) for entry in told.help),
        otherwise=_advice(told.otherwise),
        equipment=tuple(Advice(one.name, one.words, one.sources) for one in told.equipment),
        questions=tuple(Question(one.asked, one.answer, one.sources) for one in told.question),
        works=works(texts[SOURCES]),
    )


def works(text: str) -> dict[str, Work]:
    """The works in a file, by the keys that exercises and safety text name."""
    found = msgspec.convert(tomllib.loads(text), _Works).works
    return {key: Work(one.title, one.read, one.at, one.note) for key, one in found.items()}


def _signs(entry: _Signs) -> Signs:
    return Signs(entry.title, entry.signs, entry.intro, entry.urgency, entry.sources)


def _advice(entry: _Advice) -> Advice:
    return Advice(entry.title, entry.words, entry.sources)
