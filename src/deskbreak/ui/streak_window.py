"""Your movement: the week, the run of kept days, a year of them, and what was done last."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskbreak.ui.card import put_on
from deskbreak.ui.streak_page import StreakPage
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.streak_welcome import StreakWelcome
from deskbreak.ui.theme import Theme

__all__ = ["StreakView", "StreakWindow"]

SCROLL_BAR = """
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: HANDLE; border-radius: 3px; min-height: 40px; margin: 4px 3px;
}
QScrollBar::handle:vertical:hover { background: HOVER; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


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
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self.setMinimumSize(560, 420)
        self._colour()

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
        self._colour()
        put_on(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _colour(self) -> None:
        theme, palette, role = self._theme, self.palette(), QPalette.ColorRole
        for which, colour in (
            (role.Window, theme.window),
            (role.Base, theme.card),
            (role.Button, theme.panel),
            (role.WindowText, theme.ink),
            (role.Text, theme.ink),
            (role.ButtonText, theme.ink),
            (role.Mid, theme.line),
        ):
            palette.setColor(which, colour)
        self.setPalette(palette)
        self._scroll.verticalScrollBar().setStyleSheet(
            SCROLL_BAR.replace("HANDLE", theme.line.name()).replace("HOVER", theme.muted.name())
        )
        self.setAutoFillBackground(True)
