"""A history of every version that there ever was becomes one of today, and loses nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.data import schema
from deskbreak.data.history import History, HistoryRefused
from deskbreak.domain.records import EventRecord, Mark
from deskbreak.domain.session import Ending
from deskbreak.domain.streak import DayRecord
from tests.data.test_history import FRIDAY, MOVES, NOW, now, session

VERSIONS = range(1, len(schema.MIGRATIONS) + 1)
FIRST, ALONE = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
ROWS = {
    1: """
    INSERT INTO sessions (uuid, kind, routine, started_at, ended_at, offset_s, day, outcome,
        planned_s, done_s, credited, by_hand, hurt) VALUES
        ('11111111-1111-4111-8111-111111111111', 'micro', 'neck-quick', '2026-11-20T10:02:00+00:00',
         '2026-11-20T10:03:10+00:00', 3600, '2026-11-20', 'taken', 40, 32.5, 1, 0, 0),
        ('22222222-2222-4222-8222-222222222222', 'micro', 'neck-quick', '2026-11-20T10:02:00+00:00',
         '2026-11-20T10:03:10+00:00', 3600, '2026-11-20', 'taken', 40, 32.5, 0, 0, 0);
    INSERT INTO moves (session, ordinal, exercise, side, planned_s, done_s, reps, is_whole) VALUES
        ('11111111-1111-4111-8111-111111111111', 0, 'neck-tilt', 'left', 20, 20, 1, 1),
        ('11111111-1111-4111-8111-111111111111', 1, 'neck-tilt', 'right', 20, 12.5, 0, 0),
        ('22222222-2222-4222-8222-222222222222', 0, 'neck-tilt', 'left', 20, 20, 1, 1),
        ('22222222-2222-4222-8222-222222222222', 1, 'neck-tilt', 'right', 20, 12.5, 0, 0);
    INSERT INTO confirmations VALUES
        ('22222222-2222-4222-8222-222222222222', '2026-11-20T10:04:00+00:00');
    """,
    2: """
    INSERT INTO events (at, offset_s, day, what, why) VALUES
        ('2026-11-20T10:02:00+00:00', 3600, '2026-11-20', 'prompted', 'due');
    """,
    3: "UPDATE moves SET ended = 'left' WHERE ordinal = 1;",
    4: "INSERT INTO marks VALUES ('m', '2026-11-20', 'sick', '2026-11-20T10:02:00+00:00', 3600);",
    5: "INSERT INTO day_sums VALUES ('2026-11-19', 0, 0, 0); DELETE FROM stale_days;",
}
DESK_TIME = "INSERT INTO desk_time (day, seconds) VALUES ('2026-11-20', 1800), ('2026-11-20', 0.5);"
DESK_TIME_4 = "INSERT INTO desk_time VALUES ('a', '2026-11-20', 1800), ('b', '2026-11-20', 0.5);"


def live_long_ago(path: Path, version: int) -> None:
    """Write a history as that version of deskbreak wrote it."""
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as old:
        schema.migrate(old, path, schema.MIGRATIONS[:version])
        for number in range(1, version + 1):
            old.executescript(ROWS[number])
        old.executescript(DESK_TIME_4 if version >= 4 else DESK_TIME)
        old.commit()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_history_of_every_version_keeps_what_it_has(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.db"
    live_long_ago(path, version)

    with closing(History(path, now)) as history:
        moves = MOVES if version < 3 else (MOVES[0], replace(MOVES[1], ended=Ending.LEFT))
        wanted = [replace(session(), identifier=one, moves=moves) for one in (FIRST, ALONE)]
        assert wanted == [*history.sessions_of(FRIDAY)]
        desk = timedelta(seconds=1800.5)
        (day,) = history.days(FRIDAY, FRIDAY)
        mark = None if version < 4 else Mark.SICK
        assert mark == history.marks(FRIDAY, FRIDAY).get(FRIDAY)
        assert DayRecord(FRIDAY, timedelta(seconds=65), 2, kept=True, desk=desk) == (
            replace(day, mark=None)
        )
        events = [] if version < 2 else [EventRecord(NOW, FRIDAY, "prompted", "due")]
        assert events == [*history.events(FRIDAY)]
        assert ("", "") == (history.trouble, history.notice)

    copied = path.with_name(f"history.before-{len(schema.MIGRATIONS)}.db")
    assert copied.exists() is (version < len(schema.MIGRATIONS))
    if copied.exists():
        with closing(sqlite3.connect(copied)) as copy:
            assert version == schema.version(copy)
            assert (2,) == copy.execute("SELECT count(*) FROM sessions").fetchone()


@pytest.mark.parametrize("version", VERSIONS)
def test_two_copies_of_an_old_history_are_one(tmp_path: Path, version: int) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    live_long_ago(one, version)
    other.write_bytes(one.read_bytes())

    with closing(History(one, now)) as first, closing(History(other, now)) as second:
        had = first.lines()
        gain = first.unite(second.lines())
        assert (0, 0) == (gain.sessions, gain.other)
        assert had == first.lines()


def test_two_processes_that_begin_a_history_together_begin_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(path)) as other:
        assert 0 == schema.version(other)
        schema.migrate(one, path)
        # What the other one still believes.
        believed, real = [0, 0], schema.version
        monkeypatch.setattr(
            schema, "version", lambda one: believed.pop() if believed else real(one)
        )

        schema.migrate(other, path)

        assert len(schema.MIGRATIONS) == schema.version(other)


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_what_an_older_deskbreak_has_open_is_left_alone(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.db"
    live_long_ago(path, version)

    with (
        closing(History(path, now, is_shared=True)) as history,
        pytest.raises(HistoryRefused, match="Quit that one"),
    ):
        history.unite([])

    with closing(sqlite3.connect(path)) as old:
        assert version == schema.version(old)


def test_a_history_that_a_running_deskbreak_has_not_begun_is_begun(tmp_path: Path) -> None:
    with closing(History(tmp_path / "history.db", now, is_shared=True)) as history:
        history.unite([])

        assert () == history.sessions(5)


def test_a_version_has_rows_here() -> None:
    assert [*VERSIONS] == [*ROWS]


def test_a_migration_killed_half_way_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    live_long_ago(path, 1)
    with closing(sqlite3.connect(path)) as old:
        # What a kill leaves: some steps are done, the others are not.
        schema.migrate(old, None, schema.MIGRATIONS[:2])

    with closing(History(path, now)) as history:
        assert 2 == len(history.sessions_of(FRIDAY))
