"""A line at the bottom of a window that says what was done, with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, unit
from deskbreak.ui.theme import Theme


class UndoBar(QWidget):
    """What was done, Undo, and a button that only closes the line.

    Signals:
        undone: It shall be taken back.
    """

    undone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = Text("", theme, "ink", 10.5, wraps=True)
        self.undo = PillButton(self.tr("Undo"), theme)
        self.undo.set_text_size(10)
        self.undo.setToolTip(self.tr("Ctrl+Z"))
        self.undo.clicked.connect(self.undone)
        close = PillButton(self.tr("Close"), theme, Role.QUIET)
        close.set_text_size(10)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        side, top = round(36 * unit()), round(8 * unit())
        row.setContentsMargins(side, top, side, top)
        row.setSpacing(round(8 * unit()))
        row.addWidget(self._words, 1)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say what was done; "" hides the line."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground with a line above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.line)
        painter.end()
