"""What can be tried of the packages without building one."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import deskbreak
from deskbreak.keeper import BACKUPS
from deskbreak.surfaces.carrying import COMMANDS
from deskbreak.system.identity import USER_MODEL

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
RELEASE = ROOT / "scripts" / "release"


def project() -> dict[str, object]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


def test_the_wheel_has_every_package() -> None:
    listed = project()["tool"]["setuptools"]["packages"]  # type: ignore[index]
    folders = {init.parent for init in (ROOT / "src" / "deskbreak").rglob("__init__.py")}
    names = {".".join(folder.relative_to(ROOT / "src").parts) for folder in folders}

    assert names | {"deskbreak.resources"} == set(listed)


def test_every_kind_of_resource_is_in_the_wheel() -> None:
    patterns = project()["tool"]["setuptools"]["package-data"]["deskbreak.resources"]  # type: ignore[index]
    kinds = {pattern.rpartition(".")[2] for pattern in patterns}
    files = [file for file in (ROOT / "resources").rglob("*.*") if file.is_file()]
    sources = {"py", "pyc", "ts"}

    assert set() == {file.suffix[1:] for file in files} - kinds - sources


def test_the_frozen_build_is_one_folder_without_upx() -> None:
    recipe = (PACKAGING / "frozen" / "deskbreak.spec").read_text(encoding="utf-8")
    compile(recipe, "deskbreak.spec", "exec")

    assert "COLLECT(" in recipe
    assert "upx=True" not in recipe


def test_the_frozen_build_runs_the_backup_of_the_day() -> None:
    start = runpy.run_path(str(PACKAGING / "frozen" / "start.py"), run_name="start")

    assert start["BACKUPS"] == BACKUPS


def test_the_frozen_build_runs_commands_as_an_interpreter_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = str(PACKAGING / "frozen" / "start.py")
    assert runpy.run_path(start, run_name="start")["COMMANDS"] == COMMANDS
    monkeypatch.setattr(sys, "argv", ["deskbreak", "-m", COMMANDS, "--version"])

    with pytest.raises(SystemExit) as ended:
        runpy.run_path(start, run_name="__main__")

    assert (0, f"deskbreak {deskbreak.__version__}\n") == (
        ended.value.code,
        capsys.readouterr().out,
    )


def inno(name: str) -> list[str]:
    """The lines of one section of the Inno Setup script."""
    text = (PACKAGING / "windows" / "deskbreak.iss").read_text(encoding="utf-8")
    sections = re.split(r"^\[(\w+)\]$", text, flags=re.MULTILINE)
    found = dict(zip(sections[1::2], sections[2::2], strict=True))
    lines = found[name].splitlines()
    return [line for line in lines if line.strip() and not line.startswith((";", "#"))]


def test_the_windows_installer_needs_no_administrator() -> None:
    setup = dict(line.split("=", 1) for line in inno("Setup"))

    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{localappdata}")
    assert setup["AppVersion"] == "{#Version}"


@pytest.mark.parametrize("section", ["Files", "Icons", "Run", "UninstallRun", "InstallDelete"])
def test_every_entry_of_the_windows_installer_is_well_formed(section: str) -> None:
    entry = re.compile(r'(\w+: ("([^"]|"")*"|[^";]+))(; \w+: ("([^"]|"")*"|[^";]+))*')

    assert [] == [line for line in inno(section) if entry.fullmatch(line) is None]


def test_the_windows_installer_takes_files_that_are_there() -> None:
    setup = dict(line.split("=", 1) for line in inno("Setup"))

    for key in ("LicenseFile", "SetupIconFile"):
        file = PACKAGING / "windows" / setup[key].replace("\\", "/")
        assert file.exists(), file


def test_the_shortcut_of_windows_and_the_program_have_one_identifier() -> None:
    """Or the taskbar shows them as two programs, and notifications have no name."""
    (shortcut,) = [line for line in inno("Icons") if "AppUserModelID" in line]

    assert f'AppUserModelID: "{USER_MODEL}"' in shortcut


def test_the_icon_of_windows_has_every_size() -> None:
    data = (PACKAGING / "windows" / "deskbreak.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    sizes = {data[6 + 16 * place] or 256 for place in range(count)}  # 256 does not fit a byte

    assert (0, 1) == (reserved, kind)
    assert {16, 24, 32, 48, 256} <= sizes


def test_removing_leaves_the_data_of_the_person_on_windows() -> None:
    text = (PACKAGING / "windows" / "deskbreak.iss").read_text(encoding="utf-8")

    assert "[UninstallDelete]" not in text


def test_the_flatpak_has_no_network_and_no_home() -> None:
    manifest = next((PACKAGING / "flatpak").glob("*.yml")).read_text(encoding="utf-8")

    assert "--share=network" not in manifest
    assert "--filesystem=home" not in manifest
    assert "--filesystem=host" not in manifest
    assert "--socket=session-bus" not in manifest
    assert "--device=" not in manifest


def test_the_files_for_a_desktop_are_all_there(tmp_path: Path) -> None:
    script = PACKAGING / "shared_files.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    found = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.*")}

    assert "applications/deskbreak.desktop" in found
    assert "man/man1/deskbreak.1.gz" in found
    assert any(name.startswith("icons/hicolor/scalable/apps/") for name in found)
    assert any(name.startswith("metainfo/") for name in found)


def test_a_flatpak_calls_its_files_by_its_identifier(tmp_path: Path) -> None:
    script, name = PACKAGING / "shared_files.py", "io.github.deskbreak.deskbreak"
    subprocess.run([sys.executable, str(script), str(tmp_path), "--id", name], check=True)
    launcher = (tmp_path / "applications" / f"{name}.desktop").read_text(encoding="utf-8")
    described = ET.parse(tmp_path / "metainfo" / f"{name}.metainfo.xml")

    assert f"\nIcon={name}\n" in launcher
    assert f"{name}.desktop" == described.findtext("launchable")
    assert (tmp_path / "icons/hicolor/scalable/apps" / f"{name}.svg").exists()


@pytest.mark.parametrize(
    ("checker", "place"),
    [
        (["desktop-file-validate"], "applications/{}.desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo/{}.metainfo.xml"),
    ],
    ids=["launcher", "description"],
)
def test_what_a_flatpak_calls_by_its_identifier_is_valid(
    tmp_path: Path, checker: list[str], place: str
) -> None:
    if shutil.which(checker[0]) is None:
        pytest.skip(f"there is no {checker[0]}")
    script, name = PACKAGING / "shared_files.py", "io.github.deskbreak.deskbreak"
    subprocess.run([sys.executable, str(script), str(tmp_path), "--id", name], check=True)
    file = tmp_path / place.format(name)
    done = subprocess.run([*checker, str(file)], capture_output=True, text=True, check=False)

    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An unpacked portable archive, whose program is a script."""
    top = tmp_path / "deskbreak-1"
    shutil.copytree(PACKAGING / "tar", top)
    frozen = top / "lib" / "deskbreak"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "_internal" / "base_library.zip").touch()
    program = frozen / "deskbreak"
    program.write_text("#!/bin/sh\necho deskbreak 1\n")
    program.chmod(0o755)
    launcher = top / "share" / "applications" / "deskbreak.desktop"
    launcher.parent.mkdir(parents=True)
    launcher.write_text("[Desktop Entry]\nTryExec=deskbreak\nExec=deskbreak --background\n")
    return top


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    return tmp_path / "home folder" / ".local"


def installed(unpacked: Path, prefix: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(unpacked / "install.sh"), *words],
        env={**os.environ, "PREFIX": str(prefix)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_archive_installs_below_a_folder(unpacked: Path, prefix: Path) -> None:
    done = installed(unpacked, prefix)

    assert done.returncode == 0, done.stderr
    assert "deskbreak 1" in done.stdout
    launcher = (prefix / "share/applications/deskbreak.desktop").read_text()
    assert f"\nExec={prefix}/bin/deskbreak --background\n" in launcher
    assert f"\nTryExec={prefix}/bin/deskbreak\n" in launcher


def test_the_archive_installs_over_an_older_one(unpacked: Path, prefix: Path) -> None:
    installed(unpacked, prefix)
    (prefix / "lib/deskbreak/_internal/old").touch()

    assert installed(unpacked, prefix).returncode == 0
    assert not (prefix / "lib/deskbreak/_internal/old").exists()


def test_removing_takes_everything_away_but_the_data(unpacked: Path, prefix: Path) -> None:
    installed(unpacked, prefix)
    history = prefix / "share" / "deskbreak" / "history.db"
    history.parent.mkdir(parents=True)
    history.touch()

    assert installed(unpacked, prefix, "--remove").returncode == 0
    left = [file for file in prefix.rglob("*") if not file.is_dir()]
    assert [history] == [file for file in left if file.name != "mimeinfo.cache"]  # the desktop's


def test_a_folder_that_is_not_ours_is_left_alone(unpacked: Path, prefix: Path) -> None:
    (prefix / "lib" / "deskbreak").mkdir(parents=True)
    treasure = prefix / "lib" / "deskbreak" / "treasure"
    treasure.touch()

    for words in ([], ["--remove"]):
        done = installed(unpacked, prefix, *words)
        assert done.returncode == 1
        assert "no installation of deskbreak" in done.stderr
    assert treasure.exists()


def released(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(RELEASE), *words], capture_output=True, text=True, check=False)


def test_a_tag_that_is_not_the_version_is_refused() -> None:
    done = released("check", "v99.0.0")

    assert done.returncode == 1
    assert f"has {deskbreak.__version__}, not 99.0.0" in done.stderr
    assert "CHANGELOG.md has no section for 99.0.0." in done.stderr


def test_the_notes_of_a_release_are_its_changelog() -> None:
    done = released("notes", deskbreak.__version__)

    assert done.returncode == 0
    assert "### Added" in done.stdout


def test_what_is_no_version_is_wrong_usage() -> None:
    assert released("check", "latest").returncode == 2


def test_preparing_a_release_makes_everything_agree(tmp_path: Path) -> None:
    for place in ("src/deskbreak/__init__.py", "CHANGELOG.md", "scripts/release"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / place, tmp_path / place)
    shutil.copytree(PACKAGING / "linux", tmp_path / "packaging" / "linux")
    script = tmp_path / "scripts" / "release"

    subprocess.run([str(script), "prepare", "3.2.1"], check=True)

    assert subprocess.run([str(script), "check", "v3.2.1"], check=False).returncode == 0
