from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.days import Away
from deskbreak.domain.exercise import Side
from deskbreak.domain.practice import RANGES, Practice, practice
from deskbreak.domain.records import EditRecord, Mark, Origin, SessionRecord
from deskbreak.domain.session import Move
from deskbreak.domain.streak import DayRecord, StreakRules, streak
from deskbreak.domain.weeks import Moved
from deskbreak.ui.button import PillButton
from deskbreak.ui.day_detail import DayDetail
from deskbreak.ui.edit_sheets import AwaySheet, Said, SessionSheet
from deskbreak.ui.streak_chart import StreakChart
from deskbreak.ui.streak_view import DayView, Names, StreakView
from deskbreak.ui.streak_window import StreakWindow
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.value_rows import ValueRows
from tests.ui.looking import brightness, cut_off, enlarge, fits, words

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
HOURS = timedelta(hours=6)
MINUTE = timedelta(minutes=1)
EXERCISES = shipped_library()[0].exercises
NAMES = Names(
    {"quick": "Neck and shoulders, quick", "reset": "Desk reset"},
    {key: one.name for key, one in EXERCISES.items()},
    ("quick", "reset"),
)
NOW = Instant(datetime(2026, 11, 20, 10, 2, tzinfo=UTC), timedelta(), timedelta(hours=1))

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def theme() -> Theme:
    return Theme.of(resources.theme("light"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> StreakWindow:
    made = StreakWindow(theme)
    qtbot.addWidget(made)
    return made


def kept(day: date, sessions: int = 2) -> DayRecord:
    return DayRecord(day, MINUTE * 2 * sessions, sessions, kept=True, desk=HOURS)


def session(back: timedelta = timedelta(), whole: int = 4, moves: int = 4) -> SessionRecord:
    at = replace(NOW, wall=NOW.wall - back)
    done = [MINUTE if number < whole else timedelta() for number in range(moves)]
    return SessionRecord(
        identifier=str(at.wall),
        kind=BreakKind.MICRO,
        routine="quick",
        started=at,
        ended=at,
        day=at.day(),
        outcome=Outcome.TAKEN,
        planned=MINUTE * moves,
        done=sum(done, timedelta()),
        moves=tuple(Move("nod", Side.BOTH, MINUTE, part, 1) for part in done),
    )


def view_of(*days: DayRecord, sessions: tuple[SessionRecord, ...] = ()) -> StreakView:
    return StreakView(
        streak(days, StreakRules(), FRIDAY),
        days,
        sessions,
        NAMES,
        practice_of(*days),
    )


def practice_of(*days: DayRecord, span: int = 90) -> Practice:
    moves = [
        Moved(record.day, exercise, record.moved * share, side)
        for record in days
        for exercise, side, share in (
            ("neck-side-bend", Side.LEFT, 0.2),
            ("neck-side-bend", Side.RIGHT, 0.3),
            ("shoulder-rolls", Side.BOTH, 0.4),
        )
    ]
    return practice(moves, days, EXERCISES, FRIDAY, span)


def good_year() -> StreakView:
    days = [kept(FRIDAY - DAY * back) for back in range(360) if back % 17]
    return view_of(kept(FRIDAY), *days, sessions=(session(), session(DAY), session(DAY * 9)))


def test_the_week_is_the_main_figure(window: StreakWindow) -> None:
    monday = DayRecord(FRIDAY - DAY * 4, desk=HOURS)
    window.show_streak(view_of(monday, *(kept(FRIDAY - DAY * back, 1) for back in range(4))))

    assert {"This week", "4 of 5", "days · goal of 4 met"} <= set(words(window))


def test_a_run_stands_beside_the_best_one(window: StreakWindow) -> None:
    before = [kept(FRIDAY - DAY * back, 1) for back in range(40, 60)]
    gap = [DayRecord(FRIDAY - DAY * back, desk=HOURS) for back in range(4, 40)]
    window.show_streak(view_of(*before, *gap, kept(FRIDAY - DAY, 1), kept(FRIDAY, 1)))

    assert {"In a row", "2", "days kept · best 20"} <= set(words(window))


def test_after_a_run_has_ended_no_zero_is_shown(window: StreakWindow) -> None:
    before = [kept(FRIDAY - DAY * back, 1) for back in range(14, 20)]
    gap = [DayRecord(FRIDAY - DAY * back, desk=HOURS) for back in range(1, 14)]
    window.show_streak(view_of(*before, *gap))

    shown = set(words(window))
    assert {"This month", "6", "sessions · best week 5 days"} <= shown
    assert "Missing a day does not undo a habit. Your best run of 6 days stays yours." in shown
    assert not any(text in {"0", "0 of 5", "0 %"} for text in shown)


def test_nothing_ever_threatens(window: StreakWindow) -> None:
    for view in (good_year(), view_of(DayRecord(FRIDAY - DAY, desk=HOURS), kept(FRIDAY))):
        window.show_streak(view)
        said = " ".join(words(window)).lower()
        assert not any(threat in said for threat in ("lose", "lost", "fail", "broke", "don’t"))


def test_coming_back_is_welcomed(window: StreakWindow) -> None:
    gap = [DayRecord(FRIDAY - DAY * back, desk=HOURS) for back in range(1, 9)]
    window.show_streak(view_of(kept(FRIDAY - DAY * 9, 1), *gap, kept(FRIDAY, 1)))

    assert {"Back again: nice. One break today is plenty.", "Comeback"} <= set(words(window))


def test_a_comeback_after_a_month_away_is_welcomed_and_the_run_goes_on(
    window: StreakWindow,
) -> None:
    window.show_streak(view_of(kept(FRIDAY - DAY * 30, 1), kept(FRIDAY, 1)))

    shown = set(words(window))
    assert {"Back again: nice. One break today is plenty.", "In a row", "2"} <= shown


def test_the_first_day_of_another_run_is_one_day(window: StreakWindow) -> None:
    before = [kept(FRIDAY - DAY * back, 1) for back in range(14, 20)]
    gap = [DayRecord(FRIDAY - DAY * back, desk=HOURS) for back in range(1, 14)]
    window.show_streak(view_of(*before, *gap, kept(FRIDAY, 1)))

    assert {"In a row", "1", "day kept · best 6"} <= set(words(window))


def test_comebacks_of_long_ago_are_remembered(window: StreakWindow) -> None:
    window.show_streak(
        view_of(kept(FRIDAY - DAY * 60, 1), kept(FRIDAY - DAY * 30, 1), kept(FRIDAY - DAY, 1))
    )

    assert "Comeback" not in words(window)
    assert "2 comebacks" in words(window)


def test_a_grace_day_is_said_plainly(window: StreakWindow) -> None:
    window.show_streak(
        view_of(kept(FRIDAY - DAY * 2), DayRecord(FRIDAY - DAY, desk=HOURS), kept(FRIDAY, 1))
    )

    assert "Grace day used. Streak safe." in words(window)


def test_a_newcomer_is_told_how_to_begin(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(view_of())
    begin = window.findChild(PillButton)
    assert isinstance(begin, PillButton)

    with qtbot.waitSignal(window.session_asked):
        begin.click()

    assert "Today can be your first kept day" in words(window)
    assert not any("0" in text for text in words(window))


def test_a_first_partial_session_is_shown_as_one(window: StreakWindow) -> None:
    window.show_streak(view_of(DayRecord(FRIDAY, MINUTE, desk=HOURS)))

    assert {"So far", "1 min", "Goal 1"} <= set(words(window))


def test_the_chosen_day_is_told_below_the_calendar(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(view_of(kept(FRIDAY - DAY, 3), kept(FRIDAY, 1)))
    chart = window.findChild(StreakChart)
    assert isinstance(chart, StreakChart)
    assert {"Fri 20 Nov", "1 session, 2 min · kept"} <= set(words(window))

    QTest.keyClick(chart, Qt.Key.Key_Up)

    assert {"Thu 19 Nov", "3 sessions, 6 min · kept"} <= set(words(window))


def test_last_sessions_say_when_what_and_how_much(window: StreakWindow) -> None:
    hurt = replace(session(DAY * 2), hurt=True)
    timed = replace(session(DAY * 20, 0, 1), done=MINUTE * 3, planned=MINUTE * 5)
    sessions = (session(), session(DAY, whole=3), hurt, timed)
    window.show_streak(view_of(kept(FRIDAY), sessions=sessions))

    rows = [row.accessibleName() for row in window.findChildren(QWidget)]
    assert [
        "11:02, Neck and shoulders, quick, all of it",
        "Thu, Neck and shoulders, quick, 3 of 4 moves",
        "Wed, Neck and shoulders, quick, stopped in time",
        "31 Oct, Neck and shoulders, quick, 3 of 5 min",
    ] == [name for name in rows if "quick" in name]


def test_escape_closes(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.show()

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_everything_to_reach_by_keyboard_has_a_name(window: StreakWindow) -> None:
    for view in (good_year(), view_of()):
        window.show_streak(view)
        reached = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert reached
        assert all(widget.accessibleName() for widget in reached)


def test_another_look_reaches_every_part(window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.resize(1120, 760)
    window.show()
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    after = window.grab().toImage()
    assert (True, True) == (brightness(before) > 200, brightness(after) < 100)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 640), (1120, 720), (1600, 1000)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    enlarge(monkeypatch, scale)
    for view in (good_year(), view_of(kept(FRIDAY)), view_of()):
        window = StreakWindow(theme)
        qtbot.addWidget(window)
        window.show_streak(view)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(partial(fits, window))


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (Mark.HOLIDAY, "On holiday. Nothing is asked of you; enjoy it."),
        (Mark.SICK, "Get well soon. Nothing is asked of you today."),
    ],
)
def test_on_a_marked_day_nothing_is_asked(window: StreakWindow, mark: Mark, said: str) -> None:
    window.show_streak(view_of(kept(FRIDAY - DAY, 1), DayRecord(FRIDAY, mark=mark)))

    assert said in words(window)


def test_a_week_on_holiday_shows_no_zero(window: StreakWindow) -> None:
    week = [DayRecord(FRIDAY - DAY * back, mark=Mark.HOLIDAY) for back in range(5)]
    window.show_streak(view_of(kept(FRIDAY - DAY * 8, 1), *week))

    assert {"This week", "Free", "nothing is asked this week"} <= set(words(window))


def test_a_range_is_asked_for_and_shown(qtbot: QtBot, window: StreakWindow) -> None:
    view = good_year()
    window.show_streak(view)
    window.resize(1120, 760)
    window.show()
    tabs = window.findChild(Tabs)
    assert isinstance(tabs, Tabs)
    assert "Minutes a week" in words(window)

    with qtbot.waitSignal(window.range_asked) as asked:
        QTest.keyClick(tabs, Qt.Key.Key_Home)
    window.show_practice(practice_of(*view.days, span=7))

    assert [7] == asked.args
    assert (7, "7") == (window.days, tabs.key)
    assert "Minutes a day" in words(window)
    assert not cut_off(window)


def test_every_range_fits(qtbot: QtBot, window: StreakWindow) -> None:
    view = good_year()
    window.show_streak(view)
    window.resize(1024, 600)
    window.show()
    for span in RANGES:
        window.show_practice(practice_of(*view.days, span=span))
        qtbot.waitUntil(partial(fits, window))


def test_the_sides_stand_beside_each_other(window: StreakWindow) -> None:
    window.show_streak(view_of(*(kept(FRIDAY - DAY * back) for back in range(5))))

    said = [row.accessibleName() for row in window.findChildren(QWidget)]
    assert "Left 40 %, right 60 %" in words(window)
    assert ["Neck: left 4 min, right 6 min"] == [one for one in said if one.startswith("Neck:")]


def test_each_row_of_figures_is_reached_and_spoken(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.resize(1120, 900)
    window.show()
    lists = window.findChildren(ValueRows)
    assert {"Left and right", "Most and least", "Last sessions"} == {
        one.accessibleName() for one in lists
    }

    ranking = next(one for one in lists if one.accessibleName() == "Most and least")
    first = ranking.said
    QTest.keyClick(ranking, Qt.Key.Key_Down)

    assert first.startswith("Most: Neck side bend: ")
    assert ranking.said.startswith("Shoulder rolls: ")
    assert ranking.said == ranking.accessibleDescription()


def test_the_figures_are_reached_by_keyboard(window: StreakWindow) -> None:
    window.show_streak(good_year())

    names = {
        widget.accessibleName()
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert {"In a row", "Grace days", "This week", "Last 4 weeks"} <= {
        name.partition(":")[0] for name in names
    }


def opened(window: StreakWindow, qtbot: QtBot, *sessions: SessionRecord) -> DayDetail:
    """Today in full, as Enter opens it."""
    window.show_streak(view_of(kept(FRIDAY - DAY, 1), kept(FRIDAY, 1), sessions=sessions))
    window.resize(1120, 760)
    window.show()
    chart = window.findChild(StreakChart)
    assert isinstance(chart, StreakChart)
    with qtbot.waitSignal(window.day_asked) as asked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    window.show_day(DayView(asked.args[0], sessions=sessions))
    detail = window.findChild(DayDetail)
    assert isinstance(detail, DayDetail)
    return detail


def press(widget: QWidget, name: str) -> None:
    (button,) = [one for one in widget.findChildren(PillButton) if one.text() == name]
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_enter_opens_a_day_and_escape_closes_it_first(qtbot: QtBot, window: StreakWindow) -> None:
    opened(window, qtbot, session())
    assert "4 min · all of it" in words(window)

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert "4 min · all of it" not in words(window)
    assert window.isVisible()

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_an_open_day_follows_the_arrow_keys(qtbot: QtBot, window: StreakWindow) -> None:
    opened(window, qtbot, session())
    chart = window.findChild(StreakChart)
    assert isinstance(chart, StreakChart)

    with qtbot.waitSignal(window.day_asked) as asked:
        QTest.keyClick(chart, Qt.Key.Key_Up)

    assert [FRIDAY - DAY] == asked.args


def test_an_edited_session_is_marked_and_what_was_written_is_told(window: StreakWindow) -> None:
    window.show_streak(view_of(kept(FRIDAY, 1)))
    written, said = session(), replace(session(), origin=Origin.CORRECTED, done=MINUTE * 3)
    edit = EditRecord("e", written, said, NOW, holds=True, is_undone=False)
    removed = EditRecord("f", written, None, NOW, holds=True, is_undone=False)

    window.show_day(DayView(FRIDAY, sessions=(said,), edits=(edit, removed)))

    assert {
        "edited",
        "Before: Neck and shoulders, quick, 4 min",
        "Removed: Neck and shoulders, quick, 4 min",
    } <= set(words(window))


def test_a_session_away_is_added_by_keyboard(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    press(detail, "Add a session…")
    sheet = window.sheet
    assert isinstance(sheet, SessionSheet)
    for _ in range(3):
        QTest.keyClick(sheet.minutes, Qt.Key.Key_Right)
    QTest.keyClick(sheet.day, Qt.Key.Key_Left)
    QTest.keyClick(sheet.what, Qt.Key.Key_Down)

    with qtbot.waitSignal(window.added) as added:
        QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert [Said(FRIDAY - DAY, 8, "quick")] == added.args
    assert window.sheet is None


def test_a_session_is_corrected_from_what_it_was(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot, session())
    press(detail, "Correct…")
    sheet = window.sheet
    assert isinstance(sheet, SessionSheet)
    assert Said(FRIDAY, 4, "quick") == sheet.said
    QTest.keyClick(sheet.minutes, Qt.Key.Key_Left)

    with qtbot.waitSignal(window.corrected) as corrected:
        press(sheet, "Correct it")

    assert [session().identifier, Said(FRIDAY, 3, "quick")] == corrected.args


def test_escape_leaves_a_sheet_and_nothing_is_written(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    press(detail, "Add a session…")
    sheet = window.sheet
    assert sheet is not None
    with qtbot.assertNotEmitted(window.added):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert window.sheet is None
    assert window.isVisible()


def test_the_undo_key_takes_nothing_back_behind_a_sheet(qtbot: QtBot, window: StreakWindow) -> None:
    press(opened(window, qtbot), "Add a session…")
    sheet = window.sheet
    assert sheet is not None

    with qtbot.assertNotEmitted(window.undo_asked):
        QTest.keySequence(sheet, QKeySequence(QKeySequence.StandardKey.Undo))


def test_a_session_is_removed(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot, session())

    with qtbot.waitSignal(window.removed) as removed:
        press(detail, "Remove")

    assert [session().identifier] == removed.args


def test_a_day_is_marked_and_unmarked(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    with qtbot.waitSignal(window.marked) as marked:
        press(detail, "Mark as sick")
    assert [FRIDAY, FRIDAY, Mark.SICK] == marked.args

    window.show_day(DayView(FRIDAY, Mark.SICK))
    detail = window.findChildren(DayDetail)[-1]
    with qtbot.waitSignal(window.marked) as marked:
        press(detail, "An ordinary day again")
    assert [FRIDAY, FRIDAY, None] == marked.args


def test_days_ahead_are_marked_at_once(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    press(detail, "Away until…")
    sheet = window.sheet
    assert isinstance(sheet, AwaySheet)
    for _ in range(9):
        QTest.keyClick(sheet.last, Qt.Key.Key_Right)

    with qtbot.waitSignal(window.marked) as marked:
        press(sheet, "Mark these days")

    assert [FRIDAY, FRIDAY + DAY * 9, Mark.HOLIDAY] == marked.args


def test_the_last_day_away_is_never_before_the_first(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    press(detail, "Away until…")
    sheet = window.sheet
    assert isinstance(sheet, AwaySheet)

    QTest.keyClick(sheet.first, Qt.Key.Key_Right)
    assert (FRIDAY + DAY, FRIDAY + DAY) == sheet.span

    QTest.keyClick(sheet.last, Qt.Key.Key_Left)
    assert (FRIDAY, FRIDAY) == sheet.span


def test_what_was_done_is_said_with_undo(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.show()
    window.tell("Removed a session on Fri 20 Nov.", can_undo=True)
    assert "Removed a session on Fri 20 Nov." in words(window)

    with qtbot.waitSignal(window.undo_asked):
        press(window.undo_bar, "Undo")
    with qtbot.waitSignal(window.undo_asked):
        QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Undo))


def test_another_look_reaches_what_is_opened_later(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.resize(1120, 1300)
    window.show()
    window.set_theme(Theme.of(resources.theme("dark")))

    window.show_practice(practice_of(*good_year().days, span=7))
    window.show_day(DayView(FRIDAY, sessions=(session(),)))

    assert brightness(window.grab().toImage()) < 100


def test_from_right_to_left_the_year_ends_at_the_left(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    chart = StreakChart(theme, good_year())
    qtbot.addWidget(chart)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.resize(1000, chart.heightForWidth(1000))

    assert chart.tile(FRIDAY).right() < chart.tile(FRIDAY - DAY * 7).left() < 60
    assert FRIDAY == chart.day_at(chart.tile(FRIDAY).center())
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert FRIDAY - DAY * 7 == chart.day


def test_what_is_open_stays_so_when_the_window_is_brought_up_to_date(
    qtbot: QtBot, window: StreakWindow
) -> None:
    opened(window, qtbot, session())
    chart = window.findChild(StreakChart)
    assert isinstance(chart, StreakChart)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    window.show_day(DayView(FRIDAY - DAY))

    with qtbot.waitSignal(window.day_asked) as asked:
        window.show_streak(good_year())

    assert [FRIDAY - DAY] == asked.args


def test_a_day_that_can_be_seen_already_scrolls_nothing(qtbot: QtBot, window: StreakWindow) -> None:
    opened(window, qtbot, session())

    window._bring_into_sight()

    assert 0 == window._scroll.verticalScrollBar().value()


def test_a_day_below_the_edge_is_brought_into_sight(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.resize(1024, 420)
    window.show()

    window.show_day(DayView(FRIDAY, sessions=(session(), session(), session())))

    qtbot.waitUntil(lambda: window._scroll.verticalScrollBar().value() > 0)
    detail = window.findChild(DayDetail)
    assert isinstance(detail, DayDetail)
    bottom = detail.mapTo(window, QPoint(0, detail.height())).y()
    assert bottom <= window.height()


def tab(window: StreakWindow) -> str:
    """What the Tab key comes to."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    reached = window.focusWidget()
    assert reached is not None
    return reached.accessibleName()


def test_the_tab_key_goes_through_the_page_from_top_to_bottom(
    qtbot: QtBot, window: StreakWindow
) -> None:
    detail = opened(window, qtbot, session())
    window.show_practice(practice_of(kept(FRIDAY), span=30))
    chart = window.findChild(StreakChart)
    assert isinstance(chart, StreakChart)
    assert detail.isVisible()
    chart.setFocus()

    said = [tab(window).partition(" 11:02")[0] for _ in range(12)]

    assert [
        "Correct…",
        "Remove",
        "Add a session…",
        "Mark as holiday",
        "Mark as sick",
        "Away until…",
        "30 days",
        "Minutes a day",
        "Left and right",
        "Most and least",
        "Last sessions",
    ] == said[:11]


def test_the_page_stays_where_it_was_scrolled_to(qtbot: QtBot, window: StreakWindow) -> None:
    window.show_streak(good_year())
    window.resize(1024, 500)
    window.show()
    bar = window._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)

    window.show_streak(good_year())

    assert 300 == bar.value()


def test_days_ahead_are_told_and_can_be_taken_back(qtbot: QtBot, window: StreakWindow) -> None:
    detail = opened(window, qtbot)
    away = Away(FRIDAY + DAY * 10, FRIDAY + DAY * 19, Mark.HOLIDAY)
    press(detail, "Away until…")
    sheet = window.sheet
    assert isinstance(sheet, AwaySheet)
    sheet.kind.choose("here")
    with qtbot.waitSignal(window.marked) as marked:
        press(sheet, "Mark these days")
    assert [FRIDAY, FRIDAY, None] == marked.args

    window.show_streak(replace(good_year(), away=away))

    assert "Holiday: Mon 30 Nov to Wed 9 Dec" in words(window)
    assert not cut_off(window)
