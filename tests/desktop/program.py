"""The real deskbreak on a screen, and the window in which a person types meanwhile."""

from __future__ import annotations

import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

from deskbreak.data.snapshots import FileSnapshots
from deskbreak.domain.plan import fresh
from deskbreak.system.clock import SystemClock
from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, now, until

# What must not be in the log. Qt's remarks on desktop services that are not there are none of it.
COMPLAINT = re.compile(r"Traceback|WARNING|ERROR|CRITICAL|Warning:|^Q[A-Z]\w+::|^QPainter|Fatal")
# What is tried: this checkout, or an installed deskbreak that packaging/prove-installed.sh names.
STARTS = shlex.split(os.environ.get("DESKBREAK_PROGRAM", "")) or [sys.executable, "-m", "deskbreak"]
FAST = 40  # a minute passes in one and a half seconds
NEARLY = timedelta(minutes=12)
"""Desk time of an earlier run: a break is due before the program's silence after its start ends."""

Answer = subprocess.CompletedProcess[str]


def introduce(profile: Path) -> None:
    """Make a profile that of somebody who has been told how deskbreak begins."""
    profile.mkdir(parents=True, exist_ok=True)
    told = '{"welcome": true, "safety": true}'
    (profile / "introduction.json").write_text(told, encoding="utf-8")


class Program:
    """deskbreak with a profile of its own."""

    def __init__(self, screen: Screen, profile: Path, fast: int = FAST) -> None:
        self.profile = profile
        self.fast = fast
        self._screen = screen
        self._log = screen.log(f"deskbreak-{profile.name}")
        self._process: subprocess.Popen[bytes] | None = None
        self.within: tuple[str, ...] = ()
        """The words of a program that runs it."""
        self.words: tuple[str, ...] = ()
        """More words of its command."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process and self._process.poll() is None:
            self._screen.end(self._process)

    def settle(self, settings: str) -> None:
        """Write settings.toml."""
        self.profile.mkdir(parents=True, exist_ok=True)
        (self.profile / "settings.toml").write_text(settings, encoding="utf-8")

    @property
    def snapshots(self) -> FileSnapshots:
        """What it keeps from one run to the next."""
        return FileSnapshots(self.profile / "state.json")

    def work_before(self, desk: timedelta = NEARLY) -> None:
        """Give it the desk time of an earlier run that has only just ended."""
        self.snapshots.save(replace(fresh(SystemClock().now()), desk=desk))

    def start(self, *, is_first: bool = False, background: bool = False) -> None:
        """Start it as a person or the session does, for the first time or not."""
        if not is_first:
            introduce(self.profile)
        self._process = self._screen.spawn(
            *self.within,
            *self._command("--fast", str(self.fast), *self.words),
            *(["--background"] if background else []),
            name=self._log.stem,
            env={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        )

    def tell(
        self, *words: str, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run one of its commands beside it."""
        return subprocess.run(
            self._command(*words),
            env=self._screen.env if env is None else env,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    def status(self, meanwhile: Callable[[], None] = glance) -> dict[str, Any]:
        """What `deskbreak status --json` prints; `meanwhile` is done again and again until then."""
        asked = self._screen.spawn(
            *self._command("status", "--json"), name="status", stdout=subprocess.PIPE
        )
        while asked.poll() is None:
            meanwhile()
        assert asked.stdout is not None
        with asked.stdout as answer:
            return dict(json.load(answer))

    def state(self) -> str:
        """How things stand, in a word."""
        return str(self.status()["state"])

    def why(self) -> list[dict[str, Any]]:
        """The entries of today that `deskbreak why --json` prints."""
        return list(json.loads(self.tell("why", "--json").stdout)["entries"])

    def kill(self) -> None:
        """End it without a chance to say or save anything."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(5)

    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def check(self) -> None:
        """Fail at once, with its last words, when it has ended."""
        assert self.is_running(), self._log.read_text(encoding="utf-8")[-2000:]

    def answers(self) -> bool:
        """Whether it is ready for what a person asks of it."""
        self.check()
        return self.tell("status").returncode == 0

    def exit_code(self, seconds: float = 5) -> int:
        """How it ended, waited for."""
        assert self._process is not None
        return self._process.wait(seconds)

    def sessions(self) -> list[dict[str, Any]]:
        """The sessions in its history."""
        return self._rows("SELECT * FROM sessions")

    def events(self) -> list[dict[str, Any]]:
        """Everything that was decided, with its reason, in its order."""
        return self._rows("SELECT * FROM events ORDER BY number")

    def _rows(self, query: str) -> list[dict[str, Any]]:
        path = self.profile / "history.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as history:
            history.row_factory = sqlite3.Row
            return [dict(row) for row in history.execute(query)]

    @property
    def log(self) -> str:
        """All that it has said."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def complaints(self) -> list[str]:
        """The lines of its log that tell of something wrong."""
        return [line for line in self.log.splitlines() if COMPLAINT.search(line)]

    def _command(self, *words: str) -> list[str]:
        return [*STARTS, "--profile", str(self.profile), *words]


class Paper:
    """A terminal window that keeps what is typed into it."""

    TITLE = "paper"

    def __init__(self, screen: Screen, kept: Path) -> None:
        self._screen = screen
        self._kept = kept
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        keep = 'stty -icanon -echo; exec cat >"$0"'
        self._process = self._screen.spawn(
            *("xterm", "-T", self.TITLE, "-geometry", "60x12+60+120"),
            *("-e", "sh", "-c", keep, str(self._kept)),
        )
        until(lambda: self._screen.active_window() == self.TITLE, 10, "the typing window")
        until(self._kept.exists, 10, "the sheet of paper")
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._screen.end(self._process)

    @property
    def text(self) -> str:
        """What has been typed so far."""
        return self._kept.read_text(encoding="utf-8")

    def type_until(
        self, title: str, program: Program, seconds: float = 90, rhythm: float = 0.2
    ) -> float:
        """Type with small pauses until the program opens this window; the seconds it took."""
        began = now()

        def typed() -> bool:
            program.check()
            self._screen.press("a")
            glance(rhythm)
            return bool(self._screen.windows(title))

        until(typed, seconds, f"a window {title!r} while typing")
        return now() - began
