"""What can be tried in the settings window: a prompt, a notification, a sound and the voice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskbreak.company import Company
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.state import State
from deskbreak.ports import Ask, Notices
from deskbreak.surfaces.house import House

if TYPE_CHECKING:
    from deskbreak.ui.sample_prompt import SamplePrompt


class Trials(QObject):
    """Tries one thing after the other, and tells how it went.

    Signals:
        told: How it went: the key of its button, words for it, and whether it went well.
    """

    told = Signal(str, str, bool)

    def __init__(
        self,
        house: House,
        company: Company,
        notices: Notices,
        *,
        asks_by_notice: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._company = company
        self._notices = notices
        self._asks_by_notice = asks_by_notice
        self._sample: SamplePrompt | None = None
        company.unplayed.connect(self._hear_silence)
        company.speechless.connect(self._hear_speechless)

    def close(self) -> None:
        """Take away what is still shown."""
        if self._sample is not None:
            self._sample.hide()

    def prompt(self) -> None:
        """Show a prompt that asks for nothing."""
        from deskbreak.ui.sample_prompt import SamplePrompt
        from deskbreak.ui.settings.quiet_page import TEST_PROMPT

        house = self._house
        if house.status().state in {State.PROMPTING, State.SESSION}:
            words = self.tr("A break is being asked for or under way already.")
            self.told.emit(TEST_PROMPT, words, False)
            return
        if self._sample is None:
            notices = self._notices if self._asks_by_notice else None
            self._sample = SamplePrompt(house.clock, notices, self)
            self._sample.answered.connect(self._hear_sample)
        micro = next(one for one in house.library().routines.values() if one.kind == "micro")
        breaks = house.settings.breaks
        lasts = timedelta(seconds=breaks.prompt)
        ask = Ask(BreakKind.MICRO, micro, lasts, breaks.snooze_limit)
        self._sample.show(ask, house.theme())
        self.told.emit(TEST_PROMPT, self.tr("It is shown now."), True)

    def _hear_sample(self, answer: str) -> None:
        from deskbreak.ui.settings.quiet_page import TEST_PROMPT

        words = {
            "start": self.tr("You answered: Start."),
            "snooze": self.tr("You answered: Snooze."),
            "skip": self.tr("You answered: Skip."),
        }
        unanswered = self.tr("It was not answered, and went.")
        self.told.emit(TEST_PROMPT, words.get(answer, unanswered), True)

    def notification(self) -> None:
        """Show a notification."""
        from deskbreak.ui.settings.quiet_page import TEST_NOTIFICATION

        def told(reason: str) -> None:
            words = self.tr("The desktop has taken it. If you saw nothing, look at its settings.")
            refused = self.tr("It could not be shown: %1.").replace("%1", reason)
            self.told.emit(TEST_NOTIFICATION, refused if reason else words, not reason)

        title, text = self.tr("deskbreak"), self.tr("This is how a notification looks.")
        self._notices.tell(title, text, told)

    def sound(self) -> None:
        """Play a sound."""
        from deskbreak.ui.settings.sound_page import TEST_SOUND

        refused = self._company.try_sound()
        words = self.tr("It is played now.")
        if refused:
            words = self.tr("It cannot be played: %1.").replace("%1", refused)
        self.told.emit(TEST_SOUND, words, not refused)

    def _hear_silence(self) -> None:
        from deskbreak.ui.settings.sound_page import TEST_SOUND

        self.told.emit(TEST_SOUND, self.tr("It could not be played."), False)

    def voice(self) -> None:
        """Say a sentence."""
        from deskbreak.ui.settings.sound_page import TEST_VOICE

        refused = self._company.try_voice(self.tr("Sit tall, and breathe out."))
        if refused:
            self._hear_speechless(refused)
        else:
            self.told.emit(TEST_VOICE, self.tr("It is said now."), True)

    def _hear_speechless(self, reason: str) -> None:
        from deskbreak.ui.settings.sound_page import TEST_VOICE

        words = self.tr("Nothing can speak here: %1.").replace("%1", reason)
        self.told.emit(TEST_VOICE, words, False)
