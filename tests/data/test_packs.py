from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data import pack_reading, packs
from deskbreak.data.library import Library
from deskbreak.data.packs import Pack, Packs, with_packs
from deskbreak.domain.session import Timeline
from tests.domain.people import routine
from tests.domain.shipped import shipped

PACK = """
[pack]
name = "Physio"
licence = "CC-BY-4.0"
version = "2"
sources = ["A leaflet"]
"""
NOD = """
[[exercise]]
id = "nod"
name = "Nod"
category = "static"
regions = ["neck"]
posture = "seated"
sides = "none"
hold_s = 15
reps = 1
cues = ["Nod."]
sources = ["A leaflet"]
easier = "neck-flexion"
[exercise.anim]
view = "front"
base = "SIT_FRONT"
rep = [ { dur = 2, phase = "in", neck_flex = 30 }, { phase = "hold" } ]
"""
BOW = NOD.replace('"nod"', '"bow"').replace('"neck-flexion"', '"nod"')
SEEN = """
[[exercise]]
id = "seen"
name = "Seen"
category = "dynamic"
regions = ["eyes"]
posture = "standing"
sides = "none"
reps = 8
cues = ["Do as in the picture."]
picture = "physio/seen.png"
"""
ROUTINE = """
[[routine]]
id = "daily"
name = "Daily"
kind = "micro"
focus = "neck"
steps = [ { ex = "nod" }, { ex = "chin-tuck", reps = 4 } ]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "packs"
    (made / "physio").mkdir(parents=True)
    (made / "physio" / "seen.png").write_bytes(b"a picture")
    return made


def read(folder: Path, **files: str) -> Packs:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text)
    return with_packs(shipped(), folder)


def said(found: Packs) -> list[str]:
    return [str(problem) for problem in found.problems]


def test_without_a_folder_there_is_what_ships(tmp_path: Path) -> None:
    found = with_packs(shipped(), tmp_path / "nowhere")

    assert (shipped(), (), {}, ()) == (
        found.library,
        found.packs,
        dict(found.pictures),
        found.problems,
    )


def test_a_pack_adds_its_exercises_and_routines(folder: Path) -> None:
    found = read(folder, physio=PACK + NOD + BOW + ROUTINE)

    assert [] == said(found)
    assert {"physio:nod", "physio:bow"} == found.library.exercises.keys() - shipped().exercises
    daily = found.library.routines["physio:daily"]
    assert ["physio:nod", "chin-tuck"] == [step.exercise.identifier for step in daily.steps]
    assert (
        Pack(
            "physio",
            "Physio",
            "CC-BY-4.0",
            "2",
            ("A leaflet",),
            ("physio:nod", "physio:bow"),
            ("physio:daily",),
        ),
    ) == found.packs


def test_links_lead_to_the_pack_first_and_then_to_what_ships(folder: Path) -> None:
    exercises = read(folder, physio=PACK + NOD + BOW).library.exercises

    assert "neck-flexion" == exercises["physio:nod"].easier
    assert "physio:nod" == exercises["physio:bow"].easier


def test_a_link_that_leads_nowhere_is_none(folder: Path) -> None:
    found = read(folder, physio=PACK + NOD.replace("neck-flexion", "moon"))

    assert "" == found.library.exercises["physio:nod"].easier
    assert [] == said(found)


def test_a_key_that_ships_as_well_or_is_in_another_pack_is_another_one(folder: Path) -> None:
    same = NOD.replace('"nod"', '"chin-tuck"')
    found = read(folder, one=PACK + same + ROUTINE.replace('"nod"', '"chin-tuck"'), two=PACK + same)

    assert [] == said(found)
    assert shipped().exercises["chin-tuck"] is found.library.exercises["chin-tuck"]
    assert {"one:chin-tuck", "two:chin-tuck"} <= found.library.exercises.keys()
    daily = found.library.routines["one:daily"]
    assert ["one:chin-tuck"] * 2 == [step.exercise.identifier for step in daily.steps]


def test_everything_knows_its_pack(folder: Path) -> None:
    found = read(folder, physio=PACK + NOD, phys=PACK)

    assert "physio" == getattr(found.pack_of("physio:nod"), "key", None)
    assert found.pack_of("chin-tuck") is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("= 3", "physio.toml: invalid statement"),
        ("[pack]\nname = 3", "physio.toml: $.pack.name: expected str, got int"),
        ("pack = 3", "physio.toml: $.pack: expected a table with name, licence"),
        (PACK.replace("licence", "license"), "physio.toml: $.pack.licence: is missing"),
        (PACK + "[other]", "physio.toml: $.other: there is no such key"),
        (PACK + "[exercise]", "physio.toml: $.exercise: expected a list of tables, [[exercise]]"),
        ("exercise = [3]" + PACK, "physio.toml: exercise 1: expected a table"),
        (PACK + NOD + NOD, "physio.toml: exercise 2 (nod): $.id: this exercise is already there"),
        (
            PACK + NOD + ROUTINE + ROUTINE,
            "physio.toml: routine 2 (daily): $.id: this routine is already there",
        ),
        (
            PACK + ROUTINE,
            "physio.toml: routine 1 (daily): $.steps[0].ex: there is no exercise 'nod'",
        ),
        (
            PACK + NOD.replace("cues", "words"),
            "physio.toml: exercise 1 (nod): $.words: there is no such key",
        ),
        (
            PACK + NOD.replace('cues = ["Nod."]', ""),
            "physio.toml: exercise 1 (nod): $.cues: is missing",
        ),
        (
            PACK + NOD.replace('id = "nod"', 'id = "Nod it"'),
            "physio.toml: exercise 1 (Nod it): $.id: expected lower-case letters",
        ),
        (
            PACK + NOD.replace("hold_s = 15", 'hold_s = "long"'),
            "physio.toml: exercise 1 (nod): $.hold_s: expected float, got str",
        ),
        (
            PACK + NOD.replace("hold_s = 15", "hold_s = inf"),
            "physio.toml: exercise 1 (nod): $.hold_s: expected a number of seconds",
        ),
        (
            PACK + NOD.replace("neck_flex", "neck_flux"),
            "physio.toml: exercise 1 (nod): $.anim.rep[0].neck_flux: there is no such channel",
        ),
    ],
)
def test_what_is_broken_is_named(folder: Path, text: str, sentence: str) -> None:
    lines = said(read(folder, physio=text))

    assert any(line.startswith(sentence) for line in lines), lines


def test_a_file_that_is_no_text_is_left_out_in_a_sentence(folder: Path) -> None:
    (folder / "physio.toml").write_bytes(b"\xff\xfe[pack]")

    assert ["physio.toml: the file is not text in UTF-8"] == said(read(folder))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"seated"', '"lying"', "$.posture: 'lying' is none of seated, standing, floor"),
        ('"static"', '"odd"', "$.category: 'odd' is none of dynamic, static, strength"),
        ("reps = 1", 'reps = 1\navoid_if = ["nek"]', "$.avoid_if: 'nek' is none of neck_acute"),
        ("reps = 1", 'reps = 1\npostures_ok = ["up"]', "$.postures_ok: 'up' is none of"),
        ("reps = 1", 'reps = 1\nwheelchair = "maybe"', "$.wheelchair: 'maybe' is none of"),
        ("reps = 1", "reps = 1\nlevel = 4", "$.level: expected 1 to 3"),
        ("reps = 1", "reps = 1\ndiscreet = 3", "$.discreet: expected 0 to 2"),
        ("reps = 1", "reps = 101", "$.reps: expected 1 to 100"),
        ("reps = 1", "reps = 1\nsets = 11", "$.sets: expected 1 to 10"),
        ("reps = 1", "reps = 1\nhold_range = [9, 3]", "$.hold_range: the first number is the"),
        ("reps = 1", "reps = 1\nreps_range = [9, 3]", "$.reps_range: the first number is the"),
        ("hold_s = 15", "hold_s = 301", "$.hold_s: expected 0 to 300 s"),
        ("hold_s = 15", "hold_s = -1", "$.hold_s: expected 0 to 300 s"),
        ("hold_s = 15", "hold_s = nan", "$.hold_s: expected a number of seconds"),
        ("hold_s = 15", "hold_s = 1e30", "$.hold_s: expected a number of seconds"),
        ("reps = 1", "reps = 1\nhold_range = [0, inf]", "$.hold_range[1]: expected a number of"),
        ("dur = 2", "dur = inf", "$.anim.rep[0].dur: expected a number of seconds"),
        ("neck_flex = 30", "neck_flex = nan", "$.anim.rep[0].neck_flex: expected -360 to 360"),
        ("neck_flex = 30", "neck_flex = 1e9", "$.anim.rep[0].neck_flex: expected -360 to 360"),
        ('"Nod"', f'"{"N" * 301}"', "$.name: is longer than 300 characters"),
        ('"Nod."', f'"Nod.", "{"n" * 301}"', "$.cues[1]: is longer than 300 characters"),
        ('"Nod."', '"\\u001b[31mNod."', "$.cues[0]: expected one line without control"),
        ('["neck"]', "[]", "$.regions: expected at least one, its area"),
        ("dur = 2", "dur = -0.5", "$.anim: no keyframe lasts less than 0 s"),
        ("dur = 2", "dur = 700", "$: it moves for 715 s, and 1 to 600 can be played"),
        ("dur = 2", 'dur = 0.5, phase = "move" }, { dur = 0', "$: it moves for"),
    ],
)
def test_what_cannot_be_played_or_chosen_is_left_out(
    folder: Path, old: str, new: str, sentence: str
) -> None:
    text = NOD.replace(old, new, 1)
    if "dur = 0.5" in new:
        text = text.replace(', { phase = "hold" }', "")
    found = read(folder, physio=PACK + text + BOW)

    assert said(found)[0].startswith(f"physio.toml: exercise 1 (nod): {sentence}")
    assert ["physio:bow"] == [key for key in found.library.exercises if ":" in key]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"micro"', '"tiny"', "$.kind: 'tiny' is none of micro, standard, floor, full"),
        ("reps = 4", "reps = 400", "$.steps[1].reps: expected 1 to 100"),
        ("reps = 4", "hold_s = nan", "$.steps[1].hold_s: expected a number of seconds"),
        ('"Daily"', '"Daily\\nrun"', "$.name: expected one line without control characters"),
        ("reps = 4", "sets = 40", "$.steps[1].sets: expected 1 to 10"),
        ('"daily"', '"Daily"', "$.id: expected lower-case letters"),
    ],
)
def test_a_routine_that_cannot_be_played_is_left_out(
    folder: Path, old: str, new: str, sentence: str
) -> None:
    found = read(folder, physio=PACK + NOD + ROUTINE.replace(old, new, 1))

    assert sentence in said(found)[0]
    assert shipped().routines.keys() == found.library.routines.keys()
    assert "physio:nod" in found.library.exercises


def test_a_routine_is_not_endless(folder: Path) -> None:
    steps = ", ".join(['{ ex = "nod" }'] * 61)
    found = read(folder, physio=PACK + NOD + ROUTINE.replace('{ ex = "nod" }', steps))

    assert "$.steps: expected at most 60" in said(found)[0]


def test_a_broken_pack_costs_no_other(folder: Path) -> None:
    found = read(folder, broken="[[[", physio=PACK + NOD)

    assert ["physio"] == [pack.key for pack in found.packs]
    assert "physio:nod" in found.library.exercises
    assert said(found)[0].startswith("broken.toml: ")


def test_what_a_pack_does_not_say_about_itself_costs_nothing_else(folder: Path) -> None:
    found = read(folder, mine=NOD, half='[pack]\nname = "Half"\n' + NOD)

    assert {"mine:nod", "half:nod"} <= found.library.exercises.keys()
    assert [("half", "Half"), ("mine", "mine")] == [(one.key, one.name) for one in found.packs]
    assert [
        "half.toml: $.pack.licence: is missing",
        "half.toml: $.pack.version: is missing",
        "half.toml: $.pack.sources: is missing",
    ] == said(found)


def test_the_name_of_a_file_must_be_one_that_can_stand_in_a_key(folder: Path) -> None:
    (folder / "My pack.toml").write_text(PACK + NOD)
    found = with_packs(shipped(), folder)

    assert () == found.packs
    assert said(found)[0].startswith("My pack.toml: a pack's file is named with lower-case")


def test_a_file_that_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "latin.toml").write_bytes(b"\xff\xfe")
    (folder / "gone.toml").symlink_to(folder / "nowhere.toml")
    found = with_packs(shipped(), folder)

    assert ["gone.toml", "latin.toml"] == [one.file for one in found.problems]


def test_a_file_that_is_too_large_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packs, "LARGEST", 100)
    found = read(folder, physio=PACK + NOD)

    assert () == found.packs
    assert "the file is larger than" in said(found)[0]


def test_nesting_that_has_no_end_is_no_end_of_deskbreak(folder: Path) -> None:
    found = read(folder, deep="a = " + "[" * 5000)

    assert "deep.toml: " in said(found)[0]


# -- pictures --------------------------------------------------------------------------------------


def test_a_picture_stands_where_the_figure_would(folder: Path) -> None:
    found = read(folder, physio=PACK + SEEN)
    seen = found.library.exercises["physio:seen"]

    assert [] == said(found)
    assert {"physio:seen": folder / "physio" / "seen.png"} == found.pictures
    assert ("STAND_FRONT", 8) == (seen.animation.base, seen.reps)


def test_with_a_picture_there_is_time_for_each_repetition_and_for_a_hold(folder: Path) -> None:
    held = SEEN.replace('"seen"', '"held"').replace("reps = 8", "reps = 2\nhold_s = 20")
    lying = SEEN.replace('"seen"', '"lying"').replace('"standing"', '"floor"')
    exercises = read(folder, physio=PACK + SEEN + held + lying).library.exercises

    def movement(key: str) -> float:
        timeline = Timeline.of(routine("one", exercises[f"physio:{key}"]))
        return timeline.movement.total_seconds()

    assert 8 * 4 == movement("seen")
    assert 2 * (2 + 20 + 2) == movement("held")
    assert "QUAD_SIDE" == exercises["physio:lying"].animation.base


def test_a_picture_and_a_movement_can_both_be_there(folder: Path) -> None:
    text = NOD.replace("[exercise.anim]", 'picture = "physio/seen.png"\n[exercise.anim]')
    found = read(folder, physio=PACK + text)

    assert 2 == len(found.library.exercises["physio:nod"].animation.rep)
    assert "physio:nod" in found.pictures


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("physio/gone.png", "$.picture: there is no file 'physio/gone.png'"),
        ("../secret.png", "$.picture: a picture lies in the folder of the pack"),
        ("/etc/passwd", "$.picture: a picture lies in the folder of the pack"),
        ("physio/out.png", "$.picture: a picture lies in the folder of the pack"),
        ("physio/seen.exe", "$.picture: 'physio/seen.exe' is none of .png, .svg, .jpg, .jpeg"),
        ("physio/large.png", "$.picture: 'physio/large.png' is larger than 5 MB"),
        ("physio/dir.png", "$.picture: there is no file 'physio/dir.png'"),
    ],
)
def test_a_picture_is_a_file_of_the_pack(folder: Path, name: str, sentence: str) -> None:
    secret = folder.parent / "secret.png"
    secret.write_bytes(b"secret")
    (folder / "physio" / "out.png").symlink_to(secret)
    (folder / "physio" / "dir.png").mkdir()
    with (folder / "physio" / "large.png").open("wb") as file:
        file.truncate(pack_reading.LARGEST_PICTURE + 1)
    found = read(folder, physio=PACK + SEEN.replace("physio/seen.png", name))

    assert [f"physio.toml: exercise 1 (seen): {sentence}"] == said(found)
    assert {} == found.pictures


def test_a_picture_is_a_name(folder: Path) -> None:
    found = read(folder, physio=PACK + SEEN.replace('"physio/seen.png"', "3"))

    assert "$.picture: expected the name of a file beside the pack" in said(found)[0]


def test_what_ships_stays_what_it_is(folder: Path) -> None:
    before = Library(dict(shipped().exercises), dict(shipped().routines))
    read(folder, physio=PACK + NOD + ROUTINE)

    assert before == shipped()
