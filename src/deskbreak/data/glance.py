"""A look at the history that leaves its file, and a deskbreak that is writing it, alone."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from deskbreak.data.archive import Archive
from deskbreak.data.history import copy_of
from deskbreak.domain.breaks import Instant

Answer = TypeVar("Answer")


class Unreadable(Exception):  # noqa: N818 - no fault of anybody, but an answer
    """The history cannot be looked at; the sentence says why."""


def glance(
    path: Path, now: Callable[[], Instant], ask: Callable[[Archive], Answer]
) -> tuple[Answer, tuple[str, ...]]:
    """What a copy of the history answers, and what is to be said about it.

    Raises:
        Unreadable: It is damaged, or of a newer deskbreak.
    """
    said: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        if path.exists():
            try:
                copy = copy_of(path, Path(folder))
            except sqlite3.Error as error:
                raise Unreadable(f"{path} cannot be read: {error}.") from None
        archive = Archive(copy, now, said.append)
        answer = ask(archive)
        archive.close()
    if archive.refusal:
        raise Unreadable(archive.refusal.replace(str(copy), str(path)))
    return answer, tuple(dict.fromkeys(filter(None, said)))
