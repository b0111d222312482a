"""What ten years of history cost: the streak window, `deskbreak streak`, and writing a session.

    python -m bench.history [--history FOLDER]

makes the history through the public API (`bench/ten_years.py`; a minute), or takes one that is
there, and prints a line for each bar. Exit code 1: a bar was missed. Another program on the machine
only ever makes it slower, so the best of several runs is what it costs; and of the window and of
the commands, which wait for nothing, the processor time.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench.ten_years import LAST, at_hour, one_day, ten_years
from PySide6.QtCore import QEvent, QObject, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.data import backups, resources
from deskbreak.data.archive import Archive
from deskbreak.data.history import History
from deskbreak.data.library import shipped_library
from deskbreak.data.settings_file import SettingsFile
from deskbreak.domain.breaks import Instant
from deskbreak.domain.records import SessionRecord
from deskbreak.surfaces.house import House
from deskbreak.surfaces.streak import StreakSurface
from deskbreak.system.clock import SystemClock
from deskbreak.ui.theme import Theme

PAINT_MS = 150
TIMES = 2.0
RUNS = 15
WRITES = 60
SAME = 1.5
"""So many times longer a session may take to write into a full history, at most: noise."""
TOMORROW = LAST + timedelta(days=1)


def now() -> Instant:
    """The morning after the ten years."""
    return at_hour(TOMORROW, 9)


class Morning(SystemClock):
    """A clock that goes as it should, on the morning after the ten years."""

    def now(self) -> Instant:
        """One reading of all clocks."""
        return replace(super().now(), wall=now().wall)


class Paints(QObject):
    """Waits for the first painting of a window."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self.at = 0.0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look out for it."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and not self.at:
            self.at = -1.0
        return False

    def first_after(self, act: Callable[[], object]) -> float:
        """Milliseconds of processor time until the window that `act` opens is painted."""
        self.at = 0.0
        start = process_time()
        act()
        while not self.at:
            self._application.processEvents()
        # The event that was seen is painted by the time that all others are handled.
        self._application.processEvents()
        return (process_time() - start) * 1000


def streak_window(folder: Path) -> tuple[float, list[float]]:
    """Milliseconds to the first paint: of the first window of a run, and of new ones after it."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    qInstallMessageHandler(_ignore)
    known, _ = shipped_library()
    theme = Theme.of(resources.theme("light"))
    paints = Paints(application)
    with closing(Archive(folder / "history.db", now, _ignore)) as archive:
        house = House(
            clock=Morning(),
            file=SettingsFile(folder / "settings.toml"),
            archive=archive,
            library=lambda: known,
            status=lambda: None,  # type: ignore[arg-type,return-value]  # not asked for here
            theme=lambda: theme,
            load_fonts=lambda: None,
        )
        taken = []
        for _ in range(RUNS):
            surface = StreakSurface(house)
            taken.append(paints.first_after(surface.open))
            surface.close()
            application.processEvents()
    return taken[0], taken[1:]


def commands(folder: Path) -> dict[str, list[float]]:
    """Milliseconds of processor time of `deskbreak --version` and `deskbreak streak`, in turns."""
    asked = {"--version": ["--version"], "streak": ["--profile", str(folder), "streak"]}
    taken: dict[str, list[float]] = {name: [] for name in asked}
    for _ in range(RUNS):
        for name, arguments in asked.items():
            start = _children()
            subprocess.run(
                [sys.executable, "-m", "deskbreak", *arguments],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            taken[name].append((_children() - start) * 1000)
    return taken


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def writes(*paths: Path) -> list[list[float]]:
    """Milliseconds to write a session into each of some histories, in turns."""
    taken: list[list[float]] = [[] for _ in paths]
    with ExitStack() as stack:
        histories = [stack.enter_context(closing(History(path, now))) for path in paths]
        for history in histories:
            history.add_session(_session())
        for _ in range(WRITES):
            for history, times in zip(histories, taken, strict=True):
                record = _session()
                start = perf_counter()
                history.add_session(record)
                times.append((perf_counter() - start) * 1000)
    return taken


def _ignore(*_: object) -> None:
    """What the offscreen platform cannot do is no news here."""


def _session() -> SessionRecord:
    return replace(one_day(TOMORROW)[0], identifier=str(uuid4()))


def _line(name: str, got: float, bar: float, *, more: str = "") -> bool:
    print(f"{name}: {got:.1f} (at most {bar:g}){more}{'' if got <= bar else '  MISSED'}")
    return got <= bar


def _spread(values: list[float]) -> str:
    return f"; median {statistics.median(values):.1f}, worst {max(values):.1f}"


def main() -> int:
    """Print a line for every bar."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--history", type=Path, help="a folder with history.db, copied first")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, empty = Path(name), Path(name) / "empty.db"
        path = folder / "history.db"
        if given.history:
            shutil.copy(given.history / "history.db", path)
        else:
            with closing(History(path, now)) as history:
                ten_years(history)
        backups.back_up(path, TOMORROW)
        with closing(History(path, now)) as history:
            sessions, moves = history.size
        print(f"{sessions} sessions, {moves} moves, {path.stat().st_size / 1e6:.1f} MB")
        first, later = streak_window(folder)
        met = [_line("streak window to first paint, ms", min(later), PAINT_MS, more=_spread(later))]
        print(
            f"the first one of a run, with its modules and its file to be opened, ms: {first:.1f}"
        )
        taken = commands(folder)
        version, streak = min(taken["--version"]), min(taken["streak"])
        spread = f"; {streak:.0f} ms beside {version:.0f}{_spread(taken['streak'])}"
        met.append(_line("deskbreak streak, times --version", streak / version, TIMES, more=spread))
        full, new = writes(path, empty)
        times = statistics.median(full) / statistics.median(new)
        spread = f"; {statistics.median(full):.2f} ms beside {statistics.median(new):.2f}"
        met.append(_line("writing a session, times an empty history", times, SAME, more=spread))
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
