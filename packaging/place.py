"""Where the building of packages happens, and what all of its steps need."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / "build" / "packaging"
DIST = ROOT / "dist"


def version() -> str:
    """The version of deskbreak, from the one place that has it."""
    text = (ROOT / "src/deskbreak/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        sys.exit("src/deskbreak/__init__.py names no version.")
    return found[1]


def archive_name() -> str:
    """The name of the portable archive and of the folder in it."""
    return f"deskbreak-{version()}-{sys.platform}-{platform.machine()}"


def epoch() -> int:
    """The time that files get which are made anew, so that a build can be repeated."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        return int(output("git", "-C", ROOT, "log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError):
        return 1_767_225_600  # the first of January 2026: an unpacked source archive has no git


def run(*command: object, cwd: Path | None = None) -> None:
    """Run a command and show it; a failure raises CalledProcessError."""
    words = [str(word) for word in command]
    print("+", *words, flush=True)
    subprocess.run(words, check=True, cwd=cwd)


def output(*command: object, cwd: Path | None = None) -> str:
    """What a command prints; a failure raises CalledProcessError."""
    words = [str(word) for word in command]
    done = subprocess.run(words, check=True, cwd=cwd, capture_output=True, text=True)
    return done.stdout.strip()
