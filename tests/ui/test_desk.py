from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.domain.exercise import Side
from deskbreak.ports import Assignment
from deskbreak.ui.actions import Actions
from deskbreak.ui.desk import Desk
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.fakes import FakeClock

REDUCED = 200
"""Milliseconds between two frames without motion."""


@pytest.fixture
def desk(qapp: QApplication, theme: Theme) -> Iterator[Desk]:
    del qapp
    made = Desk(clock=FakeClock(), theme=lambda: theme, actions=Actions())
    yield made
    made.close()


def test_motion_that_is_no_longer_wanted_ends_in_a_running_session(desk: Desk) -> None:
    desk.begin(Assignment(shipped().routines["micro-twist"], Side.RIGHT), by_hand=True)
    (guide,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, GuideWindow))
    before = guide._frames.interval()

    desk.reduce_motion(lambda: True)
    guide._tick()

    assert before < REDUCED == guide._frames.interval()
