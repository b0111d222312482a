"""Something that is on or off, with its words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from deskbreak.ui.theme import Theme, font

GAP = 0.7
"""Between the switch and its words, in heights of the text."""


class Switch(QAbstractButton):
    """A switch; its knob stands at the right and its track is filled while it is on."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font(11))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the switch and its words."""
        metrics = self.fontMetrics()
        height = metrics.height()
        if not self.text():
            return QSize(round(height * 1.89) + 8, round(height * 1.8))
        width = metrics.horizontalAdvance(self.text()) + height * (2.0 + GAP)
        return QSize(round(width) + 8, round(height * 1.8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the knob, the words and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        theme = self._theme
        tall = self.fontMetrics().height() * 1.05
        track = QRectF(4, (self.height() - tall) / 2, tall * 1.8, tall)
        painter.setPen(QPen(theme.done if self.isChecked() else theme.muted, 1.2))
        painter.setBrush(theme.done if self.isChecked() else theme.card)
        painter.drawRoundedRect(track, tall / 2, tall / 2)
        at = track.right() - tall / 2 if self.isChecked() else track.left() + tall / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.card if self.isChecked() else theme.muted)
        painter.drawEllipse(QPointF(at, track.center().y()), tall * 0.34, tall * 0.34)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = track.adjusted(-2.6, -2.6, 2.6, 2.6)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.setPen(theme.ink)
        painter.setFont(self.font())
        left = track.right() + self.fontMetrics().height() * (GAP - 0.2)
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        painter.end()
