"""A button with its key beside it, as on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.theme import Theme, exact_font

CAP_SIZE = 0.78
"""How large the text on a key is, beside that of the button."""


class KeyButton(PillButton):
    """A pill button that shows which key does the same, where there is room for it."""

    def __init__(
        self,
        text: str,
        key: str,
        theme: Theme,
        role: Role = Role.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        self._key = key
        self._shows_key = True
        super().__init__(text, theme, role, parent)
        self.setAccessibleDescription(self.tr("Key: %1").replace("%1", key))

    @property
    def key(self) -> str:
        """Which key does the same."""
        return self._key

    def set_text_size(self, size: float) -> None:
        """Set the size of the text in points, whatever the text scale is."""
        super().set_text_size(size)
        made = self.font()
        made.setPointSizeF(size)
        self.setFont(made)

    def say(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def show_key(self, shown: bool) -> None:  # noqa: FBT001 - reads like Qt's setters
        """Show the key, or only what the button does."""
        if shown != self._shows_key:
            self._shows_key = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the text and its key, with room to press."""
        size = super().sizeHint()
        if self._shows_key:
            size.setWidth(round(size.width() + self._cap_width() + self._gap()))
        return size

    def paint_label(self, painter: QPainter, area: QRectF) -> None:
        """Paint what the button says, and the key behind it."""
        if not self._shows_key:
            super().paint_label(painter, area)
            return
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        wide = words + self._gap() + self._cap_width()
        left = area.center().x() - wide / 2
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = left + (wide - words if is_mirrored else 0)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(at - 2, area.top(), words + 4, area.height()), centre, self.text())
        cap = QRectF(0, 0, self._cap_width(), self._cap_height())
        cap.moveLeft(left if is_mirrored else left + words + self._gap())
        cap.moveTop(area.center().y() - cap.height() / 2)
        self._paint_cap(painter, cap)

    def _paint_cap(self, painter: QPainter, cap: QRectF) -> None:
        ink = QColor(painter.pen().color())
        edge = QColor(ink)
        edge.setAlphaF(ink.alphaF() * 0.38)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1.2))
        painter.drawRoundedRect(cap, cap.height() * 0.26, cap.height() * 0.26)
        ink.setAlphaF(ink.alphaF() * 0.8)
        painter.setPen(ink)
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_font(self) -> QFont:
        return exact_font(self.font().pointSizeF() * CAP_SIZE, QFont.Weight.DemiBold)

    def _cap_height(self) -> float:
        return QFontMetricsF(self._cap_font()).height() * 1.12

    def _cap_width(self) -> float:
        words = QFontMetricsF(self._cap_font()).horizontalAdvance(self._key)
        return max(words + self._cap_height() * 0.55, self._cap_height())

    def _gap(self) -> float:
        return self._cap_height() * 0.45
