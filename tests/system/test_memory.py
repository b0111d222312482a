"""What a session took is given back, and never in the middle of another one."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from deskbreak.system.memory import Tidying, give_back

BLOCK = 1000
BLOCKS = 60_000
KEPT = 100


class Ring:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _no_chance() -> Iterator[None]:
    """Nothing is collected by chance."""
    gc.disable()
    yield
    gc.enable()


def circle() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


def test_what_refers_to_itself_is_freed() -> None:
    left = circle()
    assert left() is not None

    give_back()

    assert left() is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has malloc_trim and /proc")
def test_free_pages_go_back_to_the_system() -> None:
    before = resident()
    blocks = [bytearray(BLOCK) for _ in range(BLOCKS)]
    most = resident()
    # Those that stay are spread over the heap, so that it cannot shrink from its end.
    kept = blocks[::KEPT]
    del blocks

    give_back()

    assert len(kept) == BLOCKS // KEPT
    assert resident() - before < (most - before) / 2


def test_it_is_done_after_a_while(qtbot: QtBot) -> None:
    left = circle()
    tidying = Tidying(lambda: False, after=timedelta())

    tidying.soon()

    assert left() is not None
    qtbot.waitUntil(lambda: left() is None)


def test_a_session_that_runs_by_then_is_not_disturbed(qtbot: QtBot) -> None:
    left, asked = circle(), list[bool]()

    def is_busy() -> bool:
        asked.append(True)
        return True

    tidying = Tidying(is_busy, after=timedelta())

    tidying.soon()

    qtbot.waitUntil(lambda: bool(asked))
    assert left() is not None
    assert not tidying.findChildren(QTimer)[0].isActive()
