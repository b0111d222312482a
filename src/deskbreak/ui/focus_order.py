"""In which order the Tab key goes through what was built in another."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reach_in_order(*parts: QWidget) -> None:
    """Let the Tab key go through these, each with what lies on it."""
    chain = [widget for part in parts for widget in _reached(part)]
    for one, following in pairwise(chain):
        QWidget.setTabOrder(one, following)


def _reached(part: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [one for one in (part, *part.findChildren(QWidget)) if one.focusPolicy() & tab]
