"""Fetches the wheels that the Flatpak is made of and writes them down, each pinned by its SHA-256.

    python3 packaging/flatpak/sources.py

Run it when the dependencies change, and before the Flatpak is built: flatpak-builder has no
network. The wheels end up in `packaging/flatpak/wheels`, which git ignores, and their names and
sums in `packaging/flatpak/wheels.json`, which is committed; a wheel that is not the one written
down is refused unless `--renew` is given. The wheel of deskbreak itself comes from
`packaging/build.py wheel`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WHEELS = HERE / "wheels"
PINS = HERE / "wheels.json"
PYTHON = "3.13"
"""The Python of org.freedesktop.Platform 25.08."""
PLATFORMS = (
    "manylinux_2_34_x86_64",
    "manylinux_2_28_x86_64",
    "manylinux_2_17_x86_64",
    "manylinux2014_x86_64",
)


def main() -> int:
    """Fetch the wheels; 1 where one is not the one that is pinned."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--renew", action="store_true", help="pin what there is now")
    renew = asked.parse_args().renew
    pinned = {} if renew or not PINS.exists() else _pinned()
    _fetch(pinned)
    found = {file.name: _sum(file) for file in sorted(WHEELS.glob("*.whl"))}
    wrong = [name for name, digest in pinned.items() if found.get(name) != digest]
    if wrong:
        print("Not the wheels that are pinned:", ", ".join(wrong), file=sys.stderr)
        return 1
    sources = [
        {"type": "file", "path": f"wheels/{name}", "sha256": digest}
        for name, digest in found.items()
    ]
    PINS.write_text(json.dumps(sources, indent=4) + "\n", encoding="utf-8")
    print(f"{len(sources)} wheels in {WHEELS.relative_to(ROOT)}")
    return 0


def _pinned() -> dict[str, str]:
    sources = json.loads(PINS.read_text(encoding="utf-8"))
    return {Path(one["path"]).name: one["sha256"] for one in sources}


def _fetch(pinned: dict[str, str]) -> None:
    """Fetch the pinned versions, or the newest that pyproject.toml admits where none is pinned."""
    WHEELS.mkdir(exist_ok=True)
    wanted = [_pin_of(name) for name in pinned] or _dependencies()
    command = [sys.executable, "-m", "pip", "download", "-q", "--only-binary=:all:"]
    command += ["--dest", str(WHEELS), "--python-version", PYTHON, "--implementation", "cp"]
    command += [word for platform in PLATFORMS for word in ("--platform", platform)]
    command += ["--no-deps"] if pinned else []
    subprocess.run([*command, *wanted], check=True)


def _pin_of(wheel: str) -> str:
    name, version = wheel.split("-")[:2]
    return f"{name}=={version}"


def _dependencies() -> list[str]:
    """The dependencies that hold for the Python and the system of the Flatpak."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        lines = tomllib.load(file)["project"]["dependencies"]
    chosen = []
    for line in lines:
        wanted, _, marker = line.partition(";")
        if "win32" not in marker and "< '3.12'" not in marker:
            chosen.append(wanted.strip())
    return chosen


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
