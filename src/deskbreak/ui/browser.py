"""The list at the side of the exercises window: search, filters, and what was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.domain.exercise import Exercise, Routine
from deskbreak.ui import exercise_text
from deskbreak.ui.card import Text, unit
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.library_view import LibraryView, by_region
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.pick_list import PickList, PickRow
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail

EVERYTHING, OFFERED, OWN = "", "offered", "own"
SIDE = 12


class Browser(QWidget):
    """Finds an exercise or a routine.

    Signals:
        picked: Another one was chosen, by its key.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, *, routines: bool) -> None:
        super().__init__()
        self._theme = theme
        self._routines = routines
        self._view = LibraryView()
        self._side = round(SIDE * unit())
        name = self.tr("Routines") if routines else self.tr("Exercises")
        self.setAccessibleName(name)
        hint = self.tr("Search by name")
        self.search = EntryField(hint, theme, hint)
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self.apply)
        self.list = PickList(name)
        self.list.picked.connect(self.picked)
        self._count = Text("", theme, "muted", 9.5)
        self._nothing = Text("", theme, "muted", wraps=True)
        self._filters = QVBoxLayout()
        self._filters.setSpacing(round(6 * unit()))
        self.regions: Tabs | None = None
        self.which: Tabs | None = None
        self._scroll = PageScroll(SIDE, 16)
        self.list.reached.connect(self._scroll.ensureWidgetVisible)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setSpacing(round(6 * unit()))
        inside.addWidget(self._nothing)
        inside.addWidget(self.list)
        inside.addStretch(1)
        self._scroll.show_page(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(8 * unit()))
        top = QVBoxLayout()
        top.setContentsMargins(self._side, 0, self._side, 0)
        top.setSpacing(round(8 * unit()))
        top.addWidget(self.search)
        top.addLayout(self._filters)
        top.addWidget(self._count)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)

    @property
    def key(self) -> str:
        """What is chosen, or ""."""
        return self.list.key

    def show_library(self, view: LibraryView) -> None:
        """Show what there is; the search stays."""
        is_first = not self.list.rows
        self._view = view
        if is_first:
            self._build_filters()
        self.list.fill([*self._rows()])
        if is_first and self.list.rows:
            self.list.choose(self.list.rows[0].key)
        self.apply()

    def choose(self, key: str) -> None:
        """Choose one without saying so."""
        self.list.choose(key)

    def take_focus(self) -> None:
        """Put the keyboard on what is chosen, or on the search where nothing is."""
        if not self.list.take_focus():
            self.search.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme

    def show_filters(self, *, shown: bool) -> None:
        """Show the filters, or leave their room to the list."""
        for tabs in (self.regions, self.which):
            if tabs is not None:
                tabs.setVisible(shown)

    @property
    def scroller(self) -> PageScroll:
        """What the list scrolls in."""
        return self._scroll

    def apply(self) -> None:
        """Show what fits the search and the filters."""
        count = self.list.filter(self._keeps)
        words = self.tr("%n found", "", count)
        self._count.setText(words if count != len(self.list.rows) else self._all(count))
        self._nothing.setVisible(count == 0)
        if not self.list.rows:
            self._nothing.setText(self.tr("There is nothing here yet."))
        else:
            self._nothing.setText(self.tr("Nothing fits. Try fewer letters or another filter."))

    def _all(self, count: int) -> str:
        if self._routines:
            return self.tr("%n routines", "", count)
        return self.tr("%n exercises", "", count)

    def _build_filters(self) -> None:
        choices = [(EVERYTHING, self.tr("All"))]
        if self._routines:
            kinds = dict.fromkeys(one.kind for one in self._view.routines)
            choices += [(key, exercise_text.kind(key)) for key in kinds]
            self.regions = Tabs(self.tr("Kind"), choices, self._theme, 9.5)
        else:
            choices += [(key, exercise_text.region(key)) for key in self._view.regions]
            self.regions = Tabs(self.tr("Area of the body"), choices, self._theme, 9.5)
            which = [
                (EVERYTHING, self.tr("Everything")),
                (OFFERED, self.tr("Offered to you")),
                (OWN, self.tr("Your own")),
            ]
            self.which = Tabs(self.tr("Which exercises"), which, self._theme, 9.5)
        for tabs in (self.regions, self.which):
            if tabs is not None:
                tabs.chosen.connect(self._filter)
                self._filters.addWidget(tabs)

    def _filter(self) -> None:
        self.apply()

    def _rows(self) -> list[PickRow]:
        if self._routines:
            return [self._routine_row(one) for one in self._view.routines]
        return [self._exercise_row(one) for one in sorted(self._view.exercises, key=by_region)]

    def _exercise_row(self, one: Exercise) -> PickRow:
        dose = exercise_text.dose(self._view.step(one))
        detail = f"{exercise_text.region(one.regions[0])} · {dose}"
        note = ""
        if not self._view.is_on(one):
            note = self.tr("Off")
        elif self._view.obstacle(one) is not None:
            note = self.tr("Not offered")
        picture = self._thumbnail(one)
        return PickRow(self._theme, one.identifier, one.name, detail, note, picture)

    def _routine_row(self, one: Routine) -> PickRow:
        detail = exercise_text.routine_summary(one)
        picture = self._thumbnail(one.steps[0].exercise)
        return PickRow(self._theme, one.identifier, one.name, detail, "", picture)

    def _thumbnail(self, one: Exercise) -> Thumbnail:
        made = Thumbnail(one, self._theme)
        made.show_file(self._view.pictures.get(one.identifier, ""))
        return made

    def _keeps(self, key: str) -> bool:
        wanted = self.search.text().casefold().split()
        region = self.regions.key if self.regions is not None else EVERYTHING
        if self._routines:
            routine = self._view.routine(key)
            return routine is not None and _fits_routine(routine, wanted, region)
        exercise = self._view.exercise(key)
        if exercise is None or not _fits(exercise, wanted, region):
            return False
        match self.which.key if self.which is not None else EVERYTHING:
            case "offered":
                return self._view.obstacle(exercise) is None
            case "own":
                return key in self._view.own
            case _:
                return True


def _fits(one: Exercise, wanted: list[str], region: str) -> bool:
    words = " ".join((one.name, *one.aliases)).casefold()
    return (not region or region in one.regions) and all(word in words for word in wanted)


def _fits_routine(one: Routine, wanted: list[str], kind: str) -> bool:
    words = " ".join((one.name, *(step.exercise.name for step in one.steps))).casefold()
    return (not kind or kind == one.kind) and all(word in words for word in wanted)
