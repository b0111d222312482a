"""A ring that empties with the seconds or fills with the repetitions, and the number in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.theme import Theme, exact_font

DEGREE = 16
SMOOTH, STEADY = 1440, 60
"""Into how many steps the ring is divided. A quarter of a degree is the least that can be seen."""


class CountdownRing(QWidget):
    """Paints a number as large as it fits, and a ring around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 1.0
        self._number = ""
        self._caption = ""
        self._is_calm = False
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
        self._number, self._caption, self._share, self._is_calm = shown
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
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square."""
        return QSize(260, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the ring and the number."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        pen = QPen(self._theme.track, self._stroke())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(area)
        if self._share > 0:
            pen.setColor(self._theme.done if self._is_calm else self._theme.accent)
            painter.setPen(pen)
            painter.drawArc(area, 90 * DEGREE, round(-360 * DEGREE * self._share))
        self._paint_number(painter, area)
        painter.end()

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

    def _paint_number(self, painter: QPainter, area: QRectF) -> None:
        big = self._big_font(area)
        metrics = QFontMetricsF(big)
        glyphs = metrics.tightBoundingRect(self._number)
        middle = area.center()
        baseline = middle.y() + glyphs.height() * (0.38 if self._caption else 0.5)
        painter.setPen(self._theme.ink)
        painter.setFont(big)
        painter.drawText(
            QRectF(area.left(), baseline - metrics.ascent(), area.width(), metrics.height()),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            self._number,
        )
        if self._caption:
            self._paint_caption(painter, area, baseline)

    def _paint_caption(self, painter: QPainter, area: QRectF, baseline: float) -> None:
        small = exact_font(10)
        small.setPixelSize(max(12, round(area.height() * 0.082)))
        painter.setFont(small)
        painter.setPen(self._theme.muted)
        top = baseline + area.height() * 0.06
        painter.drawText(
            QRectF(area.left(), top, area.width(), area.height() * 0.14),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            self._caption,
        )
