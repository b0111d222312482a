"""A small round button that takes something away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from deskbreak.ui.action_button import ActionButton
from deskbreak.ui.card import unit
from deskbreak.ui.theme import Theme


class CrossButton(ActionButton):
    """A cross; its name says what goes."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Easy to hit."""
        side = round(26 * unit())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A circle, never an ellipse."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cross, and a ground while it can be pressed."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        is_lit = self.isDown() or self.underMouse()
        painter.setPen(QPen(theme.focus, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.panel if is_lit else QColor(0, 0, 0, 0))
        painter.drawEllipse(area)
        pen = QPen(theme.muted, max(1.6, 1.6 * unit()))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        reach, middle = area.width() * 0.2, area.center()
        for way in (1, -1):
            arm = QPointF(reach, way * reach)
            painter.drawLine(middle - arm, middle + arm)
        painter.end()
