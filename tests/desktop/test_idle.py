"""Idleness as a real X server tells it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, until

PROBE = Path(__file__).with_name("idle_probe.py")


@pytest.fixture
def bare_screen() -> Iterator[Screen]:
    with Screen(None) as screen:
        yield screen


def test_no_typing_pause_goes_unheard(bare_screen: Screen) -> None:
    process = bare_screen.spawn(sys.executable, str(PROBE), "40", name="probe")

    def typed() -> bool:
        bare_screen.press("a")
        glance(0.2)
        return process.poll() is not None

    until(typed, 30, "the fortieth typing pause")
    assert "40" == bare_screen.log("probe").read_text(encoding="utf-8").split()[-1]
