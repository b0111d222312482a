"""A side, said so large that it can be read from across the room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme, exact_font

PILL = 1.25
"""How tall the badge is, beside a line of its text."""


class Badge(Painted):
    """A filled pill with a few words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text_size(16)

    def set_text(self, text: str) -> None:
        """Say something else; nothing hides the badge."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()
        self.setVisible(bool(text))

    def set_text_size(self, size: float) -> None:
        """Set the size of the text in points, whatever the text scale is."""
        self.setFont(exact_font(size, QFont.Weight.Bold))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the text, with round ends."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * PILL)
        return QSize(metrics.horizontalAdvance(self._text) + round(metrics.height()), height)

    @property
    def capital_height(self) -> float:
        """How tall a capital letter is, in pixels."""
        return QFontMetricsF(self.font()).capHeight()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(self._theme.on_accent)
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
