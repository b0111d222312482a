"""Words that look translated: accented, longer and in brackets, but still to be read.

Nobody chooses this language; whoever builds a window sees in it what is not translated and what has
no room for languages that need more of it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

ACCENTED = str.maketrans(
    "AaCcEeGgIiLlNnOoRrSsTtUuYyZz",
    "ÂâÇçÊêĜĝÎîĻļÑñÔôŔŕŠšŢţÛûÝýŽž",
)
LONGER = 0.4
"""How much longer words get; German needs about this much more than English."""
WORD = 12
"""No word is made longer by more than this; a longer one would have to break somewhere."""
KEPT = re.compile(r"(%n|%\d|&|<[^>]*>)")
"""What is filled in or not seen."""
DATE = re.compile(r"[dMy ,./-]+")
"""A pattern for dates; its letters mean something."""


class Pseudo(QTranslator):
    """A translator that knows every word."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It is never empty; Qt asks before it installs one."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The words of a text, made to look translated; what is Qt's stays as it is."""
        del context, disambiguation, n
        return pseudo(sourceText)


def pseudo(words: str) -> str:
    """The same words, accented, longer and in brackets."""
    if not words.strip() or DATE.fullmatch(words):
        return words
    parts = KEPT.split(words)
    letters = sum(len(part) for part in parts[::2])
    accented = [part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in parts]
    return f"[{''.join(accented)}{_more(max(1, round(letters * LONGER)))}]"


def _more(length: int) -> str:
    """So many more letters, in words that are no longer than those of people are."""
    return " ".join("~" * min(WORD, length - at) for at in range(0, length, WORD))
