from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.account import Account, BreakEntry, Fate, PauseEntry, Step, What, account
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Quiet
from deskbreak.ui.theme import Theme
from deskbreak.ui.why_list import WhyList, WhyRow
from deskbreak.ui.why_view import WhyView
from deskbreak.ui.why_window import WhyWindow
from tests.fakes import Desk, report
from tests.ui.looking import brightness, enlarge, fits, words

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot) -> WhyWindow:
    made = WhyWindow(theme, desk.clock)
    qtbot.addWidget(made)
    return made


def morning(desk: Desk) -> None:
    """A break that is taken, one that is deferred, a pause, and one that is due."""
    desk.work(minutes=30)
    desk.engine.accept()
    desk.work(minutes=1)
    desk.engine.end_session(report())
    desk.surroundings.become(Quiet.DO_NOT_DISTURB)
    desk.work(minutes=42)
    desk.surroundings.become()
    desk.work(secs=1)
    desk.engine.skip()
    desk.engine.pause(60 * MINUTE)
    desk.work(minutes=60)
    desk.surroundings.become(Quiet.FULL_SCREEN)
    desk.work(minutes=31)


def view_of(desk: Desk, day: date = TODAY, today: date = TODAY) -> WhyView:
    events = [event for event in desk.history.events if event.day == day]
    return WhyView(
        account=account(day, events, desk.history.sessions),
        today=today,
        first=today - DAY * 90,
        status=desk.engine.status,
        routine_names={"micro": "Neck and shoulders, quick"},
    )


def everything(desk: Desk) -> WhyView:
    """A day with an entry of every sort."""
    now = desk.clock.now()
    long = Step(now, What.DEFERRED, Quiet.DO_NOT_DISTURB, 75 * MINUTE)
    entries = [BreakEntry(BreakKind.REST, fate, (long, long, long)) for fate in Fate]
    pauses = [PauseEntry(reason, now, now) for reason in PauseReason]
    return replace(view_of(desk), account=Account(TODAY, (*entries, *pauses)))


def focused(window: WhyWindow) -> QWidget:
    row = next((row for row in rows(window) if row.hasFocus()), None)
    return window if row is None else row


def rows(window: QWidget) -> list[WhyRow]:
    return window.findChildren(WhyList)[-1].rows


def test_the_latest_stands_first_with_its_reason(desk: Desk, window: WhyWindow) -> None:
    morning(desk)
    window.show_day(view_of(desk))

    assert [
        "11:43, micro break: due after 30 min at the desk, deferred since 11:43 (full screen).",
        "10:13–11:13, paused by you.",
        (
            "10:01, rest break: due after 30 min at the desk, deferred 12 min (do not disturb),"
            " asked at a pause in typing,"
            " skipped by you."
        ),
        (
            "09:30, micro break: due after 30 min at the desk, asked at a pause in typing,"
            " started by you, taken."
        ),
    ] == [row.accessibleName() for row in rows(window)]
    assert "Neck and shoulders, quick" in words(window)


def test_it_says_what_is_waited_for_now(desk: Desk, window: WhyWindow) -> None:
    morning(desk)
    window.show_day(view_of(desk))

    assert "Deferred since 11:43: something fills the screen" in words(window)
    assert "Monday 2 March · 3 breaks: 1 taken, 1 skipped, 1 still due" in words(window)


def test_another_day_has_its_name_and_no_now(desk: Desk, window: WhyWindow) -> None:
    morning(desk)
    window.show_day(view_of(desk, today=TODAY + DAY))
    window.show()

    assert window._title.text() == "Yesterday"
    assert not window._now.isVisible()
    window.show_day(view_of(desk, today=TODAY + DAY * 3))
    assert window._title.text() == "Monday 2 March"
    window.close()


def test_a_day_on_which_nothing_happened_says_so(desk: Desk, window: WhyWindow) -> None:
    window.show_day(view_of(desk))
    assert "Nothing has happened today yet." in words(window)

    window.show_day(view_of(desk, today=TODAY + DAY * 3))

    assert "Nothing happened on Monday 2 March." in words(window)
    assert "Reasons are kept for 90 days." in words(window)


def test_buttons_and_arrow_keys_change_the_day(desk: Desk, window: WhyWindow) -> None:
    asked: list[date] = []
    window.day_asked.connect(asked.append)
    window.show_day(view_of(desk, today=TODAY + DAY * 3))
    window.show()
    window.back.click()
    window.on.click()
    window.today.click()
    QTest.keyClick(window, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_Right)
    window.close()

    assert [-1, 1, 3, -1, 1] == [(day - TODAY) // DAY for day in asked]


def test_there_is_nothing_beyond_today_and_beyond_what_is_kept(
    desk: Desk, window: WhyWindow
) -> None:
    asked: list[date] = []
    window.day_asked.connect(asked.append)
    window.show_day(view_of(desk))
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert not window.on.isEnabled()
    window.show_day(view_of(desk, today=TODAY + DAY * 90))
    QTest.keyClick(window, Qt.Key.Key_Left)

    assert not window.back.isEnabled()
    assert asked == []


def test_arrow_keys_walk_through_the_rows(desk: Desk, window: WhyWindow, qtbot: QtBot) -> None:
    morning(desk)
    window.show_day(view_of(desk))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    walked = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(focused(window), key)
        walked.append(next(at for at, row in enumerate(rows(window)) if row.hasFocus()))
    window.close()

    assert [0, 1, 0, 0, 3, 3, 0] == walked


def test_a_row_that_is_walked_to_is_seen(desk: Desk, window: WhyWindow, qtbot: QtBot) -> None:
    window.show_day(everything(desk))
    window.resize(480, 420)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(focused(window), Qt.Key.Key_End)
    last = rows(window)[-1]
    port = window._scroll.viewport()

    assert port.rect().contains(last.mapTo(port, QPoint(10, last.height() - 1)))
    window.close()


def test_what_happens_meanwhile_leaves_the_place_alone(
    desk: Desk, window: WhyWindow, qtbot: QtBot
) -> None:
    morning(desk)
    window.show_day(view_of(desk))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rows(window)[1].setFocus()
    before = rows(window)[1]
    window.show_day(view_of(desk))
    assert before is rows(window)[1]

    desk.engine.skip()
    desk.surroundings.become()
    desk.engine.pause()
    window.show_day(view_of(desk))
    chosen = [row.accessibleName() for row in rows(window) if row.hasFocus()]
    window.close()

    assert ["10:13–11:13, paused by you."] == chosen


def test_escape_closes(desk: Desk, window: WhyWindow) -> None:
    window.show_day(view_of(desk))
    window.show()
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_it_keeps_up_only_while_somebody_looks(desk: Desk, window: WhyWindow, qtbot: QtBot) -> None:
    window.show_day(view_of(desk))
    assert not window._ageing.isActive()
    window.show()
    with qtbot.waitSignal(window.grew_old):
        window._ageing.setInterval(1)
    window.close()

    assert not window._ageing.isActive()


def test_everything_to_reach_by_keyboard_has_a_name(desk: Desk, window: WhyWindow) -> None:
    morning(desk)
    window.show_day(view_of(desk))
    reached = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert len(reached) >= 3 + len(rows(window))
    assert all(widget.accessibleName() for widget in reached)


def test_another_look_reaches_every_part(desk: Desk, window: WhyWindow) -> None:
    window.show_day(everything(desk))
    window.resize(680, 720)
    window.show()
    before = window.grab().toImage()
    window.set_theme(Theme.of(resources.theme("dark")))
    after = window.grab().toImage()
    window.close()

    assert (True, True) == (brightness(before) > 200, brightness(after) < 100)


def is_whole(window: WhyWindow) -> bool:
    """Whether everything has its room, also the longest word of a text that wraps."""
    words = (
        label.fontMetrics().horizontalAdvance(word) <= label.width() + 1
        for label in window.findChildren(QLabel)
        if label.isVisible()
        for word in label.text().split()
    )
    return fits(window) and all(words)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(560, 480), (680, 720), (1200, 900)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    desk: Desk,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    enlarge(monkeypatch, scale)
    morning(desk)
    for view in (everything(desk), view_of(desk), view_of(desk, TODAY, TODAY + DAY * 3)):
        window = WhyWindow(theme, desk.clock)
        qtbot.addWidget(window)
        window.show_day(view)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(partial(is_whole, window))
        window.close()
