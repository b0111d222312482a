"""Minutes moved in each of the last days or weeks, stacked by area of the body."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
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

from deskbreak.domain.days import ZERO
from deskbreak.domain.weeks import Bar
from deskbreak.ui import streak_text
from deskbreak.ui import theme as look
from deskbreak.ui.card import unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.streak_chart import BY_KEYBOARD
from deskbreak.ui.theme import Theme, mixed

LEAST_SCALE = timedelta(minutes=12)
"""What fills the height at least, so that a first minute does not look like a record."""

MOST_AREAS = 4
"""How many areas get a colour of their own; the rest of them share one."""

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.SolidPattern,
)
MINUTE = timedelta(minutes=1)


def area_colours(theme: Theme) -> tuple[QColor, ...]:
    """The colours of the areas, the largest first, and the one that the rest share."""
    blue = mixed(theme.focus, theme.card, 0.28)
    return (theme.done, theme.accent, blue, theme.grace, mixed(theme.muted, theme.card, 0.4))


def paint_area(painter: QPainter, place: QRectF, at: int, theme: Theme) -> None:
    """Fill a place with the colour of an area and its pattern, which tells it without colour."""
    painter.fillRect(place, area_colours(theme)[at])
    if PATTERNS[at] is not Qt.BrushStyle.SolidPattern:
        over = QColor(theme.card)
        over.setAlphaF(0.42)
        painter.fillRect(place, QBrush(over, PATTERNS[at]))


def areas(bars: tuple[Bar, ...]) -> tuple[str, ...]:
    """The areas that get a colour, those moved most first."""
    sums: dict[str, timedelta] = {}
    for bar in bars:
        for area, done in bar.moved.items():
            sums[area] = sums.get(area, ZERO) + done
    ranked = sorted(sums, key=lambda area: (-sums[area], area))
    return tuple(ranked[:MOST_AREAS])


class BarChart(Painted):
    """A bar for each day or week.

    Signals:
        bar_shown: The bar under the pointer or the chosen one, whenever that changes.
    """

    bar_shown = Signal(object)

    def __init__(self, theme: Theme, bars: tuple[Bar, ...], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars = bars
        self._areas = areas(bars)
        self._chosen = len(bars) - 1
        self._hovered: int | None = None
        self._is_focus_shown = False
        name = self.tr("Minutes a day") if bars[-1].is_day else self.tr("Minutes a week")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    @property
    def bar(self) -> Bar:
        """The bar that is shown."""
        return self._bars[self._chosen if self._hovered is None else self._hovered]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Comfortable."""
        return QSize(round(480 * unit()), round(150 * unit()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Still legible."""
        return QSize(round(260 * unit()), round(150 * unit()))

    def place(self, number: int) -> QRectF:
        """Where a bar is painted; an empty one is a thin line."""
        line = QFontMetricsF(look.font(8.5)).height()
        step = self.width() / len(self._bars)
        width = min(step * 0.62, 44 * unit())
        room = self.height() - 2 * line - 8 * unit()
        most = max(LEAST_SCALE, *(bar.total for bar in self._bars))
        height = max(self._bars[number].total / most * room, 3.0)
        bottom = line + 3 * unit() + room
        centre = step * (number + 0.5)
        if self.isRightToLeft():
            centre = self.width() - centre
        return QRectF(centre - width / 2, bottom - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bars with their minutes and dates."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._chosen if self._hovered is None else self._hovered
        for number in range(len(self._bars)):
            self._paint_bar(painter, number, is_shown=number == shown)
        if self._is_focus_shown and self.hasFocus():
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = self.place(self._chosen).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(frame, 6, 6)
        painter.end()

    def _paint_bar(self, painter: QPainter, number: int, *, is_shown: bool) -> None:
        bar, place, theme = self._bars[number], self.place(number), self._theme
        self._paint_segments(painter, bar, place)
        weight = QFont.Weight.DemiBold if is_shown else QFont.Weight.Normal
        painter.setFont(look.font(8.5, weight))
        painter.setPen(theme.ink if is_shown else theme.muted)
        metrics = QFontMetricsF(painter.font())
        step, centre = self.width() / len(self._bars), place.center().x()
        if bar.total and (is_shown or step >= metrics.horizontalAdvance("000")):
            minutes = str(max(1, round(bar.total / MINUTE)))
            above = QRectF(centre - 30, place.top() - metrics.height() - 2, 60, metrics.height())
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, minutes)
        name = streak_text.short_day_name(bar.first, self.locale())
        bold = QFontMetricsF(look.font(8.5, QFont.Weight.DemiBold))
        widest = max(bold.horizontalAdvance(name), bold.horizontalAdvance("30 Mmm"))
        every = max(1, -int(-(widest + 4) // step))
        if (len(self._bars) - 1 - number) % every == 0:
            half = metrics.horizontalAdvance(name) / 2 + 1
            middle = min(max(centre, half), self.width() - half)
            below = QRectF(
                middle - half, self.height() - metrics.height(), half * 2, metrics.height()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_segments(self, painter: QPainter, bar: Bar, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not bar.total:
            painter.setBrush(self._theme.track)
            painter.drawRoundedRect(place, 1.5, 1.5)
            return
        rest = bar.total - sum((bar.moved.get(area, ZERO) for area in self._areas), ZERO)
        parts = [(bar.moved.get(area, ZERO), at) for at, area in enumerate(self._areas)]
        parts.append((rest, MOST_AREAS))
        outline = QPainterPath()
        radius = min(5 * unit(), place.height() / 2, place.width() / 3)
        outline.addRoundedRect(place, radius, radius)
        painter.save()
        painter.setClipPath(outline)
        bottom = place.bottom()
        for done, at in parts:
            height = done / bar.total * place.height()
            gap = 1.5 if height > 4 and bottom - height > place.top() + 1 else 0.0
            area = QRectF(place.left(), bottom - height + gap, place.width(), height - gap)
            paint_area(painter, area, at, self._theme)
            bottom -= height
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right go to the bar beside, Home and End to the first and the last."""
        back = 1 if self.isRightToLeft() else -1
        step = {
            Qt.Key.Key_Left: back,
            Qt.Key.Key_Right: -back,
            Qt.Key.Key_Home: -len(self._bars),
            Qt.Key.Key_End: len(self._bars),
        }.get(Qt.Key(event.key()))
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
        """Show the bar under the pointer."""
        x = event.position().x()
        across = self.width() - x if self.isRightToLeft() else x
        at = int(across // (self.width() / len(self._bars)))
        self._hover(at if 0 <= at < len(self._bars) else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the bar under the pointer."""
        if self._hovered is not None:
            self._choose(self._hovered)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the chosen bar again."""
        super().leaveEvent(event)
        self._hover(None)

    def _choose(self, number: int) -> None:
        self._chosen = min(max(number, 0), len(self._bars) - 1)
        self._describe()
        self.bar_shown.emit(self.bar)
        self.update()

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.bar_shown.emit(self.bar)
            self.update()

    def _describe(self) -> None:
        bar = self._bars[self._chosen]
        self.setAccessibleDescription(streak_text.bar_line(bar, self.locale()))
