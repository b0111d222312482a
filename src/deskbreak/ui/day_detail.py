"""One day in full, below the calendar: its sessions, what was edited, and what can be."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.records import Mark, SessionRecord
from deskbreak.ui import day_text, streak_text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.facts import Tag
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.streak_cards import SEMIBOLD
from deskbreak.ui.streak_view import DayView, Names
from deskbreak.ui.theme import Theme

SMALL = 9.5


class DayDetail(QWidget):
    """The sessions of a day with the buttons that correct, remove and add.

    Signals:
        add_asked: The person wants to add a session on this day.
        correct_asked: They want to correct one, which is given.
        removed: They remove one, by its identifier.
        marked: They mark the day, or None: it is an ordinary one again.
        away_asked: They want to mark several days from this one on.
    """

    add_asked = Signal(object)
    correct_asked = Signal(object)
    removed = Signal(str)
    marked = Signal(object, object)
    away_asked = Signal(object)

    def __init__(self, theme: Theme, view: DayView, names: Names, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._names = names
        self._is_future = view.day > today
        self.setAccessibleName(streak_text.full_day_name(view.day, self.locale()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(4 * unit()), 0, 0)
        column.setSpacing(round(6 * unit()))
        for session in view.sessions:
            column.addWidget(self._session(session))
        if not view.sessions and not self._is_future:
            words = day_text.nothing(view.day, today)
            column.addWidget(Text(words, theme, "muted", BODY, wraps=True))
        for edit in view.edits:
            words = day_text.edit_line(edit, names)
            column.addWidget(Text(words, theme, "muted", SMALL, wraps=True))
        column.addWidget(self._actions())

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._view.day

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme

    def _session(self, session: SessionRecord) -> QWidget:
        theme, row = self._theme, QWidget()
        name = streak_text.routine_name(session.routine, self._names)
        when, amount = day_text.when(session, self.locale()), day_text.amount(session)
        tag = day_text.tag(session)
        said = ", ".join(filter(None, (when, name, amount, tag)))
        row.setAccessibleName(said)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(12 * unit()))
        middle = Qt.AlignmentFlag.AlignVCenter
        at = Text(when, theme, "muted", BODY, even=True)
        at.setMinimumWidth(round(48 * unit()))
        line.addWidget(at, 0, middle)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(name, theme, "ink", BODY, SEMIBOLD, wraps=True))
        words.addWidget(Text(amount, theme, "muted", SMALL, wraps=True))
        line.addLayout(words, 1)
        if tag:
            line.addWidget(Tag(tag, theme), 0, middle)
        for label, act in (
            (self.tr("Correct…"), lambda: self.correct_asked.emit(session)),
            (self.tr("Remove"), lambda: self.removed.emit(session.identifier)),
        ):
            button = self._button(label, Role.QUIET)
            button.setAccessibleName(f"{label} {said}")
            button.clicked.connect(act)
            line.addWidget(button, 0, middle)
        return row

    def _actions(self) -> StartFlow:
        view, row = self._view, StartFlow(round(8 * unit()), round(6 * unit()))
        if not self._is_future:
            add = self._button(self.tr("Add a session…"))
            add.clicked.connect(lambda: self.add_asked.emit(view.day))
            row.add(add)
        for mark, words in (
            (Mark.HOLIDAY, self.tr("Mark as holiday")),
            (Mark.SICK, self.tr("Mark as sick")),
        ):
            if view.mark is not mark:
                button = self._button(words)
                button.clicked.connect(lambda _=False, mark=mark: self.marked.emit(view.day, mark))
                row.add(button)
        if view.mark is not None:
            plain = self._button(self.tr("An ordinary day again"))
            plain.clicked.connect(lambda: self.marked.emit(view.day, None))
            row.add(plain)
        away = self._button(self.tr("Away until…"))
        away.clicked.connect(lambda: self.away_asked.emit(view.day))
        row.add(away)
        return row

    def _button(self, words: str, role: Role = Role.PLAIN) -> PillButton:
        button = PillButton(words, self._theme, role)
        button.set_text_size(SMALL)
        return button
