"""What a window has to say about what was just done, with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from deskbreak.ui.bottom_bar import BottomBar
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme

CLOSE = "close"
MOST = 6
"""So many lines of details are shown; how many more there are is said."""


class MessageBar(BottomBar):
    """Some words at the bottom of a window; it takes no focus and stays until it is closed.

    Signals:
        answered: A button was pressed, by its key; closing is none.
        closed: It is gone, by whatever button.
    """

    answered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        column = QVBoxLayout(self)
        side, top = round(24 * unit()), round(14 * unit())
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(round(8 * unit()))
        self.words = Text("", theme, "ink", 12, SEMIBOLD, wraps=True)
        self.details = Text("", theme, "muted", BODY, wraps=True)
        self._row = StartFlow(round(8 * unit()), round(6 * unit()))
        column.addWidget(self.words)
        column.addWidget(self.details)
        column.addWidget(self._row)
        self.buttons: dict[str, PillButton] = {}

    def say(
        self,
        words: str,
        answers: Sequence[tuple[str, str]] = (),
        details: Sequence[str] = (),
    ) -> None:
        """Show some words in the place of others, with the buttons that belong to them."""
        shown = list(details[:MOST])
        if len(details) > MOST:
            shown.append(self.tr("… and %n more", "", len(details) - MOST))
        self.words.setText(words)
        self.details.setText("\n".join(shown))
        self.details.setVisible(bool(shown))
        self.setAccessibleName(words)
        for button in self.buttons.values():
            self._row.take(button)
        self.buttons = {}
        for key, label in (*answers, (CLOSE, self.tr("Close"))):
            button = PillButton(label, self._theme, Role.QUIET if key == CLOSE else Role.PLAIN)
            button.clicked.connect(self._answer)
            self.buttons[key] = button
            self._row.add(button)
        self.show()
        said = " ".join((words, *shown))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _answer(self) -> None:
        pressed = self.sender()
        key = next((key for key, button in self.buttons.items() if button is pressed), CLOSE)
        self.hide()
        self.closed.emit()
        if key != CLOSE:
            self.answered.emit(key)
