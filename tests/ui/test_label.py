"""Lines that run to the left begin at the edge."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from deskbreak.ui.label import Label, runs_leftwards

HEBREW = " ".join(["שלום"] * 24)
ENGLISH = "abcd efgh ijkl mnop qrst uvwx yzab cdef ghij klmn opqr stuv"


@pytest.mark.parametrize(
    ("words", "leftwards"),
    [("abc אב", False), ("אב abc", True), ("12 اب", True), ("12", False), ("", False)],
)
def test_the_first_letter_with_a_direction_decides(words: str, *, leftwards: bool) -> None:
    assert runs_leftwards(words) is leftwards


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _drawn(qtbot: QtBot, label: QLabel, words: str) -> QImage:
    qtbot.addWidget(label)
    label.setText(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    label.setPalette(palette)
    label.setAutoFillBackground(True)
    label.resize(150, label.heightForWidth(150))
    return label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _gaps(image: QImage, lines: int) -> list[int]:
    """How far each line begins from the edge on the right, in pixels."""
    tall = image.height() // lines
    wide = image.width()
    return [
        min(
            wide - 1 - x
            for y in range(number * tall, (number + 1) * tall)
            for x in range(wide)
            if image.pixelColor(x, y).lightness() < 128
        )
        for number in range(lines)
    ]


@pytest.mark.usefixtures("leftwards")
def test_every_line_begins_at_the_edge(qtbot: QtBot) -> None:
    label = Label()
    image = _drawn(qtbot, label, HEBREW)
    lines = label.height() // label.fontMetrics().height()

    gaps = _gaps(image, lines)

    assert lines > 2
    assert max(gaps) - min(gaps) <= 1


def test_lines_to_the_right_are_left_to_qt(qtbot: QtBot) -> None:
    assert _drawn(qtbot, Label(), ENGLISH) == _drawn(qtbot, QLabel(), ENGLISH)
