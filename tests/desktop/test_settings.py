"""What is set holds at once: by hand in a text editor, and in the settings window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.conftest import Launch
from tests.desktop.screen import Screen
from tests.desktop.waiting import until


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """One desktop is enough: nothing here depends on the panel."""
    with Screen() as desktop:
        yield desktop


def save_as_editors_do(path: Path, text: str) -> None:
    """Put another file in the place of the old one."""
    fresh = path.with_name(".settings.toml.swp")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def test_a_file_that_is_edited_by_hand_holds_at_once(screen: Screen, launch: Launch) -> None:
    program = launch("[breaks]\ninterval = 30\n", fast=20)
    file = program.profile / "settings.toml"
    screen.press("a")
    until(lambda: program.status(screen.touch)["desk_s"] > 60, 20, "some desk time")
    before = program.status()["desk_s"]

    save_as_editors_do(file, "# mine\n[breaks]\ninterval = 45\n")

    until(lambda: program.status()["interval_s"] == 45 * 60, 5, "the other interval")
    assert program.status()["desk_s"] >= before
    save_as_editors_do(file, "[breaks]\ninterval = 5\n")
    until(lambda: program.status()["interval_s"] == 30 * 60, 5, "the default")
    assert "Something needs your attention…" in screen.menu_lines()
    file.write_text("[breaks\n", encoding="utf-8")
    save_as_editors_do(file, "[breaks]\ninterval = 60\n")
    until(lambda: program.status()["interval_s"] == 60 * 60, 5, "the mended file")
    assert "Something needs your attention…" not in screen.menu_lines()
