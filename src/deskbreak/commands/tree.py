"""The tree of commands as data, for completion scripts and the man page."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field

from deskbreak.commands.parsing import CommandParser, Example, Fills


@dataclass(frozen=True, slots=True)
class Value:
    """What somebody can say after a command or an option.

    Attributes:
        flags: What an option is called; none for an argument.
        name: What its value is called; "" where it takes none.
        excludes: The options that cannot stand beside it.
    """

    flags: tuple[str, ...]
    name: str
    text: str
    fills: Fills | None = None
    choices: tuple[str, ...] = ()
    is_optional: bool = True
    excludes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A command, by its words after `deskbreak`."""

    words: tuple[str, ...]
    brief: str
    text: str
    options: tuple[Value, ...]
    arguments: tuple[Value, ...]
    commands: tuple[Command, ...] = ()
    examples: tuple[Example, ...] = field(default=())

    @property
    def name(self) -> str:
        """The last of its words."""
        return self.words[-1]

    def all(self) -> tuple[Command, ...]:
        """The command itself, and all that are below it, from the top."""
        return (self, *(found for below in self.commands for found in below.all()))


def tree(parser: CommandParser, words: tuple[str, ...] = ()) -> Command:
    """Everything that can be said to a parser; what is hidden in its help is hidden here."""
    values = [
        _value(parser, action)
        for action in parser._actions  # noqa: SLF001 - argparse has no public way to walk it
        if action.help != argparse.SUPPRESS and not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    ]
    return Command(
        words=words,
        brief=parser.brief,
        text=parser.description or "",
        options=tuple(value for value in values if value.flags),
        arguments=tuple(value for value in values if not value.flags),
        commands=tuple(tree(below, (*words, name)) for name, below in _below(parser)),
        examples=tuple(parser.examples),
    )


def _below(parser: CommandParser) -> list[tuple[str, CommandParser]]:
    return [
        (name, below)
        for action in parser._actions  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        for name, below in action.choices.items()
    ]


def _value(parser: CommandParser, action: argparse.Action) -> Value:
    takes_none = action.nargs == 0
    choices = tuple(map(str, action.choices or ()))
    unnamed = "|".join(choices) or action.dest.upper()
    metavar = action.metavar if isinstance(action.metavar, str) else unnamed
    return Value(
        flags=tuple(sorted(action.option_strings, key=len, reverse=True)),
        name="" if takes_none else metavar,
        text=(action.help or "").replace("%%", "%"),
        fills=parser.fills.get(action.dest),
        choices=choices,
        is_optional=bool(action.option_strings)
        or (action.nargs == "?" and not _is_required(parser, action)),
        excludes=_rivals(parser, action),
    )


def _is_required(parser: CommandParser, action: argparse.Action) -> bool:
    """Whether this is the one of a group that must be said, the others being hidden."""
    return any(
        group.required and action in group._group_actions  # noqa: SLF001
        for group in parser._mutually_exclusive_groups  # noqa: SLF001
    )


def _rivals(parser: CommandParser, action: argparse.Action) -> tuple[str, ...]:
    return tuple(
        rival.option_strings[0]
        for group in parser._mutually_exclusive_groups  # noqa: SLF001
        if action in group._group_actions  # noqa: SLF001
        for rival in group._group_actions  # noqa: SLF001
        if rival is not action
    )
