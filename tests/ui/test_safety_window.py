from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.domain.safety import Safety
from deskbreak.ui.disclosure import Disclosure
from deskbreak.ui.safety_window import SafetyPage, SafetyWindow
from deskbreak.ui.theme import Theme
from tests.ui.looking import brightness, enlarge, fits, nameless, reached, words


@pytest.fixture(scope="module")
def told() -> Safety:
    return safety(resources.tables("safety"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, told: Safety) -> SafetyWindow:
    made = SafetyWindow(theme, told)
    qtbot.addWidget(made)
    return made


def test_the_notice_stands_there_word_for_word(window: SafetyWindow, told: Safety) -> None:
    assert set(told.notice) <= set(words(window))


def test_every_red_flag_is_told(window: SafetyWindow, told: Safety) -> None:
    window.show_page(SafetyPage.HELP)

    flags = [sign for level in told.help for sign in level.signs]
    assert 15 == len(flags)
    assert set(flags) <= set(words(window))


def test_the_scale_says_what_to_do(window: SafetyWindow) -> None:
    window.show_page(SafetyPage.HURTS)

    assert {"0–3", "Carry on.", "6–10", "Stop the move now."} <= set(words(window))


def test_an_answer_opens_by_keyboard(window: SafetyWindow, told: Safety) -> None:
    window.show_page(SafetyPage.QUESTIONS)
    window.show()
    question = window.findChildren(Disclosure)[7]
    answer = told.questions[7].answer
    before = answer in words(window)

    QTest.keyClick(question.head, Qt.Key.Key_Space)

    assert (False, True) == (before, answer in words(window))
    assert "open" == question.head.accessibleDescription()


def test_the_arrow_keys_go_from_page_to_page(window: SafetyWindow) -> None:
    window.show()

    QTest.keyClick(reached(window.tabs)[0], Qt.Key.Key_Right)
    QTest.keyClick(reached(window.tabs)[0], Qt.Key.Key_Right)

    assert SafetyPage.HELP.value == window.tabs.key


def test_in_a_mirrored_layout_left_goes_on(window: SafetyWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show()

    QTest.keyClick(reached(window.tabs)[0], Qt.Key.Key_Left)

    assert SafetyPage.HURTS.value == window.tabs.key


def test_the_page_scrolls_by_keyboard(qtbot: QtBot, window: SafetyWindow) -> None:
    window.show_page(SafetyPage.HELP)
    window.resize(600, 400)
    window.show()
    bar = window._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(window, Qt.Key.Key_PageDown)

    assert bar.value() > 100


def test_the_first_start_asks_to_be_understood(qtbot: QtBot, theme: Theme, told: Safety) -> None:
    window = SafetyWindow(theme, told, is_first=True)
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(window.understood):
        window.accepted.click()

    assert not window.isVisible()


def test_the_first_start_leads_to_going_easy_and_to_help(
    qtbot: QtBot, theme: Theme, told: Safety
) -> None:
    window = SafetyWindow(theme, told, is_first=True)
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(window.go_easy_asked):
        window.go_easy.click()
    window.help.click()

    assert SafetyPage.HELP.value == window.tabs.key


def test_later_there_is_nothing_to_agree_to(window: SafetyWindow) -> None:
    window.show()

    assert not window.accepted.isVisible()


@pytest.mark.parametrize("page", SafetyPage)
def test_everything_to_reach_by_keyboard_has_a_name(window: SafetyWindow, page: SafetyPage) -> None:
    window.show_page(page)

    assert reached(window)
    assert [] == nameless(window)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", SafetyPage)
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    told: Safety,
    monkeypatch: pytest.MonkeyPatch,
    page: SafetyPage,
    scale: float,
) -> None:
    enlarge(monkeypatch, scale)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window = SafetyWindow(theme, told)
        qtbot.addWidget(window)
        window.setLayoutDirection(way)
        window.show_page(page)
        for question in window.findChildren(Disclosure):
            question.head.click()
        window.resize(820, 700)
        window.show()
        qtbot.waitUntil(partial(fits, window))


def test_another_look_reaches_every_part(window: SafetyWindow) -> None:
    window.show_page(SafetyPage.HURTS)
    window.show()
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)


def test_escape_closes(window: SafetyWindow) -> None:
    window.show()

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
