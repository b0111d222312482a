"""The completion script for fish."""

from __future__ import annotations

from collections.abc import Iterator

from deskbreak.commands.parsing import Fills
from deskbreak.commands.tree import Command, Value

HEAD = """\
# Completion of deskbreak for fish. Made from the parser of the commands; do not edit.

function __deskbreak_at --description 'Whether the words so far name this command'
    set -l tokens (commandline -opc)
    set -l words
    set -l is_value 0
    for token in $tokens[2..-1]
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch $token
            case {valued}
                set is_value 1
            case '-*'
            case '*'
                set -a words $token
        end
    end
    switch "$words[1]"
        case {parents}
            set words $words[1..2]
        case '*'
            set words $words[1]
    end
    test "$words" = "$argv"
end

complete -c deskbreak -f
"""


def script(root: Command) -> str:
    """The script."""
    commands = root.all()
    options = [option for command in commands for option in command.options]
    valued = sorted({flag for option in options if option.name for flag in option.flags})
    parents = [command.name for command in commands if command.words and command.commands]
    head = HEAD.replace("{valued}", " ".join(valued)).replace("{parents}", " ".join(parents))
    return head + "\n".join(line for command in commands for line in _lines(command)) + "\n"


def _lines(command: Command) -> Iterator[str]:
    start = f"complete -c deskbreak -n '{' '.join(['__deskbreak_at', *command.words])}'"
    for below in command.commands:
        yield f"{start} -a {below.name} -d {_quoted(below.brief)}"
    for option in command.options:
        flags = " ".join(
            f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
        )
        value = f" {_value(option)}" if option.name else ""
        yield f"{start} {flags}{value} -d {_quoted(option.text)}"
    for argument in command.arguments:
        if argument.fills or argument.choices:
            # Only an option can require a value.
            yield f"{start} {_value(argument).removeprefix('-x ').removeprefix('-r ')}"


def _value(value: Value) -> str:
    """What the shell offers for a value, which must be given."""
    match value.fills:
        case Fills.FILE:
            return "-r -F"
        case Fills.FOLDER:
            return "-x -a '(__fish_complete_directories (commandline -ct))'"
        case None:
            return f"-x -a '{' '.join(value.choices)}'" if value.choices else "-x"
        case kind:
            return f"-x -a '(deskbreak completion --words {kind.value} 2>/dev/null)'"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
