"""What deskbreak costs while it waits, beside a bare PySide6 tray on the same desktop.

    python -m bench.idle [--desktop x11] [--seconds 120] [--typing 60] [--with safeeyes]

Desktops are x11 (a window manager, a panel whose tray takes StatusNotifierItems, a notification
daemon), kwin and mutter (the compositor and a tray that shows nothing); where none is named, all
that this machine has. Each program runs alone. There is one touch, then nobody touches anything.
After a time to settle, memory is read and processor time and context switches are counted over all
threads; then the same again while somebody types four keys a second. On x11 the time to the tray
is the median of several starts, from exec to the signal that the icon is registered. Exit code 1:
a bar was missed.
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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from bench.bytecode import compile_deskbreak

from tests.desktop.bus import WATCHER, Bus
from tests.desktop.screen import Screen
from tests.desktop.waiting import glance, now, until
from tests.desktop.wayland import Kwin, Mutter, Wayland

MARK = "DESKBREAK_BENCH_PROGRAM"
DESKTOPS: Final[Mapping[str, Callable[[], Screen]]] = {
    "x11": lambda: Screen("xfce4-panel"),
    "kwin": Kwin,
    "mutter": Mutter,
}
STARTS_WITHIN: Final = 3
"""Seconds in which a program has started where no panel says so."""
RETURNS_WITHIN: Final = 5
"""Seconds in which a program has taken notice of somebody who is back."""
KEY_EVERY: Final = 0.25
"""Seconds from one key to the next of somebody who types."""
WAKE_UPS: Final = 2
"""A minute, untouched; no less is asked for while somebody types in another window."""
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
    typing: float  # context switches a minute while somebody types
    tray: float | None  # seconds from exec to the registered icon, where there is a panel


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

    def start(self) -> float | None:
        """Start it; the seconds until its icon was registered, where a panel can say so."""
        if isinstance(self._screen, Wayland):
            self._process = self._screen.spawn(*self._argv, env={MARK: self._mark})
            glance(STARTS_WITHIN)
            return None
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
        """End it and wait until its icon is gone; the tray that shows nothing keeps its names."""
        self._screen.end(self._process)
        has_panel = not isinstance(self._screen, Wayland)
        while self.pids() or (has_panel and self._screen.bus.tray_items()):
            glance()


def counted(run: Run, seconds: float, each: Callable[[], None], step: float) -> tuple[float, float]:
    """Percent of a core and context switches a minute, while `each` is done every `step` seconds.

    Raises:
        RuntimeError: The program ended, or started another one.
    """
    pids = run.pids()
    meter, began = Meter(pids), now()
    while (span := now() - began) < seconds:
        each()
        glance(max(0.0, min(step, seconds - span)))
        meter.read()
    cpu, switches = meter.used
    if not pids or run.pids() != pids:
        raise RuntimeError(f"the program did not keep running: {pids} became {run.pids()}")
    return 100 * cpu / span, 60 * switches / span


def measured(name: str, argv: Sequence[str], desktop: str, options: argparse.Namespace) -> Cost:
    """The cost of a program: several starts, a long wait, and somebody who types."""
    with DESKTOPS[desktop]() as screen:
        if isinstance(screen, Wayland):
            # Without any tray deskbreak would open its small window, and the bare one nothing.
            here = {"PYTHONPATH": str(Path.cwd())}
            screen.spawn(sys.executable, "-m", "tests.desktop.mock_tray", env=here)
            until(lambda: screen.bus.has_owner(WATCHER), 10, "the tray")
        starts = []
        if not isinstance(screen, Wayland):
            for _ in range(options.starts):
                run = Run(screen, argv)
                starts.append(run.start() or 0.0)
                glance(0.5)
                run.end()
        run = Run(screen, argv)
        run.start()
        touch(screen)
        glance(options.settle)
        memory = proportional_memory(run.pids())
        cpu, switches = counted(run, options.seconds, nothing, 1)
        # Who comes back is greeted by a few wake-ups, once; here it is about typing on.
        touch(screen)
        glance(RETURNS_WITHIN)
        _, typing = counted(run, options.typing, lambda: touch(screen), KEY_EVERY)
        run.end()
        tray = statistics.median(starts) if starts else None
        return Cost(name, memory, cpu, switches, typing, tray)


def touch(screen: Screen) -> None:
    """Do what a person does who is there."""
    if isinstance(screen, Wayland):
        screen.touch()
    else:
        screen.press("a")


def nothing() -> None:
    """Leave it alone."""


def bars(ours: Cost, bare: Cost, others: Sequence[Cost]) -> list[Bar]:
    """What deskbreak has to keep to."""
    kept = [
        Bar("wake-ups", ours.switches, WAKE_UPS, "a minute"),
        Bar("processor", ours.cpu, 0.03, "%"),
        Bar("wake-ups, typing", ours.typing, max(1.5 * bare.typing, WAKE_UPS), "a minute"),
        Bar("PSS beside the bare tray", ours.pss / bare.pss, 1.5, "times"),
    ]
    if ours.tray is not None and bare.tray is not None:
        kept.append(Bar("time to tray beside the bare tray", ours.tray / bare.tray, 2, "times"))
    kept += [Bar(f"PSS beside {peer.name}", ours.pss / peer.pss, 1, "times") for peer in others]
    return kept


def table(costs: Sequence[Cost]) -> str:
    """The costs, a line each."""
    lines = [
        "| program | PSS MB | CPU % | wake-ups a minute | typing | time to tray s |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for cost in costs:
        tray = "-" if cost.tray is None else f"{cost.tray:.3f}"
        lines.append(
            f"| {cost.name} | {cost.pss:.1f} | {cost.cpu:.4f} | {cost.switches:.1f} |"
            f" {cost.typing:.0f} | {tray} |"
        )
    return "\n".join(lines)


def read_options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=120, help="how long the wait is measured")
    parser.add_argument("--typing", type=float, default=60, help="how long somebody types")
    parser.add_argument("--desktop", action="append", choices=DESKTOPS, help="only this one")
    parser.add_argument("--settle", type=float, default=30, help="seconds before it")
    parser.add_argument("--starts", type=int, default=5, help="starts for the time to the tray")
    parser.add_argument("--with", dest="peers", action="append", default=[], metavar="COMMAND")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    return parser.parse_args()


def compared(desktop: str, options: argparse.Namespace) -> tuple[list[Cost], list[Bar]]:
    """All programs on one desktop, and how deskbreak does among them."""
    # Peers first: one that cannot be started here is told at once and not after minutes.
    peers = [
        measured(Path(peer).name, shlex.split(peer), desktop, options) for peer in options.peers
    ]
    with tempfile.TemporaryDirectory() as profile:
        deskbreak = [sys.executable, "-m", "deskbreak", "--profile", profile, "--background"]
        bare = measured("bare PySide6 tray", BARE, desktop, options)
        ours = measured("deskbreak", deskbreak, desktop, options)
    return [bare, ours, *peers], bars(ours, bare, peers)


def main() -> int:
    """Measure, print the tables and the bars."""
    options = read_options()
    compile_deskbreak()
    figures = {}
    are_met = True
    for desktop in options.desktop or present():
        costs, kept = compared(desktop, options)
        print(f"{desktop}: {options.seconds:g} s untouched after {options.settle:g} s,")
        print(f"then {options.typing:g} s of typing\n")
        print(table(costs), end="\n\n")
        for bar in kept:
            verdict = "met" if bar.is_met else "MISSED"
            print(f"{verdict:>6}  {bar.name}: {bar.value:.3g} {bar.unit}, at most {bar.most:g}")
        print(flush=True)
        figures[desktop] = [asdict(cost) for cost in costs]
        are_met = are_met and all(bar.is_met for bar in kept)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0 if are_met else 1


def present() -> list[str]:
    """The desktops that this machine has."""
    missing = {"kwin": Kwin.missing(), "mutter": Mutter.missing()}
    return [desktop for desktop in DESKTOPS if not missing.get(desktop)]


if __name__ == "__main__":
    sys.exit(main())
