"""The traps of APScheduler's Qt scheduler, each with the proof that it is cured."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.system.alarm import JOB, QtAlarm
from deskbreak.system.clock import SystemClock

SOON = timedelta(milliseconds=30)
LATER = timedelta(hours=1)


class SteppingClock(SystemClock):
    """The real clock, with steps that the test adds."""

    def __init__(self) -> None:
        super().__init__()
        self.wall_step = timedelta()
        self.awake_step = timedelta()

    def awake(self) -> timedelta:
        return super().awake() + self.awake_step

    def real_wall(self) -> datetime:
        return super().real_wall() + self.wall_step


class Bell:
    """An alarm, and what it rang."""

    def __init__(self) -> None:
        self.clock = SteppingClock()
        self.rings = 0
        self.threads: list[QThread] = []
        self.again = 0
        self.alarm = QtAlarm(self.clock, self.ring)

    def ring(self) -> None:
        self.rings += 1
        self.threads.append(QThread.currentThread())
        if self.again:
            self.again -= 1
            self.alarm.ring_in(SOON)


@pytest.fixture
def bell(qapp: QApplication) -> Iterator[Bell]:
    del qapp
    bell = Bell()
    yield bell
    bell.alarm.close()


def test_a_hundred_changes_leave_no_timers_behind(bell: Bell, qtbot: QtBot) -> None:
    for _ in range(100):
        bell.alarm.ring_in(LATER)
        before = bell.alarm.wake_ups
        _wait_for_wake_up(bell, qtbot, before)
    bell.clock.awake_step += LATER
    bell.alarm._scheduler.wakeup()
    qtbot.waitUntil(lambda: bell.rings == 1)

    assert bell.alarm.wake_ups <= 102


def test_changes_within_one_turn_of_the_loop_wake_it_once(bell: Bell, qtbot: QtBot) -> None:
    for _ in range(100):
        bell.alarm.ring_in(SOON)
    qtbot.waitUntil(lambda: bell.rings == 1)

    assert bell.alarm.wake_ups <= 3


def test_it_rings_on_the_gui_thread(bell: Bell, qtbot: QtBot, qapp: QApplication) -> None:
    bell.alarm.ring_in(SOON)
    qtbot.waitUntil(lambda: bell.rings == 1)

    assert [qapp.thread()] == bell.threads


def test_a_ring_that_is_an_hour_late_still_comes_and_comes_once(bell: Bell, qtbot: QtBot) -> None:
    # The wall clock is put forward right after the alarm was set, as by a sleep of an hour.
    bell.clock.wall_step -= LATER
    bell.alarm.ring_in(SOON)
    qtbot.waitUntil(lambda: bell.rings == 1)
    before = bell.alarm.wake_ups
    bell.alarm._scheduler.wakeup()
    qtbot.waitUntil(lambda: bell.alarm.wake_ups > before)

    assert bell.rings == 1


def test_it_may_be_set_again_while_it_rings(bell: Bell, qtbot: QtBot) -> None:
    bell.again = 3
    bell.alarm.ring_in(SOON)
    qtbot.waitUntil(lambda: bell.rings == 4)


def test_it_rings_although_the_wall_clock_was_put_back(bell: Bell, qtbot: QtBot) -> None:
    bell.alarm.ring_in(SOON)
    bell.clock.wall_step -= LATER

    qtbot.waitUntil(lambda: bell.rings == 1)


def test_nothing_rings_after_it_was_silenced(bell: Bell, qtbot: QtBot) -> None:
    bell.alarm.ring_in(timedelta())
    bell.alarm.silence()
    _let_the_loop_turn(qtbot)

    assert bell.rings == 0


def test_nothing_rings_after_it_was_closed(bell: Bell, qtbot: QtBot) -> None:
    bell.alarm.ring_in(timedelta())
    bell.alarm.close()
    bell.alarm.close()
    _let_the_loop_turn(qtbot)

    assert bell.rings == 0
    assert not bell.alarm._scheduler._held.isActive()


def test_a_ring_that_is_under_way_when_it_is_silenced_does_not_come(
    bell: Bell, qtbot: QtBot
) -> None:
    bell.alarm.ring_in(timedelta())
    before = bell.alarm.wake_ups
    bell.alarm._scheduler._process_jobs()  # the job is posted, and not yet run
    assert bell.alarm.wake_ups > before
    bell.alarm.silence()
    _let_the_loop_turn(qtbot)

    assert bell.rings == 0


def test_only_the_last_time_that_was_set_counts(bell: Bell, qtbot: QtBot) -> None:
    bell.alarm.ring_in(SOON)
    bell.alarm.ring_in(LATER)
    _let_the_loop_turn(qtbot, 100)

    assert bell.rings == 0
    job = bell.alarm._scheduler.get_job(JOB)
    assert job.next_run_time > bell.clock.real_wall() + LATER / 2


def _wait_for_wake_up(bell: Bell, qtbot: QtBot, before: int) -> None:
    qtbot.waitUntil(lambda: bell.alarm.wake_ups > before)


def _let_the_loop_turn(qtbot: QtBot, milliseconds: int = 30) -> None:
    """Give what must not happen the time in which it would."""
    turned: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: turned.append(True))
    qtbot.waitUntil(lambda: bool(turned))


@pytest.mark.parametrize("zone", ["UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "No/Where"])
def test_a_time_zone_without_a_name_is_none_of_its_business(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    del qapp
    monkeypatch.setenv("TZ", zone)

    QtAlarm(SystemClock(), lambda: None).close()
