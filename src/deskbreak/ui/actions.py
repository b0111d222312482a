"""What a person can do, as actions that the tray's menu and the small window share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from deskbreak.domain.rules import SNOOZES
from deskbreak.domain.status import State, Status
from deskbreak.ui import text


@dataclass(frozen=True, slots=True)
class Choice:
    """A routine that can be started by hand."""

    identifier: str
    name: str


class Actions(QObject):
    """The actions, and the one menu that is made of them.

    Signals:
        micro_requested: A micro-session is wanted, by the identifier of its routine; "" for any.
        snoozed: The break is to come again after so many minutes.
    """

    micro_requested = Signal(str)
    rest_requested = Signal()
    snoozed = Signal(int)
    skipped = Signal()
    streak_requested = Signal()
    notice_requested = Signal()
    quit_requested = Signal()
    menu_opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.status = QAction(self.tr("deskbreak"), self)
        self.status.setEnabled(False)
        self.micro = QMenu(self.tr("Start micro-session"), self.menu)
        self.quick = QAction(self.tr("Quick"), self)
        self.quick.triggered.connect(self._start_any)
        self.micro.addAction(self.quick)
        self.micro.addSeparator()
        self._choices: list[QAction] = []
        self.rest = QAction(self.tr("Start rest break"), self)
        self.rest.triggered.connect(self._start_rest)
        self.snooze = QMenu(self.tr("Snooze"), self.menu)
        self._snoozes = [self._snooze(minutes) for minutes in SNOOZES]
        self.skip = QAction(self.tr("Skip"), self)
        self.skip.triggered.connect(self._skip)
        self.streak = QAction(self.tr("Streak…"), self)
        self.streak.triggered.connect(self._show_streak)
        self.quit = QAction(self.tr("Quit deskbreak"), self)
        self.quit.triggered.connect(self._quit)
        self._notice = QAction(self.tr("Something needs your attention…"), self)
        self._notice.setVisible(False)
        self._notice.triggered.connect(self._show_notice)
        self._fill()
        self.menu.aboutToShow.connect(self.menu_opened)

    def _fill(self) -> None:
        self.menu.addAction(self.status)
        self.menu.addAction(self._notice)
        self.menu.addSeparator()
        self.menu.addMenu(self.micro)
        self.menu.addAction(self.rest)
        self.menu.addSeparator()
        self.menu.addMenu(self.snooze)
        self.menu.addAction(self.skip)
        self.menu.addSeparator()
        self.menu.addAction(self.streak)
        self.menu.addSeparator()
        self.menu.addAction(self.quit)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these routines to be started by hand."""
        self._choices += [self._choice(choice) for choice in choices]

    def show(self, status: Status) -> None:
        """Say how things stand, and offer only what is possible."""
        line = text.status_line(status)
        if line != self.status.text():
            self.status.setText(line)
        is_free = status.state is not State.SESSION
        self.micro.setEnabled(is_free)
        self.rest.setEnabled(is_free)
        self.snooze.setEnabled(status.can_snooze)
        self.skip.setEnabled(status.can_skip)

    def show_notice(self, *, shown: bool) -> None:
        """Say below the status that something is wrong; the small window says what."""
        self._notice.setVisible(shown)

    def _choice(self, choice: Choice) -> QAction:
        action = QAction(choice.name, self)
        action.setData(choice.identifier)
        action.triggered.connect(self._start_choice)
        self.micro.addAction(action)
        return action

    def _snooze(self, minutes: int) -> QAction:
        action = QAction(self.tr("%n min", None, minutes), self)
        action.setData(minutes)
        action.triggered.connect(self._snooze_for)
        self.snooze.addAction(action)
        return action

    def _start_any(self) -> None:
        self.micro_requested.emit("")

    def _start_choice(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.micro_requested.emit(action.data())

    def _snooze_for(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.snoozed.emit(action.data())

    def _start_rest(self) -> None:
        self.rest_requested.emit()

    def _skip(self) -> None:
        self.skipped.emit()

    def _show_notice(self) -> None:
        self.notice_requested.emit()

    def _show_streak(self) -> None:
        self.streak_requested.emit()

    def _quit(self) -> None:
        self.quit_requested.emit()
