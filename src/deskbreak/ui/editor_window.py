"""The editor: write an exercise, and see the figure do it meanwhile."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from deskbreak.domain.draft import Draft, free_key, slug
from deskbreak.domain.draft_faults import Fault, Part, faults
from deskbreak.domain.exercise import Step
from deskbreak.domain.length import work
from deskbreak.ports import Clock
from deskbreak.ui import editor_text, exercise_text
from deskbreak.ui.card import Text, unit
from deskbreak.ui.editor_cards import CareCard, HowMuchCard, WhatCard, WordsCard
from deskbreak.ui.figure_preview import FigurePreview
from deskbreak.ui.keeping import Keeping
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.movement_card import MovementCard
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.picture_view import PictureView
from deskbreak.ui.theme import Theme
from deskbreak.ui.writing_window import WritingWindow

CONTEXT = "EditorWindow"


class EditorWindow(WritingWindow[Draft]):
    """The window behind "New exercise…", "Make your own…" and "Change it…"."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        view: LibraryView,
        keeping: Keeping,
        key: str = "",
    ) -> None:
        self._view = view
        self._keeping = keeping
        self._moved: object = None
        self._key = key if key in view.own else ""
        super().__init__(theme, _draft(view, key), _title(is_own=key in view.own))
        self.what, self.words = WhatCard(theme), WordsCard(theme)
        self.how_much, self.care = HowMuchCard(theme), CareCard(theme)
        self.movement = MovementCard(theme, view.exercises)
        self.movement.pose_shown.connect(self._show_pose)
        cards = (self.what, self.words, self.movement, self.how_much, self.care)
        for card in cards:
            card.changed.connect(self.change)
        self.lay_page(cards, 2)
        self.preview = FigurePreview(theme, clock)
        self.picture = PictureView(theme)
        self._summary = Text("", theme, "ink", 12, SEMIBOLD, wraps=True)
        self._lasts = Text("", theme, "muted", wraps=True)
        self._beside.addWidget(self.preview, 1)
        self._beside.addWidget(self.picture, 1)
        self._beside.addWidget(self._summary)
        self._beside.addWidget(self._lasts)
        self.dress()
        self.become(self.value)
        self.what.name.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room to write and to look."""
        return QSize(round(1120 * unit()), round(780 * unit()))

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show poses instead of movement."""
        self.preview.set_reduced_motion(reduced=reduced)

    # -- what it shows ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the draft as it is now."""
        found = self._faults() if self.tells else ()
        for card in (self.what, self.words, self.how_much, self.care):
            card.show_draft(self.value)
            card.tell(found)
        self.movement.show_draft(self.value)
        for part, block in (
            (Part.MOVEMENT, self.movement.poses),
            (Part.PICTURE, self.movement.picture),
        ):
            mine = [one for one in found if one.part is part]
            block.tell(editor_text.fault(mine[0]) if mine else "")
        self._show_preview()

    def _show_preview(self) -> None:
        draft, exercise = self.value, self.value.shown()
        self.preview.setVisible(not draft.uses_picture)
        self.picture.setVisible(draft.uses_picture)
        if draft.uses_picture:
            self.picture.show_picture(draft.picture, exercise.name)
        moved = (exercise.animation, exercise.sides, exercise.hold, exercise.reps)
        if moved != self._moved:
            self._moved = moved
            self.preview.show_exercise(exercise)
        step = Step(exercise, exercise.reps, exercise.hold)
        self._summary.setText(exercise.name)
        self._summary.setVisible(bool(draft.name.strip()))
        words = (exercise_text.dose(step), exercise_text.face(work(step)))
        self._lasts.setText(" · ".join(words))

    def _show_pose(self, at: int) -> None:
        self._moved = None
        self.preview.show_pose(self.value.shown(), self.value.poses[at])

    def _faults(self) -> tuple[Fault, ...]:
        others = [one.name for one in self._view.exercises if one.identifier != self._key]
        return faults(self.value, others)

    def first_fault(self) -> QWidget | None:
        """The first field that something is wrong with."""
        found = self._faults()
        if not found:
            return None
        first = found[0]
        if first.part is Part.CUES:
            return self.words.cues.fields[first.at]
        fields: dict[Part, QWidget] = {
            **self.what.fields,
            **self.how_much.fields,
            Part.MOVEMENT: self.movement.add,
            Part.PICTURE: self.movement.choose_picture,
        }
        return fields[first.part]

    # -- saving ----------------------------------------------------------------------------------

    def keep(self) -> tuple[str, str]:
        """Keep the exercise."""
        draft = self.value
        taken = {one.identifier.rpartition(":")[2] for one in self._view.exercises}
        key = self._key or free_key(slug(draft.name), taken)
        exercise = replace(draft.shown(), identifier=key)
        why = self._keeping.keep_exercise(exercise, draft.picture if draft.uses_picture else "")
        if not why:
            # Whatever is undone or changed from now on, it is this one that is kept again.
            self._key = key
        return key, why


def _draft(view: LibraryView, key: str) -> Draft:
    exercise = view.exercise(key)
    if exercise is None:
        return Draft()
    is_own = key in view.own
    draft = Draft.of(exercise, is_own=is_own, picture=view.pictures.get(key, ""))
    return draft if is_own else replace(draft, name="")


def _title(*, is_own: bool) -> str:
    if is_own:
        return QCoreApplication.translate(CONTEXT, "Your exercise")
    return QCoreApplication.translate(CONTEXT, "New exercise")
