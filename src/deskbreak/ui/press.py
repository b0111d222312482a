"""A surface that can be pressed, whatever lies on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.action_button import ActionButton
from deskbreak.ui.card import unit
from deskbreak.ui.marks import Mark
from deskbreak.ui.theme import Theme

CORNER = 11.0
ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


def leave_arrows(event: QKeyEvent, otherwise: Callable[[QKeyEvent], None]) -> None:
    """Let an arrow key go on to the parent; do what is usual with every other key."""
    if event.key() in ARROWS:
        event.ignore()
    else:
        otherwise(event)


class Press(ActionButton):
    """A button that other widgets are laid out on."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def let_through(self) -> None:
        """Let what lies on it be pressed as if it were not there."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            # What lies on a button would otherwise take the colour of a button's words.
            child.setForegroundRole(QPalette.ColorRole.WindowText)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as what lies on it."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No smaller than what lies on it can be."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the arrow keys to what it lies in; a button would take them."""
        leave_arrows(event, super().keyPressEvent)

    @property
    def is_marked(self) -> bool:
        """Whether it is painted as the one that is chosen."""
        return self.isChecked()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        fill = QColor(0, 0, 0, 0)
        if self.is_marked or self.isDown():
            fill = theme.panel
        elif self.underMouse():
            fill = QColor(theme.panel)
            fill.setAlphaF(0.55)
        painter.setPen(QPen(theme.focus, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, CORNER, CORNER)
        painter.end()


class Chevron(Mark):
    """A small arrow: down where something is open, towards the end of the line where it is not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 14, 19)
        self._is_open = False

    def turn(self, *, is_open: bool) -> None:
        """Point down, or to the end of the line."""
        self._is_open = is_open
        self.update()

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the arrow."""
        reach, middle = area.width() * 0.28, area.center()
        way = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        points = ((-way * 0.5, -1.0), (way * 0.5, 0.0), (-way * 0.5, 1.0))
        if self._is_open:
            points = ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))
        path = QPainterPath()
        for number, (x, y) in enumerate(points):
            point = middle + QPointF(x, y) * reach
            path.lineTo(point) if number else path.moveTo(point)
        pen = QPen(self._theme.muted, max(1.8, 1.8 * unit()))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
