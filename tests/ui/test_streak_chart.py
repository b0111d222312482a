from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.streak import DayRecord, DayState, StreakRules, streak
from deskbreak.domain.weeks import Bar, Moved, bars
from deskbreak.ui import streak_text
from deskbreak.ui.bar_chart import MOST_AREAS, BarChart, areas, paint_area
from deskbreak.ui.day_tile import level, paint_day
from deskbreak.ui.streak_chart import StreakChart
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.theme import Theme

FRIDAY = date(2026, 11, 20)
FIRST = date(2025, 11, 17)
DAY = timedelta(days=1)
HOURS = timedelta(hours=6)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


@pytest.fixture
def theme() -> Theme:
    return Theme.of(resources.theme("light"))


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> StreakChart:
    days = (
        DayRecord(FRIDAY - DAY * 300, minutes(1), 1, kept=True, desk=HOURS),
        DayRecord(FRIDAY - DAY * 2, desk=HOURS),
        DayRecord(FRIDAY - DAY, minutes(6), 1, kept=True, desk=HOURS),
        DayRecord(FRIDAY, minutes(2), 1, kept=True, desk=HOURS),
    )
    made = StreakChart(theme, StreakView(streak(days, StreakRules(), FRIDAY), days))
    made.setLocale(BRITISH)
    made.resize(1000, made.heightForWidth(1000))
    qtbot.addWidget(made)
    made.show()
    return made


def test_today_is_chosen_at_first(chart: StreakChart) -> None:
    assert FRIDAY == chart.day
    assert "Friday 20 November: 1 session, 2 min · kept" == chart.accessibleDescription()


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([Qt.Key.Key_Up], FRIDAY - DAY),
        ([Qt.Key.Key_Left], FRIDAY - DAY * 7),
        ([Qt.Key.Key_Left, Qt.Key.Key_Right], FRIDAY),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down], FRIDAY - DAY),
        ([Qt.Key.Key_PageUp], FRIDAY - DAY * 28),
        ([Qt.Key.Key_Home], FIRST),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], FIRST),
        ([Qt.Key.Key_Home, Qt.Key.Key_End], FRIDAY),
        ([Qt.Key.Key_Down], FRIDAY),
    ],
)
def test_keys_reach_every_day(
    qtbot: QtBot, chart: StreakChart, keys: list[Qt.Key], day: date
) -> None:
    for key in keys:
        QTest.keyClick(chart, key)

    assert day == chart.day
    assert chart.spoken(day) == chart.accessibleDescription()


def test_a_key_shows_the_day_it_reaches(qtbot: QtBot, chart: StreakChart) -> None:
    with qtbot.waitSignal(chart.day_shown) as shown:
        QTest.keyClick(chart, Qt.Key.Key_Up)

    assert [FRIDAY - DAY] == shown.args


def test_every_day_of_the_year_is_found_where_it_is_painted(chart: StreakChart) -> None:
    for width in (560, 1000, 1600):
        chart.resize(width, chart.heightForWidth(width))
        days = [FIRST + DAY * number for number in range((FRIDAY - FIRST).days + 1)]
        assert days == [chart.day_at(chart.tile(day).center()) for day in days]
        assert all(QRectF(chart.rect()).contains(chart.tile(day)) for day in days)


def test_there_is_no_day_beside_the_year(chart: StreakChart) -> None:
    tomorrow = chart.tile(FRIDAY).center() + QPointF(0, chart.tile(FRIDAY).height() * 1.2)

    assert [None] * 3 == [
        chart.day_at(point) for point in (QPointF(2, 2), tomorrow, QPointF(5000, 50))
    ]


def test_the_pointer_shows_a_day_and_a_click_chooses_it(qtbot: QtBot, chart: StreakChart) -> None:
    there = chart.tile(FRIDAY - DAY * 2).center().toPoint()

    QTest.mouseMove(chart, there)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=there)
    QTest.mouseMove(chart, QPoint(1, 1))

    assert FRIDAY - DAY * 2 == chart.day
    assert "Wednesday 18 November: grace day, streak safe" == chart.accessibleDescription()


def test_a_day_before_the_first_record_is_no_day_missed(chart: StreakChart) -> None:
    assert "before you began" == chart.words(FIRST)


def test_a_narrow_calendar_lays_the_year_out_in_two_halves(chart: StreakChart) -> None:
    chart.resize(400, chart.heightForWidth(400))

    assert chart.tile(FIRST).bottom() < chart.tile(FRIDAY).top() - 30
    assert chart.tile(FRIDAY).width() > 8


def test_minutes_have_three_levels() -> None:
    assert [0, 1, 1, 2, 3] == [level(minutes(count)) for count in (0, 0.5, 3.9, 4, 30)]


def picture(theme: Theme, moved: timedelta, state: DayState) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    paint_day(painter, QRectF(4, 4, 32, 32), DayRecord(FRIDAY, moved), state, theme)
    painter.end()
    return image


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_two_sorts_of_day_look_alike_without_colour(name: str) -> None:
    theme = Theme.of(resources.theme(name))
    days = [
        picture(theme, minutes(moved), state)
        for moved, state in (
            (0, DayState.MISSED),
            (0, DayState.GRACE),
            (0, DayState.REPAIRED),
            (0, DayState.NEUTRAL),
            (0, DayState.OFF),
            (0, DayState.HOLIDAY),
            (0, DayState.SICK),
            (1, DayState.MISSED),
            (1, DayState.KEPT),
            (5, DayState.KEPT),
            (15, DayState.KEPT),
        )
    ]

    assert all(one != other for at, one in enumerate(days) for other in days[:at])


def test_a_day_kept_by_stopping_in_time_looks_kept(theme: Theme) -> None:
    stopped = picture(theme, timedelta(), DayState.KEPT)

    assert picture(theme, minutes(1), DayState.KEPT) == stopped
    assert picture(theme, timedelta(), DayState.MISSED) != stopped


def test_the_focus_is_shown_to_those_who_use_the_keyboard(qtbot: QtBot, chart: StreakChart) -> None:
    chart.activateWindow()
    chart.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.tile(FRIDAY).center().toPoint())
    assert not shows_blue(chart)

    QTest.keyClick(chart, Qt.Key.Key_Left)

    assert shows_blue(chart)


def shows_blue(chart: StreakChart) -> bool:
    """Whether there is a frame in the colour of the focus around the chosen day."""
    image, at = chart.grab().toImage(), chart.tile(chart.day).center().toPoint()
    seen = [image.pixelColor(at.x() + across, at.y()) for across in range(-16, 0)]
    return any(colour.blue() > colour.red() + 80 for colour in seen)


def three_weeks() -> tuple[Bar, ...]:
    moves = [
        Moved(FRIDAY, "a", minutes(4)),
        Moved(FRIDAY, "b", minutes(9)),
        Moved(FRIDAY - DAY * 7, "a", minutes(2)),
    ]
    return bars(moves, (), {"a": "neck", "b": "upper-back"}, FRIDAY, 90)[-3:]


@pytest.fixture
def bar_chart(qtbot: QtBot, theme: Theme) -> BarChart:
    made = BarChart(theme, three_weeks())
    made.setLocale(BRITISH)
    made.resize(400, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def test_areas_moved_most_come_first() -> None:
    assert ("upper-back", "neck") == areas(three_weeks())


def test_bars_are_as_tall_as_their_minutes(bar_chart: BarChart) -> None:
    empty, small, large = (bar_chart.place(number).height() for number in range(3))

    assert empty < small < large
    assert pytest.approx(13 / 2, rel=0.01) == large / small


def test_keys_reach_every_week(qtbot: QtBot, bar_chart: BarChart) -> None:
    assert date(2026, 11, 16) == bar_chart.bar.first
    for _ in range(5):
        QTest.keyClick(bar_chart, Qt.Key.Key_Left)

    assert date(2026, 11, 2) == bar_chart.bar.first
    assert "Week of 2 Nov · no sessions" == bar_chart.accessibleDescription()

    QTest.keyClick(bar_chart, Qt.Key.Key_End)
    said = "Week of 16 Nov · 13 min · upper back 9, neck 4"
    assert said == bar_chart.accessibleDescription()


def test_less_than_a_minute_is_told_in_seconds() -> None:
    moves = [Moved(FRIDAY, "a", minutes(0.5)), Moved(FRIDAY, "b", minutes(9))]
    day = bars(moves, (), {"a": "neck", "b": "upper-back"}, FRIDAY, 7)[-1]

    assert "Fri 20 Nov · 10 min · upper back 9, neck 30 s" == streak_text.bar_line(day, BRITISH)


def test_the_pointer_shows_a_week_and_a_click_chooses_it(qtbot: QtBot, bar_chart: BarChart) -> None:
    with qtbot.waitSignal(bar_chart.bar_shown):
        QTest.mouseMove(bar_chart, QPoint(200, 100))
    QTest.mouseClick(bar_chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))

    assert date(2026, 11, 9) == bar_chart.bar.first


def test_from_right_to_left_the_last_bar_is_at_the_left(bar_chart: BarChart) -> None:
    bar_chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert bar_chart.place(2).right() < bar_chart.place(1).left()
    QTest.keyClick(bar_chart, Qt.Key.Key_Right)
    assert date(2026, 11, 9) == bar_chart.bar.first


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_two_areas_look_alike_without_colour(name: str) -> None:
    theme = Theme.of(resources.theme(name))
    pictures = []
    for at in range(MOST_AREAS + 1):
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        painter = QPainter(image)
        paint_area(painter, QRectF(0, 0, 24, 24), at, theme)
        painter.end()
        pictures.append(image)

    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_enter_opens_the_chosen_day(qtbot: QtBot, chart: StreakChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Up)
    with qtbot.waitSignal(chart.day_opened) as opened:
        QTest.keyClick(chart, Qt.Key.Key_Return)

    assert [FRIDAY - DAY] == opened.args
