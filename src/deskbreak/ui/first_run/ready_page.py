"""The last page of the first run: where deskbreak is, what comes first, and one to try now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.exercise import Exercise
from deskbreak.domain.settings import Breaks, Settings
from deskbreak.domain.state import State
from deskbreak.domain.status import ICON_STEPS, IconSpec
from deskbreak.ui import icons
from deskbreak.ui import theme as look
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.marks import Mark
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail

TILE = 64
"""The side of the picture in front of the words."""
ICON = 34
CORNER = 12.0


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody who begins will meet.

    Attributes:
        has_tray: Whether there is a tray in which the icon can be.
        by_notice: Whether it is asked by a notification, not by a card.
        example: An exercise of the session that can be tried; none where no exercise is left.
    """

    has_tray: bool = True
    by_notice: bool = False
    example: Exercise | None = None


class Tile(Mark):
    """A tile to put a picture on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, TILE, TILE)

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the tile."""
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(area, CORNER * unit(), CORNER * unit())


class IconTile(Tile):
    """The icon as it looks in a panel, with most of the interval gone."""

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the tile and the icon."""
        super().paint_mark(painter, area)
        side = round(ICON * unit())
        seen = icons.icon(IconSpec(ICON_STEPS * 3 // 4, State.WORKING))
        picture = seen.pixmap(QSize(side, side), self.devicePixelRatioF())
        place = QRectF(0, 0, side, side)
        place.moveCenter(area.center())
        painter.drawPixmap(place, picture, QRectF(picture.rect()))


class MinutesTile(Tile):
    """A ring that has just begun to fill, and in it the minutes of the interval."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._minutes = 0

    def show_minutes(self, minutes: int) -> None:
        """Show another interval."""
        self._minutes = minutes
        self.update()

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the tile, the ring and the number."""
        super().paint_mark(painter, area)
        inset = 12 * unit()
        ring = area.adjusted(inset, inset, -inset, -inset)
        pen = QPen(self._theme.track, 4 * unit(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(self._theme.done)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -45 * 16)
        painter.setPen(self._theme.ink)
        painter.setFont(look.font(11, SEMIBOLD))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._minutes))


class ReadyPage(QWidget):
    """Three cards: where the icon is, when the first break comes, and what a session looks like."""

    def __init__(self, theme: Theme, beginning: Beginning) -> None:
        super().__init__()
        self._theme = theme
        self._beginning = beginning
        self._minutes = MinutesTile(theme)
        self._when = self._line("")
        self._unanswered = self._line("")
        column = QVBoxLayout(self)
        column.setSpacing(round(12 * unit()))
        intro = self.tr("That is all. From now on deskbreak waits, and stays out of your way.")
        column.addWidget(Text(intro, theme, "muted", 11, wraps=True))
        where = [self._line(words) for words in self._where()]
        column.addWidget(self._card(self.tr("Where deskbreak is"), IconTile(theme), where))
        asks = self._line(self._asks())
        first = (self._when, asks, self._unanswered)
        column.addWidget(self._card(self.tr("Your first break"), self._minutes, first))
        if beginning.example is not None:
            trial = self._line(
                self.tr(
                    "A figure shows each movement, says which side it is for, and counts. Take a"
                    " minute, and see whether you like it; Esc ends it at any time."
                )
            )
            still = Thumbnail(beginning.example, theme, TILE)
            column.addWidget(self._card(self.tr("Try it now"), still, (trial,)))
        column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show when the first break comes with what holds."""
        breaks = settings.breaks
        self._minutes.show_minutes(breaks.interval)
        self._when.setText(self._first(breaks))
        self._unanswered.setText(self._silence(breaks))

    def _line(self, words: str) -> Text:
        return Text(words, self._theme, "ink", BODY + 0.5, wraps=True)

    def _card(self, title: str, picture: QWidget, lines: Sequence[Text]) -> Card:
        card = Card(self._theme, title)
        row = QHBoxLayout()
        row.setSpacing(round(18 * unit()))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(round(4 * unit()))
        words.addWidget(Text(title, self._theme, "ink", 12, SEMIBOLD, wraps=True))
        for line in lines:
            words.addWidget(line)
        words.addStretch(1)
        row.addLayout(words, 1)
        card.inside.addLayout(row)
        return card

    def _where(self) -> tuple[str, ...]:
        last = self.tr("“Settings…” in its menu has everything, and these pages again.")
        if self._beginning.has_tray:
            return (
                self.tr(
                    "In your tray: look for this icon in the panel. Its ring fills with your"
                    " desk time, and a click opens a small window."
                ),
                last,
            )
        return (
            self.tr(
                "There is no tray here, so deskbreak has a small window with the same menu."
                " Start deskbreak again whenever you want that window back."
            ),
            last,
        )

    def _first(self, breaks: Breaks) -> str:
        words = self.tr("After %1 minutes at the desk. Time that you are away does not count.")
        return words.replace("%1", str(breaks.interval))

    def _asks(self) -> str:
        if self._beginning.by_notice:
            return self.tr(
                "deskbreak waits for a pause in your typing, then a notification asks you: start,"
                " snooze or skip."
            )
        return self.tr(
            "deskbreak waits for a pause in your typing, then a small card asks you: start, snooze"
            " or skip."
        )

    def _silence(self, breaks: Breaks) -> str:
        if breaks.begin_automatically:
            words = self.tr("If you do not answer within %1 seconds, the session begins.")
        else:
            words = self.tr("If you do not answer within %1 seconds, the break counts as missed.")
        return words.replace("%1", str(breaks.prompt))
