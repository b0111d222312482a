"""A line that opens to show what belongs below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.press import Chevron, Press
from deskbreak.ui.theme import Theme

CONTEXT = "disclosure"


class Disclosure(QWidget):
    """A title with a chevron; pressing it shows or hides what was put `inside`.

    Signals:
        turned: It was opened or closed.
    """

    turned = Signal()

    def __init__(
        self,
        title: str,
        theme: Theme,
        size: float = BODY + 0.5,
        weight: QFont.Weight = QFont.Weight.DemiBold,
        role: str = "ink",
        *,
        is_flush: bool = False,
    ) -> None:
        super().__init__()
        self.head = Press(theme, title)
        self.head.setCheckable(True)
        self.head.toggled.connect(self._turn)
        self._chevron = Chevron(theme)
        row = QHBoxLayout(self.head)
        pad = round(9 * unit())
        start = round(3 * unit()) if is_flush else pad
        row.setContentsMargins(start, pad, start, pad)
        row.setSpacing(round(10 * unit()))
        row.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(title, theme, role, size, weight, wraps=True), 1)
        self.head.let_through()
        self._body = QWidget()
        self.inside = QVBoxLayout(self._body)
        inset = start + round(24 * unit())
        # A layout mirrors its items and leaves its margins where they are.
        self.inside.setContentsMargins(inset, 0, inset, round(12 * unit()))
        self.inside.setSpacing(round(8 * unit()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._body)
        self._turn(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether what belongs below it is shown."""
        return self.head.isChecked()

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._body.setVisible(is_open)
        self._chevron.turn(is_open=is_open)
        self.head.setAccessibleDescription(
            QCoreApplication.translate(CONTEXT, "open" if is_open else "closed")
        )
        self.turned.emit()
