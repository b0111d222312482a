"""A card over a window that has to be answered first; what lies behind it is dimmed and rests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Card, Text, put_on, unit
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.scroll import dress_bar, scroll_area
from deskbreak.ui.theme import Theme

WIDTH = 470
"""How wide the card is at most; in pixels of the design."""


class Sheet(QWidget):
    """The card, with a title, what `inside` holds, and two buttons; Enter saves, Escape closes.

    Signals:
        saved: The person has pressed the first button.
        left: They have gone back without saving.
    """

    saved = Signal()
    left = Signal()

    def __init__(self, title: str, words: str, save: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.card = Card(theme, title)
        self.card.setMaximumWidth(round(WIDTH * unit()))
        self.card.inside.setSpacing(round(14 * unit()))
        self.card.inside.addWidget(Text(title, theme, "ink", 15, SEMIBOLD, wraps=True))
        if words:
            self.card.inside.addWidget(Text(words, theme, "muted", 10, wraps=True))
        self.inside = QVBoxLayout()
        self.inside.setSpacing(round(14 * unit()))
        self.card.inside.addLayout(self.inside)
        self.card.inside.addLayout(self._buttons(save))
        holder = QWidget()
        middle = QVBoxLayout(holder)
        middle.setContentsMargins(*[round(16 * unit())] * 4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 100)
        row.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(2)
        self._scroll = scroll_area(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self._scroll.setWidget(holder)
        for clear in (self._scroll, self._scroll.viewport(), holder):
            clear.setAutoFillBackground(False)
        dress_bar(self._scroll, theme)

    def _buttons(self, save: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(round(8 * unit()))
        cancel = PillButton(self.tr("Cancel"), self._theme, Role.QUIET)
        cancel.clicked.connect(self.left)
        self.save = PillButton(save, self._theme, Role.PRIMARY)
        self.save.clicked.connect(self.saved)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    def ask(self, first: QWidget) -> None:
        """Cover the window, say what it is about, and let the keys reach the first field."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.TabFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._title))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        put_on(self, theme)
        dress_bar(self._scroll, theme)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back, Enter saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.saved.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim what lies behind."""
        del event
        shade = QColor(self._theme.shadow)
        shade.setAlphaF(0.62 if self._theme.is_dark else 0.42)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
