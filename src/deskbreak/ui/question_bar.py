"""A question at the bottom of a window, answered with a button; nothing else stops meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from deskbreak.ui.bottom_bar import BottomBar
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, unit
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme


class QuestionBar(BottomBar):
    """The question and its answers; the first one is the one to be pressed at once.

    Signals:
        answered: An answer was given, by its key.
    """

    answered = Signal(str)

    def __init__(self, question: str, answers: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        side, top = round(24 * unit()), round(14 * unit())
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(round(10 * unit()))
        column.addWidget(Text(question, theme, "ink", 12, SEMIBOLD, wraps=True))
        self._row = StartFlow(round(8 * unit()), round(6 * unit()))
        self.buttons: dict[str, PillButton] = {}
        for key, words in answers:
            role = Role.PLAIN if self.buttons else Role.PRIMARY
            button = PillButton(words, theme, role)
            button.clicked.connect(self._answer)
            self.buttons[key] = button
            self._row.add(button)
        column.addWidget(self._row)

    def ask(self) -> None:
        """Show the question."""
        self.show()
        next(iter(self.buttons.values())).setFocus()

    def _answer(self) -> None:
        pressed = self.sender()
        for key, button in self.buttons.items():
            if button is pressed:
                self.hide()
                self.answered.emit(key)
