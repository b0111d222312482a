"""Sliders in two columns, or in one where two have no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.card import unit
from deskbreak.ui.dial import Slide


class SlideGrid(QWidget):
    """Places its sliders itself, so that it can become narrower than two columns."""

    def __init__(self, slides: Sequence[Slide]) -> None:
        super().__init__()
        self._slides = slides
        self._across, self._down = round(18 * unit()), round(4 * unit())
        for slide in slides:
            slide.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """One column is taller than two."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How tall it is at a width."""
        rows = -(-len(self._slides) // self._columns(width))
        return rows * (self._tall() + self._down) - self._down

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two columns."""
        width = 2 * self._widest() + self._across
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column."""
        return QSize(self._widest(), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put every slider in its place."""
        super().resizeEvent(event)
        columns = self._columns(self.width())
        wide = (self.width() - self._across * (columns - 1)) // columns
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, slide in enumerate(self._slides):
            row, column = divmod(number, columns)
            place = columns - 1 - column if is_mirrored else column
            left, top = place * (wide + self._across), row * (self._tall() + self._down)
            slide.setGeometry(left, top, wide, self._tall())

    def _columns(self, width: int) -> int:
        return 2 if width >= 2 * self._widest() + self._across else 1

    def _widest(self) -> int:
        return max(slide.sizeHint().width() for slide in self._slides)

    def _tall(self) -> int:
        return max(slide.sizeHint().height() for slide in self._slides)
