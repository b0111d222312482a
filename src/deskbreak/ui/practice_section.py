"""What was moved in a range of days, with the ranges to choose from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.practice import RANGES, Practice
from deskbreak.ui import practice_text
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.focus_order import reach_in_order
from deskbreak.ui.place import let_go
from deskbreak.ui.practice_cards import MinutesCard, balance_card, ranking_card
from deskbreak.ui.streak_cards import BOLD
from deskbreak.ui.streak_view import Names
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme


class PracticeSection(QWidget):
    """A heading with the ranges beside it, and two rows of cards; narrow windows stack them.

    Signals:
        range_asked: The person wants to see another range, in days.
    """

    range_asked = Signal(int)

    def __init__(self, theme: Theme, practice: Practice, names: Names, last: Card) -> None:
        super().__init__()
        self._theme = theme
        self._names = names
        gap = round(14 * unit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, round(8 * unit()), 0, 0)
        self._column.setSpacing(gap)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(round(8 * unit()))
        words = QVBoxLayout()
        words.setSpacing(round(2 * unit()))
        words.addWidget(Text(practice_text.section_title(), theme, "ink", 15, BOLD))
        self._line = Text("", theme, "muted", 11, wraps=True)
        words.addWidget(self._line)
        self._head.addLayout(words, 1)
        choices = [(str(days), practice_text.range_name(days)) for days in RANGES]
        self._tabs = Tabs(practice_text.ranges_title(), choices, theme, 10)
        self._tabs.chosen.connect(self._ask)
        self._head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._head)
        self._rows = [QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2)]
        for row in self._rows:
            row.setSpacing(gap)
            self._column.addLayout(row)
        self._last = last
        self._cards: list[Card] = []
        self.show_practice(practice)

    @property
    def tabs(self) -> Tabs:
        """The ranges to choose from."""
        return self._tabs

    def show_practice(self, practice: Practice) -> None:
        """Show a range."""
        self._tabs.show_key(str(practice.days))
        self._line.setText(practice_text.section_line(practice))
        for row, card in zip((0, 0, 1), self._cards, strict=False):
            self._rows[row].removeWidget(card)
            let_go(card)
        minutes = MinutesCard(self._theme, practice)
        balance = balance_card(self._theme, practice)
        ranking = ranking_card(self._theme, practice, self._names)
        self._cards = [minutes, balance, ranking]
        self._rows[0].addWidget(minutes, 3)
        self._rows[0].addWidget(balance, 2)
        self._rows[1].removeWidget(self._last)
        self._rows[1].addWidget(ranking, 1)
        self._rows[1].addWidget(self._last, 1)
        for card in (*self._cards, self._last):
            card.show()
        reach_in_order(self._tabs, minutes, balance, ranking, self._last)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as everything stacked."""
        parts = [*self._cards, self._last, self._tabs]
        width = max(part.minimumSizeHint().width() for part in parts)
        return QSize(width, self._column.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as much side by side as fits without cutting anything off."""
        super().resizeEvent(event)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme

    def _ask(self, key: str) -> None:
        self.range_asked.emit(int(key))

    def _arrange(self) -> None:
        way, gap = QBoxLayout.Direction, self._column.spacing()
        minutes, balance, ranking = (card.minimumSizeHint().width() for card in self._cards)
        last = self._last.minimumSizeHint().width()
        needed = (max(minutes / 3, balance / 2) * 5, max(ranking, last) * 2)
        for row, width in zip(self._rows, needed, strict=True):
            fits = width + gap <= self.width()
            row.setDirection(way.LeftToRight if fits else way.TopToBottom)
        beside = self._tabs.sizeHint().width() * 2 <= self.width()
        self._head.setDirection(way.LeftToRight if beside else way.TopToBottom)
