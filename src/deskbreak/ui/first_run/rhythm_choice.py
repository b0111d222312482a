"""The rhythms that are ready made, each with what it costs on a usual day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.domain.cost import Cost
from deskbreak.domain.settings import Settings
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.press import Press
from deskbreak.ui.settings import words
from deskbreak.ui.settings.breaks_page import RHYTHMS, Rhythm
from deskbreak.ui.theme import Theme, mixed

CORNER = 16.0


class RhythmCard(Press):
    """One rhythm; the one that holds has a frame and a dot."""

    def __init__(self, theme: Theme, rhythm: Rhythm, about: str, cost: Cost | None) -> None:
        interval, rest = str(rhythm.interval), str(rhythm.rest_interval)
        title = self.tr("A break every %1 min, a rest break every %2")
        title = title.replace("%1", interval).replace("%2", rest)
        said = "" if cost is None else words.short_cost(cost)
        parts = [part.rstrip(".") for part in (title, about, said) if part]
        super().__init__(theme, ". ".join(parts))
        self.rhythm = rhythm
        self.setCheckable(True)
        column = QVBoxLayout(self)
        pad = round(13 * unit())
        dot = round(30 * unit())
        # A layout mirrors its items and leaves its margins where they are.
        column.setContentsMargins(pad + dot, pad, pad + dot, pad)
        column.setSpacing(round(2 * unit()))
        column.addWidget(Text(title, theme, "ink", 11.5, SEMIBOLD, wraps=True))
        column.addWidget(Text(about, theme, "muted", BODY, wraps=True))
        if said:
            column.addWidget(Text(said, theme, "muted", BODY, wraps=True))
        self.let_through()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The choice decides what holds."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card, its frame and the dot."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect()).adjusted(2, 2, -2, -2)
        fill = mixed(theme.card, theme.muted, 0.08) if self.underMouse() else theme.card
        painter.setBrush(fill)
        edge = theme.done if self.isChecked() else theme.line
        painter.setPen(QPen(edge, 2.0 if self.isChecked() else 1.0))
        painter.drawRoundedRect(area, CORNER, CORNER)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), CORNER - 3, CORNER - 3)
        side, x = 16 * unit(), area.left() + 15 * unit()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = area.right() - 15 * unit() - side
        disc = QRectF(x, area.top() + 15 * unit(), side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.done if self.isChecked() else theme.muted, 1.6 * unit()))
        painter.drawEllipse(disc)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.done)
            inner = side * 0.24
            painter.drawEllipse(disc.adjusted(inner, inner, -inner, -inner))
        painter.end()


class RhythmChoice(QWidget):
    """The rhythms below one another; Tab goes to the one that holds, the arrow keys to the others.

    Signals:
        changed: Another one was chosen: values by their keys.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, costs: Mapping[str, Cost]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rhythm"))
        about = (
            self.tr("For somebody whose neck or back complains already."),
            self.tr("The usual one. Most of the research on discomfort is about 20 to 40 minutes."),
            self.tr("The gentlest. It is easy to keep up."),
        )
        self.cards = [
            RhythmCard(theme, one, said, costs.get(one.key))
            for one, said in zip(RHYTHMS, about, strict=True)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(8 * unit()))
        for card in self.cards:
            card.clicked.connect(self._press)
            column.addWidget(card)
        self._mark()

    def show_settings(self, settings: Settings) -> None:
        """Show the one that holds; a rhythm of one's own is none of these."""
        breaks = settings.breaks
        for card in self.cards:
            card.setChecked(card.rhythm == Rhythm(breaks.interval, breaks.rest_every))
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down choose the one before or after."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = next((at for at, card in enumerate(self.cards) if card.hasFocus()), 0)
        card = self.cards[min(max(at + step, 0), len(self.cards) - 1)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(card)

    def _press(self) -> None:
        card = self.sender()
        if isinstance(card, RhythmCard):
            self._choose(card)

    def _choose(self, card: RhythmCard) -> None:
        if not card.isChecked():
            rhythm = card.rhythm
            self.changed.emit(
                {"breaks.interval": rhythm.interval, "breaks.rest_every": rhythm.rest_every}
            )

    def _mark(self) -> None:
        chosen = [card for card in self.cards if card.isChecked()] or self.cards[:1]
        for card in self.cards:
            policy = Qt.FocusPolicy
            card.setFocusPolicy(policy.StrongFocus if card in chosen else policy.ClickFocus)
