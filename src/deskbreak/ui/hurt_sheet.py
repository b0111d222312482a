"""What the guide shows when something hurts: when to stop, when to get help, and how to go on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.safety import Safety, Signs, Urgency
from deskbreak.ui.button import Role
from deskbreak.ui.card import Card, unit
from deskbreak.ui.guide_sheet import GuideSheet
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.page import card_of, paragraph, points
from deskbreak.ui.pain_scale import ScaleBar, scale_rows
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator

CONTEXT = "hurt"
_tr = translator(CONTEXT)
ROLES = {
    Urgency.NOW: ("danger", "danger"),
    Urgency.SOON: ("accent", "accent_text"),
    Urgency.LATER: ("done", "done_text"),
}
"""By urgency: the colour of shapes and that of words."""
TWO_COLUMNS = 860
"""The width from which on there are two."""


class Columns(QWidget):
    """Two columns of cards, one below the other where there is no room for both."""

    def __init__(self, first: QVBoxLayout, second: QVBoxLayout) -> None:
        super().__init__()
        self._columns = (first, second)
        self._around = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._around.setSpacing(round(14 * unit()))
        for column in (first, second):
            column.setSpacing(round(14 * unit()))
            column.addStretch(1)
            self._around.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the columns are below one another, which is always possible."""
        sides = self._around.contentsMargins()
        widest = max(column.minimumSize().width() for column in self._columns)
        least = super().minimumSizeHint()
        return QSize(widest + sides.left() + sides.right(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the columns side by side if they fit."""
        super().resizeEvent(event)
        width = event.size().width()
        is_wide = width >= TWO_COLUMNS * unit() and width >= self._side_by_side()
        way = QBoxLayout.Direction
        self._around.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _side_by_side(self) -> int:
        """How wide both columns are together at least; long words do not break."""
        sides = self._around.contentsMargins()
        least = sum(column.minimumSize().width() for column in self._columns)
        return least + self._around.spacing() + sides.left() + sides.right()


def pain_page(theme: Theme, safety: Safety) -> QWidget:
    """When to stop, how much may be felt, and when to get help."""
    first, second = QVBoxLayout(), QVBoxLayout()
    first.addWidget(_signs_card(theme, safety.stop, "danger", "danger"))
    first.addWidget(scale_card(theme, safety))
    for signs in safety.help:
        shape, words = ROLES[signs.urgency or Urgency.LATER]
        second.addWidget(_signs_card(theme, signs, shape, words))
    return Columns(first, second)


def _signs_card(theme: Theme, signs: Signs, shape: str, words: str) -> Card:
    card = card_of(theme, signs.title, words)
    if signs.intro:
        intro = signs.intro[:1].upper() + signs.intro[1:]
        card.inside.addWidget(paragraph(intro, theme, "muted"))
    card.inside.addLayout(points(signs.signs, theme, shape))
    return card


def scale_card(theme: Theme, safety: Safety) -> Card:
    """How much a move may be felt."""
    card = card_of(theme, safety.scale.title)
    card.inside.addWidget(ScaleBar(theme, safety.scale))
    card.inside.addLayout(scale_rows(theme, safety.scale))
    card.inside.addWidget(paragraph(safety.scale.after, theme))
    return card


class HurtSheet(GuideSheet):
    """Asks whether to stop the session or to skip what hurts.

    Signals:
        stopped: The person stops for today.
        went_on: The person goes on with the next exercise.
        taken_back: It did not hurt after all.
    """

    stopped = Signal()
    went_on = Signal()
    taken_back = Signal()

    def __init__(self, theme: Theme, safety: Safety | None, parent: QWidget) -> None:
        super().__init__(theme, parent)
        on = "←" if self.isRightToLeft() else "→"
        stop = KeyButton(_tr("Stop the session"), _tr("Esc"), theme, Role.PRIMARY)
        skip = KeyButton(_tr("Skip this move"), on, theme)
        undo = KeyButton(_tr("It does not hurt"), "X", theme, Role.QUIET)
        stop.clicked.connect(self.stopped)
        skip.clicked.connect(self.went_on)
        undo.clicked.connect(self.taken_back)
        self.offer([stop, skip, undo])
        self._safety = safety

    def ask(self, exercise: str) -> str:
        """Ask about an exercise; what is asked."""
        stays = _tr("%1 stays away for 7 days, and today counts all the same.")
        title = _tr("Stop the session, or skip this move?")
        self.say(_tr("This hurts"), title, stays.replace("%1", exercise), "danger")
        if self._safety is not None:
            self.show_page(pain_page(self._theme, self._safety))
        return f"{_tr('This hurts')}. {title}"
