"""What the world tells the real program: input, lock, sleep, quiet, and the end of an earlier run.

The program runs sixty times faster than the world around it, so a minute of it is a second here.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from deskbreak.system.clock import SystemClock
from tests.desktop import mock_notifications, mock_tray, peers
from tests.desktop.bus import WATCHER, Bus
from tests.desktop.peers import CONTROL, LOGIND
from tests.desktop.person import Person, Tray
from tests.desktop.program import NEARLY, Program
from tests.desktop.screen import Screen
from tests.desktop.test_main_job import PROMPT
from tests.desktop.test_notifications import ROOT, Server, mock
from tests.desktop.waiting import glance, now, until
from tests.desktop.wayland import Kwin, Mutter, Wayland

FAST = 60
AT_ONCE = "[breaks]\ninterval = 15\nprompt = 120\ntyping_pause = 0\n"
AT_A_PAUSE = "[breaks]\ninterval = 15\nprompt = 120\ntyping_pause = 30\n"
"""Half a second here, and at least three times the rhythm in which a person types."""
OURS = {"PYTHONPATH": str(ROOT)}

Run = Callable[..., Person]
Notifications = Callable[..., Server]


# -- desktops -------------------------------------------------------------------------------------


def _at_noon(desktop: Screen) -> None:
    """Let it be noon, so that no new day begins in the middle of a test."""
    desktop.env["TZ"] = f"Etc/GMT{SystemClock().now().wall.hour - 12:+d}"


@contextmanager
def _running(kind: type[Wayland]) -> Iterator[Wayland]:
    if kind.missing():
        pytest.skip(f"there is no {kind.program}")
    with kind() as desktop:
        _at_noon(desktop)
        desktop.spawn(sys.executable, "-m", mock_tray.__name__, name="tray", env=OURS)
        until(lambda: desktop.bus.has_owner(WATCHER), 10, "a tray")
        yield desktop


@pytest.fixture(scope="module")
def kwin() -> Iterator[Wayland]:
    with _running(Kwin) as desktop:
        yield desktop


@pytest.fixture(scope="module")
def mutter() -> Iterator[Wayland]:
    with _running(Mutter) as desktop:
        yield desktop


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """X11, with a window manager and a notification server."""
    with Screen(None) as desktop:
        _at_noon(desktop)
        yield desktop


class Login:
    """A logind on a system bus of its own."""

    def __init__(self, desktop: Screen) -> None:
        address = desktop.message_bus()
        desktop.env |= {"DBUS_SYSTEM_BUS_ADDRESS": address, "XDG_SESSION_ID": "2"}
        desktop.spawn(
            *(sys.executable, "-m", peers.__name__, "logind", address), name="logind", env=OURS
        )
        self.bus = Bus(address)
        until(lambda: self.bus.has_owner(LOGIND), 10, "logind")

    def sleep(self, *, begins: bool) -> None:
        self.bus.ask(LOGIND, "/test", CONTROL, "Sleep", "b", begins)

    def lock(self, member: str = "Lock") -> None:
        self.bus.ask(LOGIND, "/test", CONTROL, "Lock", "ss", "2", member)


@pytest.fixture(scope="module")
def login(kwin: Wayland) -> Iterator[Login]:
    login = Login(kwin)
    with login.bus:
        yield login


@pytest.fixture
def notifications() -> Iterator[Notifications]:
    """Starts the notification server of a desktop."""
    started: list[tuple[Screen, subprocess.Popen[bytes]]] = []

    def start(desktop: Screen, capabilities: str = mock_notifications.DEFAULTS) -> Server:
        started.append((desktop, mock(desktop, capabilities)))
        return Server(desktop)

    yield start
    for desktop, process in started:
        desktop.end(process)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Runs deskbreak, by default after an earlier run of twelve minutes at the desk."""
    started: list[Program] = []
    with ExitStack() as running:

        def start(desktop: Screen, settings: str = AT_ONCE, desk: timedelta = NEARLY) -> Person:
            program = Program(desktop, tmp_path / f"world-{len(started)}", FAST)
            started.append(running.enter_context(program))
            program.settle(settings)
            program.work_before(desk)
            return begin(desktop, program)

        yield start
    assert [] == [line for program in started for line in program.complaints()]


def begin(desktop: Screen, program: Program) -> Person:
    program.start()
    person = Person(desktop, program)
    person.types_until(program.answers, 20, "an answer of the program")
    return person


def moment(event: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(event["at"])


def events(program: Program, what: str) -> list[dict[str, Any]]:
    return [event for event in program.events() if event["what"] == what]


def reasons(program: Program, what: str) -> list[str]:
    return [event["why"] for event in events(program, what)]


# -- input and idleness ---------------------------------------------------------------------------


def prompted_at_a_pause(person: Person, server: Server) -> None:
    """Work until a break is due, type on, and stop."""
    program = person.program
    desk = program.status(person.types)["desk_s"]
    person.types_for(1)
    assert program.status(person.types)["desk_s"] >= desk + 60
    person.sees(state="due", settling=False)
    person.types_for(1)
    assert [] == server.notices

    server.notice()

    assert ["typing paused"] == reasons(program, "prompt")
    assert "prompting" == program.state()


def leaves_and_comes_back(person: Person, tray: Tray) -> None:
    """Go, long enough for a natural micro break."""
    until(lambda: person.program.state() == "away", 5, "away")
    assert "Away from the desk" == tray.says()
    left = now()
    until(lambda: now() > left + 120 / FAST, 5, "two minutes")
    person.sees(state="working")

    natural = person.program.why()[-1]
    assert ("natural", "away") == (natural["fate"], natural["steps"][-1]["why"])
    assert 120 <= natural["steps"][-1]["lasts_s"]


def test_on_kwin_a_person_works_answers_moves_and_leaves(
    kwin: Wayland, run: Run, notifications: Notifications
) -> None:
    server = notifications(kwin)
    person = run(kwin, AT_A_PAUSE)
    prompted_at_a_pause(person, server)

    server.invoke(1, "start")
    until(lambda: reasons(person.program, "begin") == ["answered"], 3, "the guide")
    until(person.program.sessions, 10, "the session in the database")

    until(lambda: server.calls[-1] == ["CloseNotification", "u", 1], 5, "the end of the prompt")
    assert "taken" == person.program.sessions()[0]["outcome"]
    leaves_and_comes_back(person, Tray(kwin))


def test_on_mutter_a_person_works_skips_and_leaves(
    mutter: Wayland, run: Run, notifications: Notifications
) -> None:
    server = notifications(mutter)
    person = run(mutter, AT_A_PAUSE)
    prompted_at_a_pause(person, server)

    server.invoke(1, "skip")
    until(lambda: reasons(person.program, "skip") == ["person"], 3, "the skip")

    until(lambda: server.calls[-1] == ["CloseNotification", "u", 1], 5, "the end of the prompt")
    leaves_and_comes_back(person, Tray(mutter))
    assert [] == person.program.sessions()


def test_on_kwin_a_card_that_got_the_keyboard_does_nothing_with_what_is_typed(
    kwin: Wayland, run: Run, notifications: Notifications
) -> None:
    notifications(kwin, "body")
    person = run(kwin)
    program = person.program
    person.sees(state="prompting")

    for key in ("space", "Escape"):
        kwin.press(key)
        glance(0.2)
    assert "prompting" == program.state()
    # Who wants the keyboard there goes to a button first.
    kwin.press("Tab")
    kwin.press("space")

    until(lambda: reasons(program, "begin") == ["answered"], 3, "the session")


# -- quiet, sleep and lock ------------------------------------------------------------------------


def test_a_break_waits_for_the_end_of_do_not_disturb_and_of_sleep(
    kwin: Wayland, login: Login, run: Run, notifications: Notifications
) -> None:
    server = notifications(kwin)
    server.inhibit(on=True)
    person = run(kwin)
    program = person.program

    # Deferred until notifications are welcome, also when the silence after the start is over.
    told = person.sees(state="deferred")
    assert ("do not disturb", True) == (told["quiet"], "do not disturb" in told["text"])
    person.types_for(6)
    assert ("deferred", []) == (program.state(), server.notices)
    server.inhibit(on=False)
    person.types_until(lambda: server.notices, 5, "the prompt")
    assert ["do not disturb"] == reasons(program, "defer")
    released = next(one for one in events(program, "await") if one["why"] == "quiet ended")
    assert moment(events(program, "prompt")[0]) - moment(released) <= timedelta(seconds=60)

    # Withdrawn by sleep, still due, and for two minutes not shown again.
    login.sleep(begins=True)
    until(lambda: ["CloseNotification", "u", 1] == server.calls[-1], 3, "the end of the prompt")
    assert "due" == program.state()
    woke = now()
    login.sleep(begins=False)
    person.sees(state="due", settling=True)
    person.types_until(lambda: len(server.notices) == 2, 10, "the second notification")
    assert now() - woke >= 120 / FAST
    assert ["slept"] == reasons(program, "withdraw")
    assert 1 == reasons(program, "await").count("interval reached")
    server.invoke(2, "snooze")
    person.sees(state="snoozed", snoozes_left=1)


def test_a_locked_screen_is_a_gap_and_holds_a_session_up(
    kwin: Wayland, login: Login, run: Run
) -> None:
    person = run(kwin)
    program = person.program

    # At work it is a gap of its own length, also for somebody who tries a password.
    before = now()
    login.lock()
    person.sees(state="away")
    locked = now()
    glance(80 / FAST)
    person.types_for(2)
    assert "away" == program.state()
    unlocking = now()
    login.lock("Unlock")
    person.sees(state="working")
    (natural,) = events(program, "credit natural")
    assert "locked" == natural["why"]
    assert (unlocking - locked) * FAST <= natural["lasts_s"] <= (now() - before) * FAST
    assert program.status()["desk_s"] < NEARLY.total_seconds()

    # In a session the guide stands still, and then goes on to its end.
    assert 0 == program.tell("start", "--routine", "micro-twist").returncode
    login.lock()
    until(lambda: reasons(program, "stand still") == ["locked"], 3, "standing still")
    locked = now()
    person.types_for(2)
    assert [] == program.sessions()
    stood = timedelta(seconds=(now() - locked) * FAST)
    login.lock("Unlock")
    (session,) = until(program.sessions, 10, "the session in the database")
    assert ["locked"] == reasons(program, "go on")
    assert ("taken", session["planned_s"]) == (session["outcome"], session["done_s"])
    # The session is written before what was decided about it.
    (ended,) = until(lambda: events(program, "end"), 3, "the end among the events")
    (began,) = events(program, "begin")
    assert moment(ended) - moment(began) >= stood + timedelta(seconds=session["planned_s"])


# -- X11 ------------------------------------------------------------------------------------------


def test_a_full_screen_window_defers_the_prompt_until_it_goes(screen: Screen, run: Run) -> None:
    film = screen.spawn("xterm", "-fullscreen", "-e", "cat")
    until(screen.active_window, 10, "the film")
    person = run(screen)
    program = person.program

    told = person.sees(state="deferred")
    assert ("full screen", True) == (told["quiet"], "fills the screen" in told["text"])
    person.types_for(6)
    assert ("deferred", []) == (program.state(), screen.windows(PROMPT))
    screen.end(film)
    person.types_until(lambda: screen.windows(PROMPT), 5, "the prompt")

    released = next(one for one in events(program, "await") if one["why"] == "quiet ended")
    assert moment(events(program, "prompt")[0]) - moment(released) <= timedelta(seconds=60)


# -- from one run to the next ---------------------------------------------------------------------


def aged(program: Program, age: timedelta) -> None:
    """Let what the last run saved be so old; its clock was ahead of the world's."""
    plan = program.snapshots.load()
    assert plan is not None
    at = replace(plan.at, wall=SystemClock().now().wall - age)
    program.snapshots.save(replace(plan, at=at))


def test_killed_and_started_again_it_knows_the_desk_time_or_that_somebody_was_away(
    screen: Screen, run: Run
) -> None:
    person = run(screen, desk=timedelta(minutes=4))
    program = person.program
    person.types_for(2)
    desk = person.sees(state="working")["desk_s"]
    assert desk >= 6 * 60

    # What is saved with every step of the icon is an eighth of the interval old at most.
    program.kill()
    aged(program, timedelta(seconds=90))
    assert begin(screen, program).sees()["desk_s"] >= desk - 15 * 60 / 8
    assert [] == events(program, "credit natural")

    program.kill()
    aged(program, timedelta(minutes=4))
    assert begin(screen, program).sees()["desk_s"] < 2 * 60
    (natural,) = events(program, "credit natural")
    assert ("micro", "not running") == (natural["kind"], natural["why"])
    assert 240 <= natural["lasts_s"] < 300


def test_a_pause_freezes_the_desk_time_and_outlives_the_program(screen: Screen, run: Run) -> None:
    person = run(screen)
    program = person.program
    assert program.tell("pause", "--for", "60").stdout.startswith("Paused since ")
    paused = person.sees(state="paused", pauses=["person"])
    person.types_for(1)
    assert paused["desk_s"] == program.status()["desk_s"]

    program.kill()
    person = begin(screen, program)

    assert paused["desk_s"] == person.sees(state="paused", pauses=["person"])["desk_s"]
    assert 0 == program.tell("resume").returncode
    assert paused["desk_s"] <= person.sees(state="working")["desk_s"]
    assert 1 == program.tell("resume").returncode


def test_half_a_state_is_set_aside_and_survived(screen: Screen, tmp_path: Path) -> None:
    with Program(screen, tmp_path / "profile", FAST) as program:
        program.settle(AT_ONCE)
        program.work_before()
        state = program.profile / "state.json"
        half = state.read_bytes()[: state.stat().st_size // 2]
        state.write_bytes(half)

        desk = begin(screen, program).sees(state="working")["desk_s"]

        assert desk < NEARLY.total_seconds()
        assert half == state.with_name("state.json.broken").read_bytes()
        assert program.snapshots.load() is not None
        (complaint,) = program.complaints()
        assert "state.json was set aside as state.json.broken" in complaint
