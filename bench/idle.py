"""What deskbreak costs while it waits, beside a bare PySide6 tray on the same desktop.

    python -m bench.idle [--seconds 120] [--with safeeyes] [--json FILE]

Each program runs alone on a private X screen with a window manager, a panel whose tray takes
StatusNotifierItems, and a notification daemon. One key is pressed, then nobody touches anything.
After a time to settle, memory is read and processor time and context switches are counted over
all threads. The time to the tray is the median of several starts, from exec to the signal that
the icon is registered. Exit code 1 tells that a bar was missed.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import shlex
import statistics
import sys
import tempfile
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.desktop.bus import Bus
from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, now

MARK = "DESKBREAK_BENCH_PROGRAM"
BARE = [sys.executable, str(Path(__file__).with_name("bare_tray.py"))]


class Meter:
    """Adds up what the threads of some processes use.

    A thread that ends takes its counts along, so they are read once a second; that is done from
    outside and wakes nobody up.
    """

    def __init__(self, pids: Sequence[int]) -> None:
        self._pids = pids
        self._first = self._read()
        self._last = dict(self._first)

    def read(self) -> None:
        """Take in what has been used by now."""
        self._last |= self._read()

    @property
    def used(self) -> tuple[float, int]:
        """Processor seconds and context switches since the beginning."""
        new = (0.0, 0)
        cpu = sum(now[0] - self._first.get(key, new)[0] for key, now in self._last.items())
        switches = sum(now[1] - self._first.get(key, new)[1] for key, now in self._last.items())
        return cpu, switches

    def _read(self) -> dict[Path, tuple[float, int]]:
        found = {}
        for pid in self._pids:
            for task in Path(f"/proc/{pid}/task").iterdir():
                with contextlib.suppress(OSError):  # it may end at any time
                    spent = (task / "schedstat").read_text(encoding="utf-8").split()[0]
                    lines = (task / "status").read_text(encoding="utf-8").splitlines()
                    switches = sum(int(line.split()[1]) for line in lines if "ctxt_sw" in line)
                    found[task] = (int(spent) / 1e9, switches)
        return found


@dataclass(frozen=True, slots=True)
class Cost:
    """What one program cost."""

    name: str
    pss: float  # MB of 10^6 bytes
    cpu: float  # percent of the span
    switches: float  # a minute
    tray: float  # seconds from exec to the registered icon


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure and the most that it may be."""

    name: str
    value: float
    most: float
    unit: str

    @property
    def is_met(self) -> bool:
        """Whether the figure stays within the bar."""
        return self.value <= self.most


def proportional_memory(pids: Sequence[int]) -> float:
    """The PSS of the processes in MB."""
    total = 0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) * 1024
    return total / 1e6


class Run:
    """One start of one program on a screen of its own; its mark finds all its processes."""

    def __init__(self, screen: Screen, argv: Sequence[str]) -> None:
        self._screen = screen
        self._argv = argv
        self._mark = uuid.uuid4().hex

    def start(self) -> float:
        """Start it; the seconds until its icon was registered."""
        registered = asyncio.Event()
        with Bus(self._screen.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            bus.on_new_tray_item(registered.set)
            began = now()
            self._process = self._screen.spawn(*self._argv, env={MARK: self._mark})
            bus.wait(registered, 30)
            return now() - began

    def pids(self) -> list[int]:
        """The program's processes."""
        return self._screen.pids(MARK, self._mark)

    def end(self) -> None:
        """End it and wait until its icon is gone."""
        self._screen.end(self._process)
        while self.pids() or self._screen.bus.tray_items():
            glance()


def measured(name: str, argv: Sequence[str], options: argparse.Namespace) -> Cost:
    """The cost of a program: several starts, then a long wait."""
    with Screen("xfce4-panel") as screen:
        starts = []
        for _ in range(options.starts):
            run = Run(screen, argv)
            starts.append(run.start())
            glance(0.5)
            run.end()
        run = Run(screen, argv)
        run.start()
        screen.press("a")
        glance(options.settle)
        pids = run.pids()
        meter, began = Meter(pids), now()
        while (span := now() - began) < options.seconds:
            glance(min(1, options.seconds - span))
            meter.read()
        cpu, switches = meter.used
        cost = Cost(
            name,
            proportional_memory(pids),
            100 * cpu / span,
            60 * switches / span,
            statistics.median(starts),
        )
        if run.pids() != pids:
            raise RuntimeError(f"{name} did not keep running: {pids} became {run.pids()}")
        run.end()
        return cost


def bars(ours: Cost, bare: Cost, others: Sequence[Cost]) -> list[Bar]:
    """What deskbreak has to keep to."""
    return [
        Bar("wake-ups", ours.switches, 4, "a minute"),
        Bar("processor", ours.cpu, 0.03, "%"),
        Bar("PSS beside the bare tray", ours.pss / bare.pss, 1.5, "times"),
        Bar("time to tray beside the bare tray", ours.tray / bare.tray, 2, "times"),
        *(Bar(f"PSS beside {peer.name}", ours.pss / peer.pss, 1, "times") for peer in others),
    ]


def table(costs: Sequence[Cost]) -> str:
    """The costs, a line each."""
    lines = [
        "| program | PSS MB | CPU % | wake-ups a minute | time to tray s |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {c.name} | {c.pss:.1f} | {c.cpu:.4f} | {c.switches:.1f} | {c.tray:.3f} |" for c in costs
    ]
    return "\n".join(lines)


def read_options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=120, help="how long the wait is measured")
    parser.add_argument("--settle", type=float, default=30, help="seconds before it")
    parser.add_argument("--starts", type=int, default=5, help="starts for the time to the tray")
    parser.add_argument("--with", dest="peers", action="append", default=[], metavar="COMMAND")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    return parser.parse_args()


def main() -> int:
    """Measure, print the table and the bars."""
    options = read_options()
    # Peers first: one that cannot be started here is told at once and not after minutes.
    peers = [measured(Path(peer).name, shlex.split(peer), options) for peer in options.peers]
    with tempfile.TemporaryDirectory() as profile:
        deskbreak = [sys.executable, "-m", "deskbreak", "--profile", profile]
        bare = measured("bare PySide6 tray", BARE, options)
        ours = measured("deskbreak", deskbreak, options)
    kept = bars(ours, bare, peers)
    print(f"{options.seconds:g} s untouched after {options.settle:g} s\n")
    print(table([bare, ours, *peers]), end="\n\n")
    for bar in kept:
        verdict = "met" if bar.is_met else "MISSED"
        print(f"{verdict:>6}  {bar.name}: {bar.value:.3g} {bar.unit}, at most {bar.most:g}")
    if options.json:
        figures = {"costs": [asdict(cost) for cost in (bare, ours, *peers)]}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0 if all(bar.is_met for bar in kept) else 1


if __name__ == "__main__":
    sys.exit(main())
