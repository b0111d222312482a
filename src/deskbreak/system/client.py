"""Talks to the deskbreak that runs; without Qt, so that it answers at once."""

from __future__ import annotations

import os
import select
import socket
from pathlib import Path

from deskbreak.system.here import IS_WINDOWS
from deskbreak.system.messages import LONGEST, Reply, Request, encoded, reply

PATIENCE = 5.0
"""Seconds to wait for an answer."""
TRIES, MOMENT = 200, 0.05
"""How often, and after how many seconds, one that is starting is asked again."""
SILENT = Reply(done=False, text="deskbreak runs but does not answer.")
DEAF = Reply(done=False, text="deskbreak is starting, or cannot be reached.")


def ask(path: Path, request: Request, lock: Path | None = None) -> Reply | None:
    """Ask the one that runs; None where none does.

    One that holds the lock but does not listen yet is still starting, and is given a moment.
    """
    for _ in range(TRIES):
        reply = _ask_once(path, request)
        if reply is not None or lock is None or not _is_held(lock):
            return reply
        select.select([], [], [], MOMENT)
    return DEAF


def _is_held(lock: Path) -> bool:
    """Whether the process that made a lock is alive; Qt writes its number in the first line."""
    try:
        owner = int(lock.read_text(encoding="utf-8").partition("\n")[0])
    except (OSError, ValueError):
        return False
    if IS_WINDOWS:
        return True
    try:
        os.kill(owner, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _ask_once(path: Path, request: Request) -> Reply | None:
    try:
        line = _exchange(path, encoded(request))
    except TimeoutError:
        return SILENT
    except OSError:
        return None
    # One that ended in the middle of it has said nothing.
    return reply(line) if line else None


def _exchange(path: Path, message: bytes) -> bytes:
    """Send a line and read the one that comes back."""
    if IS_WINDOWS:
        # Qt's local server is a named pipe there, which opens like a file.
        with Path(rf"\\.\pipe\{path.name}").open("r+b", buffering=0) as pipe:
            pipe.write(message)
            return pipe.readline(LONGEST)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(PATIENCE)
        connection.connect(str(path))
        connection.sendall(message)
        with connection.makefile("rb") as answers:
            return answers.readline(LONGEST)
