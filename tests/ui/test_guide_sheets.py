"""What the guide shows in the place of the session: when something hurts, and the keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.domain.exercise import Side
from deskbreak.domain.safety import Safety
from deskbreak.domain.session import Ending
from deskbreak.ports import Assignment, SessionReport
from deskbreak.ui import guide_sheet
from deskbreak.ui.button import PillButton
from deskbreak.ui.disclosure import Disclosure
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.hurt_sheet import HurtSheet
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.keys_sheet import Keycap, KeysSheet
from deskbreak.ui.notice_sheet import NoticeSheet
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, exercise, holding, routine, seconds

SAFETY: Safety = safety(resources.tables("safety"))


class Guided:
    """A guide, its clock, and what it said at the end."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.clock = FakeClock()
        self.reports: list[SessionReport] = []
        self.announced: list[str] = []
        chosen = routine("three", "micro", exercise(), holding(hold=20), exercise())
        assignment = Assignment(chosen, Side.RIGHT)
        self.window = GuideWindow(assignment, self.clock, theme, lambda: SAFETY)
        qtbot.addWidget(self.window)
        self.window.ended.connect(self.reports.append)
        self.window.announced.connect(self.announced.append)
        self.window.show()
        self.after(5 + 3)

    def after(self, secs: float) -> None:
        self.clock.pass_time(seconds(secs))
        self.window._tick()

    def key(self, key: Qt.Key) -> None:
        target: QWidget | None = self.window.focusWidget()
        QTest.keyClick(self.window if target is None else target, key)

    def press(self, name: str) -> None:
        self.button(name).click()

    def button(self, name: str) -> PillButton:
        return next(
            one
            for one in self.window.findChildren(PillButton)
            if one.accessibleName() == name and one.isVisible()
        )

    @property
    def texts(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]

    @property
    def endings(self) -> list[tuple[str, Ending | None]]:
        (report,) = self.reports
        return [(move.exercise, move.ended) for move in report.moves]


@pytest.fixture
def guided(qtbot: QtBot, theme: Theme) -> Iterator[Guided]:
    made = Guided(qtbot, theme)
    yield made
    made.window.close()


def test_this_hurts_ends_the_move_at_once_and_asks(guided: Guided) -> None:
    guided.key(Qt.Key.Key_X)

    assert "Stop the session, or skip this move?" in guided.texts
    assert "Neck turn stays away for 7 days, and today counts all the same." in guided.texts
    assert "This hurts. Stop the session, or skip this move?" == guided.announced[-1]
    assert not guided.window._frames.isActive()
    guided.window.close()
    assert [
        ("neck-turn", Ending.HURT),
        ("chair-twist", Ending.LEFT),
        ("chair-twist", Ending.LEFT),
    ] == guided.endings
    assert ("neck-turn",) == guided.reports[0].hurts
    assert guided.reports[0].answered


def test_all_of_the_safety_text_is_there(guided: Guided) -> None:
    guided.press("This hurts")

    said = guided.texts
    assert SAFETY.stop.title in said
    for signs in (SAFETY.stop, *SAFETY.help):
        assert set(signs.signs) <= set(said)
    assert SAFETY.scale.after in said
    assert {band.feels for band in SAFETY.scale.bands} <= set(said)


@pytest.mark.parametrize("how", ["key", "button"])
def test_what_hurts_can_be_skipped(guided: Guided, how: str) -> None:
    guided.press("This hurts")
    if how == "key":
        guided.key(Qt.Key.Key_Right)
    else:
        guided.press("Skip this move")

    assert "Chair twist" in guided.texts
    assert "Get ready" in guided.texts
    assert guided.window._frames.isActive()
    for _ in range(80):
        guided.after(1)
    assert [
        ("neck-turn", Ending.HURT),
        ("chair-twist", Ending.DONE),
        ("chair-twist", Ending.DONE),
    ] == guided.endings


@pytest.mark.parametrize("how", ["key", "button"])
def test_the_session_can_be_stopped_for_pain(guided: Guided, how: str) -> None:
    guided.press("This hurts")
    if how == "key":
        guided.key(Qt.Key.Key_Escape)
    else:
        guided.press("Stop the session")

    assert not guided.window.isVisible()
    assert ("neck-turn",) == guided.reports[0].hurts


@pytest.mark.parametrize("how", ["key", "button"])
def test_a_slip_of_the_finger_can_be_taken_back(guided: Guided, how: str) -> None:
    guided.press("This hurts")
    guided.after(60)
    if how == "key":
        guided.key(Qt.Key.Key_X)
    else:
        guided.press("It does not hurt")

    assert "Neck turn" in guided.texts
    guided.window.close()
    assert () == guided.reports[0].hurts
    assert seconds(3) == guided.reports[0].moves[0].done


def test_when_all_hurts_the_session_is_over(qtbot: QtBot, theme: Theme) -> None:
    window = GuideWindow(Assignment(routine(), Side.RIGHT), FakeClock(), theme, lambda: SAFETY)
    qtbot.addWidget(window)
    reports: list[SessionReport] = []
    window.ended.connect(reports.append)
    window.show()
    for name in ("This hurts", "Skip this move"):
        next(b for b in window.findChildren(PillButton) if b.accessibleName() == name).click()

    assert ("neck-turn",) == reports[0].hurts
    assert "That counts" in [label.text() for label in window.findChildren(QLabel)]
    window.close()


def test_keys_of_the_session_do_nothing_while_the_question_is_there(guided: Guided) -> None:
    guided.press("This hurts")
    before = guided.texts
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_S, Qt.Key.Key_Question):
        guided.key(key)

    assert before == guided.texts
    assert not guided.window._player.is_going


@pytest.mark.parametrize("key", [Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_a_question_mark_lists_the_keys_and_the_session_waits(guided: Guided, key: Qt.Key) -> None:
    guided.key(key)

    assert "What the keys do" in guided.texts
    caps = [cap.accessibleName() for cap in guided.window.findChildren(Keycap)]
    assert ["Space", "←", "→", "S", "X", "?", "Esc"] == caps
    guided.after(60)
    guided.key(Qt.Key.Key_Question)
    guided.after(1)
    assert "0:09 of 1:22" in guided.texts


def test_the_keys_lead_to_when_to_get_help(guided: Guided) -> None:
    guided.key(Qt.Key.Key_Question)
    guided.key(Qt.Key.Key_H)

    assert SAFETY.help[0].title in guided.texts
    guided.press("Back to the session")
    assert "Neck turn" in guided.texts


def test_help_leads_on_to_the_questions(guided: Guided) -> None:
    guided.key(Qt.Key.Key_Question)
    guided.key(Qt.Key.Key_H)
    guided.press("Questions and answers")

    asked = [one.head.accessibleName() for one in guided.window.findChildren(Disclosure)]
    assert [one.asked for one in SAFETY.questions] == asked
    assert 8 == len(SAFETY.questions)


# -- before the first session ----------------------------------------------------------------------


class Told:
    """A guide that has to say first what to know about safety."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.clock = FakeClock()
        self.understood = 0
        self.reports: list[SessionReport] = []
        assignment = Assignment(routine("one", "micro", exercise()), Side.RIGHT)
        self.window = GuideWindow(assignment, self.clock, theme, lambda: SAFETY)
        qtbot.addWidget(self.window)
        self.window.understood.connect(self._count)
        self.window.ended.connect(self.reports.append)
        self.window.tell_notice()
        self.window.show()
        self.pass_time(5)

    def _count(self) -> None:
        self.understood += 1

    def pass_time(self, secs: float) -> None:
        self.clock.pass_time(seconds(secs))
        self.window._tick()

    def key(self, key: Qt.Key) -> None:
        target: QWidget | None = self.window.focusWidget()
        QTest.keyClick(self.window if target is None else target, key)

    @property
    def texts(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def told(qtbot: QtBot, theme: Theme) -> Iterator[Told]:
    made = Told(qtbot, theme)
    yield made
    made.window.close()


def test_a_notice_that_covers_the_guide_is_not_taken_for_a_guide_that_nobody_sees(
    told: Told,
) -> None:
    window = told.window
    # Whether the guide itself is painted as well depends on the platform.
    window._was_painted = False
    window._watchdog.start()
    (sheet,) = window.findChildren(NoticeSheet)

    QApplication.sendEvent(sheet, QPaintEvent(sheet.rect()))
    window._watch()

    assert not window._watchdog.isActive()
    assert window.isVisible()


def test_the_notice_comes_first_word_for_word_and_the_session_waits(told: Told) -> None:
    assert set(SAFETY.notice) <= set(told.texts)
    told.pass_time(100)

    assert timedelta() == told.window._player.elapsed
    assert 0 == told.understood


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Right])
def test_once_it_is_understood_the_session_begins(told: Told, key: Qt.Key) -> None:
    told.key(key)
    told.pass_time(2)

    assert 1 == told.understood
    assert "Get ready" in told.texts
    assert timedelta(seconds=2) == told.window._player.elapsed


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_S, Qt.Key.Key_Left])
def test_nothing_hurts_that_has_not_begun(told: Told, key: Qt.Key) -> None:
    told.key(key)

    assert set(SAFETY.notice) <= set(told.texts)
    assert 0 == told.understood


def test_the_notice_leads_to_when_to_get_help(told: Told) -> None:
    told.key(Qt.Key.Key_H)

    assert SAFETY.help[0].title in told.texts
    told.key(Qt.Key.Key_Space)
    assert 1 == told.understood


def test_escape_ends_it_and_nothing_is_understood(told: Told) -> None:
    told.key(Qt.Key.Key_Escape)

    assert (0, 1) == (told.understood, len(told.reports))


def test_a_notice_that_nobody_reads_ends_the_session(told: Told) -> None:
    assert told.window._unread.isActive()

    told.window._unread.timeout.emit()

    assert [0.0] == [report.share for report in told.reports]
    assert not told.window.isVisible()


def test_a_notice_that_was_read_ends_nothing(told: Told) -> None:
    told.key(Qt.Key.Key_Space)

    assert not told.window._unread.isActive()


def test_this_hurts_is_heard_while_the_keys_are_listed(guided: Guided) -> None:
    guided.key(Qt.Key.Key_Question)
    guided.key(Qt.Key.Key_X)
    assert [HurtSheet] == [
        type(one)
        for one in guided.window.findChildren(QWidget)
        if isinstance(one, HurtSheet | KeysSheet) and one.isVisible()
    ]
    guided.key(Qt.Key.Key_Right)

    assert "Chair twist" in guided.texts
    assert guided.window._player.is_going


def test_a_paused_session_stays_paused_behind_a_sheet(guided: Guided) -> None:
    guided.press("Pause")
    guided.key(Qt.Key.Key_Question)
    guided.key(Qt.Key.Key_Question)

    assert "Paused" in guided.texts
    assert not guided.window._player.is_going


def test_a_sheet_scrolls_by_keys(guided: Guided) -> None:
    guided.window.resize(900, 640)
    guided.press("This hurts")
    QApplication.sendPostedEvents()
    sheet = guided.window.findChild(HurtSheet)
    assert sheet is not None
    bar = sheet._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    guided.key(Qt.Key.Key_Down)
    assert bar.value() > 0


@pytest.mark.parametrize("sheet", ["", "This hurts", "Keys"])
def test_escape_ends_within_a_fifth_of_a_second_whatever_is_shown(
    guided: Guided, sheet: str
) -> None:
    if sheet:
        guided.press(sheet)
    before = perf_counter()
    guided.key(Qt.Key.Key_Escape)
    took = perf_counter() - before

    assert not guided.window.isVisible()
    assert took < 0.2
    assert 1 == len(guided.reports)


def test_a_sheet_takes_on_another_look(guided: Guided) -> None:
    dark = Theme.of(resources.theme("dark"))
    guided.press("This hurts")
    guided.window.set_theme(dark)
    sheet = guided.window.findChild(HurtSheet)

    assert sheet is not None
    assert sheet.palette().window().color() == dark.window


@pytest.mark.parametrize("width", [560, 760, 1100])
def test_no_button_is_narrower_than_its_words_at_200_percent(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setattr(guide_sheet, "text_scale", lambda: 2.0)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(width, 720)
    sheet = HurtSheet(theme, SAFETY, parent)
    sheet.ask("Chin tucks")
    sheet.resize(width, 720)
    parent.show()
    qtbot.waitUntil(sheet.findChildren(KeyButton)[0].isVisible)

    narrow = [
        one.text()
        for one in sheet.findChildren(KeyButton)
        if one.width() < one.sizeHint().width() - 1
    ]

    assert [] == narrow
