"""What widgets that paint themselves have in common: a theme, and painting anew in another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from deskbreak.ui.theme import Theme


class Painted(QWidget):
    """A widget that paints itself in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()
