"""An examination in words, and as data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

from deskbreak import __version__
from deskbreak.doctor.examination import Examination
from deskbreak.doctor.redaction import Identity, redacted
from deskbreak.ports import Finding

HEADLINES = {
    "idle": "Idle time",
    "absence": "Lock and sleep",
    "quiet": "Quiet",
    "engaged": "Engaged",
    "prompt": "Prompt",
    "tray": "Tray",
    "screens": "Screens",
    "motion": "Motion",
    "look": "Look",
    "sound": "Sounds",
    "voice": "Voice",
    "screen awake": "Lit screens",
}
CONSEQUENCES = {
    "idle": (
        "time away from keyboard and mouse is noticed",
        "breaks follow the clock, and nobody is known to be away",
    ),
    "absence": (
        "a locked screen, sleep and a changed clock are noticed at once",
        "a locked screen is not noticed, and sleep by its length afterwards",
    ),
    "quiet": (
        "a break that is due then waits until it is over",
        "nothing tells when you are not to be disturbed, so no break waits for it",
    ),
    "engaged": (
        "a film or a call that keeps the screen awake counts as desk time",
        'nothing tells of films and calls; "I\'m reading or in a call" in the menu does',
    ),
    "prompt": ("", "nothing can be shown"),
    "tray": (
        "the icon and its menu are in the panel",
        "without an old-style tray either, deskbreak has a small window with the same menu",
    ),
    "screens": ("", "no window can be shown"),
    "motion": (
        "the figure moves or shows poses as the desktop asks for it",
        "nothing tells whether less motion is wanted; look.motion in settings.toml does",
    ),
    "look": (
        "colours, contrast and accent follow the desktop",
        "nothing tells what is preferred; look.theme in settings.toml does",
    ),
    "sound": ("the guide can be heard", "the guide shows what it would sound"),
    "voice": ("the guide can speak", "the guide does not speak"),
    "screen awake": (
        "the screens stay lit in a session",
        "it is first asked for when a session begins",
    ),
}
"""What it means to the person that something works, or that nothing of its kind does."""
CLOCKS = {"wall clock timer", "time zone"}
CLOCKS_ALONE = "sleep and a changed clock are noticed; behind a locked screen there is no input"
"""Where nobody tells of the lock itself."""


def about(examination: Examination, port: str) -> tuple[Finding, ...]:
    """The findings about one port, those that work first."""
    those = [finding for finding in examination.findings if finding.about == port]
    return tuple(sorted(those, key=lambda finding: not finding.works))


def consequence(examination: Examination, port: str) -> str:
    """What the findings about a port mean to the person; empty where that is plain."""
    good, bad = CONSEQUENCES[port]
    working = {finding.backend for finding in about(examination, port) if finding.works}
    working -= {"none"}
    if port == "absence" and working and working <= CLOCKS:
        return CLOCKS_ALONE
    return good if working else bad


def in_words(examination: Examination) -> str:
    """The whole examination, to be read on a terminal."""
    return "\n".join(_lines(examination))


def as_object(examination: Examination) -> dict[str, object]:
    """The same as one object; docs/command-line.md describes it."""
    idle = examination.idle
    return {
        "version": __version__,
        **examination.versions,
        "session": examination.session,
        "idle_s": None if idle is None else int(idle.total_seconds()),
        "findings": [
            {
                "about": port,
                "backend": finding.backend,
                "works": finding.works,
                "text": finding.text,
            }
            for port in HEADLINES
            for finding in about(examination, port)
        ],
        "consequences": {port: consequence(examination, port) for port in HEADLINES},
        "paths": examination.paths,
        "recent": [{"at": at, "text": text} for at, text in examination.recent],
        "settings": examination.settings,
        "notices": list(examination.notices),
    }


def _lines(examination: Examination) -> Iterator[str]:
    versions, session = examination.versions, examination.session
    yield f"deskbreak {__version__} on {versions['system']}"
    yield f"Python {versions['python']}, Qt {versions['qt']}, PySide6 {versions['pyside']}"
    known = [
        f"{name} {session[key]}"
        for key, name in (("type", "session"), ("desktop", "desktop"), ("qt_platform", "Qt on"))
        if session[key]
    ]
    if known:
        yield ", ".join(known)
    for notice in examination.notices:
        yield f"! {notice}"
    for port, headline in HEADLINES.items():
        yield ""
        said = consequence(examination, port)
        yield f"{headline}: {said}" if said else headline
        if port == "idle" and examination.idle is not None:
            yield f"  no input for {_seconds(examination.idle)} now"
        for finding in about(examination, port):
            yield f"  {'+' if finding.works else '-'} {finding.backend}: {finding.text}"
    yield ""
    for name, path in examination.paths.items():
        yield f"{name}: {path}"
    if examination.recent:
        yield ""
        yield "Lately"
    for at, text in examination.recent:
        yield f"  {at} {text}"


def for_report(examination: Examination, identity: Identity) -> str:
    """Everything that helps whoever looks into a fault, without who somebody is."""
    settings = [
        f"  {table}: {json.dumps(values)}" for table, values in examination.settings.items()
    ]
    return redacted("\n".join((in_words(examination), "", "Settings", *settings)), identity)


def _seconds(span: timedelta) -> str:
    return f"{span / timedelta(seconds=1):.0f} s"
