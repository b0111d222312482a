"""`deskbreak exercises`: what there is to do, and what is wrong with a pack of one's own."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from deskbreak.commands.parsing import CommandParser, Commands, Fills, add, add_json, fill
from deskbreak.commands.printing import DONE, REFUSED, refuse, say, write
from deskbreak.data.profile import Profile


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add exercises, with list, show and check."""
    exercises = add(
        commands,
        "exercises",
        "what there is to do, and packs of your own",
        run=None,
        examples=[
            ("deskbreak exercises list", "every exercise and routine"),
            ("deskbreak exercises show chair-twist", "its dose, cues, cautions and sources"),
            ("deskbreak exercises check my-pack/", "before you use a pack of your own"),
        ],
    )
    what = exercises.add_subparsers(dest="what", metavar="WHAT", required=True)
    listed = add(
        what,
        "list",
        "every exercise and routine",
        run=_list,
        description="List every exercise and routine that there is, with what keeps one from you.",
        examples=[("deskbreak exercises list", "every exercise and routine")],
    )
    add_json(listed)
    shown = add(
        what,
        "show",
        "one exercise or routine",
        run=_show,
        description="Show an exercise or a routine: dose, cues, cautions and sources.",
        examples=[("deskbreak exercises show chair-twist", "this exercise")],
    )
    key = shown.add_argument("key", metavar="ID", help="its name in `exercises list`")
    fill(shown, key, Fills.ANYTHING)
    checked = add(
        what,
        "check",
        "say what is wrong with a pack",
        run=_check,
        description="Say what is wrong with a pack or a folder of packs: file, key and reason.",
        examples=[("deskbreak exercises check my-pack/", "this pack")],
    )
    path = checked.add_argument("path", type=Path, metavar="PATH", help="a file or a folder")
    fill(checked, path, Fills.FILE)


def _list(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data import exercise_report, preferences
    from deskbreak.data.packs import packs_in

    packs = packs_in(profile.packs)
    say([str(problem) for problem in packs.problems])
    needs = preferences.settings(profile.settings)[0].needs
    if given.json:
        return write([json.dumps(exercise_report.listed_object(packs, needs))])
    return write(exercise_report.listed_lines(packs, needs))


def _show(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data import exercise_report
    from deskbreak.data.packs import packs_in

    packs = packs_in(profile.packs)
    say([str(problem) for problem in packs.problems])
    try:
        return write(exercise_report.shown_lines(packs, given.key))
    except exercise_report.Unknown as refusal:
        return refuse(str(refusal))


def _check(_profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data.library import shipped_library
    from deskbreak.data.pack_check import check

    shipped, _ = shipped_library()
    problems = check(given.path, shipped.exercises)
    write([str(problem) for problem in problems])
    return DONE if all(problem.is_warning for problem in problems) else REFUSED
