"""The ground of what a window says at its bottom, across its whole width."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme


class BottomBar(Painted):
    """A strip that is hidden until there is something to say; a quiet one has only a hairline."""

    def __init__(self, theme: Theme, *, is_quiet: bool = False) -> None:
        super().__init__(theme)
        self._is_quiet = is_quiet
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground with a line above."""
        del event
        theme, painter = self._theme, QPainter(self)
        line, thick = (theme.line, 1) if self._is_quiet else (theme.accent, 2)
        painter.fillRect(self.rect(), theme.panel)
        painter.fillRect(QRectF(0, 0, self.width(), thick), line)
        painter.end()
