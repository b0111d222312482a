"""A page of the settings window: cards with settings in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.settings.row import SMALL, Row, Rule
from deskbreak.ui.settings.view import SettingsView, value
from deskbreak.ui.theme import Theme


class ActionRow(Row):
    """Something to do, with what came of it.

    Signals:
        asked: The button was pressed; the key of the row.
    """

    asked = Signal(str)

    def __init__(self, key: str, name: str, hint: str, theme: Theme, does: str) -> None:
        self.button = PillButton(does, theme)
        self.button.set_text_size(10)
        self.button.setAccessibleDescription(f"{name}. {hint}")
        super().__init__(key, name, hint, theme, self.button)
        self._came = Text("", theme, "done_text", SMALL, wraps=True)
        self._came.hide()
        self.column.insertWidget(self.column.count() - 1, self._came)
        self.button.clicked.connect(self._ask)

    def say(self, words: str, *, is_good: bool) -> None:
        """Say what came of it."""
        self._came.set_role("done_text" if is_good else "danger")
        self._came.setText(words)
        self._came.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @property
    def said(self) -> str:
        """What came of it."""
        return self._came.text()

    def _ask(self) -> None:
        self.asked.emit(self.key)


class SettingsPage(QWidget):
    """What all pages have: cards, rows, and signals that say what the person did.

    Signals:
        changed: The person has set something: values by their keys.
        asked: Something is to be done, by the key of its row.
    """

    changed = Signal(object)
    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows: list[Row] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(round(14 * unit()))
        self.build()
        self.column.addStretch(1)

    def build(self) -> None:
        """Lay out the cards."""
        raise NotImplementedError

    @property
    def keys(self) -> tuple[str, ...]:
        """The settings that are set here, to be reset together."""
        return tuple(row.key for row in self.rows if _is_setting(row))

    def row(self, key: str) -> Row | None:
        """The row of a key, if it is on this page."""
        return next((row for row in self.rows if row.key == key), None)

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now."""
        for row in self.rows:
            if _is_setting(row):
                row.show_value(value(view.settings, row.key))
            row.show_reason(view.reasons.get(row.key, ""))

    def say(self, key: str, words: str, *, is_good: bool) -> None:
        """Say what came of an action."""
        row = self.row(key)
        if isinstance(row, ActionRow):
            row.say(words, is_good=is_good)

    def add_card(self, title: str, rows: Sequence[Row], about: str = "") -> Card:
        """Add a card with some settings below its title."""
        card = Card(self.theme, title)
        card.inside.setSpacing(round(4 * unit()))
        card.inside.addWidget(Text(title, self.theme, "ink", 12, SEMIBOLD, wraps=True))
        if about:
            card.inside.addWidget(Text(about, self.theme, "muted", SMALL, wraps=True))
        for number, row in enumerate(rows):
            if number:
                card.inside.addWidget(Rule(self.theme))
            card.inside.addWidget(row)
            self.take(row)
        self.column.addWidget(card)
        return card

    def take(self, row: Row) -> None:
        """Listen to a setting, and find it in a search."""
        self.rows.append(row)
        row.changed.connect(self.changed)
        if isinstance(row, ActionRow):
            row.asked.connect(self.asked)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look, for what is laid out from now on."""
        self.theme = theme


def quiet_button(words: str, theme: Theme) -> PillButton:
    """A small button that does not ask to be pressed."""
    made = PillButton(words, theme, Role.QUIET)
    made.set_text_size(SMALL)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _is_setting(row: Row) -> bool:
    return "." in row.key and not isinstance(row, ActionRow)
