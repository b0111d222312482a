"""What became of a break, as a mark on a line through the day; by shape, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy

from deskbreak.domain.account import Entry, Fate, PauseEntry
from deskbreak.domain.plan import PauseReason
from deskbreak.ui.card import unit
from deskbreak.ui.marks import Mark, paint_dot, paint_tick
from deskbreak.ui.theme import Theme

SIZE = 20.0
"""The width of the mark in pixels of the design."""


class DayMark(Mark):
    """The mark of one entry, and its piece of the line.

    Attributes:
        middle: How far below the top the mark stands, in pixels.
    """

    def __init__(
        self, theme: Theme, entry: Entry, *, is_today: bool, is_first: bool, is_last: bool
    ) -> None:
        super().__init__(theme, SIZE, SIZE)
        self._entry = entry
        self._is_today = is_today
        self._is_first = is_first
        self._is_last = is_last
        self.middle = SIZE * unit() / 2
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the mark."""
        return self.sizeHint()

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the line and the mark."""
        size = SIZE * unit() - 2
        centre = QPointF(area.center().x(), self.middle)
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(centre)
        gap = size / 2 + 3 * unit()
        painter.setPen(QPen(self._theme.line, max(1.5, 1.5 * unit())))
        if not self._is_first:
            painter.drawLine(
                QPointF(centre.x(), area.top()), QPointF(centre.x(), self.middle - gap)
            )
        if not self._is_last:
            painter.drawLine(
                QPointF(centre.x(), self.middle + gap), QPointF(centre.x(), area.bottom())
            )
        painter.setPen(Qt.PenStyle.NoPen)
        if isinstance(self._entry, PauseEntry):
            self._paint_pause(painter, disc, self._entry.reason)
        else:
            self._paint_fate(painter, disc, self._entry.fate)

    def _paint_fate(self, painter: QPainter, disc: QRectF, fate: Fate) -> None:
        theme = self._theme
        match fate:
            case Fate.TAKEN:
                painter.setBrush(theme.done)
                painter.drawEllipse(disc)
                paint_tick(painter, disc, theme.card)
            case Fate.PARTIAL:
                self._paint_ring(painter, disc, theme.done)
                painter.setBrush(theme.done)
                inset = disc.width() * 0.24
                painter.drawPie(disc.adjusted(inset, inset, -inset, -inset), 90 * 16, -180 * 16)
            case Fate.NATURAL:
                self._paint_ring(painter, disc, theme.done)
                paint_dot(painter, disc, theme.done)
            case Fate.OPEN | Fate.RUNNING if self._is_today:
                self._paint_ring(painter, disc, theme.accent)
                paint_dot(painter, disc, theme.accent)
            case Fate.SKIPPED:
                self._paint_ground(painter, disc)
                self._paint_skip(painter, disc)
            case Fate.TAKEN_BACK:
                inset = disc.width() * 0.26
                self._paint_ring(painter, disc.adjusted(inset, inset, -inset, -inset), theme.muted)
            case _:
                self._paint_ground(painter, disc)
                painter.setBrush(theme.muted)
                width, height = disc.width() * 0.42, disc.width() * 0.13
                bar = QRectF(0, 0, width, height)
                bar.moveCenter(disc.center())
                painter.drawRoundedRect(bar, height / 2, height / 2)

    def _paint_pause(self, painter: QPainter, disc: QRectF, reason: PauseReason) -> None:
        self._paint_ground(painter, disc)
        painter.setBrush(self._theme.muted)
        width, middle = disc.width(), disc.center()
        if reason is PauseReason.PERSON:
            for side in (-1, 1):
                bar = QRectF(0, 0, width * 0.13, width * 0.42)
                bar.moveCenter(middle + QPointF(side * width * 0.13, 0))
                painter.drawRoundedRect(bar, width * 0.05, width * 0.05)
            return
        moon, shade = QPainterPath(), QPainterPath()
        radius = width * 0.26
        moon.addEllipse(middle, radius, radius)
        shade.addEllipse(middle + QPointF(radius * 0.6, -radius * 0.35), radius, radius)
        painter.drawPath(moon.subtracted(shade))

    def _paint_ground(self, painter: QPainter, disc: QRectF) -> None:
        painter.setBrush(self._theme.track)
        painter.drawEllipse(disc)

    @staticmethod
    def _paint_ring(painter: QPainter, disc: QRectF, colour: QColor) -> None:
        width = max(1.6, disc.width() * 0.11)
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_skip(self, painter: QPainter, disc: QRectF) -> None:
        """A triangle against a bar, as on a player."""
        width, middle = disc.width(), disc.center()
        painter.setBrush(self._theme.muted)
        triangle = QPainterPath(middle + QPointF(-0.19 * width, -0.2 * width))
        triangle.lineTo(middle + QPointF(0.1 * width, 0))
        triangle.lineTo(middle + QPointF(-0.19 * width, 0.2 * width))
        triangle.closeSubpath()
        painter.drawPath(triangle)
        bar = QRectF(0, 0, width * 0.1, width * 0.4)
        bar.moveCenter(middle + QPointF(0.18 * width, 0))
        painter.drawRoundedRect(bar, width * 0.04, width * 0.04)
