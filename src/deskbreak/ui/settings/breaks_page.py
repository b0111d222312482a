"""When breaks come, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.domain.bounds import BOUNDS
from deskbreak.domain.settings import Settings
from deskbreak.ui.settings import words
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import NumberRow, Row
from deskbreak.ui.settings.view import SettingsView
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Rhythm:
    """An interval, and which of the breaks are rest breaks."""

    interval: int
    rest_every: int

    @property
    def rest_interval(self) -> int:
        """The desk time from one rest break to the next."""
        return self.interval * self.rest_every

    @property
    def key(self) -> str:
        """What it is called among others."""
        return f"{self.interval}-{self.rest_every}"


RHYTHMS: Final = (Rhythm(20, 3), Rhythm(30, 2), Rhythm(45, 2))
OWN: Final = "own"
FIRST_RUN: Final = "first-run"


class RhythmRow(Row):
    """The rhythms that are ready made, and what the one that holds costs."""

    def __init__(self, theme: Theme) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        names = [(one.key, words.rhythm(one.interval, one.rest_interval)) for one in RHYTHMS]
        name = self.tr("Rhythm")
        self.pills = Tabs(name, [*names, (OWN, self.tr("Your own"))], theme, 10)
        column.addWidget(self.pills)
        hint = self.tr("Minutes from one break to the next, and from one rest break to the next.")
        super().__init__("rhythm", name, hint, theme, holder, is_stacked=True)
        self.pills.chosen.connect(self._choose)

    def show_rhythm(self, settings: Settings) -> None:
        """Show the one that holds."""
        breaks = settings.breaks
        key = Rhythm(breaks.interval, breaks.rest_every).key
        self.pills.show_key(key if key in {one.key for one in RHYTHMS} else OWN)

    def _choose(self, key: str) -> None:
        for one in RHYTHMS:
            if one.key == key:
                self.changed.emit(
                    {"breaks.interval": one.interval, "breaks.rest_every": one.rest_every}
                )


class BreaksPage(SettingsPage):
    """The page "Breaks"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        self.rhythm = RhythmRow(theme)
        interval = NumberRow(
            "breaks.interval",
            self.tr("A break every"),
            self.tr("Time at the desk. Time away does not count, 15 to 90 minutes."),
            theme,
            BOUNDS["breaks.interval"],
            self.tr("min"),
            5,
        )
        rest_every = NumberRow(
            "breaks.rest_every",
            self.tr("Breaks from one rest break to the next"),
            self.tr("The others are micro breaks. With 1, every break is a rest break."),
            theme,
            BOUNDS["breaks.rest_every"],
        )
        self._cost = Row("cost", self.tr("On a day with six and a half hours"), "", theme)
        self.add_card(self.tr("How often"), [self.rhythm, interval, rest_every, self._cost])
        again = ActionRow(
            FIRST_RUN,
            self.tr("The pages of the first start"),
            self.tr("Safety, rhythm and body, one after the other."),
            theme,
            self.tr("Show them again"),
        )
        self.add_card(self.tr("From the beginning"), [again])

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now, and what it costs."""
        super().show_view(view)
        self.rhythm.show_rhythm(view.settings)
        if view.cost is not None:
            self._cost.show_hint(words.cost(view.cost))
