"""The steps of a routine that is composed: dragged, or moved with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.domain.exercise import Step
from deskbreak.ui.card import unit
from deskbreak.ui.step_row import StepRow
from deskbreak.ui.theme import Theme


class StepList(QWidget):
    """The steps in order.

    Signals:
        dose_changed: A step has another dose: which one, and the `Step`.
        moved: A step goes from one place to another.
        removed: A step is to be left out.
        picked: The keyboard or the pointer has come to a step.
    """

    dose_changed = Signal(int, object)
    moved = Signal(int, int)
    removed = Signal(int)
    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = -1
        self.setAccessibleName(self.tr("Exercises in order"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(2 * unit()))
        self.rows: list[StepRow] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        while len(self.rows) > len(steps):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, step in enumerate(steps):
            if number == len(self.rows):
                self._append(step)
            self.rows[number].show_step(step, number + 1)

    def _append(self, step: Step) -> None:
        row = StepRow(self._theme, step)
        row.dose_changed.connect(self._set)
        row.dropped.connect(self._drop)
        row.dragged.connect(self._drag)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        row.reached.connect(self._reach)
        self.rows.append(row)
        self._column.addWidget(row)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a line where something would be dropped."""
        del event
        if self._line < 0:
            return
        painter = QPainter(self)
        place = self._gap(self._line)
        y = self.rows[place].y() if place < len(self.rows) else self.rows[-1].geometry().bottom()
        painter.fillRect(QRectF(0, max(y - 2, 0), self.width(), 3), self._theme.accent)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as the steps."""
        return self._column.totalSizeHint()

    def _at(self) -> int:
        row = self.sender()
        return next(number for number, one in enumerate(self.rows) if one is row)

    def _gap(self, y: int) -> int:
        """Before which step a height is."""
        return sum(row.geometry().center().y() < y for row in self.rows)

    def _set(self, step: Step) -> None:
        self.dose_changed.emit(self._at(), step)

    def _drag(self, y: int) -> None:
        self._line = y
        self.update()

    def _drop(self, y: int) -> None:
        at, gap = self._at(), self._gap(y)
        to = gap - 1 if gap > at else gap
        if to != at:
            self._go(at, to)

    def _move(self, by: int) -> None:
        at = self._at()
        if 0 <= at + by < len(self.rows):
            self._go(at, at + by)

    def _go(self, at: int, to: int) -> None:
        self.moved.emit(at, to)
        self.rows[to].setFocus()

    def _remove(self) -> None:
        at = self._at()
        self.removed.emit(at)
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].setFocus()

    def _reach(self) -> None:
        self.picked.emit(self._at())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down go from one step to the next."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), None)
        if step is None or at is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        self.rows[min(max(at + step, 0), len(self.rows) - 1)].setFocus()
