"""A line at the bottom of a window that says what was done, with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout

from deskbreak.ui.bottom_bar import BottomBar
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, unit
from deskbreak.ui.theme import Theme


class UndoBar(BottomBar):
    """What was done, Undo, and a button that only closes the line.

    Signals:
        undone: It shall be taken back.
    """

    undone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, is_quiet=True)
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

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say what was done; "" hides the line."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
