"""Opens guides on two screens and says where everything went; run by test_guide_screens.py.

The offscreen platform takes its screens from a file, once for a process, hence a process.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.ui.guide_screens import Curtain, GuideScreens, Placing


class Probe:
    """One guide on two screens, the second of which can be unplugged."""

    def __init__(self, placing: Placing, pointer: tuple[int, int] = (100, 100)) -> None:
        QCursor.setPos(*pointer)
        self.plugged: list[QScreen] = QGuiApplication.screens()
        self.guide = QWidget()
        self.guide.setObjectName("guide")
        self.screens = GuideScreens(self.guide, placing, lambda: self.plugged)
        self.screens.open()
        QApplication.processEvents()

    def unplug(self, number: int) -> None:
        screen = self.plugged.pop(number)
        app().screenRemoved.emit(screen)
        QApplication.processEvents()

    def plug_in(self, screen: QScreen) -> None:
        self.plugged.append(screen)
        app().screenAdded.emit(screen)
        QApplication.processEvents()

    def seen(self) -> dict[str, Any]:
        """What the person sees."""
        on = self.screens.screen
        curtains = [one for one in QApplication.topLevelWidgets() if isinstance(one, Curtain)]
        return {
            "on": None if on is None else on.name(),
            "guide": self.guide.geometry().getRect(),
            "visible": self.guide.isVisible(),
            "full": self.guide.isFullScreen(),
            "dark": sorted(one.geometry().getRect() for one in curtains if one.isVisible()),
        }

    def close(self) -> None:
        self.screens.close()
        self.guide.close()
        self.guide.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def app() -> QGuiApplication:
    found = QGuiApplication.instance()
    assert isinstance(found, QGuiApplication)
    return found


def seen(placing: Placing, pointer: tuple[int, int] = (100, 100)) -> dict[str, Any]:
    probe = Probe(placing, pointer)
    found = probe.seen()
    probe.close()
    return found


def unplugged(number: int) -> list[dict[str, Any]]:
    """Before one screen is unplugged, and after."""
    probe = Probe(Placing("two", dims_others=True))
    found = [probe.seen()]
    probe.unplug(number)
    found.append(probe.seen())
    probe.close()
    return found


def plugged_in() -> list[dict[str, Any]]:
    probe = Probe(Placing("one", full_screen=True, dims_others=True))
    two = probe.plugged[1]
    probe.unplug(1)
    found = [probe.seen()]
    probe.plug_in(two)
    found.append(probe.seen())
    probe.close()
    return found


def lifted() -> list[dict[str, Any]]:
    """Before a click on a dark screen, and after; then with another one plugged in."""
    probe = Probe(Placing("one", dims_others=True))
    found = [probe.seen()]
    (curtain,) = probe.screens.curtains
    point = QPoint(50, 50).toPointF()
    kind, left, keys = QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    QApplication.sendEvent(curtain, QMouseEvent(kind, point, point, left, left, keys.NoModifier))
    QApplication.processEvents()
    found.append(probe.seen())
    two = probe.plugged[1]
    probe.unplug(1)
    probe.plug_in(two)
    found.append(probe.seen())
    probe.close()
    return found


def curtain() -> dict[str, Any]:
    """What a curtain would take from the person."""
    probe = Probe(Placing("one", dims_others=True))
    (found,) = probe.screens.curtains
    flags = Qt.WindowType(found.windowFlags())
    said = {
        "takes focus": not flags & Qt.WindowType.WindowDoesNotAcceptFocus,
        "activates": not found.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating),
        "is active": found.isActiveWindow(),
        "name": found.accessibleName(),
    }
    probe.close()
    left = [one for one in QApplication.topLevelWidgets() if isinstance(one, Curtain)]
    return {**said, "left": len(left)}


def moved() -> dict[str, Any]:
    """The person drags the guide to the other screen."""
    probe = Probe(Placing("one", dims_others=True))
    handle = probe.guide.windowHandle()
    assert handle is not None
    handle.screenChanged.emit(probe.plugged[1])
    QApplication.processEvents()
    found = probe.seen()
    probe.close()
    return found


def main() -> int:
    application = QApplication(sys.argv[:1])
    answers = {
        "pointer one": seen(Placing()),
        "pointer two": seen(Placing(), (2000, 500)),
        "primary": seen(Placing("primary"), (2000, 500)),
        "by name": seen(Placing("two")),
        "unknown": seen(Placing("three"), (2000, 500)),
        "full screen": seen(Placing("two", full_screen=True)),
        "dimmed": seen(Placing("two", dims_others=True)),
        "guide unplugged": unplugged(1),
        "other unplugged": unplugged(0),
        "plugged in": plugged_in(),
        "lifted": lifted(),
        "curtain": curtain(),
        "moved": moved(),
    }
    print(json.dumps(answers))  # noqa: T201 - what the test reads
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
