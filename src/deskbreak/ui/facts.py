"""Short facts as quiet tags in a row."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from deskbreak.ui.card import unit
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme, font


class Tag(QLabel):
    """One fact on a quiet ground."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(9.5))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words."""
        metrics = self.fontMetrics()
        high = round(metrics.height() * 1.6)
        return QSize(metrics.horizontalAdvance(self.text()) + round(high * 0.9), high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(self._theme.ink)
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def facts(words: Iterable[str], theme: Theme) -> StartFlow:
    """Some facts in a row that wraps."""
    made = StartFlow(round(6 * unit()), round(6 * unit()))
    for one in words:
        if one:
            made.add(Tag(one, theme))
    return made
