"""A round button with an arrow in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.action_button import ActionButton
from deskbreak.ui.card import unit
from deskbreak.ui.theme import Theme, mixed


class ArrowButton(ActionButton):
    """Goes back or on; its name says where to."""

    def __init__(
        self, name: str, theme: Theme, *, is_back: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._is_back = is_back
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A circle that is easy to hit."""
        side = round(36 * unit())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A circle, never an ellipse."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circle, the arrow and the focus."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        is_lit = self.isEnabled() and (self.isDown() or self.underMouse())
        painter.setBrush(mixed(theme.card, theme.muted, 0.16) if is_lit else theme.card)
        painter.setPen(QPen(theme.line, 1.2))
        painter.drawEllipse(area)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area.adjusted(-1.2, -1.2, 1.2, 1.2))
        ink = QColor(theme.ink)
        if not self.isEnabled():
            ink.setAlphaF(0.3)
        pen = QPen(ink, max(1.8, area.width() * 0.065))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach, middle = area.width() * 0.15, area.center()
        way = 1 if self._is_back is self.isRightToLeft() else -1
        path = QPainterPath(middle + QPointF(-way * reach * 0.6, -reach))
        path.lineTo(middle + QPointF(way * reach * 0.6, 0))
        path.lineTo(middle + QPointF(-way * reach * 0.6, reach))
        painter.drawPath(path)
        painter.end()
