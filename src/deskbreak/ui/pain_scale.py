"""The scale from 0 to 10 as a bar in three parts; the rows below it say the same in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from deskbreak.domain.safety import Band, Scale
from deskbreak.ui import theme as look
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme

ROLES = ("done", "grace", "danger")
TEXT_ROLES = ("done_text", "accent_text", "danger")


def _role(at: int, roles: Sequence[str] = ROLES) -> str:
    return roles[min(at, len(roles) - 1)]


def span(band: Band) -> str:
    """From where to where a part of the scale goes."""
    return f"{band.low}–{band.high}"


class ScaleBar(Painted):
    """Eleven numbers on three grounds."""

    def __init__(self, theme: Theme, scale: Scale) -> None:
        super().__init__(theme)
        self._scale = scale
        self.setAccessibleName(f"{scale.title}: 0 {scale.ends[0]}, 10 {scale.ends[1]}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for eleven numbers and what the ends mean."""
        return QSize(round(11 * 34 * unit()), round(58 * unit()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower, but no lower."""
        return QSize(round(11 * 22 * unit()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a tile for each number."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap, high = 4 * unit(), 34 * unit()
        wide = (self.width() - 10 * gap) / 11
        for at, band in enumerate(self._scale.bands):
            for number in range(band.low, band.high + 1):
                place = 10 - number if is_mirrored else number
                tile = QRectF(place * (wide + gap), 0, wide, high)
                fill = QColor(getattr(theme, _role(at)))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(tile, 8, 8)
                painter.setFont(look.font(11, QFont.Weight.Bold))
                painter.setPen(theme.card if _role(at) != "grace" else QColor("#1F262D"))
                painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.setFont(look.font(9))
        painter.setPen(theme.muted)
        below = QRectF(0, high + 3 * unit(), self.width(), 20 * unit())
        first, last = self._scale.ends[::-1] if is_mirrored else self._scale.ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, first)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, last)
        painter.end()


def scale_rows(theme: Theme, scale: Scale) -> QGridLayout:
    """What each part of the scale feels like, and what to do."""
    grid, top = QGridLayout(), Qt.AlignmentFlag.AlignTop
    grid.setHorizontalSpacing(round(14 * unit()))
    grid.setVerticalSpacing(round(10 * unit()))
    grid.setColumnStretch(1, 2)
    grid.setColumnStretch(2, 3)
    semibold = QFont.Weight.DemiBold
    for row, band in enumerate(scale.bands):
        role = _role(row, TEXT_ROLES)
        grid.addWidget(Text(span(band), theme, role, BODY, semibold, even=True), row, 0, top)
        grid.addWidget(Text(band.feels, theme, "muted", BODY, wraps=True), row, 1, top)
        grid.addWidget(Text(band.do + ".", theme, "ink", BODY, semibold, wraps=True), row, 2, top)
    return grid
