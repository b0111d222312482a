"""What the running deskbreak knows of its desktop, from the backends that it uses already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from deskbreak.doctor import report
from deskbreak.doctor.examination import Examination, paths
from deskbreak.doctor.recent import recent
from deskbreak.doctor.redaction import told_settings
from deskbreak.ports import Finding
from deskbreak.system import desktop_findings
from deskbreak.ui.translating import translator

if TYPE_CHECKING:
    from deskbreak.data.profile import Profile
    from deskbreak.surfaces.house import House
    from deskbreak.ui.settings.view import Diagnosis

CONTEXT = "diagnosis"
_tr = translator(CONTEXT)


class Telling(Protocol):
    """A backend that says what it knows, or why it does not."""

    def findings(self) -> tuple[Finding, ...]:
        """What it says now."""


def examined(
    house: House,
    profile: Profile,
    backends: tuple[Telling, ...],
    has_tray: Callable[[], bool],
    idle: timedelta | None,
) -> Examination:
    """The same as `deskbreak doctor` finds out, without waiting for anybody."""
    is_there = has_tray()
    text = "a panel shows the icon" if is_there else "no panel shows icons"
    today = house.today
    events = [
        *house.archive.events(today - timedelta(days=1)),
        *house.archive.events(today),
    ]
    return Examination(
        versions=desktop_findings.versions(),
        session=desktop_findings.session(),
        findings=(
            *(finding for backend in backends for finding in backend.findings()),
            Finding("tray", "Qt", is_there, text),
            *desktop_findings.screens(),
        ),
        idle=idle,
        notices=house.file.notices,
        paths=paths(profile),
        recent=recent(events),
        settings=told_settings(house.settings),
    )


def diagnosis(house: House, found: Examination) -> Diagnosis:
    """An examination as the settings window shows it, with how things stand."""
    from deskbreak import __version__
    from deskbreak.ui import status_text
    from deskbreak.ui.settings.view import Diagnosis, Told, Topic
    from deskbreak.ui.status_text import Now

    status = house.status()
    desk = _tr("%1 of %2 min").replace("%1", str(status.desk // timedelta(minutes=1)))
    desk = desk.replace("%2", str(status.interval // timedelta(minutes=1)))
    idle = _tr("nobody knows")
    if found.idle is not None:
        idle = _tr("%1 s").replace("%1", str(round(found.idle.total_seconds())))
    session = [found.session[key] for key in ("type", "desktop", "qt_platform")]
    versions = found.versions
    facts = (
        (_tr("Next"), status_text.short(status, Now(house.clock.now().local))),
        (_tr("Desk time"), desk),
        (_tr("No input for"), idle),
        (_tr("deskbreak"), f"{__version__}, Python {versions['python']}, Qt {versions['qt']}"),
        (_tr("System"), versions["system"]),
        (_tr("Session"), ", ".join(part for part in session if part)),
        *((name, path) for name, path in found.paths.items()),
    )
    topics = tuple(
        Topic(
            headline,
            _sentence(report.consequence(found, port)),
            tuple(
                Told(one.backend, one.text, works=one.works) for one in report.about(found, port)
            ),
        )
        for port, headline in report.HEADLINES.items()
    )
    return Diagnosis(facts, topics, found.recent)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
