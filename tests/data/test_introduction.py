from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.introduction import Introduction, Told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "introduction.json"


def test_at_first_nothing_has_been_told(path: Path) -> None:
    assert Told() == Introduction(path).told
    assert not path.exists()


def test_what_was_told_is_known_at_the_next_start(path: Path) -> None:
    assert ["", ""] == [Introduction(path).understand_safety(), Introduction(path).welcome()]

    assert Told(welcome=True, safety=True) == Introduction(path).told


def test_a_welcome_that_was_skipped_is_no_word_about_safety(path: Path) -> None:
    Introduction(path).welcome()

    assert Told(welcome=True, safety=False) == Introduction(path).told


@pytest.mark.parametrize("text", ["", "[]", '{"welcome": 1}', "\xff", '{"welcome": true'])
def test_a_file_that_cannot_be_read_tells_again(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="latin-1")

    assert Told() == Introduction(path).told


def test_what_cannot_be_kept_is_said_and_holds_for_this_run(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    introduction = Introduction(path)

    said = introduction.welcome()

    assert f"{path} could not be written (File exists)." in said
    assert introduction.told.welcome
