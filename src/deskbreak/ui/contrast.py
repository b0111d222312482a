"""How much a colour stands out from another, and an accent that stands out from a theme.

The ratio is that of WCAG 2.2: 4.5 : 1 for text, 3 : 1 for large text and shapes; 7 : 1 for text
where more is wanted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QColor

from deskbreak.ui.theme import Theme, mixed

TEXT: Final = 4.5
SHAPE: Final = 3.0
STEPS: Final = 20
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    dark, bright = sorted((_light(one), _light(other)))
    return (bright + 0.05) / (dark + 0.05)


def with_accent(theme: Theme, accent: QColor) -> Theme:
    """The theme with another accent; as it was where that cannot be told from its grounds.

    Its text is the accent on its way to the ink, as far as it has to go to be read.
    """
    grounds = (theme.window, theme.card, theme.panel)
    if any(contrast(accent, ground) < SHAPE for ground in grounds):
        return theme
    text = accent
    for step in range(STEPS + 1):
        text = mixed(accent, theme.ink, step / STEPS)
        if all(contrast(text, ground) >= TEXT for ground in grounds):
            break
    on = max((BLACK, WHITE), key=lambda colour: contrast(colour, accent))
    return replace(theme, accent=accent, accent_text=text, on_accent=on)


def _light(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
