"""What there is to play while deskbreak runs: own exercises, and packs that come and go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.data.shelf import Shelf
from deskbreak.domain.exercise import Exercise, Routine, Step
from tests.domain.shipped import shipped

PACK = """
[pack]
name = "Knees of Dr Example"
licence = "CC-BY-4.0"
version = "1"
sources = []

[[exercise]]
id = "towel-nod"
name = "Nod on a towel"
category = "static"
regions = ["neck"]
posture = "seated"
sides = "none"
hold_s = 20
hold_range = [15, 30]
reps = 1
cues = ["Nod."]
picture = "art/nod.svg"
"""
BROKEN = """
[[exercise]]
id = "nothing"
name = "Nothing"
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(shipped(), tmp_path / "packs")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "Dr Example.toml"
    (path.parent / "art").mkdir(parents=True)
    path.write_text(PACK)
    (path.parent / "art" / "nod.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    return path


def own(key: str = "twist") -> Exercise:
    wanted = shipped().exercises["chair-twist"]
    return replace(wanted, identifier=key, name=key, easier="", harder="")


def keep_both(shelf: Shelf) -> None:
    shelf.keep_exercise(own())
    exercise = shelf.library.exercises["mine:twist"]
    steps = (Step(exercise, 1, timedelta(seconds=15)),)
    shelf.keep_routine(Routine("noon", "After lunch", "micro", "trunk", steps))


def test_what_is_written_is_there_at_once_and_said(shelf: Shelf) -> None:
    heard: list[int] = []
    shelf.follow(lambda: heard.append(len(shelf.own)))

    assert "" == shelf.keep_exercise(own())

    assert "mine:twist" in shelf.library.exercises
    assert [1] == heard


def test_what_was_taken_out_can_be_taken_back(shelf: Shelf) -> None:
    shelf.keep_exercise(own())
    shelf.keep_exercise(own("turn"))
    before = shelf.library.exercises["mine:twist"]

    assert "" == shelf.remove("exercise", "mine:twist")
    assert {"mine:turn"} == shelf.own
    assert "" == shelf.take_back()

    assert before == shelf.library.exercises["mine:twist"]


def test_what_changed_meanwhile_is_not_written_over(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep_exercise(own())
    shelf.remove("exercise", "mine:twist")
    (tmp_path / "packs" / "mine.toml").write_text("# by hand\n")

    assert "mine.toml was changed meanwhile, so this cannot be undone." == shelf.take_back()
    assert "# by hand\n" == (tmp_path / "packs" / "mine.toml").read_text()


def test_an_exercise_that_a_routine_uses_stays(shelf: Shelf) -> None:
    keep_both(shelf)

    assert "It is used in “After lunch”. Take it out there first." == shelf.remove(
        "exercise", "mine:twist"
    )
    assert {"mine:twist", "mine:noon"} == shelf.own


def test_a_pack_comes_in_with_its_pictures(shelf: Shelf, pack: Path, tmp_path: Path) -> None:
    brought = shelf.bring_in(pack)

    assert ("Knees of Dr Example", (), "", False) == (
        brought.name,
        brought.problems,
        brought.refusal,
        brought.is_taken,
    )
    assert "dr-example:towel-nod" in shelf.library.exercises
    inside = tmp_path / "packs" / "art" / "nod.svg"
    assert inside == shelf.packs.pictures["dr-example:towel-nod"].resolve()


def test_a_pack_takes_no_picture_of_another_one(shelf: Shelf, pack: Path, tmp_path: Path) -> None:
    shelf.bring_in(pack)
    inside = tmp_path / "packs" / "art" / "nod.svg"
    before = inside.read_bytes()
    other = pack.with_name("other.toml")
    pack.rename(other)
    (pack.parent / "art" / "nod.svg").write_text("<svg/>")

    refusal = shelf.bring_in(other).refusal

    assert "art/nod.svg, which other.toml shows, is the name of another picture here." in refusal
    assert before == inside.read_bytes()
    assert "other:towel-nod" not in shelf.library.exercises


def test_a_pack_that_is_replaced_may_have_another_picture(
    shelf: Shelf, pack: Path, tmp_path: Path
) -> None:
    shelf.bring_in(pack)
    pack.write_text(PACK.replace("Nod on", "Rest on"))
    (pack.parent / "art" / "nod.svg").write_text("<svg/>")

    assert "" == shelf.bring_in(pack, replaces=True).refusal
    assert "<svg/>" == (tmp_path / "packs" / "art" / "nod.svg").read_text()


def test_what_is_broken_in_a_pack_is_named_and_the_rest_comes_in(shelf: Shelf, pack: Path) -> None:
    pack.write_text(PACK + BROKEN)

    brought = shelf.bring_in(pack)

    assert "dr-example:towel-nod" in shelf.library.exercises
    assert brought.problems
    assert all("nothing" in str(problem) for problem in brought.problems)


@pytest.mark.parametrize("text", ["not = [toml", BROKEN, ""])
def test_a_pack_of_which_nothing_can_be_used_stays_out(
    shelf: Shelf, pack: Path, text: str, tmp_path: Path
) -> None:
    pack.write_text(text)

    assert "There is nothing in Dr Example.toml that can be used." == shelf.bring_in(pack).refusal
    assert not (tmp_path / "packs").exists()


def test_another_pack_of_the_same_name_takes_its_place_only_when_asked(
    shelf: Shelf, pack: Path
) -> None:
    shelf.bring_in(pack)
    pack.write_text(PACK.replace("Nod on", "Rest on"))

    assert shelf.bring_in(pack).is_taken
    assert "Nod on a towel" == shelf.library.exercises["dr-example:towel-nod"].name
    assert not shelf.bring_in(pack, replaces=True).is_taken
    assert "Rest on a towel" == shelf.library.exercises["dr-example:towel-nod"].name


def test_what_somebody_else_wrote_comes_in_beside_ones_own(
    shelf: Shelf, pack: Path, tmp_path: Path
) -> None:
    shelf.keep_exercise(own())
    theirs = pack.with_name("mine.toml")
    pack.rename(theirs)

    shelf.bring_in(theirs)

    assert {"mine:twist"} == shelf.own
    assert "mine-2:towel-nod" in shelf.library.exercises


def test_ones_own_can_be_handed_out_and_brought_in_elsewhere(
    shelf: Shelf, pack: Path, tmp_path: Path
) -> None:
    picture = pack.parent / "art" / "nod.svg"
    shelf.keep_exercise(own("nod"), str(picture))
    keep_both(shelf)
    target = tmp_path / "stick" / "my-own.toml"
    target.parent.mkdir()

    assert shelf.can_hand_out
    assert "" == shelf.hand_out(target)

    other = Shelf(shipped(), tmp_path / "other")
    assert () == other.bring_in(target).problems
    assert {"my-own:nod", "my-own:twist"} <= set(other.library.exercises)
    assert "my-own:noon" in other.library.routines
    assert other.packs.pictures["my-own:nod"].exists()


def test_where_nothing_can_be_written_a_sentence_says_so(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep_exercise(own())

    assert "x.toml could not be written (No such file or directory)." == shelf.hand_out(
        tmp_path / "not there" / "x.toml"
    )
