"""Where the files of one person are."""

from __future__ import annotations

import hashlib
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

APP = "deskbreak"


@dataclass(frozen=True, slots=True)
class Profile:
    """The folders of one person's deskbreak.

    Attributes:
        config: Where settings.toml is.
        data: Where the history is.
    """

    config: Path
    data: Path

    @classmethod
    def usual(cls) -> Self:
        """Where this system keeps such files."""
        return cls(
            platformdirs.user_config_path(APP, appauthor=False),
            platformdirs.user_data_path(APP, appauthor=False),
        )

    @classmethod
    def at(cls, folder: Path) -> Self:
        """Everything in one folder, for trying things out and for tests."""
        return cls(folder.absolute(), folder.absolute())

    @property
    def is_usual(self) -> bool:
        """Whether it is the one that a deskbreak without a profile has."""
        return self == self.usual()

    @property
    def settings(self) -> Path:
        """What the person has set."""
        return self.config / "settings.toml"

    @property
    def packs(self) -> Path:
        """The folder that packs are dropped into."""
        return self.config / "packs"

    @property
    def history(self) -> Path:
        """What the person has done."""
        return self.data / "history.db"

    @property
    def state(self) -> Path:
        """Where the planner was when deskbreak last ran."""
        return self.data / "state.json"

    @property
    def introduction(self) -> Path:
        """What the person has been told once."""
        return self.data / "introduction.json"

    @property
    def autostart(self) -> Path:
        """What a desktop has answered that cannot be asked again."""
        return self.data / "autostart.json"

    @property
    def faults(self) -> Path:
        """What went wrong inside deskbreak itself, for a report."""
        return self.data / "faults.log"

    @property
    def lock(self) -> Path:
        """Held by the one that runs; not beside the data, whose folder may be read-only or full."""
        return self.socket.with_suffix(".lock")

    @property
    def socket(self) -> Path:
        """Where the one that runs listens; short, as the name of a socket must be."""
        key = hashlib.sha256(str(self.data).encode()).hexdigest()[:16]
        return _runtime_folder() / f"{key}.socket"


def _runtime_folder() -> Path:
    """Where this system keeps sockets; a session without such a folder is no news to the person.

    Every start of a Flatpak has such a folder of its own, and shares one alone: app/ID in it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        flatpak = os.environ.get("FLATPAK_ID")
        if flatpak:
            return platformdirs.user_runtime_path() / "app" / flatpak / APP
        return platformdirs.user_runtime_path(APP, appauthor=False)
