from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.ui.action_button import ActionButton
from deskbreak.ui.arrow_button import ArrowButton
from deskbreak.ui.button import PillButton
from deskbreak.ui.cross_button import CrossButton
from deskbreak.ui.press import Press
from deskbreak.ui.sheet import Sheet
from deskbreak.ui.theme import Theme

BUTTONS: dict[str, Callable[[Theme], ActionButton]] = {
    "pill": lambda theme: PillButton("Save", theme),
    "press": lambda theme: Press(theme, "Save"),
    "cross": lambda theme: CrossButton("Close", theme),
    "arrow": lambda theme: ArrowButton("Back", theme, is_back=True),
}


@pytest.mark.parametrize("kind", BUTTONS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, theme: Theme, kind: str, key: Qt.Key) -> None:
    button = BUTTONS[kind](theme)
    qtbot.addWidget(button)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))

    QTest.keyClick(button, key)

    assert ["pressed"] == pressed


def test_enter_that_is_held_presses_once(qtbot: QtBot, theme: Theme) -> None:
    button = PillButton("Save", theme)
    qtbot.addWidget(button)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))
    none = Qt.KeyboardModifier.NoModifier

    for held in (False, True, True):
        QApplication.sendEvent(
            button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", held)
        )

    assert ["pressed"] == pressed


def test_enter_at_cancel_does_not_save_a_sheet(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = Sheet("Add a session", "", "Add it", theme, window)
    said: list[str] = []
    sheet.saved.connect(lambda: said.append("saved"))
    sheet.left.connect(lambda: said.append("left"))
    cancel = next(one for one in sheet.findChildren(PillButton) if one is not sheet.save)

    QTest.keyClick(cancel, Qt.Key.Key_Return)

    assert ["left"] == said
