"""Break the planner on purpose, one place at a time, and see whether its tests notice.

Run by hand after a change of the planner or of its tests:

    .venv/bin/python scripts/mutants.py [WORD]

Every mutant of scripts/mutants.toml replaces one piece of text in a copy of the tree; a piece that
is not there exactly once is an error, so that the list cannot grow old unnoticed. The named tests
of the laws are run first, then the property tests; what survives both is printed as SURVIVED, and
the script exits with 1. With WORD only mutants whose name contains it are tried.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("src", "tests", "resources")
PROPERTIES = ("tests/domain/test_planner_properties.py",)
NAMED = (
    *(
        f"tests/domain/test_planner{part}.py"
        for part in ("", "_presence", "_absence", "_answers", "_session", "_pauses", "_clocks")
    ),
    "tests/domain/test_hours.py",
    "tests/domain/test_status.py",
    "tests/domain/test_demand.py",
    "tests/engine/test_engine.py",
)
SURVIVED = "SURVIVED"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One thing to get wrong: `old` becomes `new` in a module."""

    name: str
    module: str
    old: str
    new: str


def main() -> int:
    """Try every mutant; answers with 1 if one survived."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    listed = tomllib.loads((ROOT / "scripts" / "mutants.toml").read_text("utf-8"))["mutant"]
    mutants = [Mutant(**fields) for fields in listed if word in fields["name"]]
    workers = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(workers) as pool:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(workers):
            trees.put(_copy(Path(place) / str(number)))
        for mutant in mutants:
            _mutated(ROOT, mutant)
        if not _passes(Path(place) / "0", NAMED + PROPERTIES):
            print("The tests fail without a mutant.")
            return 1
        survivors = 0
        verdicts = pool.map(lambda mutant: _verdict(trees, mutant), mutants)
        for mutant, verdict in zip(mutants, verdicts, strict=True):
            survivors += verdict == SURVIVED
            print(f"{verdict:<22}{mutant.module:<20}{mutant.name}", flush=True)
    print(f"{len(mutants)} mutants, {survivors} survived")
    return 1 if survivors else 0


def _copy(tree: Path) -> Path:
    for name in COPIED:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "pyproject.toml", tree)
    return tree


def _module(tree: Path, mutant: Mutant) -> Path:
    return tree / "src" / "deskbreak" / mutant.module


def _mutated(tree: Path, mutant: Mutant) -> str:
    """The text of the module with the mistake in it.

    Raises:
        SystemExit: The place is not there, or there is more than one.
    """
    text = _module(tree, mutant).read_text("utf-8")
    if (count := text.count(mutant.old)) != 1:
        raise SystemExit(f"{mutant.name}: its text is there {count} times in {mutant.module}")
    return text.replace(mutant.old, mutant.new)


def _verdict(trees: SimpleQueue[Path], mutant: Mutant) -> str:
    """What became of a mutant: killed by a named test, by a property alone, or not at all."""
    tree = trees.get()
    module = _module(tree, mutant)
    text = module.read_text("utf-8")
    module.write_text(_mutated(tree, mutant), "utf-8")
    try:
        if not _passes(tree, NAMED):
            return "killed"
        return SURVIVED if _passes(tree, PROPERTIES) else "killed by a property"
    finally:
        module.write_text(text, "utf-8")
        trees.put(tree)


def _passes(tree: Path, tests: tuple[str, ...]) -> bool:
    """Whether tests pass in a tree, with the code of that tree.

    Raises:
        SystemExit: pytest found something other than tests that pass or fail.
    """
    options = ("-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider")
    environment = {"PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        (sys.executable, "-m", "pytest", *options, *tests),
        cwd=tree,
        env=os.environ | environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode > 1:
        raise SystemExit(run.stdout + run.stderr)
    return run.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
