"""Ten years of somebody's history, made through the public API alone.

    python -m bench.ten_years DIR

writes DIR/history.db: 13 sessions on each working day, five moves in each, desk time with every
one of them, now and then an edit, holidays and sick days. The same seed makes the same days.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from deskbreak.data.history import History
from deskbreak.data.library import shipped_library
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import Mark, SessionRecord
from deskbreak.domain.session import Ending, Move

LAST = date(2026, 11, 20)
DAYS = 3650
SESSIONS_A_DAY = 13
MOVES = 5
DAY = timedelta(days=1)


def one_day(day: date) -> list[SessionRecord]:
    """The sessions of a day like all others."""
    return list(_day(random.Random(1), day, ["neck-side-bend", "chair-twist"], ["micro-neck"]))


def ten_years(history: History, days: int = DAYS) -> tuple[int, int]:
    """Write them; how many sessions and moves that are."""
    chance = random.Random(1)
    known = shipped_library()[0]
    exercises, routines = list(known.exercises), list(known.routines)
    sessions = 0
    for back in reversed(range(days)):
        day = LAST - DAY * back
        if day.weekday() >= 5:
            continue
        if chance.random() < 0.08:
            mark = chance.choice((Mark.HOLIDAY, Mark.SICK))
            history.mark_day(day, mark, at_hour(day, 20))
            continue
        for record in _day(chance, day, exercises, routines):
            history.add_session(record)
            history.add_desk_time(day, timedelta(minutes=30 + chance.random()))
            sessions += 1
            if chance.random() < 0.01:
                history.remove(record.identifier, record.ended)
    return sessions, sessions * MOVES


def _day(
    chance: random.Random, day: date, exercises: list[str], routines: list[str]
) -> Iterator[SessionRecord]:
    for number in range(SESSIONS_A_DAY):
        started = at_hour(day, 8 + number * 0.7 + chance.random() / 4)
        moves = tuple(
            Move(
                chance.choice(exercises),
                (Side.LEFT, Side.RIGHT)[side % 2],
                timedelta(seconds=15),
                timedelta(seconds=chance.choice((15, 15, 15, 7.5))),
                1,
                Ending.DONE,
            )
            for side in range(MOVES)
        )
        yield SessionRecord(
            identifier=str(UUID(int=chance.getrandbits(128), version=4)),
            kind=BreakKind.MICRO,
            routine=chance.choice(routines),
            started=started,
            ended=at_hour(day, 8 + number * 0.7 + 0.3),
            day=day,
            outcome=chance.choice((Outcome.TAKEN, Outcome.TAKEN, Outcome.PARTIAL)),
            planned=timedelta(seconds=15 * MOVES),
            done=sum((move.done for move in moves), timedelta()),
            moves=moves,
        )


def at_hour(day: date, hours: float) -> Instant:
    """A reading of the clocks on a day."""
    wall = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hours)
    return Instant(wall, timedelta(), timedelta(hours=1))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with closing(History(folder / "history.db", lambda: at_hour(LAST, 12))) as opened:
        print(*ten_years(opened))
