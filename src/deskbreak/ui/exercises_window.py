"""All exercises and routines: find one, see it move, set its dose, start it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskbreak.domain.exercise import Routine, Step
from deskbreak.ports import Clock
from deskbreak.ui.arrow_button import ArrowButton
from deskbreak.ui.browser import Browser
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, put_on, unit
from deskbreak.ui.exercise_page import ExercisePage, nothing
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.message_bar import MessageBar
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.routine_page import RoutinePage
from deskbreak.ui.scroll import dress
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme

SIDE = 24
LIST = 340
"""How wide the list is, in pixels of the design."""
WIDE = 760
"""From this width on the list and what was chosen stand side by side."""
TALL = 620
"""From this height on there is room for the filters beside something that is said."""
COPY = "my-own.toml"
"""What a copy of what the person wrote is called, unless they say otherwise."""
EXERCISES, ROUTINES = "exercises", "routines"


class ExercisesWindow(QWidget):
    """The window behind "Exercises…".

    Signals:
        start_asked: This `Routine` is to be done now; one exercise alone comes as a routine of it.
        switched: An exercise is to be offered from now on, or not, by key.
        dose_changed: The person has set another dose, as a `Step`.
        exercise_edit_asked: Write an exercise: the key of the one to begin with, or "".
        routine_edit_asked: Compose a routine: the key of the one to begin with, or "".
        remove_asked: Take out an `exercise` or a `routine` of the person's own, by key.
        pack_chosen: A pack is to be brought in from this path.
        copy_placed: A copy of what the person wrote is to be made at this path.
        answered: An answer to what was said last, by its key.
    """

    start_asked = Signal(object)
    switched = Signal(str, bool)
    dose_changed = Signal(object)
    exercise_edit_asked = Signal(str)
    routine_edit_asked = Signal(str)
    remove_asked = Signal(str, str)
    pack_chosen = Signal(str)
    copy_placed = Signal(str)
    answered = Signal(str)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._clock = clock
        self._view = LibraryView()
        self._reduced = False
        self._goes_deep = False
        self.setWindowTitle(self.tr("Exercises"))
        self.setAccessibleName(self.windowTitle())
        names = [(EXERCISES, self.tr("Exercises")), (ROUTINES, self.tr("Routines"))]
        self.tabs = Tabs(self.tr("What to show"), names, theme, 11)
        self.back = ArrowButton(self.tr("Back to the list"), theme, is_back=True)
        self.new = PillButton(self.tr("New exercise…"), theme)
        self.bring = PillButton(self.tr("Import a pack…"), theme, Role.QUIET)
        self.hand = PillButton(self.tr("Export your own…"), theme, Role.QUIET)
        self.message = MessageBar(theme)
        self.browsers = {
            EXERCISES: Browser(theme, routines=False),
            ROUTINES: Browser(theme, routines=True),
        }
        self._lists = QStackedWidget()
        self._detail = PageScroll(SIDE, 24, self)
        self.page: ExercisePage | RoutinePage | None = None
        self._build()
        self.setMinimumSize(420, 420)
        self._dress()

    def _build(self) -> None:
        side = round(SIDE * unit())
        head = QHBoxLayout()
        head.setContentsMargins(side, round(22 * unit()), side, round(14 * unit()))
        head.setSpacing(round(14 * unit()))
        head.addWidget(self.back)
        title = Text(self.tr("Exercises"), self._theme, "ink", 20, QFont.Weight.Bold)
        self._title = title
        head.addWidget(title)
        head.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.new)
        foot = StartFlow(round(4 * unit()), round(4 * unit()))
        for button in (self.bring, self.hand):
            button.set_text_size(9.5)
            foot.add(button)
        for browser in self.browsers.values():
            self._lists.addWidget(browser)
            browser.picked.connect(self._show)
            browser.list.pressed.connect(self._go_deep)
        body = QHBoxLayout()
        body.setContentsMargins(round((SIDE - 12) * unit()), 0, 0, 0)
        body.setSpacing(0)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, round(8 * unit()))
        column.setSpacing(round(6 * unit()))
        column.addWidget(self._lists, 1)
        column.addWidget(foot)
        body.addWidget(self._side)
        body.addWidget(self._detail, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addLayout(body, 1)
        around.addWidget(self.message)
        self.tabs.chosen.connect(self._turn)
        self.back.clicked.connect(self._go_back)
        self.new.clicked.connect(self._make)
        self.bring.clicked.connect(self._choose_pack)
        self.hand.clicked.connect(self._place_copy)
        self.message.answered.connect(self.answered)
        self.message.closed.connect(self._leave_message)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a list and a figure."""
        return QSize(round(1120 * unit()), round(760 * unit()))

    # -- what it shows ---------------------------------------------------------------------------

    def show_library(self, view: LibraryView) -> None:
        """Show what there is; what is chosen stays chosen."""
        before, self._view = self._view, view
        for browser in self.browsers.values():
            browser.show_library(view)
        key = self._browser.key
        self.hand.setEnabled(bool(view.own))
        if self.page is None or _changed(before, view, key, routines=self._shows_routines):
            self._show(key)
        elif isinstance(self.page, ExercisePage):
            self.page.show_reason(view)

    def show_exercise(self, key: str) -> None:
        """Go to an exercise."""
        self._go_to(EXERCISES, key)

    def show_routine(self, key: str) -> None:
        """Go to a routine."""
        self._go_to(ROUTINES, key)

    def _go_to(self, tab: str, key: str) -> None:
        self.tabs.choose(tab)
        self._browser.choose(key)
        self._show(key)

    def say(
        self,
        words: str,
        answers: Sequence[tuple[str, str]] = (),
        details: Sequence[str] = (),
    ) -> None:
        """Say something about what was done, with what can be done about it."""
        self.message.say(words, answers, details)
        self._arrange()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show poses instead of movement."""
        self._reduced = reduced
        if isinstance(self.page, ExercisePage):
            self.page.preview.set_reduced_motion(reduced=reduced)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._dress()
        put_on(self, theme)

    def _dress(self) -> None:
        for scroll in (self._detail, *(one.scroller for one in self.browsers.values())):
            dress(self, scroll, self._theme)

    @property
    def _shows_routines(self) -> bool:
        return self.tabs.key == ROUTINES

    @property
    def _browser(self) -> Browser:
        return self.browsers[self.tabs.key]

    def _show(self, key: str) -> None:
        self.page = None
        if self._shows_routines:
            routine = self._view.routine(key)
            if routine is not None:
                self.page = RoutinePage(self._theme, self._view, routine)
                self.page.start_asked.connect(self._start)
                self.page.edit_asked.connect(self._edit)
                self.page.remove_asked.connect(self._remove)
        else:
            exercise = self._view.exercise(key)
            if exercise is not None:
                self.page = ExercisePage(self._theme, self._clock, self._view, exercise)
                self.page.preview.set_reduced_motion(reduced=self._reduced)
                self.page.start_asked.connect(self._start)
                self.page.switched.connect(self._switch)
                self.page.dose_changed.connect(self._change_dose)
                self.page.edit_asked.connect(self._edit)
                self.page.remove_asked.connect(self._remove)
        self._detail.show_page(self.page or self._nothing())
        self._arrange()

    def _nothing(self) -> QWidget:
        words = self.tr("Nothing is chosen")
        return nothing(self._theme, words, self.tr("Choose something from the list."))

    # -- what the person does --------------------------------------------------------------------

    def _go_deep(self) -> None:
        """Show what was chosen where there is room for one of both."""
        self._goes_deep = True
        was_alone = not self._detail.isVisibleTo(self)
        self._arrange()
        if was_alone:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._goes_deep = False
        self._lists.setCurrentWidget(self._browser)
        is_routines = self._shows_routines
        words = self.tr("New routine…") if is_routines else self.tr("New exercise…")
        self.new.setText(words)
        self.new.setAccessibleName(words)
        self.new.updateGeometry()
        self._show(self._browser.key)

    def _go_back(self) -> None:
        self._goes_deep = False
        self._arrange()
        self._browser.take_focus()

    def _make(self) -> None:
        (self.routine_edit_asked if self._shows_routines else self.exercise_edit_asked).emit("")

    def _edit(self) -> None:
        signal = self.routine_edit_asked if self._shows_routines else self.exercise_edit_asked
        signal.emit(self._browser.key)

    def _remove(self) -> None:
        self.remove_asked.emit("routine" if self._shows_routines else "exercise", self._browser.key)

    def _choose_pack(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.pack_chosen)
        self._ask_for(dialog)

    def _place_copy(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to put the copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(COPY)
        dialog.fileSelected.connect(self.copy_placed)
        self._ask_for(dialog)

    def _ask_for(self, dialog: QFileDialog) -> None:
        dialog.setNameFilter(f"{self.tr('Packs')} (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _leave_message(self) -> None:
        self._arrange()
        self._browser.take_focus()

    def _start(self) -> None:
        key = self._browser.key
        routine = self._view.routine(key) if self._shows_routines else None
        exercise = None if self._shows_routines else self._view.exercise(key)
        if exercise is not None:
            step = self._view.step(exercise)
            routine = Routine(key, exercise.name, "micro", exercise.regions[0], (step,))
        if routine is not None:
            self.start_asked.emit(routine)

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.switched.emit(self._browser.key, is_on)

    def _change_dose(self, step: Step) -> None:
        doses = {**self._view.doses, step.exercise.identifier: step}
        self._view = replace(self._view, doses=doses)
        self.dose_changed.emit(step)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin in the list."""
        super().showEvent(event)
        self._browser.take_focus()

    # -- keys and room ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Control-F searches, the arrow keys scroll; Escape goes back, then closes."""
        if event.matches(QKeySequence.StandardKey.Find):
            self._goes_deep = False
            self._arrange()
            self._browser.search.setFocus()
            self._browser.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not self._detail.scrolled_by(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the list and what was chosen side by side, or one of them."""
        super().resizeEvent(event)
        self._arrange()

    def _leave(self) -> None:
        if self.message.isVisible():
            self.message.hide()
            self._leave_message()
        elif self.back.isVisible():
            self._go_back()
        elif self._browser.search.text():
            self._browser.search.clear()
        else:
            self.close()

    def _arrange(self) -> None:
        is_wide = self.width() >= WIDE * unit()
        self._side.setVisible(is_wide or not self._goes_deep)
        self._detail.setVisible(is_wide or self._goes_deep)
        self.back.setVisible(not is_wide and self._goes_deep)
        self._title.setVisible(is_wide)
        has_room = self.height() >= TALL * unit() or not self.message.isVisibleTo(self)
        for browser in self.browsers.values():
            browser.show_filters(shown=has_room)
        if is_wide:
            self._side.setFixedWidth(round(LIST * unit()))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)


def _changed(before: LibraryView, view: LibraryView, key: str, *, routines: bool) -> bool:
    """Whether what is shown has become another."""
    if routines:
        return before.routine(key) != view.routine(key)
    return before.exercise(key) != view.exercise(key)
