from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.exercise import Exercise, Phase, Routine, Sides
from deskbreak.ui.editor_window import EditorWindow
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.fakes import FakeClock
from tests.ui.looking import brightness, enlarge, fits, nameless, reached, words

CONTROL = Qt.KeyboardModifier.ControlModifier
Open = Callable[..., EditorWindow]


class MemoryPack:
    """Keeps what is written, or says why not."""

    def __init__(self) -> None:
        self.exercises: dict[str, Exercise] = {}
        self.pictures: dict[str, str] = {}
        self.refuses = ""

    def keep_exercise(self, exercise: Exercise, picture: str = "") -> str:
        if not self.refuses:
            self.exercises[exercise.identifier] = exercise
            self.pictures[exercise.identifier] = picture
        return self.refuses

    def keep_routine(self, routine: Routine) -> str:
        raise NotImplementedError

    def remove(self, kind: str, key: str) -> str:
        raise NotImplementedError


def library_view(*own: Exercise) -> LibraryView:
    found = shipped()
    return LibraryView(
        (*found.exercises.values(), *own),
        tuple(found.routines.values()),
        own=frozenset(one.identifier for one in own),
    )


@pytest.fixture
def pack() -> MemoryPack:
    return MemoryPack()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, pack: MemoryPack) -> Open:
    def make(key: str = "", view: LibraryView | None = None) -> EditorWindow:
        window = EditorWindow(theme, FakeClock(), view or library_view(), pack, key)
        qtbot.addWidget(window, before_close_func=forget)
        window.resize(1120, 780)
        window.show()
        return window

    return make


def forget(window: EditorWindow) -> None:
    """Let a window close without a question."""
    window._saved = window.value


def write(window: EditorWindow) -> None:
    """Write a small exercise."""
    QTest.keyClicks(window.what.name, "Window stretch")
    window.what.regions.first.click()
    for field, line in zip(window.words.cues.fields, ("Sit tall.", "Look out."), strict=True):
        QTest.keyClicks(field, line)


def test_what_is_written_is_saved(opened: Open, pack: MemoryPack, qtbot: QtBot) -> None:
    window = opened()
    write(window)

    with qtbot.waitSignal(window.kept) as kept:
        window.save.click()

    assert ["window-stretch"] == kept.args
    exercise = pack.exercises["window-stretch"]
    assert ("Window stretch", ("neck",), ("Sit tall.", "Look out.")) == (
        exercise.name,
        exercise.regions,
        exercise.cues,
    )


def test_nobody_is_told_off_before_saving(opened: Open) -> None:
    window = opened()

    assert [] == [word for word in words(window) if word == "Give it a name."]


def test_what_is_missing_is_said_at_its_field(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    window.save.click()

    wanted = {"Give it a name.", "Choose at least one area."}
    assert wanted <= set(words(window))
    assert "Give it a name." == window.what.name.accessibleDescription()
    assert {} == pack.exercises


def test_an_error_goes_as_soon_as_it_is_mended(opened: Open) -> None:
    window = opened()
    window.save.click()

    QTest.keyClicks(window.what.name, "W")

    assert "Give it a name." not in words(window)


def test_a_cue_is_counted_while_it_is_written(opened: Open) -> None:
    window = opened()

    QTest.keyClicks(window.words.cues.fields[0], "Sit tall.")

    assert ["9 / 90", "0 / 90"] == [count.text() for count in window.words.cues.counts]


def test_a_cue_that_is_too_long_is_named(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)
    window.words.cues.fields[1].setText("")
    QTest.keyClicks(window.words.cues.fields[1], "x" * 91)

    window.save.click()

    assert "91 / 90" == window.words.cues.counts[1].text()
    assert {} == pack.exercises


def test_there_are_at_most_five_cues(opened: Open) -> None:
    window = opened()
    for _ in range(6):
        window.words.cues.more.click()

    assert 5 == len(window.words.cues.fields)
    assert not window.words.cues.more.isVisible()


def test_control_z_undoes_a_word_and_control_y_writes_it_again(opened: Open) -> None:
    window = opened()
    QTest.keyClicks(window.what.name, "Window")
    window.what.posture.choose("standing")

    QTest.keyClick(window.what.name, Qt.Key.Key_Z, CONTROL)
    first = (window.value.name, window.value.posture)
    QTest.keyClick(window.what.name, Qt.Key.Key_Z, CONTROL)
    second = (window.what.name.text(), window.value.name)
    QTest.keyClick(window.what.name, Qt.Key.Key_Y, CONTROL)

    assert ("Window", "seated") == first
    assert ("", "") == second
    assert "Window" == window.what.name.text()


def test_a_slider_moves_the_figure(opened: Open) -> None:
    window = opened()
    window.movement.tiles[0].click()
    before = window.preview.figure._shown

    window.movement.editor.slides["torso_yaw"].setValue(30)

    assert 30.0 == window.value.value(0, "torso_yaw")
    assert before != window.preview.figure._shown


def test_a_slider_that_is_dragged_is_one_step(opened: Open) -> None:
    window = opened()
    for value in (5, 10, 20, 30):
        window.movement.editor.slides["torso_yaw"].setValue(value)

    window.undo.click()

    assert 0.0 == window.value.value(0, "torso_yaw")
    assert 0 == window.movement.editor.slides["torso_yaw"].value()


def test_one_arm_is_set_alone(opened: Open) -> None:
    window = opened()
    window.movement.editor.arms.choose("_R")
    window.movement.editor.slides["elb"].setValue(90)

    assert (90.0, 12.0) == (window.value.value(0, "elb_R"), window.value.value(0, "elb_L"))


def test_poses_are_added_moved_and_removed(opened: Open) -> None:
    window = opened()
    window.movement.add.click()
    added = [frame.phase for frame in window.value.animation.frames]
    window.movement.later.click()
    moved = [frame.phase for frame in window.value.animation.frames]
    window.movement.drop.click()

    assert [Phase.MOVE_IN, Phase.MOVE, Phase.HOLD, Phase.EASE_OUT] == added
    assert [Phase.MOVE_IN, Phase.HOLD, Phase.MOVE, Phase.EASE_OUT] == moved
    assert 3 == len(window.movement.tiles)


def test_the_movement_of_an_exercise_is_taken(opened: Open) -> None:
    window = opened()
    window.movement.take.chosen.emit("shoulder-rolls")

    other = shipped().exercises["shoulder-rolls"]
    assert Sides.REVERSE is window.value.sides
    assert len(other.animation.frames) == len(window.movement.tiles)


def test_a_pose_of_an_exercise_is_taken(opened: Open) -> None:
    window = opened()
    box = window.movement.editor.poses
    at = next(n for n in range(box.count()) if str(box.itemData(n)).startswith("chair-twist "))

    box.chosen.emit(box.itemData(at))

    assert window.value.value(0, "torso_yaw") > 10


def test_a_picture_takes_the_place_of_the_figure(
    opened: Open, pack: MemoryPack, tmp_path: Path
) -> None:
    path = tmp_path / "wall.png"
    picture = QPixmap(60, 40)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(path))
    window = opened()
    write(window)
    window.movement.take_picture(str(path))
    shown = (window.preview.isVisible(), window.picture.isVisible(), window.picture.is_shown)

    window.save.click()

    assert (False, True, True) == shown
    assert {"window-stretch": str(path)} == pack.pictures


def test_a_picture_that_is_missing_is_asked_for(opened: Open) -> None:
    window = opened()
    write(window)
    window.movement.kind.choose("picture")

    window.save.click()

    assert "Choose a picture, or use the figure." in words(window)


def test_an_exercise_of_ones_own_is_changed_under_its_key(opened: Open, pack: MemoryPack) -> None:
    mine = replace(shipped().exercises["chair-twist"], identifier="mine:turn", name="Turn")
    window = opened("mine:turn", library_view(mine))
    title = window.windowTitle()
    QTest.keyClicks(window.what.name, " around")

    window.save.click()

    assert "Your exercise" == title
    assert {"mine:turn": "Turn around"} == {key: one.name for key, one in pack.exercises.items()}


def test_a_copy_asks_for_a_name_of_its_own(opened: Open, pack: MemoryPack) -> None:
    window = opened("chair-twist")
    QTest.keyClicks(window.what.name, "Seated chair twist")
    window.save.click()
    refused = "Another one has this name already." in words(window)
    QTest.keyClicks(window.what.name, " two")

    window.save.click()

    assert refused
    assert ["seated-chair-twist-two"] == list(pack.exercises)


def test_a_key_that_is_taken_is_not_taken_again(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)
    window.what.name.setText("")
    QTest.keyClicks(window.what.name, "Chair, twist!")

    window.save.click()

    assert ["chair-twist-2"] == list(pack.exercises)


def test_saving_twice_keeps_one_even_after_an_undo(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)
    window.save.click()
    window.undo.click()
    window.redo.click()
    QTest.keyClicks(window.what.name, " two")
    window.save.click()

    assert {"window-stretch": "Window stretch two"} == {
        key: one.name for key, one in pack.exercises.items()
    }


def test_why_it_could_not_be_saved_is_said(opened: Open, pack: MemoryPack) -> None:
    pack.refuses = "mine.toml could not be written (No space left on device)."
    window = opened()
    write(window)

    window.save.click()

    assert pack.refuses in words(window)
    assert window.is_changed


def test_closing_asks_where_something_would_be_lost(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)
    window.close()
    asked = (window.isVisible(), window.question.isVisible())

    window.question.buttons["stay"].click()
    stayed = (window.isVisible(), window.question.isVisible())
    window.close()
    window.question.buttons["save"].click()

    assert ((True, True), (True, False)) == (asked, stayed)
    assert not window.isVisible()
    assert ["window-stretch"] == list(pack.exercises)


def test_what_is_discarded_is_not_kept(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)

    window.question.buttons["discard"].click()

    assert not window.isVisible()
    assert {} == pack.exercises


def test_saving_from_the_question_stays_where_something_is_missing(opened: Open) -> None:
    window = opened()
    QTest.keyClicks(window.what.name, "Window")
    window.close()

    window.question.buttons["save"].click()

    assert window.isVisible()
    assert "Choose at least one area." in words(window)


def test_nothing_changed_closes_at_once(opened: Open) -> None:
    window = opened("chair-twist")

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_control_s_saves(opened: Open, pack: MemoryPack) -> None:
    window = opened()
    write(window)

    QTest.keyClick(window.what.name, Qt.Key.Key_S, CONTROL)

    assert ["window-stretch"] == list(pack.exercises)


def test_everything_to_reach_by_keyboard_has_a_name(opened: Open) -> None:
    window = opened("shoulder-rolls")

    assert len(reached(window)) > 30
    assert [] == nameless(window)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("scale", "width"), [(1.0, 620), (1.0, 1120), (2.0, 1120), (2.0, 960)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    opened: Open,
    monkeypatch: pytest.MonkeyPatch,
    way: Qt.LayoutDirection,
    scale: float,
    width: int,
) -> None:
    enlarge(monkeypatch, scale)
    window = opened()
    window.setLayoutDirection(way)
    window.save.click()
    window.resize(width, 800)

    qtbot.waitUntil(partial(fits, window))


def test_another_look_reaches_every_part(opened: Open) -> None:
    window = opened()
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)
