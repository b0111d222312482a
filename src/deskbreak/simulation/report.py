"""From a file to what became of it: what `deskbreak simulate` says."""

from __future__ import annotations

from pathlib import Path

from deskbreak.data.library import shipped_library
from deskbreak.simulation.reading import scenario
from deskbreak.simulation.run import Simulation
from deskbreak.simulation.words import lines, objects


def report(path: Path, *, as_json: bool) -> tuple[list[str], list[str]]:
    """A line for everything that happened, and a sentence for everything that could not be.

    Raises:
        BadScenario: The file is no scenario.
    """
    given = scenario(path)
    playable, broken = shipped_library()
    simulation = Simulation(given, playable)
    entries = simulation.run()
    said = objects(entries) if as_json else lines(entries)
    return list(said), [*broken, *(f"{path}: {sentence}" for sentence in simulation.unheard)]
