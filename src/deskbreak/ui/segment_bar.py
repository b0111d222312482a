"""The whole routine as a bar: one segment for each exercise, filled as far as it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme, exact_font

HEIGHT, GAP, BELOW = 7.0, 8.0, 7.0
"""Of the bar, and between two names below it."""
DEEPER = 0.15
"""How much of a line Arabic letters reach below what a font says of itself."""
STEPS = 400
"""How many parts of a segment are told apart."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One exercise: its name and its share of the whole."""

    name: str
    weight: float


class SegmentBar(Painted):
    """Paints where in the routine we are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._segments: tuple[Segment, ...] = ()
        self._current = 0
        self._share = 0.0
        self._size = 10.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show another routine."""
        self._segments = segments
        self._describe()
        self.update()

    def set_text_size(self, size: float) -> None:
        """Set the size of the names in points."""
        self._size = size
        self.updateGeometry()
        self.update()

    def show_progress(self, current: int, share: float) -> None:
        """Show which exercise is under way and how much of it is done, 0 to 1."""
        share = round(share * STEPS) / STEPS
        if current != self._current:
            self._current, self._share = current, share
            self._describe()
            self.update()
        elif share != self._share:
            self._share = share
            # The names stay as they are.
            self.update(0, 0, self.width(), round(HEIGHT) + 1)

    def _describe(self) -> None:
        if self._current < len(self._segments):
            name = self.tr("Exercise %1 of %2: %3").replace("%1", str(self._current + 1))
            name = name.replace("%2", str(len(self._segments)))
            self.setAccessibleName(name.replace("%3", self._segments[self._current].name))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A bar and a line of text."""
        line = QFontMetricsF(exact_font(self._size)).height()
        deeper = DEEPER * line if self.isRightToLeft() else 0.0
        return QSize(200, round(HEIGHT + BELOW + line + deeper))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower, but no lower."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the segments and their names."""
        if not self._segments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        areas = self._areas()
        for index, area in enumerate(areas):
            self._paint_bar(painter, index, area)
        if event.rect().bottom() > HEIGHT:
            for index, place in self._names(areas).items():
                self._paint_name(painter, index, place)
        painter.end()

    def _areas(self) -> list[QRectF]:
        """The places of the segments, from the beginning of the line to its end."""
        gap = min(8.0, self.width() / (4 * len(self._segments)))
        room = self.width() - gap * (len(self._segments) - 1)
        whole = sum(segment.weight for segment in self._segments)
        left, areas = 0.0, []
        for segment in self._segments:
            width = room * segment.weight / whole
            areas.append(QRectF(left, 0, width, HEIGHT))
            left += width + gap
        return areas

    def _names(self, areas: list[QRectF]) -> dict[int, QRectF]:
        """Where names are written: below their segments, if all of them have room in full.

        Otherwise the current one is, which runs on below the others, and the next if it has room.
        """
        places = {index: self._place(index, area) for index, area in enumerate(areas)}
        if all(self._has_room(index, areas[index], places[index]) for index in places):
            return places
        now, after = self._current, self._current + 1
        kept = {now: places[now]} if now in places else {}
        if kept and after in places and self._has_room(after, areas[after], places[after]):
            near = places[after].adjusted(-GAP, 0, GAP, 0)
            if not near.intersects(places[now]):
                kept[after] = places[after]
        return kept

    def _place(self, index: int, area: QRectF) -> QRectF:
        metrics = QFontMetricsF(self._font(is_current=index == self._current))
        wide = metrics.horizontalAdvance(self._segments[index].name) + 2
        at = max(min(area.left(), self.width() - wide), 0.0)
        return QRectF(at, HEIGHT + BELOW, wide, metrics.height())

    def _has_room(self, index: int, area: QRectF, place: QRectF) -> bool:
        """Whether a name fits below its own segment; there is nothing behind the last one."""
        room = area.width() if index + 1 < len(self._segments) else self.width() - area.left()
        return place.left() == area.left() and place.width() <= room

    def _font(self, *, is_current: bool) -> QFont:
        weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Normal
        return exact_font(self._size, weight)

    def _mirrored(self, area: QRectF) -> QRectF:
        """The place on screen: where words run to the left, so does the bar."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())
        return area

    def _paint_bar(self, painter: QPainter, index: int, area: QRectF) -> None:
        theme, radius = self._theme, HEIGHT / 2
        painter.setBrush(theme.done if index < self._current else theme.track)
        painter.drawRoundedRect(self._mirrored(area), radius, radius)
        if index == self._current and self._share > 0:
            done = QRectF(area)
            done.setWidth(max(HEIGHT, area.width() * self._share))
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(self._mirrored(done), radius, radius)

    def _paint_name(self, painter: QPainter, index: int, place: QRectF) -> None:
        is_current = index == self._current
        font = self._font(is_current=is_current)
        painter.setFont(font)
        painter.setPen(self._theme.ink if is_current else self._theme.muted)
        place = self._mirrored(place)
        name = self._segments[index].name
        room = min(place.width(), float(self.width()))
        shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
