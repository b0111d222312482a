from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.exercise import Exercise, Routine
from deskbreak.ui.composer_window import ComposerWindow
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.fakes import FakeClock
from tests.ui.looking import brightness, enlarge, fits, nameless, reached, words

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
SECOND = timedelta(seconds=1)
Open = Callable[..., ComposerWindow]


class MemoryPack:
    """Keeps routines."""

    def __init__(self) -> None:
        self.routines: dict[str, Routine] = {}

    def keep_exercise(self, exercise: Exercise, picture: str = "") -> str:
        raise NotImplementedError

    def keep_routine(self, routine: Routine) -> str:
        self.routines[routine.identifier] = routine
        return ""

    def remove(self, kind: str, key: str) -> str:
        raise NotImplementedError


@pytest.fixture
def pack() -> MemoryPack:
    return MemoryPack()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, pack: MemoryPack) -> Open:
    def make(key: str = "", view: LibraryView | None = None) -> ComposerWindow:
        found = shipped()
        usual = LibraryView(tuple(found.exercises.values()), tuple(found.routines.values()))
        window = ComposerWindow(theme, FakeClock(), view or usual, pack, key)
        qtbot.addWidget(window, before_close_func=forget)
        window.resize(1080, 760)
        window.show()
        return window

    return make


def forget(window: ComposerWindow) -> None:
    window._saved = window.value


def keys(window: ComposerWindow) -> list[str]:
    return [step.exercise.identifier for step in window.value.steps]


def test_an_empty_routine_says_how_to_begin(opened: Open) -> None:
    told = words(opened())

    assert {"Nothing here yet. Add the first exercise below.", "0:00"} <= set(told)


def test_exercises_are_added_and_the_length_is_told(opened: Open) -> None:
    window = opened()
    window.add.chosen.emit("chair-twist")
    one = window.lasts.text()
    window.add.chosen.emit("neck-side-bend")

    assert ["chair-twist", "neck-side-bend"] == keys(window)
    assert ("1:00", "1:46") == (one, window.lasts.text())
    assert any(line.startswith("That is rather long.") for line in words(window))


def test_alt_and_an_arrow_move_a_step(opened: Open) -> None:
    window = opened("micro-upper-back")

    QTest.keyClick(window.steps.rows[0], Qt.Key.Key_Down, ALT)
    first = keys(window)
    QTest.keyClick(window.steps.rows[2], Qt.Key.Key_Down, ALT)

    assert ["upper-back-reach", "seated-cat-cow", "scapular-squeeze"] == first
    assert first == keys(window)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (1, ["upper-back-reach", "seated-cat-cow", "scapular-squeeze"]),
        (2, ["upper-back-reach", "scapular-squeeze", "seated-cat-cow"]),
    ],
)
def test_a_step_is_dragged(qtbot: QtBot, opened: Open, place: int, wanted: list[str]) -> None:
    window = opened("micro-upper-back")
    rows = window.steps.rows
    qtbot.waitUntil(lambda: rows[2].y() > rows[1].y() > 0)
    target = rows[place].geometry().bottom() - 4 - rows[0].y()

    QTest.mousePress(rows[0], LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(rows[0], QPoint(20, target))
    QTest.mouseRelease(rows[0], LEFT, pos=QPoint(20, target))

    assert wanted == keys(window)


def test_a_press_alone_drags_nothing(opened: Open) -> None:
    window = opened("micro-upper-back")
    before = keys(window)

    QTest.mouseClick(window.steps.rows[0], LEFT, pos=QPoint(20, 20))

    assert before == keys(window)


def test_a_step_is_removed_and_comes_back(opened: Open) -> None:
    window = opened("micro-upper-back")
    window.steps.rows[1].drop.click()
    without = keys(window)

    window.undo.click()

    assert ["seated-cat-cow", "scapular-squeeze"] == without
    assert ["seated-cat-cow", "upper-back-reach", "scapular-squeeze"] == keys(window)


def test_the_dose_of_a_step_is_set(opened: Open) -> None:
    window = opened("micro-upper-back")
    before = window.value.lasts

    window.steps.rows[0].reps.setValue(6)
    window.steps.rows[1].hold.setValue(25)

    assert (6, 25 * SECOND) == (window.value.steps[0].reps, window.value.steps[1].hold)
    assert before < window.value.lasts


def test_a_routine_is_saved(qtbot: QtBot, opened: Open, pack: MemoryPack) -> None:
    window = opened("micro-upper-back")
    QTest.keyClicks(window.name, "After lunch")
    window.kind.choose("standard")

    with qtbot.waitSignal(window.kept):
        window.save.click()

    kept = pack.routines["after-lunch"]
    assert ("After lunch", "standard", 3) == (kept.name, kept.kind, len(kept.steps))


def test_what_is_missing_is_said(opened: Open, pack: MemoryPack) -> None:
    window = opened()

    window.save.click()

    assert {"Give it a name.", "Add at least one exercise."} <= set(words(window))
    assert {} == pack.routines


def test_a_routine_of_ones_own_is_changed_under_its_key(opened: Open, pack: MemoryPack) -> None:
    mine = replace(shipped().routines["micro-twist"], identifier="mine:twist", name="My twist")
    exercises = tuple(shipped().exercises.values())
    view = LibraryView(exercises, (mine,), own=frozenset({"mine:twist"}))
    window = opened("mine:twist", view)
    QTest.keyClicks(window.name, " two")

    window.save.click()

    assert {"mine:twist": "My twist two"} == {key: one.name for key, one in pack.routines.items()}


def test_exercises_of_other_packs_are_not_offered(opened: Open) -> None:
    exercise = shipped().exercises["chair-twist"]
    other = replace(exercise, identifier="clinic:turn", name="Turn")
    mine = replace(exercise, identifier="mine:turn", name="My turn")
    window = opened("", LibraryView((other, mine), own=frozenset({"mine:turn"})))

    assert ["", "mine:turn"] == [window.add.itemData(at) for at in range(window.add.count())]


def test_everything_to_reach_by_keyboard_has_a_name(opened: Open) -> None:
    window = opened("standard-desk")

    assert len(reached(window)) > 15
    assert [] == nameless(window)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("scale", "width"), [(1.0, 620), (1.0, 1080), (2.0, 1120)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    opened: Open,
    monkeypatch: pytest.MonkeyPatch,
    way: Qt.LayoutDirection,
    scale: float,
    width: int,
) -> None:
    enlarge(monkeypatch, scale)
    window = opened("standard-desk")
    window.setLayoutDirection(way)
    window.resize(width, 800)

    qtbot.waitUntil(partial(fits, window))


def test_another_look_reaches_every_part(opened: Open) -> None:
    window = opened("standard-desk")
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)
