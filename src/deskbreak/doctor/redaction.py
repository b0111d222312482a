"""What a report must not say: who somebody is, where they keep things, and how they feel."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Self

from deskbreak.domain.settings import Settings

PRIVATE: Final = frozenset({"body", "exercises"})
"""Tables of the settings that are nobody else's business."""
UNTOLD: Final = "not told"
SHORTEST: Final = 2
"""Names of one letter are in every word."""


@dataclass(frozen=True, slots=True)
class Identity:
    """By what somebody could be known.

    Attributes:
        home: Their home folder.
        user: Their name on this machine.
        host: The name of the machine.
    """

    home: str
    user: str
    host: str

    @classmethod
    def here(cls) -> Self:
        """Whoever runs this program."""
        try:
            user = getpass.getuser()
        except (KeyError, OSError):
            user = ""
        return cls(str(Path.home()), user, platform.node())


def redacted(text: str, identity: Identity) -> str:
    """The same without their home folder, their name and the name of their machine."""
    if len(identity.home) >= SHORTEST:
        text = re.sub(rf"{re.escape(identity.home)}(?![\w.-])", "~", text)
    for name, instead in ((identity.host, "HOST"), (identity.user, "USER")):
        for part in dict.fromkeys((name, name.partition(".")[0])):
            if len(part) >= SHORTEST:
                pattern = rf"(?<![A-Za-z0-9]){re.escape(part)}(?![A-Za-z0-9])"
                text = re.sub(pattern, instead, text, flags=re.IGNORECASE)
    return text


def told_settings(settings: Settings) -> Mapping[str, object]:
    """What is set, without what a person says of their body."""
    return {
        table: UNTOLD if table in PRIVATE else values for table, values in asdict(settings).items()
    }
