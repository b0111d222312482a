"""The working hours of a week, and which days are working days."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.hours import DAY, Span
from deskbreak.domain.settings import WEEKDAYS
from deskbreak.ui.button import PillButton
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.cross_button import CrossButton
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.painted import Painted
from deskbreak.ui.settings import words
from deskbreak.ui.settings.page import SettingsPage, quiet_button
from deskbreak.ui.settings.row import SMALL, Row, Rule, TimeRow, TogglesRow
from deskbreak.ui.settings.view import SettingsView, value
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme
from deskbreak.ui.time_field import TimeField

USUAL: Final = "09:00-17:00"
LATER: Final = "18:00-20:00"
WORKDAYS: Final = WEEKDAYS[:5]
MARKS: Final = (6, 12, 18)
"""Hours at which the bar of a day has a mark."""


class DayBar(Painted):
    """A day from midnight to midnight, with its working hours filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ranges(self, ranges: Sequence[str]) -> None:
        """Show other ranges."""
        self._spans = tuple(map(Span.parsed, ranges))
        self.setAccessibleName(", ".join(ranges) or self.tr("No working hours"))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A slim bar."""
        return QSize(round(120 * unit()), round(10 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the day, its ranges and three marks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        area = QRectF(0, 1 * unit(), self.width(), 8 * unit())
        radius = area.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.track)
        painter.drawRoundedRect(area, radius, radius)
        painter.setBrush(self._theme.done)
        for span in self._spans:
            left = self.width() * (span.begins / DAY)
            right = self.width() * min(span.ends / DAY, 1.0)
            painter.drawRoundedRect(
                QRectF(left, area.top(), max(right - left, area.height()), area.height()),
                radius,
                radius,
            )
        for hour in MARKS:
            x = self.width() * hour / 24
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), self._theme.card)
        painter.end()


class RangeEdit(QWidget):
    """From when to when.

    Signals:
        changed: Another time was typed.
        dropped: The range is to go.
    """

    changed = Signal()
    dropped = Signal()

    def __init__(self, day: str, number: int, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(4 * unit()))
        name = words.weekday(day)
        of = {"%1": name, "%2": str(number)}
        self.begins = TimeField(_named(self.tr("%1, range %2, from"), of), theme)
        self.ends = TimeField(_named(self.tr("%1, range %2, to"), of), theme, may_end=True)
        self.drop = CrossButton(_named(self.tr("Remove range %2 of %1"), of), theme)
        row.addWidget(self.begins)
        row.addWidget(Text("–", theme, "muted"))
        row.addWidget(self.ends)
        row.addWidget(self.drop)
        self.begins.timed.connect(self.changed)
        self.ends.timed.connect(self.changed)
        self.drop.clicked.connect(self.dropped)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key comes to, in its order."""
        return self.begins, self.ends, self.drop

    @property
    def range(self) -> str:
        """The range as settings.toml has it; midnight is the end of a day, too."""
        begins, ends = self.begins.time, self.ends.time
        if begins == "00:00" and ends == "00:00":
            ends = "24:00"
        return f"{begins}-{ends}"

    def show_range(self, told: str) -> None:
        """Show another range without saying so."""
        begins, _, ends = told.partition("-")
        self.begins.show_time(begins)
        self.ends.show_time(ends)


class DayRow(Row):
    """The ranges of one day of the week."""

    def __init__(self, day: str, theme: Theme) -> None:
        self._day = day
        self.edits: list[RangeEdit] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(5 * unit()))
        head = QHBoxLayout()
        name = words.weekday(day)
        head.addWidget(Text(name, theme, "ink", BODY, SEMIBOLD), 1)
        self._free = Text("", theme, "muted", SMALL)
        head.addWidget(self._free)
        column.addLayout(head)
        self._bar = DayBar(theme)
        column.addWidget(self._bar)
        self._flow = StartFlow(round(14 * unit()), round(4 * unit()))
        self.more = quiet_button(self.tr("Add hours"), theme)
        self.more.setAccessibleName(self.tr("Add hours on %1").replace("%1", name))
        self.more.clicked.connect(self._add)
        self.copy = quiet_button(self.tr("Copy to Mon–Fri"), theme)
        copies = self.tr("Copy the hours of %1 to Monday to Friday").replace("%1", name)
        self.copy.setAccessibleName(copies)
        self.copy.clicked.connect(self._copy)
        self._flow.add(self.more)
        self._flow.add(self.copy)
        column.addWidget(self._flow)
        super().__init__(f"hours.{day}", "", "", theme, holder, is_stacked=True)
        self.name = name
        self._line.setSpacing(0)

    def show_value(self, told: object) -> None:
        """Show the ranges that hold."""
        ranges = told if isinstance(told, tuple) else ()
        while len(self.edits) < len(ranges):
            self._append()
        while len(self.edits) > len(ranges):
            self._drop_edit(self.edits[-1])
        for edit, one in zip(self.edits, ranges, strict=True):
            edit.show_range(one)
        self._bar.show_ranges(ranges)
        self.copy.setVisible(bool(ranges))

    def show_free(self, told: str) -> None:
        """Say what it means that there are no hours."""
        self._free.setText(told)
        self._free.setVisible(bool(told))

    def _append(self) -> RangeEdit:
        edit = RangeEdit(self._day, len(self.edits) + 1, self._theme)
        edit.changed.connect(self._tell)
        edit.dropped.connect(self._drop)
        self.edits.append(edit)
        self._flow.insert(len(self.edits) - 1, edit)
        order = [*(one for each in self.edits for one in each.stops), self.more, self.copy]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        edit.show()
        return edit

    def _add(self) -> None:
        edit = self._append()
        edit.show_range(LATER if len(self.edits) > 1 else USUAL)
        edit.begins.setFocus(Qt.FocusReason.TabFocusReason)
        self._tell()

    def _drop(self) -> None:
        edit = self.sender()
        if isinstance(edit, RangeEdit):
            self.more.setFocus(Qt.FocusReason.TabFocusReason)
            self._drop_edit(edit)
            self._tell()

    def _drop_edit(self, edit: RangeEdit) -> None:
        self.edits.remove(edit)
        self._flow.take(edit)

    def _ranges(self) -> tuple[str, ...]:
        return tuple(edit.range for edit in self.edits)

    def _are_ranges(self) -> bool:
        """Whether what is written can be used; where it cannot, that is said."""
        try:
            tuple(map(Span.parsed, self._ranges()))
        except ValueError:
            self.show_wrong(self.tr("A range must not end when it begins."))
            return False
        self.show_wrong("")
        return True

    def _tell(self) -> None:
        if self._are_ranges():
            self._set(self._ranges())

    def _copy(self) -> None:
        if self._are_ranges():
            self.changed.emit({f"hours.{day}": self._ranges() for day in WORKDAYS})


class HoursPage(SettingsPage):
    """The page "Working hours"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        self.days = [DayRow(day, theme) for day in words.week()]
        card = self.add_card(
            self.tr("Each day"),
            self.days,
            self.tr(
                "Breaks come only in these hours. A range that ends before it begins goes on past"
                " midnight. With no hours on any day, breaks come at all times."
            ),
        )
        self.usual = PillButton(self.tr("Monday to Friday, 9 to 5"), theme)
        self.usual.set_text_size(10)
        self.usual.clicked.connect(self._fill)
        self.always = PillButton(self.tr("At all times"), theme)
        self.always.set_text_size(10)
        self.always.clicked.connect(self._clear)
        row = StartFlow(round(8 * unit()), round(6 * unit()))
        row.add(self.usual)
        row.add(self.always)
        card.inside.addWidget(Rule(theme))
        card.inside.addWidget(row)
        workdays = TogglesRow(
            "streak.workdays",
            self.tr("Working days"),
            self.tr("On the other days nothing can be missed."),
            theme,
            [(day, words.short_weekday(day)) for day in words.week()],
        )
        day_start = TimeRow(
            "streak.day_start",
            self.tr("A day begins at"),
            self.tr("Who works past midnight is still in yesterday."),
            theme,
        )
        self.add_card(self.tr("Days"), [workdays, day_start])

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now."""
        super().show_view(view)
        are_always = view.settings.rules.hours.are_always
        free = self.tr("at all times") if are_always else self.tr("no breaks")
        for day in self.days:
            day.show_free("" if value(view.settings, day.key) else free)

    def _fill(self) -> None:
        self.changed.emit(
            {f"hours.{day}": ((USUAL,) if day in WORKDAYS else ()) for day in WEEKDAYS}
        )

    def _clear(self) -> None:
        self.changed.emit({f"hours.{day}": () for day in WEEKDAYS})


def _named(pattern: str, parts: dict[str, str]) -> str:
    for place, part in parts.items():
        pattern = pattern.replace(place, part)
    return pattern
