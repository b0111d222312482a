"""The breaks of a day as a list, the latest first, to be read and walked through by keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.account import BreakEntry, Entry, Fate
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme
from deskbreak.ui.why_mark import DayMark
from deskbreak.ui.why_text import WhyText

WIDE = 360
"""From this width on what became of a break stands beside its name; in pixels of the design."""
SEMIBOLD = QFont.Weight.DemiBold
ROLES = {
    Fate.TAKEN: "done_text",
    Fate.PARTIAL: "done_text",
    Fate.NATURAL: "done_text",
    Fate.OPEN: "accent_text",
    Fate.RUNNING: "accent_text",
}
"""The colour of the word that says what became of a break; the others are muted."""


class WhyRow(Painted):
    """One entry: when, what, what became of it, and why.

    Signals:
        reached: The keyboard has come here.
    """

    reached = Signal()

    def __init__(
        self,
        theme: Theme,
        entry: Entry,
        words: WhyText,
        names: Mapping[str, str],
        *,
        is_first: bool,
        is_last: bool,
    ) -> None:
        super().__init__(theme)
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{words.when(entry)}, {words.line(entry)}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.when = Text(words.begin(entry), theme, "muted", BODY, even=True)
        self.when.setAlignment(Qt.AlignmentFlag.AlignRight)
        mark = DayMark(theme, entry, is_today=words.is_today, is_first=is_first, is_last=is_last)
        line = QHBoxLayout(self)
        side = round(8 * unit())
        line.setContentsMargins(side, 0, side, 0)
        line.setSpacing(round(14 * unit()))
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.when, 0, top)
        line.addWidget(mark)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addLayout(self._told(theme, entry, words, names), 1)
        inset = round(8 * unit())
        mark.middle = inset + self.when.sizeHint().height() / 2
        self.when.setContentsMargins(0, inset, 0, 0)

    def _told(
        self, theme: Theme, entry: Entry, words: WhyText, names: Mapping[str, str]
    ) -> QVBoxLayout:
        fate = words.fate(entry) if isinstance(entry, BreakEntry) else words.lasted(entry)
        role = "muted"
        if isinstance(entry, BreakEntry) and (words.is_today or entry.ended is not None):
            role = ROLES.get(entry.fate, role)
        title = words.title(entry)
        session = entry.session if isinstance(entry, BreakEntry) else None
        self._head.setSpacing(round(2 * unit()))
        self._head.addWidget(Text(title, theme, "ink", BODY, SEMIBOLD, wraps=True), 1)
        self._head.addWidget(Text(fate, theme, role, BODY, SEMIBOLD), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setContentsMargins(0, round(8 * unit()), 0, round(10 * unit()))
        told.setSpacing(round(3 * unit()))
        told.addLayout(self._head)
        if session is not None:
            name = names.get(session.routine, session.routine)
            told.addWidget(Text(name, theme, "ink", BODY, wraps=True))
        story = words.beside(entry)
        if story:
            told.addWidget(Text(story, theme, "muted", BODY, wraps=True))
        return told

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say what became of it below its name where there is no room beside it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= WIDE * unit()
        self._head.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be seen."""
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the focus."""
        del event
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.focus, 2))
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class WhyList(Card):
    """The rows, the latest first; the arrow keys go from one to the next.

    Signals:
        reached: The keyboard has come to a row.
    """

    reached = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        entries: tuple[Entry, ...],
        words: WhyText,
        names: Mapping[str, str],
        name: str,
    ) -> None:
        super().__init__(theme, name)
        side, top = round(10 * unit()), round(8 * unit())
        self.inside.setContentsMargins(side, top, side, top)
        self.inside.setSpacing(0)
        latest = tuple(reversed(entries))
        self.rows = [
            WhyRow(
                theme,
                entry,
                words,
                names,
                is_first=number == 0,
                is_last=number == len(latest) - 1,
            )
            for number, entry in enumerate(latest)
        ]
        widest = max((row.when.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.when.setMinimumWidth(widest)
            row.reached.connect(self._pass_on)
            self.inside.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to another row."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(self.rows),
            Qt.Key.Key_End: len(self.rows),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.go(step)

    def go(self, step: int) -> None:
        """Go so many rows on, as far as there are any."""
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), -1)
        if self.rows:
            self.rows[min(max(at + step, 0), len(self.rows) - 1)].setFocus()

    def _pass_on(self) -> None:
        row = self.sender()
        if isinstance(row, QWidget):
            self.reached.emit(row)
