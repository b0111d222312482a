"""The settings window: what it shows, and what becomes of what is set and pressed there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from deskbreak.company import Company
from deskbreak.data.profile import Profile
from deskbreak.domain.plan import Quiet
from deskbreak.ports import Autostart, Notices
from deskbreak.surfaces.carrying import Carrier
from deskbreak.surfaces.cost import cost_of
from deskbreak.surfaces.house import House
from deskbreak.surfaces.surface import Surface
from deskbreak.surfaces.trials import Trials
from deskbreak.ui.focus_order import place_of_focus

if TYPE_CHECKING:
    from deskbreak.doctor.examination import Examination
    from deskbreak.domain.at_login import AtLogin
    from deskbreak.domain.cost import Cost
    from deskbreak.surfaces.diagnosis import Telling
    from deskbreak.ui.settings.view import Backups, Diagnosis, SettingsView
    from deskbreak.ui.settings.window import SettingsWindow

DIAGNOSTICS: Final = "diagnostics"
SHOWN: Final = "chest-opener"
"""The exercise that the figure shows among the settings."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the settings need of the running program.

    Attributes:
        notices: Shows notifications.
        asks_by_notice: Whether a prompt is a notification here.
        refusals: Why nobody here can tell about a kind of quiet.
        backends: What the running program learns from the desktop by.
        ask_idle_time: Asks how long there has been no input.
    """

    profile: Profile
    company: Company
    notices: Notices
    asks_by_notice: bool
    refusals: Callable[[], Mapping[Quiet, str]]
    autostart: Callable[[], Autostart]
    backends: Callable[[], tuple[Telling, ...]]
    has_tray: Callable[[], bool]
    ask_idle_time: Callable[[Callable[[timedelta | None], None]], None]


class SettingsSurface(Surface["SettingsWindow"]):
    """Opens the settings window, keeps what is set, and tries what is to be tried.

    Signals:
        safety_asked: The person wants to read about moving safely.
        history_changed: There is more in the history than before.
        first_run_asked: The person wants to see the pages of the first run again.
    """

    safety_asked = Signal()
    history_changed = Signal()
    first_run_asked = Signal()

    def __init__(self, house: House, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._parts = parts
        self._trials = Trials(
            house,
            parts.company,
            parts.notices,
            asks_by_notice=parts.asks_by_notice,
            parent=self,
        )
        self._trials.told.connect(self._say)
        self._at_login: AtLogin | None = None
        self._login: Autostart | None = None
        self._trouble = ""
        self._idle_time: timedelta | None = None
        self._carrier = Carrier(parts.profile, self)
        house.file.follow_notices(self.refresh)

    def build(self) -> SettingsWindow:
        """The window, connected, with nothing in it yet."""
        from deskbreak.ui.settings.window import SettingsWindow

        window = SettingsWindow(self._house.theme())
        window.changed.connect(self._change)
        window.asked.connect(self._do)
        window.login_asked.connect(self._switch_login)
        window.turned.connect(self._turn)
        window.grew_old.connect(self._look_again)
        window.resize(window.sizeHint())
        return window

    def fill(self, window: SettingsWindow) -> None:
        """Show what holds now."""
        window.show_view(self._view())

    def open_page(self, key: str) -> None:
        """Open the window at one of its pages."""
        self.open()
        if self._window is not None:
            self._window.open_page(key)

    def rebuild(self) -> None:
        """Build the window anew, at the page that is open, with the keyboard where it is."""
        before = self._window
        if before is None:
            return
        page, place = before.key, place_of_focus(before)
        super().rebuild()
        if self._window is not None:
            self._window.open_page(page)
            self._window.focus_at(place)

    def close(self) -> None:
        """Close the window, and end what was being tried or carried."""
        self._carrier.close()
        self._trials.close()
        super().close()

    # -- what it shows ---------------------------------------------------------------------------

    def _view(self) -> SettingsView:
        from deskbreak.ui.settings.view import UNASKED, SettingsView

        house = self._house
        exercises = house.library().exercises
        return SettingsView(
            settings=house.settings,
            reasons=self._reasons(),
            notices=tuple(one for one in (*house.file.notices, self._trouble) if one),
            screens=tuple(screen.name() for screen in QGuiApplication.screens()),
            places=self._places(),
            backups=self._backups(),
            cost=self._cost(),
            preview=exercises.get(SHOWN) or next(iter(exercises.values())),
            at_login=self._at_login or UNASKED,
            diagnosis=self._diagnosis(),
        )

    def _diagnosis(self) -> Diagnosis | None:
        """What this desktop tells, while somebody looks at it."""
        if self._window is None or self._window.key != DIAGNOSTICS:
            return None
        from deskbreak.surfaces.diagnosis import diagnosis

        return diagnosis(self._house, self._examined())

    def _examined(self) -> Examination:
        from deskbreak.surfaces.diagnosis import examined

        parts = self._parts
        return examined(
            self._house, parts.profile, parts.backends(), parts.has_tray, self._idle_time
        )

    def _look_again(self) -> None:
        """Bring live values up to date."""
        if self._window is not None and self._window.key == DIAGNOSTICS:
            self._parts.ask_idle_time(self._hear_idle_time)

    def _hear_idle_time(self, span: timedelta | None) -> None:
        self._idle_time = span
        self.refresh()

    def _reasons(self) -> dict[str, str]:
        """Why something cannot be had here, by the key of its row."""
        words = self.tr("This desktop does not tell: %1.")
        reasons = {
            f"quiet.{quiet.name.lower()}": words.replace("%1", reason)
            for quiet, reason in self._parts.refusals().items()
        }
        unheard = self._parts.company.silence()
        if unheard:
            words = self.tr("No sound can be played here: %1.").replace("%1", unheard)
            reasons |= dict.fromkeys(
                ("sound.cues", "sound.start", "sound.switch", "sound.ticks", "sound.end"), words
            )
        unspoken = self._parts.company.speechlessness()
        if unspoken:
            words = self.tr("Nothing can speak here: %1.").replace("%1", unspoken)
            reasons["sound.voice"] = words
        if len(QGuiApplication.screens()) < 2:
            reasons["look.dim_others"] = self.tr("There is only one screen now.")
        return reasons

    def _places(self) -> dict[str, str]:
        from deskbreak.ui.settings import data_page

        profile = self._parts.profile
        return {
            data_page.OPEN_DATA: str(profile.history),
            data_page.OPEN_SETTINGS: str(profile.settings),
            data_page.OPEN_PACKS: str(profile.packs),
        }

    def _backups(self) -> Backups:
        from deskbreak.data.backups import folder_of, last_day
        from deskbreak.ui.settings.view import Backups

        profile, before = self._parts.profile, self._house.file.before
        return Backups(
            folder=str(folder_of(profile.history)),
            last=last_day(profile.history),
            settings=str(before) if before.exists() else "",
        )

    def _cost(self) -> Cost:
        rules = self._house.settings.rules
        return cost_of(self._house, rules.interval, rules.rest_every)

    # -- what is set -----------------------------------------------------------------------------

    def _change(self, values: Mapping[str, object]) -> None:
        """Let what was set hold, and keep it."""
        self._trouble = self._house.change(values)
        self.refresh()

    def _turn(self, page: str) -> None:
        if page == "login":
            self._at_login = self._autostart().look()
        self._look_again()
        self.refresh()

    def _switch_login(self, on: bool) -> None:  # noqa: FBT001 - a signal
        self._autostart().switch(self._hear_login, on=on)

    def _autostart(self) -> Autostart:
        """How this system does it; the portal's answer comes to the one that asked."""
        if self._login is None:
            self._login = self._parts.autostart()
        return self._login

    def _hear_login(self, said: AtLogin) -> None:
        self._at_login = said
        self.refresh()

    # -- what is pressed -------------------------------------------------------------------------

    def _do(self, key: str) -> None:
        from deskbreak.data.backups import folder_of
        from deskbreak.ui.settings import (
            body_page,
            breaks_page,
            data_page,
            diagnostics_page,
            quiet_page,
            sound_page,
        )

        profile = self._parts.profile
        doings: dict[str, Callable[[], None]] = {
            quiet_page.TEST_PROMPT: self._trials.prompt,
            quiet_page.TEST_NOTIFICATION: self._trials.notification,
            sound_page.TEST_SOUND: self._trials.sound,
            sound_page.TEST_VOICE: self._trials.voice,
            breaks_page.FIRST_RUN: self.first_run_asked.emit,
            diagnostics_page.COPY: self._copy_diagnosis,
            data_page.EXPORT: self._export,
            data_page.IMPORT: self._import,
            body_page.SAFETY: self.safety_asked.emit,
            data_page.OPEN_DATA: lambda: self._open_folder(key, profile.data),
            data_page.OPEN_SETTINGS: lambda: self._open_folder(key, profile.config),
            data_page.OPEN_PACKS: lambda: self._open_folder(key, profile.packs),
            data_page.OPEN_BACKUPS: lambda: self._open_folder(key, folder_of(profile.history)),
        }
        doings[key]()

    def _copy_diagnosis(self) -> None:
        from deskbreak.doctor.redaction import Identity
        from deskbreak.doctor.report import for_report
        from deskbreak.ui.settings.diagnostics_page import COPY

        QGuiApplication.clipboard().setText(for_report(self._examined(), Identity.here()))
        self._say(
            COPY, self.tr("It is on the clipboard. Read it before you send it."), is_good=True
        )

    # -- the history, elsewhere ------------------------------------------------------------------

    def _export(self) -> None:
        from deskbreak.ui.settings.history_dialogs import export_dialog

        dialog = export_dialog(self._window, self.tr("Export the history"))
        dialog.fileSelected.connect(self._write_export)
        dialog.open()

    def _import(self) -> None:
        from deskbreak.ui.settings.history_dialogs import import_dialog

        dialog = import_dialog(self._window, self.tr("Import a history"))
        dialog.fileSelected.connect(self._read_import)
        dialog.open()

    def _write_export(self, chosen: str) -> None:
        from deskbreak.ui.settings.data_page import EXPORT

        path = Path(chosen)
        if path.suffix not in {".jsonl", ".csv"}:
            path = path.with_name(f"{path.name}.jsonl")
        kind, told = path.suffix.removeprefix("."), partial(self._hear_export, path)
        if self._is_all_in_the_file():
            self._say(EXPORT, self.tr("Exporting…"), is_good=True)
            self._carrier.carry(told, "export", "--format", kind, str(path))
        else:
            refused = self._house.archive.export_to(path, kind)
            told(not refused, refused)

    def _hear_export(self, path: Path, done: bool, refused: str) -> None:  # noqa: FBT001 - a call
        from deskbreak.ui.settings.data_page import EXPORT

        words = self.tr("It is in %1.").replace("%1", str(path)) if done else refused
        self._say(EXPORT, words or self.tr("It was stopped."), is_good=done)

    def _read_import(self, chosen: str) -> None:
        from deskbreak.ui.settings.data_page import IMPORT

        if self._is_all_in_the_file():
            self._say(IMPORT, self.tr("Importing…"), is_good=True)
            self._carrier.carry(self._hear_import, "import", chosen)
        else:
            self._hear_import(*self._house.archive.import_from(Path(chosen)))

    def _hear_import(self, done: bool, words: str) -> None:  # noqa: FBT001 - a call
        from deskbreak.ui.settings.data_page import IMPORT

        self._say(IMPORT, words or self.tr("It was stopped."), is_good=done)
        if done:
            # What waited for the other process is written now.
            self._house.archive.flush()
            self.history_changed.emit()

    def _is_all_in_the_file(self) -> bool:
        """Whether another process finds the whole history, in the form of this version."""
        archive = self._house.archive
        if self._parts.profile.history.exists():
            archive.flush()
        return not archive.waits and not archive.refusal

    def _open_folder(self, key: str, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._say(key, self.tr("It cannot be opened: %1.").replace("%1", str(error)))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(key, self.tr("Nothing here opens folders."))

    def _say(self, key: str, words: str, is_good: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal
        if self._window is not None:
            self._window.say(key, words, is_good=is_good)
