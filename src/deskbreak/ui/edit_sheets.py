"""What a person writes about their days: a session, and the days that they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from deskbreak.domain.days import DAY
from deskbreak.domain.records import Mark, SessionRecord
from deskbreak.ui import day_text, streak_text
from deskbreak.ui.choice_box import ChoiceBox
from deskbreak.ui.dial import Stepper
from deskbreak.ui.field_block import FieldBlock
from deskbreak.ui.sheet import Sheet
from deskbreak.ui.streak_view import Names
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator

CONTEXT = "edits"
_tr = translator(CONTEXT)
YEAR_BACK = 371
LONGEST = 180
USUAL_LENGTH = 5
AHEAD = 365
HERE = "here"
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a session: how many minutes of which routine, and on which day."""

    day: date
    minutes: int
    routine: str


def day_stepper(name: str, theme: Theme, today: date, first: int, last: int) -> Stepper:
    """A day, counted from today; page up and page down go by a week."""

    def words(number: int) -> str:
        return streak_text.day_name(today + DAY * number, made.locale())

    made = Stepper(name, theme, str, is_typed=False)
    made.setRange(first, last)
    made.setPageStep(7)
    made.tell(words)
    return made


class SessionSheet(Sheet):
    """A session away from the desk, or one that is corrected."""

    def __init__(
        self,
        theme: Theme,
        names: Names,
        today: date,
        shown: date | SessionRecord,
        parent: QWidget,
    ) -> None:
        session = shown if isinstance(shown, SessionRecord) else None
        is_new = session is None
        title = _tr("Add a session") if is_new else _tr("Correct a session")
        words = _tr("What the guide wrote is kept, and what you write is marked as edited.")
        if is_new:
            words = _tr("One that you did away from the desk. It is marked as edited.")
        save = _tr("Add it") if is_new else _tr("Correct it")
        super().__init__(title, words, save, theme, parent)
        self._today = today
        what = [("", streak_text.routine_name("", names))]
        what += [(key, streak_text.routine_name(key, names)) for key in names.offered]
        day = shown.day if isinstance(shown, SessionRecord) else shown
        length, routine = USUAL_LENGTH, ""
        if session is not None:
            length, routine = max(1, round(session.done / MINUTE)), session.routine
            if routine not in dict(what):
                what.append((routine, streak_text.routine_name(routine, names)))
        self.what = ChoiceBox(_tr("What"), what, theme)
        self.what.show_key(routine)
        back = min(YEAR_BACK, max(0, (today - day).days))
        self.day = day_stepper(_tr("Day"), theme, today, -max(YEAR_BACK, back), 0)
        self.day.show_value(-back)
        self.minutes = Stepper(_tr("Length"), theme, day_text.minutes_value)
        self.minutes.setRange(1, max(LONGEST, length))
        self.minutes.setPageStep(5)
        self.minutes.show_value(length)
        for name, field in (
            (_tr("What"), self.what),
            (_tr("Length"), self.minutes),
            (_tr("Day"), self.day),
        ):
            self.inside.addWidget(FieldBlock(name, field, theme))

    @property
    def said(self) -> Said:
        """What is written."""
        day = self._today + DAY * self.day.value()
        return Said(day, self.minutes.value(), str(self.what.currentData()))


class AwaySheet(Sheet):
    """From one day to another: on holiday, or sick."""

    def __init__(self, theme: Theme, today: date, first: date, parent: QWidget) -> None:
        super().__init__(
            _tr("Away until…"),
            _tr("Nothing is asked of these days. If you move all the same, it counts."),
            _tr("Mark these days"),
            theme,
            parent,
        )
        self._today = today
        kinds = [
            (Mark.HOLIDAY.value, _tr("Holiday")),
            (Mark.SICK.value, _tr("Sick")),
            (HERE, _tr("Here after all")),
        ]
        self.kind = Tabs(_tr("Why"), kinds, theme)
        at = (first - today).days
        least = min(-YEAR_BACK, at)
        self.first = day_stepper(_tr("First day"), theme, today, least, AHEAD)
        self.last = day_stepper(_tr("Last day"), theme, today, least, AHEAD)
        self.first.show_value(at)
        self.last.show_value(at)
        self.first.valueChanged.connect(self._keep_order)
        self.last.valueChanged.connect(self._keep_order)
        for name, field in (
            (_tr("Why"), self.kind),
            (_tr("First day"), self.first),
            (_tr("Last day"), self.last),
        ):
            self.inside.addWidget(FieldBlock(name, field, theme))

    @property
    def span(self) -> tuple[date, date]:
        """From which day to which."""
        return self._today + DAY * self.first.value(), self._today + DAY * self.last.value()

    @property
    def mark(self) -> Mark | None:
        """What the days are marked as; None: they are ordinary ones."""
        return None if self.kind.key == HERE else Mark(self.kind.key)

    def _keep_order(self) -> None:
        """The last day is never before the first."""
        if self.last.value() < self.first.value():
            moved = self.last if self.sender() is self.first else self.first
            other = self.first if moved is self.last else self.last
            moved.show_value(other.value())
