"""The command line: the tree of commands, and the one place where a command is run.

Exit codes: 0 done, 1 refused with one sentence on standard error, 2 wrong usage or no display.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence

from deskbreak import __version__
from deskbreak.commands import (
    asking,
    autostart,
    completion,
    examining,
    exercises,
    history,
    running,
    telling,
)
from deskbreak.commands.parsing import CommandParser, Example, Fills, fill, folder, pace
from deskbreak.commands.printing import refuse
from deskbreak.data.profile import Profile

USAGE = """\
%(prog)s [--profile DIR] [--background]
       %(prog)s [--profile DIR] COMMAND ..."""
EXAMPLES = (
    Example("deskbreak", "start, or raise the one that runs"),
    Example("deskbreak start --area neck", "a micro-session for the neck, now"),
    Example("deskbreak snooze 10", "ask again in ten minutes"),
    Example("deskbreak pause --until 14:00", "no breaks until two"),
    Example("deskbreak status --json", "what is being waited for, for a script"),
    Example("deskbreak why", "why breaks came or did not today"),
)


def parser() -> CommandParser:
    """The commands and their options."""
    made = CommandParser(
        prog="deskbreak",
        usage=USAGE,
        description="Guided movement breaks for people who sit at a desk all day.",
        examples=EXAMPLES,
    )
    made.set_defaults(run=running.run)
    made.add_argument(
        "--version",
        action="version",
        version=f"deskbreak {__version__}",
        help="print the version, and end",
    )
    profile = made.add_argument(
        "--profile",
        type=folder,
        metavar="DIR",
        help="keep settings and history in this folder, and talk to the deskbreak that uses it",
    )
    fill(made, profile, Fills.FOLDER)
    made.add_argument(
        "--background",
        action="store_true",
        help="start in the tray and show no window; leave one that runs where it is",
    )
    # For contributors (CONTRIBUTING.md): the whole program with time N times faster.
    made.add_argument("--fast", type=pace, default=1.0, metavar="N", help=argparse.SUPPRESS)
    made.add_argument("--verbose", action="store_true", help=argparse.SUPPRESS)
    made.call_arguments("commands")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", prog="deskbreak")
    for family in (asking, telling, history, exercises, examining, autostart, completion):
        family.add_commands(commands)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    tree = parser()
    given = tree.parse_args(arguments)
    given.tree = tree
    _log(verbose=given.verbose)
    profile = Profile.usual() if given.profile is None else Profile.at(given.profile)
    try:
        return int(given.run(profile, given))
    except KeyboardInterrupt:
        return refuse("deskbreak was stopped.")
    except Exception as error:  # noqa: BLE001 - the edge of the program; nobody sees a traceback
        from deskbreak.data.faults import keep_fault

        return refuse(keep_fault(profile.faults, error))


def _log(*, verbose: bool) -> None:
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.WARNING,
        format="%(levelname)s %(name)s: %(message)s",
    )
    for talkative in ("apscheduler", "tzlocal"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
