"""The words of exercises, routines and safety in another language, read from TOML.

A table has the English words as keys. So a translator sees both side by side, and words that have
changed in English are said in English until somebody has translated them again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec

from deskbreak.data.library import Library
from deskbreak.domain.exercise import Exercise, Routine
from deskbreak.domain.safety import Advice, Safety, Scale, Signs

Words = Mapping[str, str]
"""What English words are in the language; what is not in it stays English."""


def words(tables: Iterable[tuple[str, str]]) -> Words:
    """The words in files, given as pairs of a name and a text; a wrong one is a ValueError."""
    found: dict[str, str] = {}
    for name, text in tables:
        try:
            found |= msgspec.convert(tomllib.loads(text), dict[str, str])
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
    return {english: said for english, said in found.items() if said}


def library_in(library: Library, words: Words) -> Library:
    """The same exercises and routines with their words in the language."""
    if not words:
        return library
    return Library(
        {key: _exercise(one, words) for key, one in library.exercises.items()},
        {key: _routine(one, words) for key, one in library.routines.items()},
    )


def safety_in(safety: Safety, words: Words) -> Safety:
    """The same advice in the language; the titles of the works that it rests on stay."""
    if not words:
        return safety
    return replace(
        safety,
        notice=_lines(safety.notice, words),
        scale=_scale(safety.scale, words),
        stop=_signs(safety.stop, words),
        hurts=_advice(safety.hurts, words),
        help=tuple(_signs(one, words) for one in safety.help),
        otherwise=_advice(safety.otherwise, words),
        equipment=tuple(_advice(one, words) for one in safety.equipment),
        questions=tuple(
            replace(one, asked=_said(one.asked, words), answer=_said(one.answer, words))
            for one in safety.questions
        ),
    )


def _exercise(one: Exercise, words: Words) -> Exercise:
    return replace(
        one,
        name=_said(one.name, words),
        cues=_lines(one.cues, words),
        mistakes=_lines(one.mistakes, words),
        cautions=_lines(one.cautions, words),
        tempo=_said(one.tempo, words),
        # Other names that nobody has translated help only those who speak English.
        aliases=tuple(words[alias] for alias in one.aliases if alias in words),
    )


def _routine(one: Routine, words: Words) -> Routine:
    steps = (replace(step, exercise=_exercise(step.exercise, words)) for step in one.steps)
    return replace(one, name=_said(one.name, words), steps=tuple(steps))


def _scale(scale: Scale, words: Words) -> Scale:
    low, high = scale.ends
    return replace(
        scale,
        title=_said(scale.title, words),
        ends=(_said(low, words), _said(high, words)),
        after=_said(scale.after, words),
        bands=tuple(
            replace(band, feels=_said(band.feels, words), do=_said(band.do, words))
            for band in scale.bands
        ),
    )


def _signs(signs: Signs, words: Words) -> Signs:
    return replace(
        signs,
        title=_said(signs.title, words),
        intro=_said(signs.intro, words),
        signs=_lines(signs.signs, words),
    )


def _advice(advice: Advice, words: Words) -> Advice:
    title, said = _said(advice.title, words), _said(advice.words, words)
    return replace(advice, title=title, words=said)


def _lines(lines: tuple[str, ...], words: Words) -> tuple[str, ...]:
    return tuple(_said(line, words) for line in lines)


def _said(line: str, words: Words) -> str:
    return words.get(line, line)
