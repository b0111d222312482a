"""A ring that empties with the seconds or fills with the repetitions, and the number in it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.theme import Theme, exact_font

SMOOTH, STEADY = 1440, 60
"""Into how many steps the ring is divided. A quarter of a degree is the least that can be seen."""

LEAST_CAPTION = 9
"""In pixels; smaller words cannot be read."""


class CountdownRing(QWidget):
    """Paints a number as large as it fits, and a ring around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 1.0
        self._number = ""
        self._caption = ""
        self._is_calm = False
        self._words = QRectF()
        self._rings: dict[int, QImage] = {}
        self._steps = SMOOTH
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(56, 56)

    def show_count(self, number: str, caption: str, share: float, *, calm: bool = False) -> None:
        """Show a number, what it counts, and how much of the ring is filled (0 to 1).

        A calm ring is one that only announces what comes.
        """
        share = round(min(max(share, 0.0), 1.0) * self._steps) / self._steps
        shown = (number, caption, share, calm)
        if shown == (self._number, self._caption, self._share, self._is_calm):
            return
        before = (self._number, self._caption, self._is_calm)
        was, self._share = self._share, share
        if before == (number, caption, calm) and min(was, share) > 0:
            # Only the end of the arc goes on; the number stays as it is.
            self.update(self._between(was, share))
            return
        self._number, self._caption, self._is_calm = number, caption, calm
        self.setAccessibleName(f"{number} {caption}".strip())
        self.update()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Move in steps that are seen as steps, instead of creeping."""
        self._steps = STEADY if reduced else SMOOTH

    @property
    def digit_height(self) -> float:
        """How tall a digit is, in pixels."""
        return QFontMetricsF(self._big_font(self._area())).tightBoundingRect("0").height()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._rings.clear()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square."""
        return QSize(260, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the ring and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.drawImage(0, 0, self._ring(self._theme.track))
        if self._share > 0:
            self._paint_arc(painter, area)
        if event.rect() == self.rect() or self._words.intersects(QRectF(event.rect())):
            self._words = self._paint_number(painter, area)
        painter.end()

    def _paint_arc(self, painter: QPainter, area: QRectF) -> None:
        """Paint what is filled: a sector of a full ring, with round ends."""
        colour = self._theme.done if self._is_calm else self._theme.accent
        if self._share < 1:
            sector = QPainterPath(area.center())
            sector.arcTo(self._with_stroke(area), 90, -360 * self._share)
            painter.setClipPath(sector)
        painter.drawImage(0, 0, self._ring(colour))
        painter.setClipping(False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for share in (0.0, self._share):
            painter.drawEllipse(self._on_ring(area, share), self._stroke() / 2, self._stroke() / 2)

    def _ring(self, colour: QColor) -> QImage:
        """A full ring; painted once, for its end moves with every frame."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        kept = self._rings.get(colour.rgba())
        if kept is None or kept.size() != size or kept.devicePixelRatio() != ratio:
            kept = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            with QPainter(kept) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour, self._stroke()))
                painter.drawEllipse(self._area())
            self._rings[colour.rgba()] = kept
        return kept

    def _with_stroke(self, area: QRectF) -> QRectF:
        wide = self._stroke()
        return area.adjusted(-wide, -wide, wide, wide)

    @staticmethod
    def _on_ring(area: QRectF, share: float) -> QPointF:
        """The middle of the stroke there; it begins at the top and goes round clockwise."""
        turn, radius = math.tau * share, area.width() / 2
        return area.center() + QPointF(radius * math.sin(turn), -radius * math.cos(turn))

    def _between(self, first: float, last: float) -> QRect:
        """Where the arc changes when its end goes from one share to another."""
        area, reach = self._area(), self._stroke() / 2 + 2
        steps = max(math.ceil(abs(last - first) * 16), 1)
        spot = QRectF()
        for step in range(steps + 1):
            at = self._on_ring(area, first + (last - first) * step / steps)
            spot |= QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        return spot.toAlignedRect()

    def _stroke(self) -> float:
        return min(self.width(), self.height()) * 0.062

    def _area(self) -> QRectF:
        side, width = min(self.width(), self.height()), self._stroke()
        area = QRectF(0, 0, side, side).adjusted(width, width, -width, -width)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _big_font(self, area: QRectF) -> QFont:
        big = exact_font(10, QFont.Weight.Bold)
        big.setPixelSize(max(8, round(area.height() * (0.46 if self._caption else 0.5))))
        return big

    def _paint_number(self, painter: QPainter, area: QRectF) -> QRectF:
        """Paint the number and what it counts; where they are."""
        big = self._big_font(area)
        metrics = QFontMetricsF(big)
        glyphs = metrics.tightBoundingRect(self._number)
        middle = area.center()
        baseline = middle.y() + glyphs.height() * (0.38 if self._caption else 0.5)
        painter.setPen(self._theme.ink)
        painter.setFont(big)
        top = baseline - metrics.ascent()
        words = _written(
            painter, QRectF(area.left(), top, area.width(), metrics.height()), self._number
        )
        if self._caption:
            words |= self._paint_caption(painter, area, baseline)
        return words

    def _caption_font(self, area: QRectF, top: float) -> QFont:
        """As large as suits the ring, and no wider than it is there."""
        font = exact_font(10)
        size = max(12, round(area.height() * 0.082))
        while True:
            font.setPixelSize(size)
            metrics = QFontMetricsF(font)
            below = top + metrics.height() - area.center().y()
            inside = (area.height() - self._stroke()) / 2
            room = 2 * math.sqrt(max(inside**2 - below**2, 0.0))
            if size <= LEAST_CAPTION or metrics.horizontalAdvance(self._caption) <= room:
                return font
            size -= 1

    def _paint_caption(self, painter: QPainter, area: QRectF, baseline: float) -> QRectF:
        top = baseline + area.height() * 0.06
        small = self._caption_font(area, top)
        painter.setFont(small)
        painter.setPen(self._theme.muted)
        place = QRectF(area.left(), top, area.width(), QFontMetricsF(small).height())
        return _written(painter, place, self._caption)


def _written(painter: QPainter, place: QRectF, words: str) -> QRectF:
    """Write in the middle of a place; where the words are, which may be wider."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(place, flags, words)
    return painter.boundingRect(place, flags, words)
