"""What a person does in the exercises window, and where it ends up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.coach import SessionCoach
from deskbreak.data import resources
from deskbreak.data.archive import Archive
from deskbreak.data.settings_file import SettingsFile
from deskbreak.data.shelf import Shelf
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Why
from deskbreak.domain.settings import Dose
from deskbreak.ports import Assignment
from deskbreak.surfaces.exercises import REPLACE, UNDO, ExercisesSurface
from deskbreak.surfaces.house import House
from deskbreak.ui.composer_window import ComposerWindow
from deskbreak.ui.editor_window import EditorWindow
from deskbreak.ui.exercise_page import ExercisePage
from deskbreak.ui.exercises_window import ROUTINES, ExercisesWindow
from deskbreak.ui.theme import Theme
from deskbreak.ui.writing_window import DISCARD, STAY
from tests.domain.shipped import shipped
from tests.fakes import FakeClock

NOW = Instant(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), timedelta(hours=1))
TWIST, BEND = "chair-twist", "neck-side-bend"


class Room:
    """A surface with everything real behind it but the engine."""

    def __init__(self, folder: Path) -> None:
        self.file = SettingsFile(folder / "settings.toml")
        self.shelf = Shelf(shipped(), folder / "packs")
        self.begun: list[tuple[BreakKind, Assignment]] = []
        self.refusal: Why | None = None
        archive = Archive(folder / "history.db", lambda: NOW, print)
        self.sessions = SessionCoach(
            lambda: self.shelf.library,
            lambda: self.file.settings,
            list,
            lambda: NOW,
            lambda: self.shelf.own,
        )
        house = House(
            clock=FakeClock(),
            file=self.file,
            archive=archive,
            library=lambda: self.shelf.library,
            status=lambda: pytest.fail("nobody asks"),
            theme=lambda: Theme.of(resources.theme("light")),
            load_fonts=lambda: None,
        )
        self.surface = ExercisesSurface(house, self.shelf, self.sessions, self.request)
        self.file.follow(lambda *_: self.surface.refresh())

    def request(self, kind: BreakKind, assignment: Assignment) -> Why | None:
        if self.refusal is None:
            self.begun.append((kind, assignment))
        return self.refusal

    @property
    def window(self) -> ExercisesWindow:
        window = self.surface._window
        assert window is not None
        return window

    @property
    def page(self) -> ExercisePage:
        assert isinstance(self.window.page, ExercisePage)
        return self.window.page

    @property
    def writing(self) -> EditorWindow | ComposerWindow:
        return self.surface._writing[-1]

    @property
    def said(self) -> str:
        return self.window.message.words.text() if self.window.message.isVisible() else ""

    def write_exercise(self, name: str, like: str = TWIST) -> None:
        self.window.show_exercise(like)
        self.page.edit.click()
        editor = self.writing
        assert isinstance(editor, EditorWindow)
        editor.what.name.setText(name)
        editor.what.name.textEdited.emit(name)
        assert editor.save_now(), editor._said.text()
        editor.close()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    del qtbot
    made = Room(tmp_path)
    made.surface.open()
    yield made
    made.surface.close()
    made.surface.deleteLater()


def test_an_exercise_is_started_in_the_dose_that_is_shown(room: Room) -> None:
    room.window.show_exercise(BEND)
    room.page.dose.hold.setValue(25)

    room.page.start.click()

    kind, assignment = room.begun[0]
    assert (BreakKind.MICRO, BEND) == (kind, assignment.routine.identifier)
    assert [timedelta(seconds=25)] == [step.hold for step in assignment.routine.steps]


def test_an_exercise_that_is_off_can_be_started_all_the_same(room: Room) -> None:
    room.window.show_exercise(BEND)
    room.page.offered.click()

    room.page.start.click()

    assert BEND == room.begun[0][1].routine.identifier


def test_what_the_body_does_not_allow_is_refused_with_the_reason(room: Room) -> None:
    room.file.change("body", go_easy=("neck_acute",))
    room.window.show_exercise(BEND)

    room.page.start.click()

    assert [] == room.begun
    assert "This is not for you now." == room.said
    assert room.window.message.details.text()


def test_in_a_session_no_other_one_begins(room: Room) -> None:
    room.refusal = Why.IN_SESSION

    room.page.start.click()

    assert "A session is running already." == room.said


def test_a_routine_is_started_as_it_fits_the_person(room: Room) -> None:
    room.window.show_routine("standard-desk")
    assert room.window.page is not None

    room.window.page.start.click()

    kind, assignment = room.begun[0]
    assert (BreakKind.REST, "standard-desk") == (kind, assignment.routine.identifier)


def test_what_is_switched_off_is_in_the_settings_and_never_chosen(room: Room) -> None:
    for key in shipped().exercises:
        if key not in {BEND, TWIST}:
            room.window.show_exercise(key)
            if room.page.offered.isChecked():
                room.page.offered.click()

    steps = room.sessions(BreakKind.MICRO).routine.steps

    assert {step.exercise.identifier for step in steps} <= {BEND, TWIST}
    assert SettingsFile(room.file.path).settings.exercises.off


def test_switching_on_again_leaves_no_trace(room: Room) -> None:
    room.window.show_exercise(BEND)

    room.page.offered.click()
    room.page.offered.click()

    assert () == SettingsFile(room.file.path).settings.exercises.off


def test_a_dose_is_kept_and_taken_back(room: Room) -> None:
    room.window.show_exercise(BEND)

    room.page.dose.hold.setValue(20)
    assert {BEND: Dose(hold_s=20)} == SettingsFile(room.file.path).settings.exercises.doses
    room.page.dose._back.click()

    assert {} == SettingsFile(room.file.path).settings.exercises.doses


def test_what_is_written_is_shown_at_once_and_said_to_others(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.surface.changed):
        room.write_exercise("My twist")

    assert "mine:my-twist" == room.window.browsers["exercises"].key
    assert "My twist" == room.page.accessibleName()


def test_deleting_can_be_undone(room: Room) -> None:
    room.write_exercise("My twist")

    room.page.remove.click()
    assert "“My twist” is deleted." == room.said
    assert frozenset() == room.shelf.own
    room.window.message.buttons[UNDO].click()

    assert {"mine:my-twist"} == room.shelf.own
    assert not room.said


def test_what_ships_cannot_be_deleted(room: Room) -> None:
    room.window.show_exercise(BEND)

    assert not room.page.remove.isVisibleTo(room.page)


def test_a_routine_is_composed_from_there(room: Room) -> None:
    room.window.tabs.choose(ROUTINES)
    room.window.new.click()
    composer = room.writing
    assert isinstance(composer, ComposerWindow)
    composer.name.setText("After lunch")
    composer.name.textEdited.emit("After lunch")
    composer._add(BEND)

    assert composer.save_now()
    composer.close()

    assert "mine:after-lunch" == room.window.browsers[ROUTINES].key
    assert "After lunch" == room.shelf.library.routines["mine:after-lunch"].name


def test_a_pack_comes_in_and_what_is_wrong_in_it_is_named(room: Room, tmp_path: Path) -> None:
    source = tmp_path / "physio.toml"
    room.write_exercise("My twist")
    room.shelf.hand_out(source)
    source.write_text(source.read_text() + '\n[[exercise]]\nid = "nothing"\n')

    room.window.pack_chosen.emit(str(source))

    assert "“My own” is there now. What is wrong in it is left out:" == room.said
    assert "physio.toml: exercise 2 (nothing)" in room.window.message.details.text()
    assert "physio:my-twist" in room.shelf.library.exercises


def test_another_pack_of_the_same_name_is_asked_about(room: Room, tmp_path: Path) -> None:
    source = tmp_path / "physio.toml"
    room.write_exercise("My twist")
    room.shelf.hand_out(source)
    room.window.pack_chosen.emit(str(source))
    source.write_text(source.read_text().replace("My twist", "Your twist"))

    room.window.pack_chosen.emit(str(source))
    assert "There is another pack of this name" in room.said
    room.window.message.buttons[REPLACE].click()

    assert "Your twist" == room.shelf.library.exercises["physio:my-twist"].name


def test_a_file_that_is_no_pack_is_refused(room: Room, tmp_path: Path) -> None:
    source = tmp_path / "physio.toml"
    source.write_text("what = [")

    room.window.pack_chosen.emit(str(source))

    assert "There is nothing in physio.toml that can be used." == room.said


def test_nothing_of_ones_own_is_nothing_to_export(room: Room) -> None:
    assert not room.window.hand.isEnabled()


def test_ones_own_is_exported(room: Room, tmp_path: Path) -> None:
    room.write_exercise("My twist")

    assert room.window.hand.isEnabled()
    room.window.copy_placed.emit(str(tmp_path / "copy.toml"))

    assert "My twist" in (tmp_path / "copy.toml").read_text()
    assert "copy.toml" in room.said


def test_a_window_in_which_something_is_written_goes_when_it_is_closed(
    room: Room, qtbot: QtBot
) -> None:
    room.window.new.click()
    room.writing.close()

    qtbot.waitUntil(lambda: not room.surface._writing)


def write_something(room: Room) -> EditorWindow:
    room.window.new.click()
    editor = room.writing
    assert isinstance(editor, EditorWindow)
    editor.what.name.setText("My twist")
    editor.what.name.textEdited.emit("My twist")
    return editor


def test_leaving_asks_whoever_writes_and_goes_on_after_the_answer(room: Room) -> None:
    left: list[str] = []
    editor = write_something(room)
    room.surface.leave(lambda: left.append("left"))
    asked, waited = editor.question.isVisibleTo(editor), not left

    editor.question.buttons[DISCARD].click()

    assert (True, True, ["left"]) == (asked, waited, left)


def test_whoever_goes_on_writing_does_not_leave_later_by_closing_the_window(room: Room) -> None:
    left: list[str] = []
    editor = write_something(room)
    room.surface.leave(lambda: left.append("left"))
    editor.question.buttons[STAY].click()

    editor.discard()

    assert [] == left


def test_escape_at_the_question_stays_as_well(room: Room) -> None:
    left: list[str] = []
    editor = write_something(room)
    room.surface.leave(lambda: left.append("left"))
    QTest.keyClick(editor, Qt.Key.Key_Escape)

    editor.discard()

    assert [] == left


def test_leaving_with_nothing_written_is_at_once(room: Room) -> None:
    left: list[str] = []
    room.window.new.click()
    room.surface.leave(lambda: left.append("left"))

    assert ["left"] == left
    assert [] == room.surface._writing


def test_beside_a_session_no_figure_moves(room: Room) -> None:
    moved = room.page.preview.is_moving

    room.surface.wait(waits=True)
    assert (True, False) == (moved, room.page.preview.is_moving)
    room.surface.wait(waits=False)

    assert room.page.preview.is_moving
