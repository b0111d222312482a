"""Start at login on Linux, with the real files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.system.autostart_xdg import XdgAutostart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")

Make = Callable[..., XdgAutostart]
GENERATOR = Path("/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    made = tmp_path / "a folder" / "deskbreak"
    made.parent.mkdir()
    made.write_text("#!/bin/sh\n")
    made.chmod(0o755)
    return made


@pytest.fixture
def make(tmp_path: Path, program: Path) -> Make:
    def autostart(desktop: str = "GNOME") -> XdgAutostart:
        return XdgAutostart(
            [str(program), "--background"],
            {
                "HOME": str(tmp_path),
                "XDG_CONFIG_DIRS": f"{tmp_path / 'nowhere'}:{tmp_path / 'etc'}",
                "XDG_CURRENT_DESKTOP": desktop,
                "PATH": "/usr/bin:/bin",
            },
        )

    return autostart


def switched(autostart: XdgAutostart, *, on: bool) -> AtLogin:
    said: list[AtLogin] = []
    autostart.switch(said.append, on=on)
    assert said == [said[0]]
    return said[0]


def system_file(tmp_path: Path, text: str = "") -> Path:
    path = tmp_path / "etc" / "autostart" / "deskbreak.desktop"
    path.parent.mkdir(parents=True)
    path.write_text(f"[Desktop Entry]\nType=Application\nName=deskbreak\nExec=sh -c true\n{text}")
    return path


def own_file(autostart: XdgAutostart, text: str) -> Path:
    autostart.path.parent.mkdir(parents=True, exist_ok=True)
    autostart.path.write_text(text)
    return autostart.path


def test_there_and_back(make: Make, tmp_path: Path, program: Path) -> None:
    autostart = make()
    path = tmp_path / ".config" / "autostart" / "deskbreak.desktop"
    assert AtLogin(starts=False, where=str(path)) == autostart.look()

    assert AtLogin(starts=True, where=str(path)) == switched(autostart, on=True)
    text = path.read_text()
    assert f'\nExec="{program}" --background\n' in text
    assert "\nVersion=1.0\n" in text
    assert "\nX-GNOME-Autostart-enabled=true\n" in text
    assert 0o644 == path.stat().st_mode & 0o777
    assert AtLogin(starts=True, where=str(path)) == make().look()

    assert AtLogin(starts=False, where=str(path)) == switched(autostart, on=False)
    assert [] == list(path.parent.iterdir())


@pytest.mark.parametrize(
    ("line", "desktop", "starts", "note"),
    [
        ("Hidden=true", "GNOME", False, LoginNote.NONE),
        ("X-GNOME-Autostart-enabled=false", "ubuntu:GNOME", False, LoginNote.NONE),
        # Plasma does not heed GNOME's key: it starts.
        ("X-GNOME-Autostart-enabled=false", "KDE", True, LoginNote.NONE),
        ("OnlyShowIn=KDE;XFCE;", "GNOME", False, LoginNote.OTHER_DESKTOPS),
        ("OnlyShowIn=GNOME;", "ubuntu:GNOME", True, LoginNote.NONE),
        ("NotShowIn=GNOME;", "GNOME", False, LoginNote.OTHER_DESKTOPS),
        ("NotShowIn=KDE;", "GNOME", True, LoginNote.NONE),
        ("TryExec=/nowhere/deskbreak", "GNOME", False, LoginNote.PROGRAM_GONE),
        ("TryExec=sh", "GNOME", True, LoginNote.NONE),
        ("", "sway", True, LoginNote.UNSURE_DESKTOP),
        ("", "", True, LoginNote.UNSURE_DESKTOP),
    ],
)
def test_what_a_key_does_is_seen(
    make: Make, line: str, desktop: str, *, starts: bool, note: LoginNote
) -> None:
    autostart = make(desktop)
    switched(autostart, on=True)
    text = autostart.path.read_text()
    key = line.partition("=")[0]
    kept = [old for old in text.splitlines() if not key or not old.startswith(f"{key}=")]
    own_file(autostart, "\n".join([*kept, line, ""]))

    said = autostart.look()

    assert (starts, note) == (said.starts, said.note)
    # Switching on takes away whatever stood in its way.
    assert switched(autostart, on=True).starts


def test_a_program_that_was_removed_is_named(make: Make, program: Path) -> None:
    autostart = make()
    switched(autostart, on=True)

    program.unlink()

    said = autostart.look()
    assert (False, LoginNote.PROGRAM_GONE, str(program)) == (said.starts, said.note, said.detail)


def test_another_installation_is_named_and_can_be_replaced(make: Make) -> None:
    autostart = make()
    own_file(autostart, "[Desktop Entry]\nType=Application\nName=x\nExec=sh -c old\n")

    said = autostart.look()

    assert (True, LoginNote.OTHER_PROGRAM, "sh -c old") == (said.starts, said.note, said.detail)
    assert LoginNote.NONE is switched(autostart, on=True).note


def test_a_file_of_the_system_is_seen_hidden_and_shown_again(make: Make, tmp_path: Path) -> None:
    shared = system_file(tmp_path)
    autostart = make()
    by_system = AtLogin(True, LoginNote.BY_SYSTEM, str(shared), str(shared))
    assert by_system == autostart.look()

    off = switched(autostart, on=False)
    assert (False, str(autostart.path)) == (off.starts, off.where)
    assert "Hidden=true" in autostart.path.read_text()

    assert by_system == switched(autostart, on=True)
    assert not autostart.path.exists()
    assert shared.exists()


def test_a_file_of_the_system_that_is_off_needs_one_of_our_own(make: Make, tmp_path: Path) -> None:
    system_file(tmp_path, "Hidden=true\n")
    autostart = make()
    assert not autostart.look().starts

    assert AtLogin(starts=True, where=str(autostart.path)) == switched(autostart, on=True)


def test_what_a_person_wrote_into_the_file_stays(make: Make) -> None:
    autostart = make()
    switched(autostart, on=True)
    mine = "# slow disk\nX-GNOME-Autostart-Delay=20\n"
    with autostart.path.open("a") as file:
        file.write(mine)

    assert not switched(autostart, on=False).starts
    assert mine in autostart.path.read_text()
    assert switched(autostart, on=True).starts
    assert mine in autostart.path.read_text()


def test_a_link_to_nowhere_is_replaced_and_not_followed(make: Make, tmp_path: Path) -> None:
    autostart = make()
    autostart.path.parent.mkdir(parents=True)
    autostart.path.symlink_to(tmp_path / "gone" / "deskbreak.desktop")
    said = autostart.look()
    assert (False, LoginNote.UNREADABLE) == (said.starts, said.note)

    assert switched(autostart, on=True).starts
    assert not autostart.path.is_symlink()


@pytest.mark.parametrize(
    "text", ["", "garbage", "[Desktop Entry]\nExec=sh\n", "[Desktop Entry]\nType=Application\n"]
)
def test_a_file_that_no_desktop_understands_is_said(make: Make, text: str) -> None:
    autostart = make()
    own_file(autostart, text)

    said = autostart.look()

    assert (False, LoginNote.UNREADABLE) == (said.starts, said.note)
    assert switched(autostart, on=True).starts


@pytest.mark.parametrize("on", [True, False])
def test_a_file_that_cannot_be_changed_is_said(make: Make, *, on: bool) -> None:
    autostart = make()
    (autostart.path / "something").mkdir(parents=True)

    said = switched(autostart, on=on)

    assert (False, LoginNote.UNWRITABLE, str(autostart.path)) == (
        said.starts,
        said.note,
        said.where,
    )
    assert [autostart.path] == list(autostart.path.parent.iterdir())


@pytest.mark.skipif(not GENERATOR.exists(), reason="there is no systemd-xdg-autostart-generator")
def test_systemd_makes_a_service_of_it(make: Make, tmp_path: Path, program: Path) -> None:
    """What starts programs at login on GNOME and Plasma reads the file as we meant it."""
    autostart = make()
    units = tmp_path / "units"
    units.mkdir()

    def services() -> list[Path]:
        environ = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "etc")}
        environ["XDG_CONFIG_HOME"] = str(autostart.path.parents[1])
        shutil.rmtree(units)
        units.mkdir()
        subprocess.run([GENERATOR, units, units, units], env=environ, check=True, timeout=20)
        return list(units.glob("app-deskbreak*.service"))

    switched(autostart, on=True)
    (service,) = services()
    assert f'"{program}" --background' in service.read_text().replace("\\x20", " ")

    switched(autostart, on=False)
    assert [] == services()
