"""Where windows open, and how they come to the front."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Bring a window that the person asked for to the front."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def put_in_the_middle(window: QWidget) -> None:
    """Put a window in the middle of the screen that the pointer is on, and inside it."""
    screen = QGuiApplication.screenAt(window.cursor().pos()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    size = window.size().boundedTo(room.size())
    window.resize(size)
    window.move(
        room.left() + (room.width() - size.width()) // 2,
        room.top() + (room.height() - size.height()) // 2,
    )
