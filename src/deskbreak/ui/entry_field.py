"""Lines to write in, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from deskbreak.ui.card import unit
from deskbreak.ui.theme import Theme, font


class EntryField(QLineEdit):
    """One line; undo belongs to the window, so that one key undoes everything."""

    def __init__(self, name: str, theme: Theme, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._is_wrong = False
        self.setFrame(False)
        self.setFont(font(11))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        side = round(12 * unit())
        self.setTextMargins(side, 0, side, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        palette, role = self.palette(), QPalette.ColorRole
        palette.setColor(role.Base, QColor(0, 0, 0, 0))
        palette.setColor(role.Text, theme.ink)
        palette.setColor(role.PlaceholderText, theme.muted)
        palette.setColor(role.Highlight, theme.focus)
        palette.setColor(role.HighlightedText, theme.card)
        self.setPalette(palette)

    def mark(self, *, is_wrong: bool) -> None:
        """Show that something is wrong with it."""
        self._is_wrong = is_wrong
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as a button."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 2.1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some words can always be seen."""
        width = self.fontMetrics().averageCharWidth() * 12
        return QSize(round(width + 24 * unit()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave undo and redo to the window."""
        if is_undo(event) or is_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the focus, then the words."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = min(area.height() / 2, 12 * unit())
        edge = theme.danger if self._is_wrong else theme.line
        painter.setPen(QPen(theme.focus, 2) if self.hasFocus() else QPen(edge, 1.4))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
        super().paintEvent(event)


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key asks to undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key asks to do again what was undone."""
    control_y = event.key() == Qt.Key.Key_Y and event.modifiers() == (
        Qt.KeyboardModifier.ControlModifier
    )
    return event.matches(QKeySequence.StandardKey.Redo) or control_y
