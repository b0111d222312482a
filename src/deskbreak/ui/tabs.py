"""A row of pills of which one is chosen; the arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from deskbreak.ui.card import unit
from deskbreak.ui.press import leave_arrows
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme, font, mixed


class Pill(QAbstractButton):
    """One choice of several."""

    def __init__(self, words: str, theme: Theme, size: float) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFont(font(size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * 1.75)
        return QSize(round(metrics.horizontalAdvance(self.text()) + height), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the arrow keys to the row; a button would take them."""
        leave_arrows(event, super().keyPressEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill, its words and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        radius = area.height() / 2
        fill = theme.button if self.isChecked() else theme.panel
        if self.underMouse() and not self.isChecked():
            fill = mixed(fill, theme.muted, 0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-1.4, -1.4, 1.4, 1.4), radius + 1, radius + 1)
        painter.setPen(theme.on_button if self.isChecked() else theme.ink)
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Tabs(StartFlow):
    """Some pills, one of them chosen; Tab goes to that one, the arrow keys to the others.

    Signals:
        chosen: Another one was chosen, by its key.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], theme: Theme, size: float = 10.5
    ) -> None:
        super().__init__(round(6 * unit()), round(6 * unit()))
        self.setAccessibleName(name)
        self._pills: dict[str, Pill] = {}
        for key, words in choices:
            pill = Pill(words, theme, size)
            pill.clicked.connect(self._press)
            self._pills[key] = pill
            self.add(pill)
        self._key = choices[0][0]
        self._mark()

    @property
    def key(self) -> str:
        """The one that is chosen."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show one as chosen without saying so; a key that is not there changes nothing."""
        if key in self._pills:
            self._key = key
        self._mark()

    def choose(self, key: str) -> None:
        """Choose one."""
        was = self._key
        self.show_key(key)
        if self._key != was:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow keys choose the one before or after."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Left: 1 if is_mirrored else -1,
            Qt.Key.Key_Right: -1 if is_mirrored else 1,
            Qt.Key.Key_Home: -len(self._pills),
            Qt.Key.Key_End: len(self._pills),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._pills)
        at = min(max(keys.index(self._key) + step, 0), len(keys) - 1)
        self._pills[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(keys[at])

    def _press(self) -> None:
        pill = self.sender()
        for key, one in self._pills.items():
            if one is pill:
                self.choose(key)

    def _mark(self) -> None:
        for key, pill in self._pills.items():
            is_chosen = key == self._key
            pill.setChecked(is_chosen)
            policy = Qt.FocusPolicy
            pill.setFocusPolicy(policy.StrongFocus if is_chosen else policy.ClickFocus)
