"""Minutes moved in each of the last weeks, stacked by area of the body."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
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
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.domain.streak import ZERO
from deskbreak.domain.weeks import Week
from deskbreak.ui import streak_text
from deskbreak.ui import theme as look
from deskbreak.ui.card import mixed, unit
from deskbreak.ui.streak_chart import BY_KEYBOARD
from deskbreak.ui.theme import Theme

LEAST_SCALE = timedelta(minutes=12)
"""What fills the height at least, so that a first minute does not look like a record."""

MOST_AREAS = 4
"""How many areas get a colour of their own; the rest of them share one."""


def area_colours(theme: Theme) -> tuple[QColor, ...]:
    """The colours of the areas, the largest first, and the one that the rest share."""
    blue = mixed(theme.focus, theme.card, 0.28)
    return (theme.done, theme.accent, blue, theme.grace, mixed(theme.muted, theme.card, 0.4))


def areas(weeks: tuple[Week, ...]) -> tuple[str, ...]:
    """The areas that get a colour, those moved most first."""
    sums: dict[str, timedelta] = {}
    for week in weeks:
        for area, done in week.moved.items():
            sums[area] = sums.get(area, ZERO) + done
    ranked = sorted(sums, key=lambda area: (-sums[area], area))
    return tuple(ranked[:MOST_AREAS])


class WeekChart(QWidget):
    """A bar for each week.

    Signals:
        week_shown: The week under the pointer or the chosen one, whenever that changes.
    """

    week_shown = Signal(object)

    def __init__(
        self, theme: Theme, weeks: tuple[Week, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks = weeks
        self._areas = areas(weeks)
        self._chosen = len(weeks) - 1
        self._hovered: int | None = None
        self._is_focus_shown = False
        self.setAccessibleName(self.tr("Minutes a week"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    @property
    def week(self) -> Week:
        """The week that is shown."""
        return self._weeks[self._chosen if self._hovered is None else self._hovered]

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Comfortable."""
        return QSize(round(480 * unit()), round(150 * unit()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still legible."""
        return QSize(round(260 * unit()), round(116 * unit()))

    def bar(self, number: int) -> QRectF:
        """Where the bar of a week is painted; an empty week is a thin line."""
        line = QFontMetricsF(look.font(8.5)).height()
        step = self.width() / len(self._weeks)
        width = min(step * 0.62, 44 * unit())
        room = self.height() - 2 * line - 8 * unit()
        most = max(LEAST_SCALE, *(week.total for week in self._weeks))
        height = max(self._weeks[number].total / most * room, 3.0)
        bottom = line + 3 * unit() + room
        return QRectF(step * (number + 0.5) - width / 2, bottom - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bars with their minutes and weeks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._chosen if self._hovered is None else self._hovered
        for number in range(len(self._weeks)):
            self._paint_bar(painter, number, is_shown=number == shown)
        if self._is_focus_shown and self.hasFocus():
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = self.bar(self._chosen).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(frame, 6, 6)
        painter.end()

    def _paint_bar(self, painter: QPainter, number: int, *, is_shown: bool) -> None:
        week, bar, theme = self._weeks[number], self.bar(number), self._theme
        self._paint_segments(painter, week, bar)
        weight = QFont.Weight.DemiBold if is_shown else QFont.Weight.Normal
        painter.setFont(look.font(8.5, weight))
        painter.setPen(theme.ink if is_shown else theme.muted)
        metrics = QFontMetricsF(painter.font())
        step, centre = self.width() / len(self._weeks), bar.center().x()
        if week.total:
            minutes = str(max(1, round(week.total / timedelta(minutes=1))))
            above = QRectF(
                centre - step, bar.top() - metrics.height() - 2, step * 2, metrics.height()
            )
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, minutes)
        name = streak_text.short_day_name(week.first, self.locale())
        widest = QFontMetricsF(look.font(8.5, QFont.Weight.DemiBold)).horizontalAdvance("30 Mmm")
        every = max(1, -int(-(widest + 4) // step))
        if (len(self._weeks) - 1 - number) % every == 0:
            below = QRectF(
                centre - step * every,
                self.height() - metrics.height(),
                step * 2 * every,
                metrics.height(),
            )
            overhang = centre + metrics.horizontalAdvance(name) / 2 - self.width()
            below.translate(-max(0.0, overhang), 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_segments(self, painter: QPainter, week: Week, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not week.total:
            painter.setBrush(self._theme.track)
            painter.drawRoundedRect(bar, 1.5, 1.5)
            return
        colours = area_colours(self._theme)
        rest = week.total - sum((week.moved.get(area, ZERO) for area in self._areas), ZERO)
        parts = [
            *((week.moved.get(area, ZERO), colours[at]) for at, area in enumerate(self._areas)),
            (rest, colours[-1]),
        ]
        outline = QPainterPath()
        radius = min(5 * unit(), bar.height() / 2)
        outline.addRoundedRect(bar, radius, radius)
        painter.save()
        painter.setClipPath(outline)
        bottom = bar.bottom()
        for done, colour in parts:
            height = done / week.total * bar.height()
            gap = 1.5 if height > 4 and bottom - height > bar.top() + 1 else 0.0
            painter.fillRect(
                QRectF(bar.left(), bottom - height + gap, bar.width(), height - gap), colour
            )
            bottom -= height
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right move by a week."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._is_focus_shown = True
        self._hovered = None
        self._choose(self._chosen + step)
        said = QAccessibleAnnouncementEvent(self, self.accessibleDescription())
        QAccessible.updateAccessibility(said)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus to those who came by keyboard."""
        self._is_focus_shown = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the week under the pointer."""
        at = int(event.position().x() // (self.width() / len(self._weeks)))
        self._hover(at if 0 <= at < len(self._weeks) else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the week under the pointer."""
        if self._hovered is not None:
            self._choose(self._hovered)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the chosen week again."""
        super().leaveEvent(event)
        self._hover(None)

    def _choose(self, number: int) -> None:
        self._chosen = min(max(number, 0), len(self._weeks) - 1)
        self._describe()
        self.week_shown.emit(self.week)
        self.update()

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.week_shown.emit(self.week)
            self.update()

    def _describe(self) -> None:
        week = self._weeks[self._chosen]
        self.setAccessibleDescription(streak_text.week_line(week, self.locale()))
