"""Compiles deskbreak beforehand, as an installer does: no figure holds the compiler's work."""

from __future__ import annotations

import compileall
from pathlib import Path

import deskbreak


def compile_deskbreak() -> None:
    """Compile every module that has changed since, also where Python itself is told not to."""
    compileall.compile_dir(Path(deskbreak.__file__).parent, quiet=1)
