"""The commands that talk to the deskbreak that runs; without Qt, so that they answer at once."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from deskbreak.commands.parsing import (
    CommandParser,
    Commands,
    Fills,
    add,
    add_json,
    fill,
    pause_minutes,
    session_minutes,
    time,
)
from deskbreak.commands.printing import DONE, refuse, write
from deskbreak.data.profile import Profile
from deskbreak.domain.rules import SNOOZES

if TYPE_CHECKING:
    from deskbreak.system.messages import Reply, Request

NOBODY = "deskbreak is not running; start it with: deskbreak"


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add start, snooze, skip, pause, resume, status and quit."""
    _add_start(commands)
    _add_snooze(commands)
    add(
        commands,
        "skip",
        "skip the break that is due",
        run=_skip,
        description="Skip the break that is due. The interval starts over, and nothing is printed.",
        examples=[("deskbreak skip", "not this break")],
    )
    _add_pause(commands)
    add(
        commands,
        "resume",
        "breaks again after a pause",
        run=_resume,
        description="Have breaks again, and say what is waited for. A second pause replaces the"
        " first, so one resume ends it.",
        examples=[("deskbreak resume", "breaks again")],
    )
    _add_status(commands)
    add(
        commands,
        "quit",
        "end the deskbreak that runs",
        run=_quit,
        description="End the deskbreak that runs. A session under way ends, and what was done of"
        " it is kept.",
        examples=[("deskbreak quit", "until the next login, or the next launch")],
    )


def _add_start(commands: Commands[CommandParser]) -> None:
    start = add(
        commands,
        "start",
        "start a session now",
        run=_start,
        description="Start a session now. Without an option deskbreak chooses a micro-session: the"
        " one that you have not done for longest. What begins and why is printed.",
        examples=[
            ("deskbreak start", "a micro-session, now"),
            ("deskbreak start --area neck", "something for the neck"),
            ("deskbreak start --minutes 5", "about five minutes, put together for now"),
            ("deskbreak start --routine micro-twist", "this routine"),
        ],
    )
    which = start.add_mutually_exclusive_group()
    routine = which.add_argument(
        "--routine",
        default="",
        metavar="ID",
        help="this routine, as far as your body settings allow; `exercises list` has the names",
    )
    area = which.add_argument(
        "--area",
        default="",
        metavar="AREA",
        help="something for neck, shoulders, upper-back and so on",
    )
    start.add_argument(
        "--minutes", type=session_minutes, metavar="N", help="about this long, 1 to 60 minutes"
    )
    fill(start, routine, Fills.ROUTINE)
    fill(start, area, Fills.AREA)


def _add_snooze(commands: Commands[CommandParser]) -> None:
    snooze = add(
        commands,
        "snooze",
        "ask again in a few minutes",
        run=_snooze,
        description="Ask again in 5, 10 or 15 minutes. Only a break that is due can be snoozed, and"
        " only as often as the settings allow.",
        examples=[
            ("deskbreak snooze", "ask again in five minutes"),
            ("deskbreak snooze 15", "ask again in a quarter of an hour"),
        ],
    )
    snooze.add_argument(
        "minutes",
        type=int,
        nargs="?",
        default=SNOOZES[0],
        choices=SNOOZES,
        metavar="MINUTES",
        help=f"{', '.join(map(str, SNOOZES[:-1]))} or {SNOOZES[-1]}; {SNOOZES[0]} where nothing"
        " is said",
    )


def _add_pause(commands: Commands[CommandParser]) -> None:
    pause = add(
        commands,
        "pause",
        "no breaks for a while, or until resumed",
        run=_pause,
        description="Have no breaks until you resume, for a while, or until a time of the day. Your"
        " desk time is kept. What holds now is printed.",
        examples=[
            ("deskbreak pause", "until you resume"),
            ("deskbreak pause --for 60", "for an hour"),
            ("deskbreak pause --until 14:00", "until two in the afternoon"),
        ],
    )
    how_long = pause.add_mutually_exclusive_group()
    how_long.add_argument(
        "--for",
        type=pause_minutes,
        metavar="MIN",
        dest="lasts",
        help="for so many minutes, 1 to 1440",
    )
    how_long.add_argument(
        "--until",
        type=time,
        metavar="HH:MM",
        help="until the next such time: tomorrow, where it has passed today",
    )


def _add_status(commands: Commands[CommandParser]) -> None:
    status = add(
        commands,
        "status",
        "say what is being waited for",
        run=_status,
        description="Say in one line what is being waited for, and since when.",
        examples=[
            ("deskbreak status", "“Next break in 12 min”"),
            ("deskbreak status --json", "for a status bar or a script"),
        ],
    )
    add_json(status)


# -- what they do ---------------------------------------------------------------------------------


def _start(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Start

    return _told(_asked(profile, Start(given.routine, given.area, given.minutes)))


def _snooze(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Snooze

    return _done(_asked(profile, Snooze(given.minutes)))


def _skip(profile: Profile, _given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Skip

    return _done(_asked(profile, Skip()))


def _pause(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Pause

    return _told(_asked(profile, Pause(given.lasts, given.until or "")))


def _resume(profile: Profile, _given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Resume

    return _told(_asked(profile, Resume()))


def _status(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Status

    reply = _asked(profile, Status())
    if not given.json or not reply.done or reply.status is None:
        return _told(reply)
    import msgspec

    return write([json.dumps(msgspec.to_builtins(reply.status))])


def _quit(profile: Profile, _given: argparse.Namespace) -> int:
    from deskbreak.system.messages import Quit

    return _done(_asked(profile, Quit()))


def _asked(profile: Profile, request: Request) -> Reply:
    """What the one that runs answers; a refusal where none does."""
    from deskbreak.system import client, messages

    reply = client.ask(profile.socket, request, profile.lock)
    return messages.Reply(done=False, text=NOBODY) if reply is None else reply


def _done(reply: Reply) -> int:
    """Nothing needs to be said where it was done."""
    return DONE if reply.done else refuse(reply.text)


def _told(reply: Reply) -> int:
    return write([reply.text]) if reply.done else refuse(reply.text)
