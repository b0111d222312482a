"""Where windows open, and how they come to the front."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# Room for what the window manager puts around a window, which is not known before it is shown.
FRAME: Final = QSize(16, 48)


def bring_to_front(window: QWidget) -> None:
    """Bring a window that the person asked for to the front."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def put_in_the_middle(window: QWidget) -> None:
    """Put a window in the middle of the screen that the pointer is on, and inside it."""
    screen = QGuiApplication.screenAt(window.cursor().pos()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    fit_into(window, room, window.size())


def fit_into(window: QWidget, room: QRect, size: QSize) -> None:
    """Make a window as large as this where there is room, and put it in the middle of the room."""
    most = room.size() - FRAME
    # Where a screen has few lines, all of a window is better than its least size.
    window.setMinimumSize(window.minimumSize().boundedTo(most))
    size = size.boundedTo(most)
    window.resize(size)
    framed = size + FRAME  # a window that is not shown yet is moved with its frame
    window.move(
        room.left() + (room.width() - framed.width()) // 2,
        room.top() + (room.height() - framed.height()) // 2,
    )
