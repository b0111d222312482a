from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import Move
from deskbreak.domain.streak import DayRecord, StreakRules, streak
from deskbreak.domain.weeks import Moved, weeks
from deskbreak.ui import button
from deskbreak.ui import theme as look
from deskbreak.ui.button import PillButton
from deskbreak.ui.streak_chart import StreakChart
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.streak_window import StreakWindow
from deskbreak.ui.theme import Theme

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
HOURS = timedelta(hours=6)
MINUTE = timedelta(minutes=1)
NOW = Instant(datetime(2026, 11, 20, 10, 2, tzinfo=UTC), timedelta(), timedelta(hours=1))


@pytest.fixture(autouse=True)
def british(qapp: object) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for typeface in resources.fonts():
        QFontDatabase.addApplicationFontFromData(typeface)
    yield
    QLocale.setDefault(before)


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
    moves = [Moved(record.day, "nod", record.moved) for record in days]
    moves += [Moved(record.day, "twist", record.moved / 2) for record in days]
    return StreakView(
        streak(days, StreakRules(), FRIDAY),
        days,
        sessions,
        {"quick": "Neck and shoulders, quick"},
        weeks(moves, {"nod": "neck", "twist": "trunk"}, FRIDAY),
    )


def good_year() -> StreakView:
    days = [kept(FRIDAY - DAY * back) for back in range(360) if back % 17]
    return view_of(kept(FRIDAY), *days, sessions=(session(), session(DAY), session(DAY * 9)))


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_the_week_is_the_main_figure(window: StreakWindow) -> None:
    window.show_streak(view_of(*(kept(FRIDAY - DAY * back, 1) for back in range(4))))

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
    assert {"This month", "6", "sessions · best run 6"} <= shown
    assert "Missing a day does not undo a habit." in shown
    assert not any(text in {"0", "0 of 5", "0 %"} for text in shown)


def test_nothing_ever_threatens(window: StreakWindow) -> None:
    for view in (good_year(), view_of(DayRecord(FRIDAY - DAY, desk=HOURS), kept(FRIDAY))):
        window.show_streak(view)
        said = " ".join(words(window)).lower()
        assert not any(threat in said for threat in ("lose", "lost", "fail", "broke", "don’t"))


def test_coming_back_is_welcomed(window: StreakWindow) -> None:
    gap = [DayRecord(FRIDAY - DAY * back, desk=HOURS) for back in range(1, 9)]
    window.show_streak(view_of(*gap, kept(FRIDAY, 1)))

    assert "Back again: nice. One break today is plenty." in words(window)


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

    assert {"So far", "1 min", "Goal 4"} <= set(words(window))


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


def test_without_areas_the_weeks_are_made_of_the_days(window: StreakWindow) -> None:
    window.show_streak(replace(view_of(kept(FRIDAY, 3)), weeks=()))

    assert "Week of 16 Nov · 6 min" in words(window)


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


def brightness(image: QImage) -> float:
    small = image.scaled(40, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(small.pixelColor(x, y).lightness() for x in range(40) for y in range(40)) / 1600


def cut_off(window: StreakWindow) -> list[str]:
    """The texts that do not have the room they need, or lie outside of what holds them."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible():
            continue
        parent = label.parentWidget()
        assert parent is not None
        corner = label.mapTo(parent, QPoint(label.width() - 1, label.height() - 1))
        needed = label.fontMetrics().horizontalAdvance(label.text())
        too_narrow = not label.wordWrap() and needed > label.width() + 1
        too_low = label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 1
        if too_narrow or too_low or not parent.rect().contains(corner):
            found.append(label.text())
    return found


def fits(window: StreakWindow) -> bool:
    return not cut_off(window) and not window._scroll.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 640), (1120, 720), (1600, 1000)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    plain = look.font

    def scaled(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return plain(points * scale, weight)

    monkeypatch.setattr(look, "font", scaled)
    monkeypatch.setattr(button, "font", scaled)
    for view in (good_year(), view_of(kept(FRIDAY)), view_of()):
        window = StreakWindow(theme)
        qtbot.addWidget(window)
        window.show_streak(view)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(partial(fits, window))
