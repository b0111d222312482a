"""What this desktop tells deskbreak, what it does not, and what was decided lately."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import BODY, Card, Text, unit
from deskbreak.ui.marks import Mark, paint_tick
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import SMALL
from deskbreak.ui.settings.view import Diagnosis, SettingsView, Told, Topic
from deskbreak.ui.theme import Theme

COPY = "copy-diagnosis"


class Verdict(Mark):
    """A tick for what works, a ring for what does not; the words beside it say the same."""

    def __init__(self, theme: Theme, *, works: bool) -> None:
        super().__init__(theme, 16, 18)
        self._works = works

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint it in the middle of the first line."""
        side = 13 * unit()
        disc = QRectF(area.left(), area.top() + (area.height() - side) / 2, side, side)
        painter.setBrush(self._theme.done if self._works else self._theme.track)
        painter.drawEllipse(disc)
        if self._works:
            paint_tick(painter, disc, self._theme.card)


class DiagnosticsPage(SettingsPage):
    """The page "Diagnostics"."""

    def build(self) -> None:
        """Lay out the card that is always there."""
        copy = ActionRow(
            COPY,
            self.tr("Copy for a report"),
            self.tr("All of this and your settings, without your name and your folders."),
            self.theme,
            self.tr("Copy"),
        )
        self.add_card(self.tr("Report"), [copy])
        self._told: Diagnosis | None = None
        self._body: QWidget | None = None
        self._values: list[Text] = []

    def show_view(self, view: SettingsView) -> None:
        """Show what is known now."""
        super().show_view(view)
        if view.diagnosis is not None and view.diagnosis != self._told:
            before, self._told = self._told, view.diagnosis
            if before is None or _is_other(before, view.diagnosis):
                self._fill(view.diagnosis)
            for text, (_, said) in zip(self._values, view.diagnosis.facts, strict=True):
                text.setText(said)

    def _fill(self, told: Diagnosis) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        facts, self._values = self._facts(self.tr("Now"), told.facts)
        column.addWidget(facts)
        column.addWidget(self._topics(told.topics))
        if told.recent:
            column.addWidget(self._facts(self.tr("Lately"), told.recent)[0])
        self.column.insertWidget(1, self._body)

    def _facts(self, title: str, facts: tuple[tuple[str, str], ...]) -> tuple[Card, list[Text]]:
        """A card with names and values, and the values, which change while somebody looks."""
        card, values = self._card(title), []
        for name, said in facts:
            row = QHBoxLayout()
            row.setSpacing(round(12 * unit()))
            row.addWidget(Text(name, self.theme, "muted", BODY, wraps=True), 1)
            values.append(self._selectable(Text(said, self.theme, "ink", BODY, wraps=True)))
            row.addWidget(values[-1], 3)
            card.inside.addLayout(row)
        return card, values

    def _topics(self, topics: tuple[Topic, ...]) -> Card:
        card = self._card(self.tr("What this desktop tells"))
        for topic in topics:
            card.inside.addSpacing(round(6 * unit()))
            card.inside.addWidget(Text(topic.title, self.theme, "ink", BODY, SEMIBOLD, wraps=True))
            if topic.means:
                card.inside.addWidget(Text(topic.means, self.theme, "muted", SMALL, wraps=True))
            for told in topic.told:
                card.inside.addLayout(self._entry(told))
        return card

    def _entry(self, told: Told) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(round(8 * unit()))
        row.addWidget(Verdict(self.theme, works=told.works), 0, Qt.AlignmentFlag.AlignTop)
        words = Text(f"{told.name}: {told.text}", self.theme, "ink", SMALL, wraps=True)
        if not told.works:
            words.set_role("muted")
        row.addWidget(self._selectable(words), 1)
        return row

    def _card(self, title: str) -> Card:
        card = Card(self.theme, title)
        card.inside.setSpacing(round(5 * unit()))
        card.inside.addWidget(Text(title, self.theme, "ink", 12, SEMIBOLD, wraps=True))
        return card

    def _selectable(self, text: Text) -> Text:
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text


def _is_other(before: Diagnosis, after: Diagnosis) -> bool:
    """Whether something else has to be laid out, and not only another value be said."""
    names = [tuple(name for name, _ in one.facts) for one in (before, after)]
    return names[0] != names[1] or replace(before, facts=()) != replace(after, facts=())
