"""People at a desk, at the points that the planner's laws are about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from coverage import Coverage

from deskbreak.domain.plan import Phase, Quiet, Surroundings, TypingPaused
from tests.domain.person import MINUTE, SECOND, Person


@pytest.fixture(scope="module")
def uncounted() -> Iterator[None]:
    """No counting of coverage where it would take five times as long and add nothing."""
    coverage = Coverage.current()
    if coverage is not None:
        coverage.stop()
    yield
    if coverage is not None:
        coverage.start()


@pytest.fixture
def person() -> Person:
    """Somebody who has just begun."""
    return Person()


@pytest.fixture
def due() -> Person:
    """Somebody whose micro break is due and who is typing."""
    due = Person()
    due.after(30 * MINUTE)
    assert due.plan.awaits_typing_pause
    return due


@pytest.fixture
def deferred() -> Person:
    """Somebody whose micro break is due while they do not want to be disturbed."""
    deferred = Person()
    deferred.around = Surroundings(Quiet.DO_NOT_DISTURB)
    deferred.after(30 * MINUTE)
    assert deferred.plan.deferred is not None
    return deferred


@pytest.fixture
def asked(due: Person) -> Person:
    """Somebody who is being prompted."""
    due.hear(TypingPaused())
    assert due.plan.phase is Phase.PROMPTING
    return due


@pytest.fixture
def moving(asked: Person) -> Person:
    """Somebody whose session began by itself."""
    asked.after(20 * SECOND)
    assert asked.plan.phase is Phase.SESSION
    return asked
