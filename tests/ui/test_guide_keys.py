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
        self.stamp = 1_000_000
        """Milliseconds, of a clock of the system's own."""
        self.asked: list[Act] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.ears = Ears(self.window, self.clock)
        self.ears.asked.connect(self.asked.append)
        self.clock.pass_time(seconds(2))

    def press(self, key: int, letter: str = "", place: int = 0, *, again: bool = False) -> None:
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, NONE, place, 0, 0, letter, again)
            if kind is QEvent.Type.ShortcutOverride:
                event.setTimestamp(self.stamp)
            QApplication.sendEvent(self.window, event)

    def let_go(self, key: int) -> None:
        QApplication.sendEvent(self.window, QKeyEvent(QEvent.Type.KeyRelease, key, NONE))

    def pass_time(self, milliseconds: int) -> None:
        self.stamp += milliseconds
        self.clock.pass_time(seconds(milliseconds / 1000))


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
        listening.pass_time(100)
        listening.press(Qt.Key.Key_X, "x", again=True)

    assert [Act.HURTS] == listening.asked


def test_a_key_that_is_held_down_is_pressed_once_even_if_nobody_says_so(
    listening: Listening,
) -> None:
    for key in (Qt.Key.Key_X, Qt.Key.Key_Right):
        listening.press(key)
        for wait in (500, 40, 40, 40):
            listening.pass_time(wait)
            listening.let_go(key)
            listening.press(key)
        listening.pass_time(40)
        listening.let_go(key)
        listening.pass_time(200)

    assert [Act.HURTS, Act.NEXT] == listening.asked


def test_a_key_that_is_tapped_quickly_is_heard_each_time(listening: Listening) -> None:
    for _ in range(3):
        listening.press(Qt.Key.Key_Right)
        listening.pass_time(80)
        listening.let_go(Qt.Key.Key_Right)
        listening.pass_time(60)

    assert [Act.NEXT] * 3 == listening.asked


def test_taps_that_are_heard_late_are_heard_all_the_same(listening: Listening) -> None:
    for _ in range(3):
        listening.press(Qt.Key.Key_Right)
        # It takes a while to show the next exercise; meanwhile the finger has gone on.
        listening.clock.pass_time(seconds(0.5))
        listening.let_go(Qt.Key.Key_Right)
        listening.stamp += 140

    assert [Act.NEXT] * 3 == listening.asked
