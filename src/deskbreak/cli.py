"""The command line: what each command asks, and how its answer is printed.

Exit codes: 0 done, 1 refused with one sentence on standard error, 2 wrong usage or no display.
Commands that talk to the running deskbreak do so without Qt, and answer at once.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import sys
from collections.abc import Sequence
from datetime import date, timedelta
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
    pause = commands.add_parser("pause", help="no breaks for a while, or until resumed")
    how_long = pause.add_mutually_exclusive_group()
    how_long.add_argument(
        "--for", type=_pause_minutes, metavar="MIN", dest="lasts", help="for so many minutes"
    )
    how_long.add_argument("--until", type=_time, metavar="HH:MM", help="until the next such time")
    commands.add_parser("resume", help="breaks again")
    status = commands.add_parser("status", help="say what is being waited for")
    status.add_argument("--json", action="store_true", help="as one object")
    streak = commands.add_parser("streak", help="say how the days add up")
    streak.add_argument("--json", action="store_true", help="as one object")
    why = commands.add_parser("why", help="say why breaks came or did not")
    why.add_argument(
        "--day", type=_day, default="today", metavar="DATE", help="YYYY-MM-DD, today or yesterday"
    )
    why.add_argument("--json", action="store_true", help="as one object")
    simulate = commands.add_parser("simulate", help="run a day that is written down")
    simulate.add_argument("file", type=Path, metavar="FILE", help="docs/simulate.md says how")
    simulate.add_argument("--json", action="store_true", help="one object a line")
    exercises = commands.add_parser("exercises", help="what there is to do, and packs of one's own")
    what = exercises.add_subparsers(dest="what", metavar="WHAT", required=True)
    listed = what.add_parser("list", help="every exercise and routine")
    listed.add_argument("--json", action="store_true", help="as one object")
    shown = what.add_parser("show", help="one of them")
    shown.add_argument("key", metavar="ID")
    checked = what.add_parser("check", help="say what is wrong with a file or a folder")
    checked.add_argument("path", type=Path, metavar="PATH")
    doctor = commands.add_parser("doctor", help="say what this desktop can tell, and what not")
    doctor.add_argument("--json", action="store_true", help="as one object")
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
        case "why":
            return _why(profile, given.day, as_json=given.json)
        case "exercises":
            return _exercises(profile, given)
        case "doctor":
            return _doctor(profile, as_json=given.json)
        case "simulate":
            return _simulate(profile, given.file, as_json=given.json)
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


def _pause_minutes(value: str) -> int:
    from deskbreak.system.messages import LONGEST_PAUSE

    if not value.isdecimal() or not 1 <= int(value) <= LONGEST_PAUSE:
        raise argparse.ArgumentTypeError(f"expected whole minutes from 1 to {LONGEST_PAUSE}")
    return int(value)


def _time(value: str) -> str:
    if re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value) is None:
        raise argparse.ArgumentTypeError("expected a time such as 14:00")
    return value.zfill(5)


def _day(value: str) -> str:
    if value not in {"today", "yesterday"}:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise argparse.ArgumentTypeError(
                "expected a date such as 2026-03-02, today or yesterday"
            ) from None
    return value


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
        "resume": messages.Resume(),
        "status": messages.Status(),
        "quit": messages.Quit(),
    }
    if given.command == "start":
        request: messages.Request = messages.Start(given.routine, given.area, given.minutes)
    elif given.command == "snooze":
        request = messages.Snooze(given.minutes)
    elif given.command == "pause":
        request = messages.Pause(given.lasts, given.until or "")
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
    elif given.command in {"pause", "resume"}:
        print(reply.text)
    return DONE


def _streak(profile: Profile, *, as_json: bool) -> int:
    """Say how the days add up; needs neither a display nor a running deskbreak."""
    from deskbreak.data import preferences
    from deskbreak.data.glance import Unreadable, glance
    from deskbreak.streak_report import current_streak
    from deskbreak.system.clock import SystemClock

    settings, _ = preferences.settings(profile.settings)
    now = SystemClock().now
    try:
        (days, _), notices = glance(
            profile.history, now, lambda archive: current_streak(archive, settings, now())
        )
    except Unreadable as refusal:
        return _refuse(str(refusal))
    _say(notices)
    if as_json:
        print(json.dumps(_streak_object(days)))
    elif not settings.streak.shown:
        print("Streaks are switched off in the settings.")
    else:
        print(_streak_sentence(days))
    return DONE


def _why(profile: Profile, wanted: str, *, as_json: bool) -> int:
    """Say why breaks came or did not; needs neither a display nor a running deskbreak."""
    from deskbreak.data import preferences
    from deskbreak.data.account_object import account_object
    from deskbreak.data.glance import Unreadable, glance
    from deskbreak.data.history import EVENTS_KEPT
    from deskbreak.system.clock import SystemClock
    from deskbreak.ui.why_text import WhyText, plain_day_time, plain_time, untranslated

    day_start = preferences.settings(profile.settings)[0].day_start
    now = SystemClock().now
    today = now().day(day_start)
    days = {"today": today, "yesterday": today - timedelta(days=1)}
    day = days[wanted] if wanted in days else date.fromisoformat(wanted)
    try:
        told, notices = glance(
            profile.history, now, lambda archive: archive.account(day, day_start)
        )
    except Unreadable as refusal:
        return _refuse(str(refusal))
    _say(notices)
    words = WhyText(untranslated, plain_time, plain_day_time, is_today=day == today)
    if as_json:
        return _write([json.dumps(account_object(told, words.line))])
    if not told.entries:
        name = f"{day:%A} {day.day} {day:%B %Y}"
        is_forgotten = day < today - EVENTS_KEPT
        return _write([words.nothing(name, is_future=day > today, is_forgotten=is_forgotten)])
    widest = max(len(words.when(entry)) for entry in told.entries)
    return _write([f"{words.when(one):{widest}}  {words.line(one)}" for one in told.entries])


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


def _exercises(profile: Profile, given: argparse.Namespace) -> int:
    """Say what there is to do, or what is wrong with a pack."""
    from deskbreak.data import exercise_report, preferences, resources
    from deskbreak.data.library import library
    from deskbreak.data.pack_check import check
    from deskbreak.data.packs import with_packs

    shipped, _ = library(resources.tables("exercises"), resources.tables("routines"))
    if given.what == "check":
        problems = check(given.path, shipped.exercises)
        _write([str(problem) for problem in problems])
        return DONE if all(problem.is_warning for problem in problems) else REFUSED
    packs = with_packs(shipped, profile.config / "packs")
    _say([str(problem) for problem in packs.problems])
    if given.what == "show":
        try:
            return _write(exercise_report.shown_lines(packs, given.key))
        except exercise_report.Unknown as refusal:
            return _refuse(str(refusal))
    needs = preferences.settings(profile.settings)[0].needs
    if given.json:
        return _write([json.dumps(exercise_report.listed_object(packs, needs))])
    return _write(exercise_report.listed_lines(packs, needs))


def _doctor(profile: Profile, *, as_json: bool) -> int:
    """Say what this desktop can tell; needs neither a display nor a running deskbreak."""
    from deskbreak.doctor.examination import examine
    from deskbreak.doctor.report import as_object, in_words

    found = examine(profile)
    return _write([json.dumps(as_object(found)) if as_json else in_words(found)])


def _simulate(profile: Profile, path: Path, *, as_json: bool) -> int:
    """Say what becomes of a day that is written down."""
    from deskbreak.simulation.reading import BadScenario
    from deskbreak.simulation.report import report

    try:
        lines, notices = report(path, as_json=as_json)
    except BadScenario as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return _refuse("The simulation was stopped.")
    except Exception as error:  # noqa: BLE001 - the edge of the program; nobody sees a traceback
        from deskbreak.data.faults import keep_fault

        return _refuse(keep_fault(profile.faults, error))
    _say(notices)
    return _write(lines)


def _write(lines: Sequence[str]) -> int:
    """Print many lines; somebody who has read enough of them may close the pipe."""
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        # Nothing is left to be flushed into the closed pipe at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _say(notices: Sequence[str]) -> None:
    """Say what is not as it should be, and go on."""
    for notice in notices:
        print(notice, file=sys.stderr)


def _refuse(sentence: str, code: int = REFUSED) -> int:
    print(sentence, file=sys.stderr)
    return code
