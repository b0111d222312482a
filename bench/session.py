"""What a session costs: frames, pauses, starts, Escape, the end, and two hundred in a row.

    python -m bench.session [--quick] [--only moving ...]

Everything is painted in software, on an X server without a screen, by processes of their own. What
frames cost is the processor time of the whole process, beside a bare PySide6 window that fills a
part of itself as large as the figure's card, sixty times a second. `moving` plays every
exercise from its beginning, until it has moved for six seconds: the dearest ones, as pictures that
come again are kept. Pictures are painted while the figure stands still before a movement, so what
that costs has a bar of its own. `routine` is one as it is played. Exit code 1: a bar was missed.

Another program on the machine makes every figure larger and none smaller.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from bench.bytecode import compile_deskbreak

from tests.desktop.screen import Screen

SIZES: Final = ((900, 640), (1920, 1080))
MOST_OF_A_CORE: Final = 25.0
MEGABYTE: Final = 1e6
SPINNERS: Final = 2
"""How many busy programs there are while Escape is pressed."""
PROBE: Final = "bench.session_probe"
HERE: Final = {"PYTHONPATH": str(Path.cwd())}

Cost = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure and the most that it may be."""

    name: str
    value: float
    most: float
    unit: str

    def __str__(self) -> str:
        verdict = "met" if self.is_met else "MISSED"
        return f"{verdict:>6}  {self.name}: {self.value:.3g} {self.unit}, at most {self.most:g}"

    @property
    def is_met(self) -> bool:
        """Whether the figure stays within the bar."""
        return self.value <= self.most


def answer(screen: Screen, *words: object, heard: Callable[[str], None] | None = None) -> object:
    """What a probe on this screen found; every other line that it says is `heard`."""
    argv = (sys.executable, "-m", *(str(word) for word in words))
    process = screen.spawn(*argv, env=HERE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    last = ""
    with process.stdout as lines:
        for line in lines:
            last = line.decode()
            if heard is not None and not last.startswith(("{", "[")):
                heard(last)
    process.wait(10)
    return json.loads(last)


def percent(cost: Cost) -> float:
    """How much of a core it took."""
    return 100 * cost["cpu"] / cost["seconds"]


def rate(cost: Cost) -> float:
    """Frames a second."""
    return cost["frames"] / cost["seconds"]


# -- what is measured ------------------------------------------------------------------------------


def moving(screen: Screen, options: argparse.Namespace) -> Iterator[Bar]:
    """Every exercise while it moves."""
    for wide, high in SIZES:
        size = f"{wide} x {high}"
        bare = cast("Cost", answer(screen, PROBE, "bare", wide, high, 5))
        seconds = 3 if options.quick else 6
        costs = cast(
            "Mapping[str, tuple[Cost, Cost]]",
            answer(screen, PROBE, "moving", wide, high, seconds, *options.exercise),
        )
        shares = sorted(
            (percent(move), percent(rest), name) for name, (move, rest) in costs.items()
        )
        for share, before, name in shares:
            frames = rate(costs[name][0])
            print(f"{share:6.1f} % {frames:5.1f} a second, {before:.1f} % while still  {name}")
        print(f"{percent(bare):6.1f} % {rate(bare):5.1f} a second  a bare window of {size}")
        mean = statistics.mean(share for share, _, _ in shares)
        yield Bar(f"moving, {size}", mean, MOST_OF_A_CORE, "% of a core")
        mean = statistics.mean(share for _, share, _ in shares)
        yield Bar(f"still before a movement, {size}", mean, MOST_OF_A_CORE, "% of a core")


def routine(screen: Screen, options: argparse.Namespace) -> Iterator[Bar]:
    """A routine as it is played, holds and rests and all."""
    for wide, high in SIZES:
        cost = cast(
            "Cost", answer(screen, PROBE, "routine", wide, high, 20 if options.quick else 70)
        )
        print(f"{percent(cost):6.1f} % {rate(cost):5.1f} pictures a second  a routine")
        yield Bar(f"a routine, {wide} x {high}", percent(cost), MOST_OF_A_CORE, "% of a core")


def paused(screen: Screen, _options: argparse.Namespace) -> Iterator[Bar]:
    """A guide that waits."""
    cost = cast("Cost", answer(screen, PROBE, "paused", 900, 640, 5))
    yield Bar("paints while paused", cost["frames"], 0, "in 5 s")


def start(screen: Screen, _options: argparse.Namespace) -> Iterator[Bar]:
    """From the wish to the first picture, in deskbreak itself: as told, and from the menu."""
    warm: list[float] = []
    for words, way in (((), ""), (("menu",), " from the menu")):
        cold = []
        for _ in range(3):
            with tempfile.TemporaryDirectory() as profile:
                found = cast(
                    "Mapping[str, list[float]]",
                    answer(screen, "bench.session_start", profile, *words),
                )
            walls = [f"{1000 * wall:.0f}" for wall in found["wall"]]
            spent = [f"{1000 * cpu:.0f}" for cpu in found["cpu"]]
            print(
                f"starts{way} after {', '.join(walls)} ms; {', '.join(spent)} ms of processor time"
            )
            cold.append(found["wall"][0])
            warm += found["wall"][1:]
        yield Bar(
            f"first start{way}, to the first picture", 1000 * statistics.median(cold), 300, "ms"
        )
    yield Bar("later starts", 1000 * statistics.median(warm), 100, "ms")


def escape(screen: Screen, _options: argparse.Namespace) -> Iterator[Bar]:
    """From Escape to the end, whatever is shown, on a busy machine."""
    spin = (sys.executable, "-c", "while True: pass")
    spinners = [screen.spawn(*spin, name="spinner") for _ in range(SPINNERS)]
    try:
        found = cast(
            "Mapping[str, float]",
            answer(screen, PROBE, "escape", 900, 640, 0, heard=lambda _: screen.press("Escape")),
        )
    finally:
        for spinner in spinners:
            screen.end(spinner)
    for state, seconds in found.items():
        print(f"{1000 * seconds:6.0f} ms  Escape: {state}")
    yield Bar(f"Escape beside {SPINNERS} busy programs", 1000 * max(found.values()), 200, "ms")


def lateness(screen: Screen, options: argparse.Namespace) -> Iterator[Bar]:
    """How late a session of fifteen minutes ends.

    Time is asked of the clock and never added up, so being late does not depend on the pace: it is
    the time from the end to the frame that notices it.
    """
    pace = 100 if options.quick else options.pace
    found = cast("list[float]", answer(screen, PROBE, "lateness", 900, 640, pace))
    for name, seconds in zip(("", ", reduced motion"), found, strict=True):
        yield Bar(f"end of 15 min at pace {pace:g}{name}", 1000 * seconds, 50, "ms late")


def sessions(screen: Screen, options: argparse.Namespace) -> Iterator[Bar]:
    """What many sessions leave behind."""
    count = 20 if options.quick else 200
    memory = cast("list[int]", answer(screen, PROBE, "sessions", 900, 640, count))
    shown = (memory[number] / MEGABYTE for number in range(0, count, max(count // 10, 1)))
    print("resident MB:", ", ".join(f"{value:.1f}" for value in shown))
    # The first ones fill what is kept for the next: type, paths, exercises.
    first = max(memory[:10])
    yield Bar(f"grown in {count} sessions", (memory[-1] - first) / MEGABYTE, 5, "MB")


MEASURES: Final = {
    measure.__name__: measure
    for measure in (moving, routine, paused, start, escape, lateness, sessions)
}


def read_options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="less of everything")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    parser.add_argument("--exercise", nargs="+", default=[], help="only these while moving")
    parser.add_argument("--pace", type=float, default=15, help="of the fifteen minutes")
    return parser.parse_args()


def main() -> int:
    """Measure, and print the figures and the bars."""
    options = read_options()
    compile_deskbreak()
    kept: list[Bar] = []
    with Screen(None, SIZES[-1]) as screen:
        for name in options.only:
            kept += MEASURES[name](screen, options)
    print()
    for bar in kept:
        print(bar)
    return 0 if all(bar.is_met for bar in kept) else 1


if __name__ == "__main__":
    sys.exit(main())
