from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.coach import NothingToDo
from deskbreak.troubles import Troubles


class Told:
    """Troubles, and what was said of them, the last at the end."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self.misfits: tuple[str, ...] = ()
        self.faults = folder / "faults.log"
        self.troubles = Troubles(self.said.append, lambda: self.misfits, self.faults)


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


def test_what_is_known_at_the_start_is_said_and_logged(
    told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    told.misfits = ("settings.toml: wrong.",)

    told.troubles.begin(["A routine is broken.", ""])

    assert ["settings.toml: wrong.\nA routine is broken."] == told.said
    assert ["settings.toml: wrong.", "A routine is broken."] == caplog.messages


def test_what_holds_no_more_goes_and_the_rest_stays(told: Told) -> None:
    told.troubles.keep("That could not be kept.")
    told.troubles.tell_refusal("Nothing fits.")
    told.troubles.tell_idle("Breaks follow the clock.")
    told.troubles.tell_history("The history cannot be written.")

    told.troubles.tell_refusal("")
    told.troubles.tell_idle("")
    told.troubles.tell_history("")

    assert "That could not be kept." == told.said[-1]


def test_what_is_told_again_is_not_said_again(told: Told) -> None:
    for _ in range(2):
        told.troubles.tell_refusal("Nothing fits.")
        told.troubles.tell_idle("Breaks follow the clock.")

    assert ["Nothing fits.", "Nothing fits.\nBreaks follow the clock."] == told.said


def test_a_fault_is_kept_for_a_report_and_said_once(told: Told) -> None:
    for _ in range(2):
        told.troubles.tell_fault(RuntimeError("what is it"))

    assert 1 == len(told.said)
    assert f"(RuntimeError: what is it). {told.faults} has the details" in told.said[0]
    assert 2 == told.faults.read_text(encoding="utf-8").count("RuntimeError: what is it")


def test_that_there_is_nothing_to_do_is_no_fault(told: Told) -> None:
    told.troubles.tell_fault(NothingToDo("Nothing fits."))

    assert [] == told.said
    assert not told.faults.exists()
