"""The words of exercises, routines and safety in every language."""

from __future__ import annotations

import re

import pytest

from deskbreak.data import resources
from deskbreak.data.library import library
from deskbreak.data.safety import safety
from deskbreak.data.texts import library_in, safety_in, words
from deskbreak.domain.language import OFFERED, SOURCE

SHIPPED, _ = library(resources.tables("exercises"), resources.tables("routines"))
SAFETY = safety(resources.tables("safety"))
TRANSLATED = [language for language in OFFERED if language != SOURCE]
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_number_is_lost(language: str) -> None:
    """A dose, a limit or a length is the same in every language."""
    wrong = [
        (key, said)
        for key, said in words(resources.texts(language)).items()
        if numbers(key) != numbers(said)
    ]

    assert wrong == []


def numbers(line: str) -> list[str]:
    return sorted(number.replace(",", ".") for number in NUMBER.findall(line))


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
