"""A page that scrolls, with the same room at both sides whether or not a scroll bar is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from deskbreak.ui.card import unit


class PageScroll(QScrollArea):
    """Scrolls one page at a time; the keyboard passes it by."""

    def __init__(self, side: float, below: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = round(side * unit())
        self._below = round(below * unit())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._align)

    def show_page(self, page: QWidget) -> None:
        """Show another page from its top."""
        page.setAutoFillBackground(False)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._align()
        self.verticalScrollBar().setValue(0)

    def scrolled_by(self, key: int) -> bool:
        """Scroll where a key asks for that; whether it does."""
        bar = self.verticalScrollBar()
        line, page = round(48 * unit()), round(self.height() * 0.85)
        steps = {
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(key))
        if step is not None:
            bar.setValue(bar.value() + step)
        return step is not None

    def _align(self) -> None:
        """Let the page end where everything else does."""
        page, bar = self.widget(), self.verticalScrollBar()
        layout = None if page is None else page.layout()
        if layout is None:
            return
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        left, right = self._side, max(self._side - taken, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        layout.setContentsMargins(left, 0, right, self._below)
