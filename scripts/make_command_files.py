"""Makes what packages install for the command line, from the parser of the commands.

    .venv/bin/python scripts/make_command_files.py

The completion scripts in packaging/completions and the man page packaging/deskbreak.1; a test says
when they are older than the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from deskbreak import __version__
from deskbreak.cli import parser
from deskbreak.commands import bash, fish, zsh
from deskbreak.commands.tree import Command, Value, tree

PACKAGING = Path(__file__).parents[1] / "packaging"
REVISED = "2026-11-29"
"""When somebody last read the man page from beginning to end."""

DESCRIPTION = """\
.B deskbreak
sits in the tray while you work and notices how long you have been at the desk.
After half an hour it waits for a good moment and asks for a break.
You start, snooze or skip it.
A session shows exactly what to do: an animated figure, which side, and how many seconds still.
Every second break is a longer one, a rest break.
.PP
Time away from the keyboard is not desk time, and two minutes away count as a break of their own.
While you have do-not-disturb on, or a window fills the screen, nothing is shown;
the break comes within a minute of that ending.
.PP
Without a command deskbreak starts.
Where it runs already, it is raised: its guide in a session, else its small window.
The commands below talk to the one that runs, or read what it keeps."""

AFTER = """\
.SH EXIT STATUS
.TP
.B 0
It was done.
.B deskbreak
itself ends with 0 when it was told to quit, also by SIGINT and SIGTERM.
.TP
.B 1
It was refused, with one sentence on standard error: nothing runs, no break is due, a file cannot
be read.
.TP
.B 2
Wrong usage, or no display to show a window on.
.SH FILES
.TP
.I ~/.config/deskbreak/settings.toml
Your settings. They can be edited by hand; comments and keys that deskbreak does not know are kept.
.TP
.I ~/.config/deskbreak/packs/
Packs of exercises of your own.
.TP
.I ~/.config/autostart/deskbreak.desktop
Starts deskbreak when you log in.
.TP
.I ~/.local/share/deskbreak/history.db
What you did, and why breaks came or did not.
.TP
.I ~/.local/share/deskbreak/state.json
Where the day was when deskbreak last ran.
.TP
.I ~/.local/share/deskbreak/faults.log
Mistakes of deskbreak itself, for a report.
.PP
With
.B \\-\\-profile
all but the autostart file are in the folder that it names.
The running deskbreak listens on a socket in
.IR $XDG_RUNTIME_DIR/deskbreak ,
which nobody but you can reach.
.SH ENVIRONMENT
.TP
.B XDG_CONFIG_HOME\\fR, \\fPXDG_DATA_HOME\\fR, \\fPXDG_RUNTIME_DIR
Where the folders above are, if not in their usual places.
.TP
.B XDG_CURRENT_DESKTOP
Which desktop this is, for the question whether it starts deskbreak at login.
.TP
.B DISPLAY\\fR, \\fPWAYLAND_DISPLAY
Where windows are shown; commands need neither.
.SH PRIVACY
deskbreak makes no network connection at all.
It learns that there was input, never which.
.SH CAUTION
deskbreak guides gentle movement and is not medical advice.
Stop a movement that is sharp or getting worse; the key
.B X
in the guide does that, and your day is kept all the same.
"""


def files() -> dict[Path, str]:
    """What each file should hold."""
    root = tree(parser())
    completions = PACKAGING / "completions"
    return {
        completions / "deskbreak.bash": bash.script(root),
        completions / "_deskbreak": zsh.script(root),
        completions / "deskbreak.fish": fish.script(root),
        PACKAGING / "deskbreak.1": page(root),
    }


def page(root: Command) -> str:
    """The man page, in the macros of man(7)."""
    lines = [
        '.\\" Made by scripts/make_command_files.py from the parser of the commands; do not edit.',
        f'.TH DESKBREAK 1 {REVISED} "deskbreak {__version__}" "User Commands"',
        ".SH NAME",
        "deskbreak \\- guided movement breaks for people who sit at a desk all day",
        ".SH SYNOPSIS",
        *_synopsis(root),
        ".SH DESCRIPTION",
        DESCRIPTION,
        ".SH OPTIONS",
        *(line for option in root.options for line in _value(option)),
        ".PP",
        "Options of deskbreak itself stand before the command, options of a command behind it.",
        ".SH COMMANDS",
        *(line for command in root.all() for line in _command(command)),
        ".SH EXAMPLES",
        *(line for one in root.examples for line in _example(one.line, one.does)),
    ]
    return "\n".join(lines) + "\n" + AFTER


def _synopsis(root: Command) -> Iterator[str]:
    yield ".B deskbreak"
    yield "[\\fB\\-\\-profile\\fP \\fIDIR\\fP] [\\fB\\-\\-background\\fP]"
    for command in root.all():
        if command.words and not command.commands:
            yield ".br"
            yield ".B deskbreak"
            yield f"[\\fB\\-\\-profile\\fP \\fIDIR\\fP] {_usage(command)}"


def _usage(command: Command) -> str:
    """How a command is typed."""
    said = [f"\\fB{_escaped(' '.join(command.words))}\\fP"]
    done: set[str] = set()
    for option in command.options:
        flag = option.flags[0]
        if flag == "--help" or flag in done:
            continue
        rivals = [other for other in command.options if other.flags[0] in option.excludes]
        done.update(other.flags[0] for other in rivals)
        said.append(f"[{' | '.join(_bold(one) for one in (option, *rivals))}]")
    for argument in command.arguments:
        name = f"\\fI{argument.name}\\fP"
        said.append(f"[{name}]" if argument.is_optional else name)
    return " ".join(said)


def _command(command: Command) -> Iterator[str]:
    if not command.words or command.commands:
        return
    yield ".SS " + _usage(command)
    yield _escaped(command.text)
    for value in (*command.arguments, *command.options):
        if "--help" not in value.flags:
            yield from _value(value)


def _value(value: Value) -> Iterator[str]:
    yield ".TP"
    yield _bold(value) if value.flags else f".I {value.name}"
    yield _escaped(f"{value.text[0].upper()}{value.text[1:]}.")


def _bold(option: Value) -> str:
    flags = ", ".join(f"\\fB{_escaped(flag)}\\fP" for flag in option.flags)
    return f"{flags} \\fI{option.name}\\fP" if option.name else flags


def _example(line: str, does: str) -> Iterator[str]:
    yield ".TP"
    yield f".B {_escaped(line)}"
    yield _escaped(f"{does[0].upper()}{does[1:]}.")


def _escaped(text: str) -> str:
    """A text that roff prints as it is, with the names of commands in bold."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("...", "\\&...")
    return re.sub("`([^`]*)`", r"\\fB\1\\fP", text)


def main() -> None:
    """Write them."""
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(PACKAGING.parent))


if __name__ == "__main__":
    main()
