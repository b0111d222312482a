"""Numbers that are set step by step: a stepper with two arrows, and a slider with its value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from deskbreak.ui.card import unit
from deskbreak.ui.plus_minus import paint_plus_minus
from deskbreak.ui.theme import Theme, font, mixed

Words = Callable[[int], str]
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Dial(QSlider):
    """What both have in common: a name, and words for each value."""

    def __init__(self, name: str, theme: Theme, words: Words) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._name = name
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._describe)
        self._describe()

    @property
    def name(self) -> str:
        """What is set."""
        return self._name

    @property
    def words(self) -> str:
        """The value in words."""
        return self._words(self.value())

    def tell(self, words: Words) -> None:
        """Tell the values in other words."""
        self._words = words
        self._describe()
        self.updateGeometry()

    @property
    def is_mirrored(self) -> bool:
        """Whether more is towards the left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def show_value(self, value: int) -> None:
        """Show a value without saying that somebody set it."""
        was = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(was)
        self._describe()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls; a number that changes by the way is a nuisance."""
        event.ignore()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name}: {self.words}")


class Stepper(Dial):
    """A number between a minus and a plus.

    It can be typed as well, unless what is shown is something else than the number, as a day is.
    """

    def __init__(self, name: str, theme: Theme, words: Words, *, is_typed: bool = True) -> None:
        super().__init__(name, theme, words)
        self._is_typed = is_typed
        self._typed = ""
        self.setFont(font(11, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the longest value between the two signs."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * 2.0)
        values = {self.minimum(), self.maximum(), self.value()}
        widest = max(metrics.horizontalAdvance(self._words(value)) for value in values)
        return QSize(round(widest + height * 2.1), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits one after the other are the number; any other key begins a new one."""
        digit = event.text()
        if not self._is_typed or not digit.isdecimal() or event.modifiers() & COMMANDS:
            self._typed = ""
            super().keyPressEvent(event)
            return
        longer = self._typed + digit
        self._typed = longer if int(longer) <= self.maximum() else digit
        if int(self._typed) >= self.minimum():
            self.setValue(int(self._typed))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a new number."""
        self._typed = ""
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The half that is pressed says which way."""
        self._typed = ""
        is_more = (event.position().x() > self.width() / 2) is not self.is_mirrored
        self.setValue(self.value() + (self.singleStep() if is_more else -self.singleStep()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It is not dragged."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing more."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill, both signs and the value."""
        del event
        painter = QPainter(self)
        paint_plus_minus(painter, self, self._theme)
        painter.setPen(self._theme.ink)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
        painter.end()


class Slide(Dial):
    """A slider with its name above at the start of the line and its value at the end."""

    def __init__(self, name: str, theme: Theme, words: Words, rest: int = 0) -> None:
        super().__init__(name, theme, words)
        self._rest = rest
        self.setFont(font(9.5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rest(self, rest: int) -> None:
        """Say where it stands when nothing is set; a mark shows that."""
        self._rest = rest
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words above the track."""
        metrics = self.fontMetrics()
        values = (self.minimum(), self.maximum(), self.value())
        widest = max(metrics.horizontalAdvance(self._words(value)) for value in values)
        name = metrics.horizontalAdvance(self._name)
        return QSize(round(name + widest + 30 * unit()), round(metrics.height() + 26 * unit()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to where it is pressed."""
        self.setValue(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go along."""
        self.setValue(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay there."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the words, the track, the part that is set and the knob."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        line, visual = QRectF(4, 2, self.width() - 8, self.fontMetrics().height()), Qt.AlignmentFlag
        start, end = visual.AlignLeft, visual.AlignRight
        if self.is_mirrored:
            start, end = end, start
        is_set = self.value() != self._rest
        painter.setPen(theme.ink)
        painter.drawText(line, start | visual.AlignAbsolute, self._name)
        painter.setPen(theme.accent_text if is_set else theme.muted)
        painter.drawText(line, end | visual.AlignAbsolute, self.words)
        y, thick = line.bottom() + 12 * unit(), 4 * unit()
        knob, rest = self._x(self.value()), self._x(self._rest)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track)
        left, right = sorted((self._x(self.minimum()), self._x(self.maximum())))
        painter.drawRoundedRect(QRectF(left, y - thick / 2, right - left, thick), 2, 2)
        painter.setBrush(theme.accent)
        low, high = sorted((knob, rest))
        painter.drawRect(QRectF(low, y - thick / 2, high - low, thick))
        painter.setBrush(mixed(theme.track, theme.muted, 0.6))
        painter.drawEllipse(QPointF(rest, y), thick * 0.8, thick * 0.8)
        painter.setBrush(theme.card)
        painter.setPen(QPen(theme.accent if is_set else theme.muted, 2 * unit()))
        painter.drawEllipse(QPointF(knob, y), 7 * unit(), 7 * unit())
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(knob, y), 10 * unit(), 10 * unit())
        painter.end()

    def _edge(self) -> float:
        return 12 * unit()

    def _x(self, value: int) -> float:
        share = (value - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        if self.is_mirrored:
            share = 1 - share
        return self._edge() + share * (self.width() - 2 * self._edge())

    def _at(self, x: float) -> int:
        share = (x - self._edge()) / max(self.width() - 2 * self._edge(), 1)
        if self.is_mirrored:
            share = 1 - share
        span = self.maximum() - self.minimum()
        step = self.singleStep()
        return self.minimum() + round(min(max(share, 0.0), 1.0) * span / step) * step
