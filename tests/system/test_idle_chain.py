"""Which source of idle time is chosen, what the others are refused for, and who follows whom."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.ports import Finding, IdleListener
from deskbreak.system.backends import idle_candidates, idle_source
from deskbreak.system.clock import SystemClock
from deskbreak.system.here import NAME
from deskbreak.system.idle_chain import Candidate, IdleChain
from deskbreak.system.unavailable import Unavailable

NOW = timedelta(hours=2)
SECOND = timedelta(seconds=1)
GAP = 60 * SECOND

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
X11 = {"DISPLAY": ":0"}


class Backend:
    """A source that does what the test says."""

    def __init__(self) -> None:
        self.listener: IdleListener | None = None
        self.gap = timedelta()
        self.pauses: list[timedelta | None] = []
        self.is_closed = False
        self.opened: Callable[[], None] = _nothing
        self.failed: Callable[[Unavailable], None] = _refused

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        self.opened = opened
        self.failed = failed

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        self.listener = listener
        self.gap = gap

    def await_typing_pause(self, span: timedelta | None) -> None:
        self.pauses.append(span)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        answer(75 * SECOND)

    def close(self) -> None:
        self.is_closed = True

    def fail(self, reason: str) -> None:
        self.failed(Unavailable("it", reason))

    @property
    def told(self) -> IdleListener:
        assert self.listener is not None
        return self.listener


def _nothing() -> None:
    raise AssertionError("not opened yet")


def _refused(refusal: Unavailable) -> None:
    raise AssertionError(refusal)


class Desk:
    """A chain of two candidates, and a listener."""

    def __init__(self) -> None:
        self.time = NOW
        self.made: list[str] = []
        self.first = Backend()
        self.second = Backend()
        self.missing: Callable[[str], None] = _missing
        self.heard: list[object] = []
        self.settled: list[str] = []
        self.is_without_first = False
        self.chain = IdleChain(
            self,
            [
                Candidate("first", self._make_first, self._ask),
                Candidate("second", self._make_second),
            ],
            patience=20,
        )
        self.chain.settled.connect(self._settle)

    def awake(self) -> timedelta:
        return self.time

    def real(self, span: timedelta) -> timedelta:
        return span

    def went_idle(self, since: timedelta) -> None:
        self.heard.append(NOW - since)

    def came_back(self) -> None:
        self.heard.append("back")

    def typing_paused(self) -> None:
        self.heard.append("paused")

    def begin(self) -> None:
        """Let the first one serve."""
        self.chain.listen(self, GAP)
        self.missing("")
        self.first.opened()

    @property
    def findings(self) -> list[tuple[str, bool, str]]:
        assert {"idle"} == {finding.about for finding in self.chain.findings()}
        return [(one.backend, one.works, one.text) for one in self.chain.findings()]

    def _ask(self, answer: Callable[[str], None]) -> object:
        self.missing = answer
        return None

    def _make_first(self) -> Backend:
        if self.is_without_first:
            raise Unavailable("it", "is not built in")
        self.made.append("first")
        return self.first

    def _make_second(self) -> Backend:
        self.made.append("second")
        return self.second

    def _settle(self) -> None:
        self.settled += [one.backend for one in self.chain.findings() if one.works]


def _missing(what: str) -> None:
    raise AssertionError(f"not asked yet: {what}")


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    del qapp
    desk = Desk()
    yield desk
    desk.chain.close()


def test_the_first_that_serves_is_chosen(desk: Desk) -> None:
    desk.begin()

    assert ["first"] == desk.settled == desk.made
    assert (desk.chain, GAP) == (desk.first.listener, desk.first.gap)


def test_nothing_is_tried_before_somebody_wants_to_know(desk: Desk) -> None:
    assert [] == desk.made
    desk.chain.open()
    desk.missing("")

    assert ["first"] == desk.made


def test_what_the_chosen_one_hears_is_told(desk: Desk) -> None:
    desk.begin()
    desk.first.told.went_idle(NOW - GAP)
    desk.first.told.came_back()
    desk.first.told.typing_paused()

    assert [GAP, "back", "paused"] == desk.heard


def test_what_is_wanted_before_the_choice_is_kept_for_it(desk: Desk) -> None:
    desk.chain.open()
    desk.chain.await_typing_pause(5 * SECOND)
    desk.begin()

    assert [5 * SECOND] == desk.first.pauses


def test_what_is_no_longer_wanted_is_not_kept(desk: Desk) -> None:
    desk.chain.await_typing_pause(5 * SECOND)
    desk.chain.await_typing_pause(None)
    desk.begin()

    assert [] == desk.first.pauses


def test_who_is_chosen_before_it_is_listened_to_is_listened_to_later(desk: Desk) -> None:
    desk.chain.open()
    desk.missing("")
    desk.first.opened()
    desk.chain.listen(desk, GAP)

    assert desk.chain == desk.first.listener


def test_one_that_is_missing_is_not_even_made(desk: Desk, qtbot: QtBot) -> None:
    desk.chain.listen(desk, GAP)
    desk.missing("does not run here")

    qtbot.waitUntil(lambda: desk.made == ["second"])
    assert ("first", False, "does not run here") == desk.findings[0]


def test_one_that_cannot_be_made_is_refused(desk: Desk, qtbot: QtBot) -> None:
    desk.is_without_first = True
    desk.chain.listen(desk, GAP)
    desk.missing("")

    qtbot.waitUntil(lambda: desk.made == ["second"])
    assert ("first", False, "is not built in") == desk.findings[0]


def test_one_that_does_not_answer_is_refused_after_a_while(desk: Desk, qtbot: QtBot) -> None:
    desk.chain.listen(desk, GAP)
    desk.missing("")
    qtbot.waitUntil(lambda: desk.made == ["first", "second"])
    desk.second.opened()
    desk.first.opened()  # at last, and too late

    assert ["second"] == desk.settled
    assert desk.first.is_closed
    assert ("first", False, "does not answer") == desk.findings[0]


def test_a_question_that_is_not_answered_is_given_up_after_a_while(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.chain.listen(desk, GAP)
    qtbot.waitUntil(lambda: desk.made == ["second"])
    desk.missing("")

    assert ["second"] == desk.made


def test_when_the_chosen_one_is_lost_the_next_takes_over(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.chain.await_typing_pause(5 * SECOND)
    desk.first.fail("is gone")
    qtbot.waitUntil(lambda: desk.made == ["first", "second"])
    desk.second.opened()

    assert ["first", "second"] == desk.settled
    assert desk.first.is_closed
    assert (desk.chain, GAP) == (desk.second.listener, desk.second.gap)
    assert [5 * SECOND] == desk.second.pauses


def test_a_typing_pause_that_has_come_is_not_asked_for_again(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.chain.await_typing_pause(5 * SECOND)
    desk.first.told.typing_paused()
    desk.first.fail("is gone")
    qtbot.waitUntil(lambda: desk.made == ["first", "second"])
    desk.second.opened()

    assert [] == desk.second.pauses


def test_nobody_stays_away_for_ever_because_a_source_was_lost(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.first.told.went_idle(NOW - GAP)
    desk.first.fail("is gone")

    qtbot.waitUntil(lambda: desk.heard == [GAP, "back"])


def test_a_loss_is_said_once(desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    desk.begin()
    desk.first.fail("is gone")
    desk.first.fail("is gone")
    qtbot.waitUntil(lambda: desk.made == ["first", "second"])
    desk.second.opened()

    said = [record.message for record in caplog.records if record.levelno == logging.WARNING]
    assert ["first: is gone", "idle time comes from second"] == said


def test_when_none_is_left_breaks_follow_the_clock(desk: Desk, qtbot: QtBot) -> None:
    desk.chain.await_typing_pause(5 * SECOND)
    desk.chain.listen(desk, GAP)
    desk.missing("does not run here")
    qtbot.waitUntil(lambda: desk.made == ["second"])
    desk.second.fail("does not run here")

    qtbot.waitUntil(lambda: desk.heard == ["paused"])
    assert ["none"] == desk.settled
    assert (
        "Idle detection unavailable: breaks follow the clock (first, second: does not run here)"
        == desk.chain.notice
    )


def test_there_is_no_notice_while_one_serves(desk: Desk) -> None:
    assert "" == desk.chain.notice
    desk.begin()

    assert "" == desk.chain.notice


def test_the_findings_name_every_candidate(desk: Desk, qtbot: QtBot) -> None:
    waits = "has not answered yet"
    desk.chain.listen(desk, GAP)
    assert [("first", False, waits), ("second", False, waits)] == desk.findings

    desk.begin()
    assert ("first", True, "tells when input stops and when it comes again") == desk.findings[0]

    desk.time += GAP
    assert [
        ("first", True, "input within the last 60 s"),
        ("second", False, "not needed: first serves"),
    ] == desk.findings

    desk.first.told.went_idle(desk.time - 75 * SECOND)
    assert ("first", True, "no input for 75 s") == desk.findings[0]

    desk.first.fail("is gone")
    qtbot.waitUntil(lambda: desk.made == ["first", "second"])
    desk.second.fail("is not there")
    qtbot.waitUntil(lambda: desk.settled == ["first", "none"])
    assert [
        ("first", False, "is gone"),
        ("second", False, "is not there"),
        ("none", True, "breaks follow the clock"),
    ] == desk.findings


def test_the_idle_time_is_asked_of_the_chosen_one(desk: Desk) -> None:
    heard: list[timedelta | None] = []
    desk.chain.ask_idle_time(heard.append)
    desk.begin()
    desk.chain.ask_idle_time(heard.append)

    assert [None, 75 * SECOND] == heard


def test_after_it_was_closed_nothing_is_chosen_any_more(desk: Desk) -> None:
    desk.chain.listen(desk, GAP)
    desk.chain.close()
    desk.missing("")
    desk.chain.listen(desk, GAP)

    assert [] == desk.made


def test_closing_closes_the_chosen_one(desk: Desk) -> None:
    desk.begin()
    told = desk.first.told
    desk.chain.close()
    told.went_idle(NOW)

    assert desk.first.is_closed
    assert [] == desk.heard


def names(system: str) -> list[str]:
    return [one.name for one in idle_candidates(SystemClock(), {}, system)]


def test_every_system_has_its_candidates_in_order() -> None:
    assert ["Mutter", "ext-idle-notify-v1", "XSync", "XScreenSaver"] == names("linux")
    assert ["GetLastInputInfo"] == names("win32")
    assert ["CGEventSource"] == names("darwin")


@pytest.mark.parametrize(
    ("environ", "name", "reason"),
    [
        (X11, "ext-idle-notify-v1", "this is not a Wayland session"),
        (WAYLAND, "XSync", "under Wayland it sees the input of X windows alone"),
        (WAYLAND, "XScreenSaver", "under Wayland it sees the input of X windows alone"),
        ({}, "XSync", "there is no X display"),
        ({}, "XScreenSaver", "there is no X display"),
    ],
)
def test_what_the_session_rules_out_is_refused_with_the_reason(
    environ: dict[str, str], name: str, reason: str
) -> None:
    candidates = idle_candidates(SystemClock(), environ, "linux")
    (candidate,) = (one for one in candidates if one.name == name)

    with pytest.raises(Unavailable) as refusal:
        candidate.make()
    assert (name, reason) == (refusal.value.backend, refusal.value.reason)


def test_what_another_system_has_is_refused_and_said(qtbot: QtBot) -> None:
    other = "win32" if NAME == "darwin" else "darwin"
    candidates = idle_candidates(SystemClock(), {}, other)
    chain = IdleChain(SystemClock(), candidates)
    with qtbot.waitSignal(chain.settled):
        chain.open()

    assert candidates[0].name in chain.notice
    chain.close()


def test_the_factory_gives_the_chain_of_this_desktop(qapp: QApplication) -> None:
    del qapp
    chain = idle_source(SystemClock())

    assert all(isinstance(finding, Finding) for finding in chain.findings())
    assert [one.name for one in idle_candidates(SystemClock(), {}, NAME)] == [
        finding.backend for finding in chain.findings()
    ]
    chain.close()


def test_choosing_imports_only_what_is_tried() -> None:
    script = (
        "import sys, deskbreak.system.backends\n"
        "print(sorted({'pywayland', 'jeepney', 'Xlib', 'ctypes'} & set(sys.modules)))"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert "[]" == said.stdout.strip()
