"""The colours of the figure and of what is around it, by role."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import (
    QColor,
)

from deskbreak.domain.look import Skin
from deskbreak.ui.theme import Theme, mixed

SKINS: Mapping[Skin, tuple[str, str, str]] = {
    Skin.LIGHT: ("#F6D3B8", "#E3B393", "#4A3428"),
    Skin.MEDIUM: ("#E8B48F", "#D29770", "#4B3527"),
    Skin.TAN: ("#B97F57", "#9E6845", "#2B2019"),
    Skin.DARK: ("#7E5238", "#67412B", "#1D1714"),
}
"""By skin tone: in the light, in the shade, and the hair that goes with it."""


def palette(theme: Theme) -> Mapping[str, QColor]:
    """Colour by role; a role and the same with `_dark` are the two tones of one material."""
    found = PALETTES.get(id(theme))
    if found is None or found[0] is not theme:
        if len(PALETTES) > 8:
            # Themes come and go with the windows.
            PALETTES.clear()
        found = PALETTES[id(theme)] = (theme, _palette(theme))
    return found[1]


PALETTES: dict[int, tuple[Theme, Mapping[str, QColor]]] = {}


def _palette(theme: Theme) -> Mapping[str, QColor]:
    light, dark, hair = (QColor(name) for name in SKINS[theme.figure.skin])
    deep = light.lightness() < 140
    if theme.is_dark:
        # Black hair is not seen on a dark card.
        hair = mixed(hair, theme.muted, 0.26 if hair.lightness() < 45 else 0.08)
    line = dark.darker(118)
    return {
        "skin": light,
        "skin_dark": dark,
        "neck": mixed(light, dark, 0.45),
        "neck_dark": mixed(dark, line, 0.35),
        "nose": light,
        "nose_dark": dark,
        "skin_line": line,
        "blush": _faint(QColor("#E2714F"), 60),
        "eye": QColor("#2A211C"),
        "eye_white": QColor("#FFFDF9"),
        "brow": hair.darker(120),
        "mouth": QColor("#8A3B34") if not deep else QColor("#4A1D1A"),
        "hair": hair,
        "hair_light": hair.lighter(122),
        "shirt": theme.shirt,
        "shirt_dark": theme.shirt_dark,
        "shirt_line": theme.shirt_dark.darker(112),
        "shirt_edge": theme.shirt_dark.darker(108),
        "blade": _faint(theme.shirt_dark, 150),
        "trousers": theme.trousers,
        "trousers_dark": theme.trousers_dark,
        "shoes": theme.shoes,
        "shoes_dark": theme.shoes.darker(125),
        "sole": QColor("#E9E4DA") if not theme.is_dark else QColor("#C9CDD2"),
        "chair": theme.chair,
        "chair_dark": theme.chair_dark,
        "chair_light": theme.chair_light,
        **_room(theme),
        "shadow": _faint(theme.shadow, 150 if theme.is_dark else 62),
    }


def _room(theme: Theme) -> Mapping[str, QColor]:
    """What stands around the figure: quiet, so that the figure stands out."""
    wood = QColor("#C9A577") if not theme.is_dark else QColor("#8D7250")
    wall = mixed(theme.panel, theme.line if not theme.is_dark else theme.chair_dark, 0.75)
    if theme.is_dark:
        wall = mixed(theme.panel, theme.chair_dark, 0.30)
    mat = mixed(theme.done, theme.panel, 0.35)
    roller = mixed(theme.trousers, theme.chair, 0.55)
    return {
        "desk": wood,
        "desk_light": wood.lighter(112),
        "desk_dark": wood.darker(116),
        "metal": theme.chair,
        "metal_light": theme.chair_light,
        "metal_dark": theme.chair_dark,
        "wall": wall,
        "wall_light": wall.lighter(106),
        "wall_dark": wall.darker(108),
        "skirting": wall.darker(118),
        "skirting_light": wall.darker(110),
        "skirting_dark": wall.darker(126),
        "screen": theme.shoes,
        "screen_light": theme.shoes.lighter(150),
        "screen_dark": theme.shoes.darker(115),
        "door": wood.lighter(108),
        "door_light": wood.lighter(118),
        "door_dark": wood.darker(108),
        "mat": mat,
        "mat_dark": mat.darker(125),
        "roller": roller,
        "roller_dark": roller.darker(130),
        "band": theme.done,
    }


def _faint(colour: QColor, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
