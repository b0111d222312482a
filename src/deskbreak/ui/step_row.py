"""One step of a routine that is composed: its dose, and keys and a grip to move it by."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from deskbreak.domain.doses import is_held
from deskbreak.domain.exercise import Step
from deskbreak.domain.length import work
from deskbreak.ui import exercise_text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.dial import Stepper
from deskbreak.ui.marks import Mark
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.painted import Painted
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail

SECOND = timedelta(seconds=1)
MOST_HOLD, MOST_REPS = 60, 30
FAR = 8
"""So many pixels a press has to move to be a drag."""


class Grip(Mark):
    """Six dots that say: this can be dragged."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 12, 22)

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the dots."""
        painter.setBrush(self._theme.muted)
        step = 6 * unit()
        for x in (-0.5, 0.5):
            for y in (-1, 0, 1):
                painter.drawEllipse(area.center() + QPointF(x * step, y * step), 1.6, 1.6)


class StepRow(Painted):
    """One step: its picture, name, dose and length.

    Signals:
        dose_changed: It has another dose, as a `Step`.
        dropped: It was dragged to a height of the list, in pixels.
        dragged: It is being dragged, at a height of the list; -1 when that is over.
        moved: It is to go one up or down.
        removed: It is to be left out.
        reached: The keyboard has come here.
    """

    dose_changed = Signal(object)
    dropped = Signal(int)
    dragged = Signal(int)
    moved = Signal(int)
    removed = Signal()
    reached = Signal()

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__(theme)
        self._step = step
        self._pressed: QPoint | None = None
        self._drags = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name = Text("", theme, "ink", BODY, SEMIBOLD, wraps=True)
        self._lasts = Text("", theme, "muted", BODY, even=True)
        self._picture = Thumbnail(step.exercise, theme, 52)
        self.hold = Stepper(self.tr("Hold"), theme, _seconds)
        self.hold.setRange(1, MOST_HOLD)
        self.hold.setPageStep(5)
        self.reps = Stepper(self.tr("Repetitions"), theme, exercise_text.times)
        self.reps.setRange(1, MOST_REPS)
        self.drop = PillButton(self.tr("Remove"), theme, Role.QUIET)
        self.drop.set_text_size(9.5)
        row = QHBoxLayout(self)
        pad = round(8 * unit())
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(round(12 * unit()))
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Grip(theme), 0, middle)
        row.addWidget(self._picture, 0, middle)
        words = QVBoxLayout()
        words.setSpacing(round(5 * unit()))
        words.addWidget(self._name)
        dials = StartFlow(round(6 * unit()), round(4 * unit()))
        for dial in (self.hold, self.reps):
            dials.add(dial)
        words.addWidget(dials)
        row.addLayout(words, 1)
        end = QVBoxLayout()
        end.setSpacing(round(5 * unit()))
        end.addWidget(self._lasts, 0, Qt.AlignmentFlag.AlignRight)
        end.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignRight)
        end.addStretch(1)
        row.addLayout(end)
        self.hold.valueChanged.connect(self._set)
        self.reps.valueChanged.connect(self._set)
        self.drop.clicked.connect(self.removed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.show_step(step, 1)

    def show_step(self, step: Step, number: int) -> None:
        """Show a step in a place."""
        exercise = step.exercise
        self._step = step
        self._picture.show_exercise(exercise)
        self._name.setText(exercise.name)
        self._lasts.setText(exercise_text.face(work(step)))
        self.hold.setVisible(is_held(exercise))
        self.hold.show_value(round(step.hold / SECOND))
        self.reps.show_value(step.reps)
        self.drop.setAccessibleName(self.tr("Remove %1").replace("%1", exercise.name))
        name = f"{number}. {exercise.name}, {exercise_text.dose(step)}"
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Alt and the arrow keys move it, Delete removes it"))

    def _set(self) -> None:
        hold = SECOND * self.hold.value() if is_held(self._step.exercise) else self._step.hold
        self.dose_changed.emit(replace(self._step, hold=hold, reps=self.reps.value()))

    # -- keys and dragging -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt and an arrow move it, Delete removes it."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.hasFocus():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Perhaps a drag begins."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag it once it has moved far enough."""
        if self._pressed is None:
            return
        at = event.position().toPoint()
        if not self._drags and (at - self._pressed).manhattanLength() < FAR:
            return
        self._drags = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(self.mapToParent(at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drop it."""
        drags, self._drags, self._pressed = self._drags, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if drags:
            self.dragged.emit(-1)
            self.dropped.emit(self.mapToParent(event.position().toPoint()).y())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be seen."""
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground where it is dragged, and the focus."""
        del event
        if not self.hasFocus() and not self._drags:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.focus, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)
        painter.end()


def _seconds(value: int) -> str:
    words = exercise_text.seconds(SECOND * value)
    return QCoreApplication.translate("StepRow", "hold %1").replace("%1", words)
