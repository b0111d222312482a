"""The pill with a minus and a plus that a number stands between."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSlider, QSpinBox

from deskbreak.ui.card import unit
from deskbreak.ui.theme import Theme


def paint_plus_minus(painter: QPainter, field: QSlider | QSpinBox, theme: Theme) -> None:
    """Paint the pill, both signs and the focus; a sign that leads no further is faint."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(field.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
    radius = area.height() / 2
    painter.setPen(QPen(theme.line, 1.2))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(area, radius, radius)
    if field.hasFocus():
        painter.setPen(QPen(theme.focus, 2))
        painter.drawRoundedRect(area.adjusted(-1.2, -1.2, 1.2, 1.2), radius + 1, radius + 1)
    reach = field.fontMetrics().height() * 0.26
    for is_more in (False, True):
        at_end = field.value() >= field.maximum() if is_more else field.value() <= field.minimum()
        ink = QColor(theme.ink)
        ink.setAlphaF(0.28 if at_end or not field.isEnabled() else 1.0)
        pen = QPen(ink, max(1.8, 1.8 * unit()))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        at_right = is_more is not field.isRightToLeft()
        x = area.right() - radius if at_right else area.left() + radius
        middle = QPointF(x, area.center().y())
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
        if is_more:
            painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach))
