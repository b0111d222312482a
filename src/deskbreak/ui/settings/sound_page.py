"""What is heard in a session."""

from __future__ import annotations

from deskbreak.domain.bounds import BOUNDS
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import NumberRow, SwitchRow
from deskbreak.ui.settings.view import SettingsView

TEST_SOUND = "test-sound"
TEST_VOICE = "test-voice"


class SoundPage(SettingsPage):
    """The page "Sounds and voice"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        volume = NumberRow(
            "sound.volume",
            self.tr("Volume"),
            self.tr("Of sounds and voice, on top of the volume of the desktop. 0 is silent."),
            theme,
            BOUNDS["sound.volume"],
            "%",
            5,
        )
        cues = SwitchRow(
            "sound.cues",
            self.tr("Sounds in a session"),
            self.tr("All of the four below. The prompt itself makes no sound."),
            theme,
        )
        four = [
            SwitchRow("sound.start", self.tr("A movement begins"), "", theme),
            SwitchRow(
                "sound.switch",
                self.tr("The side changes"),
                self.tr("The other side, or the other way round."),
                theme,
            ),
            SwitchRow(
                "sound.ticks",
                self.tr("The last three seconds"),
                self.tr("Of what is held for ten seconds or more."),
                theme,
            ),
            SwitchRow(
                "sound.end", self.tr("An exercise is over"), self.tr("And the session is."), theme
            ),
        ]
        test_sound = ActionRow(
            TEST_SOUND,
            self.tr("Try it"),
            self.tr("The sound with which a movement begins, at this volume."),
            theme,
            self.tr("Play a sound"),
        )
        self.add_card(self.tr("Sounds"), [volume, cues, *four, test_sound])
        self.four = tuple(four)
        voice = SwitchRow(
            "sound.voice",
            self.tr("The guide speaks"),
            self.tr("Exercise and side, what to do, how long to hold, and the end."),
            theme,
        )
        test_voice = ActionRow(
            TEST_VOICE,
            self.tr("Try it"),
            self.tr("A sentence in the voice of this system."),
            theme,
            self.tr("Say something"),
        )
        self.add_card(self.tr("Voice"), [voice, test_voice])

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now; without sounds there is nothing to choose among them."""
        super().show_view(view)
        for row in self.four:
            if not view.settings.sound.cues and not row.reason:
                row.show_reason(self.tr("Sounds are switched off above."))
