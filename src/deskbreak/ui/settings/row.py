"""One setting: what it is called, what it means, and what it is set with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.choice_box import ChoiceBox
from deskbreak.ui.field_block import Toggles
from deskbreak.ui.number_field import NumberField
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.painted import Painted
from deskbreak.ui.switch import Switch
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.time_field import TimeField

SMALL = 9.5
LEAST_WORDS = 210
"""How wide the words must be to stand beside what sets them, in pixels of the design."""
Choices = Sequence[tuple[str, str]]


class Row(Painted):
    """A name and a line about it, and beside or below them what sets it.

    Signals:
        changed: The person has set something: values by their keys.
    """

    changed = Signal(object)

    def __init__(
        self,
        key: str,
        name: str,
        hint: str,
        theme: Theme,
        control: QWidget | None = None,
        *,
        is_stacked: bool = False,
        weight: QFont.Weight = SEMIBOLD,
    ) -> None:
        super().__init__(theme)
        self.key = key
        self.name = name
        self.hint = hint
        self.control = control
        self._is_stacked = is_stacked
        self._is_found = False
        self._hint = Text(hint, theme, "muted", SMALL, wraps=True)
        self._hint.setVisible(bool(hint))
        self._reason = Text("", theme, "accent_text", SMALL, wraps=True)
        self._reason.hide()
        self._wrong = Text("", theme, "danger", SMALL, wraps=True)
        self._wrong.hide()
        self._words = QWidget()
        self.column = column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(2 * unit()))
        column.addStretch(1)
        if name:
            column.addWidget(Text(name, theme, "ink", BODY, weight, wraps=True))
        for words in (self._hint, self._reason, self._wrong):
            column.addWidget(words)
        column.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        edge = round((6 if weight is SEMIBOLD else 2) * unit())
        self._line.setContentsMargins(0, edge, 0, edge)
        self._line.setSpacing(round(8 * unit() if is_stacked else 20 * unit()))
        self._line.addWidget(self._words, 1)
        if is_stacked:
            self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        if control is not None:
            place = Qt.AlignmentFlag(0) if is_stacked else Qt.AlignmentFlag.AlignVCenter
            self._line.addWidget(control, 0, place)

    @property
    def words(self) -> str:
        """Everything that a search may find it by."""
        return f"{self.name} {self.hint} {self.key}".casefold()

    @property
    def reason(self) -> str:
        """Why it cannot be set here, or ""."""
        return self._reason.text()

    def show_value(self, value: object) -> None:
        """Show what holds, without saying that somebody set it."""

    def show_hint(self, words: str) -> None:
        """Say something else about it."""
        self.hint = words
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def show_reason(self, reason: str) -> None:
        """Say why this system cannot offer it; "" where it can."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        if self.control is not None:
            self.control.setEnabled(not reason)
            self.control.setAccessibleDescription(reason or self.hint)

    def show_wrong(self, words: str) -> None:
        """Say what is wrong with what is written; "" for nothing."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        if self.control is not None:
            self.control.setAccessibleDescription(words or self.reason or self.hint)

    def take_focus(self) -> None:
        """Put the keyboard on what sets it."""
        for widget in (self.control, *self.findChildren(QWidget)):
            if widget is not None and _can_be_reached(widget, self):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def mark(self, *, is_found: bool) -> None:
        """Show that it is what was looked for."""
        self._is_found = is_found
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a ground behind what was looked for."""
        del event
        if self._is_found:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.panel)
            painter.drawRoundedRect(self.rect(), 8 * unit(), 8 * unit())
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what sets it below the words where it has no room beside them."""
        super().resizeEvent(event)
        if self.control is None or self._is_stacked:
            return
        needed = self.control.minimumSizeHint().width() + LEAST_WORDS * unit()
        is_narrow = self.width() < needed
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if way is not self._line.direction():
            self._line.setDirection(way)
            side = Qt.AlignmentFlag.AlignLeading if is_narrow else Qt.AlignmentFlag.AlignVCenter
            self._line.setAlignment(self.control, side)

    def _set(self, value: object) -> None:
        self.changed.emit({self.key: value})


class SwitchRow(Row):
    """Something that is on or off."""

    def __init__(
        self, key: str, name: str, hint: str, theme: Theme, weight: QFont.Weight = SEMIBOLD
    ) -> None:
        self.switch = Switch("", theme)
        self.switch.setAccessibleName(name)
        self.switch.setAccessibleDescription(hint)
        super().__init__(key, name, hint, theme, self.switch, weight=weight)
        self.switch.clicked.connect(self._set)

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.switch.setChecked(bool(value))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The words switch it, too."""
        if self.switch.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.switch.setFocus(Qt.FocusReason.MouseFocusReason)
            self.switch.click()


class NumberRow(Row):
    """A number between bounds."""

    def __init__(
        self,
        key: str,
        name: str,
        hint: str,
        theme: Theme,
        bounds: tuple[int, int],
        measure: str = "",
        step: int = 1,
    ) -> None:
        self.number = NumberField(name, theme, bounds, measure)
        self.number.setAccessibleDescription(hint)
        self.number.setSingleStep(step)
        self._bounds = bounds
        self._holds: int | None = None
        super().__init__(key, name, hint, theme, self.number)
        self.number.valueChanged.connect(self._set_number)
        self.number.strayed.connect(self._stray)

    def show_value(self, value: object) -> None:
        """Show the number."""
        if isinstance(value, int):
            self._holds = value
            self.number.show_value(value)

    def _set_number(self, number: int) -> None:
        """What was typed and could not be used leaves the number that holds already."""
        if number != self._holds:
            self._holds = number
            self._set(number)

    def _stray(self, is_outside: bool) -> None:  # noqa: FBT001 - a signal
        least, most = self._bounds
        words = self.tr("From %1 to %2.").replace("%1", str(least)).replace("%2", str(most))
        self.show_wrong(words if is_outside else "")


class TimeRow(Row):
    """A time of day."""

    def __init__(self, key: str, name: str, hint: str, theme: Theme) -> None:
        self.time = TimeField(name, theme)
        self.time.setAccessibleDescription(hint)
        super().__init__(key, name, hint, theme, self.time)
        self.time.timed.connect(self._set)
        self.time.strayed.connect(self._stray)

    def show_value(self, value: object) -> None:
        """Show the time."""
        self.time.show_time(str(value))

    def _stray(self, is_none: bool) -> None:  # noqa: FBT001 - a signal
        self.show_wrong(self.tr("A time such as 04:00.") if is_none else "")


class PillsRow(Row):
    """One of a few words, all of which are shown."""

    def __init__(self, key: str, name: str, hint: str, theme: Theme, choices: Choices) -> None:
        self.pills = Tabs(name, choices, theme, 10)
        super().__init__(key, name, hint, theme, self.pills, is_stacked=True)
        self.pills.chosen.connect(self._set)

    def show_value(self, value: object) -> None:
        """Show the one that holds."""
        self.pills.show_key(str(value))


class LevelRow(PillsRow):
    """One of a few numbers, each with a word for it."""

    def _set(self, value: object) -> None:
        super()._set(int(str(value)))


class BoxRow(Row):
    """One of many, from a list that drops down."""

    def __init__(self, key: str, name: str, hint: str, theme: Theme, choices: Choices) -> None:
        self.box = ChoiceBox(name, choices, theme)
        super().__init__(key, name, hint, theme, self.box)
        self.box.chosen.connect(self._set)

    def show_value(self, value: object) -> None:
        """Show the one that holds."""
        self.box.show_key(str(value))


class TogglesRow(Row):
    """Any of a few words."""

    def __init__(self, key: str, name: str, hint: str, theme: Theme, choices: Choices) -> None:
        self.toggles = Toggles(name, choices, theme)
        super().__init__(key, name, hint, theme, self.toggles, is_stacked=True)
        self.toggles.changed.connect(self._set)

    def show_value(self, value: object) -> None:
        """Show those that hold."""
        self.toggles.show_keys(tuple(value) if isinstance(value, tuple) else ())


class SwitchesRow(Row):
    """Any of some sentences, each with a switch."""

    def __init__(self, key: str, theme: Theme, choices: Choices) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        plain = QFont.Weight.Normal
        self.rows = [SwitchRow(one, words, "", theme, plain) for one, words in choices]
        super().__init__(key, "", "", theme, holder, is_stacked=True)
        self._words.hide()
        for row in self.rows:
            row.changed.connect(self._tell)
            column.addWidget(row)

    @property
    def words(self) -> str:
        """Every sentence of them."""
        return " ".join((self.key, *(row.words for row in self.rows))).casefold()

    def show_value(self, value: object) -> None:
        """Show those that hold."""
        chosen = value if isinstance(value, tuple) else ()
        for row in self.rows:
            row.show_value(row.key in chosen)

    def _tell(self) -> None:
        self._set(tuple(row.key for row in self.rows if row.switch.isChecked()))


class Rule(Painted):
    """A hairline between two settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(max(1, round(unit())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.line)
        painter.end()


def _can_be_reached(widget: QWidget, row: QWidget) -> bool:
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_stop and widget.isEnabled() and widget.isVisibleTo(row)
