from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from deskbreak.data import resources
from deskbreak.data.library import library
from deskbreak.data.safety import SOURCES, safety
from deskbreak.domain.safety import Safety, Urgency

ROOT = Path(__file__).parents[2]
CLAIMS = re.compile(
    r"\b(prevent\w*|treat\w*|cur(e|es|ed|ing)|heal(s|ed|ing)|correct(s|ed|ing) "
    r"|realign\w*|detox\w*|fix(es|ing)? (your |the )?(posture|back|neck)|imbalance\w*"
    r"|clinically|doctor[- ]recommended|guarantee\w*)",
    re.IGNORECASE,
)
DENIALS = (
    "the overall research is not strong enough to promise prevention",
    "exercises I can do at my desk to prevent upper back pain?",
    "It is not a quick cure",
    "Research has not found one correct posture that prevents pain",
    "Corrected a session on %1.",
)
"""Sentences that name a claim to deny it, a question that people ask, and one about a session."""
TRANSLATED = re.compile(r"""(?:tr|translate)\(\s*(?:"[^"]*",\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+)""")


def shipped() -> Safety:
    return safety(resources.tables("safety"))


def claims(words: str) -> list[str]:
    for denial in DENIALS:
        words = words.replace(denial, "")
    return [found.group() for found in CLAIMS.finditer(words)]


def strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from strings(part)
        case list():
            for part in value:
                yield from strings(part)
        case _:
            pass


def test_the_eight_questions_are_answered_with_sources() -> None:
    questions = shipped().questions

    assert 8 == len(questions)
    assert all(one.asked.endswith("?") and one.answer and one.sources for one in questions)


def test_every_source_of_the_safety_text_is_known() -> None:
    found = shipped()
    named = [*found.scale.sources, *found.otherwise.sources]
    named += [key for one in found.help for key in one.sources]
    named += [key for one in found.equipment for key in one.sources]
    named += [key for one in found.questions for key in one.sources]

    assert [] == [key for key in named if key not in found.works]


def test_every_source_of_an_exercise_is_known() -> None:
    known = shipped().works
    exercises, _ = library(resources.tables("exercises"), ())

    assert [] == [
        (exercise.identifier, key)
        for exercise in exercises.exercises.values()
        for key in exercise.sources
        if key not in known
    ]


def test_the_scale_goes_from_nothing_to_ten_without_a_gap() -> None:
    numbers = [
        number for band in shipped().scale.bands for number in range(band.low, band.high + 1)
    ]

    assert list(range(11)) == numbers


def test_help_is_told_in_order_of_urgency() -> None:
    assert [Urgency.NOW, Urgency.SOON, Urgency.LATER] == [one.urgency for one in shipped().help]


def test_no_shipped_text_claims_to_prevent_or_to_cure() -> None:
    found = [
        (folder, name, claim)
        for folder in ("exercises", "routines", "safety")
        for name, text in resources.tables(folder)
        if name != SOURCES  # titles of other people's works
        for words in strings(tomllib.loads(text))
        for claim in claims(words)
    ]

    assert [] == found


def test_no_sentence_of_the_interface_claims_to_prevent_or_to_cure() -> None:
    files = [*(ROOT / "src/deskbreak").rglob("*.py")]
    said = [
        (file.name, sentence)
        for file in files
        for sentence in TRANSLATED.findall(file.read_text(encoding="utf-8"))
    ]

    assert len(said) > 100
    assert [] == [(name, claim) for name, sentence in said for claim in claims(sentence)]


def test_no_page_claims_to_prevent_or_to_cure() -> None:
    # CONTRIBUTING tells authors what not to write, in those very words.
    pages = [ROOT / "README.md", ROOT / "pyproject.toml", *(ROOT / "packaging").rglob("*.xml")]

    assert [] == [
        (page.name, claim) for page in pages for claim in claims(page.read_text(encoding="utf-8"))
    ]


def test_a_claim_is_noticed() -> None:
    assert ["prevents"] == claims("This stretch prevents neck pain.")
    assert ["fixes your posture"] == claims("It fixes your posture.")
    assert [] == claims("It is not a quick cure and does not help everyone.")


def test_a_source_is_called_by_its_title() -> None:
    told = shipped()
    key = next(iter(told.works))

    assert (told.works[key].title, "UNKNOWN") == told.titles([key, "UNKNOWN"])
