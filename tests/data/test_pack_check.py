from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.pack_check import check
from tests.data.test_packs import BOW, NOD, PACK, ROUTINE
from tests.domain.shipped import shipped

RESOURCES = Path(__file__).parents[2] / "resources"
STRONG = (
    NOD.replace('"static"', '"strength"')
    .replace("hold_s = 15", "hold_s = 2")
    .replace("reps = 1", "reps = 8")
)
MOVES = (
    NOD.replace('"static"', '"dynamic"')
    .replace("hold_s = 15", "hold_s = 0")
    .replace("reps = 1", "reps = 15")
)
WARNING = "physio.toml: exercise 1 (nod): "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "physio.toml"


def said(path: Path, text: str | None = None) -> list[str]:
    if text is not None:
        path.write_text(text)
    return [str(problem) for problem in check(path, shipped().exercises)]


def test_what_ships_has_nothing_wrong_in_it() -> None:
    wrong = [one for one in check(RESOURCES, {}) if not one.is_warning]

    assert [] == wrong


def test_what_had_better_be_otherwise_in_what_ships_is_known() -> None:
    (known,) = said(RESOURCES)

    assert known.startswith("routines/routines.toml: routine 16 (full-15-floor): $.steps[4].reps:")
    assert known.endswith(": warning: 6 repetitions, and 8 to 12 are meant")


def test_a_good_pack_has_nothing_to_be_said_about(path: Path) -> None:
    long = ROUTINE.replace('{ ex = "nod" }', '{ ex = "nod" }, { ex = "nod", hold_s = 20 }')

    assert [] == said(path, PACK + NOD + BOW + long)
    assert [] == said(path, PACK + MOVES)
    assert [] == said(path, PACK + STRONG)


def test_the_example_of_the_page_is_a_good_pack(path: Path) -> None:
    page = (RESOURCES.parent / "docs" / "packs.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    (path.parent / "physio").mkdir()
    (path.parent / "physio" / "towel-nod.png").write_bytes(b"a picture")

    assert [] == said(path, example)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (
            NOD.replace("hold_s = 15", "hold_s = 12"),
            "$.hold_s: warning: a hold of 12 s, and 15 to 30 are meant",
        ),
        (
            NOD.replace("hold_s = 15", "hold_s = 40"),
            "$.hold_s: warning: a hold of 40 s, and 15 to 30 are meant",
        ),
        (
            STRONG.replace("reps = 8", "reps = 13"),
            "$.reps: warning: 13 repetitions, and 8 to 12 are meant",
        ),
        (
            MOVES.replace("reps = 15", "reps = 14"),
            "$.reps: warning: movement for 28 s, and 30 to 60 are meant",
        ),
        (
            MOVES.replace("reps = 15", "reps = 31"),
            "$.reps: warning: movement for 62 s, and 30 to 60 are meant",
        ),
        (
            NOD.replace('sources = ["A leaflet"]', ""),
            "$.sources: warning: names no source for its dose and its cues",
        ),
        (
            NOD.replace('"Nod"', f'"{"x" * 61}"'),
            "$.name: warning: is longer than 60 characters",
        ),
        (
            NOD.replace('"Nod."', f'"{"x" * 91}"'),
            "$.cues[0]: warning: is longer than 90 characters",
        ),
        (
            NOD.replace("reps = 1", 'reps = 1\nequipment = ["chair", "kettlebell"]'),
            "$.equipment: warning: nobody has 'kettlebell', so it is never chosen",
        ),
        (
            NOD.replace("neck-flexion", "moon"),
            "$.easier: warning: there is no exercise 'moon'",
        ),
    ],
)
def test_what_had_better_be_otherwise_is_a_warning(path: Path, text: str, warning: str) -> None:
    assert [WARNING + warning] == said(path, PACK + text)


@pytest.mark.parametrize(
    "text",
    [
        NOD.replace("hold_s = 15", "hold_s = 12\nhold_range = [5, 30]"),
        STRONG.replace("reps = 8", "reps = 4\nreps_range = [3, 6]"),
        MOVES.replace("reps = 15", "reps = 3\nreps_range = [3, 6]"),
    ],
)
def test_an_exception_is_one_that_the_range_names_and_a_source_stands_behind(
    path: Path, text: str
) -> None:
    assert [] == said(path, PACK + text)

    lines = said(path, PACK + text.replace('sources = ["A leaflet"]', ""))
    assert 2 == len(lines)
    assert any("are meant" in line for line in lines)


def test_a_micro_break_may_have_three_repetitions_and_not_two(path: Path) -> None:
    three = STRONG + ROUTINE.replace('"nod"', '"nod", reps = 3').replace('"micro"', "{kind}")

    def meant(reps: int, kind: str) -> bool:
        text = three.replace("reps = 3", f"reps = {reps}").replace("{kind}", f'"{kind}"')
        return not any("steps[0].reps" in line for line in said(path, PACK + text))

    assert meant(3, "micro")
    assert not meant(2, "micro")
    assert not meant(13, "micro")
    assert not meant(3, "standard")


def test_the_length_of_a_routine_is_looked_at(path: Path) -> None:
    (line,) = said(path, PACK + NOD + ROUTINE)

    assert line.startswith("physio.toml: routine 1 (daily): $.steps: warning: it lasts 0:51")
    assert line.endswith("and 1:00 to 1:30 are meant for 'micro'")


def test_a_pack_that_says_nothing_about_itself_had_better(path: Path) -> None:
    assert [
        "physio.toml: $.pack: warning: expected a table with name, licence, version and sources"
    ] == said(path, NOD)


def test_everything_that_is_broken_is_named_at_once(path: Path) -> None:
    text = PACK + NOD.replace("hold_s = 15", "hold_s = []") + BOW.replace("reps = 1", "reps = 0")
    lines = said(path, text.replace('licence = "CC-BY-4.0"', ""))

    assert [
        "physio.toml: $.pack.licence: is missing",
        "physio.toml: exercise 1 (nod): $.hold_s: expected float, got array",
        "physio.toml: exercise 2 (bow): reps and sets are at least 1",
    ] == lines


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    assert [f"{tmp_path / 'gone'}: there is no such file or folder"] == said(tmp_path / "gone")
    assert [f"{tmp_path}: there are no exercises in it"] == said(tmp_path)


def test_files_of_a_folder_that_are_no_packs_refer_to_one_another(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.toml").write_text(BOW)
    (tmp_path / "sub" / "b.toml").write_text(NOD)
    (tmp_path / "other.toml").write_text("[colours]\nink = 3")
    (tmp_path / "broken.toml").write_text("= 3")

    assert ["broken.toml: invalid statement (at line 1, column 1)"] == said(tmp_path)
    (tmp_path / "c.toml").write_text(NOD)
    assert "sub/b.toml: exercise 1 (nod): $.id: this exercise is already there" in said(tmp_path)


def test_packs_of_a_folder_stand_for_themselves(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(PACK + NOD)

    assert [] == said(tmp_path)
