"""Small painted marks that say a number a second time, by shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from deskbreak.domain.streak import DayState
from deskbreak.ui import theme as look
from deskbreak.ui.card import unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme


class Mark(Painted):
    """A mark beside a figure; it says nothing that the text does not."""

    mirrors = False
    """Whether it is painted the other way round where people read from the right."""

    def __init__(self, theme: Theme, width: float, height: float) -> None:
        super().__init__(theme)
        self._size = QSize(round(width * unit()), round(height * unit()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as it was made."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.mirrors and self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self.paint_mark(painter, QRectF(self.rect()))
        painter.end()

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint it into its area."""
        raise NotImplementedError


class WeekPips(Mark):
    """The days of one week: ticked when kept, a ring for today, a dot for what is to come."""

    def __init__(
        self,
        theme: Theme,
        days: Sequence[tuple[date, DayState]],
        letters: Sequence[str],
        today: date,
    ) -> None:
        super().__init__(theme, 18 * len(days) - 3, 36)
        self._days = days
        self._letters = letters
        self._today = today

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint a pip and a letter for each day."""
        step, size = 18 * unit(), 15 * unit()
        painter.setFont(look.font(8))
        for number, ((day, state), letter) in enumerate(
            zip(self._days, self._letters, strict=True)
        ):
            left = area.left() + number * step
            if self.isRightToLeft():
                left = area.right() - number * step - size
            pip = QRectF(left, area.top() + unit(), size, size)
            self._paint_pip(painter, pip, state, is_today=day == self._today)
            painter.setPen(self._theme.ink if day == self._today else self._theme.muted)
            painter.drawText(
                pip.adjusted(-4, size + 3 * unit(), 4, size + 6 * unit()),
                Qt.AlignmentFlag.AlignCenter,
                letter,
            )
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_pip(
        self, painter: QPainter, pip: QRectF, state: DayState, *, is_today: bool
    ) -> None:
        theme = self._theme
        if state.is_kept:
            painter.setBrush(theme.done)
            painter.drawEllipse(pip)
            paint_tick(painter, pip, theme.card)
        elif state is DayState.GRACE:
            painter.setBrush(theme.track)
            painter.drawEllipse(pip)
            paint_dot(painter, pip, theme.grace)
        elif is_today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2 * unit()))
            painter.drawEllipse(pip.adjusted(unit(), unit(), -unit(), -unit()))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setBrush(theme.track)
            painter.drawEllipse(pip)


class Reserve(Mark):
    """Grace days as discs: full when there, hollow when used."""

    mirrors = True

    def __init__(self, theme: Theme, left: int, most: int) -> None:
        super().__init__(theme, 20 * most - 4, 18)
        self._left = left
        self._most = most

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint a disc for each grace day there can be."""
        size = 14 * unit()
        for number in range(self._most):
            disc = QRectF(area.left() + number * 20 * unit() + 1, area.top() + 2, size, size)
            if number < self._left:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.grace)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.track, 2 * unit()))
                disc = disc.adjusted(unit(), unit(), -unit(), -unit())
            painter.drawEllipse(disc)


class GoalRing(Mark):
    """A ring that fills with the kept days of a week until its goal is met, and is ticked then."""

    def __init__(self, theme: Theme, done: int, goal: int) -> None:
        super().__init__(theme, 44, 44)
        self._is_met = done >= goal
        self._share = 1.0 if self._is_met else done / goal

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the ring, the part of it that is filled, and the tick."""
        theme, thick = self._theme, 6 * unit()
        ring = area.adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.track, thick))
        painter.drawEllipse(ring)
        if self._share:
            pen = QPen(theme.done, thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            turn = 360 * 16 * self._share
            painter.drawArc(ring, 90 * 16, round(turn if self.isRightToLeft() else -turn))
        if self._is_met:
            inset = thick * 1.5
            inner = area.adjusted(inset, inset, -inset, -inset)
            paint_tick(painter, inner, theme.done_text)


class Gauge(Mark):
    """A share as a bar."""

    mirrors = True

    def __init__(self, theme: Theme, share: float, role: str = "done") -> None:
        super().__init__(theme, 76, 8)
        self._share = min(max(share, 0.0), 1.0)
        self._role = role

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the whole and the part of it."""
        radius = area.height() / 2
        painter.setBrush(self._theme.track)
        painter.drawRoundedRect(area, radius, radius)
        if self._share:
            width = max(area.width() * self._share, area.height())
            colour: QColor = getattr(self._theme, self._role)
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(area.left(), area.top(), width, area.height()), radius, radius
            )


def paint_tick(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """A tick in the middle of an area."""
    size, middle = area.width(), area.center()
    path = QPainterPath(middle + QPointF(-0.22 * size, 0.01 * size))
    path.lineTo(middle + QPointF(-0.06 * size, 0.17 * size))
    path.lineTo(middle + QPointF(0.23 * size, -0.15 * size))
    pen = QPen(colour, max(1.4, 0.12 * size))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


def paint_dot(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """A dot in the middle of an area."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius = max(2.0, area.width() * 0.22)
    painter.drawEllipse(area.center(), radius, radius)
