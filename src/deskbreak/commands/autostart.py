"""`deskbreak autostart`: whether deskbreak starts at login, as the system itself says."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from deskbreak.commands.parsing import CommandParser, Commands, add, add_json
from deskbreak.commands.printing import DONE, refuse, write
from deskbreak.data.profile import Profile

if TYPE_CHECKING:
    from deskbreak.domain.at_login import AtLogin
    from deskbreak.ports import Autostart


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add autostart, with on, off and status."""
    autostart = add(
        commands,
        "autostart",
        "start when you log in, or not",
        run=None,
        description="Have deskbreak started when you log in, have it not, or say how that is. What"
        " is said comes from the system itself, each time: its files, its registry, its portal.",
        examples=[
            ("deskbreak autostart on", "start when you log in"),
            ("deskbreak autostart off", "do not"),
            ("deskbreak autostart status", "how it is, and which file says so"),
        ],
    )
    what = autostart.add_subparsers(dest="what", metavar="WHAT", required=True)
    add(
        what,
        "on",
        "start when you log in",
        run=_on,
        description="Have deskbreak started when you log in. In a sandbox the desktop is asked, and"
        " it may ask you.",
        examples=[("deskbreak autostart on", "from the next login on")],
    )
    add(
        what,
        "off",
        "do not start when you log in",
        run=_off,
        description="Have deskbreak not started any more when you log in.",
        examples=[("deskbreak autostart off", "from the next login on")],
    )
    status = add(
        what,
        "status",
        "say whether it starts when you log in",
        run=_status,
        description="Say whether deskbreak starts when you log in, and which file or key says so.",
        examples=[("deskbreak autostart status", "how it is")],
    )
    add_json(status)


def _on(profile: Profile, _given: argparse.Namespace) -> int:
    return _switched(profile, on=True)


def _off(profile: Profile, _given: argparse.Namespace) -> int:
    return _switched(profile, on=False)


def _status(profile: Profile, given: argparse.Namespace) -> int:
    said = _autostart(profile).look()
    if given.json:
        return write([json.dumps(_object(said))])
    return write([_sentence(said), *([said.where] if said.where else [])])


def _switched(profile: Profile, *, on: bool) -> int:
    """Switch, and wait for what the system says then."""
    said: list[AtLogin] = []
    autostart = _autostart(profile)
    from deskbreak.system.autostart import is_sandboxed

    if is_sandboxed():
        _wait_for(autostart, said, on=on)
    else:
        autostart.switch(said.append, on=on)
    if not said:
        return refuse("Your desktop was not waited for.")
    if said[0].starts is on and not said[0].was_refused:
        write([_sentence(said[0])])
        return DONE
    return refuse(_sentence(said[0]))


def _wait_for(autostart: Autostart, said: list[AtLogin], *, on: bool) -> None:
    """Run a loop until the desktop has answered; perhaps its person has to."""
    import signal

    from PySide6.QtCore import QCoreApplication, QTimer

    # Nothing of ours runs in the loop that could notice an interrupt.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    loop = QCoreApplication.instance() or QCoreApplication(["deskbreak"])

    def hear(answer: AtLogin) -> None:
        said.append(answer)
        QTimer.singleShot(0, loop, QCoreApplication.quit)

    QTimer.singleShot(0, loop, lambda: autostart.switch(hear, on=on))
    loop.exec()


def _autostart(profile: Profile) -> Autostart:
    from deskbreak.system.autostart import autostart

    return autostart(None if profile.is_usual else profile.config, profile.autostart)


def _sentence(said: AtLogin) -> str:
    from deskbreak.ui.login_text import sentence
    from deskbreak.ui.translating import untranslated

    return sentence(said, untranslated)


def _object(said: AtLogin) -> dict[str, object]:
    """As `deskbreak autostart status --json` prints it; docs/command-line.md describes it."""
    return {
        "starts": said.starts,
        "note": said.note.value,
        "detail": said.detail,
        "where": said.where,
        "text": _sentence(said),
    }
