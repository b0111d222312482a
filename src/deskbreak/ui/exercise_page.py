"""One exercise: the figure doing it, its dose, how to do it, and what to watch out for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.exercise import Exercise
from deskbreak.ports import Clock
from deskbreak.ui import exercise_text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.dose_card import DoseCard
from deskbreak.ui.facts import facts
from deskbreak.ui.figure_preview import FigurePreview
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.page import card_of, numbered, paragraph, points, sources
from deskbreak.ui.picture_view import PictureView
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.switch import Switch
from deskbreak.ui.theme import Theme

WIDE = 600
"""From this width on the figure stands beside the words; in pixels of the design."""


class ExercisePage(QWidget):
    """Everything about one exercise.

    Signals:
        start_asked: It is to be done now.
        switched: It is to be offered from now on, or not.
        dose_changed: The person has set another dose, as a `Step`.
        edit_asked: The person wants to change it, or a copy of it.
        remove_asked: The person wants to be without it; only what is their own can go.
    """

    start_asked = Signal()
    switched = Signal(bool)
    dose_changed = Signal(object)
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock, view: LibraryView, exercise: Exercise) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._exercise = exercise
        self.setAccessibleName(exercise.name)
        self.preview = FigurePreview(theme, clock)
        self.preview.setParent(self)
        self.preview.show_exercise(exercise)
        self.preview.setFixedHeight(round(420 * unit()))
        self.start = PillButton(self.tr("Start now"), theme, Role.PRIMARY)
        is_own = exercise.identifier in view.own
        edit = self.tr("Change it…") if is_own else self.tr("Make your own…")
        self.edit = PillButton(edit, theme)
        self.remove = PillButton(self.tr("Delete"), theme, Role.QUIET)
        self.remove.setVisible(is_own)
        self.offered = Switch(self.tr("Offer it in breaks"), theme)
        self.offered.setChecked(view.is_on(exercise))
        self.dose = DoseCard(theme, view.step(exercise))
        self.start.clicked.connect(self.start_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.offered.toggled.connect(self._switch)
        self.dose.changed.connect(self.dose_changed)
        column = QVBoxLayout(self)
        column.setSpacing(round(14 * unit()))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(round(22 * unit()))
        path = view.pictures.get(exercise.identifier, "")
        if path:
            picture = PictureView(theme)
            picture.show_picture(path, exercise.name)
            picture.setFixedHeight(round(400 * unit()))
            self.preview.hide()
            self._top.addWidget(picture, 5)
        else:
            self._top.addWidget(self.preview, 5)
        self._words = QWidget()
        self._fill_words()
        self._top.addWidget(self._words, 4)
        column.addLayout(self._top)
        for card in self._cards():
            column.addWidget(card)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the words below the figure where they do not fit beside it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= WIDE * unit()
        self._top.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def show_reason(self, view: LibraryView) -> None:
        """Say again why it is not offered, after something has changed."""
        self._view = view
        self._say()

    def _fill_words(self) -> None:
        theme, exercise = self._theme, self._exercise
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(10 * unit()))
        column.addWidget(Text(exercise.name, theme, "ink", 18, QFont.Weight.Bold, wraps=True))
        if exercise.aliases:
            other = self.tr("Also: %1").replace("%1", ", ".join(exercise.aliases))
            column.addWidget(paragraph(other, theme, "muted", 9.5))
        column.addWidget(facts(_facts(exercise), theme))
        buttons = StartFlow(round(8 * unit()), round(6 * unit()))
        buttons.add(self.start)
        buttons.add(self.edit)
        buttons.add(self.remove)
        column.addWidget(buttons)
        column.addWidget(self.offered)
        self._reason = paragraph("", theme, "accent_text", 9.5)
        column.addWidget(self._reason)
        self._say()
        column.addWidget(self.dose)
        column.addStretch(1)

    def _say(self) -> None:
        why = self._view.obstacle(self._exercise)
        is_off = not self.offered.isChecked()
        words = "" if why is None or is_off else exercise_text.obstacle(why)
        self._reason.setText(words)
        self._reason.setVisible(bool(words))

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._say()
        self.switched.emit(is_on)

    def _cards(self) -> list[Card]:
        theme, exercise, cards = self._theme, self._exercise, []
        how = card_of(theme, self.tr("How to do it"))
        how.inside.addLayout(numbered(exercise.cues, theme))
        if exercise.tempo:
            tempo = self.tr("Tempo: %1").replace("%1", exercise.tempo)
            how.inside.addWidget(paragraph(tempo, theme, "muted"))
        cards.append(how)
        for title, words, role in (
            (self.tr("Common mistakes"), exercise.mistakes, "grace"),
            (self.tr("Take care"), exercise.cautions, "danger"),
        ):
            if words:
                card = card_of(theme, title)
                card.inside.addLayout(points(words, theme, role))
                cards.append(card)
        if exercise.sources:
            titles = [
                self._view.works[key].title if key in self._view.works else key
                for key in exercise.sources
            ]
            cards[-1].inside.addWidget(sources(titles, theme))
        return cards


def _facts(exercise: Exercise) -> list[str]:
    words = [exercise_text.region(key) for key in exercise.regions]
    words += [exercise_text.posture(exercise.posture), exercise_text.level(exercise.level)]
    words += [_capital(exercise_text.equipment(key)) for key in exercise.equipment]
    words += [exercise_text.discreet(exercise.discreet)]
    words += [exercise_text.wheelchair(exercise.wheelchair)]
    return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def nothing(theme: Theme, words: str, hint: str) -> QWidget:
    """What stands where there is nothing to show."""
    made = QWidget()
    column = QVBoxLayout(made)
    card = Card(theme, words)
    card.inside.setContentsMargins(*(round(36 * unit()),) * 4)
    card.inside.setSpacing(round(6 * unit()))
    card.inside.addStretch(1)
    semibold = QFont.Weight.DemiBold
    for one in (
        Text(words, theme, "ink", 13, semibold, wraps=True),
        Text(hint, theme, "muted", BODY, wraps=True),
    ):
        one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.inside.addWidget(one)
    card.inside.addStretch(1)
    row = QHBoxLayout()
    row.addWidget(card)
    column.addLayout(row)
    return made
