"""A window with a page in it that scrolls, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from deskbreak.ui.theme import Theme

SCROLL_BAR = """
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: HANDLE; border-radius: 3px; min-height: 40px; margin: 4px 3px;
}
QScrollBar::handle:vertical:hover { background: HOVER; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def scroll_area(window: QWidget) -> QScrollArea:
    """What scrolls in a window; the keyboard passes it by."""
    made = QScrollArea(window)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def dress(window: QWidget, scroll: QScrollArea, theme: Theme) -> None:
    """Give a window and its scroll bar the colours of a theme."""
    palette, role = window.palette(), QPalette.ColorRole
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
    window.setPalette(palette)
    window.setAutoFillBackground(True)
    dress_bar(scroll, theme)


def dress_bar(scroll: QScrollArea, theme: Theme) -> None:
    """Give a scroll bar the colours of a theme."""
    scroll.verticalScrollBar().setStyleSheet(
        SCROLL_BAR.replace("HANDLE", theme.line.name()).replace("HOVER", theme.muted.name())
    )
