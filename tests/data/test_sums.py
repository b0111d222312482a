"""What was added up before never changes an answer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings

from deskbreak.data import backups
from deskbreak.data.history import History
from deskbreak.data.lines import Line
from deskbreak.data.schema import migrate
from deskbreak.data.sums import Sums, keep_sums, sums
from deskbreak.data.union import unite
from tests.data.histories import days, histories
from tests.data.test_history import FRIDAY, NOW, now, session

EVER = (date.min, date.max)


def told(connection: sqlite3.Connection) -> list[Sums]:
    return sorted((day, moved, good, desk) for day, moved, good, desk in sums(connection, *EVER))


@settings(deadline=None, max_examples=80)
@given(histories, days, histories, days, histories)
def test_sums_are_the_same_whether_or_not_they_were_kept(
    one: list[Line], first: date, two: list[Line], second: date, three: list[Line]
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        memory.row_factory = sqlite3.Row
        migrate(memory, None)
        unite(memory, one)
        keep_sums(memory, first)
        unite(memory, two)
        before = told(memory)
        keep_sums(memory, second)
        after = told(memory)
        unite(memory, three)
        kept = told(memory)
        memory.execute("DELETE FROM day_sums")
        memory.execute("DELETE FROM stale_days")

        assert before == after
        assert kept == told(memory)


def test_what_the_person_edits_counts_at_once(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(History(path, now)) as history:
        first, second = session(), session()
        history.add_session(first)
        history.add_session(second)
        backups.back_up(path, FRIDAY + timedelta(days=1))
        counts = [history.days(FRIDAY, FRIDAY)[0].sessions]

        removal = history.remove(first.identifier, NOW)
        counts.append(history.days(FRIDAY, FRIDAY)[0].sessions)
        history.undo(removal, NOW)
        counts.append(history.days(FRIDAY, FRIDAY)[0].sessions)

    assert [2, 1, 2] == counts


def test_the_backup_of_a_day_keeps_the_sums_of_those_before(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(History(path, now)) as history:
        for back in range(3):
            history.add_desk_time(FRIDAY - timedelta(days=back), timedelta(minutes=1))
    backups.back_up(path, FRIDAY)

    with closing(sqlite3.connect(path)) as connection:
        kept = [row[0] for row in connection.execute("SELECT day FROM day_sums ORDER BY day")]

    assert ["2026-11-18", "2026-11-19"] == kept
