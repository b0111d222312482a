"""The four pages of the safety window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.safety import Safety, Signs, Urgency
from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.disclosure import Disclosure
from deskbreak.ui.marks import Mark
from deskbreak.ui.page import card_of, entry, paragraph, points, sources
from deskbreak.ui.pain_scale import ScaleBar, scale_rows
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator

CONTEXT = "safety"
_tr = translator(CONTEXT)
SEMIBOLD = QFont.Weight.DemiBold
URGENT_ROLES = {
    Urgency.NOW: ("danger", "danger"),
    Urgency.SOON: ("accent", "accent_text"),
    Urgency.LATER: ("done", "done_text"),
}
"""By urgency: the colour of shapes and that of words."""


def page() -> tuple[QWidget, QVBoxLayout]:
    """An empty page."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(round(14 * unit()))
    return made, column


class Stripe(Mark):
    """A coloured edge beside a title, so that urgency is seen from afar."""

    def __init__(self, theme: Theme, role: str) -> None:
        super().__init__(theme, 5, 20)
        self._role = role

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the edge."""
        painter.setBrush(getattr(self._theme, self._role))
        painter.drawRoundedRect(area, area.width() / 2, area.width() / 2)


def before_page(theme: Theme, safety: Safety) -> QWidget:
    """What to know before the first session, and about the things that are used."""
    made, column = page()
    card = Card(theme, _tr("Before you start"))
    card.inside.setSpacing(round(12 * unit()))
    for number, words in enumerate(safety.notice):
        weight = SEMIBOLD if number == 0 else QFont.Weight.Normal
        size = 12 if number == 0 else 11.5
        card.inside.addWidget(Text(words, theme, "ink", size, weight, wraps=True))
    column.addWidget(card)
    things = card_of(theme, _tr("What you use"))
    for one in safety.equipment:
        row = QHBoxLayout()
        row.setSpacing(round(14 * unit()))
        name = Text(one.title, theme, "ink", BODY, SEMIBOLD)
        row.addWidget(name, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(one.words[:1].upper() + one.words[1:], theme, "muted"), 7)
        things.inside.addLayout(row)
    column.addWidget(things)
    column.addStretch(1)
    return made


def hurts_page(theme: Theme, safety: Safety) -> QWidget:
    """How much a move may be felt, and when to stop."""
    made, column = page()
    scale = card_of(theme, safety.scale.title)
    scale.inside.addSpacing(round(4 * unit()))
    scale.inside.addWidget(ScaleBar(theme, safety.scale))
    scale.inside.addSpacing(round(2 * unit()))
    scale.inside.addLayout(scale_rows(theme, safety.scale))
    scale.inside.addSpacing(round(4 * unit()))
    scale.inside.addWidget(paragraph(safety.scale.after, theme))
    scale.inside.addWidget(sources(safety.titles(safety.scale.sources), theme))
    column.addWidget(scale)
    column.addWidget(_signs_card(theme, safety, safety.stop, "danger", "danger"))
    hurts = card_of(theme, safety.hurts.title)
    hurts.inside.addWidget(paragraph(safety.hurts.words, theme))
    column.addWidget(hurts)
    column.addStretch(1)
    return made


def help_page(theme: Theme, safety: Safety) -> QWidget:
    """The red flags, by how soon somebody with them needs help."""
    made, column = page()
    for signs in safety.help:
        shape, words = URGENT_ROLES[signs.urgency or Urgency.LATER]
        column.addWidget(_signs_card(theme, safety, signs, shape, words))
    otherwise = card_of(theme, safety.otherwise.title)
    otherwise.inside.addWidget(paragraph(safety.otherwise.words, theme))
    otherwise.inside.addWidget(sources(safety.titles(safety.otherwise.sources), theme))
    column.addWidget(otherwise)
    column.addStretch(1)
    return made


def questions_page(theme: Theme, safety: Safety) -> QWidget:
    """The questions that people ask, each with its answer behind it."""
    made, column = page()
    card = Card(theme, _tr("Questions"))
    side = round(10 * unit())
    card.inside.setContentsMargins(side, side, side, side)
    card.inside.setSpacing(round(2 * unit()))
    for question in safety.questions:
        one = Disclosure(question.asked, theme, 11.5)
        one.inside.addWidget(paragraph(question.answer, theme, "ink", 11))
        titles = safety.titles(question.sources)
        one.inside.addWidget(paragraph(_tr("It rests on:"), theme, "muted", 9.5))
        for title in titles:
            one.inside.addWidget(paragraph(title, theme, "muted", 9.5))
        card.inside.addWidget(one)
    column.addWidget(card)
    column.addStretch(1)
    return made


def _signs_card(theme: Theme, safety: Safety, signs: Signs, shape: str, words: str) -> Card:
    title = " ".join(part for part in (signs.title, signs.intro) if part)
    card = Card(theme, title)
    card.inside.setSpacing(round(9 * unit()))
    heading = Text(signs.title, theme, words, 12.5, QFont.Weight.Bold, wraps=True)
    card.inside.addLayout(entry(Stripe(theme, shape), heading))
    if signs.intro:
        card.inside.addWidget(
            paragraph(f"{signs.intro[:1].upper()}{signs.intro[1:]}", theme, "muted")
        )
    card.inside.addLayout(points(signs.signs, theme, shape))
    if signs.sources:
        card.inside.addWidget(sources(safety.titles(signs.sources), theme))
    return card
