"""How the figure is painted: colours by role, fills and soft spots."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QDataStream, QPointF, QRectF, Qt
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

from deskbreak.domain.look import Skin
from deskbreak.domain.outlines import Loop
from deskbreak.domain.scene import Scene
from deskbreak.domain.shapes import Glow, Line, Shape
from deskbreak.domain.tracks import Arrow
from deskbreak.ui.theme import Theme, mixed

SKINS: Mapping[Skin, tuple[str, str, str]] = {
    Skin.LIGHT: ("#F6D3B8", "#E3B393", "#4A3428"),
    Skin.MEDIUM: ("#E8B48F", "#D29770", "#4B3527"),
    Skin.TAN: ("#B97F57", "#9E6845", "#2B2019"),
    Skin.DARK: ("#7E5238", "#67412B", "#1D1714"),
}
"""By skin tone: in the light, in the shade, and the hair that goes with it."""


def palette(theme: Theme) -> Mapping[str, QColor]:
    """Colour by role; a role and the same with `_dark` are the two tones of one material."""
    found = PALETTES.get(id(theme))
    if found is None or found[0] is not theme:
        if len(PALETTES) > 8:
            # Themes come and go with the windows.
            PALETTES.clear()
        found = PALETTES[id(theme)] = (theme, _palette(theme))
    return found[1]


PALETTES: dict[int, tuple[Theme, Mapping[str, QColor]]] = {}


def _palette(theme: Theme) -> Mapping[str, QColor]:
    light, dark, hair = (QColor(name) for name in SKINS[theme.figure.skin])
    deep = light.lightness() < 140
    if theme.is_dark:
        # Black hair is not seen on a dark card.
        hair = mixed(hair, theme.muted, 0.26 if hair.lightness() < 45 else 0.08)
    line = dark.darker(118)
    return {
        "skin": light,
        "skin_dark": dark,
        "neck": mixed(light, dark, 0.45),
        "neck_dark": mixed(dark, line, 0.35),
        "nose": light,
        "nose_dark": dark,
        "skin_line": line,
        "blush": _faint(QColor("#E2714F"), 60),
        "eye": QColor("#2A211C"),
        "eye_white": QColor("#FFFDF9"),
        "brow": hair.darker(120),
        "mouth": QColor("#8A3B34") if not deep else QColor("#4A1D1A"),
        "hair": hair,
        "hair_light": hair.lighter(122),
        "shirt": theme.shirt,
        "shirt_dark": theme.shirt_dark,
        "shirt_line": theme.shirt_dark.darker(112),
        "shirt_edge": theme.shirt_dark.darker(108),
        "blade": _faint(theme.shirt_dark, 150),
        "trousers": theme.trousers,
        "trousers_dark": theme.trousers_dark,
        "shoes": theme.shoes,
        "shoes_dark": theme.shoes.darker(125),
        "sole": QColor("#E9E4DA") if not theme.is_dark else QColor("#C9CDD2"),
        "chair": theme.chair,
        "chair_dark": theme.chair_dark,
        "chair_light": theme.chair_light,
        **_room(theme),
        "shadow": _faint(theme.shadow, 150 if theme.is_dark else 62),
    }


def _room(theme: Theme) -> Mapping[str, QColor]:
    """What stands around the figure: quiet, so that the figure stands out."""
    wood = QColor("#C9A577") if not theme.is_dark else QColor("#8D7250")
    wall = mixed(theme.panel, theme.line if not theme.is_dark else theme.chair_dark, 0.75)
    if theme.is_dark:
        wall = mixed(theme.panel, theme.chair_dark, 0.30)
    mat = mixed(theme.done, theme.panel, 0.35)
    roller = mixed(theme.trousers, theme.chair, 0.55)
    return {
        "desk": wood,
        "desk_light": wood.lighter(112),
        "desk_dark": wood.darker(116),
        "metal": theme.chair,
        "metal_light": theme.chair_light,
        "metal_dark": theme.chair_dark,
        "wall": wall,
        "wall_light": wall.lighter(106),
        "wall_dark": wall.darker(108),
        "skirting": wall.darker(118),
        "skirting_light": wall.darker(110),
        "skirting_dark": wall.darker(126),
        "screen": theme.shoes,
        "screen_light": theme.shoes.lighter(150),
        "screen_dark": theme.shoes.darker(115),
        "door": wood.lighter(108),
        "door_light": wood.lighter(118),
        "door_dark": wood.darker(108),
        "mat": mat,
        "mat_dark": mat.darker(125),
        "roller": roller,
        "roller_dark": roller.darker(130),
        "band": theme.done,
    }


def _faint(colour: QColor, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


# Qt takes points of a path for one when they are nearer than a fraction of its unit, so paths
# are in millimetres.
UNIT = 1000.0
MOVE_TO, LINE_TO = 0, 1
IN_UNITS = QTransform.fromScale(UNIT, UNIT)


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
EDGE = 12.0
"""How far paint may reach beyond an outline, in millimetres."""
MOST = 150
"""How many paths are kept, twice over; a picture has some eighty."""


BELOW = 0.35
"""How much of the room that a close look leaves is below it."""


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
        if seen is not None and not seen.intersects(_bounds(shape)):
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


# -- what has changed ------------------------------------------------------------------------------

Named = Mapping[tuple[str, str, int], Shape | Line]
ARROW_EDGE = 80.0
"""How far the head of an arrow reaches beyond its line."""


class First:
    """A scene that others are compared with."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._named = _named(scene)
        self._boxes = {key: _bounds(shape) for key, shape in self._named.items()}

    def changed(self, rect: QRectF, after: Scene) -> QRectF | None:
        """The part of a rectangle where another scene differs; None if it does all over."""
        before = self.scene
        if before.frame != after.frame:
            return None
        old, new = self._named, _named(after)
        same = [key for key, shape in new.items() if key in old and _is_same(old[key], shape)]
        still = set(same)
        if same != [key for key in old if key in still]:
            # One that stands still is in front of another one now.
            return None
        area = QRectF()
        for key, box in self._boxes.items():
            if key not in still:
                area |= box
        for key, shape in new.items():
            if key not in still:
                area |= _bounds(shape)
        if before.arrows != after.arrows:
            area |= _box_of_all((*before.arrows, *after.arrows))
        return placing(rect, after).mapRect(area)


def arrows_box(rect: QRectF, scene: Scene, arrows: Iterable[Arrow]) -> QRectF:
    """The part of a rectangle that arrows are painted in."""
    return placing(rect, scene).mapRect(_box_of_all(arrows))


def _box_of_all(arrows: Iterable[Arrow]) -> QRectF:
    area = QRectF()
    for arrow in arrows:
        area |= _box_of(arrow.points, ARROW_EDGE)
    return area


def _named(scene: Scene) -> Named:
    """The shapes by what they are; some are there more than once."""
    found: dict[tuple[str, str, int], Shape | Line] = {}
    for shape in scene.shapes:
        number = 0
        while (shape.name, shape.role, number) in found:
            number += 1
        found[shape.name, shape.role, number] = shape
    return found


def _is_same(one: Shape | Line, other: Shape | Line) -> bool:
    if isinstance(one, Line):
        return isinstance(other, Line) and one.points == other.points
    return isinstance(other, Shape) and one.loops == other.loops and one.glows == other.glows


def _bounds(shape: Shape | Line) -> QRectF:
    if isinstance(shape, Line):
        return _box_of(shape.points, EDGE)
    return PATHS.of(shape.loops).box


def _box_of(points: Loop, edge: float) -> QRectF:
    xs, ys = zip(*points, strict=True)
    left, low = min(xs) * UNIT - edge, min(ys) * UNIT - edge
    return QRectF(left, low, max(xs) * UNIT + edge - left, max(ys) * UNIT + edge - low)


# -- shapes ----------------------------------------------------------------------------------------


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
