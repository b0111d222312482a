from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from deskbreak.data import preferences, resources
from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.domain.cost import Cost
from deskbreak.domain.settings import Settings, WorkingHours
from deskbreak.ui.settings.breaks_page import BreaksPage
from deskbreak.ui.settings.data_page import OPEN_BACKUPS
from deskbreak.ui.settings.hours_page import DayRow
from deskbreak.ui.settings.login_page import AT_LOGIN
from deskbreak.ui.settings.page import ActionRow
from deskbreak.ui.settings.quiet_page import TEST_PROMPT
from deskbreak.ui.settings.row import NumberRow, Row, SwitchRow
from deskbreak.ui.settings.view import Backups, Diagnosis, SettingsView, Told, Topic, value
from deskbreak.ui.settings.window import SettingsWindow, entries
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.ui.looking import brightness, enlarge, fits, nameless, reached, words

PAGES = ("breaks", "hours", "quiet", "body", "sound", "look", "login", "data", "diagnostics")
ELSEWHERE = {"exercises.off", "exercises.on", "exercises.doses"}
"""What is set in the window of the exercises."""
NO_FULL_SCREEN = "On Wayland nobody tells."


def view(
    settings: Settings | None = None, reasons: Mapping[str, str] | None = None
) -> SettingsView:
    return SettingsView(
        settings=settings or Settings(),
        reasons=reasons or {},
        screens=("HDMI-1",),
        places={"open-data": "/home/me/.local/share/deskbreak/history.db"},
        backups=Backups("/home/me/.local/share/deskbreak/backups", date(2026, 3, 1)),
        cost=Cost(7, 6, timedelta(minutes=34)),
        preview=next(iter(shipped().exercises.values())),
        at_login=AtLogin(starts=True, where="/home/me/.config/autostart/deskbreak.desktop"),
        diagnosis=Diagnosis(
            (("deskbreak", "0.1"),),
            (Topic("Idle time", "It is noticed.", (Told("XSync", "it answers", works=True),)),),
            (("10:42", "deferred"),),
        ),
    )


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> SettingsWindow:
    made = SettingsWindow(theme)
    qtbot.addWidget(made)
    made.show_view(view())
    made.resize(940, 700)
    return made


@pytest.fixture
def heard(window: SettingsWindow) -> list[dict[str, object]]:
    values: list[dict[str, object]] = []
    window.changed.connect(values.append)
    return values


def row(window: SettingsWindow, key: str) -> Row:
    """The row of a key, on a page that is opened for it."""
    window.show_key(key)
    found = window.page.row(key)
    assert found is not None
    return found


def number(window: SettingsWindow, key: str) -> NumberRow:
    found = row(window, key)
    assert isinstance(found, NumberRow)
    return found


def switch(window: SettingsWindow, key: str) -> SwitchRow:
    found = row(window, key)
    assert isinstance(found, SwitchRow)
    return found


def day(window: SettingsWindow, key: str) -> DayRow:
    found = row(window, f"hours.{key}")
    assert isinstance(found, DayRow)
    return found


def test_every_setting_that_the_file_takes_can_be_set(window: SettingsWindow) -> None:
    keys = {f"{table}.{key}" for table, keys in preferences.TYPES.items() for key in keys}
    for page in PAGES:
        window.open_page(page)

    shown = {key for page in window.pages.values() for key in page.keys}

    assert keys - ELSEWHERE == shown


def test_the_list_has_every_page(window: SettingsWindow) -> None:
    assert list(PAGES) == [one.key for one in entries()]
    assert list(PAGES) == [one.key for one in window.list.rows]


def test_the_last_backup_is_told_with_its_folder(window: SettingsWindow) -> None:
    hint = row(window, OPEN_BACKUPS).hint

    assert "1 March 2026" in hint and "/home/me/.local/share/deskbreak/backups" in hint


def test_that_there_is_no_backup_yet_is_told(window: SettingsWindow) -> None:
    window.show_view(replace(view(), backups=Backups("/home/me/backups")))

    hint = row(window, OPEN_BACKUPS).hint
    assert hint.startswith("There is none yet.\n") and "/home/me/backups" in hint


@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_nothing_when_it_is_only_shown(
    window: SettingsWindow, heard: list[dict[str, object]], page: str
) -> None:
    window.open_page(page)
    window.show()
    window.show_view(view(replace(Settings(), hours=WorkingHours(mon=("09:00-12:00",)))))

    assert [] == heard


# -- what is set -------------------------------------------------------------------------------


def test_a_number_can_be_typed(window: SettingsWindow, heard: list[dict[str, object]]) -> None:
    window.show()
    field = number(window, "breaks.interval").number
    field.selectAll()

    QTest.keyClicks(field, "47")

    assert [{"breaks.interval": 47}] == heard


def test_a_number_outside_of_its_bounds_is_said_and_not_set(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    found = number(window, "breaks.interval")
    found.number.selectAll()

    QTest.keyClicks(found.number, "7")
    said = "From 15 to 90." in words(window)
    QTest.keyClick(found.number, Qt.Key.Key_Return)

    assert (True, [], 30) == (said, heard, found.number.value())
    assert "From 15 to 90." not in words(window)


def test_the_signs_step_in_the_direction_of_reading(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    field = number(window, "breaks.rest_every").number
    right = field.rect().center()
    right.setX(field.width() - 5)

    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=right)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=right)

    assert [{"breaks.rest_every": 3}, {"breaks.rest_every": 2}] == heard


def test_a_switch_is_pressed_by_its_words_too(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    found = switch(window, "quiet.microphone")

    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.rect().topLeft())

    assert [{"quiet.microphone": True}] == heard


def test_a_rhythm_sets_both_numbers_at_once(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    page = window.page
    assert isinstance(page, BreaksPage)

    page.rhythm.pills.choose("20-3")

    assert [{"breaks.interval": 20, "breaks.rest_every": 3}] == heard


def test_other_numbers_are_a_rhythm_of_ones_own(window: SettingsWindow) -> None:
    page = window.page
    assert isinstance(page, BreaksPage)

    window.show_view(view(replace(Settings(), breaks=replace(Settings().breaks, interval=33))))

    assert page.rhythm.pills.key == "own"


def test_what_the_rhythm_costs_is_said(window: SettingsWindow) -> None:
    assert "7 micro breaks and 6 rest breaks: 34 min in all, if you take every one." in words(
        window
    )


def test_what_to_go_easy_on_is_several(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.open_page("body")
    window.show()
    labels = {one.accessibleName(): one for one in window.page.findChildren(QAbstractButton)}

    labels["Sore wrists"].click()
    labels["Pregnant"].click()

    assert [{"body.go_easy": ("wrist",)}, {"body.go_easy": ("wrist", "pregnancy")}] == heard


# -- working hours -----------------------------------------------------------------------------


def test_hours_are_added_and_typed(window: SettingsWindow, heard: list[dict[str, object]]) -> None:
    window.show()
    monday = day(window, "mon")

    monday.more.click()
    begins = monday.edits[0].begins
    begins.selectAll()
    QTest.keyClicks(begins, "0830")

    assert [{"hours.mon": ("09:00-17:00",)}, {"hours.mon": ("08:30-17:00",)}] == heard


def test_a_range_may_cross_midnight_and_end_with_the_day(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    monday = day(window, "mon")
    monday.more.click()
    edit = monday.edits[0]

    for field, typed in ((edit.begins, "2200"), (edit.ends, "6"), (edit.ends, "24:00")):
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert [("22:00-17:00",), ("22:00-06:00",), ("22:00-24:00",)] == [
        one["hours.mon"] for one in heard[1:]
    ]


def test_a_range_that_ends_when_it_begins_is_not_set(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    monday = day(window, "mon")
    monday.more.click()
    ends = monday.edits[0].ends
    ends.selectAll()

    QTest.keyClicks(ends, "0900")

    assert 1 == len(heard)
    assert "A range must not end when it begins." in words(window)


def test_a_time_that_is_none_becomes_the_one_before(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    monday = day(window, "mon")
    monday.more.click()
    begins = monday.edits[0].begins
    begins.selectAll()

    QTest.keyClicks(begins, "25:61")
    QTest.keyClick(begins, Qt.Key.Key_Return)

    assert ("09:00", 1) == (begins.text(), len(heard))


def test_hours_are_copied_to_the_working_week(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show_view(view(replace(Settings(), hours=WorkingHours(sat=("10:00-12:00",)))))
    window.show()

    day(window, "sat").copy.click()

    week = ("mon", "tue", "wed", "thu", "fri")
    assert [{f"hours.{key}": ("10:00-12:00",) for key in week}] == heard


def test_hours_that_cannot_be_are_not_copied(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    window.show()
    monday = day(window, "mon")
    monday.more.click()
    ends = monday.edits[0].ends
    ends.selectAll()
    QTest.keyClicks(ends, "0900")
    heard.clear()
    monday.copy.click()

    assert [] == heard


def test_hours_are_removed(window: SettingsWindow, heard: list[dict[str, object]]) -> None:
    window.show_view(view(replace(Settings(), hours=WorkingHours(mon=("10:00-12:00",)))))
    window.show()

    day(window, "mon").edits[0].drop.click()

    assert [{"hours.mon": ()}] == heard


def test_no_hours_on_one_day_are_other_than_no_hours_at_all(window: SettingsWindow) -> None:
    window.open_page("hours")
    window.show()
    never = words(window)

    window.show_view(view(replace(Settings(), hours=WorkingHours(mon=("10:00-12:00",)))))

    assert (7, 6) == (never.count("at all times"), words(window).count("no breaks"))


# -- what this system cannot offer, and what can be tried --------------------------------------


def test_what_cannot_be_had_here_is_shown_with_the_reason(window: SettingsWindow) -> None:
    window.show_view(view(reasons={"quiet.full_screen": NO_FULL_SCREEN}))
    window.show()

    found = switch(window, "quiet.full_screen")

    assert not found.switch.isEnabled()
    assert NO_FULL_SCREEN in words(window)
    assert NO_FULL_SCREEN == found.switch.accessibleDescription()


def test_without_sounds_there_is_nothing_to_choose_among_them(window: SettingsWindow) -> None:
    silent = replace(Settings(), sound=replace(Settings().sound, cues=False))

    window.show_view(view(silent))

    assert not switch(window, "sound.ticks").switch.isEnabled()
    window.show_view(view())
    assert switch(window, "sound.ticks").switch.isEnabled()


def test_what_came_of_a_test_is_said_beside_it(window: SettingsWindow) -> None:
    window.open_page("quiet")
    window.show()
    asked: list[str] = []
    window.asked.connect(asked.append)
    found = window.page.row(TEST_PROMPT)
    assert isinstance(found, ActionRow)

    found.button.click()
    window.say(TEST_PROMPT, "You answered: Skip.", is_good=True)

    assert [TEST_PROMPT] == asked
    assert "You answered: Skip." in words(window)


def test_start_at_login_is_what_the_system_says(qtbot: QtBot, window: SettingsWindow) -> None:
    window.open_page("login")
    window.show()
    found = switch(window, AT_LOGIN)
    was_on = found.switch.isChecked()

    with qtbot.waitSignal(window.login_asked) as asked:
        found.switch.click()
    denied = AtLogin(starts=True, note=LoginNote.DENIED)
    window.show_view(replace(view(), at_login=denied))

    assert (True, [False], True) == (was_on, asked.args, found.switch.isChecked())
    assert any("did not allow" in line for line in words(window))


def test_where_nothing_starts_at_login_the_switch_says_so(window: SettingsWindow) -> None:
    nowhere = AtLogin(None, LoginNote.NO_WAY, "plan9", can_change=False)

    window.show_view(replace(view(), at_login=nowhere))

    found = switch(window, AT_LOGIN)
    assert (False, "deskbreak cannot start at login on plan9.") == (
        found.switch.isEnabled(),
        found.reason,
    )


# -- reset and undo ----------------------------------------------------------------------------


def test_a_page_is_reset_and_that_is_undone(
    window: SettingsWindow, heard: list[dict[str, object]]
) -> None:
    own = replace(Settings(), breaks=replace(Settings().breaks, interval=45, rest_every=3))
    window.show_view(view(own))
    window.show()

    window.reset.click()
    window.show_view(view())
    window.undo.click()

    usual = {"breaks.interval": 30, "breaks.rest_every": 2}
    assert [usual, {"breaks.interval": 45, "breaks.rest_every": 3}] == heard
    assert not window.undo.isVisible()


def test_what_is_as_it_comes_cannot_be_reset(window: SettingsWindow) -> None:
    assert not window.reset.isEnabled()
    window.show_view(view(replace(Settings(), breaks=replace(Settings().breaks, interval=45))))
    assert window.reset.isEnabled()
    window.open_page("sound")
    assert not window.reset.isEnabled()


def test_another_change_takes_the_undo_away(window: SettingsWindow) -> None:
    window.show_view(view(replace(Settings(), breaks=replace(Settings().breaks, interval=45))))
    window.show()
    window.reset.click()
    window.show_view(view())

    number(window, "breaks.rest_every").number.stepBy(1)

    assert not window.undo.isVisible()


# -- searching ---------------------------------------------------------------------------------


def test_a_search_goes_to_a_setting_on_another_page(window: SettingsWindow) -> None:
    window.show()
    window.activateWindow()

    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.search, "micro use")
    found = [one.key for one in window.results.rows]
    QTest.keyClick(window.search, Qt.Key.Key_Return)

    assert ["quiet.microphone"] == found
    assert ("quiet", "") == (window.key, window.search.text())
    assert window.focusWidget() is switch(window, "quiet.microphone").switch


def test_a_search_finds_a_key_of_the_file(window: SettingsWindow) -> None:
    window.search.setText("breaks.typing_pause")

    assert ["breaks.typing_pause"] == [one.key for one in window.results.rows]


def test_what_is_not_there_is_said_and_escape_brings_the_list_back(
    window: SettingsWindow,
) -> None:
    window.show()
    window.search.setFocus()
    QTest.keyClicks(window.search, "teapot")
    said = "Nothing fits. Try fewer letters." in words(window)

    QTest.keyClick(window.search, Qt.Key.Key_Escape)

    assert (True, True, True) == (said, window.list.isVisible(), window.isVisible())


def test_a_search_changes_nothing(window: SettingsWindow, heard: list[dict[str, object]]) -> None:
    window.search.setText("a")

    assert [] == heard


# -- the window --------------------------------------------------------------------------------


def test_in_a_narrow_window_a_page_takes_the_place_of_the_list(window: SettingsWindow) -> None:
    window.resize(480, 600)
    window.show()
    first = (window.list.isVisible(), window.page.isVisible())

    QTest.keyClick(window.list.rows[0], Qt.Key.Key_Down)
    QTest.keyClick(window.list.rows[1], Qt.Key.Key_Space)
    page = (window.key, window.list.isVisible(), window.page.isVisible())
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert ((True, False), ("hours", False, True)) == (first, page)
    assert (True, True) == (window.list.isVisible(), window.isVisible())


def test_what_is_wrong_in_the_file_is_named(window: SettingsWindow) -> None:
    wrong = "settings.toml: $.breaks.interval: expected int >= 15; 30 is used."

    window.show_view(replace(view(), notices=(wrong,)))

    assert wrong in words(window)


def test_live_values_are_asked_for_only_while_somebody_looks(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    window._ageing.setInterval(10)
    window.show()
    assert not window._ageing.isActive()

    window.open_page("diagnostics")
    with qtbot.waitSignal(window.grew_old):
        pass
    window.open_page("breaks")
    assert not window._ageing.isActive()

    window.open_page("diagnostics")
    window.hide()
    assert not window._ageing.isActive()
    window.show()
    assert window._ageing.isActive()
    window.hide()

    assert not window._ageing.isActive()


def test_a_live_value_changes_where_it_stands(window: SettingsWindow) -> None:
    window.open_page("diagnostics")
    window.show()
    before = view().diagnosis
    assert before is not None
    label = next(one for one in window.findChildren(QLabel) if one.text() == "0.1")

    window.show_view(replace(view(), diagnosis=replace(before, facts=(("deskbreak", "0.2"),))))

    assert label.text() == "0.2"


@pytest.mark.parametrize("page", PAGES)
def test_everything_to_reach_by_keyboard_has_a_name(window: SettingsWindow, page: str) -> None:
    window.open_page(page)
    window.show()

    assert reached(window)
    assert [] == nameless(window)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((940, 700), 1.0), ((440, 560), 1.0), ((1024, 560), 2.0), ((720, 560), 2.0)],
)
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    enlarge(monkeypatch, scale)
    busy = WorkingHours(mon=("09:00-12:30", "13:15-18:00"), fri=("22:00-06:00",))
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window = SettingsWindow(theme)
        qtbot.addWidget(window)
        window.setLayoutDirection(way)
        window.show_view(
            view(replace(Settings(), hours=busy), {"quiet.full_screen": NO_FULL_SCREEN})
        )
        window.open_page(page)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(partial(fits, window))
        title = window._title
        words = map(title.fontMetrics().horizontalAdvance, title.text().split())
        assert max(words) <= title.width()


@pytest.mark.parametrize("page", PAGES)
def test_another_look_reaches_every_part(window: SettingsWindow, page: str) -> None:
    window.open_page(page)
    window.show()
    before = window.grab().toImage()

    window.set_theme(Theme.of(resources.theme("dark")))

    assert (True, True) == (brightness(before) > 200, brightness(window.grab().toImage()) < 100)


def test_the_values_of_every_key_can_be_read() -> None:
    keys = [f"{table}.{key}" for table, keys in preferences.TYPES.items() for key in keys]

    assert all(value(Settings(), key) is not None for key in keys)


def test_escape_closes(window: SettingsWindow) -> None:
    window.show()

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
