"""The pieces of pages that are read: paragraphs, points of a list, and what they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.disclosure import Disclosure
from deskbreak.ui.marks import Mark
from deskbreak.ui.theme import Theme

CONTEXT = "page"
SEMIBOLD = QFont.Weight.DemiBold


class Dot(Mark):
    """The point in front of an entry of a list, in the middle of its first line."""

    def __init__(self, theme: Theme, role: str) -> None:
        super().__init__(theme, 7, 17)
        self._role = role

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the point."""
        painter.setBrush(getattr(self._theme, self._role))
        painter.drawEllipse(area.center(), area.width() * 0.38, area.width() * 0.38)


class Number(Mark):
    """The number in front of an entry of a list, on a disc."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme, 22, 22)
        self._number = number

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the disc and the number."""
        painter.setBrush(self._theme.panel)
        painter.drawEllipse(area)
        painter.setPen(self._theme.ink)
        made = self.font()
        made.setPointSizeF(9.0)
        made.setWeight(SEMIBOLD)
        painter.setFont(made)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


def card_of(theme: Theme, title: str, role: str = "ink") -> Card:
    """A card with a title."""
    card = Card(theme, title)
    card.inside.setSpacing(round(9 * unit()))
    card.inside.addWidget(Text(title, theme, role, 12, SEMIBOLD, wraps=True))
    return card


def paragraph(words: str, theme: Theme, role: str = "ink", size: float = BODY) -> Text:
    """Some sentences."""
    return Text(words, theme, role, size, wraps=True)


def entry(mark: QWidget, words: QWidget, gap: float = 10) -> QHBoxLayout:
    """One entry of a list: a mark, and beside it words that may wrap."""
    row = QHBoxLayout()
    row.setSpacing(round(gap * unit()))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def points(words: Sequence[str], theme: Theme, role: str = "muted") -> QVBoxLayout:
    """A list with a point in front of each entry."""
    column = QVBoxLayout()
    column.setSpacing(round(7 * unit()))
    for one in words:
        column.addLayout(entry(Dot(theme, role), paragraph(one, theme)))
    return column


def numbered(words: Sequence[str], theme: Theme) -> QVBoxLayout:
    """A list with its numbers."""
    column = QVBoxLayout()
    column.setSpacing(round(9 * unit()))
    for number, one in enumerate(words, start=1):
        text = paragraph(one, theme)
        text.setContentsMargins(0, round(2 * unit()), 0, 0)
        column.addLayout(entry(Number(theme, number), text))
    return column


def sources(titles: Sequence[str], theme: Theme) -> Disclosure:
    """What something rests on, behind a line that opens."""
    words = QCoreApplication.translate(CONTEXT, "%n sources", None, len(titles))
    if len(titles) == 1:
        words = QCoreApplication.translate(CONTEXT, "1 source")
    made = Disclosure(words, theme, 9.5, QFont.Weight.Normal, "muted", is_flush=True)
    for title in titles:
        text = paragraph(title, theme, "muted", 9.5)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.inside.addWidget(text)
    return made
