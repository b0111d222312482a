"""The prompt as a notification: on dunst as it is, and on a server that does what the test says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop import mock_notifications
from tests.desktop.mock_notifications import HANDS, NAME, PATH
from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, until
from tests.desktop.wayland import Kwin, Mutter, Wayland

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

Prompt = Callable[..., "Probe"]


class Probe:
    """The program that prompts, and what it said about it."""

    def __init__(self, screen: Screen, *words: str) -> None:
        self._screen = screen
        self._log = screen.log("prompt_probe")
        self._log.write_text("", encoding="utf-8")
        self._process = screen.spawn(
            *(sys.executable, "-m", "tests.desktop.prompt_probe", *words),
            name="prompt_probe",
            env=OFFSCREEN,
        )

    @property
    def said(self) -> list[str]:
        assert self._process.poll() is None, self._log.read_text(encoding="utf-8")
        return self._log.read_text(encoding="utf-8").splitlines()

    def heard(self, what: str, seconds: float = 5) -> str:
        """Wait for what became of the prompt; the findings at that time."""
        until(lambda: len(self.said) > 1, seconds, f"{what!r} of the prompt")
        assert what == self.said[0]
        return self.said[1]

    def end(self) -> None:
        self._screen.end(self._process)


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A desktop without a tray; its notification server is dunst."""
    with Screen(None) as desktop:
        yield desktop


@pytest.fixture
def prompt(screen: Screen) -> Iterator[Prompt]:
    """Prompts, by default with two snoozes left."""
    started: list[Probe] = []

    def start(*words: str) -> Probe:
        started.append(Probe(screen, *(words or ("2",))))
        return started[-1]

    yield start
    for probe in started:
        probe.end()


# -- dunst -----------------------------------------------------------------------------------------


def displayed(screen: Screen) -> int:
    return int(screen.run("dunstctl", "count", "displayed") or -1)


def shown(screen: Screen) -> None:
    until(lambda: displayed(screen) == 1, 10, "a notification of dunst")


def gone(screen: Screen) -> None:
    until(lambda: displayed(screen) == 0, 5, "the end of the notification")


@pytest.fixture
def dunst(screen: Screen) -> None:
    """Dunst, which D-Bus starts again where a test has ended it."""
    until(lambda: displayed(screen) == 0, 10, "an empty dunst")


@pytest.mark.usefixtures("dunst")
def test_dunst_shows_it_and_a_click_on_it_starts(screen: Screen, prompt: Prompt) -> None:
    probe = prompt()
    shown(screen)
    screen.run("dunstctl", "action", "0")

    assert probe.heard("accepted").startswith("dunst ")
    gone(screen)


@pytest.mark.usefixtures("dunst")
def test_what_the_person_closes_in_dunst_is_snoozed(screen: Screen, prompt: Prompt) -> None:
    probe = prompt()
    shown(screen)
    screen.run("dunstctl", "close")

    probe.heard("snoozed 5")


@pytest.mark.usefixtures("dunst")
def test_what_the_person_closes_at_the_limit_is_skipped(screen: Screen, prompt: Prompt) -> None:
    probe = prompt("0")
    shown(screen)
    screen.run("dunstctl", "close")

    probe.heard("skipped")


@pytest.mark.usefixtures("dunst")
def test_a_withdrawn_prompt_leaves_the_screen(screen: Screen, prompt: Prompt) -> None:
    probe = prompt("2", "withdraw")
    shown(screen)

    probe.heard("withdrawn")
    gone(screen)
    glance(0.4)
    assert 2 == len(probe.said)


@pytest.mark.usefixtures("dunst")
def test_a_prompt_survives_a_restart_of_dunst(screen: Screen, prompt: Prompt) -> None:
    probe = prompt()
    shown(screen)
    first = screen.bus.ask_daemon("GetConnectionUnixProcessID", "s", NAME)
    screen.run("kill", str(first))
    until(lambda: screen.bus.has_owner(NAME), 5, "a second dunst")
    shown(screen)
    assert first != screen.bus.ask_daemon("GetConnectionUnixProcessID", "s", NAME)
    screen.run("dunstctl", "action", "0")

    probe.heard("accepted")


# -- a server that does what the test says ---------------------------------------------------------


class Server:
    """The mock, as the test sees it."""

    def __init__(self, screen: Screen) -> None:
        self._bus = screen.bus

    @property
    def calls(self) -> list[list[Any]]:
        return [list(call) for call in json.loads(self._hand("Calls"))]

    @property
    def notices(self) -> list[list[Any]]:
        return [call[2:] for call in self.calls if call[0] == "Notify"]

    def notice(self) -> list[Any]:
        """The arguments of the first `Notify`, waited for."""
        until(lambda: bool(self.notices), 10, "a notification")
        return self.notices[0]

    def invoke(self, number: int, key: str) -> None:
        self._hand("Invoke", "us", number, key)

    def dismiss(self, number: int, reason: int) -> None:
        self._hand("Close", "uu", number, reason)

    def inhibit(self, *, on: bool) -> None:
        self._hand("Inhibit", "b", on)

    def _hand(self, member: str, signature: str = "", *body: Any) -> Any:
        return self._bus.ask(NAME, PATH, HANDS, member, signature, *body)


@pytest.fixture
def serve(screen: Screen) -> Iterator[Callable[..., Server]]:
    """Puts the mock in the place of the server that is there."""
    started: list[subprocess.Popen[bytes]] = []

    def start(capabilities: str = mock_notifications.DEFAULTS) -> Server:
        end_server(screen)
        started.append(mock(screen, capabilities))
        return Server(screen)

    yield start
    for process in started:
        screen.end(process)


def end_server(screen: Screen) -> None:
    """End the notification server; D-Bus starts dunst when the next one is wanted."""
    if screen.bus.has_owner(NAME):
        screen.run("kill", str(screen.bus.ask_daemon("GetConnectionUnixProcessID", "s", NAME)))
        until(lambda: not screen.bus.has_owner(NAME), 5, "the end of the notification server")


def mock(
    screen: Screen, capabilities: str = mock_notifications.DEFAULTS
) -> subprocess.Popen[bytes]:
    process = screen.spawn(
        *(sys.executable, "-m", mock_notifications.__name__, capabilities),
        name="mock",
        env={"PYTHONPATH": str(ROOT)},
    )
    until(lambda: screen.bus.has_owner(NAME), 10, "the mock")
    return process


def test_everything_arrives_as_it_was_meant(serve: Callable[..., Server], prompt: Prompt) -> None:
    server = serve()
    prompt()

    server.notice()
    assert [
        "Notify",
        "susssasa{sv}i",
        "deskbreak",
        0,
        "",
        "Time for a micro break",
        "Neck &amp; &lt;shoulders&gt; · 46 s.\nBegins by itself in 20 s.",
        [
            *("default", "Start", "start", "Start"),
            *("snooze", "Snooze 5 min", "skip", "Skip"),
        ],
        {
            "urgency": ["y", 1],
            "category": ["s", "x-deskbreak.prompt"],
            "desktop-entry": ["s", "deskbreak"],
            "suppress-sound": ["b", False],
            "transient": ["b", False],
            "image-data": ["(iiibiiay)", [64, 64, 256, True, 8, 4, 16384]],
        },
        0,
    ] == server.calls[0]


@pytest.mark.parametrize(
    ("key", "heard"),
    [("start", "accepted"), ("snooze", "snoozed 5"), ("skip", "skipped"), ("default", "accepted")],
)
def test_every_button_is_heard_once(
    serve: Callable[..., Server], prompt: Prompt, key: str, heard: str
) -> None:
    server = serve()
    probe = prompt()
    server.notice()
    server.invoke(7, key)
    server.invoke(1, key)

    probe.heard(heard)
    until(lambda: ["CloseNotification", "u", 1] in server.calls, 5, "its end")
    assert 2 == len(probe.said)


def test_expired_it_leaves_the_rest_to_the_planner(
    serve: Callable[..., Server], prompt: Prompt
) -> None:
    server = serve()
    probe = prompt()
    server.notice()
    server.dismiss(1, 1)
    server.invoke(1, "start")
    glance(0.4)

    assert [] == probe.said


def test_a_server_without_buttons_leaves_it_to_the_card(
    serve: Callable[..., Server], prompt: Prompt
) -> None:
    server = serve("body")
    probe = prompt()

    assert probe.heard("gave up, 20 s left").startswith("no buttons: mock 1 (deskbreak)")
    assert [] == server.calls


def test_withdrawn_it_is_closed(serve: Callable[..., Server], prompt: Prompt) -> None:
    server = serve()
    prompt("2", "withdraw").heard("withdrawn")

    until(lambda: ["CloseNotification", "u", 1] == server.calls[-1], 5, "its end")


def test_with_the_program_ends_its_prompt(serve: Callable[..., Server], prompt: Prompt) -> None:
    server = serve()
    prompt("2", "quit")

    until(lambda: ["CloseNotification", "u", 1] == (server.calls or [[]])[-1], 10, "its end")


# -- the whole program -----------------------------------------------------------------------------


@pytest.fixture(params=[Kwin, Mutter])
def wayland(request: pytest.FixtureRequest) -> Iterator[Wayland]:
    if request.param.missing():
        pytest.skip(f"there is no {request.param.program}")
    with request.param() as desktop:
        yield desktop


def test_on_wayland_the_prompt_is_a_notification_that_starts_the_session(
    wayland: Wayland, tmp_path: Path
) -> None:
    mock(wayland)
    server = Server(wayland)
    with Program(wayland, tmp_path / "profile") as program:
        program.settle("[breaks]\ninterval = 15\nprompt = 120\n")
        program.work_before()
        program.start()

        def prompted() -> bool:
            wayland.touch()
            glance(0.3)
            return bool(server.notices)

        until(program.answers, 20, "an answer of the program")
        until(prompted, 60, "a notification")
        # Two minutes, less the moment that the server took.
        assert server.notices[0][4].splitlines()[-1].startswith("Begins by itself in ")
        server.invoke(1, "start")
        until(program.sessions, 30, "the session in the database")

        assert ["CloseNotification", "u", 1] == server.calls[-1]
        assert "taken" == program.sessions()[0]["outcome"]
        assert [] == program.complaints()
