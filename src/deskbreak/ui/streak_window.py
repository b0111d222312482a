"""Your movement: the week, the run of kept days, a year of them, and what was done last."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.ui.card import put_on
from deskbreak.ui.scroll import dress, scroll_area
from deskbreak.ui.streak_page import StreakPage
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.streak_welcome import StreakWelcome
from deskbreak.ui.theme import Theme

__all__ = ["StreakView", "StreakWindow"]


class StreakWindow(QWidget):
    """The window behind "Streak…".

    Signals:
        session_asked: Somebody who has no days yet wants to begin.
    """

    session_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._view: StreakView | None = None
        self.setWindowTitle(self.tr("Your movement"))
        self.setAccessibleName(self.windowTitle())
        self._scroll = scroll_area(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self.setMinimumSize(560, 420)
        dress(self, self._scroll, theme)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a year."""
        return QSize(1120, 760)

    def show_streak(self, view: StreakView) -> None:
        """Show how things stand; what was chosen in the calendar begins again at today."""
        self._view = view
        shown: QWidget
        if view.is_empty:
            welcome = StreakWelcome(self._theme, view)
            welcome.begun.connect(self.session_asked)
            shown = welcome
        else:
            shown = StreakPage(self._theme, view)
        self._scroll.setWidget(shown)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
