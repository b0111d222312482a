"""A timer that tells when the wall clock is set; the clock of this machine is left alone."""

from __future__ import annotations

import ctypes
import errno
import os
import select
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.absence_clock import NEVER, ClockWatch, TimerDescriptor
from deskbreak.system.here import IS_LINUX
from deskbreak.system.unavailable import Unavailable

linux = pytest.mark.skipif(not IS_LINUX, reason="timers of Linux")


class Pipe:
    """A timer that goes off when the test writes to it."""

    def __init__(self) -> None:
        self.descriptor, self._other = os.pipe()
        os.set_blocking(self.descriptor, False)
        self.armed = 0
        self.is_closed = False
        self.refuses_to_arm = False

    def go_off(self, *, was_set: bool = True) -> None:
        os.write(self._other, b"S" if was_set else b"-")

    def arm(self) -> None:
        if self.refuses_to_arm:
            raise Unavailable("timer", "it is worn out")
        self.armed += 1

    def was_set(self) -> bool:
        return os.read(self.descriptor, 1) == b"S"

    def close(self) -> None:
        if not self.is_closed:
            os.close(self.descriptor)
            os.close(self._other)
        self.is_closed = True


@dataclass
class Ear:
    heard: list[str] = field(default_factory=list)

    def hear_lock(self, witness: str, *, locked: bool) -> None:
        self.heard.append(f"{witness} {locked}")

    def hear_lock_request(self, *, locked: bool) -> None:
        self.heard.append(f"request {locked}")

    def hear_sleep(self) -> None:
        self.heard.append("sleep")

    def hear_waking(self) -> None:
        self.heard.append("waking")

    def hear_clock(self) -> None:
        self.heard.append("clock")

    def await_number(self, qtbot: QtBot, count: int) -> None:
        qtbot.waitUntil(lambda: len(self.heard) == count)


@pytest.fixture
def timer() -> Iterator[Pipe]:
    timer = Pipe()
    yield timer
    timer.close()


def test_every_time_the_clock_is_set_is_told(qtbot: QtBot, timer: Pipe) -> None:
    ear, watch = Ear(), ClockWatch(lambda: timer)
    watch.listen(ear)
    assert (1, True, True) == (timer.armed, watch.is_settled, watch.finding().works)

    for count in (1, 2, 3):
        timer.go_off()
        ear.await_number(qtbot, count)

    assert ["clock"] * 3 == ear.heard
    assert timer.armed == 4
    watch.close()
    assert timer.is_closed


def test_a_timer_that_merely_wakes_us_tells_nothing(qtbot: QtBot, timer: Pipe) -> None:
    ear, watch = Ear(), ClockWatch(lambda: timer)
    watch.listen(ear)

    timer.go_off(was_set=False)
    timer.go_off()
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert ["clock"] == ear.heard
    watch.close()


def test_a_timer_that_cannot_be_set_again_is_told_the_last_time(qtbot: QtBot, timer: Pipe) -> None:
    ear, watch = Ear(), ClockWatch(lambda: timer)
    watch.listen(ear)

    timer.refuses_to_arm = True
    timer.go_off()
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert ["clock"] == ear.heard
    assert timer.is_closed
    assert "it is worn out" == watch.finding().text


def test_a_timer_that_cannot_be_set_at_all_is_refused(qtbot: QtBot, timer: Pipe) -> None:
    del qtbot
    timer.refuses_to_arm = True
    watch = ClockWatch(lambda: timer)
    watch.listen(Ear())

    assert (False, "it is worn out") == (watch.finding().works, watch.finding().text)
    assert timer.is_closed
    assert watch.is_settled


class Library:
    """The C library, as far as timers are concerned."""

    def __init__(self, *, create: int = 0, settle: int = 0) -> None:
        self._create, self._settle = create, settle

    def timerfd_create(self, _clock: int, _flags: int) -> int:
        ctypes.set_errno(self._create)
        return -1 if self._create else os.open(os.devnull, os.O_RDONLY)

    def timerfd_settime(self, _descriptor: int, _flags: int, _new: object, _old: None) -> int:
        ctypes.set_errno(self._settle)
        return -1 if self._settle else 0


@linux
def test_a_kernel_without_such_timers_is_refused(qtbot: QtBot) -> None:
    del qtbot
    watch = ClockWatch(lambda: TimerDescriptor(Library(create=errno.ENOSYS)))
    watch.listen(Ear())

    assert "Function not implemented" == watch.finding().text


@linux
def test_a_c_library_without_such_timers_is_refused() -> None:
    with pytest.raises(Unavailable, match="this C library does not have it"):
        TimerDescriptor(object())


@linux
@pytest.mark.parametrize(
    ("code", "said"), [(0, ""), (errno.ECANCELED, ""), (errno.EINVAL, "Invalid argument")]
)
def test_a_clock_that_was_set_meanwhile_keeps_no_timer_from_being_set(code: int, said: str) -> None:
    timer = TimerDescriptor(Library(settle=code))
    try:
        timer.arm()
        refusal = ""
    except Unavailable as unavailable:
        refusal = unavailable.reason
    timer.close()

    assert said == refusal


@linux
@pytest.mark.parametrize(
    ("code", "said"), [(errno.ECANCELED, True), (errno.EAGAIN, False), (None, False)]
)
def test_a_read_that_is_cancelled_says_that_the_clock_was_set(
    monkeypatch: pytest.MonkeyPatch, code: int | None, said: object
) -> None:
    def read(descriptor: int, size: int) -> bytes:
        del descriptor, size
        if code is not None:
            raise OSError(code, os.strerror(code))
        return b"\1" + bytes(7)

    timer = TimerDescriptor(Library())
    monkeypatch.setattr(os, "read", read)

    assert said is timer.was_set()
    timer.close()


@linux
def test_the_kernel_takes_the_timer_and_stays_silent_while_nobody_sets_the_clock() -> None:
    timer = TimerDescriptor()
    timer.arm()
    readable, _, _ = select.select([timer.descriptor], [], [], 0)
    information = Path(f"/proc/self/fdinfo/{timer.descriptor}").read_text(encoding="ascii")
    said = timer.was_set()
    timer.close()

    assert [] == readable
    assert not said
    assert "settime flags: 03" in information
    assert NEVER > 4e9
