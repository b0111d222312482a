"""How much of an exercise: within what its sources allow, and how long that takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.domain.doses import hold_range, is_set_by_hold, reps_range, usual
from deskbreak.domain.exercise import Step
from deskbreak.domain.length import work
from deskbreak.ui import exercise_text, text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.dial import Stepper
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.theme import Theme

SECOND = timedelta(seconds=1)


class DoseCard(Card):
    """The hold and the repetitions of one exercise.

    Signals:
        changed: The person has set another dose, as a `Step`.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__(theme, "")
        self._step = step
        self._usual = usual(step.exercise)
        name = self.tr("Your dose")
        self.setAccessibleName(name)
        self.inside.setSpacing(round(10 * unit()))
        head = QHBoxLayout()
        head.addWidget(Text(name, theme, "ink", 12, SEMIBOLD), 1)
        self._lasts = Text("", theme, "muted", BODY, even=True)
        head.addWidget(self._lasts)
        self.inside.addLayout(head)
        self.hold = Stepper(self.tr("Hold"), theme, _seconds)
        self.reps = Stepper(self.tr("Repetitions"), theme, _times)
        self._back = PillButton(self.tr("Back to the usual dose"), theme, Role.QUIET)
        self._back.set_text_size(9.5)
        self._back.clicked.connect(self._reset)
        self._set_ranges()
        fixed = []
        for dial, label in (
            (self.hold, self.tr("Hold")),
            (self.reps, self.tr("Repetitions")),
        ):
            if dial.minimum() < dial.maximum():
                self.inside.addLayout(_row(Text(label, theme, "muted", BODY), dial))
            else:
                dial.hide()
                fixed.append(dial)
        if len(fixed) == 2:
            words = exercise_text.dose(self._step)
            self.inside.addWidget(Text(words, theme, "ink", BODY, wraps=True))
        self.inside.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.hold.valueChanged.connect(self._set)
        self.reps.valueChanged.connect(self._set)
        self._say()

    def _set_ranges(self) -> None:
        exercise = self._step.exercise
        low, high = hold_range(exercise)
        low, high = (low, high) if is_set_by_hold(exercise) else (exercise.hold, exercise.hold)
        self.hold.setParent(self)
        self.reps.setParent(self)
        self.hold.setRange(round(low / SECOND), round(high / SECOND))
        self.hold.setSingleStep(5 if (high - low) / SECOND >= 5 else 1)
        self.hold.setPageStep(5)
        self.hold.show_value(round(self._step.hold / SECOND))
        fewest, most = reps_range(exercise)
        self.reps.setRange(fewest, most)
        self.reps.setPageStep(2)
        self.reps.show_value(self._step.reps)

    def _set(self) -> None:
        hold = SECOND * self.hold.value() if self.hold.isVisibleTo(self) else self._step.hold
        reps = self.reps.value() if self.reps.isVisibleTo(self) else self._step.reps
        self._step = replace(self._step, hold=hold, reps=reps)
        self._say()
        self.changed.emit(self._step)

    def _reset(self) -> None:
        self.hold.setFocus()
        self._step = self._usual
        self.hold.show_value(round(self._step.hold / SECOND))
        self.reps.show_value(self._step.reps)
        self._say()
        self.changed.emit(self._step)

    def _say(self) -> None:
        self._lasts.setText(exercise_text.face(work(self._step)))
        self._lasts.setAccessibleName(text.length(work(self._step)))
        self._back.setVisible(self._step != self._usual)


def _row(label: QWidget, dial: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label, 1)
    row.addWidget(dial)
    return row


def _seconds(value: int) -> str:
    return exercise_text.seconds(SECOND * value)


def _times(value: int) -> str:
    return exercise_text.times(value)
