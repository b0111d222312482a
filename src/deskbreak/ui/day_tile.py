"""One day of the calendar as a tile.

Movement is told by colour and by size. What a day is to the streak is told by marks: a dot for a
grace day, a ring for one made up for, a thin line through a working day away from the desk, a
diamond for a holiday, a cross for a sick day, and a small tile for a day off.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from deskbreak.domain.streak import DayRecord, DayState
from deskbreak.ui.marks import paint_dot
from deskbreak.ui.theme import Theme

LEVELS = (timedelta(minutes=4), timedelta(minutes=10))
"""How long somebody moved on a day of the second and of the third level."""

SIZES = (0.0, 0.7, 0.86, 1.0)
"""How much of its tile a level fills, so that the levels differ without colour too."""

STARTED = 0.44
"""How much of its tile a day fills on which somebody moved and that is not kept."""


def level(moved: timedelta) -> int:
    """How much a day's movement is, from 0 to 3."""
    if not moved:
        return 0
    return 1 + sum(moved >= least for least in LEVELS)


def paint_day(
    painter: QPainter, tile: QRectF, record: DayRecord, state: DayState, theme: Theme
) -> None:
    """One day as a tile."""
    painter.setPen(Qt.PenStyle.NoPen)
    reached = max(level(record.moved), 1 if state is DayState.KEPT else 0)
    is_rest = state in {DayState.OFF, DayState.NEUTRAL} and not reached
    if state is DayState.OFF:
        _paint_tile(painter, tile, 0.5 if is_rest else 1.0, theme.day_0)
    else:
        _paint_tile(painter, tile, 1.0, theme.day_0)
    if reached and (state.is_kept or state is DayState.OFF):
        colours = (theme.day_0, theme.day_1, theme.day_2, theme.day_3)
        _paint_tile(painter, tile, SIZES[reached], colours[reached])
    elif reached:
        _paint_tile(painter, tile, STARTED, theme.day_2)
    if state is DayState.NEUTRAL and is_rest:
        inset = tile.width() * 0.28
        line = tile.adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.muted, 1.0))
        painter.drawLine(line.bottomLeft(), line.topRight())
    elif state is DayState.HOLIDAY:
        _paint_diamond(painter, tile, theme)
    elif state is DayState.SICK:
        _paint_cross(painter, tile, theme)
    elif state is DayState.GRACE:
        paint_dot(painter, tile, theme.grace)
    elif state is DayState.REPAIRED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.done, max(1.6, tile.width() * 0.12)))
        radius = tile.width() * 0.24
        painter.drawEllipse(tile.center(), radius, radius)


def _paint_diamond(painter: QPainter, tile: QRectF, theme: Theme) -> None:
    reach, middle = tile.width() * 0.27, tile.center()
    painter.setBrush(theme.focus)
    painter.drawPolygon(
        [
            middle + QPointF(0, -reach),
            middle + QPointF(reach, 0),
            middle + QPointF(0, reach),
            middle + QPointF(-reach, 0),
        ]
    )


def _paint_cross(painter: QPainter, tile: QRectF, theme: Theme) -> None:
    reach, middle = tile.width() * 0.25, tile.center()
    pen = QPen(theme.focus, max(1.6, tile.width() * 0.16))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
    painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach))


def _paint_tile(painter: QPainter, tile: QRectF, share: float, colour: QColor) -> None:
    inset = tile.width() * (1 - share) / 2
    area = tile.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(colour)
    radius = area.width() * 0.26
    painter.drawRoundedRect(area, radius, radius)
