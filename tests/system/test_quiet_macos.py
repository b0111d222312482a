"""Focus as macOS writes it down."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deskbreak.domain.plan import Quiet
from deskbreak.system.quiet_macos import ASSERTIONS, focus_file, has_focus, macos_witnesses
from deskbreak.system.unavailable import Unavailable

ON = json.dumps(
    {
        "header": {"timestamp": 700000000.0, "version": 1},
        "data": [
            {
                "storeAssertionRecords": [
                    {
                        "assertionUUID": "6F9619FF",
                        "assertionDetails": {
                            "assertionDetailsModeIdentifier": "com.apple.donotdisturb.mode.default"
                        },
                    }
                ],
                "storeInvalidationRecords": [],
            }
        ],
    }
)
OFF = json.dumps({"header": {}, "data": [{"storeInvalidationRecords": [{"a": 1}]}]})
EMPTY = json.dumps({"data": [{"storeAssertionRecords": []}]})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / ASSERTIONS).parent.mkdir(parents=True)
    return tmp_path


def test_a_focus_that_is_on_is_written_down() -> None:
    assert [True, False, False] == [has_focus(text) for text in (ON, OFF, EMPTY)]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"data": 3}', '{"data": [3]}', "null"])
def test_a_file_in_another_form_is_refused(text: str) -> None:
    with pytest.raises(Unavailable, match="another form"):
        has_focus(text)


def test_the_file_is_read(home: Path) -> None:
    (home / ASSERTIONS).write_text(ON, encoding="utf-8")
    (witness,) = macos_witnesses(Quiet.DO_NOT_DISTURB)
    witness.look()

    assert witness.says_yes


def test_a_file_that_is_not_there_is_refused(home: Path) -> None:
    with pytest.raises(Unavailable, match="does not keep it where it is looked for"):
        focus_file()


def test_a_file_that_may_not_be_read_is_refused(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid(_path: Path, **_: object) -> str:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "read_text", forbid)
    (witness,) = macos_witnesses(Quiet.DO_NOT_DISTURB)
    witness.look()

    assert not witness.says_yes
    assert "deskbreak may not read it without full disk access" == witness.finding.text


@pytest.mark.parametrize("quiet", [Quiet.FULL_SCREEN, Quiet.MICROPHONE])
def test_what_is_not_built_for_macos_is_said(quiet: Quiet) -> None:
    (witness,) = macos_witnesses(quiet)

    assert (False, "not built for macOS") == (witness.finding.works, witness.finding.text)
