from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.domain.exercise import Side, Sides
from deskbreak.ports import Assignment, SessionReport
from deskbreak.ui.badge import Badge
from deskbreak.ui.button import PillButton
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, exercise, holding, routine, seconds

KEYS = seconds(2)


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.text()]


class Guided:
    """A guide, its clock, and what it said at the end."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        rolls = exercise("shoulder-rolls", sides=Sides.REVERSE, directions=("backward", "forward"))
        self.clock = FakeClock()
        self.reports: list[SessionReport] = []
        self.closed = 0
        assignment = Assignment(routine("both", "micro", rolls, holding(hold=20)), Side.LEFT)
        self.window = GuideWindow(assignment, self.clock, theme)
        qtbot.addWidget(self.window)
        self.window.ended.connect(self.reports.append)
        self.window.closed.connect(self._count)
        self.window.show()

    def _count(self) -> None:
        self.closed += 1

    def after(self, secs: float) -> None:
        self.clock.pass_time(seconds(secs))
        self.window._tick()

    @property
    def texts(self) -> list[str]:
        return words(self.window)

    def part(self, kind: type[QWidget]) -> str:
        (found,) = self.window.findChildren(kind)
        return found.accessibleName()

    def press(self, name: str) -> None:
        (button,) = (
            one for one in self.window.findChildren(PillButton) if one.accessibleName() == name
        )
        button.click()


@pytest.fixture
def guided(qtbot: QtBot, theme: Theme) -> Iterator[Guided]:
    made = Guided(qtbot, theme)
    yield made
    made.window.close()


def test_it_begins_by_itself_with_getting_ready(guided: Guided) -> None:
    assert "Get ready" in guided.texts
    assert "Shoulder rolls" in guided.texts
    assert "Next: Chair twist · 20 s each side" in guided.texts
    assert guided.part(CountdownRing) == "5 seconds"


def test_what_to_take_care_of_is_said_before_it_begins(qtbot: QtBot, theme: Theme) -> None:
    careful = replace(exercise(), cautions=("Stop if you feel dizzy",))
    clock = FakeClock()
    window = GuideWindow(Assignment(routine("r", "micro", careful), Side.RIGHT), clock, theme)
    qtbot.addWidget(window)

    assert "Take care: Stop if you feel dizzy." in words(window)
    clock.pass_time(seconds(6))
    window._tick()
    assert "This is the last exercise" in words(window)
    window.close()


def test_repetitions_are_counted_up_with_their_direction(guided: Guided) -> None:
    guided.after(5 + 5)

    assert guided.part(CountdownRing) == "2 of 2"
    assert guided.part(Badge) == "BACKWARD"
    assert "1 of 2" in guided.texts


def test_a_hold_is_counted_down_with_its_side(guided: Guided) -> None:
    guided.after(5 + 8 + 3 + 8 + 5 + 2 + 8)

    assert guided.part(CountdownRing) == "12 seconds"
    assert guided.part(Badge) == "LEFT side"
    assert "Hold" in guided.texts
    assert "This is the last exercise" in guided.texts


def test_the_switch_of_sides_is_announced(guided: Guided) -> None:
    guided.after(5 + 8 + 3 + 8 + 5 + 24 + 1)

    assert "Switch sides" in guided.texts
    assert "Now the same to your right." in guided.texts
    assert guided.part(Badge) == "RIGHT side"


def test_a_session_runs_to_its_end_without_a_touch(guided: Guided, qtbot: QtBot) -> None:
    for _ in range(80):
        guided.after(1)
    (report,) = guided.reports

    assert (1.0, False) == (report.share, report.answered)
    assert [("shoulder-rolls", Side.BOTH)] * 2 + [
        ("chair-twist", Side.LEFT),
        ("chair-twist", Side.RIGHT),
    ] == [(move.exercise, move.side) for move in report.moves]
    assert "Done" in guided.texts
    assert "Well done" in guided.texts
    qtbot.waitUntil(lambda: not guided.window.isVisible(), timeout=10_000)
    assert guided.closed == 1
    assert len(guided.reports) == 1


def test_closing_it_early_keeps_what_was_done(guided: Guided) -> None:
    guided.after(5 + 8)
    guided.window.close()

    (report,) = guided.reports
    assert report.moves[0].is_whole
    assert 0 < report.share < 0.5
    assert guided.closed == 1


def test_space_pauses_and_goes_on(guided: Guided) -> None:
    guided.clock.pass_time(KEYS)
    QTest.keyClick(guided.window, Qt.Key.Key_Space)
    assert "Paused" in guided.texts
    assert not guided.window._frames.isActive()
    guided.after(600)
    assert guided.part(CountdownRing) == "3 seconds"
    QTest.keyClick(guided.window, Qt.Key.Key_Space)
    guided.after(1)

    assert guided.part(CountdownRing) == "2 seconds"
    assert guided.window._frames.isActive()


def test_the_arrows_go_on_and_back(guided: Guided) -> None:
    guided.clock.pass_time(KEYS)
    QTest.keyClick(guided.window, Qt.Key.Key_Right)
    assert "Chair twist" in guided.texts
    QTest.keyClick(guided.window, Qt.Key.Key_Left)

    assert "Shoulder rolls" in guided.texts


def test_escape_ends_it_at_any_moment(guided: Guided) -> None:
    QTest.keyClick(guided.window, Qt.Key.Key_Escape)

    assert not guided.window.isVisible()
    assert [0.0] == [report.share for report in guided.reports]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Right])
def test_keys_that_were_meant_for_another_window_are_not_heard(guided: Guided, key: Qt.Key) -> None:
    guided.after(0.5)
    focused: QWidget | None = guided.window.focusWidget()
    target = guided.window if focused is None else focused
    QTest.keyClick(target, key)

    assert "Shoulder rolls" in guided.texts
    assert "Paused" not in guided.texts


def test_every_key_has_a_button(guided: Guided) -> None:
    guided.press("Next")
    assert "Chair twist" in guided.texts
    guided.press("Back")
    assert "Shoulder rolls" in guided.texts
    guided.press("Pause")
    assert "Paused" in guided.texts
    guided.press("Resume")
    assert "Get ready" in guided.texts
    guided.press("End")
    assert [True] == [report.answered for report in guided.reports]


def test_a_touch_is_an_answer(guided: Guided) -> None:
    guided.press("Next")
    guided.window.close()

    assert guided.reports[0].answered


def test_no_frames_are_drawn_that_nobody_sees(guided: Guided) -> None:
    assert guided.window._frames.isActive()
    guided.window.hide()

    assert not guided.window._frames.isActive()


@pytest.mark.parametrize(
    "size", [(640, 480), (900, 640), (1120, 720), (1920, 1080), (800, 1200)], ids=str
)
def test_nothing_is_cut_off(guided: Guided, size: tuple[int, int], qtbot: QtBot) -> None:
    guided.window.resize(*size)
    qtbot.waitUntil(lambda: guided.window.size().toTuple() == size)
    guided.after(5 + 8 + 3 + 8 + 5 + 4)
    layout = guided.window.layout()
    assert layout is not None
    layout.activate()

    for label in guided.window.findChildren(QLabel):
        if label.text() and label.isVisible():
            room = label.contentsRect()
            flags = int(label.alignment()) | (Qt.TextFlag.TextWordWrap if label.wordWrap() else 0)
            needed = label.fontMetrics().boundingRect(room, flags, label.text())
            assert needed.height() <= room.height() + 1, label.text()
            assert needed.width() <= room.width() + 1, label.text()


def test_every_part_has_a_name(guided: Guided) -> None:
    named: Callable[[QWidget], bool] = lambda part: bool(part.accessibleName())  # noqa: E731

    for kind in (PillButton, CountdownRing):
        assert all(named(part) for part in guided.window.findChildren(kind))
    assert guided.window.accessibleName() == "Both"


def test_the_time_of_the_guide_is_the_clock_and_not_the_frames(guided: Guided) -> None:
    before = guided.clock.reading
    guided.after(30)

    assert timedelta(seconds=30) == guided.clock.reading - before
    assert "0:30 of 1:20" in guided.texts


def test_what_nobody_sees_is_not_done(guided: Guided) -> None:
    guided.after(6)
    guided.window.hide()
    guided.clock.pass_time(seconds(600))
    guided.window.show()
    guided.after(1)
    guided.window.close()

    (report,) = guided.reports
    assert seconds(2) == sum((move.done for move in report.moves), timedelta())


def test_a_guide_out_of_sight_ends_after_a_while(guided: Guided, qtbot: QtBot) -> None:
    guided.after(6)
    guided.window.hide()
    assert guided.window._unseen.isActive()
    guided.window._unseen.start(1)
    qtbot.waitUntil(lambda: bool(guided.reports))

    assert 0 < guided.reports[0].share < 0.1
    assert guided.closed == 1


def test_a_pause_by_the_person_outlasts_being_out_of_sight(guided: Guided) -> None:
    guided.press("Pause")
    guided.window.hide()
    guided.window.show()

    assert not guided.window._run.is_going


def test_behind_a_locked_screen_it_stands_still_and_goes_on_where_it_was(guided: Guided) -> None:
    guided.after(2)
    guided.window.stand_still()
    guided.after(600)
    assert guided.part(CountdownRing) == "3 seconds"
    assert not guided.window._frames.isActive()
    guided.window.go_on()
    guided.after(1)

    assert guided.part(CountdownRing) == "2 seconds"
    assert guided.window._frames.isActive()


def test_a_pause_by_the_person_outlasts_a_locked_screen(guided: Guided) -> None:
    guided.press("Pause")
    guided.window.stand_still()
    guided.window.go_on()

    assert not guided.window._run.is_going


def test_who_resumes_while_it_stands_still_is_not_paused_again(guided: Guided) -> None:
    guided.window.stand_still()
    guided.press("Resume")
    guided.press("Pause")
    guided.window.go_on()

    assert not guided.window._run.is_going
