"""The completion script for zsh, to be sourced or to be put into a folder of `$fpath`."""

from __future__ import annotations

from collections.abc import Iterator

from deskbreak.commands.parsing import Fills
from deskbreak.commands.tree import Command, Value

HEAD = """\
#compdef deskbreak
# Completion of deskbreak for zsh. Made from the parser of the commands; do not edit.

_deskbreak_words() {
    local -a offered
    offered=(${(f)"$(deskbreak completion --words $1 2>/dev/null)"})
    compadd -a offered
}
"""
TAIL = """
if [[ $funcstack[1] == _deskbreak ]]; then
    _deskbreak "$@"
else
    compdef _deskbreak deskbreak
fi
"""


def script(root: Command) -> str:
    """The script."""
    return HEAD + "".join(_function(command) for command in root.all()) + TAIL


def _function(command: Command) -> str:
    """The function that completes what follows a command."""
    lines = ["", f"{_name(command)}() {{"]
    if command.commands:
        lines += ["    local context state state_descr line", "    typeset -A opt_args"]
    lines.append(f"    _arguments{' -C' if command.commands else ''} \\")
    specs = [*_options(command), *_arguments(command)]
    lines += [f"        {spec} \\" for spec in specs[:-1]]
    lines.append(f"        {specs[-1]}")
    if command.commands:
        lines += _dispatch(command)
    return "\n".join([*lines, "}", ""])


def _options(command: Command) -> Iterator[str]:
    for option in command.options:
        for flag in option.flags:
            others = [*option.excludes, *(other for other in option.flags if other != flag)]
            barred = f"({' '.join(others)})" if others else ""
            value = f":{option.name}:{_action(option)}" if option.name else ""
            yield _quoted(f"{barred}{flag}[{_plain(option.text)}]{value}")


def _arguments(command: Command) -> Iterator[str]:
    if command.commands:
        yield "'1:command:->command'"
        yield "'*::argument:->argument'"
    for argument in command.arguments:
        yield _quoted(f"{'::' if argument.is_optional else ':'}{argument.name}:{_action(argument)}")


def _dispatch(command: Command) -> Iterator[str]:
    yield "    case $state in"
    yield "        command)"
    yield "            local -a commands"
    yield "            commands=("
    for below in command.commands:
        yield f"                {_quoted(f'{below.name}:{below.brief}')}"
    yield "            )"
    yield "            _describe command commands"
    yield "            ;;"
    yield "        argument)"
    yield "            case $words[1] in"
    for below in command.commands:
        yield f"                {below.name}) {_name(below)} ;;"
    yield "            esac"
    yield "            ;;"
    yield "    esac"


def _name(command: Command) -> str:
    return "_".join(["_deskbreak", *command.words])


def _action(value: Value) -> str:
    match value.fills:
        case Fills.FILE:
            return "_files"
        case Fills.FOLDER:
            return "_files -/"
        case None:
            return f"({' '.join(value.choices)})" if value.choices else " "
        case kind:
            # With a blank before it, zsh adds no words of its own.
            return f" _deskbreak_words {kind.value}"


def _plain(text: str) -> str:
    """A text without what would end it."""
    return text.replace("[", "(").replace("]", ")").replace(":", r"\:")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
