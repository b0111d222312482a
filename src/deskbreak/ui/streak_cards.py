"""The pieces that the page of the streak window is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskbreak.domain.records import SessionRecord
from deskbreak.domain.streak import ZERO, DayRecord, DayState
from deskbreak.domain.weeks import OTHER, Bar
from deskbreak.ui import streak_text
from deskbreak.ui.bar_chart import MOST_AREAS, areas, paint_area
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.day_tile import LEVELS, paint_day
from deskbreak.ui.facts import Tag
from deskbreak.ui.flow import Flow
from deskbreak.ui.marks import Mark
from deskbreak.ui.streak_text import Figure
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.theme import Theme
from deskbreak.ui.value_rows import ValueRows

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

    def __init__(
        self,
        theme: Theme,
        figure: Figure,
        mark: Mark | None,
        role: str = "ink",
        lead: Mark | None = None,
    ) -> None:
        super().__init__(theme, f"{figure.title}: {figure.number} {figure.caption}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mark = mark
        title = Text(figure.title, theme, "muted", 10, SEMIBOLD)
        number = Text(figure.number, theme, role, 25, BOLD)
        caption = Text(figure.caption, theme, "muted", 10)
        row = QHBoxLayout()
        row.setSpacing(round(12 * unit()))
        if lead is not None:
            row.addWidget(lead, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(number)
        row.addStretch()
        if mark is not None:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addWidget(title)
        self.inside.addStretch(1)
        self.inside.addLayout(row)
        self.inside.addStretch(1)
        self.inside.addWidget(caption)
        margins = self.inside.contentsMargins()
        beside = mark.sizeHint().width() + row.spacing() if mark is not None else 0
        widest = max(text.sizeHint().width() for text in (title, number, caption))
        before = lead.sizeHint().width() + row.spacing() if lead is not None else 0
        around = margins.left() + margins.right()
        self.bare_width = max(widest, before + number.sizeHint().width()) + around
        self.marked_width = max(
            self.bare_width, before + number.sizeHint().width() + beside + around
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_mark(self, *, is_shown: bool) -> None:
        """Show the mark or leave it out."""
        if self._mark is not None:
            self._mark.setVisible(is_shown)


def _paint_return(painter: QPainter, size: float) -> None:
    """An arrow that comes back to where it began."""
    path = QPainterPath(QPointF(0.36, 0.71) * size)
    path.lineTo(QPointF(0.60, 0.71) * size)
    path.arcTo(QRectF(0.43 * size, 0.37 * size, 0.34 * size, 0.34 * size), -90, 180)
    path.lineTo(QPointF(0.28, 0.37) * size)
    path.moveTo(QPointF(0.40, 0.25) * size)
    path.lineTo(QPointF(0.28, 0.37) * size)
    path.lineTo(QPointF(0.40, 0.49) * size)
    painter.drawPath(path)


class ComebackBadge(Tag):
    """That somebody came back, with an arrow that comes back; today it stands out."""

    def __init__(self, words: str, theme: Theme, *, is_now: bool) -> None:
        super().__init__(words, theme)
        self._is_now = is_now

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words and the arrow."""
        size = super().sizeHint()
        return QSize(size.width() + round(size.height() * 0.75), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, the arrow and the words."""
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.button if self._is_now else theme.panel)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        ink = theme.on_button if self._is_now else theme.ink
        tall, is_mirrored = area.height(), self.isRightToLeft()
        side = area.right() - tall if is_mirrored else area.left() + tall * 0.12
        painter.setPen(QPen(ink, max(1.5, tall * 0.075)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.save()
        painter.translate(side, area.top())
        _paint_return(painter, tall)
        painter.restore()
        painter.setFont(self.font())
        shift = tall * 0.32
        room = area.translated(-shift if is_mirrored else shift, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


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
        super().__init__(theme, 12, 12)
        self._at = at

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint a rounded square."""
        outline = QPainterPath()
        outline.addRoundedRect(area, area.width() * 0.3, area.width() * 0.3)
        painter.setClipPath(outline)
        paint_area(painter, area, self._at, self._theme)


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


def area_legend(theme: Theme, bars: tuple[Bar, ...]) -> Flow:
    """What the colours of the weeks mean; nothing where there is only one."""
    flow = Flow(round(14 * unit()), round(6 * unit()))
    named, everything = areas(bars), {area for bar in bars for area in bar.moved}
    if everything <= {OTHER}:
        return flow
    names = [(at, streak_text.area_name(area)) for at, area in enumerate(named)]
    if everything - set(named):
        names.append((MOST_AREAS, streak_text.area_name(OTHER)))
    for at, name in names:
        flow.add(Key(AreaSwatch(theme, at), Text(name, theme, "muted", 9)))
    return flow


class SessionList(ValueRows):
    """The last sessions, as many as there is room for."""

    def __init__(self, theme: Theme, view: StreakView) -> None:
        whens = [
            Text(
                streak_text.session_day(session, view.streak.today, QLocale()),
                theme,
                "muted",
                BODY,
                even=True,
            )
            for session in view.sessions
        ]
        widest = max((when.sizeHint().width() for when in whens), default=0)
        rows = [
            self._row(theme, session, when, view, widest)
            for session, when in zip(view.sessions, whens, strict=True)
            if session.done
        ]
        super().__init__(streak_text.last_sessions(), theme, rows, 12)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

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
        name = streak_text.routine_name(session.routine, view.names)
        amount = streak_text.how_much(session)
        words = Text(name, theme, "ink", BODY, SEMIBOLD, wraps=True)
        row.setAccessibleName(f"{when.text()}, {name}, {amount}")
        when.setMinimumWidth(widest)
        line.addWidget(when, 0, top)
        line.addWidget(words, 1, top)
        line.addWidget(Text(amount, theme, "muted", BODY, even=True), 0, top)
        return row
