"""A guard against builds of Qt for Python that lose references to None.

PySide6 6.12.0 does on Python before 3.12 (PYSIDE-3474): one for every call that returns nothing,
until the process aborts some thousand calls later.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

CALLS = 1000


def drift(call: Callable[[], object]) -> int:
    """How many references to None a thousand calls have lost or left behind."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painter_calls_leave_the_references_to_none_alone(qapp: QApplication) -> None:
    del qapp
    pixmap = QPixmap(50, 50)
    painter = QPainter(pixmap)
    timer = QTimer()
    area = QRect(0, 0, 20, 20)
    calls: dict[str, Callable[[], object]] = {
        "drawLine": lambda: painter.drawLine(0, 0, 5, 5),
        "drawEllipse": lambda: painter.drawEllipse(QPoint(5, 5), 3, 3),
        "fillRect": lambda: painter.fillRect(area, QColor("red")),
        "setPen": lambda: painter.setPen(QColor("red")),
        "setBrush": lambda: painter.setBrush(QColor("red")),
        "stop": timer.stop,
    }
    drifts = {name: drift(call) for name, call in calls.items()}
    painter.end()

    assert {} == {name: lost for name, lost in drifts.items() if abs(lost) > CALLS // 100}
