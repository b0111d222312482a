"""One deskbreak for each profile, whatever happens at once and however the last one ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskbreak.data.profile import Profile
from tests.desktop.waiting import until

CROWD = 50

Started = subprocess.Popen[str]


class Launches:
    """Launches of one profile, without a display."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.runtime = runtime
        self.profile = folder / "profile"
        self._environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._started: list[Started] = []

    def start(self, *words: str) -> Started:
        """Start one of them, and do not wait for it."""
        command = [sys.executable, "-m", "deskbreak", "--profile", str(self.profile), *words]
        made = subprocess.Popen(
            command,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._started.append(made)
        return made

    def tell(self, *words: str) -> tuple[int, str]:
        """Run a command; its exit code and all that it says."""
        with self.start(*words) as made:
            said, _ = made.communicate(timeout=60)
        return made.returncode, said

    def answers(self) -> bool:
        return self.tell("status")[0] == 0

    def left(self, name: str) -> list[Path]:
        """The sockets or locks that are there."""
        return list(self.runtime.rglob(f"*.{name}"))

    def close(self) -> None:
        for made in self._started:
            if made.poll() is None:
                made.kill()
            made.wait(10)
            if made.stdout is not None:
                made.stdout.close()


@pytest.fixture
def launches(tmp_path: Path) -> Iterator[Launches]:
    # A socket's name has about a hundred characters at most, which a test's own folder may take up.
    with tempfile.TemporaryDirectory(prefix="deskbreak-") as runtime:
        made = Launches(tmp_path, Path(runtime))
        yield made
        made.close()


def running(crowd: list[Started]) -> list[Started]:
    return [one for one in crowd if one.poll() is None]


def test_of_many_launches_at_once_one_is_left(launches: Launches) -> None:
    crowd = [launches.start("--background") for _ in range(CROWD)]

    until(lambda: len(running(crowd)) <= 1, 120, "all launches but one have ended")

    (left,) = running(crowd)
    ended = [one for one in crowd if one is not left]
    assert {0} == {one.returncode for one in ended}
    assert {""} == {one.stdout.read() for one in ended if one.stdout is not None}
    assert launches.answers()
    assert (1, 1) == (len(launches.left("socket")), len(launches.left("lock")))
    assert (0, "") == launches.tell("quit")
    assert 0 == left.wait(20)
    assert [] == launches.left("socket") + launches.left("lock")


def test_after_a_kill_the_next_one_starts_by_itself(launches: Launches) -> None:
    first = launches.start()
    until(launches.answers, 30, "an answer of the first")

    first.kill()
    first.wait(10)
    assert (1, 1) == (len(launches.left("socket")), len(launches.left("lock")))
    code, said = launches.tell("status")
    assert (1, "deskbreak is not running; start it with: deskbreak\n") == (code, said)
    second = launches.start()

    until(launches.answers, 30, "an answer of the second")
    assert second.poll() is None


def test_after_a_kill_of_many_launches_one_is_left(launches: Launches) -> None:
    first = launches.start()
    until(launches.answers, 30, "an answer of the first")
    first.kill()
    first.wait(10)

    crowd = [launches.start("--background") for _ in range(10)]

    until(lambda: len(running(crowd)) <= 1, 60, "all launches but one have ended")
    assert 1 == len(running(crowd))
    assert launches.answers()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="a process cannot be halted here")
def test_one_that_hangs_is_no_reason_to_start_another(launches: Launches) -> None:
    first = launches.start()
    until(launches.answers, 30, "an answer of the first")

    first.send_signal(signal.SIGSTOP)
    code, said = launches.tell()
    first.send_signal(signal.SIGCONT)

    assert (1, "deskbreak runs but does not answer.\n") == (code, said)
    assert launches.answers()


def test_where_the_one_that_runs_listens_is_closed_to_others(launches: Launches) -> None:
    launches.start()
    until(launches.answers, 30, "an answer")

    (socket,) = launches.left("socket")

    assert 0 == socket.stat().st_mode & 0o077
    assert 0o700 == socket.parent.stat().st_mode & 0o777
    # The name is that of the profile, so another profile has another one.
    assert Profile.at(launches.profile).socket.name == socket.name
