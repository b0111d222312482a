"""Where one picture of the figure differs from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF

from deskbreak.domain.scene import Scene
from deskbreak.domain.shapes import Line, Shape
from deskbreak.domain.tracks import Arrow
from deskbreak.ui.figure_paths import bounds, box_of, placing

Named = Mapping[tuple[str, str, int], Shape | Line]
ARROW_EDGE = 80.0
"""How far the head of an arrow reaches beyond its line."""


class First:
    """A scene that others are compared with."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._named = _named(scene)
        self._boxes = {key: bounds(shape) for key, shape in self._named.items()}

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
                area |= bounds(shape)
        if before.arrows != after.arrows:
            area |= _box_of_all((*before.arrows, *after.arrows))
        return placing(rect, after).mapRect(area)


def arrows_box(rect: QRectF, scene: Scene, arrows: Iterable[Arrow]) -> QRectF:
    """The part of a rectangle that arrows are painted in."""
    return placing(rect, scene).mapRect(_box_of_all(arrows))


def _box_of_all(arrows: Iterable[Arrow]) -> QRectF:
    area = QRectF()
    for arrow in arrows:
        area |= box_of(arrow.points, ARROW_EDGE)
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
