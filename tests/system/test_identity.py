"""By which name the desktop knows deskbreak; the call of Windows is a fake."""

from __future__ import annotations

import pytest

from deskbreak.system.identity import USER_MODEL, claim, launcher

REFUSED = -2147024891
"""E_ACCESSDENIED."""


class Shell:
    def __init__(self, answer: int = 0) -> None:
        self._answer = answer
        self.told: list[str] = []

    def __call__(self, name: str) -> int:
        self.told.append(name)
        return self._answer


def test_windows_is_told_the_identifier_of_the_shortcut() -> None:
    shell = Shell()

    assert claim(shell, is_windows=True)
    assert [USER_MODEL] == shell.told


def test_a_refusal_of_windows_is_no_trouble() -> None:
    assert not claim(Shell(REFUSED), is_windows=True)


def without_shell(_: str) -> int:
    raise OSError("no shell32")


def test_a_windows_without_the_call_is_no_trouble() -> None:
    assert not claim(without_shell, is_windows=True)


def test_other_systems_are_told_nothing() -> None:
    shell = Shell()

    assert not claim(shell, is_windows=False)
    assert [] == shell.told


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({}, "deskbreak"),
        ({"FLATPAK_ID": ""}, "deskbreak"),
        ({"FLATPAK_ID": "io.github.deskbreak.deskbreak"}, "io.github.deskbreak.deskbreak"),
    ],
)
def test_the_launcher_of_a_flatpak_has_the_name_of_the_flatpak(
    environ: dict[str, str], name: str
) -> None:
    assert name == launcher(environ)
