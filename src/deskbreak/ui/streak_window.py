"""Your movement: the week, the run of kept days, a year of them, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.domain.practice import Practice
from deskbreak.domain.records import SessionRecord
from deskbreak.ui.card import put_on, unit
from deskbreak.ui.day_detail import DayDetail
from deskbreak.ui.edit_sheets import AwaySheet, SessionSheet
from deskbreak.ui.place import Place, let_go
from deskbreak.ui.scroll import dress, scroll_area
from deskbreak.ui.sheet import Sheet
from deskbreak.ui.streak_page import StreakPage
from deskbreak.ui.streak_view import DayView, StreakView
from deskbreak.ui.streak_welcome import StreakWelcome
from deskbreak.ui.theme import Theme
from deskbreak.ui.undo_bar import UndoBar

__all__ = ["StreakView", "StreakWindow"]


class StreakWindow(QWidget):
    """The window behind "Streak…".

    Signals:
        session_asked: Somebody who has no days yet wants to begin.
        range_asked: The person wants to see another range, in days.
        day_asked: They want to see a day in full.
        added: They did a session away from the desk: what they say of it.
        corrected: What they say of a session, by its identifier.
        removed: There was no such session.
        marked: From one day to another, they are on holiday, sick, or neither.
        undo_asked: The last edit shall be taken back.
        woken: The window has come to the front; it may have got late meanwhile.
    """

    session_asked = Signal()
    range_asked = Signal(int)
    day_asked = Signal(object)
    added = Signal(object)
    corrected = Signal(str, object)
    removed = Signal(str)
    marked = Signal(object, object, object)
    undo_asked = Signal()
    woken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._view: StreakView | None = None
        self._page: StreakPage | None = None
        self._sheet: Sheet | None = None
        self.setWindowTitle(self.tr("Your movement"))
        self.setAccessibleName(self.windowTitle())
        self._scroll = scroll_area(self)
        self._place = Place()
        self._scroll.setWidget(self._place)
        self.undo_bar = UndoBar(theme)
        self.undo_bar.undone.connect(self.undo_asked)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._scroll, 1)
        around.addWidget(self.undo_bar)
        self.setMinimumSize(560, 420)
        dress(self, self._scroll, theme)

    @property
    def view(self) -> StreakView | None:
        """What is shown."""
        return self._view

    @property
    def days(self) -> int:
        """The range that is shown, in days; 0 before anything is."""
        return self._view.practice.days if self._view is not None else 0

    @property
    def sheet(self) -> Sheet | None:
        """What is being written, if anything is."""
        return self._sheet

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a year."""
        return QSize(1120, 760)

    def show_streak(self, view: StreakView) -> None:
        """Show how things stand; the chosen day, and one that is open, stay so."""
        was, had_focus = self._page, self._page_has_focus()
        at = self._scroll.verticalScrollBar().value()
        self._view = view
        if view.is_empty:
            self._page = None
            welcome = StreakWelcome(self._theme, view)
            welcome.begun.connect(self.session_asked)
            welcome.away_told.connect(self._add)
            self._place.hold(welcome)
            return
        page = self._page = StreakPage(self._theme, view)
        page.day_asked.connect(self.day_asked)
        page.practice.range_asked.connect(self.range_asked)
        page.detail_shown.connect(self._connect_detail)
        opened = was.opened if was is not None else None
        if was is not None and was.chart.chosen != was.chart.today:
            page.chart.choose(was.chart.chosen)
        self._place.hold(page)
        if opened is not None:
            self.day_asked.emit(opened)
        self._lay_out()
        self._scroll.verticalScrollBar().setValue(at)
        if had_focus:
            page.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_has_focus(self) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and self._scroll.isAncestorOf(focused)

    def show_practice(self, practice: Practice) -> None:
        """Show another range."""
        if self._view is not None and self._page is not None:
            self._view = replace(self._view, practice=practice)
            self._page.practice.show_practice(practice)

    def show_day(self, view: DayView) -> None:
        """Show a day in full."""
        if self._page is not None:
            self._page.show_detail(view)

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say at the bottom what was done."""
        self.undo_bar.tell(words, can_undo=can_undo)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    # -- what is written --------------------------------------------------------------------------

    def _connect_detail(self, detail: DayDetail) -> None:
        detail.add_asked.connect(self._add)
        detail.correct_asked.connect(self._correct)
        detail.removed.connect(self.removed)
        detail.marked.connect(self._mark)
        detail.away_asked.connect(self._be_away)
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _lay_out(self) -> None:
        """Give everything its place now; otherwise it has one only after some events."""
        QCoreApplication.sendEvent(self._place, QEvent(QEvent.Type.LayoutRequest))

    def _bring_into_sight(self) -> None:
        """Scroll to a day that was opened, once it has its place."""
        detail = self._page.detail if self._page is not None else None
        if detail is not None:
            self._lay_out()
            self._scroll.ensureWidgetVisible(detail, 0, round(20 * unit()))

    def _add(self, day: date) -> None:
        self._write_session(day)

    def _correct(self, session: SessionRecord) -> None:
        self._write_session(session)

    def _write_session(self, shown: date | SessionRecord) -> None:
        if self._view is None:
            return
        names, today = self._view.names, self._view.streak.today
        sheet = SessionSheet(self._theme, names, today, shown, self)

        def save() -> None:
            self._leave_sheet()
            if isinstance(shown, SessionRecord):
                self.corrected.emit(shown.identifier, sheet.said)
            else:
                self.added.emit(sheet.said)

        sheet.saved.connect(save)
        self._open(sheet, sheet.what)

    def _mark(self, day: date, mark: object) -> None:
        self.marked.emit(day, day, mark)

    def _be_away(self, day: date) -> None:
        if self._view is None:
            return
        sheet = AwaySheet(self._theme, self._view.streak.today, day, self)

        def save() -> None:
            self._leave_sheet()
            self.marked.emit(*sheet.span, sheet.mark)

        sheet.saved.connect(save)
        self._open(sheet, sheet.last)

    def _open(self, sheet: Sheet, first: QWidget) -> None:
        """Show a sheet; what lies behind rests, so that no key reaches it."""
        self._sheet = sheet
        sheet.left.connect(self._leave_sheet)
        self._scroll.setEnabled(False)
        self.undo_bar.setEnabled(False)
        sheet.ask(first)

    def _leave_sheet(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            let_go(sheet)
        self._scroll.setEnabled(True)
        self.undo_bar.setEnabled(True)
        if self._page is not None:
            self._page.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys and the like ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What is being written covers the window."""
        super().resizeEvent(event)
        if self._sheet is not None:
            self._sheet.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say so when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.woken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes what is open, then the window; the undo key takes the last edit back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            # What somebody writes lies over what would be taken back.
            if self._sheet is None:
                self.undo_asked.emit()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._page is None or not self._page.close_detail():
            self.close()
