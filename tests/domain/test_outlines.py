from __future__ import annotations

import math

from hypothesis import example, given
from hypothesis import strategies as st

from deskbreak.domain.geometry import Flat
from deskbreak.domain.outlines import Disc, Loop, Outlines

COUNT = 72
INNER = 0.85
"""An outline with so many corners may cut off what lies further out, as a share of the size;
the long flat side of an ellipse loses most."""
WAYS = [(math.cos(k * math.tau / 48), math.sin(k * math.tau / 48)) for k in range(48)]

places = st.floats(-1, 1).map(lambda value: round(value, 3))
sizes = st.floats(0.1, 0.6).map(lambda value: round(value, 3))
balls = st.builds(lambda x, y, r: (x, y, r * r, 0.0, r * r), places, places, sizes)


def tilted(x: float, y: float, wide: float, high: float, turn: float) -> Disc:
    c, s = math.cos(turn), math.sin(turn)
    a, b = wide * wide, high * high
    return (x, y, a * c * c + b * s * s, (a - b) * c * s, a * s * s + b * c * c)


discs = st.one_of(balls, st.builds(tilted, places, places, sizes, sizes, st.floats(0, 3)))


def winding(loop: Loop, point: Flat) -> int:
    """How often a loop goes round a point, counter-clockwise."""
    turns, (x, y) = 0, point
    for (ax, ay), (bx, by) in zip(loop, loop[1:] + loop[:1], strict=True):
        side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        if ay <= y < by and side > 0:
            turns += 1
        elif by <= y < ay and side < 0:
            turns -= 1
    return turns


def is_filled(loops: tuple[Loop, ...], point: Flat) -> bool:
    return any(0 != winding(loop, point) for loop in loops)


def spots(first: Disc, last: Disc, size: float) -> list[Flat]:
    """Points between two discs, none further out than a share of their size."""
    found = []
    for step in range(12):
        u, v = math.cos(step * math.tau / 12), math.sin(step * math.tau / 12)
        (ax, ay), (bx, by) = (
            (
                disc[0] + (disc[2] * u + disc[3] * v) / far * size,
                disc[1] + (disc[3] * u + disc[4] * v) / far * size,
            )
            for disc in (first, last)
            for far in (reach(disc, u, v) - disc[0] * u - disc[1] * v,)
        )
        found += [(ax + (bx - ax) * share, ay + (by - ay) * share) for share in (0.0, 0.4, 1.0)]
    return found


def reach(disc: Disc, u: float, v: float) -> float:
    x, y, xx, xy, yy = disc
    return x * u + y * v + math.sqrt(xx * u * u + 2 * xy * u * v + yy * v * v)


def is_inside(first: Disc, last: Disc, point: Flat) -> bool:
    return all(
        point[0] * u + point[1] * v <= max(reach(first, u, v), reach(last, u, v)) + 1e-3
        for u, v in WAYS
    )


@given(st.lists(discs, min_size=2, max_size=5))
@example(
    [
        (0.5, 0.0, 0.015625, 0.0, 0.015625),
        (0.0, 0.0, 0.25, 0.0, 0.25),
        (0.5, 0.0, 0.015625, 0.0, 0.015625),
    ]
)
def test_a_chain_fills_all_that_is_between_its_neighbours(chain: list[Disc]) -> None:
    links = tuple((number, number + 1) for number in range(len(chain) - 1))
    loops = Outlines(chain, COUNT).around(links)

    for first, last in links:
        for spot in spots(chain[first], chain[last], INNER):
            assert is_filled(loops, spot)


@given(st.lists(discs, min_size=1, max_size=5))
def test_a_chain_fills_nothing_else(chain: list[Disc]) -> None:
    links = tuple((number, number + 1) for number in range(len(chain) - 1)) or ((0, 0),)
    loops = Outlines(chain, COUNT).around(links)

    middles = [
        ((ax + bx) / 2, (ay + by) / 2)
        for loop in loops
        for (ax, ay), (bx, by) in zip(loop, loop[1:] + loop[:1], strict=True)
    ]
    for point in middles:
        assert any(is_inside(chain[a], chain[b], point) for a, b in links)


@given(st.lists(discs, min_size=3, max_size=3))
def test_three_that_are_all_joined_have_one_outline(three: list[Disc]) -> None:
    loops = Outlines(three, COUNT).around(((0, 1), (1, 2), (2, 0)))

    assert 1 == len(loops)
    for first, last in ((0, 1), (1, 2), (2, 0)):
        for spot in spots(three[first], three[last], INNER):
            assert is_filled(loops, spot)


@given(st.lists(discs, min_size=2, max_size=5))
def test_no_outline_goes_round_clockwise(chain: list[Disc]) -> None:
    links = tuple((number, number + 1) for number in range(len(chain) - 1))

    for loop in Outlines(chain, COUNT).around(links):
        for disc in chain:
            assert 0 <= winding(loop, (disc[0] + 1e-5, disc[1] + 1e-5))


def test_a_straight_limb_has_one_outline() -> None:
    limb = [(0.0, 0.3 * number, 0.01, 0.0, 0.01) for number in range(4)]

    assert 1 == len(Outlines(limb, 16).around(((0, 1), (1, 2), (2, 3))))


def test_a_disc_within_another_does_not_matter() -> None:
    large, small = (0.0, 0.0, 1.0, 0.0, 1.0), (0.1, 0.0, 0.01, 0.0, 0.01)

    assert Outlines([large], 16).around(((0, 0),)) == Outlines([large, small], 16).around(((0, 1),))


def test_a_ball_that_hardly_looks_out_of_another_is_gone_round_with_it() -> None:
    middle = math.tau / COUNT / 2
    place = (0.4001 * math.cos(middle), 0.4001 * math.sin(middle))
    large, small = (0.0, 0.0, 0.25, 0.0, 0.25), (*place, 0.01, 0.0, 0.01)

    loops = Outlines([large, small], COUNT).around(((0, 1),))

    assert all(is_filled(loops, spot) for spot in spots(large, small, INNER))
