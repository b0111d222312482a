"""Start at login elsewhere, with the lowest calls of those systems played by the test."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.system.autostart import NoAutostart, is_sandboxed, program
from deskbreak.system.autostart_macos import LABEL, MacAutostart, disabled_services, is_disabled
from deskbreak.system.autostart_windows import APPROVED, NAME, RUN, WHERE, WindowsAutostart
from deskbreak.ui.login_text import sentence
from deskbreak.ui.translating import untranslated

WORDS = [r"C:\Program Files\deskbreak\pythonw.exe", "-m", "deskbreak", "--background"]
LINE = r'"C:\Program Files\deskbreak\pythonw.exe" -m deskbreak --background'


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.is_locked = False

    def value(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def set(self, key: str, name: str, text: str) -> None:
        if self.is_locked:
            raise PermissionError(13, "Access is denied")
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def test_windows_there_and_back() -> None:
    registry = FakeRegistry()
    autostart, said = WindowsAutostart(WORDS, registry), list[AtLogin]()
    assert AtLogin(starts=False, where=WHERE) == autostart.look()

    autostart.switch(said.append, on=True)
    assert {(RUN, NAME): LINE} == registry.values
    autostart.switch(said.append, on=False)

    assert [AtLogin(starts=True, where=WHERE), AtLogin(starts=False, where=WHERE)] == said
    assert {} == registry.values


@pytest.mark.parametrize(
    ("first", "starts"), [(0x02, True), (0x06, True), (0x03, False), (0x07, False), (0x01, False)]
)
def test_what_task_manager_says_counts(first: int, *, starts: bool) -> None:
    registry = FakeRegistry()
    autostart, said = WindowsAutostart(WORDS, registry), list[AtLogin]()
    registry.values[APPROVED, NAME] = bytes([first]) + bytes(11)

    autostart.switch(said.append, on=True)

    assert starts is said[0].starts
    assert (LoginNote.NONE if starts else LoginNote.PREVENTED) is said[0].note
    assert bytes([first]) + bytes(11) == registry.values[APPROVED, NAME]


def test_another_installation_is_named_on_windows() -> None:
    registry = FakeRegistry()
    registry.values[RUN, NAME] = "old.exe"

    said = WindowsAutostart(WORDS, registry).look()

    assert (True, LoginNote.OTHER_PROGRAM, "old.exe") == (said.starts, said.note, said.detail)


def test_a_registry_that_is_locked_is_said() -> None:
    registry, said = FakeRegistry(), list[AtLogin]()
    registry.is_locked = True

    WindowsAutostart(WORDS, registry).switch(said.append, on=True)

    assert AtLogin(False, LoginNote.UNWRITABLE, "Access is denied", WHERE) == said[0]


@pytest.fixture
def script(tmp_path: Path) -> Path:
    made = tmp_path / "deskbreak"
    made.touch()
    return made


def test_macos_there_and_back(tmp_path: Path, script: Path) -> None:
    autostart, said = MacAutostart([str(script)], tmp_path, lambda: ""), list[AtLogin]()
    where = str(tmp_path / "Library" / "LaunchAgents" / f"{LABEL}.plist")
    assert AtLogin(starts=False, where=where) == autostart.look()

    autostart.switch(said.append, on=True)
    agent = plistlib.loads(Path(where).read_bytes())
    autostart.switch(said.append, on=False)

    assert [AtLogin(starts=True, where=where), AtLogin(starts=False, where=where)] == said
    assert (LABEL, [str(script)], True) == (
        agent["Label"],
        agent["ProgramArguments"],
        agent["RunAtLoad"],
    )
    assert [] == list(Path(where).parent.iterdir())


@pytest.mark.parametrize(
    ("listing", "disabled"),
    [
        ("", False),
        (f'\t"{LABEL}" => disabled\n', True),
        (f'\t"{LABEL}" => true\n', True),
        (f'\t"{LABEL}" => enabled\n', False),
        (f'\t"{LABEL}.other" => disabled\n', False),
    ],
)
def test_what_launchctl_says_counts(
    tmp_path: Path, script: Path, listing: str, *, disabled: bool
) -> None:
    autostart, said = MacAutostart([str(script)], tmp_path, lambda: listing), list[AtLogin]()

    autostart.switch(said.append, on=True)

    assert disabled is is_disabled(listing)
    assert (not disabled) is said[0].starts


@pytest.mark.parametrize(
    ("agent", "starts", "note"),
    [
        (b"garbage", False, LoginNote.UNREADABLE),
        (plistlib.dumps({"Label": LABEL}), False, LoginNote.NONE),
        (plistlib.dumps([]), False, LoginNote.NONE),
        (
            plistlib.dumps({"ProgramArguments": ["/nowhere/x"], "RunAtLoad": True}),
            False,
            LoginNote.PROGRAM_GONE,
        ),
        (
            plistlib.dumps({"ProgramArguments": [sys.executable], "RunAtLoad": True}),
            True,
            LoginNote.OTHER_PROGRAM,
        ),
    ],
)
def test_what_is_in_the_agent_counts(
    tmp_path: Path, script: Path, agent: bytes, *, starts: bool, note: LoginNote
) -> None:
    autostart = MacAutostart([str(script)], tmp_path, lambda: "")
    autostart.path.parent.mkdir(parents=True)
    autostart.path.write_bytes(agent)

    said = autostart.look()

    assert (starts, note) == (said.starts, said.note)


@pytest.mark.skipif(sys.platform == "darwin", reason="there is a launchctl there")
def test_without_launchctl_nothing_is_disabled() -> None:
    assert "" == disabled_services()


def test_an_unknown_system_is_named() -> None:
    said: list[AtLogin] = []

    NoAutostart("plan9").switch(said.append, on=True)

    assert not said[0].can_change
    assert "deskbreak cannot start at login on plan9." == sentence(said[0], untranslated)


@pytest.mark.parametrize(
    ("environ", "marked", "sandboxed"),
    [
        ({}, False, False),
        ({"FLATPAK_ID": "org.example.x"}, False, True),
        ({"SNAP_NAME": "deskbreak"}, False, True),
        ({}, True, True),
    ],
)
def test_a_sandbox_is_noticed(
    tmp_path: Path, environ: dict[str, str], *, marked: bool, sandboxed: bool
) -> None:
    mark = tmp_path / ".flatpak-info"
    if marked:
        mark.touch()

    assert sandboxed is is_sandboxed(environ, mark)


@pytest.mark.skipif(sys.platform == "win32", reason="programs have other names there")
def test_this_installation_is_started_by_whole_paths(tmp_path: Path) -> None:
    python, script = tmp_path / "bin" / "python", tmp_path / "bin" / "deskbreak"
    script.parent.mkdir()
    alone = program({}, str(python), "-c")
    script.touch(0o755)

    assert [str(python), "-m", "deskbreak"] == alone
    assert [str(script)] == program({}, str(python), "-c")
    assert [str(script)] == program({}, "/usr/bin/python3", str(script))
    assert ["/x/deskbreak.AppImage"] == program({"APPIMAGE": "/x/deskbreak.AppImage"})


@pytest.mark.parametrize("note", LoginNote)
@pytest.mark.parametrize("starts", [True, False, None])
def test_every_answer_is_a_sentence(note: LoginNote, *, starts: bool | None) -> None:
    said = sentence(AtLogin(starts, note, "DETAIL", "WHERE"), untranslated)

    assert "%" not in said
    assert said.endswith(".") or note is LoginNote.OTHER_PROGRAM or said == ""
