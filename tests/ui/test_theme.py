from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from deskbreak.data import resources
from deskbreak.ui import icons
from deskbreak.ui.contrast import contrast, with_accent
from deskbreak.ui.theme import Theme, exact_font, spaced


@pytest.fixture(params=["light", "dark", "contrast"])
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


def test_a_theme_of_high_contrast_has_more() -> None:
    look = Theme.of(resources.theme("contrast"))

    for ink in (look.ink, look.muted, look.accent_text, look.done_text, look.danger):
        for ground in (look.window, look.card, look.panel):
            assert contrast(ink, ground) >= 7
    assert contrast(look.on_button, look.button) >= 7
    for shape in (look.accent, look.done, look.focus, look.line, look.grace):
        assert contrast(shape, look.card) >= 4.5


@pytest.mark.parametrize("accent", ["#3584e4", "#e66100", "#3a944a", "#9141ac", "#6f8396"])
def test_an_accent_of_the_desktop_is_taken_where_it_stands_out(look: Theme, accent: str) -> None:
    colour = QColor(accent)
    grounds = (look.window, look.card, look.panel)
    stands_out = all(contrast(colour, ground) >= 3 for ground in grounds)

    made = with_accent(look, colour)

    assert stands_out is (made.accent == colour)
    if not stands_out:
        assert made == look
    for ground in grounds[:2]:
        assert contrast(made.accent_text, ground) >= 4.5
    assert contrast(made.on_accent, made.accent) >= 3


def test_an_accent_that_cannot_be_seen_is_not_taken() -> None:
    light = Theme.of(resources.theme("light"))

    assert light == with_accent(light, QColor("#f6d32d"))
    assert light != with_accent(light, QColor("#1c71d8"))


@pytest.mark.parametrize(
    ("way", "spacing"), [(Qt.LayoutDirection.LeftToRight, 112), (Qt.LayoutDirection.RightToLeft, 0)]
)
def test_letters_that_are_joined_are_not_pulled_apart(
    qapp: QApplication, way: Qt.LayoutDirection, spacing: int
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(way)
    try:
        assert spacing == spaced(exact_font(12)).letterSpacing()
    finally:
        qapp.setLayoutDirection(before)
