"""The parsers of the commands, with what the shells' completion and the man page know of them.

Everything that `--help`, the completion scripts and the man page say comes from this one tree.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NoReturn

from deskbreak.commands.printing import WRONG
from deskbreak.data.profile import Profile

EXAMPLES = "examples:"


class Fills(Enum):
    """What the shell can offer for a value."""

    FILE = "file"
    FOLDER = "folder"
    ROUTINE = "routine"
    ANYTHING = "anything"
    """An exercise or a routine."""
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Example:
    """A command that somebody could type, and what it does."""

    line: str
    does: str


class _Help(argparse.HelpFormatter):
    """Help whose sentences are wrapped and whose examples stay as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if text.startswith(EXAMPLES):
            return text
        return super()._fill_text(text, width, indent)


class CommandParser(argparse.ArgumentParser):
    """A parser that knows its examples, and answers wrong usage with one sentence."""

    examples: Sequence[Example] = ()
    fills: dict[str, Fills]
    brief = ""

    def __init__(
        self,
        *,
        prog: str | None = None,
        usage: str | None = None,
        description: str | None = None,
        examples: Sequence[Example] = (),
        brief: str = "",
    ) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=_epilog(examples),
            formatter_class=_Help,
            allow_abbrev=False,
        )
        self.call_arguments("arguments")
        self.examples = examples
        self.brief = brief
        self.fills = {}

    def call_arguments(self, title: str) -> None:
        """Give the first section of the help a name."""
        self._positionals.title = title

    def error(self, message: str) -> NoReturn:
        """End with the usage and what is wrong with it."""
        self.exit(WRONG, f"{self.format_usage()}{self.prog}: {message}\n")


Run = Callable[[Profile, argparse.Namespace], int]
Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def add(
    commands: Commands[CommandParser],
    name: str,
    brief: str,
    *,
    run: Run | None,
    description: str = "",
    examples: Sequence[tuple[str, str]] = (),
) -> CommandParser:
    """Add a command: what it does in a few words, and in sentences."""
    made = commands.add_parser(
        name,
        help=brief,
        brief=brief,
        description=description or f"{brief[0].upper()}{brief[1:]}.",
        examples=[Example(*pair) for pair in examples],
    )
    if run is not None:
        made.set_defaults(run=run)
    return made


def add_json(parser: CommandParser, what: str = "as one object on one line") -> None:
    """Add the option that prints data."""
    parser.add_argument("--json", action="store_true", help=what)


def fill(parser: CommandParser, action: argparse.Action, what: Fills) -> None:
    """Let the shells offer something for a value."""
    parser.fills[action.dest] = what


def _epilog(examples: Sequence[Example]) -> str | None:
    if not examples:
        return None
    widest = max(len(one.line) for one in examples)
    return "\n".join([EXAMPLES, *(f"  {one.line:{widest}}  {one.does}" for one in examples)])


# -- values ---------------------------------------------------------------------------------------


def folder(value: str) -> Path:
    """A folder, which need not be there yet."""
    if not value:
        raise argparse.ArgumentTypeError("expected a folder")
    return Path(value)


def pace(value: str) -> float:
    """How many times faster time passes."""
    number = float(value)
    if not 0 < number <= 1000:
        raise argparse.ArgumentTypeError("expected a number above 0, at most 1000")
    return number


def session_minutes(value: str) -> int:
    """How long a session should be."""
    from deskbreak.system.messages import LONGEST_SESSION

    return _whole(value, LONGEST_SESSION)


def pause_minutes(value: str) -> int:
    """How long a pause may be."""
    from deskbreak.system.messages import LONGEST_PAUSE

    return _whole(value, LONGEST_PAUSE)


def _whole(value: str, most: int) -> int:
    if not (value.isascii() and value.isdecimal() and 1 <= int(value) <= most):
        raise argparse.ArgumentTypeError(f"expected whole minutes from 1 to {most}")
    return int(value)


def time(value: str) -> str:
    """A time of the day."""
    if re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value, re.ASCII) is None:
        raise argparse.ArgumentTypeError("expected a time such as 14:00")
    return value.zfill(5)


def day(value: str) -> str:
    """A day: a date, or a word for one."""
    if value not in {"today", "yesterday"}:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise argparse.ArgumentTypeError(
                "expected a date such as 2026-03-02, today or yesterday"
            ) from None
    return value
