"""What tests see of a window: who can be reached, what is cut off, how bright it is."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QScrollBar, QSlider, QWidget

import deskbreak.ui
from deskbreak.ui import theme as look


def enlarge(monkeypatch: pytest.MonkeyPatch, scale: float) -> None:
    """Let all text be larger, wherever it is made."""
    plain = look.font

    def scaled(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return plain(points * scale, weight)

    for module in pkgutil.walk_packages(deskbreak.ui.__path__, "deskbreak.ui."):
        found = importlib.import_module(module.name)
        if getattr(found, "font", None) is plain:
            monkeypatch.setattr(found, "font", scaled)


def reached(window: QWidget) -> list[QWidget]:
    """What the Tab key comes to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar)
    ]


def nameless(window: QWidget) -> list[str]:
    """What can be reached and has no name for assistive technology."""
    found = []
    for widget in reached(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def cut_off(window: QWidget) -> list[str]:
    """The texts that do not have the room they need, or lie outside of what holds them."""
    found = []
    for label in window.findChildren(QLabel):
        parent = label.parentWidget()
        if not label.isVisible() or parent is None:
            continue
        corner = label.mapTo(parent, QPoint(label.width() - 1, label.height() - 1))
        needed = label.fontMetrics().horizontalAdvance(label.text())
        too_narrow = not label.wordWrap() and needed > label.width() + 1
        too_low = label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 1
        if too_narrow or too_low or not parent.rect().contains(corner):
            found.append(f"{label.text()} {label.size().toTuple()} {parent.size().toTuple()}")
    for button in window.findChildren(QAbstractButton):
        hint = button.minimumSizeHint()
        is_small = button.width() < hint.width() or button.height() < hint.height()
        if button.isVisible() and button.text() and is_small:
            found.append(button.text())
    found += [
        slider.accessibleName()
        for slider in window.findChildren(QSlider)
        if slider.isVisible() and slider.width() < slider.minimumSizeHint().width()
    ]
    return found


def fits(window: QWidget) -> bool:
    """Whether nothing is cut off, and nothing has to be scrolled sideways."""
    areas = (area for area in window.findChildren(QScrollArea) if area.isVisible())
    is_too_wide = any(area.horizontalScrollBar().maximum() for area in areas)
    return not cut_off(window) and not is_too_wide


def words(window: QWidget) -> list[str]:
    """Every text that can be seen."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]


def brightness(image: QImage) -> float:
    """How bright a picture is, 0 to 255."""
    small = image.scaled(40, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(small.pixelColor(x, y).lightness() for x in range(40) for y in range(40)) / 1600
