"""Examines this desktop for `deskbreak doctor`: every backend is tried, and says what it knows.

It needs neither a running deskbreak nor a display. It listens through the same sources as the
program in the tray, for as long as they take to answer and three seconds at most.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from deskbreak.company import Company
from deskbreak.data import preferences, resources
from deskbreak.data.glance import Unreadable, glance
from deskbreak.data.packs import packs_in
from deskbreak.data.profile import APP, Profile
from deskbreak.doctor.recent import recent
from deskbreak.doctor.redaction import told_settings
from deskbreak.domain.planner import GAP
from deskbreak.domain.settings import Settings
from deskbreak.ports import Finding
from deskbreak.system import desktop_findings
from deskbreak.system.absence import absence_source
from deskbreak.system.appearance import Appearance
from deskbreak.system.backends import idle_source
from deskbreak.system.clock import SystemClock
from deskbreak.system.display import display_refusal
from deskbreak.system.motion import Motion
from deskbreak.system.notifications import Notifications
from deskbreak.system.surroundings import surroundings_source
from deskbreak.ui.desk import cards_take_focus

LANGUAGE = "en"
"""What the voice would speak; it says nothing here."""
PATIENCE = 3_000
"""Milliseconds until whoever has not answered is not waited for any more."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found out.

    Attributes:
        idle: The time since the last input; None where nobody knows.
        notices: What is wrong with the settings and the packs, and why there is no display.
        recent: What was decided lately: when, and what and why.
        settings: What is set, without what a person says of their body.
    """

    versions: dict[str, str]
    session: dict[str, str]
    findings: tuple[Finding, ...]
    idle: timedelta | None
    notices: tuple[str, ...]
    paths: dict[str, str] = field(default_factory=dict)
    recent: tuple[tuple[str, str], ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)


def examine(profile: Profile) -> Examination:
    """Look at everything; it takes as long as the slowest answer, three seconds at most."""
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    refusal = display_refusal()
    made = QCoreApplication.instance()
    application = made or (QGuiApplication([APP]) if refusal is None else QCoreApplication([APP]))
    settings, notices = preferences.settings(profile.settings)
    probe = _Probe(settings)
    QTimer.singleShot(0, probe, probe.begin)
    application.exec()
    found = Examination(
        versions=desktop_findings.versions(),
        session=desktop_findings.session(),
        findings=(
            *probe.findings(),
            *desktop_findings.old_tray(),
            *desktop_findings.screens(),
        ),
        idle=probe.idle_time,
        notices=(*notices, *_broken(profile), *(() if refusal is None else (refusal,))),
        paths=paths(profile),
        recent=_lately(profile, settings),
        settings=told_settings(settings),
    )
    probe.close()
    return found


def paths(profile: Profile) -> dict[str, str]:
    """Where the files of a person are."""
    return {
        "settings": str(profile.settings),
        "history": str(profile.history),
        "faults": str(profile.faults),
    }


def _broken(profile: Profile) -> tuple[str, ...]:
    """What is broken in the packs: file, key and reason."""
    return tuple(map(str, packs_in(profile.packs).problems))


def _lately(profile: Profile, settings: Settings) -> tuple[tuple[str, str], ...]:
    """What was decided today and yesterday; nothing where the history cannot be read."""
    clock = SystemClock()
    today = clock.now().day(settings.day_start)
    days = (today - timedelta(days=1), today)
    try:
        events, _ = glance(
            profile.history,
            clock.now,
            lambda archive: [event for day in days for event in archive.events(day)],
        )
    except Unreadable:
        return ()
    return recent(events)


class _Probe(QObject):
    """Listens through every source until all have answered."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._clock = clock = SystemClock()
        quiet = settings.quiet
        self._idle = idle_source(clock)
        self._absence = absence_source(clock)
        self._surroundings = surroundings_source(
            do_not_disturb=quiet.do_not_disturb,
            full_screen=quiet.full_screen,
            microphone=quiet.microphone,
        )
        self._company = Company(settings.sound, resources.sound, LANGUAGE, self)
        platform = desktop_findings.session()["qt_platform"]
        self._notices = Notifications(needed=cards_take_focus(platform))
        self._motion = Motion()
        self._appearance = Appearance() if platform else None
        self._tray = desktop_findings.TrayProbe(QDBusConnection.sessionBus())
        self._open = {"idle", "around", "notices", "tray"}
        self.idle_time: timedelta | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._stop)

    def begin(self) -> None:
        """Ask everybody at once."""
        self._patience.start(PATIENCE)
        self._motion.follow()
        if self._appearance is not None:
            self._appearance.follow()
        self._idle.settled.connect(self._ask_idle_time)
        self._idle.listen(_Nobody(), GAP)
        self._absence.listen(_Nobody())
        self._surroundings.follow(_nothing)
        self._surroundings.attend(closely=True)
        self._surroundings.look_again(partial(self._hear, "around"))
        self._notices.look(partial(self._hear, "notices"))
        self._tray.ask(partial(self._hear, "tray"))

    def findings(self) -> tuple[Finding, ...]:
        """What each of them says."""
        return (
            *self._idle.findings(),
            *self._absence.findings(),
            *self._surroundings.findings(),
            *self._notices.findings(),
            *self._tray.findings,
            *self._motion.findings(),
            *(() if self._appearance is None else self._appearance.findings()),
            *self._company.findings(),
        )

    def close(self) -> None:
        """Let go of everything."""
        self._idle.close()
        self._absence.close()
        self._surroundings.close()
        self._notices.close()
        self._company.close()

    def _ask_idle_time(self) -> None:
        self._idle.ask_idle_time(self._hear_idle_time)

    def _hear_idle_time(self, span: timedelta | None) -> None:
        self.idle_time = span
        self._hear("idle")

    def _hear(self, name: str) -> None:
        self._open.discard(name)
        if not self._open and self._absence.is_settled:
            self._stop()

    def _stop(self) -> None:
        self._patience.stop()
        # From a new turn of the loop: an answer may have come before the loop had begun.
        QTimer.singleShot(0, self, QCoreApplication.quit)


class _Nobody:
    """Hears everything and does nothing about it."""

    def went_idle(self, since: timedelta) -> None: ...
    def came_back(self) -> None: ...
    def typing_paused(self) -> None: ...
    def locked(self) -> None: ...
    def unlocked(self) -> None: ...
    def falls_asleep(self) -> None: ...
    def wakes_up(self) -> None: ...
    def clock_set(self) -> None: ...


def _nothing() -> None:
    """Need no news: the findings are read at the end."""
