"""Builds what people install: wheel, frozen build, portable archive and Debian package.

    python3 packaging/build.py wheel | frozen | tar | deb | all

Everything is made from the wheel, in an environment of its own and never from the checkout. What
comes out is in `dist/`, what is needed on the way in `build/packaging`. The standard library is
enough to start it; PyInstaller, twine and the rest are installed into that environment.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import deb
import notices
import shared_files
from place import DIST, HERE, ROOT, WORK, archive_name, epoch, run, version

TOOLS = ("build>=1.2", "pyinstaller>=6.10", "twine>=6", "cyclonedx-bom>=5")
MOST_MB = 120
"""What the frozen build may take unpacked."""
MB = 1_000_000
LACKING = re.compile(r"No module named|cannot import|ImportError|ModuleNotFoundError")


def main() -> int:
    """Build what is asked for; the exit code."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("what", choices=("wheel", "frozen", "tar", "deb", "all"))
    what = given.parse_args().what
    DIST.mkdir(exist_ok=True)
    python = environment()
    wheel = make_wheel(python)
    if what != "wheel":
        frozen = freeze(python, wheel)
        if what in {"tar", "all"}:
            make_tar(frozen)
        if what in {"deb", "all"}:
            deb.make_deb(frozen)
    write_checksums()
    return 0


def environment() -> Path:
    """The Python of the environment that everything is built in."""
    home = WORK / "venv"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(home, with_pip=True)
        run(python, "-m", "pip", "install", "-q", "--upgrade", "pip", *TOOLS)
    return python


def make_wheel(python: Path) -> Path:
    """The wheel and the source archive in dist/, looked over by twine; the wheel."""
    made = WORK / "wheel"
    shutil.rmtree(made, ignore_errors=True)
    run(python, "-m", "build", "--outdir", made, ROOT)
    run(python, "-m", "twine", "check", "--strict", *sorted(made.iterdir()))
    for file in made.iterdir():
        shutil.copy2(file, DIST)
    return next(made.glob("*.whl"))


def freeze(python: Path, wheel: Path) -> Path:
    """The frozen build in build/packaging/dist/deskbreak, with notices and bill of materials."""
    run(python, "-m", "pip", "install", "-q", "--force-reinstall", "--no-deps", wheel)
    run(python, "-m", "pip", "install", "-q", wheel)
    if sys.platform == "win32":
        (WORK / "version.txt").write_text(windows_version(version()), encoding="utf-8")
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", WORK / "dist", "--workpath", WORK / "pyinstaller"),
        HERE / "frozen" / "deskbreak.spec",
        cwd=WORK,  # the checkout must not be found beside the wheel
    )
    frozen = WORK / "dist" / "deskbreak"
    notices.write(python, frozen)
    shutil.copy2(frozen / "sbom.cdx.json", DIST / f"{archive_name()}.cdx.json")
    try_it(frozen)
    tell_size(frozen)
    return frozen


def try_it(frozen: Path) -> None:
    """Let the frozen build look at every kind of desktop; a module that it lacks ends the build.

    What cannot be imported is to deskbreak a service that this desktop has not, so nothing else
    would tell.
    """
    program = frozen / ("deskbreak.exe" if sys.platform == "win32" else "deskbreak")
    nowhere = f"unix:path={WORK / 'nowhere'}"
    desktop = {
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": nowhere,
        "DBUS_SYSTEM_BUS_ADDRESS": nowhere,
        "DISPLAY": ":4242",
        "WAYLAND_DISPLAY": "",
    }
    for shown in (desktop, {**desktop, "WAYLAND_DISPLAY": "nowhere"}):
        told = subprocess.run(
            [program, "--profile", WORK / "profile", "doctor"],
            env={**os.environ, **shown},
            capture_output=True,
            text=True,
            check=False,
        )
        said = told.stdout + told.stderr
        lacking = [line for line in said.splitlines() if LACKING.search(line)]
        if lacking or told.returncode:
            sys.exit(
                f"The frozen build lacks something ({told.returncode}):\n"
                + "\n".join(lacking or [said])
            )


def windows_version(release: str) -> str:
    """What Windows shows of deskbreak.exe under "Details", as PyInstaller reads it."""
    numbers = (*map(int, release.split(".")), 0)
    told = {
        "CompanyName": "The deskbreak authors",
        "FileDescription": "deskbreak",
        "FileVersion": release,
        "InternalName": "deskbreak",
        "LegalCopyright": "The deskbreak authors. MIT licence.",
        "OriginalFilename": "deskbreak.exe",
        "ProductName": "deskbreak",
        "ProductVersion": release,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F,"
        " flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def tell_size(folder: Path) -> None:
    """Print how large a folder is, part by part, and end where it is larger than it may be."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            part = _part(file.relative_to(folder).as_posix())
            sizes[part] = sizes.get(part, 0) + file.stat().st_size
    for part, size in sorted(sizes.items(), key=lambda one: -one[1]):
        print(f"{size / MB:8.1f} MB  {part}")
    total = sum(sizes.values()) / MB
    print(f"{total:8.1f} MB  in all; {MOST_MB} MB at most")
    if total > MOST_MB:
        sys.exit("The frozen build is too large.")


def _part(name: str) -> str:
    """What a file of the frozen build belongs to."""
    if "libicu" in name:
        return "ICU, the Unicode tables of Qt"
    if "PySide6/Qt/" in name:
        return "Qt"
    if "PySide6" in name or "shiboken" in name or "libpyside" in name:
        return "PySide6, Qt for Python"
    if "deskbreak/resources" in name:
        return "deskbreak: exercises, texts, sounds, typeface"
    if name == "deskbreak" or name.endswith("deskbreak.exe"):
        return "deskbreak and the Python modules"
    if "python3" in name or name.endswith("base_library.zip"):
        return "Python"
    return "other libraries"


def make_tar(frozen: Path) -> Path:
    """The portable archive in dist/, with an installer that needs no root."""
    name = archive_name()
    top = WORK / name
    shutil.rmtree(top, ignore_errors=True)
    shutil.copytree(frozen, top / "lib" / "deskbreak", symlinks=True)
    for file in (HERE / "tar").iterdir():
        shutil.copy2(file, top)
    shared_files.copy_to(top / "share")
    target = DIST / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz") as archive:
        archive.add(top, name, filter=_anonymous)
    print(f"{target.stat().st_size / MB:8.1f} MB  {target.name}")
    return target


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry of an archive without who made it and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch()
    return entry


def write_checksums() -> None:
    """Write SHA256SUMS over everything of this version in dist/."""
    files = sorted(one for one in DIST.iterdir() if one.is_file() and version() in one.name)
    lines = [f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error.cmd[0]} ended with {error.returncode}.")
