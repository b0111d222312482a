"""Start at login from inside a sandbox, with a portal on a message bus of the test's own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desktop import mock_portal
from tests.desktop.bus import Bus
from tests.desktop.waiting import until

ROOT = Path(__file__).parents[2]
YES, NO = "deskbreak starts when you log in.", "deskbreak does not start when you log in."
ANSWERED = "So your desktop answered last; a sandboxed program cannot look it up."
DENIED = "Your desktop did not allow the change."


class Sandbox:
    """A program in a sandbox, and the portal outside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._parts = ExitStack()
        daemon = self._spawn("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert daemon.stdout is not None
        self.address = daemon.stdout.readline().strip()
        self._bus = self._parts.enter_context(Bus(self.address))
        self._portal: subprocess.Popen[str] | None = None

    def _spawn(self, *command: str) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self._parts.callback(self._end, made)
        return made

    def portal(self, manner: str) -> None:
        """Start a portal that answers in this manner, in the place of the one before."""
        if self._portal is not None:
            self._end(self._portal)
            until(lambda: not self._bus.has_owner(mock_portal.NAME), 10, "the end of a portal")
        self._portal = self._spawn(sys.executable, "-m", mock_portal.__name__, self.address, manner)
        until(lambda: self._bus.has_owner(mock_portal.NAME), 10, "the portal")

    def asked(self) -> dict[str, object]:
        """What the portal was asked for last."""
        assert self._portal is not None
        assert self._portal.stdout is not None
        return dict(json.loads(self._portal.stdout.readline()))

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Run `deskbreak autostart` in the sandbox, and do not wait for it."""
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "FLATPAK_ID": "io.github.deskbreak.deskbreak",
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "XDG_CURRENT_DESKTOP": "GNOME",
        }
        return subprocess.Popen(
            [sys.executable, "-m", "deskbreak", "autostart", *words],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def tell(self, *words: str) -> tuple[int, str, str]:
        """The exit code and what was said."""
        with self.start(*words) as made:
            out, error = made.communicate(timeout=30)
        return made.returncode, out.strip(), error.strip()

    def files(self) -> list[str]:
        """Whatever was written that a desktop would not see."""
        return [path.name for path in self.folder.rglob("*.desktop")]

    def close(self) -> None:
        self._parts.close()

    @staticmethod
    def _end(process: subprocess.Popen[str]) -> None:
        if process.poll() is None:
            process.terminate()
        process.wait(5)
        if process.stdout is not None:
            process.stdout.close()


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    made = Sandbox(tmp_path)
    yield made
    made.close()


def test_before_it_was_asked_nobody_knows(sandbox: Sandbox) -> None:
    code, said, _ = sandbox.tell("status")

    assert 0 == code
    assert "Your desktop has not been asked yet" in said
    assert json.loads(sandbox.tell("status", "--json")[1])["starts"] is None


def test_the_portal_is_asked_and_its_answer_is_said(sandbox: Sandbox) -> None:
    sandbox.portal("grant")

    assert (0, f"{YES} {ANSWERED}", "") == sandbox.tell("on")
    asked = sandbox.asked()
    assert (0, f"{YES} {ANSWERED}", "") == sandbox.tell("status")
    assert (0, f"{NO} {ANSWERED}", "") == sandbox.tell("off")

    assert (True, ["deskbreak", "--background"]) == (asked["autostart"], asked["commandline"])
    assert False is sandbox.asked()["autostart"]
    assert [] == sandbox.files()


@pytest.mark.parametrize("manner", ["refuse", "cancel"])
def test_a_wish_that_was_not_granted_is_no_yes(sandbox: Sandbox, manner: str) -> None:
    sandbox.portal(manner)

    code, out, error = sandbox.tell("on")

    assert (1, "") == (code, out)
    assert DENIED in error
    assert YES not in sandbox.tell("status")[1]


def test_a_refusal_later_leaves_what_was_answered_before(sandbox: Sandbox) -> None:
    sandbox.portal("grant")
    assert 0 == sandbox.tell("on")[0]
    sandbox.portal("cancel")

    assert (1, "", f"{YES} {DENIED}") == sandbox.tell("off")
    assert (0, f"{YES} {ANSWERED}", "") == sandbox.tell("status")


def test_without_a_portal_the_reason_is_said(sandbox: Sandbox) -> None:
    code, out, error = sandbox.tell("on")

    assert (1, "") == (code, out)
    assert error.startswith("Your desktop could not be asked: ")
    assert mock_portal.NAME in error


def test_a_portal_that_ends_is_not_waited_for(sandbox: Sandbox) -> None:
    """Its person closed the session, or it crashed: the bus goes, and so does the question."""
    sandbox.portal("silent")
    waiting = sandbox.start("on")
    sandbox.asked()

    sandbox.close()
    out, error = waiting.communicate(timeout=20)

    assert (1, "") == (waiting.returncode, out)
    assert "Your desktop could not be asked" in error
