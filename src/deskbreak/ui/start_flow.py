"""A row of things that goes on in the next line, from the start of the line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from deskbreak.ui.flow import FlowLayout


class StartFlowLayout(FlowLayout):
    """Lays its widgets out like words, from the left or, where people read so, from the right."""

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(area)
        parent = self.parentWidget()
        way = Qt.LayoutDirection.RightToLeft
        is_mirrored = parent is not None and parent.layoutDirection() is way
        top = area.top()
        for line in self._lines(area.width()):
            height, left = self._height(line), area.left()
            for item in line:
                size = item.sizeHint()
                from_left = area.right() + area.left() + 1 - left - size.width()
                at = QPoint(from_left if is_mirrored else left, top + (height - size.height()) // 2)
                item.setGeometry(QRect(at, size))
                left += size.width() + self._across
            top += height + self._down

    def move_last(self, at: int) -> None:
        """Put the last one in front of the one at a place."""
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The lines, without what is hidden."""
        everything = self._items
        self._items = [item for item in everything if not item.isEmpty()]
        try:
            return super()._lines(width)
        finally:
            self._items = everything


class StartFlow(QWidget):
    """A widget with such a row in it."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self._row = StartFlowLayout(across, down, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add one more at the end."""
        self._row.addWidget(widget)

    def insert(self, at: int, widget: QWidget) -> None:
        """Add one more in front of the one at a place."""
        self._row.addWidget(widget)
        self._row.move_last(at)

    def take(self, widget: QWidget) -> None:
        """Take one out and let it go."""
        self._row.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
