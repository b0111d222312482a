"""The streak window, and what a person edits in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.domain.away import Told, away_session, corrected_session
from deskbreak.domain.days import DAY
from deskbreak.domain.practice import USUAL
from deskbreak.domain.records import Mark
from deskbreak.surfaces.house import House
from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.edit_sheets import Said
    from deskbreak.ui.streak_window import StreakWindow

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class NoSession:
    """Takes back that a session was added."""

    session: str


@dataclass(frozen=True, slots=True)
class NoEdit:
    """Takes back that one was corrected or removed."""

    edit: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Takes back that days were marked: what they were marked as before."""

    before: Mapping[date, Mark | None]


Step = NoSession | NoEdit | Marks
"""What takes an edit back."""


class StreakSurface(Surface["StreakWindow"]):
    """Opens the streak window, writes what is edited in it, and takes it back.

    Signals:
        session_asked: The person wants to begin with a session.
    """

    session_asked = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._steps: list[Step] = []
        self._day_over = QTimer(self)
        self._day_over.setSingleShot(True)
        self._day_over.timeout.connect(self.refresh)

    def open(self) -> None:
        """Open the window, where streaks are shown at all."""
        if self._house.settings.streak.shown:
            super().open()

    def build(self) -> StreakWindow:
        """The window, connected, with nothing in it yet."""
        from deskbreak.ui.streak_window import StreakWindow

        window = StreakWindow(self._house.theme())
        window.session_asked.connect(self.session_asked)
        window.range_asked.connect(self._show_range)
        window.day_asked.connect(self._show_day)
        window.added.connect(self._add)
        window.corrected.connect(self._correct)
        window.removed.connect(self._remove)
        window.marked.connect(self._mark)
        window.undo_asked.connect(self._take_back)
        window.woken.connect(self._look_again)
        window.setWindowTitle(self.tr("deskbreak: your movement"))
        window.resize(window.sizeHint())
        return window

    def fill(self, window: StreakWindow) -> None:
        """Show how the days add up now, and again when another day begins."""
        from deskbreak.streak_report import streak_view

        house = self._house
        now = house.clock.now()
        days = window.days or USUAL
        view = streak_view(house.archive, house.settings, house.library(), now, days)
        window.show_streak(view)
        begins = datetime.combine(view.streak.today + DAY, house.settings.day_start)
        left = max(begins - now.local, SECOND) + SECOND
        self._day_over.start(round(house.clock.real(left) / timedelta(milliseconds=1)))

    def close(self) -> None:
        """Close the window, and wait for nothing."""
        super().close()
        self._day_over.stop()

    def _look_again(self) -> None:
        """The machine may have slept over the beginning of a day."""
        view = self._window.view if self._window is not None else None
        if view is not None and view.streak.today != self._house.today:
            self.refresh()

    def _show_range(self, days: int) -> None:
        from deskbreak.streak_report import range_of

        window, house = self._window, self._house
        if window is not None and window.view is not None:
            view = window.view
            window.show_practice(
                range_of(house.archive, house.library(), view.days, view.streak.today, days)
            )

    def _show_day(self, day: date) -> None:
        from deskbreak.streak_report import day_view

        if self._window is not None:
            self._window.show_day(day_view(self._house.archive, day))

    # -- what is edited ---------------------------------------------------------------------------

    def _add(self, said: Said) -> None:
        house, identifier = self._house, str(uuid4())
        record = away_session(identifier, self._told(said), house.clock.now(), house.today)
        house.archive.add_away_session(record)
        self._done("added", said.day, said.day, NoSession(identifier))

    def _correct(self, session: str, said: Said) -> None:
        house = self._house
        original = house.archive.session(session)
        if original is not None:
            record = corrected_session(str(uuid4()), original, self._told(said))
            edit = house.archive.correct(session, record, house.clock.now())
            self._done("corrected", said.day, said.day, NoEdit(edit))

    def _remove(self, session: str) -> None:
        house = self._house
        original = house.archive.session(session)
        if original is not None:
            edit = house.archive.remove(session, house.clock.now())
            self._done("removed", original.day, original.day, NoEdit(edit))

    def _mark(self, first: date, last: date, mark: Mark | None) -> None:
        house = self._house
        days = [first + DAY * number for number in range((last - first).days + 1)]
        had = house.archive.marks(first, last)
        house.archive.mark_days(days, mark, house.clock.now())
        before = Marks({day: had.get(day) for day in days})
        self._done(mark.value if mark is not None else "plain", first, last, before)

    def _done(self, what: str, first: date, last: date, step: Step) -> None:
        from deskbreak.ui import day_text

        window = self._window
        if window is not None:
            if self._house.archive.refusal or step == NoEdit(""):
                window.tell(self.tr("This could not be kept."), can_undo=bool(self._steps))
                return
            self._steps.append(step)
            self.refresh()
            name = day_text.span_name(first, last, window.locale())
            window.tell(day_text.done_words(what, name), can_undo=True)

    def _take_back(self) -> None:
        from deskbreak.ui import day_text

        if self._steps and self._window is not None:
            self._undo(self._steps.pop())
            self.refresh()
            self._window.tell(day_text.undone(), can_undo=bool(self._steps))

    def _undo(self, step: Step) -> None:
        archive, now = self._house.archive, self._house.clock.now()
        match step:
            case NoSession(session):
                archive.remove(session, now)
            case NoEdit(edit):
                archive.undo(edit, now)
            case Marks(before):
                for mark in set(before.values()):
                    same = [day for day, had in before.items() if had is mark]
                    archive.mark_days(same, mark, now)

    def _told(self, said: Said) -> Told:
        routine = self._house.library().routines.get(said.routine)
        gone = "" if routine else said.routine
        return Told(said.day, MINUTE * said.minutes, routine, gone)
