"""One routine: what it is for, its steps, and how long it lasts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.exercise import Routine, Step
from deskbreak.domain.length import total, work
from deskbreak.ui import exercise_text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.facts import facts
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail


class RoutinePage(QWidget):
    """Everything about one routine.

    Signals:
        start_asked: It is to be done now.
        edit_asked: The person wants to change it, or a copy of it.
        remove_asked: The person wants to be without it; only what is their own can go.
    """

    start_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, view: LibraryView, routine: Routine) -> None:
        super().__init__()
        self.setAccessibleName(routine.name)
        self.start = PillButton(self.tr("Start now"), theme, Role.PRIMARY)
        is_own = routine.identifier in view.own
        edit = self.tr("Change it…") if is_own else self.tr("Make your own…")
        self.edit = PillButton(edit, theme)
        self.remove = PillButton(self.tr("Delete"), theme, Role.QUIET)
        self.remove.setVisible(is_own)
        self.start.clicked.connect(self.start_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.remove.clicked.connect(self.remove_asked)
        column = QVBoxLayout(self)
        column.setSpacing(round(12 * unit()))
        column.addWidget(Text(routine.name, theme, "ink", 18, QFont.Weight.Bold, wraps=True))
        words = [
            exercise_text.kind(routine.kind),
            exercise_text.region(routine.focus),
            exercise_text.face(total(routine.steps)),
        ]
        things = {item for step in routine.steps for item in step.exercise.equipment}
        words += sorted(exercise_text.equipment(key) for key in things)
        column.addWidget(facts((one[:1].upper() + one[1:] for one in words), theme))
        buttons = StartFlow(round(8 * unit()), round(6 * unit()))
        buttons.add(self.start)
        buttons.add(self.edit)
        buttons.add(self.remove)
        column.addWidget(buttons)
        card = Card(theme, self.tr("Exercises in order"))
        card.inside.setSpacing(round(12 * unit()))
        for step in routine.steps:
            card.inside.addLayout(step_row(theme, step))
        column.addWidget(card)
        column.addStretch(1)


def step_row(theme: Theme, step: Step) -> QHBoxLayout:
    """One step: a picture, its name and dose, and how long it takes."""
    row, middle = QHBoxLayout(), Qt.AlignmentFlag.AlignVCenter
    row.setSpacing(round(14 * unit()))
    row.addWidget(Thumbnail(step.exercise, theme), 0, middle)
    words = QVBoxLayout()
    words.setSpacing(round(2 * unit()))
    words.addStretch(1)
    words.addWidget(Text(step.exercise.name, theme, "ink", BODY, SEMIBOLD, wraps=True))
    words.addWidget(Text(exercise_text.dose(step), theme, "muted", 9.5, wraps=True))
    words.addStretch(1)
    row.addLayout(words, 1)
    row.addWidget(Text(exercise_text.face(work(step)), theme, "muted", BODY, even=True), 0, middle)
    return row
