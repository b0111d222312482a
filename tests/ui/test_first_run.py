from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.domain.cost import Cost
from deskbreak.domain.safety import Safety
from deskbreak.domain.settings import Body, Breaks, Settings
from deskbreak.ui.first_run.ready_page import Beginning
from deskbreak.ui.first_run.window import FirstRunWindow, Step
from deskbreak.ui.settings.breaks_page import RHYTHMS
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.ui.looking import brightness, enlarge, fits, nameless, reached, words

COSTS = {one.key: Cost(7, 6, timedelta(minutes=34)) for one in RHYTHMS}
BEGINNING = Beginning(example=shipped().exercises["chair-twist"])


@pytest.fixture(scope="module")
def told() -> Safety:
    return safety(resources.tables("safety"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, told: Safety) -> FirstRunWindow:
    made = FirstRunWindow(theme, told, COSTS, BEGINNING)
    qtbot.addWidget(made)
    made.show_settings(Settings())
    made.resize(700, 620)
    made.show()
    return made


def go_to(window: FirstRunWindow, step: Step) -> None:
    while window.step < step:
        window.next.click()


def heard(window: FirstRunWindow) -> list[object]:
    """What it says from now on."""
    said: list[object] = []
    window.changed.connect(said.append)
    window.understood.connect(lambda: said.append("understood"))
    window.ended.connect(lambda is_whole: said.append(("ended", is_whole)))
    return said


def test_the_notice_stands_there_word_for_word(window: FirstRunWindow, told: Safety) -> None:
    assert set(told.notice) <= set(words(window))


def test_one_key_goes_through_every_page(window: FirstRunWindow) -> None:
    said = heard(window)
    steps = [window.step]

    while window.isVisible():
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        steps.append(window.step)

    assert [Step.SAFETY, Step.RHYTHM, Step.BODY, Step.READY, Step.READY] == steps
    assert ["understood", ("ended", True)] == said


def test_return_presses_as_space_does(window: FirstRunWindow) -> None:
    QTest.keyClick(window.next, Qt.Key.Key_Return)

    assert Step.RHYTHM is window.step


def test_skipping_is_no_understanding(window: FirstRunWindow) -> None:
    said = heard(window)

    window.skip.click()

    assert [("ended", False)] == said


def test_skipping_ends_with_where_deskbreak_is(window: FirstRunWindow) -> None:
    said = heard(window)

    window.skip.click()
    assert (Step.READY, True) == (window.step, window.isVisible())
    window.next.click()

    assert ([("ended", False)], False) == (said, window.isVisible())


def test_closing_half_way_is_skipping_the_rest(window: FirstRunWindow) -> None:
    said = heard(window)
    go_to(window, Step.BODY)

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert ["understood", ("ended", False)] == said


def test_the_usual_rhythm_is_chosen_and_another_one_is_set_by_keyboard(
    window: FirstRunWindow,
) -> None:
    said = heard(window)
    go_to(window, Step.RHYTHM)
    assert window.rhythm is not None
    cards = window.rhythm.cards
    chosen = [card.isChecked() for card in cards]

    cards[1].setFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_Down)

    assert [False, True, False] == chosen
    assert {"breaks.interval": 45, "breaks.rest_every": 2} == said[-1]


def test_a_rhythm_says_what_it_costs(window: FirstRunWindow) -> None:
    go_to(window, Step.RHYTHM)

    assert 3 == words(window).count("7 micro breaks and 6 rest breaks: 34 min in all")


def test_what_is_set_elsewhere_is_shown(window: FirstRunWindow) -> None:
    go_to(window, Step.RHYTHM)

    window.show_settings(replace(Settings(), breaks=Breaks(interval=20, rest_every=3)))

    assert window.rhythm is not None
    assert [True, False, False] == [card.isChecked() for card in window.rhythm.cards]


def test_the_body_is_set(window: FirstRunWindow) -> None:
    said = heard(window)
    go_to(window, Step.BODY)
    labels = {one.accessibleName(): one for one in window.findChildren(QAbstractButton)}

    labels["Sore wrists"].click()
    window.show_settings(replace(Settings(), body=Body(go_easy=("wrist",))))
    labels["Seated only"].click()

    assert [{"body.go_easy": ("wrist",)}, {"body.seated_only": True}] == said[1:]


def test_back_goes_back(window: FirstRunWindow) -> None:
    go_to(window, Step.BODY)

    window.back.click()

    assert Step.RHYTHM is window.step


def test_the_end_points_to_the_tray(window: FirstRunWindow) -> None:
    go_to(window, Step.READY)

    assert any("tray" in line and "icon" in line for line in words(window))
    assert not window.skip.isVisible()


def test_the_end_says_when_the_first_break_comes_and_what_silence_does(
    window: FirstRunWindow,
) -> None:
    go_to(window, Step.READY)
    before = words(window)

    window.show_settings(replace(Settings(), breaks=Breaks(45, begin_automatically=False)))

    assert any("After 30 minutes" in line for line in before)
    assert any("the session begins" in line for line in before)
    assert any("After 45 minutes" in line for line in words(window))
    assert any("counts as missed" in line for line in words(window))


def test_a_session_can_be_tried_at_the_end_and_the_window_makes_room(
    window: FirstRunWindow,
) -> None:
    there: list[bool] = []
    window.session_asked.connect(lambda: there.append(window.isVisible()))
    go_to(window, Step.BODY)
    early = window.attempt.isVisible()
    window.next.click()

    window.attempt.click()

    assert (False, [False]) == (early, there)


def test_where_no_exercise_is_left_none_is_offered(
    qtbot: QtBot, theme: Theme, told: Safety
) -> None:
    window = FirstRunWindow(theme, told, COSTS, Beginning())
    qtbot.addWidget(window)
    window.show()

    go_to(window, Step.READY)

    assert not window.attempt.isVisible()


def test_without_a_tray_the_end_points_to_the_small_window(
    qtbot: QtBot, theme: Theme, told: Safety
) -> None:
    window = FirstRunWindow(theme, told, COSTS, Beginning(has_tray=False))
    qtbot.addWidget(window)
    window.show()

    go_to(window, Step.READY)

    assert any("small window" in line for line in words(window))


def test_help_is_asked_for_on_the_first_page_alone(qtbot: QtBot, window: FirstRunWindow) -> None:
    with qtbot.waitSignal(window.help_asked):
        window.help.click()
    window.next.click()

    assert not window.help.isVisible()


@pytest.mark.parametrize("step", Step)
def test_everything_to_reach_by_keyboard_has_a_name(window: FirstRunWindow, step: Step) -> None:
    go_to(window, step)

    assert reached(window)
    assert [] == nameless(window)


@pytest.mark.parametrize(
    ("size", "scale"), [((700, 620), 1.0), ((430, 560), 1.0), ((1024, 560), 2.0)]
)
@pytest.mark.parametrize("step", Step)
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    told: Safety,
    monkeypatch: pytest.MonkeyPatch,
    step: Step,
    size: tuple[int, int],
    scale: float,
) -> None:
    enlarge(monkeypatch, scale)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window = FirstRunWindow(theme, told, COSTS, BEGINNING)
        qtbot.addWidget(window)
        window.setLayoutDirection(way)
        window.resize(*size)
        window.show()
        go_to(window, step)
        qtbot.waitUntil(partial(fits, window))


def test_another_look_reaches_every_part(window: FirstRunWindow) -> None:
    go_to(window, Step.RHYTHM)
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)
