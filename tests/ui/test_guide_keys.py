from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.ui.guide_keys import Act, Ears
from tests.fakes import FakeClock, seconds

S, X, H = 39, 53, 43
"""Where X11 and Wayland have the keys with these letters."""
NONE = Qt.KeyboardModifier.NoModifier


class Listening:
    """A window that hears keys, and what it was asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock()
        self.asked: list[Act] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.ears = Ears(self.window, self.clock)
        self.ears.asked.connect(self.asked.append)
        self.clock.pass_time(seconds(2))

    def press(self, key: int, letter: str = "", place: int = 0, *, again: bool = False) -> None:
        self._send(QKeyEvent(QEvent.Type.KeyPress, key, NONE, place, 0, 0, letter, again))

    def let_go(self, key: int) -> None:
        self._send(QKeyEvent(QEvent.Type.KeyRelease, key, NONE))

    def _send(self, event: QKeyEvent) -> None:
        QApplication.sendEvent(self.window, event)


@pytest.fixture
def listening(qtbot: QtBot) -> Listening:
    return Listening(qtbot)


@pytest.mark.parametrize(
    ("letters", "acts"),
    [
        ("ычр", [Act.EASIER, Act.HURTS, Act.HELP]),  # Russian
        ("σχη", [Act.EASIER, Act.HURTS, Act.HELP]),  # Greek
        ("سءا", [Act.EASIER, Act.HURTS, Act.HELP]),  # Arabic
        ("oqd", []),  # Dvorak has its own letters there
        ("éñø", []),
    ],
)
def test_keyboards_with_other_letters_have_the_same_keys(
    listening: Listening, letters: str, acts: list[Act]
) -> None:
    for letter, place in zip(letters, (S, X, H), strict=True):
        listening.press(ord(letter.upper()), letter, place)

    assert acts == listening.asked


def test_the_question_mark_of_arabic_asks_for_the_keys(listening: Listening) -> None:
    listening.press(ord("؟"), "؟", 61)

    assert [Act.KEYS] == listening.asked


def test_a_key_that_is_held_down_is_pressed_once(listening: Listening) -> None:
    listening.press(Qt.Key.Key_X, "x")
    for _ in range(10):
        listening.clock.pass_time(seconds(0.1))
        listening.press(Qt.Key.Key_X, "x", again=True)

    assert [Act.HURTS] == listening.asked


def test_a_key_that_is_held_down_is_pressed_once_even_if_nobody_says_so(
    listening: Listening,
) -> None:
    for key in (Qt.Key.Key_X, Qt.Key.Key_Right):
        listening.press(key)
        for _ in range(10):
            listening.clock.pass_time(seconds(0.4))
            listening.let_go(key)
            listening.press(key)
        listening.let_go(key)

    assert [Act.HURTS, Act.NEXT] == listening.asked


def test_a_key_that_is_tapped_quickly_is_heard_each_time(listening: Listening) -> None:
    for _ in range(3):
        listening.press(Qt.Key.Key_Right)
        listening.clock.pass_time(seconds(0.08))
        listening.let_go(Qt.Key.Key_Right)
        listening.clock.pass_time(seconds(0.06))

    assert [Act.NEXT] * 3 == listening.asked
