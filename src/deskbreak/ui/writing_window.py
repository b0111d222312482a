"""What the editor and the composer share: undo, saving, and the question before closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.undo import Undo
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, put_on, unit
from deskbreak.ui.entry_field import is_redo, is_undo
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.question_bar import QuestionBar
from deskbreak.ui.scroll import dress
from deskbreak.ui.theme import Theme

T = TypeVar("T")

SIDE = 24
WIDE = 820
"""From this width on two things stand side by side; in pixels of the design."""
SAVE, DISCARD, STAY = "save", "discard", "stay"


class WritingWindow(QWidget, Generic[T]):
    """A window in which something is written; what is written is a value.

    Signals:
        kept: It was saved, under this key.
        closed: The window is gone.
        stayed: Asked about what is not saved, the person went on writing.
    """

    kept = Signal(str)
    closed = Signal()
    stayed = Signal()

    def __init__(self, theme: Theme, value: T, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._undo = Undo(value)
        self._saved: T = value
        self._tried = False
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title = Text(title, theme, "ink", 20, QFont.Weight.Bold)
        self.undo = PillButton(self.tr("Undo"), theme, Role.QUIET)
        self.redo = PillButton(self.tr("Redo"), theme, Role.QUIET)
        self.save = PillButton(self.tr("Save"), theme, Role.PRIMARY)
        self._said = Text("", theme, "danger", 10, wraps=True)
        self._said.setContentsMargins(0, 0, 0, round(8 * unit()))
        self._said.hide()
        question = self.tr("You have changes that are not saved.")
        answers = [
            (SAVE, self.tr("Save")),
            (DISCARD, self.tr("Discard them")),
            (STAY, self.tr("Go on writing")),
        ]
        self.question = QuestionBar(question, answers, theme)
        self.question.answered.connect(self._answer)
        self.undo.clicked.connect(self._undo_one)
        self.redo.clicked.connect(self._redo_one)
        self.save.clicked.connect(self.save_now)
        self._scroll = PageScroll(SIDE, 24, self)
        self._side = QWidget()
        self._beside = QVBoxLayout(self._side)
        self._page: QVBoxLayout | None = None
        self._place = 0
        self._is_wide = True
        self._lay_out()
        self.setMinimumSize(440, 420)

    def _lay_out(self) -> None:
        side = round(SIDE * unit())
        head = QHBoxLayout()
        head.setContentsMargins(side, round(20 * unit()), side, round(12 * unit()))
        head.setSpacing(round(6 * unit()))
        head.addWidget(self._title, 1)
        for button in (self.undo, self.redo, self.save):
            head.addWidget(button)
        said = QVBoxLayout()
        said.setContentsMargins(side, 0, side, 0)
        said.addWidget(self._said)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._scroll, 5)
        self._body.addWidget(self._side, 4)
        self._align()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addLayout(said)
        around.addLayout(self._body, 1)
        around.addWidget(self.question)

    # -- what the two editors fill in ------------------------------------------------------------

    def refresh(self) -> None:
        """Show the value as it is now."""
        raise NotImplementedError

    def keep(self) -> tuple[str, str]:
        """Keep the value: its key, and "" or why it could not be kept."""
        raise NotImplementedError

    def first_fault(self) -> QWidget | None:
        """The first field that something is wrong with."""
        raise NotImplementedError

    # -- the value -------------------------------------------------------------------------------

    @property
    def value(self) -> T:
        """What is written."""
        return self._undo.now

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        return self.value != self._saved

    @property
    def tells(self) -> bool:
        """Whether what is wrong is said; before the first try to save, nobody is told off."""
        return self._tried

    def change(self, value: T, topic: str = "") -> None:
        """Take another value; changes of the same topic in a row are undone as one."""
        self._undo = self._undo.changed(value, topic)
        self._show()

    def become(self, value: T) -> None:
        """Take another value that is no change of the person's."""
        self._undo = replace(self._undo, now=value)
        self._show()

    def _show(self) -> None:
        self.undo.setEnabled(bool(self._undo.before))
        self.redo.setEnabled(bool(self._undo.after))
        self.refresh()

    def _undo_one(self) -> None:
        self._undo = self._undo.undone()
        self._show()

    def _redo_one(self) -> None:
        self._undo = self._undo.redone()
        self._show()

    # -- saving and closing ----------------------------------------------------------------------

    def save_now(self) -> bool:
        """Save; whether it worked. Where something is wrong, go there."""
        self._tried = True
        self.refresh()
        wrong = self.first_fault()
        if wrong is not None:
            self._say(self.tr("Something is missing; it is marked below."))
            self._scroll.ensureWidgetVisible(wrong, 0, round(80 * unit()))
            wrong.setFocus()
            return False
        key, why = self.keep()
        self._say(why)
        if why:
            return False
        self._saved = self.value
        self.kept.emit(key)
        return True

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _answer(self, answer: str) -> None:
        if answer == DISCARD:
            self.discard()
        elif answer == SAVE and self.save_now():
            self.close()
        else:
            self.stayed.emit()

    def discard(self) -> None:
        """Close without a question."""
        self._undo = Undo(self._saved)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask first where something would be lost."""
        if self.is_changed:
            event.ignore()
            self.question.ask()
            return
        super().closeEvent(event)
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.dress()
        put_on(self, theme)

    def lay_page(self, cards: Sequence[QWidget], place: int) -> None:
        """Put cards below one another; what is beside comes before one where it has no room."""
        page, self._place = QWidget(), place
        self._page = QVBoxLayout(page)
        self._page.setSpacing(round(14 * unit()))
        for card in cards:
            self._page.addWidget(card)
        self._page.addStretch(1)
        self._scroll.show_page(page)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what is beside between the cards where there is no room for it."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE * unit()
        if self._page is None or is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        # A layout is no place to be in twice.
        (self._page if is_wide else self._body).removeWidget(self._side)
        if is_wide:
            self._side.setMinimumHeight(0)
            self._body.addWidget(self._side, 4)
        else:
            self._side.setMinimumHeight(round(380 * unit()))
            self._page.insertWidget(self._place, self._side)
        self._align()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mirror what a layout does not mirror by itself."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Let what is beside end where everything else does."""
        side = round(SIDE * unit()) if self._is_wide else 0
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._beside.setContentsMargins(side * is_mirrored, 0, side * (not is_mirrored), side)

    def dress(self) -> None:
        """Put on the colours of the window."""
        dress(self, self._scroll, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Control-Z and Control-Y undo and redo, Control-S saves, Escape closes."""
        if is_undo(event):
            self._undo_one()
        elif is_redo(event):
            self._redo_one()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save_now()
        elif event.key() == Qt.Key.Key_Escape:
            if self.question.isVisible():
                self.question.hide()
                self.stayed.emit()
            else:
                self.close()
        elif not self._scroll.scrolled_by(event.key()):
            super().keyPressEvent(event)
