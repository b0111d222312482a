from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.ui.dial import Stepper
from deskbreak.ui.theme import Theme


@pytest.fixture
def stepper(qtbot: QtBot, theme: Theme) -> Stepper:
    made = Stepper("Length", theme, lambda value: f"{value} min")
    qtbot.addWidget(made)
    made.setRange(5, 180)
    made.setValue(20)
    return made


@pytest.mark.parametrize(
    ("typed", "value"),
    [("12", 12), ("7", 7), ("120", 120), ("3", 20), ("0", 20), ("45x6", 6), ("1815", 15)],
)
def test_a_number_is_typed(stepper: Stepper, typed: str, value: int) -> None:
    QTest.keyClicks(stepper, typed)

    assert value == stepper.value()


def test_a_step_ends_the_number_that_is_typed(stepper: Stepper) -> None:
    QTest.keyClicks(stepper, "12")
    QTest.keyClick(stepper, Qt.Key.Key_Right)
    after_step = stepper.value()
    QTest.keyClicks(stepper, "9")

    assert (13, 9) == (after_step, stepper.value())


def test_a_key_with_control_is_no_digit(stepper: Stepper) -> None:
    QTest.keyClick(stepper, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

    assert 20 == stepper.value()


def test_a_day_is_not_typed(qtbot: QtBot, theme: Theme) -> None:
    day = Stepper("Day", theme, str, is_typed=False)
    qtbot.addWidget(day)
    day.setRange(-30, 0)
    day.setValue(-3)
    QTest.keyClicks(day, "0")

    assert -3 == day.value()
