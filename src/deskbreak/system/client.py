"""Talks to the deskbreak that runs; without Qt, so that it answers at once."""

from __future__ import annotations

import socket
from pathlib import Path

from deskbreak.system.here import IS_WINDOWS
from deskbreak.system.messages import LONGEST, Reply, Request, encoded, reply

PATIENCE = 5.0
"""Seconds to wait for an answer."""


def ask(path: Path, request: Request) -> Reply | None:
    """Ask the one that runs; None where none does."""
    try:
        line = _exchange(path, encoded(request))
    except TimeoutError:
        return Reply(done=False, text="deskbreak runs but does not answer.")
    except OSError:
        return None
    return reply(line)


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
