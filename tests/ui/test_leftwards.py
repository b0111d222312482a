"""Where words run to the left, so does what goes with them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.ui.arrow_button import ArrowButton
from deskbreak.ui.card import Text
from deskbreak.ui.streak_welcome import FirstWeek
from deskbreak.ui.theme import Theme

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _picture(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    return widget.grab().toImage()


def _columns_of(image: QImage, theme: Theme) -> list[int]:
    """Where something is in the colour of the accent."""
    middle = image.height() // 2
    return [x for x in range(image.width()) if image.pixelColor(x, middle) == theme.accent]


def test_an_arrow_back_points_to_where_one_came_from(qtbot: QtBot, theme: Theme) -> None:
    back, on = (ArrowButton("", theme, is_back=is_back) for is_back in (True, False))
    back.setLayoutDirection(RIGHT_TO_LEFT)

    assert _picture(qtbot, back) == _picture(qtbot, on)
    back.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert _picture(qtbot, back) != _picture(qtbot, on)


def test_the_week_of_a_newcomer_begins_at_the_right(qtbot: QtBot, theme: Theme) -> None:
    week = FirstWeek(theme, 0)
    week.resize(week.sizeHint())
    week.setLayoutDirection(RIGHT_TO_LEFT)

    assert min(_columns_of(_picture(qtbot, week), theme)) > week.width() * 0.8


@pytest.mark.usefixtures("leftwards")
def test_a_path_begins_where_the_words_above_it_do(qtbot: QtBot, theme: Theme) -> None:
    text = Text("/home/me/history.db", theme, "accent", wraps=True)
    text.resize(600, 40)
    image = _picture(qtbot, text)
    ground = image.pixelColor(0, 0)

    assert all(image.pixelColor(x, y) == ground for x in range(300) for y in range(image.height()))
