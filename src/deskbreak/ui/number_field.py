"""A whole number that can be typed, between a minus and a plus."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox

from deskbreak.ui.plus_minus import paint_plus_minus
from deskbreak.ui.theme import Theme, font


class NumberField(QSpinBox):
    """A number with its unit; what is typed outside of its bounds does not count.

    Signals:
        strayed: Whether what is typed so far is outside of the bounds.
    """

    strayed = Signal(bool)

    def __init__(self, name: str, theme: Theme, bounds: tuple[int, int], measure: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(font(11, QFont.Weight.DemiBold))
        self.setRange(*bounds)
        if measure:
            self.setSuffix(f" {measure}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().textEdited.connect(self._look)
        self.editingFinished.connect(self._settle)
        self.set_theme(theme)

    def show_value(self, value: int) -> None:
        """Show a value without saying that somebody set it; what is being typed stays."""
        if value == self.value():
            return
        was = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(was)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        palette, role = self.palette(), QPalette.ColorRole
        palette.setColor(role.Base, QColor(0, 0, 0, 0))
        palette.setColor(role.Text, theme.ink)
        faded = QColor(theme.ink)
        faded.setAlphaF(0.45)
        palette.setColor(QPalette.ColorGroup.Disabled, role.Text, faded)
        palette.setColor(role.Highlight, theme.focus)
        palette.setColor(role.HighlightedText, theme.card)
        self.setPalette(palette)
        self.lineEdit().setPalette(palette)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the longest value between the two signs."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * 2.0)
        longest = max(len(str(self.minimum())), len(str(self.maximum())))
        widest = metrics.horizontalAdvance("0" * longest + self.suffix())
        return QSize(round(widest + height * 2.2), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls; a number that changes by the way is a nuisance."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the text between the signs."""
        super().resizeEvent(event)
        side = self.height()
        self.lineEdit().setGeometry(QRect(side, 3, self.width() - 2 * side, self.height() - 6))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The signs step; the text between them is the line's."""
        is_right = event.position().x() > self.width() / 2
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stepBy(1 if is_right is not is_mirrored else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing more."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill, both signs and the focus; the text paints itself."""
        del event
        painter = QPainter(self)
        paint_plus_minus(painter, self, self._theme)
        painter.end()

    def _look(self) -> None:
        self.strayed.emit(not self.hasAcceptableInput())

    def _settle(self) -> None:
        self.strayed.emit(False)
