from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from deskbreak.ui.placing import FRAME, fit_into, put_in_the_middle

TITLE_BAR = 31  # what openbox, Windows and most others need at least fits into it


@pytest.fixture
def window(qapp: object) -> QWidget:
    del qapp
    return QWidget()


def test_a_window_that_is_too_large_leaves_room_for_its_title_bar(window: QWidget) -> None:
    window.resize(5000, 5000)

    put_in_the_middle(window)

    room = window.screen().availableGeometry()
    assert window.width() < room.width()
    assert window.height() <= room.height() - TITLE_BAR


def test_a_window_lies_in_the_middle_of_its_room_with_its_frame(window: QWidget) -> None:
    fit_into(window, QRect(100, 30, 1000, 700), QSize(600, 500))

    assert window.size() == QSize(600, 500)
    assert window.pos() == QPoint(100 + (1000 - 616) // 2, 30 + (700 - 548) // 2)


def test_the_title_bar_of_a_window_stays_below_the_panel(window: QWidget) -> None:
    fit_into(window, QRect(0, 30, 1366, 738), QSize(1100, 900))

    assert window.y() >= 30
    assert window.y() + TITLE_BAR + window.height() <= 30 + 738


def test_a_screen_with_few_lines_shows_all_of_a_window(window: QWidget) -> None:
    # What 1280 x 800 has left where everything is drawn at twice its size.
    room = QRect(0, 15, 640, 385)
    window.setMinimumSize(640, 480)

    fit_into(window, room, QSize(1120, 720))

    assert room.contains(QRect(window.pos(), window.size() + FRAME))


def test_a_window_keeps_its_least_size_where_there_is_room(window: QWidget) -> None:
    window.setMinimumSize(640, 480)

    fit_into(window, QRect(0, 30, 1280, 770), QSize(1120, 720))

    assert window.minimumSize() == QSize(640, 480)
