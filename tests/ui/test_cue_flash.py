"""Cues that are seen instead of heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from deskbreak.domain.exercise import Side
from deskbreak.domain.sounds import Sound
from deskbreak.ports import Assignment
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, holding, routine


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme) -> Iterator[GuideWindow]:
    made = GuideWindow(
        Assignment(routine("both", "micro", holding()), Side.LEFT), FakeClock(), theme
    )
    qtbot.addWidget(made)
    made.resize(1120, 720)
    made.show()
    yield made
    made.close()


def edge(guide: GuideWindow) -> QColor:
    return guide.grab().toImage().pixelColor(QPoint(6, 300))


def test_a_cue_lights_up_the_edge_and_goes_out(
    guide: GuideWindow, qtbot: QtBot, theme: Theme
) -> None:
    before = edge(guide)

    guide.flash(Sound.SWITCH)

    assert (theme.accent.name(), before.name()) == (edge(guide).name(), theme.window.name())
    qtbot.waitUntil(lambda: not guide._flash.is_lit)
    assert before == edge(guide)


def test_the_end_has_another_colour_than_the_beginning(guide: GuideWindow, theme: Theme) -> None:
    guide.flash(Sound.START)
    guide.flash(Sound.END)

    assert theme.done.name() == edge(guide).name()


def test_the_last_seconds_are_left_to_the_ring(guide: GuideWindow) -> None:
    guide.flash(Sound.TICK)

    assert not guide._flash.is_lit


def test_it_covers_nothing_of_the_session(guide: GuideWindow) -> None:
    guide.flash(Sound.START)

    middle = guide.childAt(guide.rect().center())
    assert middle is not guide._flash
    assert not guide._flash.mask().contains(guide.rect().center())


def test_without_motion_it_does_not_fade(guide: GuideWindow, theme: Theme) -> None:
    guide.set_reduced_motion(reduced=True)
    guide.flash(Sound.START)

    guide._flash._fade()
    guide._flash._fade()
    guide._flash._fade()
    guide._flash._fade()

    assert theme.accent.name() == edge(guide).name()


def test_it_stays_at_the_edge_of_a_window_that_grows(guide: GuideWindow, theme: Theme) -> None:
    guide.flash(Sound.START)
    guide.resize(1300, 800)

    colour = guide.grab().toImage().pixelColor(QPoint(1296, 400))
    assert theme.accent.name() == colour.name()
