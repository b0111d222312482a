"""Two launches of one profile at the worst moment: one of them was held up between two steps."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deskbreak.system.lock import ProfileLock
from tests.desktop.waiting import until

HELD_UP = 500_000
"""For so many microseconds; others need a few thousand."""
LAUNCH = """
import sys
from pathlib import Path
from deskbreak.system.lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
for line in sys.stdin:
    print(getattr(lock, line.strip())(), flush=True)
"""
GONE = b"999999999\nname\nhost\n"


class Launch:
    """A process that has a lock; it is held up before each of the calls named."""

    def __init__(self, lock: Path, *held_up_at: str) -> None:
        self._trace = lock.parent.parent / "trace"
        words = []
        if held_up_at:
            calls = ",".join(held_up_at)
            words = ["strace", "-qq", "-o", str(self._trace), "-e", f"trace=openat,close,{calls}"]
            words += ["-e", f"inject={calls}:delay_enter={HELD_UP}", "-e", "signal=none"]
        self.process = subprocess.Popen(
            [*words, sys.executable, "-c", LAUNCH, str(lock)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, what: str) -> None:
        """Ask it to do something, and do not wait for it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()

    def answer(self) -> str:
        """What came of it."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def ask(self, what: str) -> str:
        """Ask it to do something; what came of it."""
        self.begin(what)
        return self.answer()

    def steps(self) -> int:
        """How many calls the one that is held up has made."""
        return len(self._trace.read_text(encoding="utf-8").splitlines())


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder / "lock"


@pytest.fixture
def launch(lock: Path) -> Iterator[Callable[..., Launch]]:
    started: list[Launch] = []

    def start(*held_up_at: str) -> Launch:
        started.append(Launch(lock, *held_up_at))
        # It has imported what it needs once it answers.
        assert started[-1].ask("__str__").endswith(">")
        return started[-1]

    if shutil.which("strace") is None:
        pytest.skip("there is no strace")
    if subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not look here")
    yield start
    for one in started:
        one.process.communicate()


def test_of_two_that_take_over_a_lock_at_once_one_runs(
    lock: Path, launch: Callable[..., Launch]
) -> None:
    lock.write_bytes(GONE)
    slow, quick = launch("flock"), launch()
    before = slow.steps()

    slow.begin("claim")
    until(lambda: slow.steps() > before, 10, "its first step")

    assert ["False", "True"] == sorted([quick.ask("claim"), slow.answer()])
    assert not ProfileLock(lock).claim()


def test_one_that_ends_takes_no_lock_of_the_next_along(
    lock: Path, launch: Callable[..., Launch]
) -> None:
    slow, quick = launch("unlink"), launch()
    assert "True" == slow.ask("claim")
    before = slow.steps()

    slow.begin("release")
    until(lambda: slow.steps() > before, 10, "its first step")

    assert "True" == quick.ask("claim")
    assert "None" == slow.answer()
    assert not ProfileLock(lock).claim()
