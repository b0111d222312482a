"""A year of days at the desk, of people of different habits, in the world of `deskbreak simulate`.

The engine and the planner are those of the program. Everything that happens is drawn from a seed,
which is reported with the time that the year took.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from coverage import Coverage

from deskbreak.simulation.words import PLAIN
from tests.domain.diary import PEOPLE, Diary, Habits
from tests.domain.witness import Witness


@pytest.fixture
def uncounted() -> Iterator[None]:
    """No counting of coverage: a year takes five times as long with it, and adds nothing to it."""
    coverage = Coverage.current()
    if coverage is not None:
        coverage.stop()
    yield
    if coverage is not None:
        coverage.start()


def test_nothing_that_can_happen_is_left_out() -> None:
    assert set(PLAIN) == set().union(*(habits.sees for habits in PEOPLE))


@pytest.mark.usefixtures("uncounted")
@pytest.mark.parametrize("habits", PEOPLE, ids=lambda habits: habits.name)
def test_a_year_keeps_the_laws(habits: Habits, tell: Callable[[str], None]) -> None:
    year = Diary(habits).scenario()
    witness = Witness(year)
    started, worked = time.perf_counter(), time.process_time()

    witness.run()

    took, work = time.perf_counter() - started, time.process_time() - worked
    counted = Counter(entry.event for entry in witness.seen)
    tell(
        f"a year of a {habits.name} (seed {habits.seed}): {took:.1f} s, of which"
        f" {work:.1f} s of processor time; {len(year.deeds)} things done,"
        f" {counted['due']} due, {counted['prompted']} prompted,"
        f" {counted['ended']} sessions, {counted['natural']} natural breaks"
    )
    assert counted["due"] > 1000
    assert habits.sees <= counted.keys()
    assert all(entry.reason in PLAIN[entry.event] for entry in witness.seen)
