"""The outlines of ellipses that are joined, two by two, as few and as short as can be.

For every direction a rim has the point of an ellipse that lies furthest that way, and how far it
is. The hull of some ellipses is the furthest of their points, direction by direction, and needs
no sorting. Filling is dearest where outlines overlap, so one outline stands for many links:

- three ellipses that are all joined have the outline of their hull;
- what is joined one after the other is gone round as a whole, along one side and back along the
  other. At the inside of a bend that outline crosses itself; the small piece that it then goes
  round twice belongs to the area anyway.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from deskbreak.domain.geometry import Flat

Loop = tuple[Flat, ...]
Disc = tuple[float, float, float, float, float]
"""An ellipse: its centre, and the symmetric matrix that takes a direction to its outline."""

Rim = list[tuple[float, float, float]]
"""For every direction the furthest point, and how far it is."""

Links = tuple[tuple[int, int], ...]
Span = tuple[int, int]
"""The directions from the first to before the second one, counter-clockwise."""


@lru_cache(maxsize=16)
def _directions(count: int) -> tuple[Flat, ...]:
    """All directions twice over, so that every span of them is in one piece."""
    angles = [math.tau * step / count for step in range(count)]
    return tuple((math.cos(angle), math.sin(angle)) for angle in angles) * 2


@lru_cache(maxsize=64)
def _pieces(links: Links) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]]:
    """The threes that are all joined, and the chains that are left."""
    joined = {frozenset(link) for link in links}
    numbers = sorted({number for link in links for number in link})
    threes = tuple(
        three
        for three in combinations(numbers, 3)
        if all(frozenset(pair) in joined for pair in combinations(three, 2))
    )
    inside = {frozenset(pair) for three in threes for pair in combinations(three, 2)}
    chains: list[list[int]] = []
    for first, last in links:
        if frozenset((first, last)) in inside:
            continue
        if chains and chains[-1][-1] == first != last:
            chains[-1].append(last)
        else:
            chains.append([first] if first == last else [first, last])
    return threes, tuple(tuple(chain) for chain in chains)


class Outlines:
    """The outlines of some ellipses, in so many directions."""

    __slots__ = ("_count", "_discs", "_rims")

    def __init__(self, discs: Sequence[Disc], count: int) -> None:
        self._discs = discs
        self._count = count
        self._rims: dict[int, Rim] = {}

    def around(self, links: Links) -> tuple[Loop, ...]:
        """Outlines, all the same way round, whose union is everything that is linked."""
        threes, chains = _pieces(links)
        found = [self._hull(three) for three in threes]
        for chain in chains:
            found += self._chain(chain)
        return tuple(found)

    def _rim(self, number: int) -> Rim:
        rim = self._rims.get(number)
        if rim is None:
            rim = self._rims[number] = self._found_rim(number)
        return rim

    def _found_rim(self, number: int) -> Rim:
        x, y, xx, xy, yy = self._discs[number]
        directions = _directions(self._count)[: self._count]
        if xx == yy and not xy:
            # Most solids are balls, and a ball is round from everywhere.
            r = math.sqrt(xx)
            return [(x + r * u, y + r * v, x * u + y * v + r) for u, v in directions]
        rim = []
        for u, v in directions:
            a, b = xx * u + xy * v, xy * u + yy * v
            size = math.sqrt(u * a + v * b)
            rim.append((x + a / size, y + b / size, x * u + y * v + size))
        return rim

    def _hull(self, numbers: Sequence[int]) -> Loop:
        rims = [self._rim(number) for number in numbers]
        furthest = rims[0]
        for rim in rims[1:]:
            furthest = [a if a[2] >= b[2] else b for a, b in zip(furthest, rim, strict=True)]
        return tuple([(x, y) for x, y, _ in furthest])

    def _chain(self, numbers: Sequence[int]) -> list[Loop]:
        if len(numbers) == 1:
            return [self._hull(numbers)]
        spans = []
        for first, last in pairwise(numbers):
            span = self._span(first, last)
            if span is None:
                # One is inside the other, or they cross: there is no way along two sides.
                return [self._hull(pair) for pair in pairwise(numbers)]
            spans.append(span)
        return [self._round(numbers, spans)]

    def _span(self, first: int, last: int) -> Span | None:
        """The directions in which the last one reaches further than the first one."""
        a, b = self._discs[first], self._discs[last]
        if a[2] == a[4] and b[2] == b[4] and not a[3] and not b[3]:
            return self._span_of_balls(a, b)
        ends = zip(self._rim(first), self._rim(last), strict=True)
        further = [one[2] < other[2] for one, other in ends]
        starts = [k for k, is_further in enumerate(further) if is_further and not further[k - 1]]
        if len(starts) != 1:
            return None
        start = starts[0]
        return (start, (start + sum(further)) % self._count)

    def _span_of_balls(self, a: Disc, b: Disc) -> Span | None:
        x, y = b[0] - a[0], b[1] - a[1]
        apart, less = math.hypot(x, y), math.sqrt(a[2]) - math.sqrt(b[2])
        if apart <= abs(less):
            return None
        middle, half, step = math.atan2(y, x), math.acos(less / apart), math.tau / self._count
        start, end = math.ceil((middle - half) / step), math.floor((middle + half) / step) + 1
        if not 0 < end - start < self._count:
            return None
        return (start % self._count, end % self._count)

    def _round(self, numbers: Sequence[int], spans: Sequence[Span]) -> Loop:
        """Along one side from the first to the last, and back along the other."""
        loop: list[Flat] = []
        last = len(spans)
        for place in range(1, last):
            loop += self._bend(numbers[place], *self._sides(spans, place))
        loop += self._arc(numbers[last], *spans[-1])
        for place in range(last - 1, 0, -1):
            there, back = self._sides(spans, place)
            loop += self._bend(numbers[place], back, there)
        start, end = spans[0]
        return (*loop, *self._arc(numbers[0], end, start))

    @staticmethod
    def _sides(spans: Sequence[Span], place: int) -> tuple[Span, Span]:
        """What one inside a chain has of its outline on the way there, and on the way back."""
        before, behind = spans[place - 1], spans[place]
        return (before[0], behind[0]), (behind[1], before[1])

    def _bend(self, number: int, side: Span, other: Span) -> list[Flat]:
        """One side of one inside a chain; at the inside of a bend two points are enough.

        Where the chain folds back onto itself neither side is the inside.
        """
        around, across = ((end - start) % self._count for start, end in (side, other))
        most = self._count * 3 // 4
        if around and (around <= most or across > most):
            return self._arc(number, *side)
        start, before = side[0], (side[1] - 1) % self._count
        return self._arc(number, start, start + 1) + self._arc(number, before, before + 1)

    def _arc(self, number: int, start: int, end: int) -> list[Flat]:
        size = (end - start) % self._count
        rim = self._rims.get(number)
        if rim is None:
            # A ball: every other one was asked for its rim when its span was looked for.
            x, y, xx, _, _ = self._discs[number]
            r = math.sqrt(xx)
            return [
                (x + r * u, y + r * v) for u, v in _directions(self._count)[start : start + size]
            ]
        stop = start + size
        part = rim[start:stop] + rim[: max(stop - self._count, 0)]
        return [(x, y) for x, y, _ in part]
