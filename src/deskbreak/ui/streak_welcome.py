"""The page of the streak window before the first kept day."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.ui import streak_text
from deskbreak.ui import theme as look
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.theme import Theme

PITCH = 60
"""From one tile to the next."""


def _paint_start(painter: QPainter, tile: QRectF, colour: QColor) -> None:
    """A triangle that says: from here."""
    size, middle = tile.width() * 0.17, tile.center()
    points = ((-0.7, -1.0), (1.1, 0.0), (-0.7, 1.0))
    pen = QPen(colour, size * 0.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour)
    painter.drawPolygon([middle + QPointF(x, y) * size for x, y in points])


class FirstWeek(Painted):
    """A week of empty tiles in which today could be the first."""

    def __init__(self, theme: Theme, weekday: int) -> None:
        super().__init__(theme)
        self._weekday = weekday
        self.setAccessibleName(self.tr("Your first week"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Seven tiles with the names of the days below them."""
        line = QFontMetricsF(look.font(9.5)).height()
        return QSize(round(7 * PITCH * unit()), round(54 * unit() + line + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Smaller tiles, with room for the names still."""
        return QSize(round(7 * PITCH * unit() * 0.6), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the week as it could become."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(9.5))
        short = QLocale.FormatType.ShortFormat
        pitch = min(PITCH * unit(), self.width() / 7)
        left, size = (self.width() - 7 * pitch) / 2, pitch * 0.8
        for number in range(7):
            column = 6 - number if self.isRightToLeft() else number
            tile = QRectF(left + (column + 0.1) * pitch, 3, size, size)
            radius = size / 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.day_0)
            is_today = number == self._weekday
            if is_today:
                painter.setBrush(theme.card)
                painter.setPen(QPen(theme.accent, 2.5 * unit()))
            painter.drawRoundedRect(tile, radius, radius)
            if is_today:
                _paint_start(painter, tile, theme.accent)
            painter.setPen(theme.ink if is_today else theme.muted)
            name = streak_text.weekday_name(number, self.locale(), short)
            below = QRectF(tile.left() - 6, tile.bottom() + 5, tile.width() + 12, 60)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.end()


class StreakWelcome(QWidget):
    """How to begin, in a few friendly words.

    Signals:
        begun: The person wants a session now.
        away_told: They have done one away from the desk; on this day, for all they know.
    """

    begun = Signal()
    away_told = Signal(object)

    def __init__(self, theme: Theme, view: StreakView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        streak, centre = view.streak, Qt.AlignmentFlag.AlignHCenter
        around = QVBoxLayout(self)
        side = round(36 * unit())
        around.setContentsMargins(side, round(22 * unit()), side, round(36 * unit()))
        around.setSpacing(round(16 * unit()))
        around.addWidget(Text(self.tr("Your movement"), theme, "ink", 20, QFont.Weight.Bold))
        card = Card(theme, self.tr("Your movement"))
        around.addWidget(card, 1)
        inside = card.inside
        inside.setSpacing(round(14 * unit()))
        inside.addStretch(2)
        inside.addWidget(FirstWeek(theme, streak.today.weekday()))
        inside.addSpacing(round(10 * unit()))
        heading = self.tr("Today can be your first kept day")
        explained = (
            self.tr("One short session is enough; a quick one takes about a minute.")
            + " "
            + self.tr("Follow at least half of it and the day is kept.")
        )
        for words, role, size, weight in (
            (heading, "ink", 17, QFont.Weight.Bold),
            (explained, "muted", 11.5, QFont.Weight.Normal),
        ):
            text = Text(words, theme, role, size, weight, wraps=True)
            text.setAlignment(centre)
            inside.addWidget(text)
        inside.addSpacing(round(6 * unit()))
        button = PillButton(self.tr("Start a micro-session"), theme, Role.PRIMARY)
        button.clicked.connect(self.begun)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button)
        row.addStretch()
        inside.addLayout(row)
        told = PillButton(self.tr("I did one away from the desk…"), theme, Role.QUIET)
        told.set_text_size(10)
        told.clicked.connect(lambda: self.away_told.emit(streak.today))
        inside.addWidget(told, 0, centre)
        note = self.tr("Or carry on: deskbreak asks when your next break is due.")
        later = Text(note, theme, "muted", 10, wraps=True)
        later.setAlignment(centre)
        inside.addWidget(later)
        inside.addStretch(3)
        days_off = Text(
            self.tr(
                "Days off never count against you, and two grace days are there from the start."
            ),
            theme,
            "muted",
            10,
            wraps=True,
        )
        days_off.setAlignment(centre)
        inside.addWidget(days_off)
