"""The windows to browse exercises and routines, and to write one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskbreak.coach import NothingToDo, SessionCoach
from deskbreak.data.shelf import PREFIX, Shelf
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.exercise import Routine, Step
from deskbreak.domain.own_doses import dose_of, own_doses
from deskbreak.domain.plan import Why
from deskbreak.ports import Assignment
from deskbreak.surfaces.house import House
from deskbreak.surfaces.safety import safety_texts
from deskbreak.surfaces.surface import Surface
from deskbreak.ui import text
from deskbreak.ui.placing import bring_to_front, put_in_the_middle

if TYPE_CHECKING:
    from deskbreak.ui.composer_window import ComposerWindow
    from deskbreak.ui.editor_window import EditorWindow
    from deskbreak.ui.exercises_window import ExercisesWindow
    from deskbreak.ui.library_view import LibraryView

UNDO, REPLACE = "undo", "replace"
Request = Callable[[BreakKind, Assignment], Why | None]
"""Begins a session that the person asks for; answers why that cannot be, or None."""


class ExercisesSurface(Surface["ExercisesWindow"]):
    """Opens the window behind "Exercises…", and the editor and the composer from there.

    Signals:
        changed: There is something else to play than before.
    """

    changed = Signal()

    def __init__(
        self,
        house: House,
        shelf: Shelf,
        sessions: SessionCoach,
        request: Request,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(house, parent)
        self._shelf = shelf
        self._sessions = sessions
        self._request = request
        self._writing: list[EditorWindow | ComposerWindow] = []
        self._then: Callable[[], None] | None = None
        self._reduces_motion: Callable[[], bool] = bool
        self._wanted = Path()
        shelf.follow(self._hear_shelf)

    def build(self) -> ExercisesWindow:
        """The window, connected, with nothing in it yet."""
        from deskbreak.ui.exercises_window import ExercisesWindow

        window = ExercisesWindow(self._house.theme(), self._house.clock)
        window.setWindowTitle(self.tr("deskbreak: exercises"))
        window.set_reduced_motion(reduced=self._reduces_motion())
        window.start_asked.connect(self._start)
        window.switched.connect(self._switch)
        window.dose_changed.connect(self._set_dose)
        window.exercise_edit_asked.connect(self._write_exercise)
        window.routine_edit_asked.connect(self._write_routine)
        window.remove_asked.connect(self._remove)
        window.pack_chosen.connect(self._bring_in)
        window.copy_placed.connect(self._hand_out)
        window.answered.connect(self._answer)
        window.resize(window.sizeHint())
        return window

    def fill(self, window: ExercisesWindow) -> None:
        """Show what there is to play, and what the person makes of it."""
        window.show_library(self._view())

    def reduce_motion(self, wanted: Callable[[], bool]) -> None:
        """Show poses instead of movement where that is wanted."""
        self._reduces_motion = wanted
        for window in (self._window, *self._writing):
            if window is not None:
                window.set_reduced_motion(reduced=wanted())

    def wait(self, *, waits: bool) -> None:
        """Let no figure move beside the one of a session."""
        if self._window is None:
            return
        from deskbreak.ui.figure_preview import FigurePreview

        for window in (self._window, *self._writing):
            for preview in window.findChildren(FigurePreview):
                preview.wait(waits=waits)

    def refresh_theme(self) -> None:
        """Take on another look."""
        super().refresh_theme()
        for window in self._writing:
            window.set_theme(self._house.theme())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once nothing is written; whoever would lose something is asked, and may stay."""
        self._then = then
        self._leave_next()

    def _leave_next(self) -> None:
        then = self._then
        if then is None:
            return
        if self._writing:
            window = self._writing[-1]
            bring_to_front(window)
            window.close()
        else:
            self._then = None
            then()

    def _stay(self) -> None:
        self._then = None

    def close(self) -> None:
        """Close the windows; what is written in them and not saved is lost with the program."""
        for window in list(self._writing):
            window.discard()
        super().close()

    def _view(self) -> LibraryView:
        from deskbreak.ui.library_view import LibraryView

        shelf, settings = self._shelf, self._house.settings
        library = shelf.library
        doses, _ = own_doses(library.exercises, settings.exercises.doses)
        return LibraryView(
            exercises=tuple(library.exercises.values()),
            routines=tuple(library.routines.values()),
            needs=self._sessions.needs,
            doses=doses,
            own=shelf.own,
            pictures=shelf.pictures,
            works=safety_texts(self._house.words()).works,
        )

    # -- what the person does --------------------------------------------------------------------

    def _start(self, routine: Routine) -> None:
        """Begin what the person picked, or say why that cannot be."""
        from deskbreak.ui import exercise_text

        key = routine.identifier
        is_alone = key not in self._shelf.library.routines
        try:
            wanted = self._sessions.alone(key) if is_alone else self._sessions.asked_for(key)
        except NothingToDo as refusal:
            reasons = [exercise_text.obstacle(one) for one in refusal.obstacles]
            self._say(self.tr("This is not for you now."), details=reasons or [str(refusal)])
            return
        refused = self._request(*wanted)
        if refused is not None:
            self._say(text.refusal(refused))

    def _switch(self, key: str, is_on: bool) -> None:  # noqa: FBT001 - a signal
        exercise = self._shelf.library.exercises[key]
        before = self._house.settings.exercises
        after = before.with_switched(key, is_on=is_on, by_default=exercise.default_on)
        self._complain(self._house.file.change("exercises", off=after.off, on=after.on))

    def _set_dose(self, step: Step) -> None:
        before = self._house.settings.exercises
        after = before.with_dose(step.exercise.identifier, dose_of(step))
        self._complain(self._house.file.change("exercises", doses=after.doses))

    def _remove(self, kind: str, key: str) -> None:
        library = self._shelf.library
        thing = library.exercises.get(key) or library.routines.get(key)
        why = self._shelf.remove(kind, key)
        if why or thing is None:
            self._complain(why)
        else:
            words = self.tr("“%1” is deleted.").replace("%1", thing.name)
            self._say(words, [(UNDO, self.tr("Undo"))])

    def _bring_in(self, path: str, *, replaces: bool = False) -> None:
        self._wanted = Path(path)
        brought = self._shelf.bring_in(self._wanted, replaces=replaces)
        details = [str(problem) for problem in brought.problems]
        if brought.refusal:
            self._say(brought.refusal, details=details)
        elif brought.is_taken:
            words = self.tr("There is another pack of this name, “%1”. Put this one in its place?")
            answer = (REPLACE, self.tr("Put it in its place"))
            self._say(words.replace("%1", brought.name), [answer])
        elif details:
            words = self.tr("“%1” is there now. What is wrong in it is left out:")
            self._say(words.replace("%1", brought.name), details=details)
        else:
            self._say(self.tr("“%1” is there now.").replace("%1", brought.name))

    def _hand_out(self, path: str) -> None:
        why = self._shelf.hand_out(Path(path))
        self._say(why or self.tr("A copy is in %1.").replace("%1", path))

    def _answer(self, key: str) -> None:
        if key == UNDO:
            self._complain(self._shelf.take_back())
        elif key == REPLACE:
            self._bring_in(str(self._wanted), replaces=True)

    def _complain(self, why: str) -> None:
        if why:
            self._say(why)

    def _say(
        self,
        words: str,
        answers: list[tuple[str, str]] | None = None,
        details: list[str] | None = None,
    ) -> None:
        if self._window is not None:
            self._window.say(words, answers or (), details or ())

    def _hear_shelf(self) -> None:
        self.refresh()
        self.changed.emit()

    # -- writing ---------------------------------------------------------------------------------

    def _write_exercise(self, key: str) -> None:
        from deskbreak.ui.editor_window import EditorWindow

        house = self._house
        window = EditorWindow(house.theme(), house.clock, self._view(), self._shelf, key)
        window.kept.connect(self._show_kept_exercise)
        self._open_writing(window)

    def _write_routine(self, key: str) -> None:
        from deskbreak.ui.composer_window import ComposerWindow

        house = self._house
        window = ComposerWindow(house.theme(), house.clock, self._view(), self._shelf, key)
        window.kept.connect(self._show_kept_routine)
        self._open_writing(window)

    def _open_writing(self, window: EditorWindow | ComposerWindow) -> None:
        window.set_reduced_motion(reduced=self._reduces_motion())
        window.closed.connect(self._drop_writing)
        window.stayed.connect(self._stay)
        self._writing.append(window)
        window.resize(window.sizeHint())
        put_in_the_middle(window)
        window.show()
        bring_to_front(window)

    def _drop_writing(self) -> None:
        closed = self.sender()
        for window in [one for one in self._writing if one is closed]:
            self._writing.remove(window)
            window.deleteLater()
        self._leave_next()

    def _show_kept_exercise(self, key: str) -> None:
        if self._window is not None:
            self._window.show_exercise(_full(key))

    def _show_kept_routine(self, key: str) -> None:
        if self._window is not None:
            self._window.show_routine(_full(key))


def _full(key: str) -> str:
    """The key of something of one's own, wherever it comes from."""
    return key if key.startswith(PREFIX) else f"{PREFIX}{key}"
