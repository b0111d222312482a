"""The icon in the tray: a person reaching up inside the ring of the interval.

Drawn with middle tones that stand out at 3 : 1 or more on light panels as well as on dark ones, so
that nobody has to know what the panel looks like.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from deskbreak.domain.state import State
from deskbreak.domain.status import ICON_STEPS, IconSpec

SIZES = (16, 22, 24, 32, 48, 64, 128)
GREY = QColor("#7B828C")
ORANGE = QColor("#DD6B1F")
TEAL = QColor("#2B8F81")


@lru_cache(maxsize=32)
def icon(spec: IconSpec) -> QIcon:
    """The icon for a spec, in every size that panels ask for."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_pixmap(spec, size))
    return made


def app_icon(pictures: Iterable[Path]) -> QIcon:
    """The icon of the program itself, from pictures that are read when a window shows it."""
    made = QIcon()
    for picture in pictures:
        made.addFile(str(picture))
    return made


def _pixmap(spec: IconSpec, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 22, size / 22)
    is_asking = spec.state in {State.DUE, State.PROMPTING, State.DEFERRED}
    _ring(painter, spec, ORANGE if is_asking else TEAL)
    match spec.state:
        case State.PAUSED:
            _bars(painter)
        case State.SNOOZED:
            _hands(painter)
        case State.DEFERRED:
            _no_entry(painter)
        case State.SESSION:
            _person(painter, TEAL)
        case State.AWAY:
            _person(painter, GREY)
        case _:
            _person(painter, ORANGE if is_asking else GREY)
    painter.end()
    return pixmap


def _ring(painter: QPainter, spec: IconSpec, colour: QColor) -> None:
    area = QRectF(1.6, 1.6, 18.8, 18.8)
    track = QColor(GREY)
    track.setAlphaF(0.45)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, 2.2))
    painter.drawEllipse(area)
    if spec.steps:
        pen = QPen(colour, 2.6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(area, 90 * 16, -360 * 16 * min(spec.steps, ICON_STEPS) // ICON_STEPS)


def _person(painter: QPainter, colour: QColor) -> None:
    """A head, raised arms and a body."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(11, 7.6), 1.9, 1.9)
    pen = QPen(colour, 2.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(6.3, 7.2), QPointF(8.6, 11.2), QPointF(13.4, 11.2)])
    painter.drawPolyline([QPointF(15.7, 7.2), QPointF(13.4, 11.2)])
    painter.drawLine(QPointF(11, 11.4), QPointF(11, 15.6))


def _bars(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GREY)
    painter.drawRoundedRect(QRectF(7.2, 6.8, 2.8, 8.4), 1, 1)
    painter.drawRoundedRect(QRectF(12, 6.8, 2.8, 8.4), 1, 1)


def _hands(painter: QPainter) -> None:
    """The hands of a clock: it comes again."""
    pen = QPen(ORANGE, 2.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(11, 6.2), QPointF(11, 11.4), QPointF(14.6, 13.6)])


def _no_entry(painter: QPainter) -> None:
    """A bar across, as on the sign that keeps traffic out: it waits."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ORANGE)
    painter.drawRoundedRect(QRectF(6, 9.4, 10, 3.2), 1.2, 1.2)
