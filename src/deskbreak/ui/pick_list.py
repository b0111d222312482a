"""A list of which one entry is chosen; the arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.press import Press
from deskbreak.ui.theme import Theme

SEMIBOLD = QFont.Weight.DemiBold


class PickRow(Press):
    """One entry: a picture, a name, and what else there is to say in a line below.

    Signals:
        reached: The keyboard has come here.
    """

    reached = Signal()

    def __init__(
        self,
        theme: Theme,
        key: str,
        name: str,
        detail: str,
        note: str = "",
        picture: QWidget | None = None,
    ) -> None:
        super().__init__(theme, ", ".join(part for part in (name, detail, note) if part))
        self.key = key
        self.setCheckable(True)
        self._note = Text(note, theme, "accent_text", 9, SEMIBOLD)
        row = QHBoxLayout(self)
        pad = round(7 * unit())
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(round(11 * unit()))
        if picture is not None:
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(round(1 * unit()))
        words.addStretch(1)
        words.addWidget(Text(name, theme, "ink", BODY, SEMIBOLD, wraps=True))
        words.addWidget(Text(detail, theme, "muted", 9.5, wraps=True))
        if note:
            words.addWidget(self._note)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.let_through()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be seen."""
        super().focusInEvent(event)
        self.reached.emit()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The list decides what is chosen."""


class PickList(QWidget):
    """The entries, one of them chosen; Tab goes to that one.

    Signals:
        picked: Another one was chosen, by its key.
        pressed: One was pressed, whether or not it was chosen already.
        reached: The keyboard has come to an entry.
    """

    picked = Signal(str)
    pressed = Signal()
    reached = Signal(QWidget)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(2 * unit()))
        self._column.addStretch(1)
        self.rows: list[PickRow] = []
        self._key = ""

    @property
    def key(self) -> str:
        """The one that is chosen, or ""."""
        return self._key

    @property
    def shown(self) -> list[PickRow]:
        """The entries that are not filtered away."""
        return [row for row in self.rows if not row.isHidden()]

    def fill(self, rows: Collection[PickRow]) -> None:
        """Show other entries; what was chosen stays so where it is still there."""
        had_focus = any(row.hasFocus() for row in self.rows)
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = list(rows)
        for number, row in enumerate(self.rows):
            row.clicked.connect(self._press)
            row.reached.connect(self._pass_on)
            self._column.insertWidget(number, row)
        self._mark()
        if had_focus:
            self.take_focus()

    def filter(self, keeps: Callable[[str], bool]) -> int:
        """Show only some entries; how many there are."""
        for row in self.rows:
            row.setVisible(keeps(row.key))
        self._mark()
        return len(self.shown)

    def choose(self, key: str) -> None:
        """Choose one without saying so."""
        self._key = key
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down choose the one before or after."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -6,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_Home: -len(self.rows),
            Qt.Key.Key_End: len(self.rows),
        }
        step, shown = steps.get(Qt.Key(event.key())), self.shown
        if step is None or not shown:
            super().keyPressEvent(event)
            return
        at = next((number for number, row in enumerate(shown) if row.key == self._key), -1)
        row = shown[min(max(at + step, 0), len(shown) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._pick(row.key)

    def _press(self) -> None:
        row = self.sender()
        if isinstance(row, PickRow):
            self._pick(row.key)
            self.pressed.emit()

    def _pick(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self._mark()
            self.picked.emit(key)

    def take_focus(self) -> bool:
        """Put the keyboard on what is chosen; whether it can be seen."""
        for row in self.shown:
            if row.key == self._key:
                row.setFocus()
                return True
        return False

    def _mark(self) -> None:
        shown = self.shown
        keys = {row.key for row in shown}
        stop = self._key if self._key in keys else next((row.key for row in shown), "")
        for row in self.rows:
            row.setChecked(row.key == self._key)
            is_stop = row.key == stop
            policy = Qt.FocusPolicy
            row.setFocusPolicy(policy.StrongFocus if is_stop else policy.ClickFocus)

    def _pass_on(self) -> None:
        row = self.sender()
        if isinstance(row, QWidget):
            self.reached.emit(row)
