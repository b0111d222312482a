"""What every window of a running deskbreak needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from deskbreak.data.archive import Archive
from deskbreak.data.library import Library
from deskbreak.data.settings_file import SettingsFile
from deskbreak.data.texts import Words
from deskbreak.domain.settings import Settings
from deskbreak.domain.status import Status
from deskbreak.ports import Clock
from deskbreak.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class House:
    """The parts that windows share; each is asked at the moment when it is needed.

    Attributes:
        load_fonts: Loads the typeface, once; called before a window is built.
        words: What exercises and safety say in the language that is spoken.
    """

    clock: Clock
    file: SettingsFile
    archive: Archive
    library: Callable[[], Library]
    status: Callable[[], Status]
    theme: Callable[[], Theme]
    load_fonts: Callable[[], None]
    words: Callable[[], Words] = dict

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self.file.settings

    @property
    def today(self) -> date:
        """The desk day that it is."""
        return self.clock.now().day(self.settings.day_start)

    def change(self, values: Mapping[str, object]) -> str:
        """Let values hold by keys such as `breaks.interval`; "" or why they could not be kept."""
        tables: dict[str, dict[str, object]] = {}
        for key, value in values.items():
            table, _, name = key.partition(".")
            tables.setdefault(table, {})[name] = value
        troubles = [self.file.change(table, **keys) for table, keys in tables.items()]
        return next((one for one in troubles if one), "")

    def routine_names(self) -> dict[str, str]:
        """What the routines are called, by identifier."""
        return {key: one.name for key, one in self.library().routines.items()}
