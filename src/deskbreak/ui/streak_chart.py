"""A year of days as a grid of weeks; every day can be reached, seen and heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.domain.streak import DAY, WEEK, YEAR, DayRecord, DayState, monday
from deskbreak.ui import streak_text
from deskbreak.ui import theme as look
from deskbreak.ui.card import unit
from deskbreak.ui.day_tile import paint_day
from deskbreak.ui.painted import Painted
from deskbreak.ui.streak_view import StreakView
from deskbreak.ui.theme import Theme

WEEKS = YEAR // WEEK + 1
SMALLEST = 10
"""From one tile to the next at least; where a year is wider, it is laid out in two halves."""

BETWEEN = 14
"""Between one half of the year and the other."""

BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)

OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}


@dataclass(frozen=True, slots=True)
class Grid:
    """How the weeks are laid out: where the tiles begin, and from one to the next.

    Attributes:
        columns: Weeks side by side.
        band: From one row of weeks to the row below it.
    """

    left: float
    top: float
    pitch: float
    columns: int
    bands: int
    band: float


class StreakChart(Painted):
    """The calendar of the last year.

    Signals:
        day_shown: The day under the pointer or the chosen one, whenever that changes.
        day_opened: The person wants to see more of a day.
    """

    day_shown = Signal(object)
    day_opened = Signal(object)

    def __init__(self, theme: Theme, view: StreakView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view = view
        self._records = view.records
        self._today = view.streak.today
        self._began = view.began
        self._is_focus_shown = False
        self._first = monday(self._today) - YEAR
        self._chosen = self._today
        self._hovered: date | None = None
        self._grids: dict[int, Grid] = {}
        self.setAccessibleName(self.tr("Calendar of the last year"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()

    @property
    def day(self) -> date:
        """The day that is shown: the one under the pointer, else the chosen one."""
        return self._hovered or self._chosen

    @property
    def chosen(self) -> date:
        """The day that is chosen, wherever the pointer is."""
        return self._chosen

    @property
    def today(self) -> date:
        """The last day of the year that is shown."""
        return self._today

    def choose(self, day: date) -> None:
        """Choose a day, as near as the year goes."""
        chosen = min(max(day, self._first), self._today)
        if chosen != self._chosen:
            self._chosen = chosen
            self._describe()
            self.day_shown.emit(self.day)
            self.update()

    def day_at(self, point: QPointF) -> date | None:
        """The day at a point, if there is one."""
        grid = self._grid()
        band, below = divmod(point.y(), grid.band)
        across = self.width() - point.x() if self.isRightToLeft() else point.x()
        column, row = (across - grid.left) // grid.pitch, (below - grid.top) // grid.pitch
        if not (0 <= column < grid.columns and 0 <= row < 7):
            return None
        day = self._first + WEEK * int(band * grid.columns + column) + DAY * int(row)
        return day if self._first <= day <= self._today else None

    def tile(self, day: date) -> QRectF:
        """Where a day is painted."""
        grid = self._grid()
        week, row = divmod((day - self._first).days, 7)
        band, column = divmod(week, grid.columns)
        size = grid.pitch - max(1.5, grid.pitch * 0.14)
        left, top = grid.left + column * grid.pitch, grid.top + row * grid.pitch
        if self.isRightToLeft():
            left = self.width() - left - size
        return QRectF(left, band * grid.band + top, size, size)

    def spoken(self, day: date) -> str:
        """A day in words."""
        return f"{streak_text.full_day_name(day, self.locale())}: {self.words(day)}"

    def words(self, day: date) -> str:
        """What a day was."""
        if day < self._began:
            return streak_text.before_the_first()
        return streak_text.what_happened(self._record(day), self._view.state(day))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Seven rows of square tiles and the months above them."""
        grid = self._grid(width)
        return round(grid.band * grid.bands - BETWEEN * unit() + 2)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Comfortable."""
        return QSize(round(980 * unit()), self.heightForWidth(round(980 * unit())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still legible."""
        width = round(300 * unit())
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def _grid(self, width: int | None = None) -> Grid:
        """How the weeks are laid out at a width."""
        wide = self.width() if width is None else width
        if wide not in self._grids:
            self._grids = {wide: self._measured(wide)}
        return self._grids[wide]

    def _measured(self, width: int) -> Grid:
        """A layout; a narrow one puts half a year above the other."""
        metrics = QFontMetricsF(self._label_font())
        widest = max(metrics.horizontalAdvance(name) for name in self._weekdays())
        left, top = widest + 12 * unit(), metrics.height() + 6 * unit()
        room = width - left - 3
        bands = 1 if room / WEEKS >= SMALLEST * unit() else 2
        columns = -(-WEEKS // bands)
        pitch = min(room / columns, 40.0)
        return Grid(left, top, pitch, columns, bands, top + 7 * pitch + BETWEEN * unit())

    def _label_font(self) -> QFont:
        return look.font(9)

    def _weekdays(self) -> list[str]:
        short = QLocale.FormatType.ShortFormat
        return [streak_text.weekday_name(number, self.locale(), short) for number in range(7)]

    def _record(self, day: date) -> DayRecord:
        return self._records.get(day) or DayRecord(day)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.spoken(self._chosen))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the names of months and weekdays, and every day."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        day = self._first
        while day <= self._today:
            state = self._view.state(day)
            if day < self._began and state is DayState.NEUTRAL:
                state = DayState.OFF
            paint_day(painter, self.tile(day), self._record(day), state, self._theme)
            day += DAY
        self._paint_frame(painter, self._today, self._theme.accent, 2.0)
        if self._hovered is not None:
            self._paint_frame(painter, self._hovered, self._theme.ink, 1.4)
        if self._is_focus_shown and self.hasFocus():
            self._paint_frame(painter, self._chosen, self._theme.focus, 2.4, 2.4)
        elif self._chosen != self._today:
            self._paint_frame(painter, self._chosen, self._theme.ink, 2.0)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        grid, way = self._grid(), Qt.AlignmentFlag
        painter.setFont(self._label_font())
        painter.setPen(self._theme.muted)
        metrics = QFontMetricsF(self._label_font())
        every = 2 if grid.pitch * 1.9 >= metrics.height() else 4
        for band in range(grid.bands):
            above = band * grid.band
            for row in range(0, 5, every):
                middle = above + grid.top + (row + 0.43) * grid.pitch
                area = QRectF(0, middle - metrics.height(), self.width(), metrics.height() * 2)
                side = way.AlignRight if self.isRightToLeft() else way.AlignLeft
                where = way.AlignVCenter | side | way.AlignAbsolute
                painter.drawText(area, where, self._weekdays()[row])
            self._paint_months(painter, grid, band)

    def _paint_months(self, painter: QPainter, grid: Grid, band: int) -> None:
        """Name each month above the week in which it begins, where there is room."""
        metrics = QFontMetricsF(self._label_font())
        free_from = grid.left
        for column in range(grid.columns):
            sunday = self._first + WEEK * (band * grid.columns + column) + DAY * 6
            if sunday.day > 7 or sunday - DAY * 6 > self._today:
                continue
            name = streak_text.month_name(sunday, self.locale())
            at, width = grid.left + column * grid.pitch, metrics.horizontalAdvance(name)
            if at >= free_from and at + width <= self.width():
                left = self.width() - at - width if self.isRightToLeft() else at
                painter.drawText(QPointF(left, band * grid.band + metrics.ascent()), name)
                free_from = at + width + 8 * unit()

    def _paint_frame(
        self, painter: QPainter, day: date, colour: QColor, width: float, around: float = 1.2
    ) -> None:
        tile = self.tile(day).adjusted(-around, -around, around, around)
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile, tile.width() * 0.28, tile.width() * 0.28)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move by a day or a week, Home and End to the ends; Enter opens a day."""
        key = Qt.Key(event.key())
        self._is_focus_shown = True
        self._hovered = None
        if key in OPENING:
            self.day_opened.emit(self._chosen)
            return
        if key in STEPS:
            step = STEPS[key]
            if self.isRightToLeft() and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                step = -step
            self.choose(self._chosen + DAY * step)
        elif key == Qt.Key.Key_Home:
            self.choose(self._first)
        elif key == Qt.Key.Key_End:
            self.choose(self._today)
        else:
            super().keyPressEvent(event)
            return
        said = QAccessibleAnnouncementEvent(self, self.spoken(self._chosen))
        QAccessible.updateAccessibility(said)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus to those who came by keyboard."""
        self._is_focus_shown = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the day under the pointer."""
        self._hover(self.day_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the chosen day again."""
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the day under the pointer."""
        day = self.day_at(event.position())
        if day is not None:
            self.choose(day)
            self.day_opened.emit(day)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the names again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._grids.clear()
            self._describe()

    def _hover(self, day: date | None) -> None:
        if day != self._hovered:
            self._hovered = day
            self.day_shown.emit(self.day)
            self.update()
