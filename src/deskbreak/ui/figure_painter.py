"""How the figure is painted: fills, soft spots and arrows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

from deskbreak.domain.scene import Scene
from deskbreak.domain.shapes import Glow, Line, Shape
from deskbreak.domain.tracks import Arrow
from deskbreak.ui.figure_colours import palette
from deskbreak.ui.figure_paths import PATHS, UNIT, bounds, placing
from deskbreak.ui.theme import Theme


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    theme: Theme,
    card: QPainterPath | None = None,
    within: QRectF | None = None,
) -> None:
    """Paint a scene into a rectangle, as large as it fits.

    A wall goes on to the edges of the `card` around it; without one, of the rectangle. What lies
    outside of `within` may be left out.
    """
    colours = palette(theme)
    placed = placing(rect, scene)
    seen = None if within is None else placed.inverted()[0].mapRect(within)
    painter.save()
    _place(painter, rect, scene, card)
    _paint_arrows(painter, (arrow for arrow in scene.arrows if arrow.under), theme)
    for shape in scene.shapes:
        if seen is not None and not seen.intersects(bounds(shape)):
            continue
        if isinstance(shape, Line):
            _paint_line(painter, shape, colours)
        else:
            _paint_shape(painter, shape, colours, theme)
    _paint_arrows(painter, (arrow for arrow in scene.arrows if not arrow.under), theme)
    painter.restore()


def paint_over(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    arrows: Iterable[Arrow],
    theme: Theme,
    card: QPainterPath,
) -> None:
    """Paint arrows onto a scene that has been painted into the same rectangle."""
    painter.save()
    _place(painter, rect, scene, card)
    _paint_arrows(painter, arrows, theme)
    painter.restore()


def _place(painter: QPainter, rect: QRectF, scene: Scene, card: QPainterPath | None) -> None:
    """Have the painter paint in the millimetres of a scene, and nothing outside of it."""
    if scene.bleeds and card is not None:
        painter.setClipPath(card, Qt.ClipOperation.IntersectClip)
    elif scene.bleeds or scene.is_cut:
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(placing(rect, scene), combine=True)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_arrows(painter: QPainter, arrows: Iterable[Arrow], theme: Theme) -> None:
    for arrow in arrows:
        _paint_arrow(painter, arrow, theme)


def _paint_arrow(painter: QPainter, arrow: Arrow, theme: Theme) -> None:
    """A line that ends in a solid head, in a casing that sets it off from what is behind it."""
    head = QPainterPath()
    head.addPolygon(QPolygonF([QPointF(x * UNIT, y * UNIT) for x, y in arrow.head]))
    head.closeSubpath()
    line = QPainterPath()
    line.addPolygon(QPolygonF([QPointF(x * UNIT, y * UNIT) for x, y in arrow.points]))
    for colour, width in ((theme.panel, 0.030), (theme.arrow, 0.0)):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(colour, 0.018 + width))
        painter.drawPath(line)
        painter.setBrush(colour)
        painter.setPen(_pen(colour, 0.010 + width))
        painter.drawPath(head)
    painter.setPen(Qt.PenStyle.NoPen)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width * UNIT)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_line(painter: QPainter, line: Line, colours: Mapping[str, QColor]) -> None:
    painter.setPen(_pen(colours[line.role], line.width))
    painter.drawPolyline(QPolygonF([QPointF(x * UNIT, y * UNIT) for x, y in line.points]))
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_shape(
    painter: QPainter, shape: Shape, colours: Mapping[str, QColor], theme: Theme
) -> None:
    path = PATHS.of(shape.loops).path
    if shape.role == "shadow":
        painter.fillPath(path, _soft(shape.glows[0], colours["shadow"]))
        return
    if shape.lit:
        painter.fillPath(path, colours[f"{shape.role}_dark"])
        painter.fillPath(PATHS.of(shape.lit).path, colours[shape.role])
    else:
        painter.fillPath(path, colours[shape.role])
    if shape.glows:
        # A gradient is dear by the span, and an outline has many; the box of a spot has few.
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for glow in shape.glows:
            painter.fillRect(_box(glow), _soft(glow, theme.muscle))
        painter.restore()


def _box(glow: Glow) -> QRectF:
    wide = math.hypot(glow.across[0], glow.along[0]) * UNIT
    high = math.hypot(glow.across[1], glow.along[1]) * UNIT
    x, y = glow.centre
    return QRectF(x * UNIT - wide, y * UNIT - high, 2 * wide, 2 * high)


def _soft(glow: Glow, colour: QColor) -> QBrush:
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    for stop, alpha in ((0.0, 0.92), (0.45, 0.80), (0.75, 0.35), (1.0, 0.0)):
        tone = QColor(colour)
        tone.setAlphaF(alpha * glow.strength * colour.alphaF())
        gradient.setColorAt(stop, tone)
    brush = QBrush(gradient)
    brush.setTransform(
        QTransform(*(UNIT * value for value in (*glow.across, *glow.along, *glow.centre)))
    )
    return brush
