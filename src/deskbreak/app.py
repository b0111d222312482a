"""The composition root: builds every object once, connects them, and decides nothing."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from deskbreak.answers import Answers
from deskbreak.coach import NothingToDo, SessionCoach
from deskbreak.company import Company
from deskbreak.data import resources
from deskbreak.data.archive import Archive
from deskbreak.data.introduction import Introduction
from deskbreak.data.library import Library, shipped_library
from deskbreak.data.preferences import misfits
from deskbreak.data.profile import Profile
from deskbreak.data.settings_file import SettingsFile
from deskbreak.data.shelf import Shelf
from deskbreak.data.snapshots import FileSnapshots
from deskbreak.data.texts import Words, words
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.language import tag
from deskbreak.domain.settings import Settings
from deskbreak.domain.state import State
from deskbreak.domain.until import until
from deskbreak.engine import Engine
from deskbreak.keeper import Keeper
from deskbreak.looks import Looks
from deskbreak.ports import Assignment, Autostart, World
from deskbreak.surfaces.exercises import ExercisesSurface
from deskbreak.surfaces.first_run import FirstRunSurface
from deskbreak.surfaces.house import House
from deskbreak.surfaces.safety import SafetySurface, safety_texts
from deskbreak.surfaces.settings import Parts, SettingsSurface
from deskbreak.surfaces.streak import StreakSurface
from deskbreak.surfaces.why import WhySurface
from deskbreak.system.absence import absence_source
from deskbreak.system.alarm import QtAlarm
from deskbreak.system.appearance import Appearance
from deskbreak.system.backends import idle_source
from deskbreak.system.clock import SystemClock
from deskbreak.system.file_watch import FileWatch
from deskbreak.system.instance import Instance
from deskbreak.system.memory import Tidying
from deskbreak.system.motion import Motion
from deskbreak.system.notifications import Notifications
from deskbreak.system.signals import EndSignals
from deskbreak.system.surroundings import EVERY, surroundings_source
from deskbreak.troubles import Troubles
from deskbreak.ui import icons
from deskbreak.ui.actions import UNTIL_RESUMED, UNTIL_TOMORROW, Actions, Choice
from deskbreak.ui.desk import Desk, cards_take_focus
from deskbreak.ui.language import Language
from deskbreak.ui.tray import Tray

logger = logging.getLogger(__name__)

LATEST = 100
"""How many of the last sessions the choice of the next one looks at."""


class App(QObject):
    """All parts of one running deskbreak."""

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        pace: float,
        actions: Actions,
        tray: Tray,
    ) -> None:
        super().__init__()
        self._application = application
        self._clock = clock = SystemClock(pace)
        self._instance = Instance(profile.socket, self)
        self._file = SettingsFile(profile.settings)
        self._watch = FileWatch(profile.settings, self)
        self.language = Language(application, resources.translations())
        self.language.use(self._settings.look.language)
        shipped, broken = shipped_library()
        self._shelf = Shelf(shipped, profile.packs, self._words())
        self._broken = broken
        self._appearance = Appearance(self)
        self._motion = Motion(parent=self)
        self._looks = Looks(lambda: self._settings.look, self._appearance, self._motion)
        self.actions = actions
        self.actions.retranslate()
        self.actions.offer(self._choices())
        self._notifications = Notifications(
            needed=cards_take_focus(application.platformName()), parent=self
        )
        self.desk = Desk(
            clock=clock,
            theme=self._looks.theme,
            actions=self.actions,
            notices=self._notifications,
            begins=lambda: self._settings.breaks.begin_automatically,
            load_fonts=self._looks.load_fonts,
            parent=self,
        )
        self._troubles = Troubles(self.desk.show_notice, self._misfits, profile.faults)
        self._archive = Archive(profile.history, clock.now, self._hear_archive)
        self._keeper = Keeper(
            profile.history,
            self._archive,
            lambda: clock.now().day(self._settings.day_start),
            parent=self,
        )
        self._keeper.said.connect(self._troubles.tell_history)
        self._sessions = SessionCoach(
            lambda: self._library,
            lambda: self._settings,
            lambda: self._archive.sessions(LATEST),
            clock.now,
            lambda: self._shelf.own,
            lambda: self.engine.sat,
        )
        self._company = Company(
            self._settings.sound, resources.sound, tag(self.language.key), parent=self
        )
        self._idle = idle_source(clock)
        application.setWindowIcon(icons.app_icon(resources.icons()))
        self._tidying = Tidying(lambda: self.desk.is_guiding, self)
        self.tray = tray
        self.desk.put_in_tray(self.tray)
        self._absence = absence_source(clock)
        quiet = self._settings.quiet
        self._surroundings = surroundings_source(
            do_not_disturb=quiet.do_not_disturb,
            full_screen=quiet.full_screen,
            microphone=quiet.microphone,
            every=clock.real(EVERY),
        )
        self._snapshots = FileSnapshots(profile.state)
        self.engine = self._engine()
        house = House(
            clock=clock,
            file=self._file,
            archive=self._archive,
            library=lambda: self._library,
            words=self._words,
            status=lambda: self.engine.status,
            theme=self._looks.theme,
            load_fonts=self._looks.load_fonts,
        )
        self.streak = StreakSurface(house, self)
        self.why = WhySurface(house, self)
        self.safety = SafetySurface(house, self)
        self.exercises = ExercisesSurface(
            house, self._shelf, self._sessions, self.engine.request, self
        )
        self.settings = SettingsSurface(house, self._parts(profile), self)
        self._introduction = Introduction(profile.introduction)
        self.first_run = FirstRunSurface(
            house,
            self._introduction,
            tray.is_there,
            self,
            asks_by_notice=cards_take_focus(application.platformName()),
        )
        self._surfaces = (
            self.streak,
            self.why,
            self.safety,
            self.exercises,
            self.settings,
            self.first_run,
        )
        if self._snapshots.notice:
            # For the log alone: what is lost is half an hour of counting, and nothing to mend.
            logger.warning("%s", self._snapshots.notice)
        self._signals = EndSignals(self._end_now, self)
        self._connect()

    def _parts(self, profile: Profile) -> Parts:
        """What the settings window needs beside the settings."""
        return Parts(
            profile=profile,
            company=self._company,
            notices=self._notifications,
            asks_by_notice=cards_take_focus(self._application.platformName()),
            refusals=self._surroundings.refusals,
            autostart=lambda: _autostart(profile),
            backends=lambda: (
                self._idle,
                self._absence,
                self._surroundings,
                self._notifications,
                self._motion,
                self._appearance,
                self._company,
            ),
            has_tray=self.tray.is_there,
            ask_idle_time=self._idle.ask_idle_time,
        )

    def _engine(self) -> Engine:
        return Engine(
            world=World(
                clock=self._clock,
                alarm=lambda ring: QtAlarm(self._clock, ring),
                idle=self._idle,
                absence=self._absence,
                surroundings=self._surroundings,
                snapshots=self._snapshots,
                history=self._archive,
            ),
            stage=self.desk,
            coach=self._choose,
            new_identifier=lambda: str(uuid4()),
            rules=self._settings.rules,
            tell_fault=self._troubles.tell_fault,
        )

    @property
    def _library(self) -> Library:
        return self._shelf.library

    @property
    def _settings(self) -> Settings:
        return self._file.settings

    def _connect(self) -> None:
        actions, desk, engine = self.actions, self.desk, self.engine
        actions.micro_requested.connect(self._start_micro)
        actions.rest_requested.connect(self._start_rest)
        actions.snoozed.connect(self._snooze)
        actions.skipped.connect(engine.skip)
        actions.rested.connect(engine.rest)
        actions.paused.connect(self._pause)
        actions.resumed.connect(engine.resume)
        actions.reading_changed.connect(self._read)
        actions.streak_requested.connect(self.streak.open)
        actions.why_requested.connect(self.why.open)
        actions.notice_requested.connect(self._show_panel)
        actions.quit_requested.connect(self._quit)
        actions.menu_opened.connect(self._open_menu)
        desk.accepted.connect(engine.accept)
        desk.snoozed.connect(self._snooze)
        desk.skipped.connect(engine.skip)
        desk.ended.connect(self._end_session)
        desk.left.connect(self._tidying.soon)
        desk.progressed.connect(self._keep_progress)
        desk.panel_grew_old.connect(self._refresh)
        desk.shown.connect(self.why.refresh)
        self.why.grew_old.connect(self._refresh)
        self.streak.session_asked.connect(actions.quick.trigger)
        desk.came_to.connect(self._company.hear)
        desk.came_to.connect(self._keep_awake)
        desk.halted.connect(self._company.hush)
        desk.safety_understood.connect(self._understand_safety)
        desk.unexposed.connect(self._tell_unexposed)
        self._company.released.connect(self._let_go_awake)
        self._company.unheard.connect(desk.flash)
        actions.safety_requested.connect(self.safety.open)
        actions.exercises_requested.connect(self.exercises.open)
        actions.settings_requested.connect(self.settings.open)
        self.settings.safety_asked.connect(self.safety.open)
        self.settings.history_changed.connect(self._show_history)
        self.settings.first_run_asked.connect(self.first_run.open)
        self.first_run.help_asked.connect(self.safety.open_help)
        self.first_run.ended.connect(self._show_panel)
        self.first_run.session_asked.connect(actions.quick.trigger)
        self.first_run.troubled.connect(self._troubles.keep)
        self.exercises.changed.connect(self._offer_choices)
        self.tray.activated.connect(self._show_panel)
        self.tray.missing.connect(self._do_without_tray)
        self.tray.found.connect(self.desk.stop_explaining)
        self._appearance.changed.connect(self._refresh_theme)
        self._motion.changed.connect(self._take_on_motion)
        self._idle.settled.connect(self._hear_idle_choice)

    def start(self, *, shows: bool = True) -> None:
        """Begin to work, and to listen to other launches; the first run `shows` its pages."""
        answers = Answers(
            engine=self.engine,
            sessions=self._sessions,
            clock=self._clock,
            raise_window=self._show_panel,
            reread=self._show_history,
            end=self._quit,
            in_english=self.language.in_english,
            english_name=self._shelf.in_english,
        )
        trouble = self._instance.listen(answers)
        self.desk.know_safety(
            lambda: safety_texts(self._words()), lambda: self._introduction.told.safety
        )
        self.desk.know_pictures(lambda: self._shelf.pictures)
        self._take_on_look()
        self._file.follow(self._take_on)
        self._file.follow_notices(self._troubles.say)
        self._watch.changed.connect(self._file.reload)
        self._troubles.begin((*self._broken, trouble))
        self._appearance.follow()
        self._archive.recover()
        self.engine.start()
        if shows:
            self.first_run.open_once()

    def _quit(self) -> None:
        """End, unless somebody wants to go on with what they write."""
        self.exercises.leave(self._application.quit)

    def _end_now(self) -> None:
        # Whoever ends the desktop does not wait for an answer; an ordinary quit asks every window.
        self._application.exit()

    def close(self) -> None:
        """End in good order: a running session is kept."""
        self.desk.close()
        for surface in self._surfaces:
            surface.close()
        self._watch.close()
        self._notifications.close()
        self._company.close()
        self.engine.close()
        self._keeper.close()
        self._archive.close()
        self._instance.close()

    # -- what a person asks for -------------------------------------------------------------------

    def _start_micro(self, identifier: str) -> None:
        if not identifier:
            self.engine.request(BreakKind.MICRO)
            return
        try:
            kind, assignment = self._sessions.asked_for(identifier)
        except NothingToDo as refusal:
            self._troubles.tell_refusal(str(refusal))
        else:
            self.engine.request(kind, assignment)

    def _start_rest(self) -> None:
        self.engine.request(BreakKind.REST)

    def _snooze(self, minutes: int) -> None:
        self.engine.snooze(timedelta(minutes=minutes))

    def _pause(self, minutes: int) -> None:
        if minutes == UNTIL_RESUMED:
            self.engine.pause()
        elif minutes == UNTIL_TOMORROW:
            self.engine.pause(until(self._clock.now().local, self._settings.day_start))
        else:
            self.engine.pause(timedelta(minutes=minutes))

    def _read(self, on: bool) -> None:  # noqa: FBT001 - a signal
        self.engine.read(on=on)

    def _keep_awake(self) -> None:
        """The display does not go dark while the guide runs; that is no engaged desk."""
        if self._company.keep_awake():
            self.exercises.wait(waits=True)
            self._surroundings.keep_awake(ourselves=True)

    def _let_go_awake(self) -> None:
        self.exercises.wait(waits=False)
        self._surroundings.look_again(self._forget_awake)

    def _forget_awake(self) -> None:
        self._surroundings.keep_awake(ourselves=self._company.is_awake)

    def _tell_unexposed(self) -> None:
        """The guide was closed because nobody could see it; Escape would not have reached it."""
        title = self.tr("The session was closed")
        words = self.tr("This desktop did not show the window of the guide.")
        self._notifications.tell(title, words, _ignore)

    def _end_session(self, report: object) -> None:
        self.engine.end_session(report)  # type: ignore[arg-type]  # a signal carries objects
        self._show_history()

    def _keep_progress(self, report: object) -> None:
        self.engine.keep_progress(report)  # type: ignore[arg-type]  # a signal carries objects

    def _show_history(self) -> None:
        """Show what the history says now, in the windows that are open."""
        self.streak.refresh()
        self.why.refresh()
        self.exercises.refresh()

    def _show_panel(self) -> None:
        self.desk.show_panel(self.engine.status)

    def _open_menu(self) -> None:
        from deskbreak.ui.menu_style import dress

        self._looks.load_fonts()
        dress(self.actions.menu, self._looks.theme())
        self.desk.refresh_menu(self.engine.status)
        self.desk.expect_session()

    def _refresh(self) -> None:
        self.desk.show(self.engine.status)

    def _do_without_tray(self) -> None:
        """Give the person a window in the place of the tray; the first time it says why."""
        status = self.engine.status
        if status.state is State.SESSION:
            self.tray.wait_again()
            return
        introduction = self._introduction
        self.desk.show_panel(status, asked=False, explained=not introduction.told.no_tray)
        trouble = introduction.explain_no_tray()
        if trouble:
            self._troubles.keep(trouble)

    # -- what the parts need from each other ------------------------------------------------------

    def _offer_choices(self) -> None:
        self.actions.offer(self._choices())
        self._troubles.say()

    def _choices(self) -> list[Choice]:
        micro = (one for one in self._library.routines.values() if one.kind == "micro")
        return [Choice(routine.identifier, routine.name) for routine in micro]

    def _refresh_theme(self) -> None:
        self.desk.refresh_theme()
        for surface in self._surfaces:
            surface.refresh_theme()

    def _take_on(self, before: Settings, after: Settings) -> None:
        """Let a changed setting hold at once; the desk clock goes on."""
        if before.rules != after.rules:
            self.engine.retune(after.rules)
        if before.quiet != after.quiet:
            self._surroundings.retune(**asdict(after.quiet))
        if before.look.language != after.look.language:
            self._speak(after.look.language)
        if before.sound != after.sound:
            self._company.retune(after.sound, tag(self.language.key))
        if before.look != after.look:
            self._take_on_look()
            self._refresh_theme()
        self.actions.streak.setVisible(after.streak.shown)
        if not after.streak.shown:
            self.streak.close()
        self._refresh()
        self.streak.refresh()
        if before.exercises != after.exercises:
            self._troubles.say()
        self.exercises.refresh()
        self.settings.refresh()

    def _speak(self, setting: str) -> None:
        """Speak another language, from the next sentence on; a session ends in the one before."""
        if not self.language.use(setting):
            return
        self._shelf.speak(self._words())
        self.actions.retranslate()
        self._offer_choices()
        self._company.retune(self._settings.sound, tag(self.language.key))
        self.desk.rebuild()
        for surface in self._surfaces:
            surface.rebuild()
        self._refresh()

    def _words(self) -> Words:
        return words(resources.texts(self.language.key))

    def _take_on_look(self) -> None:
        look = self._settings.look
        self.desk.place_guide(
            screen=look.screen, full_screen=look.full_screen, dim_others=look.dim_others
        )
        if look.motion == "system":
            self._motion.follow()
        self._take_on_motion()
        self.actions.streak.setVisible(self._settings.streak.shown)

    def _take_on_motion(self) -> None:
        self.desk.reduce_motion(self._looks.reduces_motion)
        self.exercises.reduce_motion(self._looks.reduces_motion)

    def _hear_archive(self, notice: str) -> None:
        self._keeper.hear(notice)

    def _hear_idle_choice(self) -> None:
        self._troubles.tell_idle(self._idle.notice)

    def _understand_safety(self) -> None:
        """The notice was read before a session; it is not shown again."""
        trouble = self._introduction.understand_safety()
        if trouble:
            self._troubles.keep(trouble)

    def _choose(self, kind: BreakKind) -> Assignment:
        """The session of a break; where nothing is left to do, the person is told."""
        try:
            chosen = self._sessions(kind)
        except NothingToDo as refusal:
            self._troubles.tell_refusal(str(refusal))
            raise
        self._troubles.tell_refusal("")
        return chosen

    def _misfits(self) -> tuple[str, ...]:
        """What cannot be used of what the person wrote: settings and packs."""
        doses = misfits(self._file.path.name, self._settings, self._library)
        return (*self._file.notices, *doses, *map(str, self._shelf.packs.problems))


def _autostart(profile: Profile) -> Autostart:
    """How this system starts deskbreak at login, with this profile."""
    from deskbreak.system.autostart import autostart

    return autostart(None if profile.is_usual else profile.config, profile.autostart)


def _ignore(reason: str) -> None:
    """Whether the notification was shown changes nothing here."""
    logger.debug("notification: %s", reason)
