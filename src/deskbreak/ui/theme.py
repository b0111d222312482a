"""The look of deskbreak: colours by role, one typeface and one figure, the same in every window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from PySide6.QtGui import QColor, QFont, QGuiApplication

from deskbreak.domain.look import Look

FAMILY = "Inter"
USUAL_SIZE = {"cocoa": 13.0}
"""The size in points of a system's own text where nobody has enlarged it, by platform; else 9."""
LARGEST_TEXT = 3.0
NO_COLOURS = ("name", "figure")


@dataclass(frozen=True)
class Theme:
    """Colours by role, of which `resources/themes` says what each is for, and how the figure looks.

    What can be seen is chosen together: a window that takes on another theme has another figure.
    """

    name: str
    window: QColor
    card: QColor
    panel: QColor
    line: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    accent_text: QColor
    on_accent: QColor
    done: QColor
    done_text: QColor
    track: QColor
    danger: QColor
    button: QColor
    on_button: QColor
    focus: QColor
    day_0: QColor
    day_1: QColor
    day_2: QColor
    day_3: QColor
    grace: QColor
    shadow: QColor
    chair: QColor
    chair_light: QColor
    chair_dark: QColor
    shirt: QColor
    shirt_dark: QColor
    trousers: QColor
    trousers_dark: QColor
    shoes: QColor
    muscle: QColor
    muscle_dark: QColor
    arrow: QColor
    figure: Look = field(default_factory=Look)

    @classmethod
    def of(cls, table: Mapping[str, str]) -> Self:
        """A theme from its table; a missing or unreadable colour is a ValueError."""
        colours = {}
        for role in (entry.name for entry in fields(cls) if entry.name not in NO_COLOURS):
            colour = QColor(table.get(role, ""))
            if not colour.isValid():
                raise ValueError(f"theme: {role}: not a colour")
            colours[role] = colour
        made: dict[str, Any] = {"name": table.get("name", ""), **colours}
        return cls(**made)

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.window.lightness() < 128


def text_scale() -> float:
    """How much larger than usual the person wants text, 1 to 3, by the system's own typeface."""
    usual = USUAL_SIZE.get(QGuiApplication.platformName(), 9.0)
    return min(max(QGuiApplication.font().pointSizeF() / usual, 1.0), LARGEST_TEXT)


def font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface of deskbreak at a size in points at 100 % text scale."""
    return exact_font(size * text_scale(), weight)


def exact_font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface of deskbreak at a size in points that takes no notice of the text scale."""
    made = QFont([FAMILY, "Noto Sans", "Cantarell", "Segoe UI", "sans-serif"])
    made.setPointSizeF(size)
    made.setWeight(weight)
    return made


def spaced(heading: QFont) -> QFont:
    """A font for a short heading: in capitals and wide, but where letters are joined."""
    heading.setCapitalization(QFont.Capitalization.AllUppercase)
    if not QGuiApplication.isRightToLeft():
        heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
    return heading


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """A colour on its way to another."""
    return QColor.fromRgbF(
        colour.redF() + (other.redF() - colour.redF()) * share,
        colour.greenF() + (other.greenF() - colour.greenF()) * share,
        colour.blueF() + (other.blueF() - colour.blueF()) * share,
    )
