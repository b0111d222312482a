"""Where the keyboard can be, in which order the Tab key goes there, and how it stays there."""

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


def place_of_focus(window: QWidget) -> int:
    """Which of all that the keyboard can be on it is on; -1 for nothing."""
    focus = window.focusWidget()
    stops = _stops(window)
    return stops.index(focus) if focus in stops else -1


def focus_at(window: QWidget, place: int) -> QWidget | None:
    """Put the keyboard where it was in a window that was built like this one; what has it now."""
    stops = _stops(window)
    if not 0 <= place < len(stops):
        return None
    stops[place].setFocus(Qt.FocusReason.TabFocusReason)
    return stops[place]


def _stops(window: QWidget) -> list[QWidget]:
    """What is there to be reached, whether or not it may be used at the moment."""
    shown = (one for one in _reached(window) if one.window() is window)
    return [one for one in shown if one.isVisibleTo(window)]
