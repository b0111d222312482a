"""A place for one widget at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Place(QWidget):
    """Shows a widget, and lets go of the one before.

    That one may be in the middle of telling what was pressed on it, so it goes only when nothing
    of it is running any more.
    """

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def hold(self, widget: QWidget) -> None:
        """Show another widget."""
        self.empty()
        self._held = widget
        self._column.addWidget(widget)
        widget.show()

    def empty(self) -> None:
        """Let go of what is shown."""
        if self._held is not None:
            let_go(self._held)
            self._column.removeWidget(self._held)
            self._held = None


def let_go(widget: QWidget) -> None:
    """Take a widget away and delete it when it has come to rest."""
    widget.hide()
    widget.deleteLater()
