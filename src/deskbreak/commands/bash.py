"""The completion script for bash; it needs nothing but bash 3.2 itself."""

from __future__ import annotations

from collections.abc import Iterator

from deskbreak.commands.parsing import Fills
from deskbreak.commands.tree import Command, Value

HEAD = """\
# Completion of deskbreak for bash. Made from the parser of the commands; do not edit.
# shellcheck shell=bash disable=SC2207

_deskbreak_words() {
    "${COMP_WORDS[0]}" completion --words "$1" 2>/dev/null
}

_deskbreak() {
    local current=${COMP_WORDS[COMP_CWORD]} command='' expects='' word i
    local IFS=$'\\n'
    COMPREPLY=()
    [[ $current == '=' ]] && current=''
    # What has been said: the command so far, and whether the last word wants a value.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word == '=' ]] && continue
        if [[ -n $expects ]]; then
            expects=''
            continue
        fi
        case "$command $word" in
"""
MIDDLE = """\
        esac
    done
    if [[ -z $expects && $current == -* ]]; then
        expects="$command options"
    elif [[ -z $expects ]]; then
        expects="$command"
    fi
    case $expects in
"""
TAIL = """\
    esac
}

complete -F _deskbreak deskbreak
"""


def script(root: Command) -> str:
    """The script."""
    commands = root.all()
    lines = [line for command in commands for line in _steps(command)]
    offers = [line for command in commands for line in _offers(command)]
    return HEAD + "\n".join(lines) + "\n" + MIDDLE + "\n".join(offers) + "\n" + TAIL


def _steps(command: Command) -> Iterator[str]:
    """How each word leads on."""
    said = " ".join(command.words)
    for option in command.options:
        if option.name:
            flags = " | ".join(f"'{said} {flag}'" for flag in option.flags)
            yield f"            {flags}) expects='{said} {option.flags[0]}' ;;"
    for below in command.commands:
        yield f"            '{said} {below.name}') command='{' '.join(below.words)}' ;;"


def _offers(command: Command) -> Iterator[str]:
    """What can follow each of them."""
    said = " ".join(command.words)
    flags = [flag for option in command.options for flag in option.flags]
    yield _offer(f"{said} options", _words(flags))
    names = [below.name for below in command.commands]
    argument = command.arguments[0] if command.arguments else None
    if names:
        yield _offer(said, _words(names))
    elif argument is not None:
        yield _offer(said, _values(argument))
    else:
        yield _offer(said, _words(flags))
    for option in command.options:
        if option.name:
            yield _offer(f"{said} {option.flags[0]}", _values(option))


def _offer(said: str, action: str) -> str:
    return f"        '{said}') {action} ;;"


def _values(value: Value) -> str:
    match value.fills:
        case Fills.FILE:
            return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current"))'
        case Fills.FOLDER:
            return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current"))'
        case None:
            return _words(value.choices)
        case kind:
            return f'COMPREPLY=($(compgen -W "$(_deskbreak_words {kind.value})" -- "$current"))'


def _words(words: tuple[str, ...] | list[str]) -> str:
    if not words:
        return ":"
    listed = "\\n".join(words)
    return f"COMPREPLY=($(compgen -W $'{listed}' -- \"$current\"))"
