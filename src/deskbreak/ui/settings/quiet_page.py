"""How deskbreak asks, and when it does not."""

from __future__ import annotations

from deskbreak.domain.bounds import BOUNDS
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import NumberRow, SwitchRow

TEST_PROMPT = "test-prompt"
TEST_NOTIFICATION = "test-notification"


class QuietPage(SettingsPage):
    """The page "Prompts and quiet"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme, seconds = self.theme, self.tr("s")
        prompt = NumberRow(
            "breaks.prompt",
            self.tr("The prompt counts down"),
            self.tr("So long you can start, snooze or skip. 5 to 120 seconds."),
            theme,
            BOUNDS["breaks.prompt"],
            seconds,
            5,
        )
        begins = SwitchRow(
            "breaks.begin_automatically",
            self.tr("Begin by itself"),
            self.tr(
                "Unanswered, the session begins. Off, the break is missed and the interval starts"
                " over."
            ),
            theme,
        )
        pause = NumberRow(
            "breaks.typing_pause",
            self.tr("Wait for a pause in typing"),
            self.tr("So long there must be no input first; 3 minutes at most. 0 does not wait."),
            theme,
            BOUNDS["breaks.typing_pause"],
            seconds,
        )
        snoozes = NumberRow(
            "breaks.snooze_limit",
            self.tr("Snoozes for each break"),
            self.tr("With 0 the prompt offers none; 5 at most."),
            theme,
            BOUNDS["breaks.snooze_limit"],
        )
        self.add_card(self.tr("The prompt"), [prompt, begins, pause, snoozes])
        self.add_card(
            self.tr("Quiet"),
            [
                SwitchRow(
                    "quiet.do_not_disturb",
                    self.tr("Do not disturb"),
                    self.tr("While the desktop shows no notifications."),
                    theme,
                ),
                SwitchRow(
                    "quiet.full_screen",
                    self.tr("Full screen"),
                    self.tr("While a window fills its screen, as films and talks do."),
                    theme,
                ),
                SwitchRow(
                    "quiet.microphone",
                    self.tr("Microphone in use"),
                    self.tr("While a program records from a microphone, as calls do."),
                    theme,
                ),
            ],
            self.tr(
                "A break that is due waits until it is over, and comes within a minute; after an"
                " hour as a rest break."
            ),
        )
        self.add_card(
            self.tr("Try it"),
            [
                ActionRow(
                    TEST_PROMPT,
                    self.tr("The prompt"),
                    self.tr("Shows how a break is asked for. Nothing begins."),
                    theme,
                    self.tr("Show a prompt"),
                ),
                ActionRow(
                    TEST_NOTIFICATION,
                    self.tr("A notification"),
                    self.tr("Sends one through the desktop."),
                    theme,
                    self.tr("Send one"),
                ),
            ],
        )
