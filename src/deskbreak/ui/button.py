"""A button in the shape of a pill, painted, with a visible focus."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.action_button import ActionButton
from deskbreak.ui.theme import Theme, font, mixed


class Role(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


class PillButton(ActionButton):
    """A button that says what it does, with its key beside it where it has one."""

    def __init__(
        self, text: str, theme: Theme, role: Role = Role.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._role = role
        self._size = 11.0
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_text_size(self._size)

    def set_text_size(self, size: float) -> None:
        """Set the size of the text in points; the button grows with it."""
        self._size = size
        weight = QFont.Weight.Normal if self._role is Role.QUIET else QFont.Weight.DemiBold
        self.setFont(font(size, weight))
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        """Ask more or less to be pressed."""
        self._role = role
        self.set_text_size(self._size)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the text, with room to press."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * 2.15)
        return QSize(round(metrics.horizontalAdvance(self.text()) + height * 0.95), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill, the text and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        radius = area.height() / 2
        fill, line, ink = self._colours()
        painter.setPen(QPen(line, 1.2) if line.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-1.2, -1.2, 1.2, 1.2), radius + 1, radius + 1)
        painter.setPen(ink)
        painter.setFont(self.font())
        self.paint_label(painter, area)
        painter.end()

    def paint_label(self, painter: QPainter, area: QRectF) -> None:
        """Paint what the button says, in its own pen and font."""
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        theme, none = self._theme, QColor(0, 0, 0, 0)
        match self._role:
            case Role.PRIMARY:
                fill, line, ink = theme.button, none, theme.on_button
            case Role.PLAIN:
                fill, line, ink = theme.card, theme.line, theme.ink
            case Role.QUIET:
                fill, line, ink = none, none, theme.muted
            case Role.DANGER:
                fill, line, ink = theme.card, theme.line, theme.danger
        if not self.isEnabled():
            ink = QColor(ink)
            ink.setAlphaF(0.45)
        elif self.isDown() or self.underMouse():
            fill = mixed(fill if fill.alpha() else theme.window, theme.muted, 0.16)
        return fill, line, ink
