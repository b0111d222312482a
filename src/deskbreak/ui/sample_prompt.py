"""A prompt to try how it is asked; whatever is answered, nothing begins."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.ports import Ask, Clock, Notices
from deskbreak.ui.prompt_card import PromptCard
from deskbreak.ui.prompt_notice import PromptNotice
from deskbreak.ui.theme import Theme


class SamplePrompt(QObject):
    """Shows one prompt, in the way in which this desktop is asked.

    Signals:
        answered: It was answered: `start`, `snooze` or `skip`; "" where nobody did.
    """

    answered = Signal(str)

    def __init__(
        self, clock: Clock, notices: Notices | None = None, parent: QObject | None = None
    ) -> None:
        """Make ready; with `notices` it is a notification, where the desktop shows one."""
        super().__init__(parent)
        self._clock = clock
        self._notices = notices
        self._shown: PromptCard | PromptNotice | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._give_up)

    @property
    def is_shown(self) -> bool:
        """Whether it can be seen."""
        return self._shown is not None

    def show(self, ask: Ask, theme: Theme) -> None:
        """Show it until it is answered or its time is over."""
        self.hide()
        if self._notices is None:
            self._show_card(ask, theme)
        else:
            notice = PromptNotice(ask, self._clock, self._notices, begins=False, parent=self)
            notice.gave_up.connect(lambda left: self._show_card(left, theme))
            self._listen(notice)
            notice.show()
        self._over.start(round(self._clock.real(ask.lasts).total_seconds() * 1000))

    def hide(self) -> None:
        """Take it away."""
        self._over.stop()
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.hide()
            shown.deleteLater()

    def _show_card(self, ask: Ask, theme: Theme) -> None:
        before, self._shown = self._shown, None
        if before is not None:
            before.deleteLater()
        card = PromptCard(ask, self._clock, theme)
        self._listen(card)
        card.place()

    def _listen(self, shown: PromptCard | PromptNotice) -> None:
        shown.accepted.connect(self._start)
        shown.snoozed.connect(self._snooze)
        shown.skipped.connect(self._skip)
        self._shown = shown

    def _start(self) -> None:
        self._end("start")

    def _snooze(self) -> None:
        self._end("snooze")

    def _skip(self) -> None:
        self._end("skip")

    def _give_up(self) -> None:
        self._end("")

    def _end(self, answer: str) -> None:
        self.hide()
        self.answered.emit(answer)
