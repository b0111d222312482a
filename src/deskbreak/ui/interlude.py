"""Puts a sheet in the place of the guide, and takes it away again; the session waits meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from deskbreak.domain.safety import Safety
from deskbreak.ui.guide_keys import Act
from deskbreak.ui.guide_sheet import GuideSheet
from deskbreak.ui.hurt_sheet import HurtSheet
from deskbreak.ui.keys_sheet import KeysSheet
from deskbreak.ui.notice_sheet import NoticeSheet
from deskbreak.ui.player import Player
from deskbreak.ui.theme import Theme


class Interlude(QObject):
    """What the guide shows instead of the session.

    Signals:
        opened: A sheet is there and wants to hear keys.
        left: The person goes back to the session.
        stopped: The person stops the session.
        understood: The person has read the notice about safety.
        announced: What a screen reader says.
    """

    opened = Signal(object)
    left = Signal()
    stopped = Signal()
    understood = Signal()
    announced = Signal(str)

    def __init__(
        self, window: QWidget, player: Player, safety: Callable[[], Safety] | None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = QStackedLayout(window)
        self._player = player
        self._safety = safety
        self._sheet: GuideSheet | None = None
        self._goes_on = False

    def interrupt(self, page: QWidget) -> None:
        """Take the page of the session, which is there while no sheet is."""
        self._pages.addWidget(page)

    @property
    def is_open(self) -> bool:
        """Whether the session waits for the person to come back to it."""
        return self._sheet is not None

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    def ask_about_pain(self, theme: Theme) -> None:
        """End what hurts at once, then ask how to go on."""
        if isinstance(self._sheet, HurtSheet) or self._player.is_over:
            return
        self._wait()
        sheet = HurtSheet(theme, self._text(), self._window)
        sheet.stopped.connect(self.stopped)
        sheet.went_on.connect(self.leave)
        sheet.taken_back.connect(self._take_pain_back)
        words = sheet.ask(self._player.exercise)
        self._player.stop_for_pain()
        self._open(sheet, words)

    def tell_notice(self, theme: Theme) -> None:
        """Let the session wait until the person has read the notice about safety."""
        safety = self._text()
        if safety is None or self._sheet is not None:
            return
        self._wait()
        sheet = NoticeSheet(theme, safety, self._window)
        sheet.understood.connect(self._understand)
        self._open(sheet, f"{sheet.accessibleName()}. {sheet.accessibleDescription()}")

    def show_keys(self, theme: Theme, keys: list[tuple[str, str]]) -> None:
        """List the keys and what they do."""
        if self._sheet is not None:
            return
        self._wait()
        sheet = KeysSheet(theme, keys, self._text(), self._window)
        sheet.closed.connect(self.leave)
        self._open(sheet, sheet.accessibleDescription())

    def do(self, act: Act) -> bool:
        """Do what a key asks for while a sheet is there; whether it did."""
        match self._sheet, act:
            case HurtSheet(), Act.NEXT:
                self.leave()
            case HurtSheet(), Act.HURTS:
                self._take_pain_back()
            case KeysSheet(), Act.KEYS:
                self.leave()
            case (KeysSheet() as sheet, Act.HELP):
                sheet.show_more()
            case (NoticeSheet(), Act.PAUSE | Act.NEXT):
                self._understand()
            case (NoticeSheet() as notice, Act.HELP):
                notice.show_help()
            case (NoticeSheet(), _):
                # Nothing has begun that could hurt or be skipped.
                pass
            case _:
                return False
        return True

    def leave(self) -> None:
        """Go back to the session, which goes on if it did before."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            self._pages.setCurrentIndex(0)
            self._pages.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
            if self._goes_on:
                self._player.go()
            self.left.emit()

    def _text(self) -> Safety | None:
        return None if self._safety is None else self._safety()

    def _wait(self) -> None:
        """Let the session stand still; going from one sheet to the next is no going on."""
        if self._sheet is None:
            self._goes_on = self._player.is_going
            self._player.halt()

    def _open(self, sheet: GuideSheet, words: str) -> None:
        before, self._sheet = self._sheet, sheet
        self._pages.setCurrentIndex(self._pages.addWidget(sheet))
        if before is not None:
            self._pages.removeWidget(before)
            before.hide()
            before.deleteLater()
        sheet.setFocus()
        self.opened.emit(sheet)
        self.announced.emit(words)

    def _understand(self) -> None:
        self.understood.emit()
        self.leave()

    def _take_pain_back(self) -> None:
        self._player.take_pain_back()
        self.leave()
