"""What a person has been told once: the first run, the notice about safety, a missing tray."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path

import msgspec

from deskbreak.data.whole_file import in_words, write_whole


@dataclass(frozen=True, slots=True)
class Told:
    """What the person has been told.

    Attributes:
        welcome: The pages of the first run were gone through, or skipped.
        safety: The notice about safety was read and understood; skipping it is not that.
        no_tray: Why there is a window in the place of the tray was explained.
    """

    welcome: bool = False
    safety: bool = False
    no_tray: bool = False


class Introduction:
    """Remembers it from one run to the next; read when it is first asked for.

    A file that is not there or cannot be read says that nothing was told yet: to be told twice
    about safety is better than never.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told: Told | None = None

    @property
    def told(self) -> Told:
        """What the person has been told."""
        if self._told is None:
            try:
                self._told = msgspec.json.decode(self._path.read_bytes(), type=Told)
            except (OSError, ValueError):
                self._told = Told()
        return self._told

    def welcome(self) -> str:
        """The first run is over; "" once that is kept, or a sentence why it is not."""
        return self._keep(replace(self.told, welcome=True))

    def understand_safety(self) -> str:
        """The notice about safety was understood; "" or a sentence as above."""
        return self._keep(replace(self.told, safety=True))

    def explain_no_tray(self) -> str:
        """Why there is a window instead of a tray was explained; "" or a sentence as above."""
        return self._keep(replace(self.told, no_tray=True))

    def _keep(self, told: Told) -> str:
        if told == self._told:
            return ""
        self._told = told
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, msgspec.json.encode(asdict(told)).decode())
        except OSError as error:
            why = in_words(error)
            return f"{self._path} could not be written ({why}). It asks again at the next start."
        return ""
