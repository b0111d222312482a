from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from deskbreak.data import schema
from deskbreak.data.history import History, HistoryRefused
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import EventRecord, SessionRecord
from deskbreak.domain.session import Ending, Move
from deskbreak.domain.streak import DayRecord
from deskbreak.domain.weeks import Moved

BERLIN = timedelta(hours=1)
NOW = Instant(datetime(2026, 11, 20, 10, 2, tzinfo=UTC), timedelta(), BERLIN)
FRIDAY = date(2026, 11, 20)
MOVES = (
    Move("neck-tilt", Side.LEFT, timedelta(seconds=20), timedelta(seconds=20), 1),
    Move("neck-tilt", Side.RIGHT, timedelta(seconds=20), timedelta(seconds=12.5), 0),
)
ENOUGH = 25


def now() -> Instant:
    return NOW


def session(started: Instant = NOW, outcome: Outcome = Outcome.TAKEN) -> SessionRecord:
    return SessionRecord(
        identifier=str(uuid4()),
        kind=BreakKind.MICRO,
        routine="neck-quick",
        started=started,
        ended=replace(started, wall=started.wall + timedelta(seconds=70)),
        day=started.day(),
        outcome=outcome,
        planned=timedelta(seconds=40),
        done=timedelta(seconds=32.5),
        moves=MOVES,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "history.db"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with closing(History(path, now)) as opened:
        yield opened


def test_nothing_is_opened_before_it_is_needed(path: Path, history: History) -> None:
    assert not path.exists()


def test_a_session_comes_back_as_it_was(history: History, path: Path) -> None:
    written = replace(session(), by_hand=True, hurt=True)

    history.add_session(written)
    history.close()

    with closing(History(path, now)) as again:
        assert (written,) == again.sessions(10)


def test_how_a_move_ended_comes_back(history: History, path: Path) -> None:
    moves = tuple(replace(MOVES[0], ended=ended) for ended in (None, *Ending))

    history.add_session(replace(session(), moves=moves))
    history.close()

    with closing(History(path, now)) as again:
        assert moves == again.sessions(1)[0].moves


def test_the_latest_sessions_come_first(history: History) -> None:
    sessions = [session(replace(NOW, wall=NOW.wall + timedelta(hours=hours))) for hours in range(4)]
    for written in sessions[2:] + sessions[:2]:
        history.add_session(written)

    assert (sessions[3], sessions[2]) == history.sessions(2)


def test_a_session_written_twice_is_one(history: History) -> None:
    written = session()

    history.add_session(written)
    history.add_session(written)

    assert (written,) == history.sessions(10)
    assert 1 == history.days(FRIDAY, FRIDAY)[0].sessions


def test_a_day_adds_up_its_sessions_and_its_desk_time(history: History) -> None:
    history.add_session(session())
    history.add_session(session(outcome=Outcome.PARTIAL))
    history.add_desk_time(FRIDAY, timedelta(minutes=30))
    history.add_desk_time(FRIDAY, timedelta(minutes=12))
    history.add_desk_time(FRIDAY - timedelta(days=1), timedelta(minutes=5))

    assert (
        DayRecord(FRIDAY - timedelta(days=1), desk=timedelta(minutes=5)),
        DayRecord(FRIDAY, timedelta(seconds=65), sessions=1, kept=True, desk=timedelta(minutes=42)),
    ) == history.days(FRIDAY - timedelta(days=7), FRIDAY)


def test_days_outside_the_span_are_left_out(history: History) -> None:
    history.add_session(session())
    history.add_desk_time(FRIDAY, timedelta(minutes=30))

    assert () == history.days(FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=9))


def test_a_partial_session_does_not_keep_the_day(history: History) -> None:
    history.add_session(session(outcome=Outcome.PARTIAL))

    assert [(False, 0)] == [(day.kept, day.sessions) for day in history.days(FRIDAY, FRIDAY)]


def test_this_hurts_keeps_the_day(history: History) -> None:
    history.add_session(replace(session(outcome=Outcome.PARTIAL), hurt=True))

    assert [True] == [day.kept for day in history.days(FRIDAY, FRIDAY)]


def test_a_session_for_an_empty_chair_counts_once_it_is_confirmed(history: History) -> None:
    alone = replace(session(), credited=False)
    history.add_session(alone)
    before = (history.days(FRIDAY, FRIDAY), history.sessions(5), history.moved(FRIDAY, FRIDAY))

    history.confirm(alone.identifier, NOW)
    history.confirm(alone.identifier, NOW)

    assert ((), (), ()) == before
    assert [True] == [day.kept for day in history.days(FRIDAY, FRIDAY)]
    assert (replace(alone, credited=True),) == history.sessions(5)


def test_time_moved_is_summed_by_day_exercise_and_side(history: History) -> None:
    history.add_session(session())
    history.add_session(session())

    assert {
        Moved(FRIDAY, "neck-tilt", timedelta(seconds=40), Side.LEFT),
        Moved(FRIDAY, "neck-tilt", timedelta(seconds=25), Side.RIGHT),
    } == set(history.moved(FRIDAY, FRIDAY))


def test_a_session_before_four_belongs_to_the_day_before(history: History) -> None:
    early = replace(NOW, wall=datetime(2026, 11, 20, 2, 59, 50, tzinfo=UTC))
    history.add_session(session(early))

    assert [FRIDAY - timedelta(days=1)] == [day.day for day in history.days(date.min, date.max)]


def test_the_day_is_the_one_where_the_person_was(history: History) -> None:
    in_tokyo = replace(
        NOW, wall=datetime(2026, 11, 20, 20, 0, tzinfo=UTC), offset=timedelta(hours=9)
    )
    history.add_session(session(in_tokyo))

    (written,) = history.sessions(1)
    assert (FRIDAY + timedelta(days=1), timedelta(hours=9)) == (written.day, written.started.offset)


def test_events_come_back_in_order(history: History) -> None:
    prompted = EventRecord(NOW, FRIDAY, "prompted", "due", BreakKind.REST)
    paused = EventRecord(NOW, FRIDAY, "paused", "asked", lasts=timedelta(minutes=30))

    history.note(prompted)
    history.note(paused)

    assert (prompted, paused) == history.events(FRIDAY)
    assert () == history.events(FRIDAY + timedelta(days=1))


def test_events_are_forgotten_after_ninety_days(history: History, path: Path) -> None:
    for back in (90, 91):
        day = FRIDAY - timedelta(days=back)
        history.note(EventRecord(NOW, day, "prompted", "due"))
    history.close()

    with closing(History(path, now)) as again:
        assert [1, 0] == [len(again.events(FRIDAY - timedelta(days=back))) for back in (90, 91)]


def test_the_sessions_of_a_day_are_all_that_began_on_it(history: History) -> None:
    later = replace(NOW, wall=NOW.wall + timedelta(hours=1))
    first = replace(session(), credited=False)
    second = replace(session(later), identifier="second")
    other = replace(session(), identifier="other", day=FRIDAY - timedelta(days=1))
    for one in (first, second, other):
        history.add_session(one)

    told = history.sessions_of(FRIDAY)

    assert [first.identifier, "second"] == [one.identifier for one in told]
    assert [False, True] == [one.credited for one in told]
    history.confirm(first.identifier, NOW)
    assert history.sessions_of(FRIDAY)[0].credited


def test_the_pauses_before_a_day_are_known(history: History) -> None:
    days = [FRIDAY - timedelta(days=back) for back in (30, 2, 1, 0)]
    for number, (day, what) in enumerate(
        zip(days, ("pause", "resume", "prompt", "pause"), strict=True)
    ):
        history.note(EventRecord(NOW, day, what, str(number)))

    assert ["0", "1"] == [event.why for event in history.pauses_before(FRIDAY)]
    assert history.pauses_before(days[0]) == ()


def test_days_are_found_by_index(history: History, path: Path) -> None:
    history.open()
    with closing(sqlite3.connect(path)) as connection:
        plans = [
            connection.execute(
                f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE day = ?",  # noqa: S608
                ("2026-11-20",),
            ).fetchone()[3]
            for table in ("sessions", "desk_time", "events")
        ]

    assert all("SEARCH" in plan and "_by_day" in plan for plan in plans)


def test_every_commit_reaches_the_disk(history: History) -> None:
    history.open()
    connection = history._file.connection

    assert connection is not None
    assert ["wal", 2, 1] == [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    ]


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from deskbreak.data.history import History
from tests.data.test_history import now, session
history = History(Path(sys.argv[1]), now)
while True:
    written = session()
    history.add_session(written)
    assert not history.trouble
    print(written.identifier, flush=True)
"""


def test_no_finished_session_is_lost_to_a_kill(path: Path) -> None:
    acknowledged: list[str] = []
    for kills in range(ENOUGH):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as writer:
            assert writer.stdout is not None
            acknowledged += [writer.stdout.readline().strip() for _ in range(1 + kills * 7 % 20)]
            writer.send_signal(signal.SIGKILL)
            acknowledged += writer.stdout.read().split("\n")[:-1]

    with closing(History(path, now)) as survived:
        sessions = survived.sessions(10_000)

    assert ENOUGH < len(acknowledged)
    assert set() == set(acknowledged) - {written.identifier for written in sessions}
    assert {MOVES} == {written.moves for written in sessions}
    assert "" == survived.notice


def test_an_older_history_is_copied_and_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as older:
        schema.migrate(older, path, schema.MIGRATIONS[:1])
        older.execute("INSERT INTO desk_time (day, seconds) VALUES ('2026-11-20', 60)")
        older.commit()

    with closing(History(path, now)) as history:
        history.note(EventRecord(NOW, FRIDAY, "prompted", "due"))
        assert (DayRecord(FRIDAY, desk=timedelta(minutes=1)),) == history.days(FRIDAY, FRIDAY)
        assert "" == history.trouble

    copied = path.with_name(f"history.before-{len(schema.MIGRATIONS)}.db")
    with closing(sqlite3.connect(copied)) as copy:
        assert 1 == schema.version(copy)
        assert [(60,)] == copy.execute("SELECT seconds FROM desk_time").fetchall()


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    broken = (*schema.MIGRATIONS, "CREATE TABLE half (a); SELECT no_such_function();")
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as older:
        schema.migrate(older, path)
    with closing(sqlite3.connect(path)) as opened, pytest.raises(sqlite3.OperationalError):
        schema.migrate(opened, path, broken)

    with closing(sqlite3.connect(path)) as again:
        tables = again.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall()
        assert ([], len(schema.MIGRATIONS)) == (tables, schema.version(again))


def test_a_new_history_is_not_copied(history: History, path: Path) -> None:
    history.open()

    assert [] == [entry.name for entry in path.parent.iterdir() if "before" in entry.name]


def test_a_newer_history_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    with closing(History(path, now)) as history, pytest.raises(HistoryRefused) as refused:
        history.open()

    assert str(path) in str(refused.value)
    with closing(sqlite3.connect(path)) as newer:
        assert 99 == schema.version(newer)
    assert len(before) == path.stat().st_size


def test_what_cannot_be_written_is_remembered_and_written_later(
    path: Path, history: History
) -> None:
    path.parent.write_text("a file where the folder should be")
    first, second = session(), session()

    history.add_session(first)
    history.add_desk_time(FRIDAY, timedelta(minutes=3))
    assert str(path) in history.trouble
    assert (first,) == history.sessions(5)
    assert [timedelta(minutes=3)] == [day.desk for day in history.days(FRIDAY, FRIDAY)]

    path.parent.unlink()
    history.add_session(second)
    assert "" == history.trouble
    history.close()

    with closing(History(path, now)) as again:
        assert {first, second} == set(again.sessions(5))


@contextmanager
def full_disk() -> Iterator[None]:
    """No file grows any further."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_loses_nothing(path: Path, history: History) -> None:
    first, second = session(), replace(session(), routine="twist")
    history.add_session(first)

    with full_disk():
        history.add_session(second)
        assert str(path) in history.trouble
        assert {first, second} == set(history.sessions(5))

    history.flush()
    assert "" == history.trouble
    assert {first, second} == set(history.sessions(5))


def test_a_read_only_folder_is_still_read(path: Path) -> None:
    with closing(History(path, now)) as history:
        history.add_session(session())
    path.chmod(0o444)
    path.parent.chmod(0o555)
    if os.access(path.parent, os.W_OK):
        pytest.skip("root writes everywhere")

    with closing(History(path, now)) as history:
        history.add_session(session())
        assert 2 == len(history.sessions(5))
        assert str(path) in history.trouble
        path.parent.chmod(0o755)
        path.chmod(0o644)
        history.flush()
        assert "" == history.trouble
