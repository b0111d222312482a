"""The command line: what each command asks, and how its answer is printed.

Exit codes: 0 done, 1 refused with one sentence on standard error, 2 wrong usage or no display.
Commands that talk to the running deskbreak do so without Qt, and answer at once.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from deskbreak import __version__
from deskbreak.data.profile import Profile
from deskbreak.domain.rules import SNOOZES

if TYPE_CHECKING:
    from deskbreak.domain.streak import Streak

DONE, REFUSED, WRONG = 0, 1, 2
NOBODY = "deskbreak is not running; start it with: deskbreak"
EXAMPLES = """examples:
  deskbreak                                 start, or raise the one that runs
  deskbreak start --area neck               a micro-session for the neck, now
  deskbreak snooze 10                       ask again in ten minutes
  deskbreak status --json                   what is being waited for
"""


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    made = argparse.ArgumentParser(
        prog="deskbreak",
        description="Guided movement breaks for people who sit at a desk all day.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"deskbreak {__version__}")
    made.add_argument(
        "--profile", type=Path, metavar="DIR", help="keep settings and history in this folder"
    )
    made.add_argument(
        "--background", action="store_true", help="start in the tray and show no window"
    )
    # For contributors (CONTRIBUTING.md): the whole program with time N times faster.
    made.add_argument("--fast", type=_pace, default=1.0, metavar="N", help=argparse.SUPPRESS)
    made.add_argument("--verbose", action="store_true", help=argparse.SUPPRESS)
    commands = made.add_subparsers(dest="command", metavar="COMMAND")
    start = commands.add_parser("start", help="start a session now")
    which = start.add_mutually_exclusive_group()
    which.add_argument("--routine", default="", metavar="ID", help="this routine")
    which.add_argument("--area", default="", help="a routine for neck, upper-back or whole")
    start.add_argument("--minutes", type=_minutes, metavar="N", help="one of about this length")
    snooze = commands.add_parser("snooze", help="ask again later")
    snooze.add_argument(
        "minutes", type=int, nargs="?", default=SNOOZES[0], choices=SNOOZES, metavar="MINUTES"
    )
    commands.add_parser("skip", help="skip the break that is due")
    status = commands.add_parser("status", help="say what is being waited for")
    status.add_argument("--json", action="store_true", help="as one object")
    streak = commands.add_parser("streak", help="say how the days add up")
    streak.add_argument("--json", action="store_true", help="as one object")
    commands.add_parser("quit", help="end the one that runs")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    given = parser().parse_args(arguments)
    logging.basicConfig(
        level=logging.DEBUG if given.verbose else logging.WARNING,
        format="%(levelname)s %(name)s: %(message)s",
    )
    for talkative in ("apscheduler", "tzlocal"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    profile = Profile.usual() if given.profile is None else Profile.at(given.profile)
    match given.command:
        case None:
            return _run(profile, given.fast, shows=not given.background)
        case "streak":
            return _streak(profile, as_json=given.json)
        case _:
            return _ask(profile, given)


def _pace(value: str) -> float:
    pace = float(value)
    if not 0 < pace <= 1000:
        raise argparse.ArgumentTypeError("expected a number above 0, at most 1000")
    return pace


def _minutes(value: str) -> int:
    minutes = int(value)
    if not 1 <= minutes <= 60:
        raise argparse.ArgumentTypeError("expected a whole number from 1 to 60")
    return minutes


def _run(profile: Profile, pace: float, *, shows: bool) -> int:
    """Start deskbreak, or raise the one that runs already."""
    from deskbreak.system.display import display_refusal

    if _raise_running(profile, shows=shows):
        return DONE
    refusal = display_refusal()
    if refusal is not None:
        return _refuse(refusal, WRONG)
    try:
        profile.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return _refuse(f"deskbreak cannot keep its files in {profile.data}: {error.strerror}.")
    from deskbreak.data.faults import keep_fault, keep_faults
    from deskbreak.launch import ALREADY_RUNNING, run

    keep_faults(profile.faults)
    try:
        code = run(profile, pace)
    except Exception as error:  # noqa: BLE001 - the edge of the program; nobody sees a traceback
        return _refuse(keep_fault(profile.faults, error))
    if code != ALREADY_RUNNING:
        return code
    # Another launch was faster by a moment; it will listen in a moment, too.
    if _raise_running(profile, shows=shows):
        return DONE
    return _refuse(f"Another deskbreak holds {profile.lock} but does not answer.")


def _raise_running(profile: Profile, *, shows: bool) -> bool:
    if not profile.lock.exists():
        return False
    from deskbreak.system import client, messages

    request = messages.Show() if shows else messages.Status()
    return client.ask(profile.socket, request, profile.lock) is not None


def _ask(profile: Profile, given: argparse.Namespace) -> int:
    """Tell the one that runs what is wanted."""
    import msgspec

    from deskbreak.system import client, messages

    requests: dict[str, messages.Request] = {
        "skip": messages.Skip(),
        "status": messages.Status(),
        "quit": messages.Quit(),
    }
    if given.command == "start":
        request: messages.Request = messages.Start(given.routine, given.area, given.minutes)
    elif given.command == "snooze":
        request = messages.Snooze(given.minutes)
    else:
        request = requests[given.command]
    reply = client.ask(profile.socket, request, profile.lock)
    if reply is None:
        return _refuse(NOBODY)
    if not reply.done:
        return _refuse(reply.text)
    if given.command == "status" and reply.status is not None:
        status = msgspec.to_builtins(reply.status)
        print(json.dumps(status) if given.json else reply.text)
    return DONE


def _streak(profile: Profile, *, as_json: bool) -> int:
    """Say how the days add up; needs neither a display nor a running deskbreak."""
    import sqlite3
    import tempfile

    from deskbreak.data import preferences
    from deskbreak.data.archive import Archive
    from deskbreak.data.history import copy_of
    from deskbreak.streak_report import current_streak
    from deskbreak.system.clock import SystemClock

    settings, _ = preferences.settings(profile.settings)
    now = SystemClock().now
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / profile.history.name
        if profile.history.exists():
            try:
                path = copy_of(profile.history, Path(folder))
            except sqlite3.Error as error:
                return _refuse(f"{profile.history} cannot be read: {error}.")
        archive = Archive(path, now, told.append)
        days, _ = current_streak(archive, settings, now())
        archive.close()
    if archive.refusal:
        return _refuse(archive.refusal.replace(str(path), str(profile.history)))
    for notice in dict.fromkeys(filter(None, told)):
        print(notice, file=sys.stderr)
    if as_json:
        print(json.dumps(_streak_object(days)))
    elif not settings.streak.shown:
        print("Streaks are switched off in the settings.")
    else:
        print(_streak_sentence(days))
    return DONE


def _streak_object(days: Streak) -> dict[str, object]:
    """The streak as `deskbreak streak --json` prints it; docs/command-line.md describes it."""
    return {
        "today": days.today.isoformat(),
        "current": days.current,
        "best": days.best,
        "grace_left": days.grace_left,
        "week_done": days.week_done,
        "week_goal": days.week_goal,
        "kept_total": days.kept_total,
        "consistency": None if days.consistency is None else round(days.consistency, 3),
    }


def _streak_sentence(days: Streak) -> str:
    """The streak in a sentence; after a break it names what was done and not a zero."""
    if not days.kept_total:
        return "Nothing yet: the first session begins it."
    week = f"This week {days.week_done} of {_days(days.week_goal)}."
    if not days.current:
        return f"{week} Sessions this month: {days.month_sessions}. Best run: {_days(days.best)}."
    return f"{week} {_days(days.current)} in a row, best {days.best}."


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _refuse(sentence: str, code: int = REFUSED) -> int:
    print(sentence, file=sys.stderr)
    return code
