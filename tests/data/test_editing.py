from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.data.history import History
from deskbreak.domain.breaks import Instant
from deskbreak.domain.records import Mark, Origin, SessionRecord
from tests.data.test_history import FRIDAY, NOW, now, session

DAY = timedelta(days=1)


def later(minutes: int) -> Instant:
    return replace(NOW, wall=NOW.wall + timedelta(minutes=minutes))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with closing(History(tmp_path / "history.db", now)) as opened:
        yield opened


def longer(record: SessionRecord, minutes: int) -> SessionRecord:
    return replace(session(record.started), done=timedelta(minutes=minutes))


def test_a_session_away_from_the_desk_counts_and_is_marked(history: History) -> None:
    history.add_away_session(session())

    (told,) = history.sessions_of(FRIDAY)
    assert (Origin.AWAY, True) == (told.origin, told.is_edited)
    assert history.days(FRIDAY, FRIDAY)[0].kept


def test_a_correction_takes_the_place_of_a_session_which_is_kept(history: History) -> None:
    written = session()
    said = longer(written, 3)
    history.add_session(written)

    edit = history.correct(written.identifier, said, later(5))

    said = replace(said, origin=Origin.CORRECTED)
    assert (said,) == history.sessions_of(FRIDAY) == history.sessions(5)
    assert timedelta(minutes=3) == history.days(FRIDAY, FRIDAY)[0].moved
    assert (written,) == history.guided(FRIDAY)
    (told,) = history.edits(FRIDAY)
    assert (edit, written, said) == (told.identifier, told.original, told.replacement)
    assert (True, False, later(5)) == (told.holds, told.is_undone, told.at)


def test_a_removed_session_counts_nowhere_and_is_kept(history: History) -> None:
    written = session()
    history.add_session(written)

    history.remove(written.identifier, later(5))

    assert ((), (), (), ()) == (
        history.sessions_of(FRIDAY),
        history.sessions(5),
        history.days(FRIDAY, FRIDAY),
        history.moved(FRIDAY, FRIDAY),
    )
    assert (written, None) == (
        history.edits(FRIDAY)[0].original,
        history.edits(FRIDAY)[0].replacement,
    )


def test_undoing_brings_back_what_counted_before(history: History) -> None:
    written = session()
    said = longer(written, 3)
    history.add_session(written)
    history.correct(written.identifier, said, later(1))
    removal = history.remove(said.identifier, later(2))
    removed = history.sessions_of(FRIDAY)

    history.undo(removal, later(3))
    after_undo = history.sessions_of(FRIDAY)
    history.undo(history.edits(FRIDAY)[0].identifier, later(4))

    assert () == removed
    assert [said.identifier] == [one.identifier for one in after_undo]
    assert (written,) == history.sessions_of(FRIDAY)
    assert [True, True] == [edit.is_undone for edit in history.edits(FRIDAY)]


def test_of_several_corrections_the_last_holds(history: History) -> None:
    written = session()
    first, second = longer(written, 2), longer(written, 3)
    history.add_session(written)
    history.correct(written.identifier, first, later(1))

    history.correct(first.identifier, second, later(2))

    assert [second.identifier] == [one.identifier for one in history.sessions_of(FRIDAY)]
    assert [False, True] == [edit.holds for edit in history.edits(FRIDAY)]
    assert {written.identifier} == {edit.original.identifier for edit in history.edits(FRIDAY)}


def test_a_correction_can_move_a_session_to_another_day(history: History) -> None:
    written = session()
    history.add_session(written)
    moved = replace(session(), day=FRIDAY - DAY)

    history.correct(written.identifier, moved, later(1))

    assert [FRIDAY - DAY] == [day.day for day in history.days(FRIDAY - DAY, FRIDAY)]
    assert 1 == len(history.edits(FRIDAY)) == len(history.edits(FRIDAY - DAY))


def test_what_was_for_an_empty_chair_can_be_corrected(history: History) -> None:
    alone = replace(session(), credited=False)
    history.add_session(alone)

    history.correct(alone.identifier, longer(alone, 1), later(1))

    assert history.days(FRIDAY, FRIDAY)[0].kept


def test_edits_that_cannot_be_written_count_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    written = session()
    with closing(History(tmp_path / "file" / "history.db", now)) as history:
        history.add_session(written)
        history.remove(written.identifier, later(1))
        history.mark_day(FRIDAY, Mark.SICK, later(1))

        assert () == history.sessions_of(FRIDAY)
        assert {FRIDAY: Mark.SICK} == history.marks(FRIDAY, FRIDAY)
        (tmp_path / "file").unlink()
        history.flush()

        assert "" == history.trouble
        assert () == history.sessions_of(FRIDAY)
        assert (written,) == history.guided(FRIDAY)


def test_the_last_mark_of_a_day_holds(history: History) -> None:
    days = [FRIDAY + DAY * number for number in range(3)]
    history.mark_days(days, Mark.HOLIDAY, later(0))
    history.mark_day(days[1], Mark.SICK, later(1))
    history.mark_day(days[2], None, later(2))

    assert {days[0]: Mark.HOLIDAY, days[1]: Mark.SICK} == history.marks(days[0], days[2])
    assert {} == history.marks(days[2], days[2] + DAY)
