"""A whole day of the program, without any network, and with every call about sockets written down.

It starts, opens its windows, asks, guides, sounds, speaks and keeps, ten minutes in a second, while
somebody types a word into a window with a title; neither may be found in what is left of the day.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.desktop import mock_tray
from tests.desktop.bus import WATCHER
from tests.desktop.person import Tray
from tests.desktop.program import Paper, Program
from tests.desktop.screen import Screen
from tests.desktop.test_world import OURS
from tests.desktop.waiting import now, until

FAST = 600
DAY = 8 * 3600 / FAST
RHYTHM = 20
"""Milliseconds from key to key, which are twelve seconds of the program."""
TYPED = "quaggazebra"
SETTINGS = """
[breaks]
interval = 15
prompt = 5
[sound]
volume = 10
voice = true
"""
WINDOWS = ("Streak…", "Why…", "Exercises…", "Settings…", "Moving safely…")
CALLS = "network,execve,clone,clone3,fork,vfork"
SPEECH = re.compile(r'execve\("[^"]*speech-dispatcher')
"""The speech of the system is a program of its own: it asks itself for voices over the loopback."""
CHILD = re.compile(r"(?:clone3?|v?fork)\b.*= (\d+)$")
FAMILY = re.compile(r"\bsocket(?:pair)?\((\w+)")
ANOTHER_PROGRAM = (sys.executable, "-c", "import socket; socket.socket()")


class SecretPaper(Paper):
    TITLE = "quincunx"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(None) as desktop:
        desktop.spawn(sys.executable, "-m", mock_tray.__name__, name="tray", env=OURS)
        until(lambda: desktop.bus.has_owner(WATCHER), 10, "a tray")
        yield desktop


def cut_off() -> tuple[str, ...]:
    """The words that run a program in a network namespace without interfaces that are up."""
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare")
    for words in (("unshare", "--net"), ("unshare", "--map-current-user", "--net")):
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    pytest.skip("unshare may not make a network namespace here")


def written_down(kept: Path) -> tuple[str, ...]:
    """The words that write every call about sockets of a program and its children into a file."""
    if shutil.which("strace") is None:
        pytest.skip("there is no strace")
    words = ("strace", "-f", "-qq", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(kept))
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip("strace may not look here")
    return words


def families(kept: Path) -> set[str]:
    """The kinds of sockets that deskbreak and its children made, by their address families."""
    found: set[str] = set()
    speaking: set[str] = set()
    for line in kept.read_text(encoding="utf-8", errors="replace").splitlines():
        process, _, call = line.partition(" ")
        if SPEECH.search(call):
            speaking.add(process)
        child = CHILD.search(call)
        if child is not None and process in speaking:
            speaking.add(child[1])
        if process not in speaking:
            found.update(FAMILY.findall(call))
    return found


def is_in_front(screen: Screen, window: str) -> bool:
    """Bring a window to the front; whether it is there, as another one may come up meanwhile."""
    screen.run("xdotool", "windowactivate", window)
    return screen.run("xdotool", "getactivewindow").strip() == window


def day(screen: Screen, folder: Path, within: tuple[str, ...]) -> Program:
    """Live a day beside the program, and end it; the program that was."""
    with (
        Program(screen, folder / "profile", FAST) as program,
        SecretPaper(screen, folder / "paper.txt") as paper,
    ):
        (window,) = screen.windows(SecretPaper.TITLE)
        program.settle(SETTINGS)
        program.within, program.words = within, ("--verbose",)
        program.start()
        until(program.answers, 30, "an answer of the program")
        tray = Tray(screen)
        for label in WINDOWS:
            tray.choose(label)
        began = now()
        while now() < began + DAY:
            program.check()
            until(partial(is_in_front, screen, window), 15, "the paper in front")
            screen.run("xdotool", "type", "--delay", str(RHYTHM), TYPED * 5)
        assert TYPED in paper.text
        for words in (["why"], ["streak"], ["status"], ["pause"], ["resume"]):
            assert 0 == program.tell(*words).returncode
        assert 0 == program.tell("quit").returncode
        assert 0 == program.exit_code(20)
    assert [] == program.complaints()
    outcomes = [row["outcome"] for row in program.sessions()]
    assert 5 <= outcomes.count("taken") + outcomes.count("natural")
    return program


def found_in(program: Program, *secrets: str) -> list[str]:
    """Where something is written that should not be known."""
    kept = {path.name: path.read_bytes() for path in program.profile.rglob("*") if path.is_file()}
    kept["log"] = program.log.encode()
    return [
        f"{secret} in {name}"
        for name, data in kept.items()
        for secret in secrets
        for written in (secret.encode(), secret.encode("utf-16-le"))
        if written in data
    ]


def test_the_test_would_notice(tmp_path: Path) -> None:
    """What is looked for is found where it is: another program, and without a network."""
    kept = tmp_path / "calls"
    subprocess.run([*written_down(kept), *ANOTHER_PROGRAM], check=True)
    reach = "import socket; socket.create_connection(('127.0.0.1', 9))"
    refused = subprocess.run(
        [*cut_off(), sys.executable, "-c", reach], capture_output=True, text=True, check=False
    )

    assert "AF_INET" in families(kept)
    assert "Network is unreachable" in refused.stderr


def test_a_day_without_any_network(screen: Screen, tmp_path: Path) -> None:
    program = day(screen, tmp_path, cut_off())

    assert [] == found_in(program, TYPED, SecretPaper.TITLE)
    # The log of the day is one, and says what it may.
    assert "DEBUG" in program.log


def test_a_day_makes_no_socket_that_leads_out(screen: Screen, tmp_path: Path) -> None:
    kept = tmp_path / "calls"

    program = day(screen, tmp_path, written_down(kept))

    assert {"AF_UNIX"} == families(kept)
    assert [] == found_in(program, TYPED, SecretPaper.TITLE)
