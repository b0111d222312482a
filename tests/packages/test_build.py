"""The frozen build is tried before anybody gets it."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no /bin/sh to play a program")

FINE = "echo '  - ext-idle-notify-v1: the compositor does not answer'"
LACKING = "echo '  - ext-idle-notify-v1: No module named _cffi_backend'"


@pytest.fixture
def try_it(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """The function of packaging/build.py that tries a frozen build."""
    monkeypatch.syspath_prepend(PACKAGING)
    found: Callable[[Path], None] = runpy.run_path(str(PACKAGING / "build.py"))["try_it"]
    return found


def program(folder: Path, script: str) -> Path:
    """A frozen build whose program is a script."""
    file = folder / "deskbreak"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return folder


@POSIX
def test_a_build_that_has_all_it_needs_is_fine(
    tmp_path: Path, try_it: Callable[[Path], None]
) -> None:
    try_it(program(tmp_path, FINE))


@POSIX
def test_a_build_that_lacks_a_module_on_x11_is_refused(
    tmp_path: Path, try_it: Callable[[Path], None]
) -> None:
    with pytest.raises(SystemExit, match="No module named _cffi_backend"):
        try_it(program(tmp_path, f'[ -n "$WAYLAND_DISPLAY" ] && {{ {FINE}; exit; }}\n{LACKING}'))


@POSIX
def test_a_build_that_lacks_a_module_on_wayland_is_refused(
    tmp_path: Path, try_it: Callable[[Path], None]
) -> None:
    with pytest.raises(SystemExit, match="No module named _cffi_backend"):
        try_it(program(tmp_path, f'[ -z "$WAYLAND_DISPLAY" ] && {{ {FINE}; exit; }}\n{LACKING}'))


@POSIX
def test_a_build_that_does_not_start_is_refused(
    tmp_path: Path, try_it: Callable[[Path], None]
) -> None:
    with pytest.raises(SystemExit, match=r"\(3\):\nno such library"):
        try_it(program(tmp_path, "echo no such library; exit 3"))
