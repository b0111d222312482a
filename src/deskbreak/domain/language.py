"""The languages that deskbreak speaks, and the choice of one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

SYSTEM: Final = "system"
"""The setting that follows the system."""
SOURCE: Final = "en"
"""What deskbreak is written in; what is missing elsewhere is said in it."""
PSEUDO: Final = "x-pseudo"
"""No language: longer, accented words, by which whoever builds a window sees what was forgotten."""
OFFERED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "pt_BR": "Português (Brasil)",
        "ja": "日本語",
        "ar": "العربية",
    }
)
"""Every language by its key, with what it calls itself."""


def chosen(setting: str, preferred: Iterable[str]) -> str:
    """The language to speak: the one that is set, or the first preferred one that there is.

    `preferred` are tags such as `pt-BR` or `de_AT`, the best first.
    """
    if setting == PSEUDO or setting in OFFERED:
        return setting
    by_stem = {key.partition("_")[0]: key for key in OFFERED}
    for tag in preferred:
        words = tag.replace("-", "_")
        if words in OFFERED:
            return words
        stem = words.partition("_")[0]
        if stem in by_stem:
            return by_stem[stem]
    return SOURCE


def tag(language: str) -> str:
    """A language as others know it: pt-BR."""
    return SOURCE if language == PSEUDO else language.replace("_", "-")
