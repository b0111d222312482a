"""The files of Qt Linguist are complete in what they list, current, and well formed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from scripts.translations import Marked, UnmarkedError, languages, marked, messages, ts

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


def test_what_a_class_marks_by_a_short_name_is_found(tmp_path: Path) -> None:
    """The buttons of the guide were left out by this, and stayed English in every language."""
    module = """
class Buttons(QObject):
    def make(self):
        tr = self.tr
        return tr("Easier")
"""
    (tmp_path / "buttons.py").write_text(module, encoding="utf-8")

    assert marked(tmp_path) == [Marked("Buttons", "Easier")]


def test_what_is_marked_outside_of_a_context_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loose.py").write_text('words = tr("Easier")', encoding="utf-8")

    with pytest.raises(UnmarkedError, match=r"loose\.py:1: the module needs a CONTEXT"):
        marked(tmp_path)


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
