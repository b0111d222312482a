"""What the clocks of each system say about sleep; the machine that runs the tests stays awake."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from deskbreak.system import clock as module
from deskbreak.system.clock import (
    LINUX_BOOTTIME,
    LINUX_MONOTONIC,
    MACOS_MONOTONIC_RAW,
    MACOS_UPTIME_RAW,
    Counters,
    SystemClock,
    linux_counters,
    macos_counters,
    other_counters,
    windows_counters,
)
from deskbreak.system.here import IS_LINUX

SECOND = 1_000_000_000
HOUR = 3600 * SECOND


class Machine:
    """Two clocks, of which one stands still in sleep; a reading takes `takes` nanoseconds."""

    def __init__(self, awake: int = 5 * HOUR, asleep: int = 0) -> None:
        self.awake = awake
        self.asleep = asleep
        self.takes = [0]

    def work(self, nanoseconds: int) -> None:
        self.awake += nanoseconds

    def sleep(self, nanoseconds: int) -> None:
        self.asleep += nanoseconds

    def standing(self) -> int:
        self._pass()
        return self.awake

    def running(self) -> int:
        self._pass()
        return self.awake + self.asleep

    def _pass(self) -> None:
        self.awake += self.takes[0]
        if len(self.takes) > 1:
            self.takes.pop(0)

    def counters(self) -> Counters:
        return linux_counters(self.by_number(LINUX_BOOTTIME, LINUX_MONOTONIC))

    def by_number(self, running: int, standing: int) -> Callable[[int], int]:
        return lambda number: {running: self.running, standing: self.standing}[number]()

    def by_name(self, name: str) -> int:
        """The interrupt times of Windows, in units of 100 ns."""
        return {
            "QueryInterruptTimePrecise": self.running,
            "QueryUnbiasedInterruptTimePrecise": self.standing,
        }[name]() // 100


@pytest.fixture
def machine() -> Machine:
    return Machine()


def of_each_system(machine: Machine) -> dict[str, Counters]:
    return {
        "linux": machine.counters(),
        "macos": macos_counters(machine.by_number(MACOS_MONOTONIC_RAW, MACOS_UPTIME_RAW)),
        "windows": windows_counters(machine.by_name),
    }


@pytest.mark.parametrize("system", ["linux", "macos", "windows"])
def test_a_night_in_sleep_is_no_time_awake(machine: Machine, system: str) -> None:
    clock = SystemClock(counters=of_each_system(machine)[system])
    before = clock.now()

    machine.work(HOUR)
    machine.sleep(8 * HOUR)
    after = clock.now()

    assert timedelta(hours=1) == after.awake - before.awake
    assert timedelta(hours=8) == after.asleep - before.asleep
    assert timedelta(hours=6) == clock.awake()


def test_sleep_before_the_start_is_counted_once(machine: Machine) -> None:
    machine.sleep(100 * HOUR)
    clock = SystemClock(counters=machine.counters())

    machine.work(HOUR)

    assert {timedelta(hours=100)} == {clock.now().asleep for _ in range(3)}


def test_two_clocks_that_are_read_one_after_the_other_are_no_sleep(machine: Machine) -> None:
    machine.takes = [400_000]
    clock = SystemClock(counters=machine.counters())

    readings = set()
    for _ in range(50):
        machine.takes = [400_000, 17, 300_000, 5_000, 999]
        readings.add(clock.now().asleep)

    assert {timedelta()} == readings


def test_something_that_comes_between_two_readings_is_no_sleep(machine: Machine) -> None:
    clock = SystemClock(counters=machine.counters())

    machine.takes = [0, 0, 3 * SECOND, 0, 0, 0, 0]

    assert timedelta() == clock.now().asleep


def test_on_a_machine_that_is_always_slow_the_middle_of_its_readings_counts(
    machine: Machine,
) -> None:
    machine.takes = [SECOND * 2 // 3]

    assert timedelta() == SystemClock(counters=machine.counters()).now().asleep


def test_sleep_never_shrinks(machine: Machine) -> None:
    clock = SystemClock(counters=machine.counters())
    machine.sleep(HOUR)
    slept = clock.now().asleep

    machine.asleep -= HOUR // 2

    assert timedelta(hours=1) == slept == clock.now().asleep


def test_many_short_sleeps_add_up(machine: Machine) -> None:
    clock = SystemClock(counters=machine.counters())

    for _ in range(10):
        machine.sleep(SECOND // 5)
        clock.now()

    assert timedelta(seconds=1.8) <= clock.now().asleep <= timedelta(seconds=2)


def test_sleep_is_as_fast_as_the_clock(machine: Machine) -> None:
    machine.sleep(HOUR)
    clock = SystemClock(pace=60, counters=machine.counters())
    before = clock.now()

    machine.work(SECOND)
    machine.sleep(2 * SECOND)
    after = clock.now()

    assert timedelta(minutes=1) == after.awake - before.awake
    assert timedelta(minutes=2) == after.asleep - before.asleep
    assert timedelta(hours=1) == before.asleep
    assert timedelta(seconds=1) == clock.real(timedelta(minutes=1))


def test_where_nobody_counts_sleep_there_is_none() -> None:
    now = SystemClock(counters=other_counters()).now()

    assert timedelta() == now.asleep
    assert now.awake > timedelta()


@pytest.mark.skipif(not IS_LINUX, reason="asks the clocks of Linux")
def test_the_clocks_of_this_machine_are_read() -> None:
    clock = SystemClock()
    real = time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    first, second = clock.now(), clock.now()

    assert abs(first.asleep - timedelta(microseconds=real / 1000)) <= timedelta(seconds=0.6)
    assert first.asleep == second.asleep
    assert first.awake <= second.awake
    assert first.wall <= second.wall


@pytest.mark.skipif(not IS_LINUX, reason="other systems have other libraries")
def test_a_windows_without_its_library_counts_no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IS_LINUX", False)
    monkeypatch.setattr(module, "IS_WINDOWS", True)

    assert timedelta() == SystemClock().now().asleep


def test_the_clocks_of_windows_are_read_through_a_pointer(monkeypatch: pytest.MonkeyPatch) -> None:
    class Library:
        def QueryInterruptTimePrecise(self, units: object) -> None:  # noqa: N802
            units._obj.value = 70_000_000  # type: ignore[attr-defined]

    monkeypatch.setattr(ctypes, "CDLL", lambda _: Library())

    assert 70_000_000 == module._interrupt_times()("QueryInterruptTimePrecise")
