"""Where the history goes, or comes from: the system's own dialogs for files."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

JSON_LINES: Final = "JSON Lines (*.jsonl)"
CSV: Final = "CSV (*.csv)"
EITHER: Final = "JSON Lines, CSV (*.jsonl *.csv)"
USUAL_NAME: Final = "deskbreak-history.jsonl"


def export_dialog(window: QWidget | None, title: str) -> QFileDialog:
    """A dialog that asks for the file to write."""
    dialog = _dialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([JSON_LINES, CSV])
    dialog.selectFile(USUAL_NAME)
    return dialog


def import_dialog(window: QWidget | None, title: str) -> QFileDialog:
    """A dialog that asks for the file to read."""
    dialog = _dialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([EITHER])
    return dialog


def _dialog(window: QWidget | None, title: str) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
