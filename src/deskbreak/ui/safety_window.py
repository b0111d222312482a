"""Moving safely: the notice, what to do when it hurts, when to get help, and eight answers."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.safety import Safety
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, put_on, unit
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.safety_pages import before_page, help_page, hurts_page, questions_page
from deskbreak.ui.scroll import dress
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme

SIDE = 32


class SafetyPage(Enum):
    """What the safety window can show."""

    BEFORE = "before"
    HURTS = "hurts"
    HELP = "help"
    QUESTIONS = "questions"


PAGES: dict[SafetyPage, Callable[[Theme, Safety], QWidget]] = {
    SafetyPage.BEFORE: before_page,
    SafetyPage.HURTS: hurts_page,
    SafetyPage.HELP: help_page,
    SafetyPage.QUESTIONS: questions_page,
}


class SafetyWindow(QWidget):
    """The window behind "Moving safely…"; on the first start it asks to be understood.

    Signals:
        understood: The notice of the first start has been read.
        go_easy_asked: The person wants to say what to go easy on.
    """

    understood = Signal()
    go_easy_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        safety: Safety,
        *,
        is_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._safety = safety
        self.setWindowTitle(self.tr("Moving safely"))
        self.setAccessibleName(self.windowTitle())
        self.tabs = Tabs(self.tr("Page"), self._names(), theme, 11)
        self.tabs.chosen.connect(self._fill)
        self.accepted = PillButton(self.tr("I understand"), theme, Role.PRIMARY)
        self.go_easy = PillButton(self.tr("Go easy on…"), theme)
        self.help = PillButton(self.tr("When to get help"), theme)
        self._scroll = PageScroll(SIDE, 24, self)
        self._build(is_first=is_first)
        self._fill(self.tabs.key)
        dress(self, self._scroll, theme)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(400, 380)

    def _names(self) -> list[tuple[str, str]]:
        return [
            (SafetyPage.BEFORE.value, self.tr("Before you start")),
            (SafetyPage.HURTS.value, self.tr("When it hurts")),
            (SafetyPage.HELP.value, self.tr("When to get help")),
            (SafetyPage.QUESTIONS.value, self.tr("Questions")),
        ]

    def _build(self, *, is_first: bool) -> None:
        side, gap = round(SIDE * unit()), round(14 * unit())
        head = QVBoxLayout()
        head.setContentsMargins(side, round(24 * unit()), side, gap)
        head.setSpacing(gap)
        title = Text(self.tr("Moving safely"), self._theme, "ink", 20, QFont.Weight.Bold)
        head.addWidget(title)
        head.addWidget(self.tabs)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addWidget(self._scroll, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(side, gap, side, round(20 * unit()))
        foot.setSpacing(round(10 * unit()))
        for button in (self.accepted, self.go_easy, self.help):
            foot.addWidget(button)
        foot.addStretch(1)
        self.accepted.clicked.connect(self._understand)
        self.go_easy.clicked.connect(self.go_easy_asked)
        self.help.clicked.connect(self._show_help)
        around.addWidget(self._foot)
        self._foot.setVisible(is_first)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room to read."""
        return QSize(round(780 * unit()), round(760 * unit()))

    def show_page(self, page: SafetyPage) -> None:
        """Go to a page."""
        self.tabs.choose(page.value)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up, down and the page keys scroll; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not self._scroll.scrolled_by(event.key()):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the button that is asked for, or at nothing."""
        super().showEvent(event)
        (self.accepted if self.accepted.isVisible() else self).setFocus()

    def _fill(self, key: str) -> None:
        self._scroll.show_page(PAGES[SafetyPage(key)](self._theme, self._safety))

    def _understand(self) -> None:
        self.understood.emit()
        self.close()

    def _show_help(self) -> None:
        self.show_page(SafetyPage.HELP)
