from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from deskbreak.ui.guide_screens import size_in
from deskbreak.ui.placing import FRAME

ONE, TWO = (0, 0, 1280, 800), (1280, 0, 1920, 1080)
SCREENS = {
    "screens": [
        {
            "name": name,
            **dict(zip(("x", "y", "width", "height"), place, strict=True)),
            "logicalDpi": 96,
            "dpr": 1,
        }
        for name, place in (("one", ONE), ("two", TWO))
    ]
}

Seen = dict[str, Any]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process with two screens saw."""
    file = tmp_path_factory.mktemp("screens") / "screens.json"
    file.write_text(json.dumps(SCREENS), encoding="utf-8")
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        cwd=root,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def is_inside(rect: list[int], screen: tuple[int, int, int, int]) -> bool:
    x, y, width, height = rect
    left, top, wide, high = screen
    return left <= x and top <= y and x + width <= left + wide and y + height <= top + high


@pytest.mark.parametrize(
    ("room", "text", "size"),
    [
        ((1280, 770), 1.0, (1120, 720)),
        ((1920, 1080), 1.0, (1159, 745)),
        ((1280, 770), 1.5, (1680, 1080)),
        ((800, 1250), 1.0, (720, 1120)),
        ((1080, 1920), 1.0, (852, 1325)),
    ],
)
def test_the_guide_stands_where_the_screen_does(
    room: tuple[int, int], text: float, size: tuple[int, int]
) -> None:
    assert QSize(*size) == size_in(QSize(*room), text)


@pytest.mark.parametrize(
    ("asked", "name", "screen"),
    [
        ("pointer one", "one", ONE),
        ("pointer two", "two", TWO),
        ("primary", "one", ONE),
        ("by name", "two", TWO),
        ("unknown", "two", TWO),
    ],
)
def test_it_opens_in_the_middle_of_the_screen_that_is_wanted(
    answers: dict[str, Seen], asked: str, name: str, screen: tuple[int, int, int, int]
) -> None:
    seen = answers[asked]

    assert name == seen["on"]
    assert seen["visible"]
    assert is_inside(seen["guide"], screen)
    x, y, width, height = seen["guide"]
    assert abs(2 * x + width - 2 * screen[0] - screen[2]) <= 8 + FRAME.width()
    assert abs(2 * y + height - 2 * screen[1] - screen[3]) <= 8 + FRAME.height()
    assert [] == seen["dark"]


def test_it_has_its_own_size_on_an_ordinary_screen_and_grows_with_a_large_one(
    answers: dict[str, Seen],
) -> None:
    assert [1120, 720] == answers["pointer one"]["guide"][2:]
    wide, high = answers["pointer two"]["guide"][2:]
    assert 1120 < wide < 1200
    assert 720 < high < 760


def test_full_screen_is_all_over_the_screen(answers: dict[str, Seen]) -> None:
    assert answers["full screen"]["full"]
    assert list(TWO) == answers["full screen"]["guide"]


def test_the_other_screens_are_dark_if_that_is_wanted(answers: dict[str, Seen]) -> None:
    assert [list(ONE)] == answers["dimmed"]["dark"]


def test_a_dark_screen_takes_nothing_and_goes_with_the_guide(answers: dict[str, Seen]) -> None:
    assert {
        "takes focus": False,
        "activates": False,
        "is active": False,
        "name": "Dimmed screen; click to see what is behind it",
        "left": 0,
    } == answers["curtain"]


def test_unplugging_the_screen_of_the_guide_leaves_one_guide_that_can_be_used(
    answers: dict[str, list[Seen]],
) -> None:
    before, after = answers["guide unplugged"]

    assert ("two", [list(ONE)]) == (before["on"], before["dark"])
    assert ("one", [], True) == (after["on"], after["dark"], after["visible"])
    assert is_inside(after["guide"], ONE)


def test_unplugging_another_screen_takes_its_darkness_and_leaves_the_guide(
    answers: dict[str, list[Seen]],
) -> None:
    before, after = answers["other unplugged"]

    assert [list(ONE)] == before["dark"]
    assert {**before, "dark": []} == after


def test_a_screen_that_is_plugged_in_becomes_dark_as_well(answers: dict[str, list[Seen]]) -> None:
    before, after = answers["plugged in"]

    assert [] == before["dark"]
    assert [list(TWO)] == after["dark"]
    assert before["guide"] == after["guide"] == list(ONE)


def test_a_click_lifts_the_darkness_for_good(answers: dict[str, list[Seen]]) -> None:
    dark, lifted, plugged_in_again = answers["lifted"]

    assert [list(TWO)] == dark["dark"]
    assert [] == lifted["dark"] == plugged_in_again["dark"]
    assert lifted["visible"]


def test_the_screen_that_the_guide_is_moved_to_is_not_dark(answers: dict[str, Seen]) -> None:
    assert "two" == answers["moved"]["on"]
    assert [list(ONE)] == answers["moved"]["dark"]
