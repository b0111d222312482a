from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from deskbreak.data import resources
from deskbreak.ui import icons
from deskbreak.ui.theme import Theme


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""

    def light(colour: QColor) -> float:
        parts = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        )
        return sum(
            share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
        )

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest) -> Theme:
    return Theme.of(resources.theme(request.param))


def test_text_stands_out_from_what_it_stands_on(look: Theme) -> None:
    for ink in (look.ink, look.muted, look.accent_text, look.done_text, look.danger):
        for ground in (look.window, look.card):
            assert contrast(ink, ground) >= 4.5
    assert contrast(look.on_button, look.button) >= 4.5


def test_large_text_and_shapes_stand_out(look: Theme) -> None:
    assert contrast(look.on_accent, look.accent) >= 3
    for shape in (look.accent, look.done, look.focus):
        assert contrast(shape, look.window) >= 3


def test_the_icon_stands_out_on_light_and_dark_panels() -> None:
    for colour in (icons.ORANGE, icons.TEAL, icons.GREY):
        for panel in ("#FFFFFF", "#1E1E1E"):
            assert contrast(colour, QColor(panel)) >= 3


def test_a_theme_knows_whether_it_is_dark() -> None:
    assert [False, True] == [Theme.of(resources.theme(name)).is_dark for name in ("light", "dark")]


def test_a_missing_colour_is_named() -> None:
    with pytest.raises(ValueError, match="theme: window: not a colour"):
        Theme.of({"ink": "#000000"})
