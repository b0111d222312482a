"""Idle time that must be asked for: when it is looked at, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtWidgets import QApplication

from deskbreak.system.idle_polled import LATER, LOOKS, PolledIdle, next_look
from deskbreak.system.unavailable import Unavailable

SECOND = timedelta(seconds=1)
GAP = 60 * SECOND
NONE = timedelta()


class Timer:
    """A QTimer that the desk rings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.rings: timedelta | None = None

    def start(self, milliseconds: int) -> None:
        self.rings = self._desk.time + milliseconds * LATER * self._desk.pace

    def stop(self) -> None:
        self.rings = None


class Desk:
    """A person, a clock and a gauge that belong together; time passes when the test says so."""

    def __init__(self, pace: float = 1) -> None:
        self.pace = pace
        self.time = 7200 * SECOND
        self.input = self.time
        self.is_broken = False
        self.is_closed = False
        self.looks = 0
        self.heard: list[object] = []
        self.refusals: list[str] = []
        self.polled = PolledIdle(self, self)
        self.timer = Timer(self)
        self.polled._timer = self.timer  # type: ignore[assignment]

    # the clock
    def awake(self) -> timedelta:
        return self.time

    def real(self, span: timedelta) -> timedelta:
        return span / self.pace

    # the gauge
    def idle(self) -> timedelta:
        if self.is_broken:
            raise Unavailable("gauge", "broken")
        return (self.time - self.input) / self.pace

    def close(self) -> None:
        self.is_closed = True

    # the listener
    def went_idle(self, since: timedelta) -> None:
        self.heard.append(self.time - since)

    def came_back(self) -> None:
        self.heard.append("back")

    def typing_paused(self) -> None:
        self.heard.append("paused")

    # the test
    def begin(self) -> None:
        self.polled.open(lambda: None, lambda refusal: self.refusals.append(str(refusal)))
        self.polled.listen(self, GAP)

    def wait(self, span: timedelta, *, typing_every: timedelta | None = None) -> None:
        """Let time pass, and look whenever the timer rings."""
        end = self.time + span
        while self.timer.rings is not None and self.timer.rings <= end:
            self._go_to(self.timer.rings, typing_every)
            self.timer.stop()
            self.looks += 1
            self.polled._look()
        self._go_to(end, typing_every)

    def _go_to(self, time: timedelta, typing_every: timedelta | None) -> None:
        self.time = time
        if typing_every is not None:
            self.input += (time - self.input) // typing_every * typing_every


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    del qapp
    desk = Desk()
    desk.begin()
    yield desk
    desk.polled.close()


def test_the_gap_is_looked_for_when_it_can_have_been_reached() -> None:
    assert next_look(20 * SECOND, GAP, None, is_away=False) == 40 * SECOND + LATER


def test_a_gap_that_is_reached_already_is_looked_for_at_once() -> None:
    assert LATER == next_look(2 * GAP, GAP, None, is_away=False)


def test_a_typing_pause_is_looked_for_earlier() -> None:
    assert next_look(SECOND, GAP, 5 * SECOND, is_away=False) == 4 * SECOND + LATER


def test_a_person_who_is_away_is_looked_for_every_five_seconds() -> None:
    assert next_look(9 * GAP, GAP, None, is_away=True) == 5 * SECOND + LATER


@given(idle=some.timedeltas(NONE, 3 * GAP), is_away=some.booleans())
def test_a_look_is_never_due_before_now_nor_later_than_a_gap(
    *, idle: timedelta, is_away: bool
) -> None:
    assert NONE < next_look(idle, GAP, None, is_away=is_away) <= GAP + LATER


def test_a_gap_is_told_with_its_beginning(desk: Desk) -> None:
    desk.wait(70 * SECOND)

    assert [GAP + LATER] == desk.heard


def test_somebody_who_types_is_looked_at_once_a_minute(desk: Desk) -> None:
    desk.wait(3600 * SECOND, typing_every=SECOND)

    assert [] == desk.heard
    assert 60 <= desk.looks <= 62


def test_idleness_is_noticed_on_time_however_the_looks_fell(desk: Desk) -> None:
    desk.wait(95 * SECOND, typing_every=7 * SECOND)
    desk.wait(desk.input + GAP - LATER - desk.time)
    assert [] == desk.heard

    desk.wait(3 * LATER)
    assert [GAP + LATER] == desk.heard


def test_a_return_is_told_once_within_five_seconds(desk: Desk) -> None:
    desk.wait(600 * SECOND)
    desk.input = desk.time
    desk.wait(5 * SECOND + 2 * LATER, typing_every=SECOND)
    desk.wait(30 * SECOND, typing_every=SECOND)

    assert ["back"] == desk.heard[1:]


def test_being_away_costs_twelve_looks_a_minute(desk: Desk) -> None:
    desk.wait(60 * SECOND)
    desk.looks = 0
    desk.wait(600 * SECOND)

    assert 10 * LOOKS - 2 <= desk.looks <= 10 * LOOKS


def test_a_typing_pause_is_told_once(desk: Desk) -> None:
    desk.wait(SECOND)
    desk.polled.await_typing_pause(5 * SECOND)
    desk.wait(20 * SECOND)

    assert ["paused"] == desk.heard


def test_there_is_no_typing_pause_while_somebody_types(desk: Desk) -> None:
    desk.polled.await_typing_pause(5 * SECOND)
    desk.wait(GAP, typing_every=SECOND)

    assert [] == desk.heard


def test_a_typing_pause_that_holds_already_is_told_at_the_next_turn(desk: Desk) -> None:
    desk.wait(20 * SECOND)
    desk.polled.await_typing_pause(5 * SECOND)
    assert [] == desk.heard

    desk.wait(LATER)
    assert ["paused"] == desk.heard


def test_a_typing_pause_that_is_no_longer_wanted_is_not_told(desk: Desk) -> None:
    desk.polled.await_typing_pause(5 * SECOND)
    desk.polled.await_typing_pause(None)
    desk.wait(20 * SECOND)

    assert [] == desk.heard


def test_a_gauge_that_breaks_is_given_up(desk: Desk) -> None:
    desk.is_broken = True
    desk.wait(70 * SECOND)

    assert ["gauge: broken"] == desk.refusals
    assert desk.timer.rings is None


def test_a_gauge_that_is_broken_from_the_beginning_is_refused(qapp: QApplication) -> None:
    del qapp
    desk = Desk()
    desk.is_broken = True
    desk.polled.open(lambda: desk.heard.append("opened"), lambda no: desk.heard.append(no.reason))

    assert ["broken"] == desk.heard


def test_the_idle_time_is_answered(desk: Desk) -> None:
    heard: list[timedelta | None] = []
    desk.time += 3 * SECOND
    desk.polled.ask_idle_time(heard.append)
    desk.is_broken = True
    desk.polled.ask_idle_time(heard.append)

    assert [3 * SECOND, None] == heard


def test_nothing_is_told_after_it_was_closed(desk: Desk) -> None:
    desk.polled.close()
    desk.wait(70 * SECOND)
    desk.polled._look()

    assert [] == desk.heard
    assert desk.is_closed


def test_a_faster_clock_waits_less_and_tells_more(qapp: QApplication) -> None:
    del qapp
    desk = Desk(pace=60)
    desk.begin()
    desk.wait(70 * SECOND)

    (gap,) = desk.heard
    assert isinstance(gap, timedelta)
    assert GAP <= gap < GAP + SECOND
    desk.polled.close()
