from __future__ import annotations

from datetime import timedelta

import pytest

from deskbreak.domain.cost import Cost, day_cost, usual_length
from tests.domain.shipped import shipped

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("interval", "rest_every", "cost"),
    [
        (20, 3, Cost(13, 6, 37 * MINUTE)),
        (30, 2, Cost(7, 6, 31 * MINUTE)),
        (45, 2, Cost(4, 4, 20 * MINUTE)),
        (90, 1, Cost(0, 4, 16 * MINUTE)),
    ],
)
def test_a_rhythm_costs_its_breaks(interval: int, rest_every: int, cost: Cost) -> None:
    assert cost == day_cost(interval * MINUTE, rest_every, MINUTE, 4 * MINUTE)


def test_the_shipped_routines_last_as_long_as_breaks_should() -> None:
    routines = tuple(shipped().routines.values())

    assert MINUTE <= usual_length(routines, "micro") <= 1.5 * MINUTE
    assert 3 * MINUTE <= usual_length(routines, "standard") <= 5 * MINUTE


def test_without_routines_nothing_lasts() -> None:
    assert timedelta() == usual_length((), "micro")
