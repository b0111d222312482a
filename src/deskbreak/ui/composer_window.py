"""The composer: put exercises in order, set their doses, and see how long it takes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from deskbreak.domain.draft import free_key, slug
from deskbreak.domain.draft_faults import LONGEST_NAME
from deskbreak.domain.exercise import Step
from deskbreak.domain.routine_draft import KINDS, MEANT, Flaw, RoutineDraft
from deskbreak.ports import Clock
from deskbreak.ui import exercise_text
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.choice_box import ChoiceBox
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.field_block import FieldBlock
from deskbreak.ui.figure_preview import FigurePreview
from deskbreak.ui.keeping import Keeping
from deskbreak.ui.library_view import LibraryView, by_region
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.step_list import StepList
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator
from deskbreak.ui.writing_window import WritingWindow

CONTEXT = "ComposerWindow"
_tr = translator(CONTEXT)


class ComposerWindow(WritingWindow[RoutineDraft]):
    """The window behind "New routine…" and "Change it…"."""

    def __init__(
        self, theme: Theme, clock: Clock, view: LibraryView, keeping: Keeping, key: str = ""
    ) -> None:
        routine = view.routine(key)
        is_own = key in view.own
        draft = RoutineDraft() if routine is None else RoutineDraft.of(routine, is_own=is_own)
        self._view = view
        self._keeping = keeping
        self._at = 0
        self._key = key if key in view.own else ""
        self._shown = ""
        super().__init__(theme, draft, _title(is_own=is_own))
        offered = sorted(
            (one for one in view.exercises if _can_be_used(one.identifier, view)), key=by_region
        )
        self._exercises = {one.identifier: one for one in offered}
        self._build_what()
        self._build_steps()
        self.lay_page((self._what, self._order), 1)
        self.preview = FigurePreview(theme, clock)
        self.lasts = Text("", theme, "ink", 25, SEMIBOLD, even=True)
        self._meant = Text("", theme, "muted", wraps=True)
        self._beside.addWidget(self.preview, 1)
        self._beside.addWidget(self.lasts)
        self._beside.addWidget(self._meant)
        self.dress()
        self.become(self.value)
        self.name.setFocus()

    def _build_what(self) -> None:
        theme = self._theme
        self._what = Card(theme, self.tr("What it is"))
        self._what.inside.setSpacing(round(14 * unit()))
        self.name = EntryField(self.tr("Name"), theme, self.tr("Such as: After lunch"))
        self.name.textEdited.connect(self._set_name)
        self._name_block = FieldBlock(self.tr("Name"), self.name, theme)
        kinds = [(key, exercise_text.kind(key)) for key in KINDS]
        self.kind = Tabs(self.tr("For"), kinds, theme, 10)
        self.kind.chosen.connect(self._set_kind)
        self._what.inside.addWidget(self._name_block)
        self._what.inside.addWidget(FieldBlock(self.tr("For"), self.kind, theme))

    def _build_steps(self) -> None:
        theme = self._theme
        self._order = Card(theme, self.tr("Exercises in order"))
        self._order.inside.setSpacing(round(10 * unit()))
        choices = [("", self.tr("Add an exercise…"))]
        choices += [
            (key, f"{one.name} · {exercise_text.region(one.regions[0])}")
            for key, one in self._exercises.items()
        ]
        self.add = ChoiceBox(self.tr("Add an exercise"), choices, theme)
        self.add.chosen.connect(self._add)
        self.steps = StepList(theme)
        self.steps.dose_changed.connect(self._set_step)
        self.steps.moved.connect(self._move)
        self.steps.removed.connect(self._remove)
        self.steps.picked.connect(self._pick)
        hint = self.tr("Drag them, or move them with Alt and the arrow keys.")
        self._steps_block = FieldBlock(self.tr("Exercises in order"), self.steps, theme, hint)
        self._empty = Text(
            self.tr("Nothing here yet. Add the first exercise below."), theme, "muted", wraps=True
        )
        self._steps_block.column.insertWidget(2, self._empty)
        self._order.inside.addWidget(self._steps_block)
        self._order.inside.addWidget(self.add)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room to write and to look."""
        return QSize(round(1080 * unit()), round(760 * unit()))

    # -- what it shows ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the draft as it is now."""
        draft = self.value
        if self.name.text() != draft.name:
            self.name.setText(draft.name)
        self.kind.show_key(draft.kind)
        self.add.show_key("")
        self.steps.show_steps(draft.steps)
        self.steps.setVisible(bool(draft.steps))
        self._empty.setVisible(not draft.steps)
        self.lasts.setText(exercise_text.face(draft.lasts))
        self.lasts.setAccessibleName(
            self.tr("It lasts %1").replace("%1", exercise_text.face(draft.lasts))
        )
        self._meant.setText(_length_words(draft))
        self._show_figure()
        flaws = self._flaws() if self.tells else ()
        names = [one for one in flaws if one in NAME_FLAWS]
        self._name_block.tell(_words(names[0]) if names else "")
        others = [one for one in flaws if one not in NAME_FLAWS]
        self._steps_block.tell(_words(others[0]) if others else "")

    def _show_figure(self) -> None:
        steps = self.value.steps
        self.preview.button.setVisible(bool(steps))
        if steps:
            self._at = min(self._at, len(steps) - 1)
            exercise = steps[self._at].exercise
            if exercise.identifier != self._shown:
                self._shown = exercise.identifier
                self.preview.show_exercise(exercise)

    def _flaws(self) -> tuple[Flaw, ...]:
        others = [one.name for one in self._view.routines if one.identifier != self._key]
        return self.value.flaws(others)

    def first_fault(self) -> QWidget | None:
        """The first field that something is wrong with."""
        flaws = self._flaws()
        if not flaws:
            return None
        return self.name if flaws[0] in NAME_FLAWS else self.add

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show poses instead of movement."""
        self.preview.set_reduced_motion(reduced=reduced)

    # -- saving ----------------------------------------------------------------------------------

    def keep(self) -> tuple[str, str]:
        """Keep the routine."""
        draft = self.value
        taken = {one.identifier.rpartition(":")[2] for one in self._view.routines}
        key = self._key or free_key(slug(draft.name), taken)
        why = self._keeping.keep_routine(replace(draft.routine(), identifier=key))
        if not why:
            # Whatever is undone or changed from now on, it is this one that is kept again.
            self._key = key
        return key, why

    # -- what the person does --------------------------------------------------------------------

    def _set_name(self, words: str) -> None:
        self.change(replace(self.value, name=words), "name")

    def _set_kind(self, key: str) -> None:
        self.change(replace(self.value, kind=key))

    def _add(self, key: str) -> None:
        exercise = self._exercises.get(key)
        if exercise is not None:
            self._at = len(self.value.steps)
            self.change(self.value.with_exercise(exercise))

    def _set_step(self, at: int, step: Step) -> None:
        self.change(self.value.with_step(at, step), f"dose {at}")

    def _move(self, at: int, to: int) -> None:
        self._at = to
        self.change(self.value.moved(at, to))

    def _remove(self, at: int) -> None:
        self.change(self.value.without(at))

    def _pick(self, at: int) -> None:
        self._at = at
        self._show_figure()
        self._scroll.ensureWidgetVisible(self.steps.rows[at])


NAME_FLAWS = frozenset({Flaw.NAME_MISSING, Flaw.NAME_LONG, Flaw.NAME_TAKEN})


def _can_be_used(key: str, view: LibraryView) -> bool:
    """Whether a routine of one's own can name an exercise: not one of somebody else's pack."""
    return ":" not in key or key in view.own


def _title(*, is_own: bool) -> str:
    return _tr("Your routine") if is_own else _tr("New routine")


def _words(flaw: Flaw) -> str:
    return {
        Flaw.NAME_MISSING: _tr("Give it a name."),
        Flaw.NAME_LONG: _tr("Use at most %n characters.", LONGEST_NAME),
        Flaw.NAME_TAKEN: _tr("Another one has this name already."),
        Flaw.EMPTY: _tr("Add at least one exercise."),
        Flaw.TOO_MANY: _tr("That is more than a routine can hold."),
    }[flaw]


def _length_words(draft: RoutineDraft) -> str:
    """Whether it fits what it is for; a hint, never a refusal."""
    if not draft.steps:
        return _tr("Here you see how long it takes.")
    low, high = (exercise_text.face(span) for span in MEANT[draft.kind])
    meant = _tr("%1 to %2 is usual for this.").replace("%1", low).replace("%2", high)
    if draft.is_short:
        return f"{_tr('That is rather short.')} {meant}"
    if draft.is_long:
        return f"{_tr('That is rather long.')} {meant}"
    return _tr("Getting ready and changing sides included.")
