from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system import display
from deskbreak.system.clock import SystemClock
from deskbreak.system.display import display_refusal
from deskbreak.system.here import IS_LINUX
from deskbreak.system.no_idle import NoIdle

pytestmark = pytest.mark.skipif(not IS_LINUX, reason="other systems always have a display")


def test_without_any_display_one_sentence_says_so() -> None:
    assert display_refusal({}) == (
        "deskbreak needs a desktop: neither DISPLAY nor WAYLAND_DISPLAY is set."
    )


def test_a_display_that_does_not_answer_is_named() -> None:
    said = display_refusal({"DISPLAY": ":4711"})

    assert said == "deskbreak needs a desktop: the display :4711 does not answer."


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_missing_library", lambda: "libxcb-cursor.so.0 is missing")

    said = display_refusal({"DISPLAY": ":0"})

    assert said is not None
    assert "libxcb-cursor.so.0 is missing" in said


def test_a_platform_without_windows_needs_no_display() -> None:
    assert display_refusal({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_a_compositor_that_is_gone_is_no_display() -> None:
    said = display_refusal({"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"})

    assert said is not None


class Listener:
    def __init__(self) -> None:
        self.pauses = 0

    def went_idle(self, since: object) -> None: ...

    def came_back(self) -> None: ...

    def typing_paused(self) -> None:
        self.pauses += 1


def test_without_idle_detection_every_moment_is_good(qtbot: QtBot) -> None:
    source, listener = NoIdle(), Listener()
    source.listen(listener, timedelta(seconds=60))
    source.await_typing_pause(timedelta(seconds=5))
    qtbot.waitUntil(lambda: listener.pauses == 1)
    source.await_typing_pause(timedelta(seconds=5))
    source.await_typing_pause(None)
    source.close()

    assert listener.pauses == 1


def test_a_faster_clock_runs_faster_and_waits_less() -> None:
    clock, usual = SystemClock(pace=1000), SystemClock()
    begun = clock.awake(), usual.awake()
    while usual.awake() - begun[1] < timedelta(milliseconds=2):
        pass

    assert clock.awake() - begun[0] > 100 * (usual.awake() - begun[1]) > timedelta()
    assert timedelta(milliseconds=60) == clock.real(timedelta(minutes=1))
    assert timedelta(minutes=1) == usual.real(timedelta(minutes=1))
