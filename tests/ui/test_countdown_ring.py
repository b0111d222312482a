from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QFontMetricsF

from deskbreak.data import resources
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.theme import Theme, exact_font


@pytest.mark.parametrize("side", [86, 100, 150, 260, 500])
def test_what_is_counted_is_written_in_full(qapp: object, side: int) -> None:
    del qapp
    theme = Theme.of(resources.theme("light"))
    ring = CountdownRing(theme)
    ring.resize(side, side)
    ring.show_count("4", "gp", 0.0)
    picture = ring.grab().toImage()

    middle, written = side // 2, side // 4  # the ring itself is further out
    columns = range(middle - written, middle + written)
    muted = theme.muted.lightness() + 40
    rows = [
        y
        for y in range(side * 5 // 8, side - 8)
        if any(picture.pixelColor(x, y).lightness() < muted for x in columns)
    ]

    small = exact_font(10)
    small.setPixelSize(max(12, round(side * (1 - 4 * 0.062) * 0.082)))
    tall = QFontMetricsF(small).tightBoundingRect("gp").height()
    assert len(rows) >= tall - 2


@pytest.mark.parametrize("side", [86, 100, 150])
def test_a_long_word_stays_inside_the_ring(qapp: object, side: int) -> None:
    del qapp
    ring = CountdownRing(Theme.of(resources.theme("light")))
    ring.resize(side, side)
    pictures = []
    for caption in (" ", "Sekunden"):
        ring.show_count("5", caption, 0.0)
        pictures.append(ring.grab().toImage())

    bare, written = pictures
    inside = side * (0.5 - 1.5 * 0.062)
    outside = [
        (x, y)
        for x in range(side)
        for y in range(side)
        if math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2) > inside
    ]
    assert bare != written
    assert [] == [at for at in outside if bare.pixel(*at) != written.pixel(*at)]
