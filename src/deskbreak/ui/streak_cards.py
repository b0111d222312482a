"""The pieces that the page of the streak window is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.records import SessionRecord
from deskbreak.domain.streak import ZERO, DayRecord, DayState
from deskbreak.domain.weeks import OTHER, Week
from deskbreak.ui import streak_text
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.day_tile import LEVELS, paint_day
from deskbreak.ui.flow import Flow
from deskbreak.ui.marks import Mark
from deskbreak.ui.streak_text import Figure
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.theme import Theme
from deskbreak.ui.week_chart import area_colours, areas

BOLD, SEMIBOLD = QFont.Weight.Bold, QFont.Weight.DemiBold
FEWEST_SESSIONS = 3
"""There is always room for so many."""


def heading(words: str, theme: Theme) -> Text:
    """The heading of a card."""
    return Text(words, theme, "ink", 11.5, SEMIBOLD)


class FigureCard(Card):
    """A number, what it counts, and where there is room a mark that says it again.

    Attributes:
        bare_width: How wide it has to be without its mark.
        marked_width: How wide it has to be with it.
    """

    def __init__(self, theme: Theme, figure: Figure, mark: Mark | None, role: str = "ink") -> None:
        super().__init__(theme, f"{figure.title}: {figure.number} {figure.caption}")
        self._mark = mark
        title = Text(figure.title, theme, "muted", 10, SEMIBOLD)
        number = Text(figure.number, theme, role, 25, BOLD)
        caption = Text(figure.caption, theme, "muted", 10)
        row = QHBoxLayout()
        row.setSpacing(round(12 * unit()))
        row.addWidget(number)
        row.addStretch()
        if mark is not None:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addWidget(title)
        self.inside.addLayout(row)
        self.inside.addWidget(caption)
        margins = self.inside.contentsMargins()
        beside = mark.sizeHint().width() + row.spacing() if mark is not None else 0
        widest = max(text.sizeHint().width() for text in (title, number, caption))
        self.bare_width = widest + margins.left() + margins.right()
        self.marked_width = max(
            self.bare_width,
            number.sizeHint().width() + beside + margins.left() + margins.right(),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mark(self, *, is_shown: bool) -> None:
        """Show the mark or leave it out."""
        if self._mark is not None:
            self._mark.setVisible(is_shown)


class Swatch(Mark):
    """One tile of the calendar, to explain it."""

    def __init__(self, theme: Theme, moved: timedelta, state: DayState) -> None:
        super().__init__(theme, 13, 13)
        self._record = DayRecord(date.min, moved)
        self._state = state

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the tile."""
        paint_day(painter, area, self._record, self._state, self._theme)


class AreaSwatch(Mark):
    """The colour of an area of the body."""

    def __init__(self, theme: Theme, at: int) -> None:
        super().__init__(theme, 10, 10)
        self._at = at

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint a rounded square."""
        painter.setBrush(area_colours(self._theme)[self._at])
        painter.drawRoundedRect(area, area.width() * 0.3, area.width() * 0.3)


class Key(QWidget):
    """One entry of a legend: some marks between words."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(5 * unit()))
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)


def day_legend(theme: Theme, less: str, more: str, marks: Sequence[tuple[DayState, str]]) -> Flow:
    """What the tiles of the calendar mean."""
    flow = Flow(round(14 * unit()), round(6 * unit()))
    steps = (Swatch(theme, moved, DayState.KEPT) for moved in (timedelta.resolution, *LEVELS))
    flow.add(Key(Text(less, theme, "muted", 9), *steps, Text(more, theme, "muted", 9)))
    for state, words in marks:
        flow.add(Key(Swatch(theme, ZERO, state), Text(words, theme, "muted", 9)))
    return flow


def area_legend(theme: Theme, weeks: tuple[Week, ...]) -> Flow:
    """What the colours of the weeks mean; nothing where there is only one."""
    flow = Flow(round(14 * unit()), round(6 * unit()))
    named, everything = areas(weeks), {area for week in weeks for area in week.moved}
    if everything <= {OTHER}:
        return flow
    names = [(at, streak_text.area_name(area)) for at, area in enumerate(named)]
    if everything - set(named):
        names.append((len(area_colours(theme)) - 1, streak_text.area_name(OTHER)))
    for at, name in names:
        flow.add(Key(AreaSwatch(theme, at), Text(name, theme, "muted", 9)))
    return flow


class SessionList(QWidget):
    """The last sessions, as many as there is room for."""

    def __init__(self, theme: Theme, view: StreakView) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(12 * unit()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whens = [
            Text(
                streak_text.session_day(session, view.streak.today, self.locale()),
                theme,
                "muted",
                BODY,
                even=True,
            )
            for session in view.sessions
        ]
        widest = max((when.sizeHint().width() for when in whens), default=0)
        self._rows = [
            self._row(theme, session, when, view, widest)
            for session, when in zip(view.sessions, whens, strict=True)
            if session.done
        ]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It fills what it is given."""
        return False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few."""
        width = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        few = self._rows[:FEWEST_SESSIONS]
        height = sum(row.heightForWidth(max(width, self.width())) for row in few)
        return QSize(width, height + self._column.spacing() * len(few))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out those that do not fit."""
        super().resizeEvent(event)
        bottom = 0
        for number, row in enumerate(self._rows):
            bottom += row.heightForWidth(self.width())
            row.setVisible(bottom <= self.height() or number < 1)
            bottom += self._column.spacing()

    @staticmethod
    def _row(
        theme: Theme, session: SessionRecord, when: Text, view: StreakView, widest: int
    ) -> QWidget:
        row, top = QWidget(), Qt.AlignmentFlag.AlignTop
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(14 * unit()))
        name = view.routine_names.get(session.routine, session.routine)
        amount = streak_text.how_much(session)
        words = Text(name, theme, "ink", BODY, SEMIBOLD, wraps=True)
        row.setAccessibleName(f"{when.text()}, {name}, {amount}")
        when.setMinimumWidth(widest)
        line.addWidget(when, 0, top)
        line.addWidget(words, 1, top)
        line.addWidget(Text(amount, theme, "muted", BODY, even=True), 0, top)
        return row
