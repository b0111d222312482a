"""What is set and tried in the settings window, and where it ends up."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deskbreak.company import Company
from deskbreak.data import backups, resources
from deskbreak.data.archive import Archive
from deskbreak.data.profile import Profile
from deskbreak.data.settings_file import SettingsFile
from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.domain.breaks import Instant
from deskbreak.domain.plan import Quiet, fresh
from deskbreak.domain.records import EventRecord
from deskbreak.domain.settings import Sound
from deskbreak.domain.sounds import Sound as Cue
from deskbreak.domain.status import status
from deskbreak.ports import Finding, Notice, NoticeListener
from deskbreak.surfaces.house import House
from deskbreak.surfaces.settings import Parts, SettingsSurface
from deskbreak.ui.settings.data_page import OPEN_BACKUPS
from deskbreak.ui.settings.page import ActionRow
from deskbreak.ui.settings.window import SettingsWindow
from deskbreak.ui.theme import Theme
from tests.domain.shipped import shipped
from tests.fakes import FakeClock
from tests.ui.looking import words

PATIENCE = 20_000
"""Milliseconds that another process may take."""
NOW = Instant(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), timedelta(hours=1))


class Login:
    """A system that starts programs at login until it is told not to allow it."""

    def __init__(self) -> None:
        self.starts = False
        self.allows = True

    def look(self) -> AtLogin:
        note = LoginNote.NONE if self.allows else LoginNote.DENIED
        return AtLogin(self.starts, note)

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        self.starts = on and self.allows
        told(self.look())


class Server:
    """Notifications that are shown, or refused with a reason."""

    def __init__(self) -> None:
        self.refusal = ""

    def ask(self, notice: Notice, listener: NoticeListener) -> None:
        """Nobody asks by a notification here."""

    def withdraw(self) -> None:
        """There is nothing to withdraw."""

    def tell(self, title: str, text: str, told: Callable[[str], None]) -> None:
        del title, text
        told(self.refusal)


class Idle:
    """A backend that knows where somebody lives."""

    def findings(self) -> tuple[Finding, ...]:
        return (Finding("idle", "XSync", works=True, text=f"{Path.home()}/.Xauthority"),)


class Room:
    """A surface with everything real behind it but the engine and the desktop."""

    def __init__(self, folder: Path) -> None:
        profile = Profile.at(folder)
        self.file = SettingsFile(profile.settings)
        self.archive = Archive(profile.history, lambda: NOW, print)
        self.login, self.server = Login(), Server()
        self.refusals: dict[Quiet, str] = {}
        house = House(
            clock=FakeClock(),
            file=self.file,
            archive=self.archive,
            library=shipped,
            status=lambda: status(fresh(NOW), self.file.settings.rules, NOW.awake),
            theme=lambda: Theme.of(resources.theme("light")),
            load_fonts=lambda: None,
        )
        company = Company(Sound(volume=0), resources.sound)
        self.parts = Parts(
            profile=profile,
            company=company,
            notices=self.server,
            asks_by_notice=False,
            refusals=lambda: self.refusals,
            autostart=lambda: self.login,
            backends=lambda: (Idle(),),
            has_tray=lambda: False,
            ask_idle_time=lambda told: told(timedelta(seconds=7)),
        )
        self.surface = SettingsSurface(house, self.parts)
        self.file.follow(lambda *_: self.surface.refresh())

    @property
    def window(self) -> SettingsWindow:
        window = self.surface._window
        assert window is not None
        return window

    def press(self, key: str) -> str:
        """Press the button of a row on the page that is open; what came of it."""
        row = self.window.page.row(key)
        assert isinstance(row, ActionRow)
        row.button.click()
        return row.said


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.surface.open()
    qtbot.addWidget(made.window)
    yield made
    made.surface.close()
    made.archive.close()


def test_what_is_set_holds_and_is_in_the_file(room: Room) -> None:
    room.window.changed.emit({"breaks.interval": 45, "breaks.rest_every": 3, "sound.volume": 10})

    text = room.file.path.read_text(encoding="utf-8")
    assert (45, 3, 10) == (
        room.file.settings.breaks.interval,
        room.file.settings.breaks.rest_every,
        room.file.settings.sound.volume,
    )
    assert "interval = 45" in text


def test_what_cannot_be_kept_is_said_in_the_window(room: Room) -> None:
    room.file.path.write_text("[breaks\n", encoding="utf-8")

    room.window.changed.emit({"breaks.interval": 45})

    assert any("was left as it is" in line for line in words(room.window))
    assert 45 == room.file.settings.breaks.interval


def test_what_nobody_here_can_tell_has_a_reason(room: Room) -> None:
    room.refusals[Quiet.FULL_SCREEN] = "on Wayland no program is told"

    room.surface.open_page("quiet")
    room.surface.refresh()

    assert "This desktop does not tell: on Wayland no program is told." in words(room.window)


def test_the_switch_at_login_shows_what_the_system_says(room: Room) -> None:
    room.surface.open_page("login")
    room.window.login_asked.emit(True)
    switched = "deskbreak starts when you log in." in words(room.window)
    room.login.allows = False
    room.window.login_asked.emit(True)

    assert switched
    assert any("did not allow" in line for line in words(room.window))


@pytest.mark.parametrize(("refusal", "said"), [("", "has taken it"), ("no bus", "no bus")])
def test_a_notification_is_tried(room: Room, refusal: str, said: str) -> None:
    room.server.refusal = refusal
    room.surface.open_page("quiet")

    assert said in room.press("test-notification")


def test_a_prompt_is_tried_and_goes_with_an_answer(qtbot: QtBot, room: Room) -> None:
    room.surface.open_page("quiet")

    assert "It is shown now." == room.press("test-prompt")
    sample = room.surface._trials._sample
    assert sample is not None
    assert sample.is_shown
    with qtbot.waitSignal(sample.answered):
        sample._skip()
    assert not sample.is_shown


def test_a_session_that_is_silent_by_choice_is_no_failed_test(room: Room) -> None:
    room.surface.open_page("sound")
    room.surface._parts.company.unheard.emit(Cue.START)
    assert "It could not be played." not in words(room.window)

    room.surface._parts.company.unplayed.emit()
    assert "It could not be played." in words(room.window)


def test_without_volume_nothing_is_played_or_said(room: Room) -> None:
    room.surface.open_page("sound")

    assert ["the volume is 0", "the volume is 0"] == [
        said.partition(": ")[2].rstrip(".")
        for said in (room.press("test-sound"), room.press("test-voice"))
    ]


def test_what_is_copied_says_nothing_about_who_somebody_is(room: Room) -> None:
    room.window.changed.emit({"body.go_easy": ("pregnancy",)})
    event = EventRecord(NOW, NOW.day(room.file.settings.day_start), "prompt", "typing paused")
    room.archive.note(event)
    room.surface.open_page("diagnostics")

    room.press("copy-diagnosis")

    copied = QGuiApplication.clipboard().text()
    assert str(Path.home()) not in copied
    assert "pregnancy" not in copied
    assert "XSync: ~/.Xauthority" in copied
    assert "7 s" in copied


def said(room: Room, key: str) -> str:
    row = room.window.page.row(key)
    assert isinstance(row, ActionRow)
    return row.said


def test_the_history_is_exported_and_imported(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.surface.open_page("data")
    room.archive.add_desk_time(NOW.day(room.file.settings.day_start), timedelta(hours=1))
    target, wrote = tmp_path / "mine.jsonl", list[str]()
    room.archive.wrote = lambda: wrote.append("wrote")

    room.surface._write_export(str(tmp_path / "mine"))
    # The window waits for nobody meanwhile.
    assert ("Exporting…", False) == (said(room, "export"), target.exists())
    qtbot.waitUntil(lambda: f"It is in {target}." == said(room, "export"), timeout=PATIENCE)
    wrote.clear()
    with qtbot.waitSignal(room.surface.history_changed, timeout=PATIENCE):
        room.surface._read_import(str(target))
        assert said(room, "import") == "Importing…"
    assert "0 sessions were new" in said(room, "import")
    assert wrote
    room.surface._read_import(str(tmp_path / "settings.toml"))
    qtbot.waitUntil(lambda: "settings.toml" in said(room, "import"), timeout=PATIENCE)


def test_a_history_elsewhere_is_added_to_this_one(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.surface.open_page("data")
    other = Archive(tmp_path / "elsewhere" / "history.db", lambda: NOW, print)
    other.add_desk_time(date(2026, 3, 2), timedelta(hours=1))
    other.export_to(tmp_path / "theirs.csv", "csv")
    other.close()

    with qtbot.waitSignal(room.surface.history_changed, timeout=PATIENCE):
        room.surface._read_import(str(tmp_path / "theirs.csv"))

    (day,) = room.archive.days(date(2026, 3, 2), date(2026, 3, 2))
    assert timedelta(hours=1) == day.desk


def test_what_is_not_in_the_file_yet_is_exported_too(room: Room, tmp_path: Path) -> None:
    room.surface.open_page("data")
    room.parts.profile.history.mkdir()
    room.archive.add_desk_time(date(2026, 3, 2), timedelta(hours=1))
    assert room.archive.waits

    room.surface._write_export(str(tmp_path / "mine.csv"))

    assert f"It is in {tmp_path / 'mine.csv'}." == said(room, "export")
    assert "3600" in (tmp_path / "mine.csv").read_text(encoding="utf-8")
    room.parts.profile.history.rmdir()


def test_an_export_that_is_under_way_at_the_end_is_ended(room: Room, tmp_path: Path) -> None:
    room.surface.open_page("data")
    room.surface._write_export(str(tmp_path / "mine"))

    room.surface.close()

    assert {} == room.surface._carrier._running


def test_a_process_that_cannot_be_started_is_said(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.surface.open_page("data")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))

    room.surface._read_import(str(tmp_path / "mine.jsonl"))

    qtbot.waitUntil(lambda: said(room, "import") not in {"", "Importing…"}, timeout=PATIENCE)


def test_the_page_of_the_data_tells_of_the_backup_of_the_day(room: Room) -> None:
    room.archive.add_desk_time(date(2026, 3, 2), timedelta(minutes=30))
    history = room.parts.profile.history
    backups.back_up(history, date(2026, 3, 2))
    room.surface.refresh()

    room.window.open_page("data")

    row = room.window.page.row(OPEN_BACKUPS)
    assert row is not None and "2 March 2026" in row.hint
    assert str(history.parent / "backups") in row.hint


def test_the_settings_before_the_last_change_are_told_of(room: Room) -> None:
    room.window.changed.emit({"breaks.interval": 45})
    room.window.changed.emit({"breaks.interval": 50})

    room.window.open_page("data")

    row = room.window.page.row("settings-before")
    assert row is not None and str(room.file.before) in row.hint
    assert "interval = 45" in room.file.before.read_text(encoding="utf-8")


def test_another_language_leaves_the_page_open(qtbot: QtBot, room: Room) -> None:
    room.surface.open_page("look")

    room.surface.rebuild()

    qtbot.addWidget(room.window)
    assert "look" == room.window.key


@pytest.mark.parametrize("key", ["look.language", "look.theme", "look.motion"])
def test_another_language_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, room: Room, key: str
) -> None:
    room.surface.open_page("look")
    row = room.window.page.row(key)
    assert row is not None
    row.take_focus()
    name = focused(room)

    room.surface.rebuild()

    qtbot.addWidget(room.window)
    again = room.window.page.row(key)
    assert again is not None and again is not row
    assert again.isAncestorOf(room.window.focusWidget())
    assert name == focused(room)


def test_another_language_leaves_the_keyboard_on_the_list(qtbot: QtBot, room: Room) -> None:
    room.surface.open_page("look")
    room.window.list.take_focus()
    name = focused(room)

    room.surface.rebuild()

    qtbot.addWidget(room.window)
    assert name == focused(room)


def focused(room: Room) -> str:
    widget = room.window.focusWidget()
    assert widget is not None
    return f"{type(widget).__name__} {widget.accessibleName()}"
