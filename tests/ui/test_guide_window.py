from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.domain.exercise import Side, Sides
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.session import Ending, Moment, Timeline
from deskbreak.ports import Assignment, SessionReport
from deskbreak.ui.badge import Badge
from deskbreak.ui.button import PillButton
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.picture_view import PictureView
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
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
        self.announced: list[str] = []
        self.path: list[tuple[int | None, int | None]] = []
        chosen = routine("both", "micro", rolls, holding(hold=20))
        assignment = Assignment(chosen, Side.LEFT, {"shoulder-rolls": exercise("shrugs")})
        self.window = GuideWindow(assignment, self.clock, theme)
        qtbot.addWidget(self.window)
        self.window.ended.connect(self.reports.append)
        self.window.announced.connect(self.announced.append)
        self.window.came_to.connect(self._follow)
        self.window.closed.connect(self._count)
        self.window.show()

    def _count(self) -> None:
        self.closed += 1

    def _follow(self, timeline: Timeline, before: Moment | None, now: Moment | None) -> None:
        assert now is None or timeline.cues[now.index] == now.cue
        places = (None if one is None else one.index for one in (before, now))
        self.path.append((next(places), next(places)))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def after(self, secs: float) -> None:
        self.clock.pass_time(seconds(secs))
        self.window._tick()

    @property
    def texts(self) -> list[str]:
        return words(self.window)

    def part(self, kind: type[QWidget]) -> str:
        (found,) = self.window.findChildren(kind)
        return found.accessibleName()

    def button(self, name: str) -> PillButton:
        (found,) = (
            one for one in self.window.findChildren(PillButton) if one.accessibleName() == name
        )
        return found

    def press(self, name: str) -> None:
        self.button(name).click()


@pytest.fixture
def guided(qtbot: QtBot, theme: Theme) -> Iterator[Guided]:
    made = Guided(qtbot, theme)
    yield made
    made.window.close()


def test_how_far_it_has_come_is_told_with_every_repetition_and_just_before_the_end(
    guided: Guided,
) -> None:
    told: list[SessionReport] = []
    guided.window.progressed.connect(told.append)
    total = guided.window._player.timeline.total
    step = seconds(0.5)
    while guided.window._player.elapsed < total - 2 * step:
        guided.after(0.5)
    shares = [report.share for report in told]

    assert sorted(shares) == shares
    assert 4 < len(told) < 20
    assert 0.95 < shares[-1] < 1
    assert [] == guided.reports


def test_it_begins_by_itself_with_getting_ready(guided: Guided) -> None:
    assert "Get ready" in guided.texts
    assert "Shoulder rolls" in guided.texts
    assert "Next: Chair twist · 20\u00a0s\u00a0each\u00a0side" in guided.texts
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

    assert not guided.window._player.is_going


def test_stand_still_waits_and_go_on_goes_on(guided: Guided) -> None:
    guided.after(6)
    guided.window.stand_still()
    guided.after(600)
    assert "0:06 of 1:20" in guided.texts
    guided.window.go_on()
    guided.after(1)

    assert "0:07 of 1:20" in guided.texts


def test_what_the_person_paused_stays_paused_behind_a_lock(guided: Guided) -> None:
    guided.press("Pause")
    guided.window.stand_still()
    guided.window.go_on()

    assert not guided.window._player.is_going


# -- easier --------------------------------------------------------------------------------------


def test_something_easier_takes_its_place_and_what_was_done_is_kept(guided: Guided) -> None:
    guided.after(5 + 5)
    guided.key(Qt.Key.Key_S)
    assert "Shrugs" in guided.texts
    assert "Get ready" in guided.texts
    for _ in range(80):
        guided.after(1)

    (report,) = guided.reports
    assert 1.0 == report.share
    assert ("shoulder-rolls",) == report.too_hard
    assert ("shoulder-rolls", Ending.EASIER, seconds(5)) == (
        report.moves[0].exercise,
        report.moves[0].ended,
        report.moves[0].done,
    )


def test_easier_is_not_offered_where_there_is_nothing(guided: Guided) -> None:
    easier = guided.button("Easier")
    assert easier.isEnabled()
    assert "Instead: Shrugs" == easier.toolTip()
    guided.press("Easier")
    assert not easier.isEnabled()
    guided.after(2)
    before = guided.texts
    guided.key(Qt.Key.Key_S)

    assert before == guided.texts


# -- what hears of it ----------------------------------------------------------------------------


def test_every_frame_that_goes_on_says_where_it_is_and_a_jump_has_nothing_before_it(
    guided: Guided,
) -> None:
    guided.path.clear()
    guided.after(1)
    guided.after(5)
    guided.press("Next")
    guided.after(1)
    guided.press("Pause")
    guided.press("Resume")
    guided.after(1)

    twist = guided.path[2][1]
    assert twist is not None
    assert [
        (0, 0),
        (0, 1),
        (None, twist),
        (twist, twist),
        (None, twist),
        (twist, twist),
    ] == guided.path


def test_the_end_comes_after_the_last_moment(guided: Guided) -> None:
    for _ in range(80):
        guided.after(1)

    assert None is guided.path[-1][1]
    assert guided.path[-1][0] == guided.path[-2][1]


def test_every_phase_is_announced_once_and_nothing_else(guided: Guided) -> None:
    assert [] == guided.announced  # the first one was said before anybody listened
    for _ in range(1000):
        guided.after(0.1)

    assert [
        "Move. Backward. Turn.",
        "Other way round. Forward. Now the other way round.",
        "Move. Forward. Turn.",
        "Chair twist. Get ready. Left side. Plant your feet.",
        "Move in. Left side. Turn.",
        "Hold. Left side. 20 seconds. Rest a hand.",
        "Ease out. Left side. Unwind.",
        "Switch sides. Right side. Now the same to your right.",
        "Move in. Right side. Turn.",
        "Hold. Right side. 20 seconds. Rest a hand.",
        "Ease out. Right side. Unwind.",
        "Well done. Every bit of movement counts.",
    ] == guided.announced


def test_a_pause_is_announced_and_so_is_going_on(guided: Guided) -> None:
    guided.press("Pause")
    guided.after(3)
    guided.press("Resume")
    guided.after(0.5)

    assert ["Paused.", "Shoulder rolls. Get ready. Backward. Sit tall."] == guided.announced


# -- frames --------------------------------------------------------------------------------------


def test_it_does_not_drift_however_late_its_frames_come(qtbot: QtBot, theme: Theme) -> None:
    full = shipped().routines["full-15-desk"]
    clock, reports = FakeClock(), list[SessionReport]()
    window = GuideWindow(Assignment(full, Side.RIGHT), clock, theme)
    qtbot.addWidget(window)
    window.ended.connect(reports.append)
    start, number = clock.reading, 0
    total = Timeline.of(full).total
    while not reports:
        left = start + total - clock.reading
        odd = seconds(7.3) if left > seconds(20) and number % 3 else timedelta(milliseconds=37.7)
        clock.pass_time(odd)
        window._tick()
        number += 1
    window.close()

    assert timedelta() <= clock.reading - start - total <= timedelta(milliseconds=50)
    assert 1.0 == reports[0].share


def test_frames_are_as_many_as_can_be_told_apart(guided: Guided) -> None:
    assert 33 == guided.window._frames.interval()
    guided.after(6)
    assert 16 == guided.window._frames.interval()
    guided.window.set_reduced_motion(reduced=True)
    guided.after(0.1)

    assert 200 == guided.window._frames.interval()


def test_without_motion_one_sees_what_comes_while_getting_ready(qtbot: QtBot, theme: Theme) -> None:
    twist = shipped().routines["micro-twist"]
    window = GuideWindow(Assignment(twist, Side.RIGHT), FakeClock(), theme)
    qtbot.addWidget(window)
    figure = window.findChild(FigureView)
    assert figure is not None
    at_rest = figure._shown
    window.set_reduced_motion(reduced=True)
    window.show()
    window._tick()

    assert at_rest is not None and figure._shown is not None
    assert at_rest[1].start == at_rest[1].end == figure._shown[1].start
    assert 42 == figure._shown[1].end.channels["torso_yaw"]


def test_nothing_repaints_while_paused(guided: Guided, qtbot: QtBot) -> None:
    guided.after(6)
    watched = Repaints(guided.window)
    guided.after(0.1)
    turn_over(qtbot)
    assert watched.count > 0
    guided.press("Pause")
    turn_over(qtbot)
    watched.count = 0
    guided.after(5)
    turn_over(qtbot)

    assert not guided.window._frames.isActive()
    assert 0 == watched.count


# -- the watchdog --------------------------------------------------------------------------------


def test_a_guide_that_the_screen_does_not_show_is_closed(qtbot: QtBot, theme: Theme) -> None:
    window = Unseen(Assignment(routine(), Side.RIGHT), FakeClock(), theme)
    qtbot.addWidget(window)
    said: list[str] = []
    window.unexposed.connect(lambda: said.append("unexposed"))
    window.ended.connect(lambda _: said.append("ended"))
    window.closed.connect(lambda: said.append("closed"))
    window.show()
    assert 3000 == window._watchdog.interval()
    assert window._watchdog.isActive()
    window._watchdog.start(1)
    qtbot.waitUntil(lambda: "closed" in said)

    assert ["unexposed", "ended", "closed"] == said


def test_a_guide_that_was_shown_is_left_alone(guided: Guided, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not guided.window._watchdog.isActive())
    guided.window._watch()

    assert guided.window.isVisible()


def turn_over(qtbot: QtBot) -> None:
    """Let the event loop do all that is waiting to be done."""
    turns: list[int] = []
    QTimer.singleShot(30, lambda: turns.append(1))
    qtbot.waitUntil(lambda: bool(turns))


class Unseen(GuideWindow):
    """A guide of which nothing is ever painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        pass


class Repaints(QObject):
    """Counts what a window and everything in it paint."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        for one in (window, *window.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def guided_with(qtbot: QtBot, theme: Theme, *reasons: Reason) -> GuideWindow:
    chosen = routine("both", "micro", exercise("shrugs"), holding(hold=20))
    assignment = Assignment(chosen, Side.LEFT, {}, reasons, date(2026, 3, 5))
    window = GuideWindow(assignment, FakeClock(), theme)
    qtbot.addWidget(window)
    window.show()
    return window


def test_while_getting_ready_the_guide_says_why(qtbot: QtBot, theme: Theme) -> None:
    neck = Reason(Because.LEAST_RECENT, area="neck", since=date(2026, 3, 3))
    window = guided_with(qtbot, theme, neck)

    assert "Neck: not since Tuesday." in words(window)
    window._page.parts.next.click()
    assert not [line for line in words(window) if "Tuesday" in line]
    window.close()


def test_an_exercise_that_stands_for_another_says_so(qtbot: QtBot, theme: Theme) -> None:
    name = holding(hold=20).name
    more = Reason(Because.MORE, exercise=name)
    window = guided_with(qtbot, theme, more)
    told = f"A little more of {name}, which went well twice."

    assert told not in words(window)
    window._page.parts.next.click()
    assert told in words(window)
    window.close()


def one_colour(path: Path, colour: str) -> str:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return str(path)


def middle_of(guided: Guided) -> str:
    shown = guided.window._page.parts.stage.currentWidget()
    assert shown is not None
    return shown.grab().toImage().pixelColor(shown.rect().center()).name()


def test_an_exercise_with_a_picture_shows_it_instead_of_the_figure(
    guided: Guided, tmp_path: Path
) -> None:
    parts = guided.window._page.parts
    guided.window.know_pictures({"chair-twist": one_colour(tmp_path / "twist.png", "#3050d0")})

    assert parts.stage.currentWidget() is parts.figure
    guided.after(3)
    guided.key(Qt.Key.Key_Right)

    assert guided.part(PictureView) == "Picture: Chair twist"
    assert "#3050d0" == middle_of(guided)
    assert "LEFT side" == guided.part(Badge)
    guided.key(Qt.Key.Key_Left)
    guided.key(Qt.Key.Key_Left)

    assert parts.stage.currentWidget() is parts.figure


def test_a_picture_that_cannot_be_read_leaves_a_sentence(guided: Guided, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    for name in ("broken.png", "gone.png"):
        guided.window.know_pictures({"shoulder-rolls": str(tmp_path / name)})
        picture = guided.window._page.parts.picture

        assert picture is not None
        assert not picture.is_shown
        assert picture.accessibleDescription() == (
            "This picture cannot be shown. Follow the words instead."
        )
