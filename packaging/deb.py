"""Makes the Debian package of the frozen build, with the dependencies that its libraries have."""

from __future__ import annotations

import gzip
import shutil
from email.utils import formatdate
from pathlib import Path

import shared_files
from place import DIST, HERE, ROOT, WORK, epoch, output, run, version

MAINTAINER = "The deskbreak authors <maintainers@deskbreak.invalid>"
CONTROL = """\
Package: deskbreak
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core, pulseaudio-utils | pipewire-bin | alsa-utils
Suggests: speech-dispatcher
Section: utils
Priority: optional
Description: guided movement breaks for people who sit at a desk all day
 deskbreak waits in the tray, notices how long somebody has been at the
 desk, asks at a good moment and then shows what to do: an animated person,
 which side, how many seconds still. It keeps an honest streak on the
 person's own machine and makes no network connection.
"""
# Opened by name at run time, so that no tool can see them: idle time, and a screen that stays lit.
OPENED_BY_NAME = ("libxext6", "libxss1")


def make_deb(frozen: Path) -> Path:
    """The Debian package in dist/."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / "opt" / "deskbreak", symlinks=True)
    launcher = root / "usr" / "bin" / "deskbreak"
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to("/opt/deskbreak/deskbreak")
    shared_files.copy_to(root / "usr" / "share")
    _documents(root / "usr" / "share" / "doc" / "deskbreak")
    overrides = root / "usr" / "share" / "lintian" / "overrides" / "deskbreak"
    overrides.parent.mkdir(parents=True)
    shutil.copy2(HERE / "debian" / "lintian-overrides", overrides)
    _set_modes(root)
    _control(root)
    target = DIST / f"deskbreak_{version()}_{_architecture()}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target)
    print(f"{target.stat().st_size / 1_000_000:8.1f} MB  {target.name}")
    return target


def _documents(home: Path) -> None:
    home.mkdir(parents=True)
    shutil.copy2(HERE / "debian" / "copyright", home / "copyright")
    shutil.copy2(ROOT / "README.md", home / "README.md")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    _squeeze(home / "changelog.gz", changes)
    entry = (
        f"deskbreak ({version()}) stable; urgency=medium\n\n  * See changelog.gz.\n\n"
        f" -- {MAINTAINER}  {formatdate(epoch())}\n"
    )
    _squeeze(home / "changelog.Debian.gz", entry.encode())


def _squeeze(target: Path, content: bytes) -> None:
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _set_modes(root: Path) -> None:
    """Give every file the mode that Debian expects, whatever umask it was made with."""
    for place in root.rglob("*"):
        if not place.is_symlink():
            runs = place.is_dir() or (place.name == "deskbreak" and "opt" in place.parts)
            place.chmod(0o755 if runs else 0o644)


def _control(root: Path) -> None:
    size = sum(one.lstat().st_size for one in root.rglob("*") if not one.is_dir()) // 1024
    home = root / "DEBIAN"
    home.mkdir()
    control = CONTROL.format(
        version=version(),
        architecture=_architecture(),
        maintainer=MAINTAINER,
        size=size,
        depends=_depends(root),
    )
    (home / "control").write_text(control, encoding="utf-8")
    home.chmod(0o755)
    (home / "control").chmod(0o644)


def _architecture() -> str:
    return output("dpkg", "--print-architecture")


def _depends(root: Path) -> str:
    """What the libraries of the frozen build need of the system, as dpkg-shlibdeps finds it."""
    place = WORK / "shlibdeps"
    shutil.rmtree(place, ignore_errors=True)
    (place / "debian").mkdir(parents=True)
    (place / "debian" / "control").write_text(
        f"Source: deskbreak\nMaintainer: {MAINTAINER}\n\nPackage: deskbreak\nArchitecture: any\n",
        encoding="utf-8",
    )
    inside = root / "opt" / "deskbreak" / "_internal"
    folders = sorted({file.parent for file in inside.rglob("*.so*")})
    programs = [root / "opt" / "deskbreak" / "deskbreak", *inside.rglob("*.so*")]
    programs = [one for one in programs if one.is_file() and not one.is_symlink()]
    found = output(
        "dpkg-shlibdeps",
        "-O",
        "--warnings=0",
        *(f"-l{folder}" for folder in folders),
        *(f"-e{program}" for program in programs),
        cwd=place,
    )
    words = [word.strip() for word in found.partition("=")[2].split(",")]
    names = {word.split()[0] for word in words}
    words += [name for name in OPENED_BY_NAME if name not in names]
    return ", ".join(sorted(word for word in words if word))
