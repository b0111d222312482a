"""The cards of a range of days: minutes by area, left and right, and what was done most."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.practice import Balance, Practice, Practised
from deskbreak.domain.weeks import Bar
from deskbreak.ui import practice_text, streak_text
from deskbreak.ui import theme as look
from deskbreak.ui.bar_chart import BarChart
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.marks import Gauge, Mark
from deskbreak.ui.streak_cards import SEMIBOLD, area_legend, heading
from deskbreak.ui.streak_view import Names
from deskbreak.ui.theme import Theme, mixed
from deskbreak.ui.value_rows import ValueRows

MOST, LEAST = 4, 3
AREAS_SHOWN = 4
AMOUNT = 9.5
FIRST_LINE = Qt.AlignmentFlag.AlignTop


class MinutesCard(Card):
    """Minutes by day or week, stacked by area."""

    def __init__(self, theme: Theme, practice: Practice) -> None:
        title = practice_text.bars_title(practice)
        super().__init__(theme, title)
        self.inside.setSpacing(round(6 * unit()))
        top = QHBoxLayout()
        top.setSpacing(round(16 * unit()))
        top.addWidget(heading(title, theme), 0, FIRST_LINE)
        top.addWidget(area_legend(theme, practice.bars), 1)
        self.inside.addLayout(top)
        self._words = Text("", theme, "muted", 9.5, wraps=True)
        self.inside.addWidget(self._words)
        self._chart = BarChart(theme, practice.bars)
        self.inside.addWidget(self._chart, 1)
        self._chart.bar_shown.connect(self._show)
        self._show(self._chart.bar)

    def _show(self, bar: Bar) -> None:
        self._words.setText(streak_text.bar_line(bar, self.locale()))


class SideBar(Mark):
    """How much was done to each side: left from the middle to the left, right to the right."""

    def __init__(self, theme: Theme, balance: Balance, longest: float) -> None:
        super().__init__(theme, 90, 12)
        self._left = balance.left.total_seconds() / longest
        self._right = balance.right.total_seconds() / longest
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint both sides from the middle."""
        theme, middle, gap = self._theme, area.center().x(), 1.5 * unit()
        radius, half = area.height() / 3, area.width() / 2 - gap
        painter.setBrush(theme.track)
        painter.drawRoundedRect(area, radius, radius)
        left, right = half * self._left, half * self._right
        painter.setBrush(theme.done)
        painter.drawRoundedRect(
            QRectF(middle - gap - left, area.top(), left, area.height()), radius, radius
        )
        painter.setBrush(mixed(theme.focus, theme.card, 0.28))
        painter.drawRoundedRect(
            QRectF(middle + gap, area.top(), right, area.height()), radius, radius
        )
        painter.fillRect(
            QRectF(middle - gap, area.top() - 2, gap * 2, area.height() + 4), theme.card
        )


def balance_card(theme: Theme, practice: Practice) -> Card:
    """How long each side was moved, in all and by area."""
    title = practice_text.balance_title()
    card = Card(theme, title)
    card.inside.setSpacing(round(8 * unit()))
    card.inside.addWidget(heading(title, theme))
    both = practice.both_sides
    words = practice_text.balance_line(both)
    card.inside.addWidget(Text(words, theme, "muted", 9.5, wraps=True))
    if both is None:
        card.inside.addStretch(1)
        return card
    areas = practice.balance[:AREAS_SHOWN]
    longest = max(max(one.left, one.right) for one in areas).total_seconds()
    names = [Text(streak_text.area_name(one.area), theme, "ink", BODY) for one in areas]
    widest = max(name.sizeHint().width() for name in names)
    rows = []
    amounts = max(_width(span) for one in areas for span in (one.left, one.right))
    for one, name in zip(areas, names, strict=True):
        name.setMinimumWidth(widest)
        rows.append(_balance_row(theme, one, name, longest, amounts))
    card.inside.addSpacing(round(4 * unit()))
    card.inside.addLayout(_sides_head(theme, widest))
    card.inside.addWidget(ValueRows(title, theme, rows, 14))
    card.inside.addStretch(1)
    return card


def _sides_head(theme: Theme, widest: int) -> QHBoxLayout:
    """Which half of the bars is which side."""
    head = QHBoxLayout()
    head.setSpacing(round(12 * unit()))
    head.addSpacing(widest)
    sides = QWidget()
    sides.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner = QHBoxLayout(sides)
    inner.setContentsMargins(0, 0, 0, 0)
    for words in practice_text.sides():
        text = Text(words, theme, "muted", 9, SEMIBOLD)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(text, 1)
    head.addWidget(sides, 1)
    return head


def _width(span: timedelta) -> int:
    """How wide a length of time is."""
    return QFontMetrics(look.font(AMOUNT)).horizontalAdvance(streak_text.moved(span)) + 2


def _balance_row(theme: Theme, one: Balance, name: Text, longest: float, amounts: int) -> QWidget:
    row = QWidget()
    row.setAccessibleName(practice_text.balance_spoken(one))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(round(12 * unit()))
    line.addWidget(name)
    # The left of a person is on the left of the picture, in whatever direction one reads.
    sides = QWidget()
    sides.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner = QHBoxLayout(sides)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(round(8 * unit()))
    for number, span in enumerate((one.left, one.right)):
        if number:
            inner.addWidget(SideBar(theme, one, longest), 1)
        words = Text(streak_text.moved(span), theme, "muted", AMOUNT, even=True)
        words.setMinimumWidth(amounts)
        side = Qt.AlignmentFlag.AlignLeft if number else Qt.AlignmentFlag.AlignRight
        words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(words)
    line.addWidget(sides, 1)
    return row


def ranking_card(theme: Theme, practice: Practice, names: Names) -> Card:
    """What was done most, and what least."""
    title = practice_text.ranking_title()
    card = Card(theme, title)
    card.inside.setSpacing(round(8 * unit()))
    card.inside.addWidget(heading(title, theme))
    if not practice.exercises:
        words = practice_text.nothing_done()
        card.inside.addWidget(Text(words, theme, "muted", wraps=True))
        card.inside.addStretch(1)
        return card
    longest = practice.exercises[0].done
    amounts = max(_width(one.done) for one in practice.exercises)
    rows: list[QWidget] = []
    most = practice.exercises[:MOST]
    least = practice.exercises[MOST:][-LEAST:]
    for part, words in ((most, practice_text.most()), (least, practice_text.least())):
        for number, one in enumerate(part):
            row = _ranking_row(theme, one, names, longest, amounts)
            if not number:
                row = _below(theme, words, row)
            rows.append(row)
    card.inside.addWidget(ValueRows(title, theme, rows, 8))
    card.inside.addStretch(1)
    return card


def _below(theme: Theme, above: str, row: QWidget) -> QWidget:
    """A row with words above it that hold for those after it, too."""
    both = QWidget()
    both.setAccessibleName(f"{above}: {row.accessibleName()}")
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(round(4 * unit()))
    column.addWidget(Text(above, theme, "muted", 9, SEMIBOLD))
    column.addWidget(row)
    return both


def _ranking_row(
    theme: Theme, one: Practised, names: Names, longest: timedelta, amounts: int
) -> QWidget:
    name, amount = practice_text.exercise_name(one.exercise, names), streak_text.moved(one.done)
    row = QWidget()
    row.setAccessibleName(f"{name}: {amount}")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(round(12 * unit()))
    line.addWidget(Text(name, theme, "ink", BODY, QFont.Weight.Normal, wraps=True), 1)
    line.addWidget(Gauge(theme, one.done / longest), 0, Qt.AlignmentFlag.AlignVCenter)
    words = Text(amount, theme, "muted", AMOUNT, even=True)
    words.setMinimumWidth(amounts)
    words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(words)
    return row
