from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Routine, Step
from deskbreak.domain.length import total
from deskbreak.domain.needs import Needs
from deskbreak.ui.exercise_page import ExercisePage
from deskbreak.ui.exercise_text import routine_summary
from deskbreak.ui.exercises_window import EXERCISES, ROUTINES, ExercisesWindow
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.routine_page import RoutinePage
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail
from tests.domain.shipped import shipped
from tests.fakes import FakeClock
from tests.ui.looking import brightness, cut_off, enlarge, fits, nameless, reached, words

SECOND = timedelta(seconds=1)


def library_view(needs: Needs | None = None) -> LibraryView:
    found = shipped()
    return LibraryView(
        tuple(found.exercises.values()), tuple(found.routines.values()), needs or Needs(level=3)
    )


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, clock: FakeClock) -> ExercisesWindow:
    made = ExercisesWindow(theme, clock)
    qtbot.addWidget(made)
    made.show_library(library_view())
    made.resize(1120, 760)
    return made


def page(window: ExercisesWindow) -> ExercisePage:
    assert isinstance(window.page, ExercisePage)
    return window.page


def found(window: ExercisesWindow) -> list[str]:
    return [row.key for row in window.browsers[EXERCISES].list.shown]


def test_all_exercises_are_there_from_the_head_down(window: ExercisesWindow) -> None:
    rows = window.browsers[EXERCISES].list.rows

    assert 40 == len(rows)
    first, last = (shipped().exercises[rows[at].key].regions[0] for at in (0, -1))
    assert ("neck", "forearms") == (first, last)


def test_the_search_finds_names_and_aliases(window: ExercisesWindow) -> None:
    window.browsers[EXERCISES].search.setText("EAR shoul")

    assert ["neck-side-bend"] == found(window)


def test_the_search_says_that_nothing_fits(window: ExercisesWindow) -> None:
    window.show()
    window.browsers[EXERCISES].search.setText("marathon")

    assert [] == found(window)
    assert "Nothing fits. Try fewer letters or another filter." in words(window)


def test_an_area_shows_its_exercises_alone(window: ExercisesWindow) -> None:
    regions = window.browsers[EXERCISES].regions
    assert regions is not None
    regions.choose("wrists")

    assert {"wrist-extensor-stretch", "wrist-flexor-stretch"} == set(found(window))


def test_what_is_not_offered_can_be_left_out(qtbot: QtBot, window: ExercisesWindow) -> None:
    window.show_library(library_view(Needs(level=1, no_floor=True)))
    which = window.browsers[EXERCISES].which
    assert which is not None

    which.choose("offered")

    postures = {shipped().exercises[key].posture for key in found(window)}
    assert "floor" not in postures
    assert 0 < len(found(window)) < 40


def test_an_empty_library_says_so(qtbot: QtBot, theme: Theme, clock: FakeClock) -> None:
    window = ExercisesWindow(theme, clock)
    qtbot.addWidget(window)
    window.show_library(LibraryView())
    window.resize(1120, 760)
    window.show()

    assert {"There is nothing here yet.", "Nothing is chosen"} <= set(words(window))


def test_the_details_are_told(window: ExercisesWindow) -> None:
    window.show_exercise("chair-twist")
    window.show()

    exercise = shipped().exercises["chair-twist"]
    told = {exercise.name, *exercise.cues, *exercise.mistakes, *exercise.cautions}
    assert told <= set(words(window))


def test_down_goes_to_the_next_exercise(window: ExercisesWindow) -> None:
    window.show()
    rows = window.browsers[EXERCISES].list.rows
    rows[0].setFocus()

    QTest.keyClick(rows[0], Qt.Key.Key_Down)

    assert rows[1].key == window.browsers[EXERCISES].key
    assert shipped().exercises[rows[1].key].name == page(window).accessibleName()


def test_tab_goes_into_the_list_only_once(window: ExercisesWindow) -> None:
    rows = window.browsers[EXERCISES].list.rows

    assert 1 == sum(bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in rows)


def test_start_asks_for_the_exercise_with_the_dose_of_the_person(
    qtbot: QtBot, window: ExercisesWindow
) -> None:
    exercise = shipped().exercises["chair-twist"]
    dose = replace(usual(exercise), hold=25 * SECOND)
    window.show_library(replace(library_view(), doses={"chair-twist": dose}))
    window.show_exercise("chair-twist")

    with qtbot.waitSignal(window.start_asked) as asked:
        page(window).start.click()

    (routine,) = asked.args
    assert isinstance(routine, Routine)
    assert (dose,) == routine.steps


def test_the_dose_stays_within_its_range(window: ExercisesWindow) -> None:
    doses: list[Step] = []
    window.dose_changed.connect(doses.append)
    window.show_exercise("chair-twist")
    window.show()
    hold = page(window).dose.hold

    for _ in range(20):
        QTest.keyClick(hold, Qt.Key.Key_Right)

    low, high = shipped().exercises["chair-twist"].hold_range
    assert high == doses[-1].hold
    for _ in range(20):
        QTest.keyClick(hold, Qt.Key.Key_Left)
    assert low == doses[-1].hold


def test_a_stepper_is_pressed_at_its_ends(window: ExercisesWindow) -> None:
    window.show_exercise("chair-twist")
    window.show()
    hold = page(window).dose.hold
    before = hold.value()

    QTest.mouseClick(hold, Qt.MouseButton.LeftButton, pos=QPoint(hold.width() - 8, 10))
    more = hold.value()
    QTest.mouseClick(hold, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))

    assert (before + 5, before) == (more, hold.value())


def test_the_usual_dose_comes_back(window: ExercisesWindow) -> None:
    doses: list[Step] = []
    window.dose_changed.connect(doses.append)
    window.show_exercise("chair-twist")
    page(window).dose.hold.setValue(25)

    page(window).dose._back.click()

    assert usual(shipped().exercises["chair-twist"]) == doses[-1]


def test_an_exercise_is_switched_off(qtbot: QtBot, window: ExercisesWindow) -> None:
    window.show_exercise("neck-flexion")

    with qtbot.waitSignal(window.switched) as asked:
        page(window).offered.click()

    assert ["neck-flexion", False] == asked.args


def test_what_keeps_an_exercise_from_being_offered_is_said(window: ExercisesWindow) -> None:
    window.show_library(library_view(Needs(no_floor=True, level=3)))
    window.show_exercise("childs-pose")
    window.show()

    assert "Not offered: you asked for nothing on the floor." in words(window)


def test_the_figure_moves_only_while_it_is_seen(
    qtbot: QtBot, window: ExercisesWindow, clock: FakeClock
) -> None:
    window.show()
    preview = page(window).preview
    moved = preview.is_moving
    preview.button.click()
    rested = preview.is_moving
    preview.button.click()
    window.hide()

    assert (True, False, False) == (moved, rested, preview.is_moving)


def test_reduced_motion_draws_no_frames(window: ExercisesWindow) -> None:
    window.set_reduced_motion(reduced=True)
    window.show()

    assert not page(window).preview.is_moving


def test_every_routine_tells_its_length_as_the_content_does(window: ExercisesWindow) -> None:
    # Routine data of the content sheet, section 3.1.
    assert routine_summary(shipped().routines["standard-desk"]).endswith("6 exercises · 4:16")
    assert routine_summary(shipped().routines["micro-upper-back"]).endswith("3 exercises · 1:14")
    assert routine_summary(shipped().routines["full-15-floor"]).endswith("14 exercises · 14:56")


def test_a_routine_is_started(qtbot: QtBot, window: ExercisesWindow) -> None:
    window.tabs.choose(ROUTINES)
    window.browsers[ROUTINES].list._pick("standard-desk")
    assert isinstance(window.page, RoutinePage)

    with qtbot.waitSignal(window.start_asked) as asked:
        window.page.start.click()

    assert [shipped().routines["standard-desk"]] == asked.args
    assert total(asked.args[0].steps) > timedelta(minutes=4)


def test_writing_begins_from_nothing_or_from_what_is_chosen(
    qtbot: QtBot, window: ExercisesWindow
) -> None:
    exercises: list[str] = []
    routines: list[str] = []
    window.exercise_edit_asked.connect(exercises.append)
    window.routine_edit_asked.connect(routines.append)
    window.show_exercise("chair-twist")
    window.new.click()
    page(window).edit.click()
    window.tabs.choose(ROUTINES)
    window.new.click()

    assert (["", "chair-twist"], [""]) == (exercises, routines)


def test_a_narrow_window_shows_the_list_or_the_details(window: ExercisesWindow) -> None:
    window.resize(500, 760)
    window.show()
    browser = window.browsers[EXERCISES]
    seen = [(browser.isVisible(), window._detail.isVisible())]
    for row in (browser.list.rows[0], browser.list.rows[0], browser.list.rows[2]):
        row.click()
        seen.append((browser.isVisible(), window._detail.isVisible()))
        assert row.key == page(window)._exercise.identifier
        assert window.focusWidget() is window.back
        QTest.keyClick(window, Qt.Key.Key_Escape)
        seen.append((browser.isVisible(), window._detail.isVisible()))
        assert window.focusWidget() is row

    assert [(True, False), *[(False, True), (True, False)] * 3] == seen


def test_the_arrow_keys_stay_in_the_list_of_a_narrow_window(window: ExercisesWindow) -> None:
    window.resize(500, 760)
    window.show()
    browser = window.browsers[EXERCISES]
    browser.take_focus()
    for _ in range(2):
        QTest.keyClick(browser.list, Qt.Key.Key_Down)

    assert browser.isVisible()
    assert browser.list.rows[2].key == browser.key


@pytest.mark.parametrize("tab", [EXERCISES, ROUTINES])
def test_everything_to_reach_by_keyboard_has_a_name(window: ExercisesWindow, tab: str) -> None:
    window.tabs.choose(tab)
    window.show()

    assert len(reached(window)) > 5
    assert [] == nameless(window)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 640), (1400, 900)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    enlarge(monkeypatch, scale)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window = ExercisesWindow(theme, clock)
        qtbot.addWidget(window)
        window.setLayoutDirection(way)
        window.show_library(library_view())
        window.resize(*size)
        window.show()
        for tab in (EXERCISES, ROUTINES):
            window.tabs.choose(tab)
            window._go_deep()
            qtbot.waitUntil(partial(fits, window))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 640), (1120, 760), (1400, 900)])
def test_what_is_said_leaves_room_for_the_list(
    qtbot: QtBot,
    theme: Theme,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    enlarge(monkeypatch, scale)
    window = ExercisesWindow(theme, clock)
    qtbot.addWidget(window)
    window.show_library(library_view())
    window.resize(*size)
    window.show()

    window.say("“My twist” is deleted.", [("undo", "Undo")], ["physio.toml: exercise 2: broken"])

    qtbot.waitUntil(lambda: not cut_off(window))
    tabs = window.browsers[EXERCISES].regions
    assert tabs is not None
    assert not tabs.isVisible() or tabs.height() >= tabs.heightForWidth(tabs.width())
    window.message.buttons["close"].click()
    assert tabs.isVisible()


def test_another_look_reaches_every_part(window: ExercisesWindow) -> None:
    window.show()
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)


def test_escape_empties_the_search_and_then_closes(window: ExercisesWindow) -> None:
    window.show()
    search = window.browsers[EXERCISES].search
    search.setText("neck")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    first = (search.text(), window.isVisible())

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert ("", True) == first
    assert not window.isVisible()


def test_an_exercise_with_a_picture_has_it_in_the_list(
    window: ExercisesWindow, tmp_path: Path
) -> None:
    image = QImage(90, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#3050d0"))
    assert image.save(str(tmp_path / "mine.png"))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    pictures = {"neck-side-bend": str(tmp_path / "mine.png"), "chin-tuck": str(broken)}
    window.show_library(replace(library_view(), pictures=pictures))

    def middle(key: str) -> str:
        row = next(row for row in window.browsers[EXERCISES].list.rows if row.key == key)
        (shown,) = row.findChildren(Thumbnail)
        return shown.grab().toImage().pixelColor(shown.rect().center()).name()

    assert "#3050d0" == middle("neck-side-bend")
    assert "#3050d0" != middle("neck-rotation")
    assert middle("chin-tuck") not in {"#000000", "#3050d0"}
