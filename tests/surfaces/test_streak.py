"""What a person edits in the streak window, and what becomes of it in the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.archive import Archive
from deskbreak.data.settings_file import SettingsFile
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.records import Mark, Origin, SessionRecord
from deskbreak.domain.streak import DayState
from deskbreak.surfaces.house import House
from deskbreak.surfaces.streak import StreakSurface
from deskbreak.ui.edit_sheets import Said
from deskbreak.ui.streak_window import StreakWindow
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.fakes import FakeClock

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
HOURS = timedelta(hours=6)


class Ticking(FakeClock):
    """A clock on which no two readings are the same."""

    def now(self) -> Instant:
        self.wall += timedelta(milliseconds=1)
        return super().now()


class Room:
    """A surface with everything real behind it but the clock."""

    def __init__(self, folder: Path) -> None:
        self.clock = Ticking(datetime(2026, 11, 20, 10, 2, tzinfo=UTC))
        self.file = SettingsFile(folder / "settings.toml")
        self.archive = Archive(folder / "history.db", self.clock.now, lambda _: None)
        house = House(
            clock=self.clock,
            file=self.file,
            archive=self.archive,
            library=shipped,
            status=lambda: pytest.fail("nobody asks"),
            theme=lambda: Theme.of(resources.theme("light")),
            load_fonts=lambda: None,
        )
        self.today = house.today
        self.surface = StreakSurface(house)

    @property
    def window(self) -> StreakWindow:
        window = self.surface._window
        assert window is not None
        return window

    def state(self, day: date) -> DayState:
        view = self.window.view
        assert view is not None
        return view.state(day)

    def session(self, day: date) -> SessionRecord:
        """A session of a day, as the guide writes it; only a little of it was done."""
        started = Instant(datetime.combine(day, datetime.min.time(), UTC) + HOURS * 2, timedelta())
        return SessionRecord(
            f"written-{day}",
            BreakKind.MICRO,
            "micro-twist",
            started,
            replace(started, wall=started.wall + MINUTE * 4),
            day,
            Outcome.PARTIAL,
            planned=MINUTE * 4,
            done=MINUTE,
        )

    def words(self) -> set[str]:
        return {one.text() for one in self.window.findChildren(QLabel)}


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    del qtbot
    made = Room(tmp_path)
    for back in range(1, 4):
        made.archive.add_desk_time(made.today - DAY * back, HOURS)
        made.archive.add_session(made.session(made.today - DAY * back))
    made.surface.open()
    yield made
    made.surface.close()
    made.archive.close()


def yesterday(room: Room) -> date:
    return room.today - DAY


def test_a_session_away_keeps_its_day_and_undo_takes_it_back(room: Room) -> None:
    room.window.added.emit(Said(yesterday(room), 5, "micro-twist"))

    assert DayState.KEPT is room.state(yesterday(room))
    (said,) = [one for one in room.archive.sessions_of(yesterday(room)) if one.is_edited]
    assert (Origin.AWAY, MINUTE * 5, "micro-twist") == (said.origin, said.done, said.routine)
    assert any(words.startswith("Added a session on ") for words in room.words())

    room.window.undo_asked.emit()

    assert DayState.KEPT is not room.state(yesterday(room))
    assert ["guide"] == [one.origin.value for one in room.archive.sessions_of(yesterday(room))]


def test_a_corrected_session_counts_and_the_written_one_is_kept(room: Room) -> None:
    written = room.session(yesterday(room))

    room.window.corrected.emit(written.identifier, Said(yesterday(room), 3, "micro-twist"))

    assert DayState.KEPT is room.state(yesterday(room))
    (edit,) = room.archive.edits(yesterday(room))
    assert written == edit.original

    room.window.undo_asked.emit()
    assert (written,) == room.archive.sessions_of(yesterday(room))


def test_a_removed_session_comes_back_by_undo(room: Room) -> None:
    written = room.session(yesterday(room))

    room.window.removed.emit(written.identifier)
    assert () == room.archive.sessions_of(yesterday(room))

    room.window.undo_asked.emit()
    assert (written,) == room.archive.sessions_of(yesterday(room))


def test_edits_are_taken_back_one_after_the_other(room: Room) -> None:
    first, second = room.session(yesterday(room)), room.session(room.today - DAY * 2)
    room.window.removed.emit(first.identifier)
    room.window.removed.emit(second.identifier)

    room.window.undo_asked.emit()
    assert (second,) == room.archive.sessions_of(second.day)
    assert () == room.archive.sessions_of(first.day)

    room.window.undo_asked.emit()
    room.window.undo_asked.emit()
    assert (first,) == room.archive.sessions_of(first.day)


def test_marked_days_get_back_the_marks_that_they_had(room: Room) -> None:
    first, last = room.today - DAY * 3, room.today + DAY * 2
    room.window.marked.emit(first, first, Mark.SICK)

    room.window.marked.emit(first, last, Mark.HOLIDAY)
    assert {Mark.HOLIDAY} == set(room.archive.marks(first, last).values())
    assert 6 == len(room.archive.marks(first, last))
    assert DayState.HOLIDAY is room.state(yesterday(room))

    room.window.undo_asked.emit()
    assert {first: Mark.SICK} == room.archive.marks(first, last)

    room.window.marked.emit(first, first, None)
    assert {} == room.archive.marks(first, last)


def test_the_first_session_away_makes_a_page_of_the_welcome(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    room = Room(tmp_path)
    room.surface.open()
    assert "Today can be your first kept day" in room.words()

    room.window.added.emit(Said(room.today, 5, ""))

    assert "What you moved" in room.words()
    room.surface.close()
    room.archive.close()


def test_what_cannot_be_kept_is_not_said_to_be_done(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    with closing(sqlite3.connect(tmp_path / "history.db")) as newer:
        newer.execute("PRAGMA user_version = 99")
    room = Room(tmp_path)
    room.surface.open()

    room.window.added.emit(Said(room.today, 5, ""))

    assert "This could not be kept." in room.words()
    assert not room.window.undo_bar.undo.isVisible()
    room.surface.close()
    room.archive.close()


def test_a_window_that_was_built_anew_waits_for_one_day(room: Room) -> None:
    room.surface.rebuild()

    assert 1 == len(room.surface.findChildren(QTimer))
    assert room.surface._day_over.isActive()


def test_a_range_that_was_chosen_stays(room: Room) -> None:
    room.window.range_asked.emit(30)
    assert 30 == room.window.days

    room.surface.refresh()
    assert 30 == room.window.days


def test_a_day_is_shown_in_full(room: Room) -> None:
    room.window.day_asked.emit(yesterday(room))

    assert "1 min · 1 of 4 min" in room.words()


def test_a_session_for_an_empty_chair_is_not_shown(room: Room) -> None:
    alone = replace(room.session(room.today), credited=False)
    room.archive.add_session(alone)

    room.window.day_asked.emit(room.today)

    assert "No session yet." in room.words()


def test_the_window_open_over_midnight_shows_the_new_day(room: Room, qtbot: QtBot) -> None:
    room.clock.pass_time(DAY)

    room.surface._day_over.timeout.emit()

    view = room.window.view
    assert view is not None
    assert room.today + DAY == view.streak.today


def test_a_window_that_was_asleep_over_midnight_shows_the_new_day(room: Room) -> None:
    room.clock.pass_time(DAY)

    room.window.woken.emit()

    view = room.window.view
    assert view is not None
    assert room.today + DAY == view.streak.today


def test_the_next_day_is_waited_for(room: Room) -> None:
    begins = datetime.combine(room.today + DAY, room.file.settings.day_start)
    left = begins - room.clock.now().local

    assert left < timedelta(milliseconds=room.surface._day_over.interval()) <= left + MINUTE


def test_hidden_streaks_open_no_window(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    room = Room(tmp_path)
    assert "" == room.file.change("streak", shown=False)

    room.surface.open()

    assert not room.surface.is_open
