"""`deskbreak completion`: the scripts with which a shell completes the commands."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from deskbreak.commands.parsing import CommandParser, Commands, Fills, add
from deskbreak.commands.printing import write
from deskbreak.data.profile import Profile

SHELLS = ("bash", "zsh", "fish")


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add completion."""
    completion = add(
        commands,
        "completion",
        "print a completion script for a shell",
        run=_completion,
        description="Print the script with which a shell completes commands, options, names of"
        " routines and exercises, and areas of the body. A package has put it into its place"
        " already.",
        examples=[
            ('eval "$(deskbreak completion bash)"', "in ~/.bashrc"),
            ('eval "$(deskbreak completion zsh)"', "in ~/.zshrc, below compinit"),
            ("deskbreak completion fish | source", "in ~/.config/fish/config.fish"),
        ],
    )
    which = completion.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "shell", nargs="?", choices=SHELLS, metavar="SHELL", help="bash, zsh or fish"
    )
    # For the scripts: what can be said after an option, a line for each.
    kinds = (Fills.ROUTINE.value, Fills.ANYTHING.value, Fills.AREA.value)
    which.add_argument("--words", choices=kinds, help=argparse.SUPPRESS)


def _completion(profile: Profile, given: argparse.Namespace) -> int:
    if given.words:
        return write(sorted(_words(profile, Fills(given.words))))
    from deskbreak.commands import bash, fish, zsh
    from deskbreak.commands.tree import tree

    script = {"bash": bash.script, "zsh": zsh.script, "fish": fish.script}[given.shell]
    return write([script(tree(given.tree)).rstrip("\n")])


def _words(profile: Profile, what: Fills) -> Iterable[str]:
    from deskbreak.data.packs import packs_in
    from deskbreak.domain.past import area

    known = packs_in(profile.packs).library
    if what is Fills.ROUTINE:
        return known.routines
    if what is Fills.ANYTHING:
        return {*known.routines, *known.exercises}
    of_routines = {routine.focus for routine in known.routines.values()}
    return {*of_routines, *map(area, known.exercises.values())} - {""}
