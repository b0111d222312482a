"""A button that Enter presses as well."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ActionButton(QAbstractButton):
    """A button that does something; Qt's own leaves Enter to the dialog that it lies in.

    A switch or a choice is none of these: Enter saves the sheet that they lie in.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses it at once, once however long it is held; Space as always."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
