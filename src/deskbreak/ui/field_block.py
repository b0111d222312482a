"""A field with its name above and, where something is wrong with it, the words for that below."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.tabs import Pill
from deskbreak.ui.theme import Theme


class FieldBlock(QWidget):
    """A name, a field, and what is wrong."""

    def __init__(self, name: str, field: QWidget | None, theme: Theme, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._wrong = Text("", theme, "danger", 9.5, wraps=True)
        self._wrong.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(5 * unit()))
        self.column.addWidget(Text(name, theme, "ink", BODY, SEMIBOLD, wraps=True))
        if hint:
            self.column.addWidget(Text(hint, theme, "muted", 9.5, wraps=True))
        if field is not None:
            self.column.addWidget(field)
        self.column.addWidget(self._wrong)

    @property
    def error(self) -> str:
        """What is wrong, or ""."""
        return self._wrong.text()

    def tell(self, error: str) -> None:
        """Say what is wrong; "" for nothing."""
        self._wrong.setText(error)
        self._wrong.setVisible(bool(error))
        if isinstance(self.field, EntryField):
            self.field.mark(is_wrong=bool(error))
        if self.field is not None:
            self.field.setAccessibleDescription(error)


class Toggles(StartFlow):
    """Some pills of which any may be chosen.

    Signals:
        changed: What is chosen has changed, as a tuple of keys.
    """

    changed = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__(round(6 * unit()), round(6 * unit()))
        self.setAccessibleName(name)
        self._pills: dict[str, Pill] = {}
        for key, words in choices:
            pill = Pill(words, theme, 10)
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            pill.clicked.connect(self._tell)
            self._pills[key] = pill
            self.add(pill)

    @property
    def first(self) -> Pill:
        """The first of them."""
        return next(iter(self._pills.values()))

    def show_keys(self, keys: Collection[str]) -> None:
        """Show which are chosen."""
        for key, pill in self._pills.items():
            pill.setChecked(key in keys)

    def _tell(self) -> None:
        self.changed.emit(tuple(key for key, pill in self._pills.items() if pill.isChecked()))


class LinesField(QWidget):
    """Some lines, as many as are needed, each with how much of it is written.

    Signals:
        changed: The lines have changed, as a tuple.
    """

    changed = Signal(object)

    def __init__(
        self, name: str, theme: Theme, fewest: int, most: int, longest: int, add: str
    ) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._fewest = fewest
        self._most = most
        self._longest = longest
        self.fields: list[EntryField] = []
        self.counts: list[Text] = []
        self._wrongs: list[Text] = []
        self._holders: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(7 * unit()))
        self.more = PillButton(add, theme, Role.QUIET)
        self.more.clicked.connect(self._add)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written."""
        return tuple(field.text() for field in self.fields)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look, for the lines that are added from now on."""
        self._theme = theme

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other lines without saying so."""
        while len(self.fields) < len(lines):
            self._append()
        while len(self.fields) > len(lines):
            self._drop()
        for field, line in zip(self.fields, lines, strict=True):
            if field.text() != line:
                field.setText(line)
        self._count()

    def tell(self, errors: Sequence[tuple[int, str]]) -> None:
        """Say what is wrong with which line."""
        words = dict(errors)
        for at, (field, wrong) in enumerate(zip(self.fields, self._wrongs, strict=True)):
            error = words.get(at, "")
            wrong.setText(error)
            wrong.setVisible(bool(error))
            field.mark(is_wrong=bool(error))
            field.setAccessibleDescription(error)

    def _append(self) -> None:
        theme = self._theme
        number = len(self.fields) + 1
        field = EntryField(f"{self._name} {number}", theme)
        field.textEdited.connect(self._tell)
        count, wrong = (
            Text("", theme, "muted", 9, even=True),
            Text("", theme, "danger", 9.5, wraps=True),
        )
        wrong.hide()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(3 * unit()))
        row = QHBoxLayout()
        row.setSpacing(round(8 * unit()))
        row.addWidget(field, 1)
        count.setMinimumWidth(count.fontMetrics().horizontalAdvance("90 / 90"))
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(count)
        column.addLayout(row)
        column.addWidget(wrong)
        self.fields.append(field)
        self.counts.append(count)
        self._wrongs.append(wrong)
        self._holders.append(holder)
        self._column.insertWidget(self._column.count() - 1, holder)

    def _drop(self) -> None:
        self.fields.pop()
        self.counts.pop()
        self._wrongs.pop()
        holder = self._holders.pop()
        self._column.removeWidget(holder)
        holder.hide()
        holder.deleteLater()

    def _add(self) -> None:
        if len(self.fields) < self._most:
            self._append()
            self._count()
            self.fields[-1].setFocus()
            self._tell()

    def _tell(self) -> None:
        self._count()
        self.changed.emit(self.lines)

    def _count(self) -> None:
        for field, count in zip(self.fields, self.counts, strict=True):
            length = len(field.text().strip())
            count.setText(f"{length} / {self._longest}")
            count.set_role("danger" if length > self._longest else "muted")
        self.more.setVisible(len(self.fields) < self._most)
