"""`deskbreak history`: take it elsewhere, or bring it here; docs/history.md describes the files."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from deskbreak.commands.parsing import CommandParser, Commands, Fills, add, fill
from deskbreak.commands.printing import DONE, refuse, write
from deskbreak.data.profile import Profile

if TYPE_CHECKING:
    from deskbreak.data.lines import Line

STANDARD_OUTPUT = Path("-")


def add_commands(commands: Commands[CommandParser]) -> None:
    """Add history, with export and import."""
    history = add(
        commands,
        "history",
        "take your history elsewhere, or bring it here",
        run=None,
        examples=[
            ("deskbreak history export history.jsonl", "all that you did, into a file"),
            ("deskbreak history import history.jsonl", "add what this one has not"),
        ],
    )
    what = history.add_subparsers(dest="what", metavar="WHAT", required=True)
    exported = add(
        what,
        "export",
        "write your history into a file",
        run=_export,
        description="Write your history into a file, or to standard output where none is named."
        " It is left alone otherwise.",
        examples=[
            ("deskbreak history export history.jsonl", "as JSON lines"),
            ("deskbreak history export --format csv history.csv", "for a spreadsheet"),
        ],
    )
    exported.add_argument(
        "--format", choices=("jsonl", "csv"), default="jsonl", help="JSON lines, or CSV"
    )
    target = exported.add_argument(
        "file", type=Path, nargs="?", default=STANDARD_OUTPUT, metavar="FILE", help="where to"
    )
    fill(exported, target, Fills.FILE)
    imported = add(
        what,
        "import",
        "add what a file has and your history has not",
        run=_import,
        description="Add what a file has and your history has not, and say how much that was. Two"
        " files in either order, or one file twice, give the same history. Nothing is taken of a"
        " file with a broken line.",
        examples=[("deskbreak history import history.jsonl", "from another computer, perhaps")],
    )
    source = imported.add_argument("file", type=Path, metavar="FILE", help="an exported history")
    fill(imported, source, Fills.FILE)


def _export(profile: Profile, given: argparse.Namespace) -> int:
    from deskbreak.data import exchange
    from deskbreak.data.archive import Archive
    from deskbreak.data.glance import Unreadable, glance
    from deskbreak.system.clock import SystemClock

    try:
        lines, _ = glance(profile.history, SystemClock().now, Archive.lines)
    except Unreadable as refusal:
        return refuse(str(refusal))
    if given.file == STANDARD_OUTPUT:
        return _print(lines, given.format)
    try:
        exchange.write(given.file, given.format, lines)
    except OSError as error:
        return refuse(f"{given.file} cannot be written: {error.strerror or error}.")
    return DONE


def _print(lines: tuple[Line, ...], kind: str) -> int:
    """Print a file as it is, line ends included; who has read enough may close the pipe."""
    from deskbreak.data.exchange import FORMATS

    try:
        for text in FORMATS[kind](lines):
            sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _import(profile: Profile, given: argparse.Namespace) -> int:
    """Add a file's lines to the history.

    A running deskbreak has the same database open, and each sees what the other has written. It
    is told afterwards, so that its windows show it.
    """
    import sqlite3
    from contextlib import closing

    from deskbreak.data import exchange
    from deskbreak.data.history import History, HistoryRefused
    from deskbreak.system import client, messages
    from deskbreak.system.clock import SystemClock

    try:
        lines = exchange.read(given.file)
    except exchange.BadFile as refusal:
        return refuse(str(refusal))
    except OSError as error:
        return refuse(f"{given.file} cannot be read: {error.strerror or error}.")
    runs = client.ask(profile.socket, messages.Status(), profile.lock) is not None
    try:
        with closing(History(profile.history, SystemClock().now, is_shared=runs)) as history:
            gain = history.unite(lines)
            notice = history.notice
    except HistoryRefused as refusal:
        return refuse(str(refusal))
    except (sqlite3.Error, OSError) as error:
        return refuse(f"{profile.history} cannot be written: {error}.")
    if runs:
        client.ask(profile.socket, messages.Changed())
    return write([notice, str(gain)] if notice else [str(gain)])
