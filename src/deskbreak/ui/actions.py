"""What a person can do, as actions that the tray's menu and the small window share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from deskbreak.domain.plan import PauseReason
from deskbreak.domain.rules import SNOOZES
from deskbreak.domain.state import State
from deskbreak.domain.status import Status
from deskbreak.ui import status_text
from deskbreak.ui.status_text import Now

UNTIL_TOMORROW = -1
UNTIL_RESUMED = 0
"""What a pause can last beside so many minutes."""
PAUSES = (30, 60, 120, UNTIL_TOMORROW, UNTIL_RESUMED)


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
        rested: The person has just taken a break of their own.
        paused: No breaks for so many minutes, `UNTIL_TOMORROW` or `UNTIL_RESUMED`.
        reading_changed: The person reads or is in a call, or no longer.
    """

    micro_requested = Signal(str)
    rest_requested = Signal()
    snoozed = Signal(int)
    skipped = Signal()
    rested = Signal()
    paused = Signal(int)
    resumed = Signal()
    reading_changed = Signal(bool)
    streak_requested = Signal()
    why_requested = Signal()
    exercises_requested = Signal()
    settings_requested = Signal()
    safety_requested = Signal()
    notice_requested = Signal()
    quit_requested = Signal()
    menu_opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.status = QAction(self)
        self.status.setEnabled(False)
        self.micro = QMenu(self.menu)
        self.quick = QAction(self)
        self.quick.triggered.connect(self._start_any)
        self.micro.addAction(self.quick)
        self.micro.addSeparator()
        self._choices: list[QAction] = []
        self.rest = QAction(self)
        self.rest.triggered.connect(self._start_rest)
        self.snooze = QMenu(self.menu)
        self._snoozes = [self._snooze(minutes) for minutes in SNOOZES]
        self.skip = QAction(self)
        self.skip.triggered.connect(self._skip)
        self.rested_already = QAction(self)
        self.rested_already.triggered.connect(self._rest_already)
        self.pause = QMenu(self.menu)
        self._pauses = [self._pause_of(lasts) for lasts in PAUSES]
        self.resume = QAction(self)
        self.resume.triggered.connect(self._resume)
        self.resume.setVisible(False)
        self.reading = QAction(self)
        self.reading.setCheckable(True)
        self.reading.triggered.connect(self._read)
        self.streak = QAction(self)
        self.streak.triggered.connect(self._show_streak)
        self.why = QAction(self)
        self.why.triggered.connect(self._show_why)
        self.exercises = QAction(self)
        self.exercises.triggered.connect(self._show_exercises)
        self.settings = QAction(self)
        self.settings.triggered.connect(self._show_settings)
        self.safety = QAction(self)
        self.safety.triggered.connect(self._show_safety)
        self.quit = QAction(self)
        self.quit.triggered.connect(self._quit)
        self._notice = QAction(self)
        self._notice.setVisible(False)
        self._notice.triggered.connect(self._show_notice)
        self._fill()
        self.menu.aboutToShow.connect(self.menu_opened)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now."""
        self.status.setText(self.tr("deskbreak"))
        self.micro.setTitle(self.tr("Start micro-session"))
        self.quick.setText(self.tr("Quick"))
        self.rest.setText(self.tr("Start rest break"))
        self.snooze.setTitle(self.tr("Snooze"))
        self.skip.setText(self.tr("Skip"))
        self.rested_already.setText(self.tr("I just took a break"))
        self.pause.setTitle(self.tr("Pause"))
        self.resume.setText(self.tr("Resume"))
        self.reading.setText(self.tr("I’m reading or in a call"))
        self.streak.setText(self.tr("Streak…"))
        self.why.setText(self.tr("Why…"))
        self.exercises.setText(self.tr("Exercises…"))
        self.settings.setText(self.tr("Settings…"))
        self.safety.setText(self.tr("Moving safely…"))
        self.quit.setText(self.tr("Quit deskbreak"))
        self._notice.setText(self.tr("Something needs your attention…"))
        for action in self._snoozes:
            action.setText(self.tr("%n min", None, action.data()))
        pauses = (
            self.tr("30 minutes"),
            self.tr("1 hour"),
            self.tr("2 hours"),
            self.tr("Until tomorrow"),
            self.tr("Until I resume"),
        )
        for action, words in zip(self._pauses, pauses, strict=True):
            action.setText(words)

    def _fill(self) -> None:
        self.menu.addAction(self.status)
        self.menu.addAction(self._notice)
        self.menu.addSeparator()
        self.menu.addMenu(self.micro)
        self.menu.addAction(self.rest)
        self.menu.addSeparator()
        self.menu.addMenu(self.snooze)
        self.menu.addAction(self.skip)
        self.menu.addAction(self.rested_already)
        self.menu.addSeparator()
        self.menu.addMenu(self.pause)
        self.menu.addAction(self.resume)
        self.menu.addAction(self.reading)
        self.menu.addSeparator()
        self.menu.addAction(self.streak)
        self.menu.addAction(self.why)
        self.menu.addAction(self.exercises)
        self.menu.addAction(self.settings)
        self.menu.addAction(self.safety)
        self.menu.addSeparator()
        self.menu.addAction(self.quit)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these routines to be started by hand, and no others."""
        for action in self._choices:
            self.micro.removeAction(action)
            action.deleteLater()
        self._choices = [self._choice(choice) for choice in choices]

    def show(self, status: Status, now: Now) -> None:
        """Say how things stand, and offer only what is possible."""
        line = status_text.short(status, now)
        if line != self.status.text():
            self.status.setText(line)
        is_free = status.state is not State.SESSION
        self.micro.setEnabled(is_free)
        self.rest.setEnabled(is_free)
        self.snooze.setEnabled(status.can_snooze)
        self.skip.setEnabled(status.can_skip)
        self.rested_already.setEnabled(is_free)
        is_paused = PauseReason.PERSON in status.pauses
        self.pause.menuAction().setVisible(not is_paused)
        self.resume.setVisible(is_paused)
        self.reading.setChecked(status.reads)

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
        action = QAction(self)
        action.setData(minutes)
        action.triggered.connect(self._snooze_for)
        self.snooze.addAction(action)
        return action

    def _pause_of(self, lasts: int) -> QAction:
        action = QAction(self)
        action.setData(lasts)
        action.triggered.connect(self._pause_for)
        self.pause.addAction(action)
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

    def _pause_for(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.paused.emit(action.data())

    def _start_rest(self) -> None:
        self.rest_requested.emit()

    def _skip(self) -> None:
        self.skipped.emit()

    def _rest_already(self) -> None:
        self.rested.emit()

    def _resume(self) -> None:
        self.resumed.emit()

    def _show_settings(self) -> None:
        self.settings_requested.emit()

    def _show_exercises(self) -> None:
        self.exercises_requested.emit()

    def _show_safety(self) -> None:
        self.safety_requested.emit()

    def _read(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.reading_changed.emit(checked)

    def _show_notice(self) -> None:
        self.notice_requested.emit()

    def _show_streak(self) -> None:
        self.streak_requested.emit()

    def _show_why(self) -> None:
        self.why_requested.emit()

    def _quit(self) -> None:
        self.quit_requested.emit()
