"""What the keys of the guide do, and the way to the safety text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.safety import Safety
from deskbreak.ui.button import Role
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.guide_sheet import GuideSheet
from deskbreak.ui.hurt_sheet import Columns, pain_page, scale_card
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.painted import Painted
from deskbreak.ui.safety_pages import questions_page
from deskbreak.ui.theme import Theme, font

SIZE = 12.5


class Keycap(Painted):
    """One key as it looks on a keyboard."""

    def __init__(self, key: str, theme: Theme) -> None:
        super().__init__(theme)
        self._key = key
        self.setFont(font(SIZE * 0.92, QFont.Weight.DemiBold))
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square, or as wide as its word."""
        side = 34 * unit()
        words = QFontMetricsF(self.font()).horizontalAdvance(self._key)
        return QSize(round(max(side, words + 22 * unit())), round(side))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the key with its edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -3)
        corner = 7 * unit()
        painter.setPen(QPen(self._theme.line, 1.2))
        painter.setBrush(self._theme.line)
        painter.drawRoundedRect(area.translated(0, 2), corner, corner)
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(area, corner, corner)
        painter.setPen(self._theme.ink)
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class KeysSheet(GuideSheet):
    """Lists the keys; the session stands still meanwhile.

    Signals:
        closed: The person goes back to the session.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        keys: Sequence[tuple[str, str]],
        safety: Safety | None,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._keys = keys
        self._safety = safety
        self._shows_help = False
        self._back = KeyButton(self.tr("Back to the session"), "?", theme, Role.PRIMARY)
        self._help = KeyButton(self.tr("When it hurts, and when to get help"), "H", theme)
        self._back.clicked.connect(self.closed)
        self._help.clicked.connect(self.show_more)
        self._help.setVisible(safety is not None)
        self.offer([self._back, self._help])
        self.show_keys()

    def show_keys(self) -> None:
        """List the keys."""
        waits = self.tr("The session waits until you go back to it.")
        self.say(self.tr("Paused"), self.tr("What the keys do"), waits)
        first, second = QVBoxLayout(), QVBoxLayout()
        card = Card(self._theme, self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(18 * unit()))
        grid.setVerticalSpacing(round(12 * unit()))
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(self._keys):
            grid.addWidget(Keycap(key, self._theme), row, 0, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(Text(does, self._theme, "ink", SIZE, wraps=True), row, 1)
        card.inside.addLayout(grid)
        first.addWidget(card)
        if self._safety is not None:
            second.addWidget(scale_card(self._theme, self._safety))
        self.show_page(Columns(first, second))

    def show_more(self) -> None:
        """Show when to stop and when to get help; then the questions that people ask."""
        if self._safety is None:
            return
        if self._shows_help:
            self.say(self.tr("Paused"), self.tr("Questions and answers"), "")
            self.show_page(questions_page(self._theme, self._safety))
            self._help.hide()
            self._back.setFocus()
            return
        self._shows_help = True
        title = self.tr("When it hurts, and when to get help")
        self.say(self.tr("Paused"), title, "")
        self.show_page(pain_page(self._theme, self._safety))
        self._help.say(self.tr("Questions and answers"))
