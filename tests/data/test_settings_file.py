from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.settings_file import KEPT, SettingsFile
from deskbreak.domain.settings import Dose, Settings

WRITTEN = """\
# mine
[breaks]
interval = 45  # long
future_key = 7

[garden]
roses = true
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str) -> SettingsFile:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return SettingsFile(path)


def test_a_change_is_in_force_and_in_the_file(path: Path) -> None:
    file = SettingsFile(path)

    assert file.change("breaks", interval=20) == ""

    assert file.settings.breaks.interval == 20
    assert SettingsFile(path).settings.breaks.interval == 20


def test_comments_and_unknown_keys_stay(path: Path) -> None:
    file = written(path, WRITTEN)

    file.change("breaks", interval=20)

    assert WRITTEN.replace("45", "20") == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark_stay(path: Path, end: str, mark: str) -> None:
    path.parent.mkdir()
    path.write_bytes((mark + WRITTEN.replace("\n", end)).encode())
    file = SettingsFile(path)

    assert ("", "") == (file.change("breaks", interval=20), file.change("sound", volume=10))

    there = path.read_bytes().decode()
    assert there.startswith(mark + WRITTEN.replace("45", "20").replace("\n", end))
    assert f"[sound]{end}volume = 10{end}" in there
    assert there.count("\n") == there.count(end)
    assert (20, 10) == (file.settings.breaks.interval, file.settings.sound.volume)
    assert file.settings == SettingsFile(path).settings


def test_each_line_of_a_file_with_both_line_ends_keeps_its_own(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"[breaks]\r\ninterval = 45\n# mine\r\n")

    SettingsFile(path).change("breaks", interval=20)

    assert b"[breaks]\r\ninterval = 20\n# mine\r\n" == path.read_bytes()


def test_the_file_before_is_kept_beside_it(path: Path) -> None:
    file = written(path, WRITTEN)

    file.change("breaks", interval=20)

    assert WRITTEN == path.with_name("settings.toml.bak").read_text(encoding="utf-8")


def test_what_was_edited_meanwhile_is_not_written_over(path: Path) -> None:
    file = written(path, WRITTEN)
    path.write_text(WRITTEN.replace("mine", "yours"), encoding="utf-8")

    file.change("sound", volume=10)

    assert "# yours" in path.read_text(encoding="utf-8")


def test_a_list_is_written_as_one(path: Path) -> None:
    file = SettingsFile(path)

    file.change("body", go_easy=("neck_acute", "knee"))

    assert SettingsFile(path).settings.body.go_easy == ("neck_acute", "knee")


def test_a_wrong_value_changes_nothing(path: Path) -> None:
    file = written(path, WRITTEN)

    with pytest.raises(ValueError, match=r"breaks\.interval: expected int >= 15"):
        file.change("breaks", interval=5)

    assert file.settings.breaks.interval == 45
    assert WRITTEN == path.read_text(encoding="utf-8")


def test_an_unknown_key_is_a_mistake_of_the_caller(path: Path) -> None:
    with pytest.raises(TypeError, match=r"breaks\.pace"):
        SettingsFile(path).change("breaks", pace=5)


def test_a_file_that_is_no_toml_is_left_alone_and_the_change_holds(path: Path) -> None:
    file = written(path, "[breaks\n")

    trouble = file.change("breaks", interval=20)

    assert trouble.startswith(f"{path} was left as it is")
    assert path.read_text(encoding="utf-8") == "[breaks\n"
    assert file.settings.breaks.interval == 20


def test_a_place_that_cannot_be_written_is_said_and_the_change_holds(path: Path) -> None:
    path.parent.parent.joinpath("config").write_text("a file where the folder should be")
    file = SettingsFile(path)

    trouble = file.change("breaks", interval=20)

    said = f"{path} could not be written (Not a directory). The change holds until you quit."
    assert said == trouble
    assert file.settings.breaks.interval == 20


def test_listeners_hear_the_settings_before_and_after(path: Path) -> None:
    file = SettingsFile(path)
    heard: list[tuple[Settings, Settings]] = []
    file.follow(lambda before, after: heard.append((before, after)))

    file.change("breaks", interval=20)
    file.change("breaks", interval=20)

    assert [(30, 20)] == [(one.breaks.interval, other.breaks.interval) for one, other in heard]


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text(WRITTEN, encoding="utf-8")
    path.parent.mkdir()
    path.symlink_to(real)

    SettingsFile(path).change("breaks", interval=20)

    assert path.is_symlink()
    assert "interval = 20" in real.read_text(encoding="utf-8")


def test_reading_again_is_heard(path: Path) -> None:
    file = written(path, WRITTEN)
    heard: list[int] = []
    file.follow(lambda _, after: heard.append(after.breaks.interval))
    path.write_text("[breaks]\ninterval = 60\nprompt = 1\n", encoding="utf-8")

    file.reload()

    assert [60] == heard
    assert len(file.notices) == 1


def test_a_file_that_is_no_toml_any_more_changes_nothing_and_is_named(path: Path) -> None:
    file = written(path, WRITTEN)
    told: list[tuple[str, ...]] = []
    file.follow_notices(lambda: told.append(file.notices))
    path.write_text("[breaks]\ninterval = ", encoding="utf-8")

    file.reload()

    assert file.settings.breaks.interval == 45
    assert ["settings.toml: Invalid value (at end of document). " + KEPT] == [
        words for words in told[-1] if "Invalid" in words
    ]


def test_once_it_is_mended_nothing_is_wrong_any_more(path: Path) -> None:
    file = written(path, "[breaks]\ninterval = 45\n")
    path.write_text("[breaks]\ninterval = ", encoding="utf-8")
    file.reload()
    path.write_text("[breaks]\ninterval = 50\n", encoding="utf-8")

    file.reload()

    assert (50, ()) == (file.settings.breaks.interval, file.notices)


def test_a_file_that_has_gone_leaves_the_defaults(path: Path) -> None:
    file = written(path, WRITTEN)
    path.unlink()

    file.reload()

    assert (Settings(), ()) == (file.settings, file.notices)


def test_a_file_that_did_not_change_takes_nothing_back(path: Path) -> None:
    """A change that could not be kept holds, whatever else happens in the folder."""
    file = written(path, "[breaks\n")
    file.change("breaks", interval=20)

    file.reload()

    assert file.settings.breaks.interval == 20


def test_what_was_edited_meanwhile_holds_as_well_as_the_change(path: Path) -> None:
    file = written(path, WRITTEN)
    path.write_text(WRITTEN.replace("45", "60"), encoding="utf-8")

    file.change("sound", volume=10)

    assert (60, 10) == (file.settings.breaks.interval, file.settings.sound.volume)


def test_at_the_start_the_backup_stands_in_for_a_file_that_is_no_toml(path: Path) -> None:
    written(path, WRITTEN).change("breaks", interval=20)
    path.write_text("[breaks\n", encoding="utf-8")

    file = SettingsFile(path)

    assert file.settings.breaks.interval == 45
    assert "settings.toml.bak is used until it is mended." in file.notices[0]


def test_what_is_set_to_what_it_is_writes_nothing(path: Path) -> None:
    file = written(path, WRITTEN)
    file.change("breaks", interval=20)
    file.change("breaks", interval=20)

    assert "interval = 45" in path.with_name("settings.toml.bak").read_text(encoding="utf-8")


def test_doses_are_tables_of_their_own_and_comments_in_them_stay(path: Path) -> None:
    text = "[exercises.doses.chin-tuck] # slow\nreps = 8 # enough\n"
    file = written(path, text)
    before = file.settings.exercises

    after = before.with_dose("neck-side-bend", Dose(hold_s=25))
    assert "" == file.change("exercises", doses=after.doses)

    kept = path.read_text(encoding="utf-8")
    assert "[exercises.doses.chin-tuck] # slow\nreps = 8 # enough\n" in kept
    assert after == SettingsFile(path).settings.exercises
    assert () == SettingsFile(path).notices


def test_a_dose_that_is_taken_back_leaves_the_file(path: Path) -> None:
    file = written(path, "[exercises.doses.chin-tuck]\nreps = 8\n")

    file.change("exercises", doses={})

    assert "chin-tuck" not in path.read_text(encoding="utf-8")
    assert {} == SettingsFile(path).settings.exercises.doses


def test_exercises_are_switched_off_in_the_file(path: Path) -> None:
    file = SettingsFile(path)

    assert "" == file.change("exercises", off=("chin-tuck",), doses={"mine:a": Dose(reps=9)})

    found = SettingsFile(path).settings.exercises
    assert (("chin-tuck",), {"mine:a": Dose(reps=9)}) == (found.off, found.doses)
