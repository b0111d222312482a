"""Idleness as a real X server tells it."""

from __future__ import annotations

import os
import signal
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
    process = bare_screen.spawn(sys.executable, str(PROBE), "pauses", "40", name="probe")

    def typed() -> bool:
        bare_screen.press("a")
        glance(0.2)
        return process.poll() is not None

    until(typed, 30, "the fortieth typing pause")
    heard = bare_screen.log("probe").read_text(encoding="utf-8").split()
    assert "40" == heard[-1]
    assert "XSync" in heard


def test_without_xsync_the_screen_saver_extension_is_asked(bare_screen: Screen) -> None:
    process = bare_screen.spawn(
        *(sys.executable, str(PROBE), "--only", "XScreenSaver", "follow", "4", "1.2"),
        name="probe",
    )
    log = bare_screen.log("probe")

    until(lambda: "\nidle" in log.read_text(encoding="utf-8"), 10, "idleness")
    bare_screen.press("a")

    assert 0 == process.wait(10)
    lines = log.read_text(encoding="utf-8").splitlines()
    words = [line.split()[0] for line in lines if not line.startswith("INFO")]
    assert ["settled", "paused", "idle", "paused", "back"] == words


def test_when_the_server_goes_away_breaks_follow_the_clock(bare_screen: Screen) -> None:
    process = bare_screen.spawn(
        *(sys.executable, str(PROBE), "--only", "XScreenSaver", "follow", "4", "1.2"),
        name="probe",
    )
    log = bare_screen.log("probe")

    until(lambda: "\nidle" in log.read_text(encoding="utf-8"), 10, "idleness")
    for pid in bare_screen.pids():
        if "Xvfb\n" == Path(f"/proc/{pid}/comm").read_text(encoding="utf-8"):
            os.kill(pid, signal.SIGTERM)

    assert 0 == process.wait(10)
    words = log.read_text(encoding="utf-8")
    assert "settled none" in words
    assert 1 == words.count("breaks follow the clock (XScreenSaver: the X display is gone)")
    assert "Traceback" not in words
