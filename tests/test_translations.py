"""The files of Qt Linguist are complete in what they list, current, and well formed."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator
from scripts.translations import Marked, languages, marked, messages, ts

from deskbreak.domain.language import OFFERED, SOURCE

FILLED_IN = re.compile(r"%n|%\d")
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ja": 1, "ar": 6}
MARKED = marked()
FINISHED = [
    (language, one, forms) for language in FORMS for one, forms in messages(language) if forms
]


def test_every_language_that_is_offered_has_a_file() -> None:
    assert sorted(OFFERED) == languages() == sorted(FORMS)


@pytest.mark.parametrize("language", FORMS)
def test_a_file_lists_what_is_marked_in_the_sources_and_nothing_else(language: str) -> None:
    """If not: scripts/translations.py."""
    wanted = {one for one in MARKED if one.is_counted or language != SOURCE}

    assert wanted == {one for one, _ in messages(language)}


def test_a_translation_fills_in_what_its_source_does() -> None:
    wrong = [
        (language, one, form)
        for language, one, forms in FINISHED
        for form in forms
        if not _fills_alike(one, form)
    ]

    assert wrong == []


def _fills_alike(one: Marked, form: str) -> bool:
    wanted, found = FILLED_IN.findall(one.source), FILLED_IN.findall(form.replace("%Ln", "%n"))
    # "one hour" and the dual of Arabic need no number.
    return sorted(wanted) == sorted(found) or (
        one.is_counted and sorted(set(wanted) - {"%n"}) == sorted(set(found) - {"%n"})
    )


def test_a_translation_has_a_form_for_every_number() -> None:
    wrong = [
        (language, one.source)
        for language, one, forms in FINISHED
        if one.is_counted and not (len(forms) == FORMS[language] and all(forms))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_what_is_loaded_says_what_the_file_says(language: str) -> None:
    """If not: scripts/translations.py."""
    loaded = QTranslator()
    assert loaded.load(str(ts(language).with_suffix(".qm")))
    wrong = [
        one
        for of, one, forms in FINISHED
        if of == language
        and {loaded.translate(one.context, one.source, None, n) for n in _numbers(one)}
        != set(forms)
    ]

    assert wrong == []


def _numbers(one: Marked) -> range:
    """Numbers that need every form that there is."""
    return range(201) if one.is_counted else range(-1, 0)
