"""Copies what a desktop reads of a program: launcher, description, icons, manual, completions.

    python3 packaging/shared_files.py SHARE [--id ID]

`SHARE` is the share folder of an installation. With `--id` the launcher, the description and the
icons are called by it, as a Flatpak wants.
"""

from __future__ import annotations

import argparse
import gzip
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = "deskbreak"


def copy_to(share: Path, name: str = NAME) -> None:
    """Copy everything below a share folder, called by `name`."""
    for source, place in files(name):
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if place.endswith(".gz"):
            target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))
        elif name != NAME and source.suffix in {".desktop", ".xml"}:
            target.write_text(_renamed(source.read_text(encoding="utf-8"), name), encoding="utf-8")
        else:
            shutil.copy2(source, target)


def files(name: str = NAME) -> list[tuple[Path, str]]:
    """Every file and where below share it belongs."""
    linux = HERE / "linux"
    found = [(linux / f"{NAME}.desktop", f"applications/{name}.desktop")]
    found += [(one, f"metainfo/{name}.metainfo.xml") for one in linux.glob("*.metainfo.xml")]
    icons = linux / "icons" / "hicolor"
    for icon in sorted(icons.rglob("*.*")):
        place = icon.relative_to(icons).with_name(icon.name.replace(NAME, name, 1))
        found.append((icon, f"icons/hicolor/{place.as_posix()}"))
    found.append((HERE / f"{NAME}.1", f"man/man1/{NAME}.1.gz"))
    found.append((HERE / "completions" / f"{NAME}.bash", f"bash-completion/completions/{NAME}"))
    found.append((HERE / "completions" / f"_{NAME}", f"zsh/site-functions/_{NAME}"))
    found.append((HERE / "completions" / f"{NAME}.fish", f"fish/vendor_completions.d/{NAME}.fish"))
    return found


def _renamed(text: str, name: str) -> str:
    """A launcher or a description that calls itself and its icon by another name."""
    text = re.sub(rf"^Icon={NAME}", f"Icon={name}", text, flags=re.MULTILINE)
    return text.replace(f">{NAME}.desktop<", f">{name}.desktop<")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("share", type=Path)
    asked.add_argument("--id", default=NAME)
    given = asked.parse_args()
    copy_to(given.share, given.id)
    sys.exit(0)
