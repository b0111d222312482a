"""`deskbreak doctor` and `deskbreak simulate`: what this desktop tells, and what a day would be."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from deskbreak.commands.parsing import CommandParser, Commands, Fills, add, add_json, fill
from deskbreak.commands.printing import refuse, say, write
from deskbreak.data.profile import Profile


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add doctor and simulate."""
    doctor = add(
        commands,
        "doctor",
        "say what this desktop can tell, and what not",
        run=_doctor,
        description="Try everything through which a desktop can tell something, and say what works,"
        " what is refused and why, and what that means. It takes three seconds at most.",
        examples=[
            ("deskbreak doctor", "what works here"),
            ("deskbreak doctor --json", "for a report of a fault"),
        ],
    )
    add_json(doctor)
    simulate = add(
        commands,
        "simulate",
        "run a day that is written down",
        run=_simulate,
        description="Run a day that is written down in a file through the real planner, in a"
        " second: when breaks fall due, are deferred, asked for and taken.",
        examples=[
            ("deskbreak simulate day.toml", "a line for everything that happens"),
            ("deskbreak simulate day.toml --json", "an object for everything that happens"),
        ],
    )
    path = simulate.add_argument(
        "file", type=Path, metavar="FILE", help="a day; docs/simulate.md says how to write one"
    )
    fill(simulate, path, Fills.FILE)
    add_json(simulate, "one object a line")


def _doctor(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.doctor.examination import examine
    from deskbreak.doctor.report import as_object, in_words

    found = examine(profile)
    return write([json.dumps(as_object(found)) if given.json else in_words(found)])


def _simulate(_profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.simulation.reading import BadScenario
    from deskbreak.simulation.report import report

    try:
        lines, notices = report(given.file, as_json=given.json)
    except BadScenario as error:
        return refuse(str(error))
    except KeyboardInterrupt:
        return refuse("The simulation was stopped.")
    say(notices)
    return write(lines)
