"""What is kept, where it is, and how to take it along."""

from __future__ import annotations

from deskbreak.domain.bounds import BOUNDS
from deskbreak.ui.card import Card
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import NumberRow, Row, SwitchRow
from deskbreak.ui.settings.view import SettingsView

OPEN_SETTINGS = "open-settings"
OPEN_DATA = "open-data"
OPEN_PACKS = "open-packs"
EXPORT = "export"
IMPORT = "import"


class DataPage(SettingsPage):
    """The page "Data"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        self.add_card(
            self.tr("Streak"),
            [
                SwitchRow(
                    "streak.shown",
                    self.tr("Show streaks"),
                    self.tr("Off, nothing says anything about them. The history is kept."),
                    theme,
                ),
                NumberRow(
                    "streak.weekly_goal",
                    self.tr("Goal for a week"),
                    self.tr("Days a week that you mean to keep, 1 to 7."),
                    theme,
                    BOUNDS["streak.weekly_goal"],
                    self.tr("days"),
                ),
            ],
        )
        self.places = [
            ActionRow(OPEN_DATA, self.tr("History"), "", theme, self.tr("Open the folder")),
            ActionRow(OPEN_SETTINGS, self.tr("Settings"), "", theme, self.tr("Open the folder")),
            ActionRow(
                OPEN_PACKS, self.tr("Your own exercises"), "", theme, self.tr("Open the folder")
            ),
        ]
        self.add_card(
            self.tr("Where things are"),
            self.places,
            self.tr("Everything stays on this machine. deskbreak makes no network connection."),
        )
        self._build_exchange()
        self._backups = Row("backups", "", "", theme)
        self._backup_card: Card = self.add_card(
            self.tr("Backups"),
            [self._backups],
            self.tr("Made by itself before something is changed for good."),
        )

    def _build_exchange(self) -> None:
        theme = self.theme
        self.add_card(
            self.tr("Take your history along"),
            [
                ActionRow(
                    EXPORT,
                    self.tr("Export"),
                    self.tr("As JSON Lines, to be read again, or as CSV for a spreadsheet."),
                    theme,
                    self.tr("Export…"),
                ),
                ActionRow(
                    IMPORT,
                    self.tr("Import"),
                    self.tr("Adds what another computer has; nothing is counted twice."),
                    theme,
                    self.tr("Import…"),
                ),
            ],
        )

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now, and where things are."""
        super().show_view(view)
        for row in self.places:
            row.show_hint(view.places.get(row.key, ""))
        self._backups.show_hint("\n".join(view.backups))
        self._backup_card.setVisible(bool(view.backups))
