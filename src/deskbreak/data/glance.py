"""A look at the history that leaves its file, and a deskbreak that is writing it, alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from deskbreak.data.archive import Archive
from deskbreak.data.history import History, HistoryRefused
from deskbreak.data.history_file import copy_of
from deskbreak.domain.breaks import Instant

Answer = TypeVar("Answer")


class Unreadable(Exception):  # noqa: N818 - no fault of anybody, but an answer
    """The history cannot be looked at; the sentence says why."""


def glance(
    path: Path, now: Callable[[], Instant], ask: Callable[[Archive], Answer]
) -> tuple[Answer, tuple[str, ...]]:
    """What the history answers, and what is to be said about it.

    Raises:
        Unreadable: It is damaged, or of a newer deskbreak.
    """
    said: list[str] = []
    with _to_read(path, now) as history:
        answer = ask(Archive(path, now, said.append, history))
    if said := [*filter(None, said)]:
        raise Unreadable(said[0])
    return answer, ()


@contextmanager
def _to_read(path: Path, now: Callable[[], Instant]) -> Iterator[History | None]:
    """The history as it is, or a copy that was brought up to date; None where there is none."""
    if not path.exists():
        yield None
        return
    try:
        history = History.to_read(path, now)
        if history is not None:
            yield history
            history.let_go()
            return
        import tempfile  # noqa: PLC0415 - for an older file alone

        with tempfile.TemporaryDirectory() as folder:
            copy = History(copy_of(path, Path(folder)), now)
            copy.open()
            yield copy
            copy.let_go()
    except HistoryRefused as refusal:
        raise Unreadable(str(refusal)) from None
    except sqlite3.Error as error:
        raise Unreadable(f"{path} cannot be read: {error}.") from None
