"""The outlines of the figure as paths, their boxes, and how they come into a rectangle."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QDataStream, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from deskbreak.domain.outlines import Loop
from deskbreak.domain.scene import Scene
from deskbreak.domain.shapes import Line, Shape

# Qt takes points of a path for one when they are nearer than a fraction of its unit, so paths
# are in millimetres.
UNIT = 1000.0
MOVE_TO, LINE_TO = 0, 1
IN_UNITS = QTransform.fromScale(UNIT, UNIT)
EDGE = 12.0
"""How far paint may reach beyond an outline, in millimetres."""
MOST = 150
"""How many paths are kept, twice over; a picture has some eighty."""
BELOW = 0.35
"""How much of the room that a close look leaves is below it."""


def _path(loops: Iterable[Loop]) -> QPainterPath:
    """The union of closed outlines.

    Some five thousand points make a picture. Reading them as one stream of bytes takes less than
    half as long as handing Qt every point as an object.
    """
    count, values = 0, list[float]()
    for loop in loops:
        if loop:
            size = len(loop)
            elements: list[float] = [LINE_TO] * (3 * size)
            elements[0] = MOVE_TO
            elements[1::3], elements[2::3] = zip(*loop, strict=True)
            values += elements
            count += size
    winding = (0, 1)
    packed = struct.pack(f">i{'idd' * count}ii", count, *values, *winding)
    path = QPainterPath()
    stream = QDataStream(QByteArray(packed))
    stream >> path
    return IN_UNITS.map(path)


@dataclass(frozen=True, slots=True)
class Traced:
    """The path of some outlines, and the box that it is painted in."""

    loops: tuple[Loop, ...]
    path: QPainterPath
    box: QRectF


def _traced(loops: tuple[Loop, ...]) -> Traced:
    path = _path(loops)
    if len(loops) > 1:
        # Where two outlines share an edge, it would be covered twice, and be jagged.
        path = path.simplified()
    return Traced(loops, path, path.controlPointRect().adjusted(-EDGE, -EDGE, EDGE, EDGE))


@dataclass
class Paths:
    """Paths by the outlines they were made from, kept while these stay the same."""

    kept: dict[int, Traced] = field(default_factory=dict)
    older: dict[int, Traced] = field(default_factory=dict)

    def of(self, loops: tuple[Loop, ...]) -> Traced:
        """The path of some outlines."""
        key = id(loops)
        found = self.kept.get(key) or self.older.get(key)
        if found is None or found.loops is not loops:
            found = _traced(loops)
        if len(self.kept) > MOST:
            # What moved is forgotten; what stands still is asked for again in the next picture.
            self.older, self.kept = self.kept, {}
        self.kept[key] = found
        return found


PATHS = Paths()


def placing(rect: QRectF, scene: Scene) -> QTransform:
    """How the millimetres of a scene come into a rectangle, as large as they fit."""
    left, bottom, right, top = scene.frame
    scale = min(rect.width() / (right - left), rect.height() / (top - bottom))
    middle = (bottom + top) / 2
    if scene.is_cut:
        # What goes on below the frame takes its part of the room that is left.
        middle += (rect.height() / scale - (top - bottom)) * (0.5 - BELOW)
    placed = QTransform.fromTranslate(rect.center().x(), rect.center().y())
    placed.scale(scale / UNIT, -scale / UNIT)
    return placed.translate(-(left + right) / 2 * UNIT, -middle * UNIT)


def bounds(shape: Shape | Line) -> QRectF:
    """The box that a shape or a line is painted in, in millimetres."""
    if isinstance(shape, Line):
        return box_of(shape.points, EDGE)
    return PATHS.of(shape.loops).box


def box_of(points: Loop, edge: float) -> QRectF:
    """The box of some points with an edge around it, in millimetres."""
    xs, ys = zip(*points, strict=True)
    left, low = min(xs) * UNIT - edge, min(ys) * UNIT - edge
    return QRectF(left, low, max(xs) * UNIT + edge - left, max(ys) * UNIT + edge - low)
