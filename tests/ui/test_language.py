"""The language that is spoken, and the switch to another one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from scripts.translations import release

from deskbreak.domain.account import PauseEntry
from deskbreak.domain.breaks import Instant
from deskbreak.domain.plan import PauseReason
from deskbreak.domain.session import Timeline
from deskbreak.domain.voice import Milestone, Said
from deskbreak.ui.actions import Actions, Choice
from deskbreak.ui.language import Language, locale_for
from deskbreak.ui.pseudo import pseudo
from deskbreak.ui.spoken import spoken
from deskbreak.ui.why_text import WhyText, plain_day_time, plain_time
from tests.domain.shipped import shipped
from tests.fakes import MONDAY

NINE = Instant(MONDAY, timedelta(), timedelta(hours=1))

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>text</name>
<message><source>{}</source><translation>{}</translation></message>
</context></TS>
"""


def said(source: str) -> str:
    return QCoreApplication.translate("text", source)


def german(folder: Path, english: str, translated: str) -> Path:
    """A folder with one German sentence."""
    source = folder / "deskbreak_de.ts"
    source.write_text(TS.format(escape(english), escape(translated)), encoding="utf-8")
    release(source)
    return folder


def test_what_is_missing_is_said_in_english(qapp: QApplication, tmp_path: Path) -> None:
    made = Language(qapp, german(tmp_path, "Hold", "Halten"), QLocale("de_DE"))
    made.use("system")

    assert ("Halten", "Get ready") == (said("Hold"), said("Get ready"))
    made.use("en")
    assert said("Hold") == "Hold"


def test_the_command_line_is_spoken_to_in_english(qapp: QApplication, tmp_path: Path) -> None:
    made = Language(qapp, german(tmp_path, "Hold", "Halten"), QLocale("de_DE"))
    made.use("de")
    with made.in_english():
        assert (said("Hold"), QLocale().dayName(1)) == ("Hold", "Monday")
    assert (said("Hold"), QLocale().dayName(1)) == ("Halten", "Montag")
    made.use("en")


def test_a_language_that_is_not_there_changes_nothing(language: Language, tmp_path: Path) -> None:
    del tmp_path
    assert not language.use("system")
    assert language.key == "en"


def test_a_change_is_told(language: Language) -> None:
    assert language.use("ja")
    assert not language.use("ja")
    assert language.use("en")


def test_a_language_that_is_spoken_no_more_is_dropped(
    language: Language, qapp: QApplication
) -> None:
    language.use("ja")
    before = len(language.children())

    for key in ("de", "ja"):
        language.use(key)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert before == len(language.children())


def test_arabic_runs_from_right_to_left(language: Language, qapp: QApplication) -> None:
    language.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.use("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qt_says_its_own_words_in_the_language(language: Language) -> None:
    language.use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("spoken", "system", "name", "first"),
    [
        ("de", "de_AT", "de_AT", Qt.DayOfWeek.Monday),
        ("en", "en_GB", "en_GB", Qt.DayOfWeek.Monday),
        ("en", "en_US", "en_US", Qt.DayOfWeek.Sunday),
        ("en", "de_DE", "en_DE", Qt.DayOfWeek.Monday),
        ("de", "en_US", "de_DE", Qt.DayOfWeek.Monday),
        ("ja", "C", "ja_JP", Qt.DayOfWeek.Sunday),
        ("ar", "ar_EG", "ar_LY", Qt.DayOfWeek.Saturday),
        ("ar", "ar_AE", "ar_AE", Qt.DayOfWeek.Monday),
    ],
)
def test_dates_are_written_as_the_system_does_in_the_language_spoken(
    spoken: str, system: str, name: str, first: Qt.DayOfWeek
) -> None:
    found = locale_for(spoken, QLocale(system))

    assert (name, first) == (found.name(), found.firstDayOfWeek())


@pytest.mark.parametrize("system", ["ar_EG", "ar_SA", "ar_LB", "ar_MA", "en_GB"])
def test_arabic_has_the_digits_of_its_exercises(system: str) -> None:
    found = locale_for("ar", QLocale(system))

    assert (found.language(), found.zeroDigit()) == (QLocale.Language.Arabic, "0")


def test_every_word_of_the_menu_follows(language: Language) -> None:
    actions = Actions()
    actions.offer([Choice("micro-neck", "Neck")])
    language.use("x-pseudo")
    actions.retranslate()
    actions.offer([Choice("micro-neck", "Nacken")])

    words = [action.text() for action in _actions(actions.menu) if action.text()]

    assert "Nacken" in words
    assert ["Nacken"] == [word for word in words if not word.startswith("[")]


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        if isinstance(below := action.menu(), QMenu):
            yield from _actions(below)


def test_a_class_finds_the_words_of_those_it_is_made_from(language: Language) -> None:
    """Otherwise what a base class says would never be translated."""

    class Below(Actions):
        pass

    language.use("de")
    assert Below().skip.text() == Actions().skip.text()


def test_pseudo_words_are_longer_and_keep_what_is_filled_in() -> None:
    words = pseudo("Snooze %n of %1 &now")

    assert words.startswith("[") and words.endswith("]")
    assert len(words) > 1.3 * len("Snooze %n of %1 &now")
    assert all(kept in words for kept in ("%n", "%1", "&"))
    assert pseudo("ddd d MMM") == "ddd d MMM"
    assert pseudo("") == ""


def test_a_widget_takes_the_direction_from_the_application(language: Language) -> None:
    language.use("ar")
    assert QWidget().layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("spoken_in", "comma", "stop"), [("en", ", ", "."), ("ja", "、", "。"), ("ar", "، ", ".")]
)
def test_a_sentence_has_the_commas_and_full_stop_of_its_language(
    language: Language, spoken_in: str, comma: str, stop: str
) -> None:
    language.use(spoken_in)
    text = WhyText(_why, plain_time, plain_day_time, is_today=True)
    told = text.beside(PauseEntry(PauseReason.PERSON, NINE, NINE, resumed=True))

    assert comma in told
    assert told.endswith(stop)


def _why(source: str, n: int = -1) -> str:
    return QCoreApplication.translate("why", source, None, n)


def test_the_voice_ends_a_japanese_sentence_once() -> None:
    moment = Timeline.of(next(iter(shipped().routines.values()))).at(timedelta())

    assert spoken(Milestone(Said.LINE, moment, "首を回します。")) == "首を回します。"
    assert spoken(Milestone(Said.LINE, moment, "Turn your head")) == "Turn your head."
