"""The words of exercises, routines and safety in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.data.safety import safety
from deskbreak.data.texts import library_in, safety_in, words
from deskbreak.domain.exercise import Exercise
from deskbreak.domain.language import OFFERED, SOURCE
from deskbreak.domain.safety import Safety

SHIPPED, _ = shipped_library()
SAFETY = safety(resources.tables("safety"))
TRANSLATED = [language for language in OFFERED if language != SOURCE]
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def english() -> set[str]:
    """Everything that has words in every language."""
    lines = [line for one in SHIPPED.exercises.values() for line in spoken_of(one)]
    lines += [routine.name for routine in SHIPPED.routines.values()]
    return {line for line in (*lines, *advice(SAFETY)) if line}


def spoken_of(one: Exercise) -> tuple[str, ...]:
    return (one.name, *one.cues, *one.mistakes, *one.cautions, one.tempo)


def advice(told: Safety) -> Iterator[str]:
    yield from told.notice
    yield from (told.scale.title, *told.scale.ends, told.scale.after)
    for band in told.scale.bands:
        yield from (band.feels, band.do)
    for signs in (told.stop, *told.help):
        yield from (signs.title, signs.intro, *signs.signs)
    for one in (told.hurts, told.otherwise, *told.equipment):
        yield from (one.title, one.words)
    for question in told.questions:
        yield from (question.asked, question.answer)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_has_all_the_words_and_no_others(language: str) -> None:
    found, wanted = set(words(resources.texts(language))), english()

    assert (set(), set()) == (wanted - found, found - wanted - aliases())


def aliases() -> set[str]:
    """Other names may be translated, where a language has other names."""
    return {alias for one in SHIPPED.exercises.values() for alias in one.aliases}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_number_is_lost(language: str) -> None:
    """A dose, a limit or a length is the same in every language.

    Some languages write more words as numbers, so there may be more of them.
    """
    wrong = [
        (key, said)
        for key, said in words(resources.texts(language)).items()
        if numbers(key) - numbers(said)
    ]

    assert wrong == []


def numbers(line: str) -> Counter[str]:
    return Counter(number.replace(",", ".") for number in NUMBER.findall(line))


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_cue_can_be_read_from_afar(language: str) -> None:
    """In lines as long as English ones, with room for languages that need more of it."""
    told = library_in(SHIPPED, words(resources.texts(language)))
    cues = {cue for one in told.exercises.values() for cue in one.cues}

    assert [cue for cue in sorted(cues) if len(cue) > 130] == []


def test_what_is_not_translated_is_said_in_english() -> None:
    told = library_in(
        SHIPPED, words([("a.toml", '"Neck side bend" = "Nacken"\n"Half neck rolls" = ""')])
    )
    bend, roll = told.exercises["neck-side-bend"], told.exercises["neck-half-roll"]

    assert ("Nacken", "Half neck rolls") == (bend.name, roll.name)
    assert bend.cues == SHIPPED.exercises["neck-side-bend"].cues


def test_the_steps_of_a_routine_speak_the_language_too() -> None:
    told = library_in(SHIPPED, {"Neck side bend": "Nacken"})
    step = told.routines["micro-neck-shoulders"].steps[1]

    assert step.exercise.name == "Nacken"


def test_advice_is_said_in_the_language() -> None:
    told = safety_in(SAFETY, {"chest pain or shortness of breath": "Brustschmerz"})

    assert "Brustschmerz" in told.stop.signs
    assert told.works == SAFETY.works


def test_english_has_no_table() -> None:
    assert list(resources.texts(SOURCE)) == []
    assert library_in(SHIPPED, words(resources.texts(SOURCE))) is SHIPPED


def test_a_table_that_is_wrong_names_its_file() -> None:
    with pytest.raises(ValueError, match=r"de\.toml"):
        words([("de.toml", '"a" = 1')])
