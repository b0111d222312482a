"""The one wake-up: APScheduler's QtScheduler with its traps cured.

Rules:
1. One timer that can be stopped. The stock scheduler calls `QTimer.singleShot`, which returns None
   in PySide6, so every change leaves a timer behind that wakes the program up for ever.
2. The job runs on the GUI thread. The stock executor is a pool of threads.
3. A late job runs. By default one that is late by more than a second is dropped, and sleep makes
   every job late.
4. The job runs after the scheduler has finished with it, so it may set the alarm again; run inline,
   the scheduler would remove the new job together with the old one.
5. The wall clock may be put back. The scheduler compares dates, so a job whose time has come by
   the awake clock is moved to now.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from apscheduler.executors.base import BaseExecutor, run_job
from apscheduler.schedulers.qt import QtScheduler
from PySide6.QtCore import QObject, Qt, QTimer

JOB = "alarm"
LONGEST_WAIT = 2**31 - 1
"""Milliseconds that a QTimer can wait at most."""


class WaitingClock(Protocol):
    """The part of the clock that waiting needs."""

    def awake(self) -> timedelta:
        """A reading of the clock that never jumps."""

    def real(self, span: timedelta) -> timedelta:
        """How long to wait in earnest until `span` has passed."""

    def real_wall(self) -> datetime:
        """The machine's civil time in UTC."""


class QtAlarm:
    """Calls `ring` on the GUI thread when the time has come that was set last."""

    def __init__(self, clock: WaitingClock, ring: Callable[[], None]) -> None:
        self._clock = clock
        self._ring = ring
        self._due: timedelta | None = None
        self._scheduler = _OneTimerScheduler(self._catch_up)
        self._scheduler.configure(
            timezone=UTC,
            executors={"default": _GuiThread()},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 2},
        )
        self._scheduler.start()

    @property
    def wake_ups(self) -> int:
        """How often the scheduler has looked at its jobs."""
        return self._scheduler.wake_ups

    def ring_in(self, span: timedelta) -> None:
        """Ring after `span` on the clock, and not at the time that was set before."""
        span = max(span, timedelta())
        self._due = self._clock.awake() + span
        self._scheduler.add_job(
            self._go_off,
            "date",
            run_date=self._clock.real_wall() + self._clock.real(span),
            id=JOB,
            args=[self._due],
            replace_existing=True,
        )

    def silence(self) -> None:
        """Do not ring."""
        self._due = None
        if self._scheduler.get_job(JOB) is not None:
            self._scheduler.remove_job(JOB)

    def close(self) -> None:
        """Never ring again."""
        self._due = None
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _go_off(self, due: timedelta) -> None:
        # Posted to the loop, so the alarm may have been silenced or set anew in the meantime.
        if due == self._due:
            self._due = None
            self._ring()

    def _catch_up(self) -> None:
        """Let a job run whose time has come, though the wall clock was put back (rule 5)."""
        job = self._scheduler.get_job(JOB)
        if job is None or self._due is None or self._clock.awake() < self._due:
            return
        now = self._clock.real_wall()
        if job.next_run_time > now:
            self._scheduler.modify_job(JOB, next_run_time=now)


class _GuiThread(BaseExecutor):  # type: ignore[misc]
    """Runs a job on Qt's thread, once the scheduler has finished with it."""

    def __init__(self) -> None:
        super().__init__()
        self._receiver = QObject()

    def _do_submit_job(self, job: Any, run_times: list[datetime]) -> None:
        QTimer.singleShot(0, self._receiver, lambda: self._run(job, run_times))

    def _run(self, job: Any, run_times: list[datetime]) -> None:
        events = run_job(job, job._jobstore_alias, run_times, self._logger.name)  # noqa: SLF001
        self._run_job_success(job.id, events)


class _OneTimerScheduler(QtScheduler):  # type: ignore[misc]
    """QtScheduler with a timer that it can stop."""

    def __init__(self, catch_up: Callable[[], None]) -> None:
        # Given here, or the scheduler asks for the local one and gives up where that has no name,
        # as with TZ=UTC0.
        super().__init__(timezone=UTC)
        self.wake_ups = 0
        self._catch_up = catch_up
        self._held = QTimer()
        self._held.setSingleShot(True)
        # A coarse timer may be off by 5 %, which is a minute and a half of half an hour.
        self._held.setTimerType(Qt.TimerType.PreciseTimer)
        self._held.timeout.connect(self._wake)

    def _wake(self) -> None:
        self._catch_up()
        self._process_jobs()

    def _start_timer(self, wait_seconds: float | None) -> None:
        self._stop_timer()
        if wait_seconds is not None and self.running:
            # Rounded up: a timer that fires a fraction early would spin until the time has come.
            self._held.start(min(math.ceil(wait_seconds * 1000), LONGEST_WAIT))

    def _stop_timer(self) -> None:
        self._held.stop()

    def _process_jobs(self) -> None:
        self.wake_ups += 1
        super()._process_jobs()
