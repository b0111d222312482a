"""The page of the streak window once there is something to see."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.streak import DAY, DayState, monday
from deskbreak.ui import day_text, streak_text
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.day_detail import DayDetail
from deskbreak.ui.flow import Flow
from deskbreak.ui.focus_order import reach_in_order
from deskbreak.ui.marks import Gauge, GoalRing, Mark, Reserve, WeekPips
from deskbreak.ui.place import let_go
from deskbreak.ui.practice_section import PracticeSection
from deskbreak.ui.streak_cards import (
    BOLD,
    SEMIBOLD,
    ComebackBadge,
    FigureCard,
    SessionList,
    day_legend,
    heading,
)
from deskbreak.ui.streak_chart import StreakChart
from deskbreak.ui.streak_view import DayView, StreakView
from deskbreak.ui.theme import Theme

FIRST_LINE = Qt.AlignmentFlag.AlignTop


class StreakPage(QWidget):
    """Figures, the calendar with a day below it, and a range of days; narrow windows stack them.

    Signals:
        day_asked: The person wants to see a day in full.
        detail_shown: A day is now shown in full, in this widget.
    """

    day_asked = Signal(object)
    detail_shown = Signal(object)

    def __init__(self, theme: Theme, view: StreakView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._detail: DayDetail | None = None
        gap, side = round(14 * unit()), round(36 * unit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(side, round(22 * unit()), side, round(22 * unit()))
        self._column.setSpacing(gap)
        self._column.addLayout(self._heading())
        self._figures = self._figure_cards()
        self._grid = QGridLayout()
        self._grid.setSpacing(gap)
        self._column.addLayout(self._grid)
        self._calendar = self._calendar_card()
        self._column.addWidget(self._calendar)
        self.practice = PracticeSection(theme, view.practice, view.names, self._sessions_card())
        self._column.addWidget(self.practice, 1)
        self._columns = 0
        self._arrange(4, is_marked=True)

    @property
    def chart(self) -> StreakChart:
        """The calendar."""
        return self._chart

    @property
    def opened(self) -> date | None:
        """The day that is shown in full, if there is one."""
        return None if self._detail is None else self._detail.day

    @property
    def detail(self) -> DayDetail | None:
        """What shows it."""
        return self._detail

    def show_detail(self, view: DayView) -> None:
        """Show a day in full below the calendar."""
        self.close_detail()
        names, today = self._view.names, self._view.streak.today
        self._detail = DayDetail(self._theme, view, names, today)
        self._calendar.inside.addWidget(self._detail)
        self._detail.show()
        reach_in_order(self._chart, self._detail, self.practice.tabs)
        self._show_day(self._chart.day)
        self.detail_shown.emit(self._detail)

    def close_detail(self) -> bool:
        """Close the day that is shown in full; whether there was one."""
        if self._detail is None:
            return False
        self._calendar.inside.removeWidget(self._detail)
        let_go(self._detail)
        self._detail = None
        self._show_day(self._chart.day)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take on another look; what is made later has it too."""
        self._theme = theme

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as everything stacked."""
        margins = self._column.contentsMargins()
        widths = [figure.bare_width for figure in self._figures]
        parts = (self._calendar, self.practice)
        width = max(*widths, *(part.minimumSizeHint().width() for part in parts))
        height = self._column.totalMinimumSize().height()
        return QSize(width + margins.left() + margins.right(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as much side by side as fits without cutting anything off."""
        super().resizeEvent(event)
        margins, gap = self._column.contentsMargins(), self._grid.spacing()
        room = self.width() - margins.left() - margins.right() + gap
        bare = [figure.bare_width + gap for figure in self._figures]
        marked = [figure.marked_width + gap for figure in self._figures]
        columns = next((count for count in (4, 2) if _row_width(bare, count) <= room), 1)
        self._arrange(columns, is_marked=_row_width(marked, columns) <= room)

    def _arrange(self, columns: int, *, is_marked: bool) -> None:
        for figure in self._figures:
            figure.show_mark(is_shown=is_marked)
        if columns != self._columns:
            self._columns = columns
            for column in range(4):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
            for number, figure in enumerate(self._figures):
                self._grid.addWidget(figure, number // columns, number % columns)

    def _heading(self) -> QHBoxLayout:
        streak, theme = self._view.streak, self._theme
        row = QHBoxLayout()
        left = QVBoxLayout()
        left.setSpacing(round(2 * unit()))
        left.addWidget(Text(self.tr("Your movement"), theme, "ink", 20, BOLD))
        left.addWidget(Text(streak_text.encouragement(streak), theme, "muted", 11, wraps=True))
        left.addStretch(1)
        row.addLayout(left, 1)
        end = QVBoxLayout()
        end.setSpacing(round(6 * unit()))
        trailing = Qt.AlignmentFlag.AlignTrailing
        today = streak_text.full_day_name(streak.today, self.locale())
        end.addWidget(Text(today, theme, "muted", 10.5), 0, trailing)
        badge = streak_text.comeback_badge(streak)
        if badge:
            end.addWidget(ComebackBadge(badge, theme, is_now=streak.is_comeback), 0, trailing)
        if self._view.away is not None:
            words = day_text.away_line(self._view.away, self.locale())
            end.addWidget(Text(words, theme, "muted", 10), 0, trailing)
        end.addStretch(1)
        row.addLayout(end)
        return row

    def _figure_cards(self) -> list[FigureCard]:
        view, theme, streak = self._view, self._theme, self._view.streak
        met = streak.week_done >= streak.week_goal
        run: Mark | None = None
        if streak.best > 1 and streak.current * 10 >= streak.best:
            run = Gauge(theme, streak.current / streak.best, "done")
        share = Gauge(theme, streak.consistency) if streak.consistency else None
        return [
            FigureCard(
                theme,
                streak_text.week_figure(streak),
                self._pips(),
                "done_text" if met else "accent_text",
                GoalRing(theme, streak.week_done, streak.week_goal),
            ),
            FigureCard(theme, streak_text.run_figure(view), run),
            FigureCard(
                theme,
                streak_text.grace_figure(streak),
                Reserve(theme, streak.grace_left, streak.grace_max),
            ),
            FigureCard(theme, streak_text.consistency_figure(streak), share),
        ]

    def _pips(self) -> WeekPips:
        view, today = self._view, self._view.streak.today
        week = [monday(today) + DAY * number for number in range(7)]
        days = [
            (day, view.state(day))
            for day in week
            if day.weekday() in view.workdays or view.state(day).is_kept
        ]
        narrow = QLocale.FormatType.NarrowFormat
        letters = [
            streak_text.weekday_name(day.weekday(), self.locale(), narrow) for day, _ in days
        ]
        return WeekPips(self._theme, days, letters, today)

    def _calendar_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("The last year"))
        card.inside.setSpacing(round(10 * unit()))
        top = QHBoxLayout()
        top.setSpacing(round(16 * unit()))
        top.addWidget(heading(card.accessibleName(), theme), 0, FIRST_LINE)
        top.addWidget(self._legend(), 1)
        card.inside.addLayout(top)
        self._chart = StreakChart(theme, self._view)
        card.inside.addWidget(self._chart)
        self._day_name = Text("", theme, "ink", BODY, SEMIBOLD)
        self._day_words = Text("", theme, "muted", BODY, wraps=True)
        row = QHBoxLayout()
        row.setSpacing(round(10 * unit()))
        row.addWidget(self._day_name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._day_words, 1)
        card.inside.addLayout(row)
        self._chart.day_shown.connect(self._show_day)
        self._chart.day_opened.connect(self._toggle)
        self._show_day(self._chart.day)
        return card

    def _legend(self) -> Flow:
        marks = (
            (DayState.GRACE, self.tr("grace day")),
            (DayState.REPAIRED, self.tr("made up for")),
            (DayState.NEUTRAL, self.tr("away")),
            (DayState.HOLIDAY, self.tr("holiday")),
            (DayState.SICK, self.tr("sick")),
            (DayState.OFF, self.tr("day off")),
        )
        return day_legend(self._theme, self.tr("less"), self.tr("more"), marks)

    def _show_day(self, day: date) -> None:
        self._day_name.setText(streak_text.day_name(day, self.locale()))
        self._day_words.setText(self._chart.words(day))
        chosen, opened = self._chart.chosen, self.opened
        if opened is not None and opened != chosen and day == chosen:
            self.day_asked.emit(chosen)

    def _toggle(self, day: date) -> None:
        """Show a day in full, or close it again."""
        if self.opened == day:
            self.close_detail()
        else:
            self.day_asked.emit(day)

    def _sessions_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Last sessions"))
        card.inside.setSpacing(round(14 * unit()))
        card.inside.addWidget(heading(card.accessibleName(), theme))
        if self._view.sessions:
            card.inside.addWidget(SessionList(theme, self._view), 1)
        else:
            words = self.tr("What you do next will stand here.")
            card.inside.addWidget(Text(words, theme, "muted", wraps=True))
            card.inside.addStretch(1)
        return card


def _row_width(widths: list[int], columns: int) -> int:
    """How wide the columns are together when things stand in rows."""
    return sum(max(widths[column::columns]) for column in range(columns))
