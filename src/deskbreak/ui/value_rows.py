"""Rows that each say one value; the arrow keys go from one to the next, and each is spoken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.ui.card import unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.streak_chart import BY_KEYBOARD
from deskbreak.ui.theme import Theme

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -999, Qt.Key.Key_End: 999}


OUTSIDE = 7
"""How far the focus reaches out of its row on all sides; in pixels of the design."""


class FocusFrame(Painted):
    """The focus around a row, drawn on what the rows lie on, where there is room for it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, row: QWidget) -> None:
        """Stand around a row."""
        out = round(OUTSIDE * unit())
        corner = row.mapTo(self._below, QPoint(0, 0))
        self.setGeometry(QRect(corner, row.size()).adjusted(-out, -out // 2, out, out // 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.focus, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class ValueRows(QWidget):
    """A list to be read; what a row says is its accessible name."""

    def __init__(self, name: str, theme: Theme, rows: Sequence[QWidget], gap: float = 10) -> None:
        super().__init__()
        self._theme = theme
        self._rows = list(rows)
        self._at = 0
        self._frame: FocusFrame | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(gap * unit()))
        for row in self._rows:
            self._column.addWidget(row)
        self._describe()

    @property
    def said(self) -> str:
        """What the row says that the arrow keys have reached."""
        return self._rows[self._at].accessibleName() if self._rows else ""

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down go to the row above or below."""
        step = STEPS.get(Qt.Key(event.key()))
        shown = [at for at, row in enumerate(self._rows) if row.isVisibleTo(self)]
        if step is None or not shown:
            super().keyPressEvent(event)
            return
        here = shown.index(self._at) if self._at in shown else 0
        self._at = shown[min(max(here + step, 0), len(shown) - 1)]
        self._describe()
        self._show_focus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus to those who came by keyboard."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The focus has gone on."""
        super().focusOutEvent(event)
        if self._frame is not None:
            self._frame.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The focus stays around its row."""
        super().resizeEvent(event)
        if self._frame is not None and self._frame.isVisible():
            self._show_focus()

    def _show_focus(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self._rows:
            if self._frame is None:
                self._frame = FocusFrame(self._theme, parent)
            self._frame.surround(self._rows[self._at])

    def _describe(self) -> None:
        self.setAccessibleDescription(self.said)
