"""The whole routine as a bar: one segment for each exercise, filled as far as it is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.theme import Theme, font


@dataclass(frozen=True, slots=True)
class Segment:
    """One exercise: its name and its share of the whole."""

    name: str
    weight: float


class SegmentBar(QWidget):
    """Paints where in the routine we are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments: tuple[Segment, ...] = ()
        self._current = 0
        self._share = 0.0
        self._size = 10.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show another routine."""
        self._segments = segments
        self.update()

    def set_text_size(self, size: float) -> None:
        """Set the size of the names in points."""
        self._size = size
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def show_progress(self, current: int, share: float) -> None:
        """Show which exercise is under way and how much of it is done, 0 to 1."""
        share = round(share * 400) / 400
        if (current, share) != (self._current, self._share):
            if current != self._current and current < len(self._segments):
                self.setAccessibleName(self._segments[current].name)
            self._current, self._share = current, share
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A bar and a line of text."""
        return QSize(400, round(16 + QFontMetricsF(font(self._size)).height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the segments and their names."""
        del event
        if not self._segments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 8.0
        room = self.width() - gap * (len(self._segments) - 1)
        whole = sum(segment.weight for segment in self._segments)
        left = 0.0
        for index, segment in enumerate(self._segments):
            width = room * segment.weight / whole
            self._paint(painter, index, segment, QRectF(left, 0, width, self.height()))
            left += width + gap
        painter.end()

    def _paint(self, painter: QPainter, index: int, segment: Segment, area: QRectF) -> None:
        theme, height = self._theme, 7.0
        bar = QRectF(area.left(), 0, area.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.done if index < self._current else theme.track)
        painter.drawRoundedRect(bar, height / 2, height / 2)
        is_current = index == self._current
        if is_current and self._share > 0:
            bar.setWidth(max(height, bar.width() * self._share))
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(bar, height / 2, height / 2)
        name = font(self._size, QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(name)
        painter.setPen(theme.ink if is_current else theme.muted)
        text = QFontMetricsF(name).elidedText(
            segment.name, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area.adjusted(0, height + 7, 0, 0), Qt.AlignmentFlag.AlignLeft, text)
