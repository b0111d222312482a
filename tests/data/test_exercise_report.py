from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from deskbreak.data.exercise_report import Unknown, dose, listed_lines, listed_object, shown_lines
from deskbreak.data.packs import Packs, with_packs
from deskbreak.domain.doses import usual
from deskbreak.domain.needs import Needs
from tests.data.test_packs import NOD, PACK, ROUTINE, SEEN
from tests.domain.shipped import shipped

ALL = Packs(shipped())


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    (tmp_path / "physio").mkdir()
    (tmp_path / "physio" / "seen.png").write_bytes(b"a picture")
    (tmp_path / "physio.toml").write_text(PACK + NOD + SEEN + ROUTINE)
    (tmp_path / "broken.toml").write_text("= 3")
    return with_packs(shipped(), tmp_path)


def line(lines: tuple[str, ...], key: str) -> list[str]:
    found = next(one for one in lines if one.startswith(f"{key} "))
    return [cell.strip() for cell in found.split("  ") if cell.strip()]


def test_every_exercise_and_every_routine_has_a_line() -> None:
    lines = listed_lines(ALL, Needs())

    assert 56 == len(lines)
    assert ["chair-twist", "Seated chair twist", "upper-back", "seated", "0:55"] == line(
        lines, "chair-twist"
    )
    assert ["standard-desk", "Desk reset", "whole", "standard", "4:16"] == line(
        lines, "standard-desk"
    )


def test_what_keeps_an_exercise_from_the_person_stands_behind_it() -> None:
    assert "not for you: no floor" == line(listed_lines(ALL, Needs()), "childs-pose")[-1]
    sitting = listed_lines(ALL, Needs(seated_only=True))
    assert "not for you: seated only" == line(sitting, "wall-push-up")[-1]
    assert "0:43" == line(sitting, "arm-circles")[-1]


def test_without_anything_there_are_no_lines() -> None:
    nothing = replace(shipped(), exercises={}, routines={})

    assert () == listed_lines(Packs(nothing), Needs())


def test_the_object_can_be_written_as_json(packs: Packs) -> None:
    made = json.loads(json.dumps(listed_object(packs, Needs())))

    assert {"exercises", "routines", "packs", "problems"} == made.keys()
    twist = next(one for one in made["exercises"] if one["id"] == "chair-twist")
    assert {
        "id": "chair-twist",
        "name": "Seated chair twist",
        "category": "static",
        "regions": ["upper-back", "trunk"],
        "posture": "seated",
        "equipment": ["chair"],
        "level": 1,
        "dose": "hold 20 s each side",
        "work_s": 55.0,
        "avoid_if": ["back_acute", "osteoporosis", "pregnancy"],
        "easier": "trunk-turns",
        "harder": "thread-the-needle",
        "pack": None,
        "obstacle": None,
    } == twist
    pose = next(one for one in made["exercises"] if one["id"] == "childs-pose")
    assert "no floor" == pose["obstacle"]
    daily = next(one for one in made["routines"] if one["id"] == "physio:daily")
    assert {
        "id": "physio:daily",
        "name": "Daily",
        "kind": "micro",
        "focus": "neck",
        "total_s": 51.0,
        "exercises": ["physio:nod", "chin-tuck"],
        "pack": "physio",
    } == daily
    assert [
        {
            "id": "physio",
            "name": "Physio",
            "licence": "CC-BY-4.0",
            "version": "2",
            "sources": ["A leaflet"],
        }
    ] == made["packs"]
    assert ["broken.toml: invalid statement (at line 1, column 1)"] == made["problems"]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("neck-half-roll", "4 reps"),
        ("chair-twist", "hold 20 s each side"),
        ("chin-tuck", "8 reps, 3 s hold"),
        ("shoulder-rolls", "5 reps each direction"),
        ("prone-arm-leg", "4 reps each side, alternating, 2 s hold"),
    ],
)
def test_a_dose_is_said_as_a_person_would(key: str, words: str) -> None:
    assert words == dose(usual(shipped().exercises[key]))


def test_a_dose_of_a_routine_has_its_sets() -> None:
    push = usual(shipped().exercises["wall-push-up"])

    assert "10 reps, 1 s hold, 2 sets" == dose(replace(push, sets=2))
    assert "1 rep, 1 s hold" == dose(replace(push, reps=1))


def test_an_exercise_is_shown_with_everything_about_it() -> None:
    lines = shown_lines(ALL, "levator-stretch")

    assert "Nose-to-armpit stretch" == lines[0]
    assert "static, seated, level 2" == lines[1]
    assert "Dose: hold 20 s each side, 0:56" in lines
    assert "Needs: chair" in lines
    assert "2. Turn your head partway to the other side." in lines
    assert {"Watch out for:", "Take care:"} <= set(lines)
    assert "Easier: neck-side-bend" in lines
    assert any(one.startswith("Sources: ") for one in lines)


def test_an_exercise_of_a_pack_names_the_pack_and_its_picture(packs: Packs) -> None:
    lines = shown_lines(packs, "physio:seen")

    assert "Picture: seen.png" in lines
    assert ("Pack: Physio, CC-BY-4.0", "- A leaflet") == lines[-2:]
    assert not any(one.startswith(("Needs", "Easier", "Take care")) for one in lines)


def test_a_routine_is_shown_step_by_step(packs: Packs) -> None:
    lines = shown_lines(packs, "physio:daily")

    assert ("Daily", "micro, neck, 0:51", "") == lines[:3]
    assert "chin-tuck, seated: 4 reps, 3 s hold, 0:24" in lines
    assert "Pack: Physio, CC-BY-4.0" in lines
    assert "standard, whole, 4:16" == shown_lines(packs, "standard-desk")[1]


def test_a_key_that_is_not_there_is_answered_with_what_is_near() -> None:
    with pytest.raises(Unknown, match=r"no exercise or routine 'neck-rol'; .*neck-half-roll"):
        shown_lines(ALL, "neck-rol")
    with pytest.raises(Unknown, match=r"^There is no exercise or routine 'zzz'\.$"):
        shown_lines(ALL, "zzz")
