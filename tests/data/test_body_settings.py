from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.preferences import settings
from deskbreak.domain.settings import Body


def read(tmp_path: Path, text: str) -> tuple[Body, tuple[str, ...]]:
    path = tmp_path / "settings.toml"
    path.write_text(f"[body]\n{text}")
    found, problems = settings(path)
    return found.body, problems


def test_what_is_set_about_the_body_is_used(tmp_path: Path) -> None:
    text = """
    go_easy = ["shoulder", "bp"]
    seated_only = true
    no_floor = false
    discreet = 2
    equipment = ["band", "mat", "roller"]
    level = 3
    """

    assert (
        Body(("shoulder", "bp"), True, False, 2, ("band", "mat", "roller"), 3),
        (),
    ) == read(tmp_path, text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('go_easy = ["nek"]', "go_easy: invalid enum value 'nek'; [] is used."),
        ('go_easy = "neck"', "go_easy: expected array, got str; [] is used."),
        ("seated_only = 1", "seated_only: expected bool, got int; false is used."),
        ('no_floor = "no"', "no_floor: expected bool, got str; true is used."),
        ("discreet = 3", "discreet: expected int <= 2; 0 is used."),
        ("discreet = -1", "discreet: expected int >= 0; 0 is used."),
        ('equipment = ["sofa"]', "equipment: invalid enum value 'sofa'; [] is used."),
        ("level = 0", "level: expected int >= 1; 1 is used."),
        ("level = 4", "level: expected int <= 3; 1 is used."),
        ("age = 40", "age: this deskbreak does not know it; it is left alone."),
    ],
)
def test_a_wrong_value_is_named_and_its_default_holds(tmp_path: Path, line: str, said: str) -> None:
    assert (Body(), (f"settings.toml: $.body.{said}",)) == read(tmp_path, line)
