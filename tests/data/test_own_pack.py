from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.data.library import Library, shipped_library
from deskbreak.data.own_pack import OwnPack
from deskbreak.data.packs import read_pack
from deskbreak.domain.draft import Draft
from deskbreak.domain.exercise import Exercise, Routine, Step
from tests.domain.shipped import shipped

SECOND = timedelta(seconds=1)
SHIPPED, _ = shipped_library()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "packs" / "mine.toml"


@pytest.fixture
def pack(path: Path) -> OwnPack:
    return OwnPack(path, "mine:")


def exercise(key: str = "chair-twist") -> Exercise:
    return shipped().exercises[key]


def read(path: Path) -> Library:
    found, reader = read_pack(path, SHIPPED.exercises)
    assert [] == [str(problem) for problem in reader.problems]
    assert found is not None
    return Library({one.identifier: one for one in reader.own.values()}, reader.routines)


@pytest.mark.parametrize("key", sorted(SHIPPED.exercises))
def test_what_was_kept_is_read_again_as_it_was(key: str, pack: OwnPack, path: Path) -> None:
    wanted = replace(exercise(key), easier="", harder="", default_on=True)

    assert "" == pack.keep_exercise(wanted)
    assert {f"mine:{key}": replace(wanted, identifier=f"mine:{key}")} == read(path).exercises


def test_a_routine_is_read_again_as_it_was(pack: OwnPack, path: Path) -> None:
    own = replace(exercise(), identifier="mine:twist", easier="", harder="")
    pack.keep_exercise(own)
    steps = (Step(own, 2, 20 * SECOND), Step(exercise("neck-side-bend"), 1, 15 * SECOND, 2))
    routine = Routine("mine:morning", "Morning", "standard", "neck", steps)

    assert "" == pack.keep_routine(routine)
    found = read(path).routines["mine:morning"]
    assert ("Morning", "standard", "neck") == (found.name, found.kind, found.focus)
    keys = [step.exercise.identifier for step in found.steps]
    assert ["mine:twist", "neck-side-bend"] == keys
    assert [(2, 20 * SECOND, 1), (1, 15 * SECOND, 2)] == [
        (step.reps, step.hold, step.sets) for step in found.steps
    ]


def test_comments_and_what_is_not_ours_stay(pack: OwnPack, path: Path) -> None:
    pack.keep_exercise(exercise())
    text = path.read_text(encoding="utf-8")
    text = text.replace('licence = "not given"', 'licence = "CC0-1.0"  # as I like it')
    text = text.replace("[[exercise]]", "# my favourite\n[[exercise]]")
    path.write_text(text, encoding="utf-8")

    assert "" == pack.keep_exercise(replace(exercise(), name="Turn around", hold=20 * SECOND))
    kept = path.read_text(encoding="utf-8")
    assert "# my favourite" in kept
    assert 'licence = "CC0-1.0"  # as I like it' in kept
    assert 'name = "Turn around"' in kept
    assert 1 == kept.count("[[exercise]]")
    assert "Turn around" == read(path).exercises["mine:chair-twist"].name


def test_what_did_not_change_is_written_as_it_was(pack: OwnPack, path: Path) -> None:
    pack.keep_exercise(exercise())
    before = path.read_text(encoding="utf-8")

    pack.keep_exercise(exercise())

    assert before == path.read_text(encoding="utf-8")


def test_a_comment_inside_what_did_not_change_stays(pack: OwnPack, path: Path) -> None:
    pack.keep_exercise(exercise())
    text = path.read_text(encoding="utf-8")
    text = text.replace("cues = [", "cues = [ # slowly")
    path.write_text(text, encoding="utf-8")

    pack.keep_exercise(replace(exercise(), name="Turn around"))

    assert "cues = [ # slowly" in path.read_text(encoding="utf-8")


def test_the_file_is_replaced_whole_or_not_at_all(
    pack: OwnPack, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack.keep_exercise(exercise())
    before = path.read_bytes()

    def fail(self: Path, target: Path) -> Path:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)

    assert "mine.toml could not be written (Input/output error)." == pack.remove(
        "exercise", "mine:chair-twist"
    )
    assert before == path.read_bytes()
    assert ["mine.toml"] == [file.name for file in path.parent.iterdir()]


def test_two_are_kept_side_by_side_and_one_is_removed(pack: OwnPack, path: Path) -> None:
    pack.keep_exercise(exercise())
    pack.keep_exercise(exercise("neck-flexion"))
    pack.remove("exercise", "mine:chair-twist")

    assert ["mine:neck-flexion"] == list(read(path).exercises)


def test_a_broken_file_is_left_alone_and_named(pack: OwnPack, path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[[exercise]\nbroken", encoding="utf-8")

    said = pack.keep_exercise(exercise())

    assert said.startswith("mine.toml has a mistake in it and was left alone: ")
    assert "[[exercise]\nbroken" == path.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_named(pack: OwnPack, path: Path) -> None:
    path.parent.mkdir(mode=0o500)

    assert "mine.toml could not be written (Permission denied)." == pack.keep_exercise(exercise())


def test_a_folder_that_is_a_file_is_named(pack: OwnPack, path: Path) -> None:
    path.parent.write_text("", encoding="utf-8")

    assert pack.keep_exercise(exercise()).startswith("mine.toml could not be written (")


def test_nothing_half_written_is_left_behind(
    pack: OwnPack, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack.keep_exercise(exercise())
    before = path.read_bytes()

    def fail(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)

    said = pack.keep_exercise(exercise("neck-flexion"))
    assert "mine.toml could not be written (No space left on device)." == said
    assert before == path.read_bytes()
    assert ["mine.toml"] == [file.name for file in path.parent.iterdir()]


def test_a_picture_is_copied_beside_the_file(pack: OwnPack, path: Path, tmp_path: Path) -> None:
    picture = tmp_path / "Holiday.PNG"
    picture.write_bytes(b"picture")
    draft = replace(Draft.of(exercise(), is_own=False), name="My wall", picture=str(picture))

    assert "" == pack.keep_exercise(replace(draft, identifier="my-wall").shown(), str(picture))
    _, reader = read_pack(path, SHIPPED.exercises)
    assert [] == reader.problems
    assert {"mine:my-wall": path.parent / "pictures" / "my-wall.png"} == reader.pictures
    # Kept again from where it is now, it is not copied onto itself.
    kept = str(reader.pictures["mine:my-wall"])
    assert "" == pack.keep_exercise(replace(draft, identifier="mine:my-wall").shown(), kept)
    assert b"picture" == reader.pictures["mine:my-wall"].read_bytes()


def test_a_picture_that_is_gone_is_named(pack: OwnPack, path: Path, tmp_path: Path) -> None:
    said = pack.keep_exercise(exercise(), str(tmp_path / "gone.png"))

    assert "The picture could not be copied (No such file or directory)." == said
    assert not path.exists()
