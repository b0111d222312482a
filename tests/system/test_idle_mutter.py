"""What the watches of Mutter mean, and what becomes of them; tests/desktop sees a real one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.system.idle_mutter import FIRED, NAME, PATH, REPLACED, MutterIdle
from deskbreak.system.session_bus import Answer, Answered, SessionBus

NOW = timedelta(hours=2)
SECOND = timedelta(seconds=1)
GAP = 60 * SECOND
IDLE, ACTIVE = "AddIdleWatch", "AddUserActiveWatch"


class FakeBus(SessionBus):
    """A bus with a Mutter whose watches the test fires.

    Attributes:
        watches: Those that are alive: what was asked for, in milliseconds, 0 for the next input.
        idle: What GetIdletime answers with.
        is_slow: Whether answers wait until the test has them sent.
    """

    def __init__(self) -> None:
        QObject.__init__(self)  # the other one would connect
        self.rules: list[str] = []
        self.watches: dict[int, int] = {}
        self.idle = 0
        self.refusal = ""
        self.is_slow = False
        self.is_closed = False
        self._waiting: list[tuple[Answered, Answer]] = []
        self._numbers = 0

    def call(
        self,
        name: str,
        path: str,
        member: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        answered: Answered | None = None,
        *,
        interface: str = "",
    ) -> None:
        assert (NAME, PATH) == (name, path)
        answer = Answer(":1.7", (self._carry_out(member, signature, values),))
        if self.refusal:
            answer = Answer(refusal=self.refusal)
        if answered is not None:
            self._waiting.append((answered, answer))
        if not self.is_slow:
            self.answer_all()

    def answer_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        for answered, answer in waiting:
            answered(answer)

    def listen(self, rule: str) -> None:
        self.rules.append(rule)

    def close(self) -> None:
        self.is_closed = True

    def fire(self, length: int) -> None:
        """Fire the watches of this length; that for the next input is gone then."""
        for number in [key for key, one in self.watches.items() if one == length]:
            if not length:
                del self.watches[number]
            self.heard.emit(":1.7", "WatchFired", (number,))

    def replace(self, owner: str) -> None:
        self.watches.clear()
        self.heard.emit("org.freedesktop.DBus", "NameOwnerChanged", (NAME, ":1.7", owner))

    def _carry_out(self, member: str, signature: str, values: tuple[object, ...]) -> int:
        match member, signature, values:
            case "GetIdletime", "", ():
                return self.idle
            case "AddIdleWatch", "t", (int(length),):
                return self._add(length)
            case "AddUserActiveWatch", "", ():
                return self._add(0)
            case "RemoveWatch", "u", (int(number),):
                del self.watches[number]
                return 0
        raise AssertionError(f"Mutter does not know {member}({signature}) {values}")

    def _add(self, length: int) -> int:
        self._numbers += 1
        if not self.refusal:
            self.watches[self._numbers] = length
        return self._numbers


class Desk:
    def __init__(self, pace: float = 1) -> None:
        self.pace = pace
        self.bus = FakeBus()
        self.heard: list[object] = []
        self.idle = MutterIdle(self, self.bus, restart=timedelta(milliseconds=20))

    def awake(self) -> timedelta:
        return NOW

    def real(self, span: timedelta) -> timedelta:
        return span / self.pace

    def went_idle(self, since: timedelta) -> None:
        self.heard.append(NOW - since)

    def came_back(self) -> None:
        self.heard.append("back")

    def typing_paused(self) -> None:
        self.heard.append("paused")

    def open(self) -> None:
        self.idle.open(lambda: None, lambda no: self.heard.append(no.reason))

    def begin(self) -> None:
        self.open()
        self.idle.listen(self, GAP)

    @property
    def lengths(self) -> list[int]:
        return sorted(self.bus.watches.values())


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    del qapp
    desk = Desk()
    desk.begin()
    yield desk
    desk.idle.close()


def test_only_mutter_and_the_bus_are_listened_to(desk: Desk) -> None:
    assert [REPLACED, FIRED] == desk.bus.rules
    assert all("sender='org." in rule for rule in desk.bus.rules)


def test_a_minute_without_input_is_told_with_its_beginning(desk: Desk) -> None:
    desk.bus.fire(60_000)

    assert [GAP] == desk.heard
    assert [0, 60_000] == desk.lengths


def test_the_next_input_is_told(desk: Desk) -> None:
    for _ in range(3):
        desk.bus.fire(60_000)
        desk.bus.fire(0)

    assert [GAP, "back"] * 3 == desk.heard
    assert [60_000] == desk.lengths
    assert 1 == len(desk.idle._watches)


def test_a_watch_that_an_inhibitor_let_begin_anew_tells_nothing_new(desk: Desk) -> None:
    desk.bus.fire(60_000)
    desk.bus.fire(60_000)

    assert [GAP] == desk.heard
    assert [0, 60_000] == desk.lengths


def test_a_typing_pause_is_told_once(desk: Desk) -> None:
    desk.idle.await_typing_pause(5 * SECOND)
    assert [5_000, 60_000] == desk.lengths
    desk.bus.fire(5_000)

    assert ["paused"] == desk.heard
    assert [60_000] == desk.lengths


def test_a_typing_pause_that_holds_is_told_though_its_watch_is_silent(desk: Desk) -> None:
    desk.bus.idle = 5_000
    desk.idle.await_typing_pause(5 * SECOND)

    assert ["paused"] == desk.heard
    assert [60_000] == desk.lengths


def test_a_typing_pause_is_not_told_while_the_question_for_it_is_on_its_way(desk: Desk) -> None:
    desk.bus.is_slow = True
    desk.bus.idle = 9_000
    desk.idle.await_typing_pause(5 * SECOND)
    desk.idle.await_typing_pause(None)
    desk.bus.answer_all()

    assert [] == desk.heard
    assert [60_000] == desk.lengths


def test_an_answer_to_an_earlier_question_is_none_to_the_next(desk: Desk) -> None:
    desk.bus.is_slow = True
    desk.bus.idle = 6_000
    desk.idle.await_typing_pause(5 * SECOND)
    desk.idle.await_typing_pause(8 * SECOND)
    desk.bus.answer_all()

    assert [] == desk.heard


def test_a_typing_pause_that_is_asked_for_anew_is_the_new_one(desk: Desk) -> None:
    desk.idle.await_typing_pause(5 * SECOND)
    desk.idle.await_typing_pause(8 * SECOND)

    assert [8_000, 60_000] == desk.lengths


def test_a_new_mutter_gets_the_same_watches(desk: Desk) -> None:
    desk.idle.await_typing_pause(5 * SECOND)
    desk.bus.replace("")
    desk.bus.replace(":1.9")

    assert [5_000, 60_000] == desk.lengths
    desk.bus.fire(5_000)
    desk.bus.fire(60_000)
    assert ["paused", GAP] == desk.heard


def test_who_was_away_before_a_new_mutter_is_away_until_the_next_input(desk: Desk) -> None:
    desk.bus.fire(60_000)
    desk.bus.replace(":1.9")
    desk.bus.fire(60_000)
    desk.bus.fire(0)

    assert [GAP, "back"] == desk.heard


def test_a_mutter_that_comes_back_in_time_is_no_loss(desk: Desk) -> None:
    desk.bus.replace("")
    assert desk.idle._patience.isActive()
    desk.bus.replace(":1.9")

    assert not desk.idle._patience.isActive()
    assert [] == desk.heard


def test_a_question_that_went_down_with_the_old_mutter_is_no_trouble(desk: Desk) -> None:
    desk.bus.is_slow = True
    desk.bus.refusal = "no reply"
    desk.idle.await_typing_pause(5 * SECOND)
    desk.bus.refusal = ""
    desk.bus.replace(":1.9")
    desk.bus.answer_all()

    assert not desk.idle._patience.isActive()


def test_a_mutter_that_does_not_come_back_is_given_up(desk: Desk, qtbot: QtBot) -> None:
    desk.bus.replace("")

    qtbot.waitUntil(lambda: desk.heard == ["Mutter has gone"])


def test_a_question_that_no_mutter_answered_is_given_up_in_the_end(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.bus.refusal = "the message bus says no"
    desk.idle.await_typing_pause(5 * SECOND)
    assert [] == desk.heard

    qtbot.waitUntil(lambda: desk.heard == ["the message bus says no"])


def test_without_the_bus_it_is_given_up_at_once(desk: Desk) -> None:
    desk.bus.lost.emit("the session bus is gone")

    assert ["the session bus is gone"] == desk.heard


def test_a_mutter_that_refuses_to_answer_is_refused(qapp: QApplication) -> None:
    del qapp
    desk = Desk()
    desk.bus.refusal = "rejected"
    desk.open()

    assert ["rejected"] == desk.heard
    desk.idle.close()


def test_the_idle_time_is_answered(desk: Desk) -> None:
    heard: list[timedelta | None] = []
    desk.bus.idle = 75_250
    desk.idle.ask_idle_time(heard.append)
    desk.bus.refusal = "gone"
    desk.idle.ask_idle_time(heard.append)

    assert [timedelta(seconds=75.25), None] == heard


def test_a_faster_clock_waits_less_and_tells_the_same(qapp: QApplication) -> None:
    del qapp
    desk = Desk(pace=60)
    desk.begin()
    desk.bus.fire(1_000)

    assert [GAP] == desk.heard
    desk.idle.close()


def test_nothing_is_told_after_it_was_closed(desk: Desk) -> None:
    desk.idle.await_typing_pause(5 * SECOND)
    desk.idle.close()
    desk.bus.fire(60_000)
    desk.bus.fire(5_000)
    desk.bus.replace("")

    assert [] == desk.heard
    assert desk.bus.is_closed
