"""The cards of the editor that are filled in with words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.domain.draft import FEWEST_CUES, SECOND, Draft
from deskbreak.domain.draft_faults import LONGEST_CUE, MOST_CUES, Fault, Part
from deskbreak.domain.exercise import Sides
from deskbreak.ui import editor_text, exercise_text
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.dial import Stepper
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.field_block import FieldBlock, LinesField, Toggles
from deskbreak.ui.library_view import REGIONS
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme

MOST_HOLD, MOST_REPS = 60, 30
MOST_LINES, LONGEST_SOURCE = 4, 200


class WritingCard(Card):
    """A card that changes a draft.

    Signals:
        changed: The draft as it is now, and what the change was about.

    Attributes:
        fields: Where the keyboard goes when something is wrong with a part.
    """

    changed = Signal(object, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.inside.setSpacing(round(14 * unit()))
        self.draft = Draft()
        self.blocks: dict[Part, FieldBlock] = {}
        self.fields: dict[Part, QWidget] = {}

    def show_draft(self, draft: Draft) -> None:
        """Show a draft."""
        self.draft = draft

    def tell(self, found: Sequence[Fault]) -> None:
        """Say what is wrong, each at its field."""
        for part, block in self.blocks.items():
            mine = [one for one in found if one.part is part]
            block.tell(editor_text.fault(mine[0]) if mine else "")


class WhatCard(WritingCard):
    """What an exercise is: its name, its areas, its kind and its posture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("What it is"))
        self.name = EntryField(self.tr("Name"), theme, self.tr("Such as: Window stretch"))
        self.name.textEdited.connect(self._set_name)
        areas = [(key, exercise_text.region(key)) for key in REGIONS]
        self.regions = Toggles(self.tr("Areas of the body"), areas, theme)
        self.regions.changed.connect(self._set_regions)
        kinds = [(key, exercise_text.category(key)) for key in ("dynamic", "static", "strength")]
        self.category = Tabs(self.tr("Kind"), kinds, theme, 10)
        self.category.chosen.connect(self._set_category)
        places = [(key, exercise_text.posture(key)) for key in ("seated", "standing", "floor")]
        self.posture = Tabs(self.tr("Posture"), places, theme, 10)
        self.posture.chosen.connect(self._set_posture)
        hint = self.tr("The first one is its area in your movement.")
        self.blocks = {
            Part.NAME: FieldBlock(self.tr("Name"), self.name, theme),
            Part.REGIONS: FieldBlock(self.tr("Areas of the body"), self.regions, theme, hint),
        }
        self.fields = {Part.NAME: self.name, Part.REGIONS: self.regions.first}
        for block in (
            *self.blocks.values(),
            FieldBlock(self.tr("Kind"), self.category, theme),
            FieldBlock(self.tr("Posture"), self.posture, theme),
        ):
            self.inside.addWidget(block)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft."""
        super().show_draft(draft)
        _show_words(self.name, draft.name)
        self.regions.show_keys(draft.regions)
        self.category.show_key(draft.category)
        self.posture.show_key(draft.posture)

    def _set_name(self, words: str) -> None:
        self.changed.emit(replace(self.draft, name=words), "name")

    def _set_regions(self, keys: tuple[str, ...]) -> None:
        # What was chosen first stays first.
        kept = tuple(one for one in self.draft.regions if one in keys)
        regions = (*kept, *(one for one in keys if one not in kept))
        self.changed.emit(replace(self.draft, regions=regions), "")

    def _set_category(self, key: str) -> None:
        self.changed.emit(replace(self.draft, category=key), "")

    def _set_posture(self, key: str) -> None:
        self.changed.emit(replace(self.draft, posture=key), "")


class HowMuchCard(WritingCard):
    """How much of an exercise: its sides, its hold and its repetitions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("How much"))
        sides = [(one.value, exercise_text.sides(one)) for one in Sides]
        self.sides = Tabs(self.tr("Sides"), sides, theme, 10)
        self.sides.chosen.connect(self._set_sides)
        self.inside.addWidget(FieldBlock(self.tr("Sides"), self.sides, theme))
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(10 * unit()))
        self.first_way = EntryField(self.tr("The first way round"), theme, self.tr("forward"))
        self.second_way = EntryField(self.tr("The second way round"), theme, self.tr("backward"))
        for field in (self.first_way, self.second_way):
            field.textEdited.connect(self._set_ways)
            row.addWidget(field)
        block = FieldBlock(self.tr("What both ways round are called"), ways, theme)
        self.inside.addWidget(block)
        hint = self.tr(
            "Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times."
        )
        dose = FieldBlock(self.tr("Dose"), None, theme, hint)
        self.hold = Stepper(self.tr("Hold"), theme, _seconds)
        self.hold.setRange(1, MOST_HOLD)
        self.hold.setPageStep(5)
        self.hold.valueChanged.connect(self._set_hold)
        self.reps = Stepper(self.tr("Repetitions"), theme, exercise_text.times)
        self.reps.setRange(1, MOST_REPS)
        self.reps.valueChanged.connect(self._set_reps)
        for number, (words, dial) in enumerate(
            ((self.tr("Hold"), self.hold), (self.tr("Repetitions"), self.reps))
        ):
            line = QHBoxLayout()
            line.addWidget(Text(words, theme, "muted"), 1)
            line.addWidget(dial)
            dose.column.insertLayout(2 + number, line)
        self.inside.addWidget(dose)
        self.blocks = {Part.DIRECTIONS: block, Part.DOSE: dose}
        self.fields = {Part.DIRECTIONS: self.first_way, Part.DOSE: self.hold}

    def show_draft(self, draft: Draft) -> None:
        """Show a draft."""
        super().show_draft(draft)
        self.sides.show_key(draft.sides.value)
        self.blocks[Part.DIRECTIONS].setVisible(draft.sides is Sides.REVERSE)
        _show_words(self.first_way, draft.directions[0])
        _show_words(self.second_way, draft.directions[1])
        self.hold.show_value(round(draft.hold / SECOND))
        self.reps.show_value(draft.reps)

    def _set_sides(self, key: str) -> None:
        self.changed.emit(replace(self.draft, sides=Sides(key)), "")

    def _set_ways(self) -> None:
        ways = (self.first_way.text(), self.second_way.text())
        self.changed.emit(replace(self.draft, directions=ways), "ways")

    def _set_hold(self, value: int) -> None:
        self.changed.emit(replace(self.draft, hold=SECOND * value), "hold")

    def _set_reps(self, value: int) -> None:
        self.changed.emit(replace(self.draft, reps=value), "reps")


class WordsCard(WritingCard):
    """What to do, line by line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        name = self.tr("What to do")
        self.setAccessibleName(name)
        more, line = self.tr("Add a line"), self.tr("What to do, line")
        self.cues = LinesField(line, theme, FEWEST_CUES, MOST_CUES, LONGEST_CUE, more)
        self.cues.changed.connect(self._set_cues)
        hint = self.tr("Two to five short lines, in order. They are shown and spoken.")
        self.inside.addWidget(FieldBlock(name, self.cues, theme, hint))

    def show_draft(self, draft: Draft) -> None:
        """Show a draft."""
        super().show_draft(draft)
        self.cues.show_lines(draft.cues)

    def tell(self, found: Sequence[Fault]) -> None:
        """Say what is wrong, each at its line."""
        mine = [(one.at, editor_text.fault(one)) for one in found if one.part is Part.CUES]
        self.cues.tell(mine)

    def _set_cues(self, lines: tuple[str, ...]) -> None:
        topic = _topic("cue", self.draft.cues, lines)
        self.changed.emit(replace(self.draft, cues=lines), topic)


class CareCard(WritingCard):
    """What to take care of, and who says so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        name, more = self.tr("Take care"), self.tr("Add a line")
        self.setAccessibleName(name)
        line = self.tr("Take care, line")
        self.cautions = LinesField(line, theme, 0, MOST_LINES, LONGEST_CUE, more)
        self.cautions.changed.connect(self._set_cautions)
        hint = self.tr("When to stop, and who should leave it out.")
        self.inside.addWidget(FieldBlock(name, self.cautions, theme, hint))
        line = self.tr("Source, line")
        self.sources = LinesField(line, theme, 0, MOST_LINES, LONGEST_SOURCE, more)
        self.sources.changed.connect(self._set_sources)
        hint = self.tr("Who told you: a physiotherapist, a book, an address.")
        self.inside.addWidget(FieldBlock(self.tr("Where it comes from"), self.sources, theme, hint))

    def show_draft(self, draft: Draft) -> None:
        """Show a draft."""
        super().show_draft(draft)
        self.cautions.show_lines(draft.cautions)
        self.sources.show_lines(draft.sources)

    def _set_cautions(self, lines: tuple[str, ...]) -> None:
        topic = _topic("care", self.draft.cautions, lines)
        self.changed.emit(replace(self.draft, cautions=lines), topic)

    def _set_sources(self, lines: tuple[str, ...]) -> None:
        topic = _topic("source", self.draft.sources, lines)
        self.changed.emit(replace(self.draft, sources=lines), topic)


def _show_words(field: EntryField, words: str) -> None:
    if field.text() != words:
        field.setText(words)


def _topic(name: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """Which line is being written, so that writing on in it is one step; "" for another number."""
    if len(before) != len(after):
        return ""
    pairs = zip(before, after, strict=True)
    return next((f"{name} {at}" for at, (one, other) in enumerate(pairs) if one != other), "")


def _seconds(value: int) -> str:
    return exercise_text.seconds(timedelta(seconds=value))
