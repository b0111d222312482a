"""One of many, from a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy

from deskbreak.ui.card import unit
from deskbreak.ui.theme import Theme, font

SHEET = """
QListView {{ background: {card}; color: {ink}; border: 1px solid {line}; }}
QListView {{ padding: 4px; outline: 0; }}
QListView::item {{ padding: 6px 10px; border-radius: 6px; }}
QListView::item:selected {{ background: {panel}; color: {ink}; }}
"""


class ChoiceBox(QComboBox):
    """A box with a list behind it.

    Signals:
        chosen: The person has chosen another one, by its key.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setView(QListView())
        self.setAccessibleName(name)
        self.setFont(font(10.5))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(choices)
        self.activated.connect(self._choose)
        self.set_theme(theme)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices."""
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] == [*choices]:
            return
        self.clear()
        for key, words in choices:
            self.addItem(words, key)

    def show_key(self, key: str) -> None:
        """Show one as chosen without saying so."""
        self.setCurrentIndex(max(self.findData(key), 0))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        roles = ("card", "ink", "line", "panel")
        self.view().setStyleSheet(
            SHEET.format(**{role: getattr(theme, role).name() for role in roles})
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as a line to write in."""
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * 26
        return QSize(round(width + 44 * unit()), round(metrics.height() * 2.1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower; the list shows the whole words."""
        metrics = self.fontMetrics()
        return QSize(round(metrics.averageCharWidth() * 12 + 44 * unit()), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, what is chosen and the arrow."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = min(area.height() / 2, 12 * unit())
        painter.setPen(QPen(theme.focus, 2) if self.hasFocus() else QPen(theme.line, 1.4))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(area, radius, radius)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = area.adjusted(12 * unit(), 0, -30 * unit(), 0)
        middle = QPointF(area.right() - 17 * unit(), area.center().y())
        if is_mirrored:
            room = area.adjusted(30 * unit(), 0, -12 * unit(), 0)
            middle = QPointF(area.left() + 17 * unit(), area.center().y())
        painter.setPen(theme.ink)
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        way = Qt.AlignmentFlag
        side = way.AlignRight if is_mirrored else way.AlignLeft
        painter.drawText(room, way.AlignVCenter | side | way.AlignAbsolute, words)
        reach = 4 * unit()
        path = QPainterPath(middle + QPointF(-reach, -reach / 2))
        path.lineTo(middle + QPointF(0, reach / 2))
        path.lineTo(middle + QPointF(reach, -reach / 2))
        pen = QPen(theme.muted, max(1.8, 1.8 * unit()))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.end()

    def _choose(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))
