"""Every window in a language that needs room, and from right to left."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scripts.translations import Marked, marked

from deskbreak.data import resources
from deskbreak.data.texts import words as words_of
from deskbreak.domain.language import OFFERED, PSEUDO, SOURCE
from deskbreak.ui.language import Language
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.ui.every_window import WINDOWS, PseudoWords
from tests.ui.looking import cut_off

Open = Callable[..., QWidget]
PLAIN = re.compile(r"[^\W\d_]*[AaCcEeGgIiLlNnOoRrSsTtUuYyZz][^\W\d_]*")
"""A word with a letter that the pseudo language would have accented."""
ALIKE = re.compile(
    r"deskbreak|Neck and shoulders, quick|\S+\.(toml|db|bak|desktop)\S*|/\S+|https?:\S+|HDMI-\d"
)
"""What is the same in every language."""
SAMPLES = frozenset(
    {
        *("Idle time", "It is noticed.", "XSync: it answers", "deferred"),
    }
)
"""What the tests put into windows in English: what the system reports, and a name."""
MARGIN = 16
"""How much the margins on both sides of something differ at most."""
MARKED = frozenset(marked())
KEYS = frozenset({"Esc", "Space", "S", "[Kêý: S~~]"})


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, language: Language, qapp: QApplication) -> Open:
    """Opens a window by its name in a language."""

    def make(
        name: str, spoken: str, *, leftwards: bool = False, size: QSize | None = None
    ) -> QWidget:
        language.use(spoken)
        if leftwards:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        words = PseudoWords() if spoken == PSEUDO else words_of(resources.texts(spoken))
        window = WINDOWS[name](theme, words)
        qtbot.addWidget(window, before_close_func=forget)
        window.resize(window.sizeHint() if size is None else size)
        window.show()
        qtbot.waitExposed(window)
        for _ in range(3):  # a layout in a layout in a layout
            QApplication.sendPostedEvents()
        qtbot.waitUntil(partial(fits, window))
        return window

    return make


def forget(window: QWidget) -> None:
    """Let a window close without a question about what is written in it."""
    if hasattr(window, "_saved"):
        window._saved = window.value  # type: ignore[attr-defined]


def said(window: QWidget) -> Iterator[str]:
    """Everything that a person reads or is told."""
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())


def plain(words: str, locale: QLocale) -> list[str]:
    """The words in a text that nobody could translate."""
    if words in KEYS | SAMPLES or words in OFFERED.values():
        return []
    dates = {
        name.rstrip(".")
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name in (
            *(locale.dayName(number, form) for number in range(1, 8)),
            *(locale.standaloneDayName(number, form) for number in range(1, 8)),
            *(locale.monthName(number, form) for number in range(1, 13)),
            *(locale.standaloneMonthName(number, form) for number in range(1, 13)),
        )
    }
    for one in shipped().exercises.values():
        words = words.replace(one.name, "")  # the history keeps keys, and tests give the names
    return [word for word in PLAIN.findall(ALIKE.sub("", words)) if word not in dates]


@pytest.mark.parametrize("name", WINDOWS)
def test_nothing_is_said_that_cannot_be_translated(name: str, opened: Open) -> None:
    window = opened(name, PSEUDO)
    forgotten = {words for words in said(window) if plain(words, QLocale())}

    assert sorted(forgotten) == []


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("spoken", [PSEUDO, "de", "fr", "ja", "ar"])
def test_there_is_room_for_the_words(spoken: str, name: str, opened: Open) -> None:
    assert cut_off(opened(name, spoken)) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_nothing_scrolls_sideways_in_a_language_that_needs_room(name: str, opened: Open) -> None:
    window = opened(name, PSEUDO)
    areas = window.findChildren(QAbstractScrollArea)
    bars = [area.horizontalScrollBar() for area in areas if area.isVisible()]

    assert 0 == max((bar.maximum() for bar in bars if bar.isVisible()), default=0)


class Listener(QTranslator):
    """Hears what is asked to be translated, and knows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, set[str]] = defaultdict(set)

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        del disambiguation, n
        self.asked[sourceText].add(context)
        return None


@pytest.mark.parametrize("name", WINDOWS)
def test_whatever_is_translated_is_listed(
    name: str, qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    """Else translators never see it. Sources are asked for by a class and those above it."""
    listener = Listener()
    qapp.installTranslator(listener)
    qtbot.addWidget(WINDOWS[name](theme, {}), before_close_func=forget)
    qapp.removeTranslator(listener)
    ours = {one.context for one in MARKED}
    asked = {(source, context) for source, found in listener.asked.items() for context in found}
    wrong = {source for source, context in asked if context in ours} - {
        source for source, context in asked if Marked(context, source) in MARKED
    }

    assert listener.asked
    assert wrong == set()


def fits(window: QWidget) -> None:
    assert cut_off(window) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_from_right_to_left_a_window_is_its_mirror_image(name: str, opened: Open) -> None:
    """With the same words on both sides, whatever begins on the left begins on the right."""
    model = opened(name, SOURCE)
    there = places(model)
    window = opened(name, SOURCE, leftwards=True, size=model.size())
    here = places(window)

    assert here.keys() <= there.keys()
    wrong = {
        words: (mirrored(there[words], window.width()), place)
        for words, place in here.items()
        if not are_near(mirrored(there[words], window.width()), place)
    }
    assert wrong == {}


def places(window: QWidget) -> dict[str, tuple[int, int]]:
    """Where what can be read begins and ends, from side to side.

    What has been told its direction keeps it: left and right of a body, and figures.
    """
    found: dict[str, tuple[int, int]] = {}
    for number, widget in enumerate(window.findChildren(QWidget)):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        is_ours = widget.isVisibleTo(window) and widget.window() is window
        if words and is_ours and widget.layoutDirection() is window.layoutDirection():
            left = widget.mapTo(window, QPoint()).x()
            found[f"{words} {number}"] = (left, left + widget.width())
    return found


def mirrored(place: tuple[int, int], width: int) -> tuple[int, int]:
    return width - place[1], width - place[0]


def are_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Margins keep their side, as Qt has it, and with them what is inside moves a little."""
    return all(abs(here - there) <= MARGIN for here, there in zip(one, other, strict=True))
