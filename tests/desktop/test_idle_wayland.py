"""Idleness as real compositors tell it: KWin by ext-idle-notify-v1, Mutter over D-Bus."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.test_idle import PROBE
from tests.desktop.waiting import glance, until
from tests.desktop.wayland import Kwin, Mutter, Wayland

GAP = 1.2
SERVES = {Kwin: "ext-idle-notify-v1", Mutter: "Mutter"}


class Listener:
    """The probe, and what it has said."""

    def __init__(self, desktop: Wayland, count: int, *options: str) -> None:
        self._log = desktop.log("probe")
        self.process: subprocess.Popen[bytes] = desktop.spawn(
            *(sys.executable, str(PROBE), *options, "follow", str(count), str(GAP)),
            name="probe",
        )

    @property
    def lines(self) -> list[str]:
        """All lines but those of the log."""
        said = self._log.read_text(encoding="utf-8").splitlines()
        return [line for line in said if not line.startswith(("INFO:", "WARNING:"))]

    @property
    def words(self) -> list[str]:
        """The first word of each line."""
        return [line.split()[0] for line in self.lines]

    @property
    def warnings(self) -> list[str]:
        """What was logged as a warning."""
        said = self._log.read_text(encoding="utf-8").splitlines()
        return [line for line in said if line.startswith("WARNING:")]

    def until(self, word: str, times: int = 1) -> None:
        """Wait until it has said this so many times."""
        until(lambda: self.words.count(word) >= times, 10, f"{word!r} for the {times}. time")

    @property
    def switches(self) -> int:
        """How often its threads were woken up."""
        found = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            lines = (task / "status").read_text(encoding="utf-8").splitlines()
            found += sum(int(line.split()[1]) for line in lines if "ctxt_sw" in line)
        return found


@pytest.fixture(params=[Kwin, Mutter], ids=lambda kind: kind.program)
def compositor(request: pytest.FixtureRequest) -> Iterator[Wayland]:
    yield from _running(request.param)


@pytest.fixture
def kwin() -> Iterator[Wayland]:
    yield from _running(Kwin)


@pytest.fixture
def mutter() -> Iterator[Wayland]:
    yield from _running(Mutter)


def _running(kind: type[Wayland]) -> Iterator[Wayland]:
    if kind.missing():
        pytest.skip(f"{kind.program} is not installed")
    with kind() as desktop:
        yield desktop


def test_idleness_activity_and_typing_pauses_are_heard(compositor: Wayland) -> None:
    listener = Listener(compositor, 8)

    for time in (1, 2):
        listener.until("idle", time)
        compositor.touch()

    assert 0 == listener.process.wait(10)
    expected = ["settled", *["paused", "idle", "paused", "back"] * 2]
    assert expected == listener.words
    assert f"settled {SERVES[type(compositor)]}" == listener.lines[0]
    for line in listener.lines:
        if line.startswith("idle"):
            assert GAP <= float(line.split()[1]) < GAP + 0.3


def test_nobody_is_woken_up_while_nothing_happens(compositor: Wayland) -> None:
    listener = Listener(compositor, 8)
    listener.until("paused", 2)
    glance(0.2)
    before = listener.switches
    glance(3)

    assert listener.switches - before <= 2


def test_when_the_compositor_goes_away_breaks_follow_the_clock(kwin: Wayland) -> None:
    listener = Listener(kwin, 50)
    listener.until("idle")
    kwin.end_compositor()
    listener.until("Idle")  # detection unavailable
    glance(0.2)
    before = listener.switches
    glance(1)

    assert listener.process.poll() is None
    assert listener.switches - before <= 2
    said = listener.words
    assert ["back", "settled", "Idle", "paused"] == said[said.index("idle") + 2 :]
    assert "settled none" in listener.lines
    assert 2 == len(listener.warnings)
    assert "Traceback" not in kwin.log("probe").read_text(encoding="utf-8")


def test_a_new_mutter_is_watched_like_the_old_one(mutter: Wayland) -> None:
    listener = Listener(mutter, 8)
    listener.until("paused", 2)
    mutter.end_compositor()
    mutter.start_compositor()
    glance(0.2)
    mutter.touch()
    listener.until("back")
    listener.until("idle", 2)
    mutter.touch()

    assert 0 == listener.process.wait(10)
    assert ["settled", *["paused", "idle", "paused", "back"] * 2] == listener.words


def test_a_program_that_ends_without_closing_does_not_crash(kwin: Wayland) -> None:
    listener = Listener(kwin, 1, "--leave-open")

    assert 0 == listener.process.wait(10)
