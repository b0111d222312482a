from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Quiet, Why
from deskbreak.domain.state import State
from deskbreak.domain.status import IconSpec, Status
from deskbreak.ui import button, icons, panel_window, switch, text
from deskbreak.ui import theme as look
from deskbreak.ui.actions import UNTIL_RESUMED, UNTIL_TOMORROW, Actions, Choice
from deskbreak.ui.button import PillButton
from deskbreak.ui.menu_style import dress
from deskbreak.ui.panel_window import PanelWindow
from deskbreak.ui.status_text import Now
from deskbreak.ui.switch import Switch
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
NOW = Now(FakeClock().now().local, QLocale(QLocale.Language.English))
PAUSED = replace(WORKING, state=State.PAUSED, left=None, pauses=frozenset({PauseReason.PERSON}))
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
    actions.show(WORKING, NOW)

    assert [
        "Next break in 12 min",
        "Start micro-session",
        "Start rest break",
        "Snooze",
        "Skip",
        "I just took a break",
        "Pause",
        "I’m reading or in a call",
        "Streak…",
        "Why…",
        "Exercises…",
        "Settings…",
        "Moving safely…",
        "Quit deskbreak",
    ] == labels(actions.menu)
    assert ["Quick", "Neck and shoulders, quick", "Twist"] == labels(actions.micro)
    assert ["5 min", "10 min", "15 min"] == labels(actions.snooze)
    assert [
        "30 minutes",
        "1 hour",
        "2 hours",
        "Until tomorrow",
        "Until I resume",
    ] == labels(actions.pause)


def test_only_what_is_possible_can_be_chosen(actions: Actions) -> None:
    actions.show(WORKING, NOW)
    assert (True, False, False) == possible(actions)
    actions.show(DUE, NOW)
    assert (True, True, True) == possible(actions)
    actions.show(replace(DUE, snoozes_left=0), NOW)
    assert (True, False, True) == possible(actions)
    actions.show(replace(WORKING, state=State.SESSION), NOW)
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
    actions.show(DUE, NOW)
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


def test_a_pause_of_every_length_is_asked_for(actions: Actions) -> None:
    asked: list[int] = []
    actions.paused.connect(asked.append)
    for action in actions.pause.actions():
        action.trigger()

    assert [30, 60, 120, UNTIL_TOMORROW, UNTIL_RESUMED] == asked


def test_a_paused_menu_offers_to_resume_instead(actions: Actions) -> None:
    asked: list[str] = []
    actions.resumed.connect(lambda: asked.append("resume"))
    actions.show(PAUSED, NOW)
    shown = labels(actions.menu)
    find(actions.menu, "Resume").trigger()

    assert "Pause" not in shown
    assert ["resume"] == asked
    actions.show(WORKING, NOW)
    assert "Resume" not in labels(actions.menu)
    assert "Pause" in labels(actions.menu)


def test_outside_working_hours_a_person_can_still_pause(actions: Actions) -> None:
    actions.show(replace(PAUSED, pauses=frozenset({PauseReason.HOURS})), NOW)

    assert ("Outside working hours", True, False) == (
        actions.status.text(),
        "Pause" in labels(actions.menu),
        "Resume" in labels(actions.menu),
    )


def test_reading_is_a_check_that_follows_the_status(actions: Actions) -> None:
    asked: list[bool] = []
    actions.reading_changed.connect(asked.append)
    actions.show(replace(WORKING, reads=True), NOW)
    assert actions.reading.isChecked()
    assert asked == []

    actions.reading.trigger()

    assert asked == [False]


def test_a_break_of_their_own_can_be_said_except_in_a_session(actions: Actions) -> None:
    asked: list[str] = []
    actions.rested.connect(lambda: asked.append("rested"))
    actions.why_requested.connect(lambda: asked.append("why"))
    actions.show(DUE, NOW)
    find(actions.menu, "I just took a break").trigger()
    actions.show(replace(WORKING, state=State.SESSION), NOW)
    find(actions.menu, "I just took a break").trigger()
    find(actions.menu, "Why…").trigger()

    assert ["rested", "why"] == asked


def test_a_notice_stands_below_the_status(actions: Actions) -> None:
    actions.show(WORKING, NOW)
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
    actions.show(DUE, NOW)
    panel.show_status(DUE, "")
    asked: list[str] = []
    actions.skipped.connect(lambda: asked.append("skip"))
    panel.skip.click()

    assert ["skip"] == asked
    assert panel.snooze.isEnabled()
    actions.show(WORKING, NOW)
    panel.show()
    before = panel.height()
    panel.show_status(WORKING, "something is wrong\n" * 12)
    assert panel.height() > before + 11 * panel.fontMetrics().height()
    panel.close()
    assert not panel.snooze.isEnabled()
    assert not panel.skip.isEnabled()


def test_the_panel_pauses_resumes_and_reads_like_the_menu(
    actions: Actions, theme: Theme, qtbot: QtBot
) -> None:
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    panel.show_status(WORKING, "")
    panel.show()
    asked: list[object] = []
    actions.resumed.connect(lambda: asked.append("resume"))
    actions.reading_changed.connect(asked.append)
    resume = next(one for one in panel.findChildren(PillButton) if one.text() == "Resume")

    assert not resume.isVisible()
    actions.show(PAUSED, NOW)
    panel.show_status(PAUSED, "")
    assert (False, True) == (panel.pause.isVisible(), resume.isVisible())
    resume.click()
    panel.reading.click()
    panel.close()

    assert ["resume", True] == asked


@pytest.mark.parametrize(
    ("status", "number"),
    [
        (WORKING, "12 min"),
        (replace(PAUSED, left=15 * 60 * MINUTE), "15 h"),
        (PAUSED, "∞"),
        (
            replace(
                DUE, state=State.DEFERRED, left=None, lasted=7 * MINUTE, quiet=Quiet.FULL_SCREEN
            ),
            "7 min due",
        ),
    ],
)
def test_the_ring_of_the_panel_has_the_number_that_matters(
    actions: Actions, theme: Theme, qtbot: QtBot, status: Status, number: str
) -> None:
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    panel.show_status(status, "")

    assert number == panel._ring.accessibleName()


def test_the_panel_has_room_for_all_that_it_explains(
    actions: Actions, theme: Theme, qtbot: QtBot
) -> None:
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    panel.show_status(WORKING, "something is wrong with one of the files of deskbreak\n" * 12)
    panel.explain(shown=True)
    panel.show()

    labels = [one for one in panel.findChildren(QLabel) if one.isVisible() and one.text()]

    assert panel.height() >= panel.heightForWidth(panel.width())
    assert all(one.height() >= one.heightForWidth(one.width()) for one in labels)
    assert panel._ring.geometry().bottom() < min(one.y() for one in labels if "tray" in one.text())


def test_nothing_in_the_panel_is_cut_off_at_twice_the_text(
    actions: Actions, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = look.font

    def scaled(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return plain(points * 2, weight)

    for module in (look, button, switch, panel_window):
        monkeypatch.setattr(module, "font", scaled)
    panel = PanelWindow(actions, theme, FakeClock())
    qtbot.addWidget(panel)
    actions.show(DUE, NOW)
    panel.show_status(DUE, "")
    panel.show()

    qtbot.waitUntil(partial(fits, panel))
    assert panel._ring.height() > 200
    panel.close()


def fits(panel: PanelWindow) -> bool:
    """Whether everything has the room that it needs."""
    controls = [*panel.findChildren(PillButton), *panel.findChildren(Switch)]
    labels = panel.findChildren(QLabel)
    return all(
        one.width() >= one.sizeHint().width() and panel.rect().contains(one.geometry())
        for one in controls
        if one.isVisible()
    ) and all(
        label.heightForWidth(label.width()) <= label.height() + 1
        for label in labels
        if label.isVisible()
    )


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


def test_what_is_paused_deferred_or_snoozed_has_a_mark_of_its_own() -> None:
    images = {state: icons.icon(IconSpec(8, state)).pixmap(22, 22).toImage() for state in State}

    for state in (State.PAUSED, State.DEFERRED, State.SNOOZED):
        assert [state] == [other for other in State if images[other] == images[state]]


@pytest.mark.parametrize("state", list(State))
def test_the_icon_differs_by_what_is_going_on_and_fills_all_sizes(state: State) -> None:
    icon = icons.icon(IconSpec(3, state))

    assert set(icons.SIZES) == {size.width() for size in icon.availableSizes()}


def test_the_tray_sends_nothing_that_the_panel_has_already(actions: Actions) -> None:
    tray = Tray(actions.menu)
    tray.show(WORKING, NOW)
    icon = tray._icon.icon().cacheKey()
    tray.show(replace(WORKING, left=12 * MINUTE - timedelta(seconds=20)), NOW)

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
