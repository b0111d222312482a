"""What the calls of Windows and macOS mean; the calls themselves are stood in for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from deskbreak.system.here import IS_WINDOWS, NAME
from deskbreak.system.idle_macos import MacGauge
from deskbreak.system.idle_windows import LATEST_STAMP, TURN, WindowsGauge, passed
from deskbreak.system.unavailable import Unavailable

DAY = 86_400_000


class Ticks:
    def __init__(self, last_input: int | None, now: int) -> None:
        self._last_input = last_input
        self._now = now

    def last_input(self) -> int | None:
        return self._last_input

    def now(self) -> int:
        return self._now


def test_the_idle_time_is_what_has_been_counted_since_the_input() -> None:
    assert timedelta(seconds=75) == WindowsGauge(Ticks(1_000, 76_000)).idle()


def test_the_counter_may_begin_again_in_between() -> None:
    assert timedelta(seconds=75) == WindowsGauge(Ticks(TURN - 50_000, 25_000)).idle()


def test_an_input_that_is_stamped_a_moment_late_is_no_idle_time() -> None:
    assert timedelta() == WindowsGauge(Ticks(5_016, 5_000)).idle()
    assert timedelta() == WindowsGauge(Ticks(10, TURN - 6)).idle()


def test_without_an_answer_it_is_unavailable() -> None:
    with pytest.raises(Unavailable, match="does not say when the last input was"):
        WindowsGauge(Ticks(None, 1)).idle()


@given(since=some.integers(0, TURN - 1), idle=some.integers(0, TURN - LATEST_STAMP))
def test_any_length_is_found_from_any_start(since: int, idle: int) -> None:
    assert idle == passed(since, (since + idle) % TURN)


def test_a_month_without_input_is_a_month() -> None:
    assert 30 * DAY == passed(TURN - 1, 30 * DAY - 1)


def test_seconds_of_core_graphics_are_taken_as_they_are() -> None:
    assert timedelta(seconds=61.5) == MacGauge(lambda: 61.5).idle()


def test_an_input_in_the_future_is_no_idle_time() -> None:
    assert timedelta() == MacGauge(lambda: -0.25).idle()


@pytest.mark.parametrize("answer", [float("inf"), float("nan")])
def test_an_answer_that_is_no_length_is_none(answer: float) -> None:
    with pytest.raises(Unavailable, match="does not say when the last input was"):
        MacGauge(lambda: answer).idle()


@pytest.mark.skipif(IS_WINDOWS, reason="Windows has them")
def test_where_windows_is_missing_its_calls_are_unavailable() -> None:
    with pytest.raises(Unavailable, match="GetLastInputInfo: user32"):
        WindowsGauge()


@pytest.mark.skipif(NAME == "darwin", reason="macOS has it")
def test_where_macos_is_missing_its_call_is_unavailable() -> None:
    with pytest.raises(Unavailable, match=r"CGEventSource: .*CoreGraphics"):
        MacGauge()
