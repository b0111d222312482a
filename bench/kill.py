"""Kills deskbreak's history at random instants around the end of a session, and counts.

Run as `python -m bench.kill DIR [KILLS] [SEED]`. A process finishes one session after the other as
the guide and the engine do: the progress a second before the end, the last frame (which it tells
through a pipe), the session. It is killed by SIGKILL at a random instant. Then the history is
opened as the next start does, and what was told is compared with what is there.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

from deskbreak.data.archive import Archive
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import Ending, Move

KILLS = 500
LONGEST = 0.02
"""Seconds after the first last frame within which the kill comes: some sessions' worth."""
START = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
UUID = 36


@dataclass(slots=True)
class Count:
    """What became of the sessions.

    Attributes:
        finished: How many came to their last frame.
        recovered: How many of them were not written when the kill came.
        lost: Those of them that are not there afterwards.
        doubled: Sessions that are there twice.
        broken: What `integrity_check` said other than ok.
    """

    kills: int = 0
    finished: int = 0
    recovered: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: int = 0
    broken: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def record(number: int) -> SessionRecord:
    """One session; each of a process begins at another time."""
    started = Instant(START + timedelta(seconds=number), timedelta())
    moves = tuple(
        Move("neck-tilt", side, timedelta(seconds=20), timedelta(seconds=20), 1, Ending.DONE)
        for side in (Side.LEFT, Side.RIGHT)
    )
    return SessionRecord(
        identifier=str(uuid4()),
        kind=BreakKind.MICRO,
        routine="neck",
        started=started,
        ended=started,
        day=started.day(),
        outcome=Outcome.TAKEN,
        planned=timedelta(seconds=40),
        done=timedelta(seconds=40),
        moves=moves,
    )


def finish_sessions(path: Path, first: int, told: int) -> NoReturn:
    """Finish one session after the other until a kill comes."""
    archive = Archive(path, lambda: Instant(START, timedelta()), lambda _: None)
    # Open already, as it is in a program that runs; but the first file of all is made in a session.
    archive.sessions(1)
    number = first
    while True:
        whole = record(number)
        archive.keep_progress(replace(whole, done=timedelta(seconds=39)))
        os.write(told, whole.identifier.encode())
        archive.add_session(whole)
        number += 1


def kill_once(path: Path, first: int, after: float) -> list[str]:
    """Let a process finish sessions and kill it; those that came to their last frame."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        finish_sessions(path, first, writes)
    os.close(writes)
    heard = os.read(reads, UUID)
    select.select([], [], [], after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reads, 4096):
        heard += more
    os.close(reads)
    text = heard.decode()
    return [text[at : at + UUID] for at in range(0, len(text), UUID)]


def kill_again_and_again(path: Path, kills: int, seed: int) -> Count:
    """Kill so many times, and count after each."""
    chance = random.Random(seed)
    count = Count()
    said: set[str] = set()
    for number in range(kills):
        finished = kill_once(path, number * 10_000, chance.random() * LONGEST)
        count.kills += 1
        count.finished += len(finished)
        count.recovered += len(set(finished) - _written(path))
        archive = Archive(path, lambda: Instant(START, timedelta()), said.add)
        archive.recover()
        archive.close()
        with closing(sqlite3.connect(path)) as connection:
            checked = connection.execute("PRAGMA integrity_check").fetchone()[0]
        count.lost += set(finished) - _written(path)
        if checked != "ok":
            count.broken.append(checked)
    with closing(sqlite3.connect(path)) as connection:
        rows, distinct = connection.execute(
            "SELECT count(*), count(DISTINCT started_at) FROM sessions"
        ).fetchone()
    count.doubled = rows - distinct
    count.said = sorted(said - {""})
    return count


def _written(path: Path) -> set[str]:
    """The sessions in the file; the first kill may come before there is any table."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return {row[0] for row in connection.execute("SELECT uuid FROM sessions")}
    except sqlite3.OperationalError:
        return set()


def main() -> int:
    """Print the count as an object; 1 if anything was lost."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else KILLS
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10_000)
    count = kill_again_and_again(folder / "history.db", kills, seed)
    told = {name: getattr(count, name) for name in Count.__slots__}
    print(json.dumps({"seed": seed, **told}))
    return 1 if count.lost or count.doubled or count.broken else 0


if __name__ == "__main__":
    sys.exit(main())
