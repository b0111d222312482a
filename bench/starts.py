"""How large installations of deskbreak are and how long they take to start, side by side.

    python -m bench.starts NAME=PROGRAM=FOLDER …

FOLDER is what PROGRAM is installed in. Commands are timed from exec to their end, the tray from
exec to the signal that the icon is registered; each is the median of nine, after one start that
nobody counts.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Self

from bench.idle import Run

from tests.desktop.program import introduce
from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, now

STARTS: Final = 9
COMMANDS: Final = (("--version",), ("exercises", "list"))


@dataclass(frozen=True, slots=True)
class Installation:
    """An installed deskbreak and the folder that it takes."""

    name: str
    program: Path
    folder: Path

    @classmethod
    def read(cls, text: str) -> Self:
        """An installation as it is named on the command line."""
        name, program, folder = text.split("=")
        return cls(name, Path(program), Path(folder))

    def megabytes(self) -> float:
        """What its files hold; a link counts nothing."""
        files = (one for one in self.folder.rglob("*") if not one.is_symlink())
        return sum(one.stat().st_size for one in files if one.is_file()) / 1e6

    def answers(self, *words: str) -> float:
        """The seconds that a command takes."""
        began = now()
        subprocess.run([self.program, *words], check=True, stdout=subprocess.DEVNULL)
        return now() - began

    def shows(self, screen: Screen) -> float:
        """The seconds until its icon is in the tray."""
        with tempfile.TemporaryDirectory() as profile:
            introduce(Path(profile))
            run = Run(screen, (str(self.program), "--profile", profile))
            seconds = run.start()
            glance(0.5)
            run.end()
        assert seconds is not None, "an X screen has a panel that says so"
        return seconds


def median(once: Callable[[], float]) -> str:
    """The middle one of several, after a first one that fills the caches."""
    once()
    return f"{1000 * statistics.median(once() for _ in range(STARTS)):.0f} ms"


def rows(installations: list[Installation]) -> list[list[str]]:
    """The table, a row to a question."""
    table = [["", *(one.name for one in installations)]]
    table.append(["unpacked", *(f"{one.megabytes():.1f} MB" for one in installations)])
    for words in COMMANDS:
        taken = [median(partial(one.answers, *words)) for one in installations]
        table.append([" ".join(words), *taken])
    with Screen() as screen:
        taken = [median(partial(one.shows, screen)) for one in installations]
    table.append(["icon in the tray", *taken])
    return table


def main() -> int:
    """Measure and print."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("installation", nargs="+", type=Installation.read)
    for first, *others in rows(given.parse_args().installation):
        print(f"{first:<18}" + "".join(f"{one:>14}" for one in others))
    return 0


if __name__ == "__main__":
    sys.exit(main())
