from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import Why
from deskbreak.domain.status import IconSpec, State, Status
from deskbreak.ui import icons, text
from deskbreak.ui.actions import Actions, Choice
from deskbreak.ui.menu_style import dress
from deskbreak.ui.panel_window import PanelWindow
from deskbreak.ui.theme import Theme
from deskbreak.ui.tray import Tray
from tests.fakes import FakeClock

MINUTE = timedelta(minutes=1)
WORKING = Status(
    state=State.WORKING,
    kind=BreakKind.MICRO,
    left=12 * MINUTE,
    desk=18 * MINUTE,
    interval=30 * MINUTE,
    share=0.6,
    snoozes_left=2,
    can_skip=False,
)
DUE = replace(WORKING, state=State.PROMPTING, left=timedelta(seconds=9), share=1.0, can_skip=True)


@pytest.fixture
def actions(qapp: object) -> Actions:
    del qapp
    made = Actions()
    made.offer([Choice("neck", "Neck and shoulders, quick"), Choice("twist", "Twist")])
    return made


def labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text() and action.isVisible()]


def find(menu: QMenu, label: str) -> QAction:
    (found,) = (action for action in menu.actions() if action.text() == label)
    return found


def test_the_menu_says_first_how_things_stand(actions: Actions) -> None:
    actions.show(WORKING)

    assert [
        "Next break in 12 min",
        "Start micro-session",
        "Start rest break",
        "Snooze",
        "Skip",
        "Streak…",
        "Quit deskbreak",
    ] == labels(actions.menu)
    assert ["Quick", "Neck and shoulders, quick", "Twist"] == labels(actions.micro)
    assert ["5 min", "10 min", "15 min"] == labels(actions.snooze)


def test_only_what_is_possible_can_be_chosen(actions: Actions) -> None:
    actions.show(WORKING)
    assert (True, False, False) == possible(actions)
    actions.show(DUE)
    assert (True, True, True) == possible(actions)
    actions.show(replace(DUE, snoozes_left=0))
    assert (True, False, True) == possible(actions)
    actions.show(replace(WORKING, state=State.SESSION))
    assert (False, False, False) == possible(actions)


def possible(actions: Actions) -> tuple[bool, bool, bool]:
    return actions.micro.isEnabled(), actions.snooze.isEnabled(), actions.skip.isEnabled()


def test_what_is_chosen_is_asked_for(actions: Actions) -> None:
    asked: list[object] = []
    actions.micro_requested.connect(asked.append)
    actions.snoozed.connect(asked.append)
    actions.rest_requested.connect(lambda: asked.append("rest"))
    actions.skipped.connect(lambda: asked.append("skip"))
    actions.streak_requested.connect(lambda: asked.append("streak"))
    actions.quit_requested.connect(lambda: asked.append("quit"))
    actions.show(DUE)
    for action in (
        find(actions.micro, "Quick"),
        find(actions.micro, "Twist"),
        find(actions.snooze, "10 min"),
        actions.rest,
        actions.skip,
        actions.streak,
        actions.quit,
    ):
        action.trigger()

    assert ["", "twist", 10, "rest", "skip", "streak", "quit"] == asked


def test_a_notice_stands_below_the_status(actions: Actions) -> None:
    actions.show(WORKING)
    asked: list[bool] = []
    actions.notice_requested.connect(lambda: asked.append(True))
    actions.show_notice(shown=True)
    find(actions.menu, "Something needs your attention…").trigger()
    assert asked == [True]
    actions.show_notice(shown=False)

    assert labels(actions.menu)[1] == "Start micro-session"


def test_a_menu_is_dressed_with_those_below_it(actions: Actions, theme: Theme) -> None:
    dress(actions.menu, theme)

    assert theme.card.name() in actions.menu.styleSheet()
    assert actions.menu.styleSheet() == actions.micro.styleSheet()


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_line(state: State) -> None:
    for left in (None, MINUTE):
        assert text.status_line(replace(WORKING, state=state, left=left))


@pytest.mark.parametrize("why", list(Why))
def test_every_refusal_is_a_sentence(why: Why) -> None:
    assert text.refusal(why).endswith(".")


@pytest.mark.parametrize(
    ("seconds", "shown"), [(9, "9 s"), (60, "1 min"), (72, "1 min 12 s"), (301, "6 min")]
)
def test_lengths_soften(seconds: int, shown: str) -> None:
    assert shown == text.length(timedelta(seconds=seconds))


def test_the_panel_offers_what_the_menu_offers(
    actions: Actions, theme: Theme, qtbot: QtBot
) -> None:
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    actions.show(DUE)
    panel.show_status(DUE, "")
    asked: list[str] = []
    actions.skipped.connect(lambda: asked.append("skip"))
    panel.skip.click()

    assert ["skip"] == asked
    assert panel.snooze.isEnabled()
    actions.show(WORKING)
    panel.show()
    before = panel.height()
    panel.show_status(WORKING, "something is wrong\n" * 12)
    assert panel.height() > before + 11 * panel.fontMetrics().height()
    panel.close()
    assert not panel.snooze.isEnabled()
    assert not panel.skip.isEnabled()


def test_the_panel_keeps_up_only_while_somebody_looks(
    actions: Actions, theme: Theme, qtbot: QtBot
) -> None:
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    assert not panel._ageing.isActive()
    panel.show()
    with qtbot.waitSignal(panel.grew_old):
        panel._ageing.setInterval(1)
    panel.close()

    assert not panel._ageing.isActive()


@pytest.mark.parametrize("state", list(State))
def test_the_icon_differs_by_what_is_going_on_and_fills_all_sizes(state: State) -> None:
    icon = icons.icon(IconSpec(3, state))

    assert set(icons.SIZES) == {size.width() for size in icon.availableSizes()}


def test_the_tray_sends_nothing_that_the_panel_has_already(actions: Actions) -> None:
    tray = Tray(actions.menu)
    tray.show(WORKING)
    icon = tray._icon.icon().cacheKey()
    tray.show(replace(WORKING, left=12 * MINUTE - timedelta(seconds=20)))

    assert icon == tray._icon.icon().cacheKey()
    assert tray._icon.toolTip() == "deskbreak: Next break in 12 min"
    tray.close()


def test_a_missing_tray_is_said(actions: Actions) -> None:
    tray = Tray(actions.menu)
    missed: list[bool] = []
    tray.missing.connect(lambda: missed.append(True))
    tray._check()

    assert missed == [not QSystemTrayIcon.isSystemTrayAvailable()]
    tray.close()
