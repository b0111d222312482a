"""What is kept, where it is, and how to take it along."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from deskbreak.domain.bounds import BOUNDS
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import NumberRow, Row, SwitchRow
from deskbreak.ui.settings.view import Backups, SettingsView

OPEN_SETTINGS = "open-settings"
OPEN_DATA = "open-data"
OPEN_PACKS = "open-packs"
OPEN_BACKUPS = "open-backups"
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
        self._build_backups()

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

    def _build_backups(self) -> None:
        theme = self.theme
        self._of_history = ActionRow(
            OPEN_BACKUPS, self.tr("History"), "", theme, self.tr("Open the folder")
        )
        going_back = Row(
            "going-back",
            self.tr("Going back to one"),
            self.tr(
                "Quit deskbreak. Move history.db out of its folder, and history.db-wal and"
                " history.db-shm if they are there. Copy the backup there as history.db, and start"
                " deskbreak."
            ),
            theme,
        )
        self._of_settings = Row("settings-before", self.tr("Settings"), "", theme)
        self.add_card(
            self.tr("Backups"),
            [self._of_history, going_back, self._of_settings],
            self.tr(
                "Your history is backed up once on each day on which something is written."
                " The last seven stay, and one for each of the four weeks before."
            ),
        )

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now, and where things are."""
        super().show_view(view)
        for row in self.places:
            row.show_hint(view.places.get(row.key, ""))
        self._show_backups(view.backups)

    def _show_backups(self, backups: Backups) -> None:
        words = self.tr("There is none yet.")
        if backups.last is not None:
            day = QDate(backups.last.year, backups.last.month, backups.last.day)
            shown = QLocale().toString(day, QLocale.FormatType.LongFormat)
            words = self.tr("The last one: %1").replace("%1", shown)
        self._of_history.show_hint(_with_place(words, backups.folder))
        words = self.tr("There is none yet.")
        if backups.settings:
            words = self.tr("As they were before deskbreak last changed them.")
        self._of_settings.show_hint(_with_place(words, backups.settings))


def _with_place(words: str, place: str) -> str:
    """A sentence, and below it a path, whose parts stay in their order beside Arabic."""
    return f"{words}\n\u2066{place}\u2069" if place else words
