"""What is said when several witnesses notice the same thing, or contradict each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from deskbreak.domain.breaks import Instant
from deskbreak.ports import Finding
from deskbreak.system import absence as module
from deskbreak.system.absence import Absence, absence_source
from deskbreak.system.absence_clock import ClockWatch
from deskbreak.system.absence_logind import Logind
from deskbreak.system.absence_screensaver import ScreenSavers
from deskbreak.system.absence_witness import Ear
from deskbreak.system.absence_zone import ZoneWatch
from deskbreak.system.clock import SystemClock
from deskbreak.system.here import IS_LINUX


class Clock:
    """A clock whose machine sleeps when the test says so."""

    def __init__(self) -> None:
        self.reading = Instant(datetime(2026, 3, 2, 8, tzinfo=UTC), timedelta(hours=1))

    def now(self) -> Instant:
        return self.reading

    def awake(self) -> timedelta:
        return self.reading.awake

    def real(self, span: timedelta) -> timedelta:
        return span

    def sleep(self, hours: float = 8) -> None:
        slept = timedelta(hours=hours)
        self.reading = replace(
            self.reading, wall=self.reading.wall + slept, asleep=self.reading.asleep + slept
        )


class Listener:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def locked(self) -> None:
        self.heard.append("locked")

    def unlocked(self) -> None:
        self.heard.append("unlocked")

    def falls_asleep(self) -> None:
        self.heard.append("falls asleep")

    def wakes_up(self) -> None:
        self.heard.append("wakes up")

    def clock_set(self) -> None:
        self.heard.append("clock set")


class Silent:
    """A witness that is told what to say by the test."""

    is_settled = False

    def __init__(self) -> None:
        self.ear: Ear | None = None

    def listen(self, ear: Ear) -> None:
        self.ear = ear

    def finding(self) -> Finding:
        return Finding("absence", "silent", works=True, text="nothing")

    def close(self) -> None:
        self.ear = None


class House:
    def __init__(self) -> None:
        self.clock = Clock()
        self.clock.sleep(100)
        self.witness = Silent()
        self.absence = Absence(self.clock, (self.witness,))
        self.listener = Listener()
        self.absence.listen(self.listener)

    @property
    def heard(self) -> list[str]:
        return self.listener.heard


@pytest.fixture
def house(qapp: QApplication) -> House:
    del qapp
    return House()


# -- lock -----------------------------------------------------------------------------------------


def test_an_open_screen_is_no_news(house: House) -> None:
    house.absence.hear_lock("one", locked=False)
    house.absence.hear_lock_request(locked=False)

    assert [] == house.heard


def test_a_lock_that_two_see_is_said_once_and_ends_with_the_last(house: House) -> None:
    house.absence.hear_lock("one", locked=True)
    house.absence.hear_lock("two", locked=True)
    house.absence.hear_lock("two", locked=True)
    house.absence.hear_lock("one", locked=False)
    assert ["locked"] == house.heard

    house.absence.hear_lock("two", locked=False)

    assert ["locked", "unlocked"] == house.heard


def test_a_request_to_lock_is_taken_at_its_word(house: House) -> None:
    house.absence.hear_lock_request(locked=True)
    house.absence.hear_lock("one", locked=False)
    assert ["locked"] == house.heard

    house.absence.hear_lock_request(locked=False)

    assert ["locked", "unlocked"] == house.heard


def test_a_request_that_nobody_ends_is_not_taken_at_its_word_for_ever(house: House) -> None:
    house.absence.hear_lock_request(locked=True)
    assert house.absence._request.isSingleShot()
    assert house.absence._request.interval() == 300_000

    house.absence._request.stop()
    house.absence._request.timeout.emit()

    assert ["locked", "unlocked"] == house.heard


def test_a_request_that_was_granted_ends_with_the_lock_that_is_seen(house: House) -> None:
    house.absence.hear_lock_request(locked=True)
    house.absence.hear_lock("one", locked=True)
    house.absence.hear_lock("one", locked=False)

    assert ["locked", "unlocked"] == house.heard


def test_a_request_to_lock_what_is_locked_adds_nothing(house: House) -> None:
    house.absence.hear_lock("one", locked=True)
    house.absence.hear_lock_request(locked=True)
    house.absence.hear_lock("one", locked=False)

    assert ["locked", "unlocked"] == house.heard


def test_a_request_to_unlock_does_not_open_what_is_seen_to_be_locked(house: House) -> None:
    house.absence.hear_lock("one", locked=True)
    house.absence.hear_lock_request(locked=False)

    assert ["locked"] == house.heard


# -- sleep and clocks -----------------------------------------------------------------------------


def test_sleep_is_said_once_by_whoever_notices_it_first(house: House) -> None:
    house.absence.hear_sleep()
    house.absence.hear_sleep()
    house.clock.sleep()
    house.absence.hear_clock()
    house.absence.hear_waking()

    assert ["falls asleep", "wakes up", "clock set"] == house.heard


def test_waking_is_believed_where_nobody_counts_sleep(house: House) -> None:
    house.absence.hear_sleep()
    house.absence.hear_waking()
    house.absence.hear_waking()

    assert ["falls asleep", "wakes up"] == house.heard


def test_sleep_that_nobody_announced_is_noticed_by_the_clock(house: House) -> None:
    house.clock.sleep()
    house.absence.hear_clock()
    house.absence.hear_clock()

    assert ["wakes up", "clock set", "clock set"] == house.heard


def test_a_clock_that_is_set_is_no_sleep(house: House) -> None:
    house.absence.hear_clock()

    assert ["clock set"] == house.heard


def test_a_clock_that_is_set_before_the_sleep_ends_no_sleep(house: House) -> None:
    house.absence.hear_sleep()
    house.absence.hear_clock()
    house.clock.sleep()
    house.absence.hear_waking()

    assert ["falls asleep", "clock set", "wakes up"] == house.heard


def test_waking_from_no_sleep_is_no_news(house: House) -> None:
    house.absence.hear_waking()

    assert [] == house.heard


def test_every_sleep_is_said(house: House) -> None:
    for _ in range(3):
        house.absence.hear_sleep()
        house.clock.sleep()
        house.absence.hear_waking()

    assert ["falls asleep", "wakes up"] * 3 == house.heard


def test_a_closed_source_says_nothing_more(house: House) -> None:
    house.absence.hear_lock_request(locked=True)
    house.absence.close()
    house.absence.hear_lock("one", locked=True)
    house.absence.hear_lock("one", locked=False)
    house.absence.hear_sleep()
    house.clock.sleep()
    house.absence.hear_waking()
    house.absence.hear_clock()

    assert ["locked"] == house.heard
    assert house.witness.ear is None
    assert not house.absence._request.isActive()


# -- which witnesses there are ---------------------------------------------------------------------


def test_the_findings_are_those_of_the_witnesses(house: House) -> None:
    assert (Finding("absence", "silent", works=True, text="nothing"),) == house.absence.findings()
    assert not house.absence.is_settled


@pytest.mark.skipif(not IS_LINUX, reason="the witnesses of Linux")
def test_linux_has_four_witnesses_that_are_not_asked_before_somebody_listens(
    qapp: QApplication,
) -> None:
    del qapp
    absence = absence_source(SystemClock())

    assert [
        "logind",
        "screen saver",
        "wall clock timer",
        "time zone",
    ] == [finding.backend for finding in absence.findings()]
    assert not any(finding.works for finding in absence.findings())


def test_a_system_that_nobody_knows_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(module, "IS_LINUX", False)
    monkeypatch.setattr(module, "IS_WINDOWS", False)
    monkeypatch.setattr(module, "NAME", "plan9")
    absence = absence_source(SystemClock())
    absence.listen(Listener())

    assert absence.is_settled
    assert (
        Finding("absence", "none", works=False, text="nobody tells of lock and sleep on plan9"),
    ) == absence.findings()
    absence.close()


@pytest.mark.parametrize(("name", "backend"), [("win", "window messages"), ("darwin", "macOS")])
def test_the_other_systems_have_one_witness(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str, backend: str
) -> None:
    del qapp
    monkeypatch.setattr(module, "IS_LINUX", False)
    monkeypatch.setattr(module, "IS_WINDOWS", name == "win")
    monkeypatch.setattr(module, "NAME", name)

    (finding,) = absence_source(SystemClock()).findings()

    assert finding.backend.startswith(backend)


# -- without a bus ---------------------------------------------------------------------------------


def test_without_any_bus_nothing_breaks_and_everything_is_settled(qapp: QApplication) -> None:
    del qapp

    def nowhere() -> QDBusConnection:
        return QDBusConnection.connectToBus("unix:path=/nowhere/bus", "nowhere")

    listener = Listener()
    absence = Absence(
        Clock(), (Logind(nowhere, "2"), ScreenSavers(nowhere), ZoneWatch(nowhere), ClockWatch())
    )
    absence.listen(listener)
    logind, screensaver, zone, timer = absence.findings()
    is_settled = absence.is_settled
    absence.close()

    assert is_settled
    assert logind.text.startswith("the system bus cannot be reached (Failed to connect")
    assert screensaver.text.startswith("the session bus cannot be reached (Failed to connect")
    assert zone.text.startswith("the system bus cannot be reached")
    assert (False, False, False) == (logind.works, screensaver.works, zone.works)
    assert timer.works is IS_LINUX
    assert [] == listener.heard
