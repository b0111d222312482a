"""The smallest tray program that PySide6 can make: an icon and a menu of three lines."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    """Show the icon until it is quit."""
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    square = QPixmap(32, 32)
    square.fill(QColor("teal"))
    menu = QMenu()
    menu.addAction("Start micro-session")
    menu.addAction("Skip")
    menu.addAction("Quit", app.quit)
    icon = QSystemTrayIcon(QIcon(square))
    icon.setContextMenu(menu)
    icon.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
